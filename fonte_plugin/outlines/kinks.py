"""Kinks: joins at which an outline turns a little instead of running on smoothly."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from fonte_plugin.outlines.contour import Contour, Point

LEAST = 2.5
"""Degrees below which a turn is not seen."""
MOST = 18.0
"""Degrees above which a turn is a corner."""
ROUNDING = 1.0
"""Grid units by which a handle may miss the line of the other: whole units do not let it come nearer."""


def kinks(contours: Iterable[Contour]) -> list[Point]:
    """The on-curve points at which the outline turns by LEAST to MOST degrees, by more than rounding does."""
    found = []
    for contour in contours:
        for point, into, out in _joins(list(contour.segments)):
            cross, dot = into[0] * out[1] - into[1] * out[0], into[0] * out[0] + into[1] * out[1]
            shorter = min(math.hypot(*into), math.hypot(*out))
            turn = math.degrees(math.atan2(abs(cross), dot))
            if LEAST <= turn <= MOST and shorter * math.sin(math.radians(turn)) > ROUNDING:
                found.append(point)
    return found


def _joins(segments: list[tuple[Point, ...]]) -> Iterator[tuple[Point, Point, Point]]:
    """(on-curve point, direction of arrival, direction of leaving) of each join; directions as long as the handles."""
    for before, after in zip((*segments[-1:], *segments[:-1]), segments, strict=True):
        into, out = _direction(before[::-1]), _direction(after)
        if into and out:
            yield after[0], (-into[0], -into[1]), out


def _direction(points: tuple[Point, ...]) -> Point | None:
    """From the first point to the next that differs from it."""
    for point in points[1:]:
        if point != points[0]:
            return point[0] - points[0][0], point[1] - points[0][1]
    return None
