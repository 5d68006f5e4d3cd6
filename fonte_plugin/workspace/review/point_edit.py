"""Points added and made smooth, lines and curves exchanged, outlines flipped, aligned, cut out and put in."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from itertools import accumulate

from fontTools.misc.bezierTools import cubicPointAtT, splitCubicAtT

from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import Contour, Point
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.review.outline_edit import Address, nodes

STEPS = 24
"""Places of a curve that are tried for the nearest to a point."""


class Align(StrEnum):
    """The side or middle of the selection that points are aligned to."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"
    CENTER = "center"
    MIDDLE = "middle"


def with_point(outline: Outline, near: Point, reach: float) -> tuple[Outline, Address] | None:
    """One more on-curve point, where the outline comes nearest to `near`, and its address; the shape stays.

    None if the outline comes nowhere within `reach`.
    """
    places = (
        (math.dist(_at(segment, step / STEPS), near), number, index, step / STEPS)
        for number, contour in enumerate(outline.contours)
        for index, segment in enumerate(contour.segments)
        for step in range(1, STEPS)
    )
    distance, number, index, t = min(places, default=(math.inf, 0, 0, 0.0))
    if distance > reach:
        return None
    segments = list(outline.contours[number].segments)
    first, second = _split(segments[index], _nearest(segments[index], near, t))
    segments[index : index + 1] = [first, second]
    place = sum(len(segment) - 1 for segment in segments[: index + 1])
    return _with_contour(outline, number, Contour.from_segments(segments)), Address(number, place)


def smoothed(outline: Outline, addresses: Collection[Address]) -> Outline:
    """Selected on-curve points without a corner: two handles are turned into one line, a single one into that of the
    line on the other side. Handles keep their lengths; a point between two lines stays as it is.
    """
    handles: dict[Address, Point] = {}
    for address in addresses:
        before, after = _beside(outline, address)
        node = _node(outline, address)
        if node is None or before is None or after is None or not node[1]:
            continue
        one, two = _node(outline, before), _node(outline, after)
        if one is None or two is None or (one[1] and two[1]):
            continue
        middle, first, second = node[0], one[0], two[0]
        came, went = math.dist(first, middle), math.dist(middle, second)
        if not came or not went:
            continue
        here = (middle[0] - first[0]) / came, (middle[1] - first[1]) / came
        there = (second[0] - middle[0]) / went, (second[1] - middle[1]) / went
        lines = [way for way, on_curve in ((here, one[1]), (there, two[1])) if on_curve]  # a line beside it decides
        dx, dy = (sum(way[axis] for way in lines or (here, there)) for axis in (0, 1))
        size = math.hypot(dx, dy)
        if not size:
            continue
        if not one[1]:
            handles[before] = middle[0] - dx / size * came, middle[1] - dy / size * came
        if not two[1]:
            handles[after] = middle[0] + dx / size * went, middle[1] + dy / size * went
    return _replaced(outline, handles)


def converted(outline: Outline, addresses: Collection[Address]) -> Outline:
    """The segments between points that are selected beside each other: lines become curves, curves become lines."""
    contours = list(outline.contours)
    for number, contour in enumerate(contours):
        chosen = {address.place for address in addresses if address.contour == number}
        segments = list(contour.segments)
        starts = list(accumulate((len(segment) - 1 for segment in segments), initial=0))
        for index, segment in enumerate(segments):
            end = starts[index + 1] if index + 1 < len(segments) else 0
            if starts[index] in chosen and end in chosen:
                segments[index] = (segment[0], segment[-1]) if len(segment) == 4 else _as_curve(*segment)
        contours[number] = Contour.from_segments(segments)
    return Outline(outline.width, tuple(contours))


def flipped(outline: Outline, addresses: Collection[Address], *, upright: bool) -> Outline:
    """Mirrored about its middle, left and right exchanged, or top and bottom where `upright`.

    Whole contours that hold a selected point, or all of them where none is selected. They run the other way then, and
    are turned round.
    """
    numbers = {address.contour for address in addresses} or set(range(len(outline.contours)))
    box = bounds([outline.contours[number] for number in sorted(numbers)])
    if box is None:
        return outline
    dx, dy = box.left + box.right, box.bottom + box.top

    def mirror(point: Point) -> Point:
        return (point[0], dy - point[1]) if upright else (dx - point[0], point[1])

    return Outline(
        outline.width,
        tuple(
            contour.map(mirror).reversed() if number in numbers else contour
            for number, contour in enumerate(outline.contours)
        ),
    )


