"""Side bearings of a drawn font as its designer would probably set them, from the glyphs that he has spaced."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from fonte_plugin.design.spacing.bearing_model import BearingModel
from fonte_plugin.design.spacing.kern_glyphs import base_of
from fonte_plugin.design.spacing.kerning import TOUCHING
from fonte_plugin.design.spacing.margins import Margins, Sketch
from fonte_plugin.outlines.contour import moved
from fonte_plugin.outlines.glyph import Glyph

FEWEST = 4
"""spaced letters from which on the networks are asked: fewer say too little"""


def learned_growth(
    glyphs: Mapping[str, Glyph], told: Sequence[str], model: BearingModel, units_per_em: float
) -> dict[str, tuple[float, float]]:
    """By how much the bearings of each glyph should grow, by name, font units; nothing where too few are spaced.

    `glyphs` by character; those of `told` are spaced. Letters without ink are left out.
    """
    letters = {char: glyph for char, glyph in glyphs.items() if glyph.contours and char.isalnum()}
    spaced = [char for char in told if char in letters]
    if not enough_spaced(spaced):
        return {}
    sketches = {char: Sketch.of(glyph, units_per_em) for char, glyph in letters.items()}
    expected = model.expect(sketches, {char: known_as(char, letters) for char in letters}, spaced)
    growth = expected.growth * units_per_em / 1000.0
    return {
        letters[char].name: (float(left), float(right))
        for char, (left, right) in zip(expected.chars, growth.tolist(), strict=True)
        if char not in spaced
    }


def enough_spaced(told: Sequence[str]) -> bool:
    """Whether the characters that are spaced say enough of all others."""
    return sum(char.isalpha() for char in told) >= FEWEST


def known_as(char: str, glyphs: Mapping[str, Glyph]) -> str:
    """The letter that a glyph is spaced as: its base, and its capital where a small letter is that once more."""
    base = base_of(char)
    capital = base.upper()
    if base.islower() and base in glyphs and capital in glyphs:
        small, large = (moved(glyph.contours, -_left(glyph)) for glyph in (glyphs[base], glyphs[capital]))
        return capital if small == large else base
    return base


def _left(glyph: Glyph) -> float:
    return glyph.bounds.left if glyph.bounds is not None else 0.0


def spaced_letters_join(glyphs: Mapping[str, Glyph], told: Sequence[str], units_per_em: float) -> bool:
    """Whether the spaced small letters come so near to each other that they are meant to touch, as in a script."""
    small = {char: Sketch.of(glyphs[char], units_per_em) for char in told if char.islower() and glyphs[char].contours}
    if not small:
        return False
    margins = Margins.measure(list(small.values()), small)
    gaps = [(right + margins.left).min(1) for right in margins.right]
    return bool(np.median(gaps) <= TOUCHING)
