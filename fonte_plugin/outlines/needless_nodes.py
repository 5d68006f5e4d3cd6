"""Nodes that do not change the shape are taken out, and curves that are straight become lines."""

from __future__ import annotations

import numpy as np

from fonte_plugin.outlines.contour import Contour, Contours, Point
from fonte_plugin.outlines.extrema import Curve
from fonte_plugin.outlines.geometry import angle_between, distance, length, sample, subtract

STRAIGHT = 0.75
"""how far, in thousandths of the em, a point of a straight line may lie off it"""
SAME = 1.0
"""how far, in thousandths of the em, two curves may lie off the one that replaces them"""
SMOOTH = 4.0
"""degrees by which the handles of a node may miss one line and still be called smooth"""

Segment = tuple[Point, ...]


def without_needless_nodes(contours: Contours, unit: float) -> Contours:
    """Straighten, then join neighbours as long as it can be done; extrema and corners always stay.

    `unit`: a thousandth of the em.
    """
    return tuple(_join_all([_straightened(s, unit) for s in c.segments], unit) for c in contours)


def _straightened(segment: Segment, unit: float) -> Segment:
    if len(segment) == 2:
        return segment
    start, first, last, end = segment
    chord = subtract(end, start)
    if not length(chord):
        return segment
    for handle in (first, last):
        offset = subtract(handle, start)
        along = (offset[0] * chord[0] + offset[1] * chord[1]) / length(chord)
        across = abs(chord[0] * offset[1] - chord[1] * offset[0]) / length(chord)
        if across > STRAIGHT * unit or not -unit <= along <= length(chord) + unit:
            return segment
    return start, end


def _join_all(segments: list[Segment], unit: float) -> Contour:
    i = 0
    tried = 0
    while tried < len(segments) and len(segments) > 2:
        j = (i + 1) % len(segments)
        joined = joined_line(segments[i], segments[j], unit) or joined_curve(segments[i], segments[j], unit)
        if joined is None:
            i, tried = j, tried + 1
        else:
            segments[i] = joined
            del segments[j]
            i, tried = (i - (j < i)) % len(segments), 0
    return Contour.from_segments(segments)


def joined_line(first: Segment, last: Segment, unit: float) -> Segment | None:
    """One line for two that run on in one direction, or None."""
    if len(first) != 2 or len(last) != 2:
        return None
    run = subtract(last[1], first[0])
    size = length(run)
    offset = subtract(first[1], first[0])
    if not size or angle_between(offset, subtract(last[1], last[0])) > 45:
        return None
    off = abs(run[0] * offset[1] - run[1] * offset[0]) / size
    return (first[0], last[1]) if off <= STRAIGHT * unit else None


def joined_curve(first: Segment, last: Segment, unit: float) -> Curve | None:
    """One cubic for two that meet smoothly away from an extremum, if it runs within SAME of both; or None.

    The two are taken for the halves de Casteljau's construction makes at t = in / (in + out) of the handles at the
    node, and the cubic they would come from is compared with them.
    """
    if len(first) != 4 or len(last) != 4:
        return None
    node = first[3]
    into, out = subtract(node, first[2]), subtract(last[1], node)
    if not length(into) or not length(out) or angle_between(into, out) > SMOOTH:
        return None
    if min(abs(into[0]), abs(into[1])) <= 0.5 * unit and min(abs(out[0]), abs(out[1])) <= 0.5 * unit:
        return None  # an extremum
    t = length(into) / (length(into) + length(out))
    if not 0.08 < t < 0.92:
        return None
    leave, arrive = subtract(first[1], first[0]), subtract(last[2], last[3])
    whole = (
        first[0],
        (first[0][0] + leave[0] / t, first[0][1] + leave[1] / t),
        (last[3][0] + arrive[0] / (1 - t), last[3][1] + arrive[1] / (1 - t)),
        last[3],
    )
    if max(length(leave) / t, length(arrive) / (1 - t)) > length(subtract(last[3], first[0])):
        return None  # handles longer than the curve are hard to edit
    parts = np.concatenate([sample(first, 8), sample(last, 8)])
    return whole if distance(parts, [sample(whole, 32)]) <= SAME * unit else None
