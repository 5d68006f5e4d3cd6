"""A glyph that is clearly bolder or lighter than the references gets their weight: its strokes are offset."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from fonte_plugin.design.style.stroke_weight import thickness
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import Contour, Contours, Point
from fonte_plugin.outlines.geometry import length, subtract

if TYPE_CHECKING:
    from fonte_plugin.design.style.reference_style import ReferenceStyle
    from fonte_plugin.outlines.glyph_source import GlyphSource

NOTICED = 0.06
"""A glyph is left alone if its thickness is off by a smaller share than this, plus SCATTERS."""
SCATTERS = 3.5
"""How many times the scatter of the references is added to that."""
SHARPEST = 0.4
"""a corner moves at most 1 / SHARPEST as far as its sides"""
ROUNDS = 4
"""Offsets that are tried."""
NEAR = 0.01
"""The share of the thickness that an offset has to come within."""


def apply(contours: Contours, style: ReferenceStyle, glyph: GlyphSource) -> Contours:
    """Offset all sides of the strokes by one distance, thin strokes by less; the height of the glyph stays."""
    wanted, found = style.weight.of(glyph.unicodes), thickness(contours)
    if wanted is None or not found:
        return contours
    if abs(math.log(found / wanted)) <= NOTICED + SCATTERS * style.weight.scatter:
        return contours
    return of_thickness(contours, wanted, style.contrast)


def of_thickness(contours: Contours, wanted: float, contrast: float) -> Contours:
    """The outline with strokes of this mean thickness, in its own units; in y it moves `contrast` times as far."""
    distance, result = 0.0, contours
    for _ in range(ROUNDS):
        distance += (wanted - thickness(result)) / 2
        result = _as_high(offset(contours, distance, distance * contrast), contours)
        if abs(thickness(result) / wanted - 1) <= NEAR:
            break
    return result


def offset(contours: Contours, across: float, up: float) -> Contours:
    """Every side moved away from the ink, `across` units in x and `up` in y; the ink lies on the left of each contour.

    Nodes move along the bisector of their tangents; handles keep their direction and grow with their curve.
    """
    return tuple(_offset(contour, across, up) for contour in contours)


def _offset(contour: Contour, across: float, up: float) -> Contour:
    segments = list(contour.segments)
    moved = []
    for before, after in zip((segments[-1], *segments[:-1]), segments, strict=True):
        ways = _direction(before[::-1], -1), _direction(after, 1)
        (ax, ay), (bx, by) = ways
        turn = max(1 + ax * bx + ay * by, SHARPEST)
        dx, dy = (ay + by) / turn * across, -(ax + bx) / turn * up
        for way_x, way_y in ways:  # a corner too sharp for its sides must not tilt a level one
            if not way_y:
                dy = -way_x * up
            if not way_x:
                dx = way_y * across
        moved.append((after[0][0] + dx, after[0][1] + dy))
    result: list[tuple[Point, ...]] = []
    for segment, start, end in zip(segments, moved, (*moved[1:], moved[0]), strict=True):
        if len(segment) == 2:
            result.append((start, end))
            continue
        old, new = subtract(segment[3], segment[0]), subtract(end, start)
        result.append(
            (start, _grown(segment[0], segment[1], start, old, new), _grown(segment[3], segment[2], end, old, new), end)
        )
    return Contour.from_segments(result)


def _direction(points: tuple[Point, ...], sign: int) -> Point:
    """The unit vector from the first point to the next that differs, times `sign`."""
    for point in points[1:]:
        x, y = subtract(point, points[0])
        if size := math.hypot(x, y):
            return sign * x / size, sign * y / size
    return 0.0, 0.0


def _grown(node: Point, handle: Point, moved: Point, old: Point, new: Point) -> Point:
    """The handle at the moved node, longer by as much as the chord is, in the handle's own direction."""
    x, y = subtract(handle, node)
    a, b = (old[0], new[0]) if not y else (old[1], new[1]) if not x else (length(old), length(new))
    factor = min(max(abs(b / a), 0.5), 2.0) if abs(a) >= 1 else 1.0
    return moved[0] + factor * x, moved[1] + factor * y


def _as_high(contours: Contours, original: Contours) -> Contours:
    """The outline pressed between the bottom and the top of the original one."""
    now, then = bounds(contours), bounds(original)
    if now is None or then is None or now[3] <= now[1]:
        return contours
    scale = (then[3] - then[1]) / (now[3] - now[1])
    return tuple(contour.map(lambda p: (p[0], then[1] + (p[1] - now[1]) * scale)) for contour in contours)
