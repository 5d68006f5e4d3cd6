"""The directions in which segments leave and arrive, and whether they stay the same when a glyph is changed."""

from __future__ import annotations

import numpy as np

from fonte_train.arrays.glyph_arrays import Bools, Floats, GlyphArrays

LEAST_COSINE = 0.5
"""Of the angle between two tangents that belong together: 60 degrees, so that none turns over on its way."""


def directions(drawings: GlyphArrays) -> tuple[Floats, Floats]:
    """[S, 2] and [S, 2] unit vectors along which each segment leaves its start and arrives at its end."""
    points = drawings.points
    start, end = points[drawings.previous, 2], points[:, 2]
    chord = end - start
    return (
        _first(points[:, 0] - start, points[:, 1] - start, chord),
        _first(end - points[:, 1], end - points[:, 0], chord),
    )


def turned(one: GlyphArrays, other: GlyphArrays) -> Bools:
    """[S] which segments, of two drawings with the same ones, leave or arrive in another direction."""
    wrong = np.zeros(len(one.contour_of), bool)
    for a, b in zip(directions(one), directions(other), strict=True):
        nothing = ~a.any(axis=1) & ~b.any(axis=1)  # a closing line of no length in both
        wrong |= ((a * b).sum(axis=1) < LEAST_COSINE) & ~nothing
    return wrong


def _first(*vectors: Floats) -> Floats:
    """[n, 2] the first of the vectors that has a length, made a unit; zero if none has."""
    found = vectors[-1]
    for vector in vectors[-2::-1]:
        found = np.where((vector != 0).any(axis=1, keepdims=True), vector, found)
    length = np.hypot(found[:, 0], found[:, 1])[:, None]
    unit: Floats = found / np.where(length > 0, length, 1)
    return unit
