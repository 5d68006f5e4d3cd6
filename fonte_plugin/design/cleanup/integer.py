"""Every coordinate becomes a whole font unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fontTools.misc.roundTools import otRound

from fonte_plugin.outlines.contour import Contour, Contours, Node, Point
from fonte_plugin.outlines.geometry import angle_between, length, subtract

if TYPE_CHECKING:
    from fonte_plugin.design.style.reference_style import ReferenceStyle
    from fonte_plugin.outlines.glyph_source import GlyphSource

SMOOTH = 0.5
"""degrees by which two sides of a node miss one line and are still on it"""
LONGER = range(-3, 4)
"""By how many units a handle may grow or shrink to stay on the line of the other handle."""
COST = 0.06
"""What one such unit costs, in units off that line."""


def apply(contours: Contours, style: ReferenceStyle, glyph: GlyphSource) -> Contours:
    """Round half up; equal coordinates stay equal, so nothing horizontal or vertical is lost.

    The shorter handle of a smooth node is rounded along the line of the longer one, or of the line it runs into, lest
    rounding make a kink.
    """
    return tuple(contour for contour in (_without_points(_rounded(contour)) for contour in contours) if contour.nodes)


def _rounded(contour: Contour) -> Contour:
    nodes = contour.nodes
    whole = [node.map(_whole) for node in nodes]
    return Contour(
        tuple(
            _in_line(nodes, whole, i) if node.arriving is not None or node.leaving is not None else whole[i]
            for i, node in enumerate(nodes)
        )
    )


def _in_line(nodes: tuple[Node, ...], whole: list[Node], i: int) -> Node:
    """The rounded node `i`, the shorter handle on the line of the other side if it was before rounding."""
    node, rounded = nodes[i], whole[i]
    before, after = i - 1, (i + 1) % len(nodes)
    into = subtract(node.point, node.arriving or nodes[before].point)
    out = subtract(node.leaving or nodes[after].point, node.point)
    if 0 in (*into, *out) or angle_between(into, out) > SMOOTH:
        return rounded
    if node.arriving is None or (node.leaving is not None and length(into) >= length(out)):
        way = subtract(rounded.point, rounded.arriving or whole[before].point)
        return Node(rounded.point, rounded.arriving, _along(rounded.point, way, length(out)))
    way = subtract(rounded.point, rounded.leaving or whole[after].point)
    return Node(rounded.point, _along(rounded.point, way, length(into)), rounded.leaving)


def _along(point: Point, way: Point, distance: float) -> Point:
    """The whole point about `distance` from `point` that lies best on the line of `way`."""
    size = length(way)
    if not size:
        return _whole(point)
    x, y = way[0] / size, way[1] / size
    found = []
    for longer in LONGER:
        reach = max(distance + longer, 1)
        end = _whole((point[0] + x * reach, point[1] + y * reach))
        run = subtract(end, point)
        found.append((abs(x * run[1] - y * run[0]) + COST * abs(longer), abs(longer), end))
    return min(found)[2]


def _whole(point: Point) -> Point:
    return otRound(point[0]), otRound(point[1])


def _without_points(contour: Contour) -> Contour:
    """The contour less the segments whose points have all become one."""
    segments = [segment for segment in contour.segments if any(p != segment[0] for p in segment[1:])]
    return Contour.from_segments(segments)
