"""Every horizontal and vertical extremum of a curve gets a node."""

from __future__ import annotations

from fontTools.misc.bezierTools import calcCubicParameters, cubicPointAtT, solveQuadratic, splitCubicAtT

from fonte_plugin.outlines.contour import Contour, Contours, Point

Curve = tuple[Point, Point, Point, Point]

NEAR = 2.0
"""an extremum that passes the nearest end by no more than this (thousandths of the em) is moved back to it, not split
off"""


def with_extrema(contours: Contours, unit: float) -> Contours:
    """Split at extrema; the handles of a new node are exactly horizontal or vertical.

    `unit`: a thousandth of the em.
    """
    near = NEAR * unit
    result = []
    for contour in contours:
        segments: list[tuple[Point, ...]] = []
        for segment in contour.segments:
            segments.extend(split_at_extrema(segment, near) if len(segment) == 4 else [segment])
        result.append(Contour.from_segments(segments))
    return tuple(result)


def extrema(curve: Curve) -> list[tuple[float, int, float]]:
    """(t, axis, how far it passes the nearer end) of every extremum strictly within the curve."""
    a, b, c, _ = calcCubicParameters(*curve)
    found = []
    for axis in (0, 1):
        for t in solveQuadratic(3 * a[axis], 2 * b[axis], c[axis]):
            if 1e-6 < t < 1 - 1e-6:
                value = cubicPointAtT(*curve, t)[axis]
                past = min(abs(value - curve[0][axis]), abs(value - curve[3][axis]))
                found.append((float(t), axis, float(past)))
    return sorted(found)


def split_at_extrema(curve: Curve, near: float) -> list[Curve]:
    """The curve in pieces without an extremum that passes both of its ends by more than `near`."""
    splits = [(t, axis) for t, axis, past in extrema(curve) if past > near]
    if not splits:
        return [_drawn_back(curve)]
    pieces = [list(piece) for piece in splitCubicAtT(*curve, *(t for t, _ in splits))]
    for before, after, (_, axis) in zip(pieces, pieces[1:], splits, strict=False):
        node = before[3]
        before[2] = _level(before[2], node, axis)
        after[1] = _level(after[1], node, axis)
        after[0] = node
    pieces[0][0], pieces[-1][3] = curve[0], curve[3]
    # An extremum near an end of the whole curve can lie far from both ends of its piece.
    return [part for p in pieces for part in split_at_extrema((p[0], p[1], p[2], p[3]), near)]


def _drawn_back(curve: Curve) -> Curve:
    """The curve with handles that overshoot their own end by a little put level with it."""
    start, first, last, end = curve
    for _, axis, past in extrema(curve):
        if past < 0.25:  # rounding makes these; levelling them would only trade one kink for another
            continue
        rise = end[axis] - start[axis]
        if (first[axis] - start[axis]) * rise < 0 and abs(first[axis] - start[axis]) <= abs(rise):
            first = _level(first, start, axis)
        if (end[axis] - last[axis]) * rise < 0 and abs(end[axis] - last[axis]) <= abs(rise):
            last = _level(last, end, axis)
    return start, first, last, end


def _level(handle: Point, node: Point, axis: int) -> Point:
    return (node[0], handle[1]) if axis == 0 else (handle[0], node[1])
