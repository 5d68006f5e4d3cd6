"""A part of one contour put into another in place of what is nearly the same there, with joins that run on."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import replace

from fonte_plugin.design.parts.alike_runs import Run
from fonte_plugin.outlines.contour import Contour, Node, Point
from fonte_plugin.outlines.geometry import angle_between, length, subtract

SMOOTH = 10.0
"""Degrees by which two handles may miss one line and still be meant to be on it."""


def transplanted(contour: Contour, model: Contour, run: Run, fixed: Collection[int], near: float) -> Contour | None:
    """The contour with the nodes of the run in their place; None where a node would move by more than 1.5 `near`.

    What stands within `near` of the model's own height is put at that height. A level line between the run and a node
    that is `fixed`, since it belongs to another part, holds the run in place; any other node at the end of a level line
    moves along.
    """
    nodes = list(contour.nodes)
    shift = [float(round(run.shift[0])), 0.0 if abs(run.shift[1]) <= near else float(round(run.shift[1]))]
    ends = [] if run.closed else _ends(run, len(nodes))
    for place, neighbour in ends:
        if neighbour in fixed:
            mine = nodes[run.nodes[place]].point
            for axis in _level_axes(contour, run.nodes[place], neighbour):
                shift[axis] = mine[axis] - model.nodes[run.models[place]].point[axis]
    put = {
        mine: model.nodes[theirs].map(lambda point: (point[0] + shift[0], point[1] + shift[1]))
        for mine, theirs in zip(run.nodes, run.models, strict=True)
    }
    if any(math.dist(node.point, nodes[mine].point) > 1.5 * near for mine, node in put.items()):
        return None
    if not run.closed:
        first, last = run.nodes[0], run.nodes[-1]
        put[first] = replace(put[first], arriving=_outer(nodes[first], put[first], "arriving", "leaving"))
        put[last] = replace(put[last], leaving=_outer(nodes[last], put[last], "leaving", "arriving"))
    for place, neighbour in ends:
        if neighbour not in fixed and neighbour not in put:
            where = [*nodes[neighbour].point]
            for axis in _level_axes(contour, run.nodes[place], neighbour):
                where[axis] = put[run.nodes[place]].point[axis]
            nodes[neighbour] = nodes[neighbour].moved_to((where[0], where[1]))
    return Contour(tuple(put.get(place, node) for place, node in enumerate(nodes)))


def _ends(run: Run, count: int) -> list[tuple[int, int]]:
    """(place in the run, node beyond it) of both ends, where there is one."""
    ends = [(0, (run.nodes[0] - 1) % count), (len(run.nodes) - 1, (run.nodes[-1] + 1) % count)]
    return [(place, beyond) for place, beyond in ends if beyond not in run.nodes]


def _level_axes(contour: Contour, node: int, neighbour: int) -> list[int]:
    """The coordinates that a line between two neighbouring nodes leaves as they are; none for a curve."""
    nodes = contour.nodes
    first, last = (node, neighbour) if (node + 1) % len(nodes) == neighbour else (neighbour, node)
    if nodes[first].leaving is not None and nodes[last].arriving is not None:
        return []
    a, b = nodes[node].point, nodes[neighbour].point
    return [axis for axis in (0, 1) if a[axis] == b[axis] and a != b]


def _outer(before: Node, after: Node, outer: str, inner: str) -> Point | None:
    """The handle beyond the part: carried along, and on the line of the handle within where it was nearly so."""
    handle: Point | None = getattr(before, outer)
    held: Point | None = getattr(before, inner)
    if handle is None:
        return None
    away = subtract(handle, before.point)
    direction = away
    if held is not None and angle_between(subtract(before.point, held), away) <= SMOOTH:
        direction = subtract(after.point, getattr(after, inner))
    size = length(direction)
    if not size:
        direction, size = away, length(away) or 1.0
    reach = length(away) / size
    return round(after.point[0] + direction[0] * reach), round(after.point[1] + direction[1] * reach)
