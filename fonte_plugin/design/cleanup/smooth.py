"""Kinks are straightened: nearly smooth joins become smooth, and slightly bent lines become straight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fonte_plugin.outlines.contour import Contour, Contours, Node, Point
from fonte_plugin.outlines.geometry import angle_between, length, subtract
from fonte_plugin.outlines.needless_nodes import Segment, joined_line

if TYPE_CHECKING:
    from fonte_plugin.design.style.reference_style import ReferenceStyle
    from fonte_plugin.outlines.glyph_source import GlyphSource

NOISE = 0.3
"""thousandths of the em; a handle that misses the line by less does so because of rounding"""
FARTHEST = 9.0
"""no handle moves farther than this, in thousandths of the em: a turn that needs more is meant"""
SHORT_LINE = 0.35
"""a line shorter than this share of the handle beside it says nothing of the direction"""
BENT = 4.0
"""a line bent by less than a corner is straightened if its bend is off by at most this many units of NOISE"""


def apply(contours: Contours, style: ReferenceStyle, glyph: GlyphSource) -> Contours:
    """Turn handles about their nodes, keeping their length. No on-curve point moves; the middle point of a bent line
    may be removed.

    A turn of `style.corner` degrees or more is an intended corner.
    """
    return tuple(_smoothed(_unbent(contour, style), style) for contour in contours)


def _unbent(contour: Contour, style: ReferenceStyle) -> Contour:
    """The contour with two lines that make one bent line made one."""
    segments: list[Segment] = []
    for segment in contour.segments:
        before = segments[-1] if segments else segment
        if len(before) == len(segment) == 2 and before is not segment and len(contour.nodes) > 3:
            turn = angle_between(subtract(before[1], before[0]), subtract(segment[1], segment[0]))
            line = joined_line(before, segment, BENT * style.unit) if 0 < turn < style.corner else None
            if line is not None:
                segments[-1] = line
                continue
        segments.append(segment)
    return Contour.from_segments(segments) if len(segments) < len(contour.nodes) else contour


def _smoothed(contour: Contour, style: ReferenceStyle) -> Contour:
    nodes = contour.nodes
    return Contour(
        tuple(_straightened(nodes[i - 1], node, nodes[(i + 1) % len(nodes)], style) for i, node in enumerate(nodes))
    )


def _straightened(before: Node, node: Node, after: Node, style: ReferenceStyle) -> Node:
    if node.arriving is None and node.leaving is None:
        return node
    into = subtract(node.point, before.point if node.arriving is None else node.arriving)
    out = subtract(after.point if node.leaving is None else node.leaving, node.point)
    if not 0 < angle_between(into, out) <= style.corner:
        return node
    # A line, or a handle along an axis, gives the direction; else both handles turn, the longer one less.
    if node.arriving is None or (_level(into) and not _level(out)):
        direction = into
    elif node.leaving is None or (_level(out) and not _level(into)):
        direction = out
    else:
        direction = (into[0] + out[0], into[1] + out[1])
    if node.arriving is None or node.leaving is None:
        line, handle = (into, out) if node.arriving is None else (out, into)
        if length(line) < SHORT_LINE * length(handle):
            return node
    direction = (direction[0] / length(direction), direction[1] / length(direction))
    moved = max(_off(into, direction), _off(out, direction))
    if not NOISE * style.unit < moved <= FARTHEST * style.unit:
        return node
    return Node(
        node.point,
        None if node.arriving is None else _along(node.point, direction, -length(into)),
        None if node.leaving is None else _along(node.point, direction, length(out)),
    )


def _level(vector: Point) -> bool:
    return vector[0] == 0 or vector[1] == 0


def _off(vector: Point, direction: Point) -> float:
    return abs(direction[0] * vector[1] - direction[1] * vector[0])


def _along(point: Point, direction: Point, distance: float) -> Point:
    return point[0] + direction[0] * distance, point[1] + direction[1] * distance
