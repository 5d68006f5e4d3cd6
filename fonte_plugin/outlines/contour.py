"""Closed contours of nodes with two handles each: the one outline of the plugin."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from fontTools.misc.transform import Transform
from fontTools.pens.areaPen import AreaPen

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
    def start(self) -> Point:
        """Where a pen begins."""
        return self.nodes[0].point

    @property
    def commands(self) -> list[tuple[Point, ...]]:
        """The arguments of lineTo (one point) or curveTo (two handles and the end), segment after segment.

        A line that closes the contour is left out, since closePath draws it.
        """
        told = [segment[1:] for segment in self.segments]
        if told and len(told[-1]) == 1:
            told.pop()
        return told

    @property
    def area(self) -> float:
        """Exact area in square units, positive when the contour runs counter-clockwise (y up)."""
        pen = AreaPen()
        self.draw(pen)
        return float(pen.value)

    def draw(self, pen: Any) -> None:
        """Draw with a segment pen: moveTo, lineTo, curveTo, closePath."""
        nodes = self.nodes
        if not nodes:
            return
        pen.moveTo(nodes[0].point)
        for number, (node, following) in enumerate(zip(nodes, (*nodes[1:], nodes[0]), strict=True), 1):
            if node.leaving is not None and following.arriving is not None:
                pen.curveTo(node.leaving, following.arriving, following.point)
            elif number < len(nodes):  # closePath draws the last line
                pen.lineTo(following.point)
        pen.closePath()

    def map(self, function: Callable[[Point], Point]) -> Contour:
        """The same contour with every point, handles too, sent through `function`."""
        return Contour(tuple(node.map(function) for node in self.nodes))

    def transformed(self, transform: Transform) -> Contour:
        """The same contour through an affine map."""
        return self.map(transform.transformPoint)

    def moved(self, x: float, y: float = 0) -> Contour:
        """The same contour moved by (x, y)."""
        return self.map(lambda p: (p[0] + x, p[1] + y))

    def reversed(self) -> Contour:
        """The same contour run the other way, from the same first node."""
        nodes = [replace(node, arriving=node.leaving, leaving=node.arriving) for node in self.nodes]
        return Contour((*nodes[:1], *nodes[:0:-1]))

    @property
    def without_empty_lines(self) -> Contour:
        """The same contour without lines of no length."""
        segments = [each for each in self.segments if len(each) == 4 or each[0] != each[1]]
        return self if len(segments) == len(self.nodes) else Contour.from_segments(segments)

    @classmethod
    def path(cls, start: Point, commands: Iterable[Sequence[Point]]) -> Contour:
        """A contour from the point of moveTo and the arguments of what follows (`commands`), closed by a line if it is
        open."""
        ring, here = [], start
        for points in commands:
            ring.append((here, *points))
            here = points[-1]
        if ring and len(ring[-1]) == 2 and here == start:
            ring.pop()  # drawn by closePath
            here = ring[-1][-1] if ring else start
        if not ring or here != start:
            ring.append((here, start))
        return cls.from_segments(ring)

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

HALF_TURN = Transform(-1, 0, 0, -1)
"""Round the origin."""
MIRRORED = Transform(-1, 0, 0, 1)
"""Left and right exchanged."""


def transformed(contours: Iterable[Contour], transform: Transform) -> Contours:
    """All contours through an affine map."""
    return tuple(contour.transformed(transform) for contour in contours)


def moved(contours: Iterable[Contour], x: float, y: float = 0) -> Contours:
    """All contours moved by (x, y)."""
    return tuple(contour.moved(x, y) for contour in contours)
