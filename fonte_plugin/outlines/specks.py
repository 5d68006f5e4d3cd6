"""Segments too short to draw and specks too small to see are taken out."""

from __future__ import annotations

from itertools import pairwise

from fonte_plugin.outlines.contour import Contour, Contours, Node, Point
from fonte_plugin.outlines.geometry import length, subtract

SHORTEST = 2.5
"""a segment (along its handles) shorter than this is taken out, in thousandths of the em"""
SPECK = 40.0
"""a contour of a smaller area is taken out, in square thousandths of the em"""


def without_specks(contours: Contours, unit: float) -> Contours:
    """The two ends of a tiny segment become one node; the last contour is never lost.

    `unit`: a thousandth of the em.
    """
    shortest = SHORTEST * unit
    merged = (_merge(contour, shortest) for contour in contours)
    kept = tuple(c for c in merged if c.nodes and abs(c.area) >= SPECK * unit**2)
    return kept or contours


def _merge(contour: Contour, shortest: float) -> Contour:
    nodes = list(contour.nodes)
    while len(nodes) > 2:
        for i, segment in enumerate(Contour(tuple(nodes)).segments):
            hull = sum(length(subtract(b, a)) for a, b in pairwise(segment))
            if hull < shortest:
                j = (i + 1) % len(nodes)
                nodes[i] = _join(nodes[i], nodes[j])
                del nodes[j]
                break
        else:
            break
    return Contour(tuple(nodes))


def _join(first: Node, last: Node) -> Node:
    """One node for two, where the one lies that arrives or leaves straight along an axis."""
    keep_first = _along_axis(first.point, first.arriving) or not _along_axis(last.point, last.leaving)
    place = first.point if keep_first else last.point
    return Node(place, first.moved_to(place).arriving, last.moved_to(place).leaving)


def _along_axis(point: Point, handle: Point | None) -> bool:
    return handle is not None and (handle[0] == point[0]) != (handle[1] == point[1])
