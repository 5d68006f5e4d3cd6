"""The case of a character: glyphs of one case share heights and stem widths."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection


def case_of(unicodes: Collection[int]) -> str:
    """upper, lower, figure or other."""
    categories = {unicodedata.category(chr(code)) for code in unicodes}
    for case, category in (("upper", "Lu"), ("lower", "Ll"), ("figure", "Nd")):
        if category in categories:
            return case
    return "other"
