"""The outline of one glyph: closed contours of lines and cubic curves, in through a pen, out through a pen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from fontTools.pens.areaPen import AreaPen
from fontTools.pens.basePen import BasePen

from fonte_plugin.outlines.box import Box, Drawable, bounds

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Segment:
    """A line, `points == (end,)`, or a cubic curve, `points == (handle out, handle in, end)`."""

    points: tuple[Point, ...]

    @property
    def end(self) -> Point:
        return self.points[-1]

    @property
    def is_curve(self) -> bool:
        return len(self.points) == 3


@dataclass(frozen=True, slots=True)
class Contour:
    """A closed contour. A straight line that closes it is not stored: `end != start` implies it."""

    start: Point
    segments: tuple[Segment, ...]

    @property
    def end(self) -> Point:
        return self.segments[-1].end if self.segments else self.start

    @property
    def closed_segments(self) -> tuple[Segment, ...]:
        """The segments with the implied closing line made explicit."""
        return self.segments if self.end == self.start else (*self.segments, Segment((self.start,)))

    @property
    def signed_area(self) -> float:
        """Exact area in square units, positive when the contour runs counter-clockwise (y up)."""
        pen = AreaPen()
        self.draw(pen)
        return float(pen.value)

    def draw(self, pen: Any) -> None:
        pen.moveTo(self.start)
        for segment in self.segments:
            if segment.is_curve:
                pen.curveTo(*segment.points)
            else:
                pen.lineTo(segment.end)
        pen.closePath()

    def map(self, function: Callable[[Point], Point]) -> Contour:
        """The same contour with every point, handles too, sent through `function`."""
        return Contour(
            function(self.start), tuple(Segment(tuple(map(function, segment.points))) for segment in self.segments)
        )


@dataclass(frozen=True, slots=True)
class Outline:
    """What a glyph looks like: an advance width and closed contours, all in one unit."""

    width: float
    contours: tuple[Contour, ...] = ()

    @property
    def bounds(self) -> Box | None:
        """Exact bounds of the ink (not of the handles), None when there is none."""
        return bounds(self.contours)

    @property
    def signed_area(self) -> float:
        return sum(contour.signed_area for contour in self.contours)

    @property
    def segment_count(self) -> int:
        """All segments that are drawn, closing lines included."""
        return sum(len(contour.closed_segments) for contour in self.contours)

    @property
    def structure(self) -> tuple[tuple[bool, ...], ...]:
        """For each contour whether its segments, the closing line included, are curves: alike, outlines interpolate."""
        return tuple(tuple(segment.is_curve for segment in contour.closed_segments) for contour in self.contours)

    def points(self) -> Iterator[Point]:
        """Every point, handles too."""
        for contour in self.contours:
            yield contour.start
            for segment in contour.segments:
                yield from segment.points

    def draw(self, pen: Any) -> None:
        """Draw with a segment pen; moveTo, lineTo, curveTo and closePath are all that is ever called."""
        for contour in self.contours:
            contour.draw(pen)

    def map(self, function: Callable[[Point], Point], width: float | None = None) -> Outline:
        """The same outline with every point sent through `function`, and another width if one is given."""
        contours = tuple(contour.map(function) for contour in self.contours)
        return Outline(self.width if width is None else width, contours)

    @classmethod
    def from_drawable(cls, drawable: Drawable, width: float, glyph_set: Any = None) -> Outline:
        """Read whatever draws itself; components are resolved through `glyph_set`, open contours are closed.

        Quadratic curves are raised to the identical cubics, piece by piece; `normalise` joins them again.
        """
        pen = OutlinePen(glyph_set)
        drawable.draw(pen)
        return cls(width, tuple(pen.contours))


class OutlinePen(BasePen):  # type: ignore[misc]
    """Collects `contours` from the calls of a segment pen."""

    def __init__(self, glyph_set: Any = None) -> None:
        super().__init__(glyph_set)
        self.contours: list[Contour] = []
        self._start: Point = (0, 0)
        self._segments: list[Segment] = []

    def _moveTo(self, pt: Point) -> None:  # noqa: N802
        self._start, self._segments = pt, []

    def _lineTo(self, pt: Point) -> None:  # noqa: N802
        self._segments.append(Segment((pt,)))

    def _curveToOne(self, pt1: Point, pt2: Point, pt3: Point) -> None:  # noqa: N802
        self._segments.append(Segment((pt1, pt2, pt3)))

    def _closePath(self) -> None:  # noqa: N802
        segments = self._segments
        if segments and not segments[-1].is_curve and segments[-1].end == self._start:
            segments = segments[:-1]
        if segments:
            self.contours.append(Contour(self._start, tuple(segments)))
        self._segments = []

    def _endPath(self) -> None:  # noqa: N802
        self._closePath()
