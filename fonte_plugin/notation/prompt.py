"""How style, reference glyphs and the wanted character are laid out in one sequence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from fonte_plugin.errors import RequestError
from fonte_plugin.notation.charset import by_control_order
from fonte_plugin.notation.grammar import ANY, BOS, FIRST_CHARACTER, LAST_CHARACTER, style_token
from fonte_plugin.notation.styles import STYLES

MAX_GLYPH_TOKENS = 1024
"""Tokens a glyph may take, from its advance to END; a longer one counts as not drawn."""


def check_style(style: str) -> None:
    if style not in STYLES and style != ANY:
        raise RequestError(
            f"There is no style {style!r}; choose one of {', '.join(STYLES)}.", code="style", style=style
        )


def opening(style: str, glyphs: Sequence[Sequence[int]]) -> list[int]:
    """`BOS style refs...`: what all wanted glyphs share. Each of `glyphs` is `char advance contour* END`."""
    check_style(style)
    ids = [BOS, style_token(style)]
    for glyph in glyphs:
        ids += glyph
    return ids


def choose_references(encoded: Mapping[str, Sequence[int]], context: int, most: int | None = None) -> list[str]:
    """The drawn characters to show the network, the most telling first, as many as fit.

    `encoded` maps each drawn character to its tokens `char advance contour* END`. A glyph is skipped if it would leave
    no room in `context` for the longest glyph to come; a shorter one after it may still fit.
    """
    room = context - MAX_GLYPH_TOKENS - 3  # BOS, style, the wanted character
    chosen: list[str] = []
    for char in by_control_order(encoded):
        if most is not None and len(chosen) == most:
            break
        if len(encoded[char]) <= room:
            chosen.append(char)
            room -= len(encoded[char])
    return chosen


def adapted_positions(ids: npt.NDArray[np.int64], adapted_from: int) -> npt.NDArray[np.bool_]:
    """[..., T] which tokens belong to a glyph whose character token is `adapted_from` or above: the adapter's."""
    begins = (ids >= FIRST_CHARACTER) & (ids <= LAST_CHARACTER)
    latest = np.maximum.accumulate(np.where(begins, np.arange(ids.shape[-1]), 0), axis=-1)
    first = np.take_along_axis(ids, latest, axis=-1)
    return (first >= adapted_from) & (first <= LAST_CHARACTER)
