"""Edges: where an outline runs level, as a flat or as the extremum of a curve; and the stems between them."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from fontTools.misc.transform import Transform

from fonte_plugin.outlines.contour import Contour, Contours, Node, Point, transformed
from fonte_plugin.outlines.untouched_points import interpolated

Place = tuple[int, int]
"""contour number, node number"""

LEVEL = 0.6
"""how far level points may differ, in units of the outline (less than a whole one)"""
SHORTEST_FLAT = 12.0
LONGEST_APEX = 120.0


@dataclass(frozen=True, slots=True)
class Edge:
    """A level run of nodes. axis 1: horizontal, position is y; axis 0: vertical, position is x (sheared upright).

    `ink` is +1 where the ink lies on the greater side (a bottom or left edge), -1 where it lies on the lesser.
    `low` and `high` bound it on the other axis; for a round edge they reach to the ends of its handles. An `apex` is
    the short flat on which the diagonals of v or A meet.
    """

    axis: int
    position: float
    low: float
    high: float
    ink: int
    round: bool
    apex: bool
    nodes: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Stem:
    """Ink between two edges that face each other."""

    lesser: Edge
    greater: Edge

    @property
    def width(self) -> float:
        return self.greater.position - self.lesser.position

    @property
    def kind(self) -> str:
        """flat, round, or mixed when one side is flat and the other round."""
        if self.lesser.round == self.greater.round:
            return "round" if self.lesser.round else "flat"
        return "mixed"


def shear(contours: Contours, slant: float) -> Contours:
    """Lean the outline to the right by `slant` degrees (to the left when negative), the baseline staying."""
    if not slant:
        return contours
    slope = math.tan(math.radians(slant))
    return transformed(contours, Transform(1, 0, slope, 1))


def find_edges(contours: Contours, axis: int, tolerance: float = LEVEL) -> list[Edge]:
    """Every edge along `axis`, outer contours counter-clockwise; flats shorter than SHORTEST_FLAT are left out."""
    found = []
    for number, contour in enumerate(contours):
        nodes = contour.nodes
        for run in _level_runs(contour, axis, tolerance):
            edge = _edge(nodes, run, number, axis, tolerance)
            if edge is not None:
                found.append(edge)
    return found


def _level_runs(contour: Contour, axis: int, tolerance: float) -> list[list[int]]:
    """Maximal runs of node numbers joined by level lines; a lone node is a run of one."""
    nodes, count = contour.nodes, len(contour.nodes)
    level = [
        len(s) == 2 and abs(s[1][axis] - s[0][axis]) <= tolerance and abs(s[1][1 - axis] - s[0][1 - axis]) > tolerance
        for s in contour.segments
    ]
    starts = [i for i in range(count) if not level[i - 1]]
    runs = []
    for i in starts:
        run = [i]
        while level[run[-1]] and len(run) < count:
            run.append((run[-1] + 1) % count)
        runs.append(run)
    return runs if nodes else []


def _edge(nodes: Sequence[Node], run: list[int], number: int, axis: int, tolerance: float) -> Edge | None:
    first, last = nodes[run[0]], nodes[run[-1]]
    position = sum(nodes[i].point[axis] for i in run) / len(run)

    def level_handle(node: Node, handle: Point | None) -> Point | None:
        level = handle is not None and abs(handle[axis] - node.point[axis]) <= tolerance and handle != node.point
        return handle if level else None

    into, out = level_handle(first, first.arriving), level_handle(last, last.leaving)
    if len(run) == 1:
        if into is None and out is None:
            return None
        before, after = nodes[run[0] - 1].point[axis], nodes[(run[0] + 1) % len(nodes)].point[axis]
        if (before - position) * (after - position) < 0:
            return None  # the outline passes through: an inflection or a shoulder, not an edge
    ends = [into or first.point, out or last.point]
    travel = ends[1][1 - axis] - ends[0][1 - axis]
    flat = abs(last.point[1 - axis] - first.point[1 - axis])
    if abs(travel) < SHORTEST_FLAT:
        return None
    curved = abs(travel) - flat
    ink = 1 if (travel > 0) == (axis == 1) else -1  # the ink lies on the left of the way
    low, high = sorted((ends[0][1 - axis], ends[1][1 - axis]))
    is_round = len(run) == 1 or (into is not None and out is not None and flat < 1.2 * curved)
    previous, following = nodes[run[0] - 1].point, nodes[(run[-1] + 1) % len(nodes)].point
    pointed = flat < LONGEST_APEX and _diagonal(previous, first.point) and _diagonal(following, last.point)
    apex = len(run) > 1 and into is None and out is None and pointed
    return Edge(axis, position, low, high, ink, is_round, apex, tuple((number, i) for i in run))


def _diagonal(a: Point, b: Point) -> bool:
    """Whether the way from a to b leans by more than 8 degrees from both axes."""
    small, large = sorted((abs(a[0] - b[0]), abs(a[1] - b[1])))
    return small > 0.14 * large


def find_stems(edges: Sequence[Edge], thinnest: float, thickest: float) -> list[Stem]:
    """Pairs of edges with ink between them, each the nearest partner of the other, overlapping along the stem."""
    lesser = [edge for edge in edges if edge.ink > 0]
    greater = [edge for edge in edges if edge.ink < 0]

    def nearest(edge: Edge, others: Sequence[Edge]) -> Edge | None:
        partners = []
        for other in others:
            width = (other.position - edge.position) * edge.ink
            overlap = min(edge.high, other.high) - max(edge.low, other.low)
            # A dot is as high as it is wide. A bowl extends past the handles that bound its edge here, so it needs
            # less.
            shortest = (0.8 if edge.round or other.round else 1.25) * width
            if thinnest <= width <= thickest and overlap > shortest:
                partners.append((width, -overlap, others.index(other)))
        return others[min(partners)[2]] if partners else None

    pairs = ((edge, nearest(edge, greater)) for edge in lesser)
    return [Stem(edge, other) for edge, other in pairs if other is not None and nearest(other, lesser) == edge]


def move_edges(contours: Contours, axis: int, shifts: Mapping[Place, float]) -> Contours:
    """Shift nodes along `axis` by `shifts`; the points between them follow.

    Points between two shifted ones of a contour are interpolated as TrueType does it for untouched points (IUP, by
    fontTools); a contour with no shifted node takes the shift of its surroundings, interpolated along the axis.
    """
    if not any(shifts.values()):
        return contours
    known = sorted((contours[c].nodes[n].point[axis], shift) for (c, n), shift in shifts.items())
    places, amounts = np.array(known).T
    result = []
    for number, contour in enumerate(contours):
        here = {n: shift for (c, n), shift in shifts.items() if c == number}
        if here:
            result.append(_interpolated(contour, axis, here))
        else:
            result.append(contour.map(lambda p: _shifted(p, axis, float(np.interp(p[axis], places, amounts)))))
    return tuple(result)


def _interpolated(contour: Contour, axis: int, shifts: Mapping[int, float]) -> Contour:
    places: list[float] = []
    given: list[float | None] = []
    for i, node in enumerate(contour.nodes):
        for point in (p for p in node.points if p is not None):  # the order in which Node.map visits them
            places.append(point[axis])
            given.append(shifts.get(i) if abs(point[axis] - node.point[axis]) <= LEVEL else None)
    moved = iter(interpolated(given, places))
    return Contour(tuple(node.map(lambda p: _shifted(p, axis, next(moved))) for node in contour.nodes))


def _shifted(point: Point, axis: int, shift: float) -> Point:
    return (point[0] + shift, point[1]) if axis == 0 else (point[0], point[1] + shift)
