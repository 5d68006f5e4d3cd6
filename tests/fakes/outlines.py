"""Random outlines for hypothesis: any that can be written as tokens, or those that the mask allows; plain shapes."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import strategies as st

from fonte_plugin.notation.grammar import MAX_COORDINATE, MIN_COORDINATE
from fonte_plugin.outlines.contour import Contour, Point
from fonte_plugin.outlines.outline import Outline

COORDINATES = st.integers(MIN_COORDINATE, MAX_COORDINATE)
POINTS = st.tuples(COORDINATES, COORDINATES)


@st.composite
def handles(draw: st.DrawFn, on_curve: Point) -> Point:
    """A handle at `on_curve`: horizontal, vertical, free, or of zero length."""
    kind = draw(st.sampled_from("HVFZ"))
    x, y = draw(POINTS)
    return {"H": (x, on_curve[1]), "V": (on_curve[0], y), "F": (x, y), "Z": on_curve}[kind]


@st.composite
def segments(draw: st.DrawFn, start: Point, end: Point | None = None) -> tuple[Point, ...]:
    """The arguments of a pen call for a segment; with `end` given, a curve to it, since no line may end on a contour's
    start."""
    kind = "C" if end is not None else draw(st.sampled_from("LHVCCC"))
    x, y = end if end is not None else draw(POINTS)
    if kind == "C":
        return (draw(handles(start)), draw(handles((x, y))), (x, y))
    return ({"L": (x, y), "H": (x, start[1]), "V": (start[0], y)}[kind],)


@st.composite
def contours(draw: st.DrawFn, *, writable: bool) -> Contour:
    """`writable` leaves out what the automaton refuses: less than a curve or two lines."""
    start = draw(POINTS)
    found: list[tuple[Point, ...]] = []
    current: Point = start
    for _ in range(draw(st.integers(0, 6))):
        found.append(draw(segments(current)))
        current = found[-1][-1]
    if draw(st.booleans()):
        found.append(draw(segments(current, start)))
    while found and len(found[-1]) == 1 and found[-1][-1] == start:
        found.pop()  # the line that closes a contour is never stored
    if writable and len(found) < 2 and not any(len(points) == 3 for points in found):
        found = [draw(segments(start, start))]
    return Contour.path(start, tuple(found))


@st.composite
def outlines(draw: st.DrawFn, *, writable: bool = False) -> Outline:
    """An outline in range, in integer grid units."""
    found = draw(st.lists(contours(writable=writable), min_size=int(writable), max_size=4))
    return Outline(draw(COORDINATES), tuple(found))


def starts_once(outline: Outline) -> bool:
    """Where a contour passes its lowest point twice, either may be its start."""
    return all(all(points[-1] != contour.start for points in contour.commands[:-1]) for contour in outline.contours)


def polygon(*points: Point) -> Contour:
    """A contour of straight lines."""
    return Contour.path(points[0], tuple((point,) for point in points[1:]))


def rectangle(x0: float, y0: float, x1: float, y1: float, *, clockwise: bool = False) -> Contour:
    corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1)]
    return polygon(corners[0], *(corners[:0:-1] if clockwise else corners[1:]))


CIRCLE_HANDLE = 0.5522847498
"""Length of the handles, in radii, of the cubic quarter that is closest to a circle's."""


def circle(x: float, y: float, radius: float, *, clockwise: bool = False) -> Contour:
    """Four cubic quarters, begun at the lowest point."""
    k, r = CIRCLE_HANDLE * radius, radius
    sign = -1 if clockwise else 1
    turns = [(0, -1), (sign, 0), (0, 1), (-sign, 0), (0, -1)]
    points = [(x + a * r, y + b * r) for a, b in turns]
    found = []
    for place, (p, q) in enumerate(pairwise(points)):
        (a, b), (c, d) = turns[place + 1], turns[place]
        found.append(((p[0] + a * k, p[1] + b * k), (q[0] + c * k, q[1] + d * k), q))
    return Contour.path(points[0], tuple(found))
