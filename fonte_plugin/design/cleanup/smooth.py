"""Kinks of a few degrees are straightened: curves that nearly run on into one another, or into a line, do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fonte_plugin.outlines.contour import Contour, Contours, Node, Point
from fonte_plugin.outlines.geometry import angle_between, length, subtract

if TYPE_CHECKING:
    from fonte_plugin.design.style.reference_style import ReferenceStyle
    from fonte_plugin.outlines.glyph_source import GlyphSource

LARGEST = 7.0
"""degrees; a larger angle is a corner that somebody meant"""
NOISE = 0.75
"""a handle that misses the line by less, in thousandths of the em, does so by rounding alone"""


def apply(contours: Contours, style: ReferenceStyle, glyph: GlyphSource) -> Contours:
    """Turn handles about their nodes, keeping their length; no on-curve point moves."""
    return tuple(_smoothed(contour, style.unit) for contour in contours)


def _smoothed(contour: Contour, unit: float) -> Contour:
    nodes = contour.nodes
    return Contour(
        tuple(_straightened(nodes[i - 1], node, nodes[(i + 1) % len(nodes)], unit) for i, node in enumerate(nodes))
    )


def _straightened(before: Node, node: Node, after: Node, unit: float) -> Node:
    if node.arriving is None and node.leaving is None:
        return node
    into = subtract(node.point, before.point if node.arriving is None else node.arriving)
    out = subtract(after.point if node.leaving is None else node.leaving, node.point)
    if not 0 < angle_between(into, out) <= LARGEST:
        return node
    # A line, or a handle along an axis, gives the direction; else both handles turn, the longer one less.
    if node.arriving is None or (_level(into) and not _level(out)):
        direction = into
    elif node.leaving is None or (_level(out) and not _level(into)):
        direction = out
    else:
        direction = (into[0] + out[0], into[1] + out[1])
    direction = (direction[0] / length(direction), direction[1] / length(direction))
    if max(_off(into, direction), _off(out, direction)) <= NOISE * unit:
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
