"""The small eth: o whose right side goes on into a crossed ascender that leans back to the left. Upright ones alone.

The proportions are measured on the eths of some 20 open text fonts.
"""

from __future__ import annotations

import math

from .cutting import area, united, whole, without
from .filters.contour import Bounds, CleanGlyph, Contour, Contours, Node, Point, bounds
from .grafted import ascender_of
from .parts import Kit, ink_at
from .signs import Built

LOWER = 0.92
"""how high its bowl is in heights of o: the ascender needs white under it"""
TIP, LEAN = 0.2, 30.0
"""where the ascender ends in the width of o, and in how many degrees off level"""
CROSSED, REACH, RISE = 0.58, 0.33, 25.0
NARROW = 0.7
"""how high the bar crosses between x-height and tip, how far it reaches to each side in widths of o, and its rise in
degrees; an o narrower than NARROW of its height leaves no room for both"""


def small_eth(kit: Kit) -> Built | None:
    """o with the ascender; None where o is no ring, or where no ascender is a straight stem."""
    o = kit.drawn["o"]
    ring = sorted(o.contours, key=lambda contour: -abs(contour.area))
    frames = [frame for contour in ring if (frame := bounds([contour])) is not None]
    if kit.style.slant or len(frames) != 2 or kit.ascender < frames[0][3] + 0.2 * kit.x_height:
        return None
    (outer, inner), down = frames, (1 - LOWER) * (frames[0][3] - frames[0][1])
    width, top, thin = outer[2] - outer[0], kit.ascender, kit.brush.light
    if width < NARROW * (outer[3] - outer[1]) or ascender_of(kit) is None:
        return None
    rounds = _lowered(ring[0], outer, down)
    right = max(node.point for node in rounds[0].nodes)
    bowl = without(rounds, _lowered(ring[1], inner, down))
    arch = _arch(right, 0.9 * (outer[2] - inner[2]), (outer[0] + TIP * width, top), thin, 0.4 * width)
    height = outer[3] + CROSSED * (top - outer[3])
    runs = ink_at(CleanGlyph("", (), 0, (arch,)), height)
    if len(runs) != 1:
        return None
    bar = _bar((sum(runs[0]) / 2, height), REACH * width, 0.9 * thin)
    return whole(kit, united(bowl, (arch,), bar), o.width, 2)


def _lowered(contour: Contour, frame: Bounds, down: float) -> Contours:
    share = (frame[3] - frame[1] - down) / (frame[3] - frame[1])
    return (contour.map(lambda p: (p[0], frame[1] + share * (p[1] - frame[1]))),)


def _arch(foot: Point, thick: float, tip: Point, thin: float, back: float) -> Contour:
    """From an upright stroke `thick` at its right side `foot` to the upper corner `tip` of an end that is `thin`."""
    lean = math.radians(LEAN)
    under = (tip[0] - math.sin(lean) * thin, tip[1] - math.cos(lean) * thin)
    along = (back * math.cos(lean), -back * math.sin(lean))
    up = 0.6 * (tip[1] - foot[1])
    return Contour(
        (
            Node(foot, None, (foot[0], foot[1] + up)),
            Node(tip, (tip[0] + along[0], tip[1] + along[1]), None),
            Node(under, None, (under[0] + along[0], under[1] + along[1])),
            Node((foot[0] - thick, foot[1]), (foot[0] - thick, foot[1] + up - 0.5 * thick), None),
        )
    )


def _bar(centre: Point, reach: float, thick: float) -> Contours:
    rise = math.radians(RISE)
    x, y, half = math.cos(rise), math.sin(rise), thick / 2
    ends = ((-reach, -half), (reach, -half), (reach, half), (-reach, half))
    return area(*((centre[0] + along * x - up * y, centre[1] + along * y + up * x) for along, up in ends))
