"""From which agreement on a glyph is no guess: the same for all letters and figures, less for signs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SURE = 0.8
"""Of the glyphs above, 11 % overlap less than .7 with the designer's own; of letters below GUESS, 90 %."""
GUESS = 0.7

USUAL: Mapping[str, float] = MappingProxyType(
    {
        "!": 0.67, '"': 0.50, "#": 0.52, "$": 0.51, "%": 0.37, "&": 0.49, "'": 0.60, "(": 0.53, ")": 0.53, "*": 0.43,
        "+": 0.41, ",": 0.63, "-": 0.50, "/": 0.37, "\\": 0.37, ":": 0.67, ";": 0.54, "<": 0.37, "=": 0.39, ">": 0.37,
        "?": 0.49, "@": 0.29, "[": 0.65, "]": 0.65, "^": 0.37, "_": 0.20, "`": 0.32, "{": 0.50, "}": 0.50, "~": 0.24,
    }
)  # fmt: skip
"""The lower quartile of the agreement of signs in 13 families held back (`benchmarks/agreement.py --usual`): letters
do not say how high a hyphen stands or how wide a plus is, so a good one seldom agrees by more."""


def guess_below(char: str) -> float:
    """The agreement, 0 to 1, below which a glyph agrees less than is usual for its character."""
    return USUAL.get(char, GUESS)
