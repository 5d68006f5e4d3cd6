"""Kinds of letters and figures: their case, and whether they end round or flat in roman typefaces."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection

ROUND_TOPS = "aceghmnopqrsßæCGOQS023689"
FLAT_TOPS = "bdhijklmnpqruvwxyzBDEFHIJKLMNPRTUVWXYZ1457"
ROUND_BOTTOMS = "abcdegjostuyßæCGJOQSU035689"
FLAT_BOTTOMS = "abdfhiklmnpqruxzßæABDEFHIKLMNPRTXYZ1247"
"""letters and figures that end with a bowl or arch, with a flat, or with both"""


def case_of(unicodes: Collection[int]) -> str:
    """upper, lower, figure or other: glyphs of one case share heights and stem widths."""
    categories = {unicodedata.category(chr(code)) for code in unicodes}
    for case, category in (("upper", "Lu"), ("lower", "Ll"), ("figure", "Nd")):
        if category in categories:
            return case
    return "other"


def ends_so(unicodes: Collection[int], *, top: bool, round: bool) -> bool:
    """Whether glyphs of these characters usually end round (or flat)."""
    rounds, flats = (ROUND_TOPS, FLAT_TOPS) if top else (ROUND_BOTTOMS, FLAT_BOTTOMS)
    return any(chr(code) in (rounds if round else flats) for code in unicodes)
