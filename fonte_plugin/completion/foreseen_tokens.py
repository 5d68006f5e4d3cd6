"""How many tokens a missing glyph will probably take, by those of the drawn ones: the cost of drawing it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fonte_plugin.notation.charset import CHARACTERS

TYPICAL = dict(
    zip(
        CHARACTERS,
        (
            *(85, 127, 97, 88, 78, 67, 121, 80, 42, 73, 91, 48, 97, 75, 98, 90, 134, 117, 132, 54, 88, 62, 101, 93, 74),
            *(66, 126, 110, 85, 115, 98, 87, 160, 88, 65, 88, 86, 43, 133, 86, 88, 113, 111, 74, 120, 78, 86, 58, 93),
            *(87, 92, 62, 91, 47, 103, 124, 72, 104, 116, 51, 154, 113, 27, 42, 60, 115, 198, 116, 58, 57, 36, 36, 20),
            *(59, 72, 26, 49, 185, 23, 170, 175, 98, 43, 36, 19, 35, 36, 108, 106, 20, 23, 68, 34, 26, 147, 191),
        ),
        strict=True,
    )
)
"""Tokens from the advance to END: geometric means over 160 families of the training set, the mean length of each taken
out first. From HOnoaegs they foresee the sum of a font to a fifth (nine fonts of ten), one of its glyphs to a half."""


def foreseen_tokens(shown: Mapping[str, Sequence[int]], chars: str) -> dict[str, float]:
    """Tokens of each of `chars`: the typical number, times the mean ratio of the glyphs `shown` to theirs.

    `shown` are tokens `char advance contour* END`; without any, the typical numbers.
    """
    known = sum(TYPICAL[char] for char in shown)
    length = sum(len(tokens) - 1 for tokens in shown.values()) / known if known else 1.0
    return {char: length * TYPICAL[char] for char in chars}
