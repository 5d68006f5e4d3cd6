"""An outline as segments, for measuring: cubic curves and lines, with components resolved."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from fontTools.misc.bezierTools import calcCubicParameters, solveQuadratic
from fontTools.pens.areaPen import AreaPen
from fontTools.pens.basePen import BasePen

Point = tuple[float, float]
Segment = tuple[Point, ...]
"""(start, end) of a line, (start, handle out, handle in, end) of a curve."""


@dataclass(frozen=True, slots=True)
class FlatContour:
    """The segments of one contour; the closing line of a closed one is among them."""

    segments: tuple[Segment, ...]
    closed: bool = True

    def corners(self) -> Iterator[tuple[Segment, Segment]]:
        """Each segment with the one that follows it."""
        following = self.segments[1:] + (self.segments[:1] if self.closed else ())
        return zip(self.segments, following, strict=False)

    @property
    def signed_area(self) -> float:
        """Area in square units, positive when the contour runs counter-clockwise."""
        pen = AreaPen()
        if self.closed:
            self.draw(pen)
        return float(pen.value)

    def draw(self, pen: Any) -> None:
        """Draw with a segment pen."""
        pen.moveTo(self.segments[0][0])
        for segment in self.segments:
            if len(segment) == 2:
                pen.lineTo(segment[1])
            else:
                pen.curveTo(*segment[1:])
        if self.closed:
            pen.closePath()
        else:
            pen.endPath()


class FlatPen(BasePen):  # type: ignore[misc]
    """Collects `contours`; quadratic curves become the same curves with cubic handles."""

    def __init__(self, glyph_set: Any = None) -> None:
        super().__init__(glyph_set)
        self.contours: list[FlatContour] = []
        self._segments: list[Segment] = []
        self._start: Point = (0, 0)
        self._at: Point = (0, 0)

    def _moveTo(self, pt: Point) -> None:  # noqa: N802
        self._segments, self._start, self._at = [], pt, pt

    def _lineTo(self, pt: Point) -> None:  # noqa: N802
        if pt != self._at:
            self._segments.append((self._at, pt))
        self._at = pt

    def _curveToOne(self, pt1: Point, pt2: Point, pt3: Point) -> None:  # noqa: N802
        self._segments.append((self._at, pt1, pt2, pt3))
        self._at = pt3

    def _closePath(self) -> None:  # noqa: N802
        self._lineTo(self._start)
        self._end(closed=True)

    def _endPath(self) -> None:  # noqa: N802
        self._end(closed=False)

    def _end(self, *, closed: bool) -> None:
        if self._segments:
            self.contours.append(FlatContour(tuple(self._segments), closed))
        self._segments = []


def extrema_inside(segment: Segment) -> list[tuple[float, int]]:
    """(t, axis) where a curve turns in x (axis 0) or y (axis 1) strictly between its ends."""
    if len(segment) != 4:
        return []
    a, b, c, _ = calcCubicParameters(*segment)
    roots = [(t, axis) for axis in (0, 1) for t in solveQuadratic(3 * a[axis], 2 * b[axis], c[axis])]
    return [(t, axis) for t, axis in roots if 0 < t < 1]


def point_at(segment: Segment, t: float) -> Point:
    """The point of a line or curve at parameter t from 0 to 1."""
    s = 1 - t
    if len(segment) == 2:
        return s * segment[0][0] + t * segment[1][0], s * segment[0][1] + t * segment[1][1]
    weights = (s**3, 3 * s * s * t, 3 * s * t * t, t**3)
    x, y = (sum(w * p[axis] for w, p in zip(weights, segment, strict=True)) for axis in (0, 1))
    return x, y


def direction_in(segment: Segment) -> Point:
    """The unit vector in which a segment arrives; (0, 0) for one without length."""
    return _unit(next((p for p in reversed(segment[:-1]) if p != segment[-1]), segment[-1]), segment[-1])


def direction_out(segment: Segment) -> Point:
    """The unit vector in which a segment leaves; (0, 0) for one without length."""
    return _unit(segment[0], next((p for p in segment[1:] if p != segment[0]), segment[0]))


def hull_length(segment: Segment) -> float:
    """Length along the handles, which is at least that of the curve."""
    return sum(math.dist(a, b) for a, b in pairwise(segment))


def ink_runs(contours: Sequence[FlatContour], y: float, steps: int = 24) -> list[tuple[float, float]]:
    """(left, right) of each stretch of ink on a horizontal line, by the non-zero rule."""
    crossings: list[tuple[float, int]] = []
    for contour in contours:
        for segment in contour.segments:
            count = steps if len(segment) == 4 else 1
            points = [point_at(segment, i / count) for i in range(count + 1)]
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


def _unit(a: Point, b: Point) -> Point:
    length = math.dist(a, b)
    return ((b[0] - a[0]) / length, (b[1] - a[1]) / length) if length else (0.0, 0.0)
