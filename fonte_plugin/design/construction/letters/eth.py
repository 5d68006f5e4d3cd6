"""The small eth of upright fonts: o whose right side continues as a crossed ascender that leans to the left.

The proportions were chosen by eye, beside the eths of some 20 open fonts.
"""

from __future__ import annotations

import math

from fonte_plugin.design.construction.finish import whole
from fonte_plugin.design.construction.kit import Kit
from fonte_plugin.design.construction.letters.grafted import ascender_of
from fonte_plugin.design.construction.recipe import Built
from fonte_plugin.outlines.box import Box, box_of
from fonte_plugin.outlines.contour import Contour, Contours, Node, Point
from fonte_plugin.outlines.cutting import area, ring_of
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.overlap import united, without

LOWER = 0.92
"""how high its bowl is in heights of o: the ascender needs white under it"""
TIP = 0.2
"""where the ascender ends, in widths of o"""
LEAN = 30.0
"""the angle of its end to the horizontal, in degrees"""
CROSSED = 0.58
"""where the bar crosses, as a share of the way from x-height to tip"""
REACH = 0.33
"""how far it reaches to each side, in widths of o"""
RISE = 25.0
"""its rise, in degrees"""
NARROW = 0.7
"""narrowest o with room for an ascender that does not stand upright, in heights of o"""
BROAD = 1.12
"""broadest o with room for one that does not lie, in heights of o"""


def small_eth(kit: Kit) -> Built | None:
    """o with the ascender; None if o is not a ring, or if no ascender is a straight stem."""
    o = kit.drawn["o"]
    ring = ring_of(o.contours)
    if kit.style.slant or ring is None or ascender_of(kit) is None:
        return None
    outer, inner = (box_of([contour]) for contour in ring)
    width, top, thin = outer.width, kit.ascender, kit.brush.light
    height = outer.height
    if not NARROW < width / height < BROAD or top < outer.top + 0.2 * kit.x_height:
        return None
    down = (1 - LOWER) * height
    rounds = _lowered(ring[0], outer, down)
    right = max(node.point for node in rounds[0].nodes)
    bowl = without(rounds, _lowered(ring[1], inner, down))
    arch = _arch(right, 0.9 * (outer.right - inner.right), (outer.left + TIP * width, top), thin, 0.4 * width)
    crossed = outer.top + CROSSED * (top - outer.top)
    runs = ink_runs((arch,), crossed)
    if len(runs) != 1:
        return None
    bar = _bar((sum(runs[0]) / 2, crossed), REACH * width, 0.9 * thin)
    return whole(kit, united(bowl, (arch,), bar), o.width, 2)


def _lowered(contour: Contour, frame: Box, down: float) -> Contours:
    share = (frame.height - down) / frame.height
    return (contour.map(lambda p: (p[0], frame.bottom + share * (p[1] - frame.bottom))),)


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
