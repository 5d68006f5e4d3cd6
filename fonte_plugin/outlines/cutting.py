"""Cutting letters apart and fitting the pieces: areas to cut with, outlines moved and made broader."""

from __future__ import annotations

from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import Contour, Contours, Point
from fonte_plugin.outlines.primitives import polygon

FAR = 1e4
"""a coordinate beyond any glyph, in font units of any em"""


def box(left: float = -FAR, bottom: float = -FAR, right: float = FAR, top: float = FAR) -> Contours:
    """A rectangle; without some of its sides a strip or a half-plane."""
    return (polygon((left, bottom), (right, bottom), (right, top), (left, top)),)


def broadened(contours: Contours, left: float, right: float, wider: float) -> Contours:
    """A wider stem: points right of `right` are moved right, points between `left` and `right` in proportion."""
    return tuple(
        c.map(lambda p: (p[0] + wider * min(max((p[0] - left) / (right - left), 0.0), 1.0), p[1])) for c in contours
    )


def area(*corners: Point) -> Contours:
    """A polygon to cut with or to join."""
    return (polygon(*corners),)


def ring_of(contours: Contours) -> tuple[Contour, Contour] | None:
    """The outer contour and the counter of a ring-shaped letter, None if it is not a ring."""
    ring = sorted(contours, key=lambda contour: -abs(contour.area))
    frames = [frame for contour in ring if (frame := bounds([contour])) is not None]
    if len(ring) != 2 or len(frames) != 2:
        return None
    outer, inner = frames
    inside = all(outer[i] < inner[i] and inner[i + 2] < outer[i + 2] for i in (0, 1))
    return (ring[0], ring[1]) if inside else None
