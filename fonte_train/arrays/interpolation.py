"""A font between two of its family, or a little beyond one of them, if their glyphs have the same structure."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from fonte_train.arrays.glyph_arrays import Bools, Floats, GlyphArrays, Ints, without_glyphs
from fonte_train.arrays.tangents import turned

FARTHEST = 0.25
"""How far, in the box of the glyph, the centre of a contour may move: else it is another contour."""


def matching(one: GlyphArrays, other: GlyphArrays) -> Bools:
    """[G] which of the same G characters in two fonts have the same contours, segments and, roughly, tangents."""
    found: Bools = (_contours(one) == _contours(other)) & (_segments(one) == _segments(other))
    a, b = without_glyphs(one, ~found), without_glyphs(other, ~found)
    wrong = (a.contour_of != b.contour_of) | (a.is_curve != b.is_curve) | turned(a, b)
    found[_glyph(a)[wrong]] = False
    found[a.glyph_of[_moved(a, b)]] = False
    return found


def interpolate(one: GlyphArrays, other: GlyphArrays, factor: float, matched: Bools) -> GlyphArrays:
    """`one` at factor 0, `other` at 1, else interpolated or extrapolated; glyphs that are not `matched` stay those of
    `one`.

    Both hold the same characters; not rounded: `drawings.write` does that.
    """
    points, advances = one.points.copy(), one.advances.copy()
    mine, theirs = (drawings.points[matched[_glyph(drawings)]] for drawings in (one, other))
    points[matched[_glyph(one)]] = mine + factor * (theirs - mine)
    advances[matched] += factor * (other.advances[matched] - advances[matched])
    return replace(one, points=points, advances=advances)


def _glyph(drawings: GlyphArrays) -> Ints:
    return drawings.glyph_of[drawings.contour_of]


def _contours(drawings: GlyphArrays) -> npt.NDArray[np.intp]:
    return np.bincount(drawings.glyph_of, minlength=len(drawings.chars))


def _segments(drawings: GlyphArrays) -> npt.NDArray[np.intp]:
    return np.bincount(_glyph(drawings), minlength=len(drawings.chars))


def _moved(one: GlyphArrays, other: GlyphArrays) -> Bools:
    """[C] contours whose centre lies elsewhere in the box of the glyph."""
    elsewhere: Bools = np.abs(_centres(one) - _centres(other)).max(axis=1, initial=0) > FARTHEST
    return elsewhere


def _centres(drawings: GlyphArrays) -> Floats:
    """[C, 2] centre of each contour, from 0 to 1 in the box of its glyph."""
    if not len(drawings.glyph_of):
        return np.zeros((0, 2))
    first, _ = drawings.ends
    low = np.minimum.reduceat(drawings.points.min(axis=1), first)
    high = np.maximum.reduceat(drawings.points.max(axis=1), first)
    begins = np.flatnonzero(np.diff(drawings.glyph_of, prepend=-1))
    place = np.cumsum(np.diff(drawings.glyph_of, prepend=-1) > 0) - 1
    left, right = np.minimum.reduceat(low, begins)[place], np.maximum.reduceat(high, begins)[place]
    centres: Floats = ((low + high) / 2 - left) / np.maximum(right - left, 1)
    return centres
