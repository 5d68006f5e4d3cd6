"""Lines and handles that are nearly horizontal or vertical become exactly so."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from fonte_plugin.outlines.contour import Contour, Contours, Node, Point
from fonte_plugin.outlines.geometry import angle_between, length, subtract

if TYPE_CHECKING:
    from fonte_plugin.design.style.reference_style import ReferenceStyle
    from fonte_plugin.outlines.glyph_source import GlyphSource

LINE_DRIFT = 3.0
"""A line is levelled if its ends differ by at most this, in thousandths of the em."""
LINE_ANGLE = 2.5
"""And if it leans by at most this many degrees."""
HANDLE_DRIFT = 7.0
"""The same for a handle, in thousandths of the em."""
HANDLE_ANGLE = 4.5
"""And in degrees."""
SHORTEST_HANDLE = 6.0
SMOOTH = 8.0
"""two handles within this many degrees of one line are meant to be on it"""


def apply(contours: Contours, style: ReferenceStyle, glyph: GlyphSource) -> Contours:
    """Level lines, then handles; a font whose references leave lines a little off on purpose keeps them so.

    The two handles of a smooth node are judged together, so that they stay on one line.
    """
    if not style.exact_axes:
        return contours
    levelled = (_level_lines(contour, style.unit) for contour in contours)
    return tuple(Contour(tuple(_level(node, style.unit) for node in c.nodes)) for c in levelled)


def _level_lines(contour: Contour, unit: float) -> Contour:
    nodes = list(contour.nodes)
    for axis in (0, 1):
        for chain in _nearly_level_chains(nodes, axis, unit):
            held = [i for i in chain if _has_handle_along(nodes[i], axis)]
            values = sorted(nodes[i].point[axis] for i in held or chain)
            target = values[len(values) // 2]  # a value that is there, so whole units stay whole
            for i in chain:
                x, y = nodes[i].point
                nodes[i] = nodes[i].moved_to((target, y) if axis == 0 else (x, target))
    return Contour(tuple(nodes))


def _nearly_level_chains(nodes: Sequence[Node], axis: int, unit: float) -> list[list[int]]:
    """Runs of node numbers joined by lines along which coordinate `axis` hardly changes."""
    chains: list[list[int]] = []
    segments = list(Contour(tuple(nodes)).segments)
    for i, segment in enumerate(segments):
        if len(segment) != 2:
            continue
        run = subtract(segment[1], segment[0])
        drift, along = abs(run[axis]), abs(run[1 - axis])
        if (
            drift
            and drift <= LINE_DRIFT * unit
            and drift <= math.tan(math.radians(LINE_ANGLE)) * along + unit * (along > 12 * unit)
        ):
            if chains and chains[-1][-1] == i:
                chains[-1].append((i + 1) % len(nodes))
            else:
                chains.append([i, (i + 1) % len(nodes)])
    return chains


def _has_handle_along(node: Node, axis: int) -> bool:
    return any(h is not None and h[axis] == node.point[axis] for h in (node.arriving, node.leaving))


def _level(node: Node, unit: float) -> Node:
    arriving, leaving = node.arriving, node.leaving
    if arriving is not None and leaving is not None:
        into, out = subtract(node.point, arriving), subtract(leaving, node.point)
        if length(into) and length(out) and angle_between(into, out) <= SMOOTH:
            axis = _level_axis((into[0] + out[0], into[1] + out[1]), 2 * unit)
            if axis is None:
                return node
            return replace(node, arriving=_on(node.point, arriving, axis), leaving=_on(node.point, leaving, axis))
    for field, handle in (("arriving", arriving), ("leaving", leaving)):
        if handle is not None:
            axis = _level_axis(subtract(handle, node.point), unit)
            if axis is not None:
                node = replace(node, **{field: _on(node.point, handle, axis)})
    return node


def _level_axis(vector: Point, unit: float) -> int | None:
    """The coordinate that `vector` should leave unchanged, None where it is not nearly level."""
    axis = 0 if abs(vector[0]) < abs(vector[1]) else 1
    drift, along = abs(vector[axis]), abs(vector[1 - axis])
    allowed = max(unit, min(HANDLE_DRIFT * unit, math.tan(math.radians(HANDLE_ANGLE)) * along))
    return axis if along >= SHORTEST_HANDLE * unit and drift <= allowed else None


def _on(point: Point, handle: Point, axis: int) -> Point:
    return (point[0], handle[1]) if axis == 0 else (handle[0], point[1])
