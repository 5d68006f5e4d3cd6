"""Kinds of pairs, which a designer kerns or leaves alone as a whole."""

from __future__ import annotations

import unicodedata

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.margins import KERNED

KINDS = ("capitals", "small", "figures", "points", "quotes", "brackets")
"""kinds of characters; there are 36 of pairs, first kind times six plus second kind"""
_POINTS = ".,-:;!?\u2026\u2013\u2014"
_BRACKETS = "()[]{}"
_QUOTES = "'\"\u2018\u2019\u201a\u201c\u201d\u201e"
YES = 1.0
UNKNOWN = 0.0
NO = -1.0
SHARE = 0.03
"""the share of the pairs of a kind that has to be kerned for the kind to count as kerned"""


def kind_of(char: str) -> int | None:
    """The number of the kind of a character, None for other characters."""
    for number, chars in ((3, _POINTS), (4, _QUOTES), (5, _BRACKETS)):
        if char in chars:
            return number
    return {"Lu": 0, "Ll": 1, "Nd": 2}.get(unicodedata.category(char))


KIND_NUMBERS: npt.NDArray[np.intp] = np.array([kind_of(char) for char in KERNED], np.intp)


def pair_kinds(firsts: npt.NDArray[np.intp], seconds: npt.NDArray[np.intp]) -> npt.NDArray[np.intp]:
    """[first, second]: the number of the kind of each pair, from the kinds of its glyphs."""
    return firsts[:, None] * len(KINDS) + seconds


def kinds_kerned(kerning: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
    """YES or NO for each of the 36 kinds of pairs of a font that is kerned, from its kerning (76, 76); UNKNOWN if it
    has no such glyphs."""
    kinds = pair_kinds(KIND_NUMBERS, KIND_NUMBERS)
    known = np.isfinite(kerning)
    total = np.bincount(kinds[known], minlength=36)
    kerned = np.bincount(kinds[known & (np.abs(np.nan_to_num(kerning)) >= 0.5)], minlength=36)
    share = kerned / np.maximum(total, 1)
    return np.where(total == 0, UNKNOWN, np.where((share > SHARE), YES, NO))
