"""What is wrong with one outline, without looking at the rest of the font."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

import pathops
from fontTools.pens.areaPen import AreaPen

from fonte_export.check.findings import NOISE, Finding, counted
from fonte_export.check.flat_outline import (
    FlatContour,
    Point,
    Segment,
    direction_in,
    direction_out,
    extrema_inside,
    hull_length,
    point_at,
)
from fonte_export.check.usual_contours import USUAL_CONTOURS

EXTREMUM = 2.0
"""Thousandths of the em that a curve may pass its ends by without a node at the extremum."""
SHORT = 4.0
"""Thousandths of the em below which a segment is short."""
NEARLY = 2.0
"""Thousandths of the em by which a line is nearly, but not quite, horizontal or vertical."""
LONG_ENOUGH = 40.0
"""Thousandths of the em from which such a line counts."""
KINK = (1.5, 12.0)


def outline_findings(
    name: str, unicodes: Sequence[int], contours: Sequence[FlatContour], upm: float
) -> Iterator[Finding]:
    """Findings on one glyph: open contours, extrema, kinks, short and nearly straight segments, winding."""
    unit = upm / 1000
    for contour in contours:
        if not contour.closed:
            start = contour.segments[0][0]
            yield Finding(name, "open-contour", "A contour is open; close it, or it will not be filled.", start)
        for segment in contour.segments:
            yield from _segment(name, segment, unit)
        for before, after in contour.corners():
            yield from _kink(name, before, after, unit)
    closed = [contour for contour in contours if contour.closed]
    if closed:
        yield from _whole(name, unicodes, closed, unit)


def _segment(name: str, segment: Segment, unit: float) -> Iterator[Finding]:
    length = hull_length(segment)
    if length < SHORT * unit:
        yield Finding(name, "short-segment", f"A segment is only {counted(length)} long.", segment[0])
        return
    for t, axis in extrema_inside(segment):
        point = point_at(segment, t)
        beyond = min(abs(point[axis] - end[axis]) for end in (segment[0], segment[-1]))
        if beyond > EXTREMUM * unit:
            yield Finding(name, "missing-extremum", f"A curve turns in {'xy'[axis]} without a point there.", point)
    for a, b in _straights(segment):
        dx, dy = abs(a[0] - b[0]), abs(a[1] - b[1])
        if NOISE < min(dx, dy) <= NEARLY * unit and max(dx, dy) >= LONG_ENOUGH * unit:
            kind = "line" if len(segment) == 2 else "handle"
            way = "vertical" if dx < dy else "horizontal"
            yield Finding(name, "nearly-straight", f"A {kind} is {counted(min(dx, dy))} off {way}.", a)


def _straights(segment: Segment) -> list[tuple[Point, Point]]:
    if len(segment) == 2:
        return [(segment[0], segment[1])]
    return [(a, b) for a, b in ((segment[0], segment[1]), (segment[3], segment[2])) if a != b]


def _kink(name: str, before: Segment, after: Segment, unit: float) -> Iterator[Finding]:
    if len(before) == len(after) == 2:
        return
    a, b = direction_in(before), direction_out(after)
    angle = abs(math.degrees(math.atan2(a[0] * b[1] - a[1] * b[0], a[0] * b[0] + a[1] * b[1])))
    arms = [math.dist(*pair[-1]) for pair in (list(pairwise(before)), list(reversed(list(pairwise(after)))))]
    # rounding to whole units moves both ends of both arms by up to half a unit
    allowed = max(KINK[0], sum(math.degrees(math.atan2(1, arm)) for arm in arms))
    if allowed < angle < KINK[1] and min(arms) > SHORT * unit:
        yield Finding(name, "kink", f"The curve turns by {angle:.1f} degrees at a point that looks smooth.", after[0])


def _whole(name: str, unicodes: Sequence[int], contours: Sequence[FlatContour], unit: float) -> Iterator[Finding]:
    path = pathops.Path()
    for contour in contours:
        contour.draw(path.getPen())
    area = sum(contour.signed_area for contour in contours)
    if area < 0:
        yield Finding(name, "direction", "Outer contours run clockwise; they should run counter-clockwise.")
    try:
        merged = pathops.simplify(path, fix_winding=True)
    except pathops.PathOpsError:
        yield Finding(name, "overlap", "The contours cross in a way that they could not be merged.")
        return
    if abs(abs(_area(merged)) - abs(area)) > 4 * unit * unit:
        yield Finding(name, "overlap", "Contours overlap, cross themselves or run the wrong way round.")
    usual = next((USUAL_CONTOURS[chr(code)] for code in unicodes if chr(code) in USUAL_CONTOURS), None)
    count = sum(1 for _ in merged.contours)
    if usual and count not in usual:
        wanted = " or ".join(map(str, usual))
        yield Finding(name, "contour-count", f"It has {count} contours; this character usually has {wanted}.")


def _area(path: pathops.Path) -> float:
    pen = AreaPen()
    path.draw(pen)
    return float(pen.value)
