"""Contours to begin with: polygons and ellipses."""

from __future__ import annotations

from fonte_plugin.outlines.contour import Contour, Node, Point

ROUND = 0.5523
"""handle length over radius of a quarter circle"""


def polygon(*points: Point) -> Contour:
    """A contour of straight lines."""
    return Contour(tuple(Node(point) for point in points))


def ellipse(left: float, bottom: float, right: float, top: float) -> Contour:
    """Four nodes at the extrema, counter-clockwise."""
    x, y = (left + right) / 2, (bottom + top) / 2
    dx, dy = ROUND * (right - left) / 2, ROUND * (top - bottom) / 2
    return Contour(
        (
            Node((x, bottom), (x - dx, bottom), (x + dx, bottom)),
            Node((right, y), (right, y - dy), (right, y + dy)),
            Node((x, top), (x + dx, top), (x - dx, top)),
            Node((left, y), (left, y + dy), (left, y - dy)),
        )
    )
