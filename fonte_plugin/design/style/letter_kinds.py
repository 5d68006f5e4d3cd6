"""Kinds of letters and figures: their case, and how they end in roman typefaces of any style."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection

ROUND_TOPS = "aceghmnopqrsßæCGOQS023689"
FLAT_TOPS = "bdhijklmnpqruvwxyzBDEFHIJKLMNPRTUVWXYZ1457"
ROUND_BOTTOMS = "abcdegjostuyßæCGJOQSU035689"
FLAT_BOTTOMS = "abdfhiklmnpqruxzßæABDEFHIKLMNPRTXYZ1247"
"""letters and figures that end by a bowl or arch, by a flat, or by both"""


def case_of(unicodes: Collection[int]) -> str:
    """upper, lower, figure or other: glyphs of one case share heights and stem widths."""
    categories = {unicodedata.category(chr(code)) for code in unicodes}
    for case, category in (("upper", "Lu"), ("lower", "Ll"), ("figure", "Nd")):
        if category in categories:
            return case
    return "other"


def ends_so(unicodes: Collection[int], *, top: bool, round: bool) -> bool:
    """Whether a glyph of these characters ends by a round, or a flat, as a matter of course."""
    rounds, flats = (ROUND_TOPS, FLAT_TOPS) if top else (ROUND_BOTTOMS, FLAT_BOTTOMS)
    return any(chr(code) in (rounds if round else flats) for code in unicodes)
