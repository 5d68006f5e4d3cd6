"""Accented letters stand as their base letters do, unless an accent would come over a neighbour."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.kern_glyphs import base_of
from fonte_plugin.design.spacing.margins import FARTHEST, Margins, Sketch
from fonte_plugin.outlines.glyph import Glyph

Floats = npt.NDArray[np.float64]
Growth = tuple[float, float]

SAME_BODY = 12.0
"""thousandths of the em that the bands of an accented letter may differ in from those of its base, in the middle"""
ROUNDING = 2.0
"""thousandths of the em by which an accent may reach over a neighbour. More room than that is what kerning is for: with
a fifth of the usual gap, bearings of accented letters of val-choose were off by 7.0 instead of 6.8 units."""
OVERHANGING = "fjJ"
"""letters that reach over a neighbour by themselves; nobody makes room for accents beside these"""


@dataclass(frozen=True, slots=True)
class Following:
    """Growth of left and right bearing by glyph name, font units: `growths` so that an accented letter stands as its
    base will, and of these what is there to keep an accent off its neighbours (`apart`)."""

    growths: Mapping[str, Growth] = field(default_factory=dict)
    apart: Mapping[str, Growth] = field(default_factory=dict)


def follow_bases(glyphs: Mapping[str, Glyph], growths: Mapping[str, Growth], units_per_em: float) -> Following:
    """How accented letters follow when other letters grow. `glyphs` by character, `growths` by glyph name, font units.

    A letter whose body is not that of its base is left out.
    """
    inked = {char: glyph for char, glyph in glyphs.items() if glyph.contours and char.isalpha()}
    pairs = {char: base for char in inked if (base := base_of(char)) != char and base in inked}
    if not pairs:
        return Following()
    sketches = {char: Sketch.of(glyph, units_per_em) for char, glyph in inked.items()}
    chars, unit = list(inked), units_per_em / 1000.0
    margins = Margins.measure(list(sketches.values()), sketches)
    at = {char: number for number, char in enumerate(chars)}
    grown = np.array([growths.get(inked[char].name, (0.0, 0.0)) for char in chars]) / unit
    sides = margins.left, margins.right
    followed: dict[str, Growth] = {}
    apart: dict[str, Growth] = {}
    for char, base in pairs.items():
        shifts = [_shift(side[at[char]], side[at[base]]) for side in sides]
        if any(math.isnan(shift) for shift in shifts):
            continue
        own = grown[at[base]] - shifts
        grown[at[char]] = own
        followed[inked[char].name] = (float(own[0] * unit), float(own[1] * unit))
    new = tuple(side + grown[:, [number]] for number, side in enumerate(sides))
    for char, base in pairs.items():
        if inked[char].name in followed:
            more = _room(chars, char, at[char], at[base], new)
            if any(more):
                left, right = followed[inked[char].name]
                apart[inked[char].name] = (more[0] * unit, more[1] * unit)
                followed[inked[char].name] = (left + more[0] * unit, right + more[1] * unit)
    return Following(followed, apart)


def _shift(accented: Floats, base: Floats) -> float:
    """How much farther in the body stands than that of the base, NaN where it is another body."""
    both = (accented < FARTHEST) & (base < FARTHEST)
    if not both.any():
        return math.nan
    off = accented[both] - base[both]
    middle = float(np.median(off))
    return middle if float(np.median(np.abs(off - middle))) <= SAME_BODY else math.nan


def _room(chars: list[str], char: str, number: int, base: int, sides: tuple[Floats, ...]) -> tuple[float, float]:
    """What the left and the right bearing lack beside letters of the same case."""
    kin = [i for i, other in enumerate(chars) if other.isascii() and other.islower() == char.islower()
           and other not in OVERHANGING and i != number]  # fmt: skip
    if not kin:
        return 0.0, 0.0
    left, right = sides
    lacking = []
    for own, theirs in ((left, right), (right, left)):
        gap, of_base = ((own[i] + theirs[kin]).min(1) for i in (number, base))
        missing = float((np.minimum(of_base, 0.0) - gap).max())
        lacking.append(missing if missing > ROUNDING else 0.0)
    return lacking[0], lacking[1]
