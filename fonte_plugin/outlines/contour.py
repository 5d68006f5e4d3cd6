"""What the filters work on: closed contours of nodes, each with the handles of the curves that meet there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from fontTools.misc.transform import Transform
from fontTools.pens.areaPen import AreaPen
from fontTools.pens.basePen import BasePen

from fonte_plugin.outlines.box import Box, bounds

if TYPE_CHECKING:
    from fonte_plugin.outlines.glyph_source import GlyphSource

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Node:
    """An on-curve point with the handle of the curve that arrives and of the one that leaves, None for a line."""

    point: Point
    arriving: Point | None = None
    leaving: Point | None = None

    @property
    def points(self) -> tuple[Point | None, Point, Point | None]:
        """Arriving handle, on-curve point, leaving handle."""
        return self.arriving, self.point, self.leaving

    def map(self, function: Callable[[Point], Point]) -> Node:
        """The same node with arriving handle, point and leaving handle (in this order) sent through `function`."""
        arriving, point, leaving = (None if p is None else function(p) for p in self.points)
        assert point is not None
        return Node(point, arriving, leaving)

    def moved_to(self, point: Point) -> Node:
        """The same node at `point`, its handles carried along."""
        dx, dy = point[0] - self.point[0], point[1] - self.point[1]
        return self.map(lambda p: (p[0] + dx, p[1] + dy))


@dataclass(frozen=True, slots=True)
class Contour:
    """A closed contour: from each node a curve (both handles) or a line (neither) runs to the next, in a ring."""

    nodes: tuple[Node, ...]

    @property
    def segments(self) -> Iterator[tuple[Point, ...]]:
        """Two points for a line, four for a cubic curve; segment i starts at node i."""
        for node, following in zip(self.nodes, (*self.nodes[1:], *self.nodes[:1]), strict=True):
            if node.leaving is None or following.arriving is None:
                yield node.point, following.point
            else:
                yield node.point, node.leaving, following.arriving, following.point

    @property
    def area(self) -> float:
        """Exact area in square units, positive when the contour runs counter-clockwise (y up)."""
        pen = AreaPen()
        self.draw(pen)
        return float(pen.value)

    def draw(self, pen: Any) -> None:
        """Draw with a segment pen."""
        segments = list(self.segments)
        if not segments:
            return
        pen.moveTo(segments[0][0])
        for number, segment in enumerate(segments, 1):
            if len(segment) == 4:
                pen.curveTo(*segment[1:])
            elif number < len(segments):  # closePath draws the last line
                pen.lineTo(segment[1])
        pen.closePath()

    def map(self, function: Callable[[Point], Point]) -> Contour:
        """The same contour with every point, handles too, sent through `function`."""
        return Contour(tuple(node.map(function) for node in self.nodes))

    def transformed(self, transform: Transform) -> Contour:
        """The same contour through an affine map."""
        return self.map(transform.transformPoint)

    def moved(self, x: float, y: float = 0) -> Contour:
        """The same contour elsewhere."""
        return self.map(lambda p: (p[0] + x, p[1] + y))

    def reversed(self) -> Contour:
        """The same contour run the other way, from the same first node."""
        nodes = [replace(node, arriving=node.leaving, leaving=node.arriving) for node in self.nodes]
        return Contour((*nodes[:1], *nodes[:0:-1]))

    @classmethod
    def from_segments(cls, segments: Sequence[Sequence[Point]]) -> Contour:
        """A contour from segments in a ring, two points for a line and four for a curve."""
        return cls(
            tuple(
                Node(segment[0], before[2] if len(before) == 4 else None, segment[1] if len(segment) == 4 else None)
                for before, segment in zip((*segments[-1:], *segments[:-1]), segments, strict=True)
            )
        )


Contours = tuple[Contour, ...]

HALF_TURN, MIRRORED = Transform(-1, 0, 0, -1), Transform(-1, 0, 0, 1)
"""Round the origin; left and right exchanged."""


def transformed(contours: Iterable[Contour], transform: Transform) -> Contours:
    """All of them through an affine map."""
    return tuple(contour.transformed(transform) for contour in contours)


def moved(contours: Iterable[Contour], x: float, y: float = 0) -> Contours:
    """All of them elsewhere."""
    return tuple(contour.moved(x, y) for contour in contours)


@dataclass(frozen=True, slots=True)
class CleanGlyph:
    """A glyph (a GlyphSource) that owns its contours. Width in font units."""

    name: str
    unicodes: tuple[int, ...]
    width: float
    contours: Contours = ()

    def draw(self, pen: Any) -> None:
        """Draw with a segment pen; moveTo, lineTo, curveTo and closePath are all that is ever called."""
        for contour in self.contours:
            contour.draw(pen)

    @property
    def bounds(self) -> Box | None:
        """Exact bounds of the ink, None when there is none."""
        return bounds(self.contours)

    @classmethod
    def read(cls, glyph: GlyphSource) -> CleanGlyph:
        """Read any GlyphSource; open contours are closed, quadratic curves raised to the identical cubics."""
        if isinstance(glyph, cls):
            return glyph
        pen = ContourPen()
        glyph.draw(pen)
        return cls(glyph.name, tuple(glyph.unicodes), glyph.width, tuple(pen.contours))


class ContourPen(BasePen):  # type: ignore[misc]
    """Collects `contours` from the calls of a segment pen."""

    def __init__(self) -> None:
        super().__init__(None)
        self.contours: list[Contour] = []
        self._segments: list[tuple[Point, ...]] = []
        self._start: Point = (0, 0)

    def _moveTo(self, pt: Point) -> None:  # noqa: N802
        self._start, self._segments = pt, []

    def _lineTo(self, pt: Point) -> None:  # noqa: N802
        if pt != self._getCurrentPoint():
            self._segments.append((self._getCurrentPoint(), pt))

    def _curveToOne(self, pt1: Point, pt2: Point, pt3: Point) -> None:  # noqa: N802
        self._segments.append((self._getCurrentPoint(), pt1, pt2, pt3))

    def _closePath(self) -> None:  # noqa: N802
        self._lineTo(self._start)
        if self._segments:
            self.contours.append(Contour.from_segments(self._segments))
        self._segments = []

    def _endPath(self) -> None:  # noqa: N802
        self._closePath()
