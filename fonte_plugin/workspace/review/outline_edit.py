"""Changing an outline by hand: points by address, handles that follow, widths and side bearings."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from fonte_plugin.outlines.contour import Contour, Node, Point
from fonte_plugin.outlines.outline import Outline

SMOOTH = 0.02
"""Sine of the angle up to which two handles count as one straight line (about a degree)."""


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """A point: its contour, and its place among the start and the points of all segments in turn."""

    contour: int
    place: int


@dataclass(frozen=True, slots=True)
class EditPoint:
    """A point as an editor shows it. `anchor` is the on-curve point that a handle belongs to."""

    address: Address
    point: Point
    on_curve: bool
    smooth: bool = False
    extremum: bool = False
    anchor: Point | None = None


def nodes(outline: Outline) -> Iterator[EditPoint]:
    """Every point once; the end of a closed contour, which is its start, is left out."""
    for number, contour in enumerate(outline.contours):
        points, on_curve = _flat(contour)
        count = len(points) - _closes(contour)
        for place in range(count):
            address, point = Address(number, place), points[place]
            before, after = _around(contour, place, points)
            if on_curve[place]:
                smooth = extremum = False
                if before is not None and after is not None and not on_curve[before] and not on_curve[after]:
                    smooth = _straight(points[before], point, points[after])
                    extremum = smooth and (
                        points[before][0] == point[0] == points[after][0]
                        or points[before][1] == point[1] == points[after][1]
                    )
                yield EditPoint(address, point, True, smooth, extremum)
            else:
                anchor = before if before is not None and on_curve[before] else after
                yield EditPoint(address, point, False, anchor=points[anchor] if anchor is not None else None)


def moved(
    outline: Outline, addresses: Collection[Address], dx: float, dy: float, *, keeps_smooth: bool = True
) -> Outline:
    """Points shifted, in font units, and rounded to whole ones.

    Handles go along with their on-curve point. A single handle that is moved turns the handle across a smooth
    point with it, at its old length; without `keeps_smooth` the point becomes a corner.
    """
    contours = list(outline.contours)
    for number in {address.contour for address in addresses}:
        places = {address.place for address in addresses if address.contour == number}
        contours[number] = _moved_contour(contours[number], places, dx, dy, keeps_smooth=keeps_smooth)
    return Outline(outline.width, tuple(contours))


def without_points(outline: Outline, addresses: Collection[Address]) -> Outline:
    """The outline without these points.

    An on-curve point is removed with its two handles, and the curves on either side become one, as before a split. A
    handle that is removed alone is retracted into its on-curve point; without both handles a line is left. A contour
    that would enclose nothing is removed as a whole.
    """
    contours: list[Contour] = []
    for number, contour in enumerate(outline.contours):
        places = {address.place for address in addresses if address.contour == number}
        thinned = _thinned(contour, places) if places else contour
        if thinned is not None:
            contours.append(thinned)
    return Outline(outline.width, tuple(contours))


@dataclass(slots=True)
class _Knot:
    """An on-curve point with the handles that come to it and leave it."""

    point: Point
    arriving: Point | None = None
    leaving: Point | None = None
    gone: bool = False


def _thinned(contour: Contour, places: set[int]) -> Contour | None:
    knots = _knots(contour, places)
    while any(knot.gone for knot in knots):
        index = next(index for index, knot in enumerate(knots) if knot.gone)
        knot, before, after = knots[index], knots[index - 1], knots[(index + 1) % len(knots)]
        if knot.arriving and knot.leaving:
            # undoes de Casteljau: where a curve was split at t its outer handles were shortened by t and 1 - t
            came, went = math.dist(knot.arriving, knot.point), math.dist(knot.point, knot.leaving)
            if came and went:
                before.leaving = _longer(before.point, before.leaving, (came + went) / came)
                after.arriving = _longer(after.point, after.arriving, (came + went) / went)
        del knots[index]
    curved = any(knot.leaving or knot.arriving for knot in knots)
    if len(knots) < (2 if curved else 3):
        return None
    for knot, after in zip(knots, [*knots[1:], knots[0]], strict=True):
        if knot.leaving or after.arriving:  # a curve has both handles
            knot.leaving, after.arriving = knot.leaving or knot.point, after.arriving or after.point
    return Contour(tuple(Node(knot.point, knot.arriving, knot.leaving) for knot in knots))


def _knots(contour: Contour, places: set[int]) -> list[_Knot]:
    """The contour as a ring of points; those of `places` are marked, or their handles left out."""
    ring = [_Knot(node.point, node.arriving, node.leaving) for node in contour.nodes]
    place = 0
    for number, knot in enumerate(ring):
        after = ring[(number + 1) % len(ring)]
        knot.gone = place in places
        if knot.leaving is not None:
            knot.leaving = None if place + 1 in places else knot.leaving
            after.arriving = None if place + 2 in places else after.arriving
            place += 2
        place += 1
    return ring


def _longer(point: Point, handle: Point | None, factor: float) -> Point | None:
    if handle is None:
        return None
    return round(point[0] + (handle[0] - point[0]) * factor), round(point[1] + (handle[1] - point[1]) * factor)


def with_width(outline: Outline, width: float) -> Outline:
    """A new advance; the ink stays where it is."""
    return Outline(max(0, round(width)), outline.contours)


def with_left_bearing(outline: Outline, bearing: float) -> Outline:
    """The ink shifted, and the advance with it, so that the right side bearing stays."""
    bounds = outline.bounds
    if bounds is None:
        return outline
    shift = round(bearing - bounds.left)
    return outline.map(lambda point: (point[0] + shift, point[1]), max(0, outline.width + shift))


def with_right_bearing(outline: Outline, bearing: float) -> Outline:
    """A new advance that ends this far after the ink."""
    bounds = outline.bounds
    return outline if bounds is None else with_width(outline, bounds.right + bearing)


def snapped(point: Point, xs: Collection[float], ys: Collection[float], reach: float) -> Point:
    """The point, on the nearest of these lines in x and in y if one is within `reach`; else on whole units."""
    x = min(xs, key=lambda line: abs(line - point[0]), default=math.inf)
    y = min(ys, key=lambda line: abs(line - point[1]), default=math.inf)
    return (x if abs(x - point[0]) <= reach else round(point[0]), y if abs(y - point[1]) <= reach else round(point[1]))


def _flat(contour: Contour) -> tuple[list[Point], list[bool]]:
    points, on_curve = [contour.start], [True]
    for told in contour.commands:
        points += told
        on_curve += [False] * (len(told) - 1) + [True]
    return points, on_curve


def _closes(contour: Contour) -> bool:
    return contour.nodes[0].arriving is not None


def _around(contour: Contour, place: int, points: list[Point]) -> tuple[int | None, int | None]:
    """Places of the points before and after, round the end where the contour closes on its start."""
    last = len(points) - 1
    before = place - 1 if place > 0 else last - 1 if _closes(contour) else None
    after = place + 1 if place < last else 1 if _closes(contour) else None
    return before, after


def _straight(a: Point, b: Point, c: Point) -> bool:
    first, second = (b[0] - a[0], b[1] - a[1]), (c[0] - b[0], c[1] - b[1])
    lengths = math.hypot(*first) * math.hypot(*second)
    cross = first[0] * second[1] - first[1] * second[0]
    return lengths > 0 and abs(cross) <= SMOOTH * lengths and first[0] * second[0] + first[1] * second[1] > 0


def _moved_contour(contour: Contour, places: set[int], dx: float, dy: float, *, keeps_smooth: bool) -> Contour:
    points, on_curve = _flat(contour)
    moving = set(places)
    for place in places:
        if on_curve[place]:
            moving |= {other for other in _around(contour, place, points) if other is not None and not on_curve[other]}
    turned = _turned(contour, points, on_curve, places, dx, dy) if len(places) == 1 and keeps_smooth else {}
    if _closes(contour) and 0 in moving:
        moving.add(len(points) - 1)
    new = [
        turned.get(place) or ((round(x + dx), round(y + dy)) if place in moving else (x, y))
        for place, (x, y) in enumerate(points)
    ]
    commands, index = [], 1
    for told in contour.commands:
        commands.append(new[index : index + len(told)])
        index += len(told)
    return Contour.path(new[0], commands)


def _turned(
    contour: Contour, points: list[Point], on_curve: list[bool], places: set[int], dx: float, dy: float
) -> dict[int, Point]:
    """The handle across a smooth point from the one handle that is moved, if there is one."""
    (place,) = places
    if on_curve[place]:
        return {}
    last = len(points) - 1
    for step in (-1, 1):
        anchor = place + step
        across = anchor + step
        if not on_curve[anchor]:
            continue
        if _closes(contour) and not 0 <= across <= last:
            across = last - 1 if step < 0 else 1
        if 0 <= across <= last and not on_curve[across] and _straight(points[place], points[anchor], points[across]):
            (ax, ay), (x, y) = points[anchor], points[place]
            length = math.dist(points[anchor], points[across])
            vx, vy = ax - (x + dx), ay - (y + dy)
            size = math.hypot(vx, vy)
            if size:
                return {across: (round(ax + vx / size * length), round(ay + vy / size * length))}
    return {}
