"""Variations of a font: wider, narrower, taller, slanted, bolder, lighter."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from fonte_train.arrays.glyph_arrays import Floats, GlyphArrays, without_glyphs, without_points
from fonte_train.arrays.tangents import directions, turned

UPRIGHT = 2.0
"""Degrees up to which a font counts as upright, and may be slanted."""
MOST_SPOILT = 0.05
SHARPEST = 0.25
"""Bounds how far the corner of a sharp angle moves: 1 + the cosine of the turn is not taken below this."""


@dataclass(frozen=True, slots=True)
class Draw:
    """How all glyphs of a font are changed: factors, degrees, and grid units added on either side of a stroke."""

    scale_x: float = 1.0
    scale_y: float = 1.0
    slant: float = 0.0
    weight: float = 0.0

    @property
    def changes(self) -> bool:
        return self != Draw()


@dataclass(frozen=True, slots=True)
class Augmentation:
    """What a font may turn into. Scales vary evenly in 1 +- the given; shares are of all draws.

    Slant is in degrees to the right, and only of upright fonts. `most_weight` bounds the grid units by which the
    sides of a stroke move, `hairline_share` bounds them by the font's thinnest stroke. Of fonts that have siblings
    (`siblings.py`), `sister_share` are drawn up to half the way to one, or up to `most_beyond` of it away from it.
    """

    share: float = 0.9
    scale_x: float = 0.2
    scale_y: float = 0.1
    slant_share: float = 0.2
    least_slant: float = -3.0
    most_slant: float = 16.0
    weight_share: float = 0.25
    most_weight: float = 14.0
    hairline_share: float = 0.2
    sister_share: float = 0.0
    most_beyond: float = 0.15

    def draw(self, random: np.random.Generator, *, slant: float, hairline: float | None) -> Draw:
        """One change for a font of that slant (degrees) and thinnest stroke (grid units)."""
        changed, x, y, whether_slant, lean, whether_weight, weight = random.random(7)
        if changed >= self.share:
            return Draw()
        bound = min(self.most_weight, self.hairline_share * (hairline or 0))
        return Draw(
            1 + self.scale_x * (2 * x - 1),
            1 + self.scale_y * (2 * y - 1),
            self.least_slant + (self.most_slant - self.least_slant) * lean
            if whether_slant < self.slant_share and abs(slant) <= UPRIGHT
            else 0.0,
            bound * (2 * weight - 1) if whether_weight < self.weight_share else 0.0,
        )


def transform(drawings: GlyphArrays, draw: Draw) -> GlyphArrays:
    """The glyphs as `draw` says; advances scale along. Not rounded: `drawings.write` does that.

    If more than a twentieth of the glyphs cannot take the weight, all get half of it, and again if need be.
    """
    weight, before = draw.weight, drawings
    while weight:
        drawings = embolden(before, weight, weight / 2)
        drawn = len(np.unique(drawings.glyph_of))
        if drawn >= (1 - MOST_SPOILT) * len(np.unique(before.glyph_of)) or abs(weight) < 1:
            break
        weight /= 2
    points = drawings.points
    y = points[..., 1] * draw.scale_y
    x = points[..., 0] * draw.scale_x + y * math.tan(math.radians(draw.slant))
    return replace(drawings, points=np.stack([x, y], axis=-1), advances=drawings.advances * draw.scale_x)


def embolden(drawings: GlyphArrays, across: float, up: float) -> GlyphArrays:
    """Every side of a stroke moved outwards, `across` grid units in x and `up` in y; side bearings stay.

    Nodes move along the bisector of their tangents, handles with their nodes, and are stretched as their curve is,
    so that what was horizontal or vertical stays so. Outer contours run counter-clockwise: ink lies to the left. A
    glyph of which a detail is too small, so that an edge would turn over and cross another, is left without contours.
    """
    drawings = without_points(drawings)
    points, previous = drawings.points, drawings.previous
    start, end = points[previous, 2], points[:, 2]
    leaving, arriving = directions(drawings)
    following = np.empty_like(leaving)
    following[previous] = leaving  # of the segment that comes next
    normals = _right(arriving) + _right(following)
    turn = np.maximum(1 + (arriving * following).sum(axis=1, keepdims=True), SHARPEST)
    moved = end + normals / turn * (across, up)
    origin = moved[previous]
    result = np.empty_like(points)
    result[:, 2] = moved
    stretch = _stretch(end - start, moved - origin)
    result[:, 0] = origin + _stretched(points[:, 0] - start, stretch)
    result[:, 1] = moved + _stretched(points[:, 1] - end, stretch)
    result[~drawings.is_curve] = moved[~drawings.is_curve, None]
    result[..., 0] += across
    bolder = replace(drawings, points=result, advances=drawings.advances + 2 * across)
    over = drawings.contour_of[turned(drawings, bolder)]
    spoilt = np.bincount(drawings.glyph_of[over], minlength=len(drawings.chars)) > 0
    return without_glyphs(bolder, spoilt)


def _right(direction: Floats) -> Floats:
    return np.stack([direction[:, 1], -direction[:, 0]], axis=1)


def _stretch(before: Floats, after: Floats) -> Floats:
    """[n, 3] by what a chord grew: in x, in y, in length."""
    chords = np.concatenate([np.abs(before), np.hypot(before[:, :1], before[:, 1:])], axis=1)
    grown = np.concatenate([np.abs(after), np.hypot(after[:, :1], after[:, 1:])], axis=1)
    return np.clip(np.where(chords >= 1, grown / np.maximum(chords, 1), 1), 0.5, 2)


def _stretched(handle: Floats, stretch: Floats) -> Floats:
    level, upright = handle[:, 1] == 0, handle[:, 0] == 0
    factor = np.where(level, stretch[:, 0], np.where(upright, stretch[:, 1], stretch[:, 2]))
    return handle * factor[:, None]