def aligned(outline: Outline, addresses: Collection[Address], to: Align) -> Outline:
    """Selected on-curve points aligned on one line, their handles with them."""
    chosen = {node.address: node.point for node in nodes(outline) if node.on_curve and node.address in addresses}
    if len(chosen) < 2:
        return outline
    xs, ys = [p[0] for p in chosen.values()], [p[1] for p in chosen.values()]
    line: dict[Align, Callable[[Point], Point]] = {
        Align.LEFT: lambda p: (min(xs), p[1]),
        Align.RIGHT: lambda p: (max(xs), p[1]),
        Align.CENTER: lambda p: (round((min(xs) + max(xs)) / 2), p[1]),
        Align.BOTTOM: lambda p: (p[0], min(ys)),
        Align.TOP: lambda p: (p[0], max(ys)),
        Align.MIDDLE: lambda p: (p[0], round((min(ys) + max(ys)) / 2)),
    }
    moves: dict[Address, Point] = {}
    for address, point in chosen.items():
        new = line[to](point)
        moves[address] = new
        for beside in _beside(outline, address):
            node = _node(outline, beside) if beside is not None else None
            if beside is not None and node is not None and not node[1]:
                moves[beside] = node[0][0] + new[0] - point[0], node[0][1] + new[1] - point[1]
    return _replaced(outline, moves)


def cut_out(outline: Outline, addresses: Collection[Address]) -> Outline:
    """The contours that hold a selected point, or all where none is selected: what is copied."""
    numbers = {address.contour for address in addresses}
    kept = [contour for number, contour in enumerate(outline.contours) if not numbers or number in numbers]
    return Outline(outline.width, tuple(kept))


def put_in(outline: Outline, contours: Iterable[Contour]) -> tuple[Outline, frozenset[Address]]:
    """More contours, and the addresses of their points, so that they can be moved at once."""
    more = tuple(contours)
    new = Outline(outline.width, (*outline.contours, *more))
    first = len(outline.contours)
    return new, frozenset(node.address for node in nodes(new) if node.address.contour >= first)


def _at(segment: Sequence[Point], t: float) -> Point:
    if len(segment) == 2:
        (x0, y0), (x1, y1) = segment
        return x0 + (x1 - x0) * t, y0 + (y1 - y0) * t
    x, y = cubicPointAtT(*segment, t)
    return float(x), float(y)


def _nearest(segment: Sequence[Point], near: Point, t: float) -> float:
    """Refined by halving steps from the best of the tried places."""
    step = 0.5 / STEPS
    while step > 1e-4:
        t = min((t - step, t, t + step), key=lambda at: math.dist(_at(segment, at), near))
        step /= 2
    return min(max(t, 0.001), 0.999)


def _split(segment: tuple[Point, ...], t: float) -> tuple[tuple[Point, ...], tuple[Point, ...]]:
    if len(segment) == 2:
        middle = _rounded(_at(segment, t))
        return (segment[0], middle), (middle, segment[1])
    first, second = splitCubicAtT(*segment, t)
    one, two = [_rounded(point) for point in first], [_rounded(point) for point in second]
    return (segment[0], *one[1:]), (one[-1], *two[1:3], segment[-1])


def _as_curve(start: Point, end: Point) -> tuple[Point, ...]:
    dx, dy = (end[0] - start[0]) / 3, (end[1] - start[1]) / 3
    return start, _rounded((start[0] + dx, start[1] + dy)), _rounded((end[0] - dx, end[1] - dy)), end


def _rounded(point: Point) -> Point:
    return round(point[0]), round(point[1])


def _node(outline: Outline, address: Address) -> tuple[Point, bool] | None:
    """A point, and whether it is on the curve."""
    return next(
        ((node.point, node.on_curve) for node in nodes(outline) if node.address == address), None
    )  # fmt: skip


def _beside(outline: Outline, address: Address) -> tuple[Address | None, Address | None]:
    """The points before and after one; the ring is closed."""
    places = [node.address for node in nodes(outline) if node.address.contour == address.contour]
    if address not in places or len(places) < 3:
        return None, None
    at = places.index(address)
    return places[at - 1], places[(at + 1) % len(places)]


def _replaced(outline: Outline, points: Mapping[Address, Point]) -> Outline:
    """Other places, rounded to whole units, for some points."""
    contours = []
    for number, contour in enumerate(outline.contours):
        place, segments = 0, []
        total = sum(len(segment) - 1 for segment in contour.segments)
        for segment in contour.segments:
            addresses = [Address(number, (place + step) % total) for step in range(len(segment))]
            segments.append(
                tuple(
                    _rounded(points[address]) if address in points else point
                    for address, point in zip(addresses, segment, strict=True)
                )
            )
            place += len(segment) - 1
        contours.append(Contour.from_segments(segments))
    return Outline(outline.width, tuple(contours))


def _with_contour(outline: Outline, number: int, contour: Contour) -> Outline:
    contours = list(outline.contours)
    contours[number] = contour
    return Outline(outline.width, tuple(contours))
