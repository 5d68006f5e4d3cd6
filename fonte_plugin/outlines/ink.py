"""Where the ink of an outline is: on a level line, and on which side of its contours."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from fonte_plugin.outlines.contour import Contour, Contours, Point

STEPS = 24
"""pieces that a curve is taken apart into"""


def turn_of(contours: Contours) -> int:
    """1 where ink runs counter-clockwise, -1 where it runs clockwise."""
    return 1 if sum(contour.area for contour in contours) >= 0 else -1


def ink_runs(contours: Iterable[Contour], y: float) -> list[tuple[float, float]]:
    """(left, right) of each stretch of ink on a horizontal line, by the non-zero rule."""
    crossings: list[tuple[float, int]] = []
    for contour in contours:
        for segment in contour.segments:
            count = STEPS if len(segment) == 4 else 1
            points = [_point_at(segment, i / count) for i in range(count + 1)]
            for (x0, y0), (x1, y1) in pairwise(points):
                if (y0 <= y) != (y1 <= y):
                    crossings.append((x0 + (y - y0) / (y1 - y0) * (x1 - x0), 1 if y1 > y0 else -1))
    runs: list[tuple[float, float]] = []
    winding, left = 0, 0.0
    for x, turn in sorted(crossings):
        if winding == 0:
            left = x
        winding += turn
        if winding == 0 and x > left:
            runs.append((left, x))
    return runs


def _point_at(segment: tuple[Point, ...], t: float) -> Point:
    """The point of a line or curve at parameter t from 0 to 1."""
    s = 1 - t
    if len(segment) == 2:
        return s * segment[0][0] + t * segment[1][0], s * segment[0][1] + t * segment[1][1]
    weights = (s**3, 3 * s * s * t, 3 * s * t * t, t**3)
    x, y = (sum(w * p[axis] for w, p in zip(weights, segment, strict=True)) for axis in (0, 1))
    return x, y
