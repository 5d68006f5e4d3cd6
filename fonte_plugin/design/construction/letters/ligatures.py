"""Letters of upright fonts that are two letters joined, Æ Œ œ; and the table of these and of the grafted letters.

Numbers that the font does not give are medians of some 110 open fonts.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from fonte_plugin.design.construction.finish import whole
from fonte_plugin.design.construction.kit import Kit
from fonte_plugin.design.construction.letters.eth import small_eth
from fonte_plugin.design.construction.letters.grafted import GRAFTED
from fonte_plugin.design.construction.recipe import Built, Sign
from fonte_plugin.design.construction.stem import Upright, ink_above
from fonte_plugin.outlines.box import Box, bounds, box_of
from fonte_plugin.outlines.contour import Contour, Contours, Node, moved
from fonte_plugin.outlines.cutting import area, box, ring_of
from fonte_plugin.outlines.extrema import with_extrema
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.overlap import united, within, without

O_SHARE = 0.66
"""where the stem of Œ stands, in widths of O"""
O_STRETCH = 1.15
"""how much wider the half of O that is left may become"""
A_SHARE = 0.667
"""where the stem of Æ stands in the width of A"""
STRAIGHT = 3.0
"""how far the side of a leg may lie off a line, in thousandths of the em"""
FOOT = 0.2
"""how high a serif and its bracket reach at most, in heights of the letter"""
CLEAR = 40.0
"""white between serifs that face each other, in thousandths of the em"""


def _capital_oe(kit: Kit) -> Built | None:
    """The left half of O, running on level into the arms of E, whose stem closes the counter."""
    o, e = kit.drawn["O"], kit.drawn["E"]
    stem, frame = _stem_of_e(kit), o.bounds
    ring = ring_of(with_extrema(o.contours, kit.style.unit))
    arms = ink_above(e, stem.middle) if stem else []
    if stem is None or frame is None or ring is None or not arms:
        return None
    outside, inside = (box_of([contour]) for contour in ring)
    bottom, top = arms[0][0], arms[-1][1]
    left = frame.left + round(O_SHARE * frame.width)
    outer = _left_half(ring[0], bottom, top, left + stem.width)
    inner = _left_half(ring[1], bottom + inside.bottom - outside.bottom, top + inside.top - outside.top, left)
    aside = left - stem.left
    drawn = united(without(outer, inner), within(moved(e.contours, aside), box(left=left)))
    return whole(kit, drawn, e.width + aside, 2)


def _left_half(contour: Contour, bottom: float, top: float, end: float) -> Contours:
    """The part left of the highest and the lowest point, a little wider, of the given height, extended to `end`."""
    frame = box_of([contour])
    nodes = contour.nodes
    low, high = (min(range(len(nodes)), key=lambda i: (up * nodes[i].point[1], nodes[i].point[0])) for up in (1, -1))
    ways = [[(a + i) % len(nodes) for i in range((b - a) % len(nodes) + 1)] for a, b in ((low, high), (high, low))]
    way = min(ways, key=lambda w: min(nodes[i].point[0] for i in w[1:-1] or w))
    farthest = max(nodes[way[0]].point[0], nodes[way[-1]].point[0]) - frame.left
    wide = min(O_STRETCH, (end - frame.left) / farthest) if farthest else 1.0
    tall = (top - bottom) / frame.height
    half = (
        Contour(tuple(nodes[i] for i in way))
        .map(lambda p: (frame.left + wide * (p[0] - frame.left), bottom + tall * (p[1] - frame.bottom)))
        .nodes
    )
    first, last = half[0], half[-1]
    run_on = (Node((end, last.point[1])), Node((end, first.point[1])))
    ends = Node(first.point, None, first.leaving), Node(last.point, last.arriving, None)
    return (Contour((ends[0], *half[1:-1], ends[1], *run_on)),)


def _stem_of_e(kit: Kit) -> Upright | None:
    """The stem of E between its arms; heights where a heavy arm lies are passed over."""
    glyph = kit.drawn["E"]
    frame = box_of(glyph.contours)
    heights = [frame.bottom + share * frame.height for share in (0.24, 0.28, 0.32, 0.68, 0.72, 0.76)]
    first = [(y, runs[0][1] - runs[0][0]) for y in heights if (runs := ink_runs(glyph.contours, y))]
    thin = min((width for _, width in first), default=0.0) + 3 * kit.style.unit
    clear = [y for y, width in first if width <= thin]
    if kit.style.slant or not set(clear) & set(heights[:3]) or not set(clear) & set(heights[3:]):
        return None
    stem = Upright.find(glyph, clear, kit.style.unit)
    return stem if stem and _square(glyph, frame, stem) else None


def _square(glyph: Glyph, frame: Box, stem: Upright) -> bool:
    """Whether the arms leave the stem at its ends: a round E has no corners that could be joined."""
    ends = [ink_above(glyph, x) for x in (stem.middle, _arm(frame, stem))]
    slack = 0.02 * frame.height
    return all(ends) and all(abs(ends[0][i][i] - ends[1][i][i]) < slack for i in (0, -1))


def _arm(frame: Box, stem: Upright) -> float:
    """Where the arms of E are as thick as they are drawn: between stem and serifs."""
    return stem.right + 0.35 * (frame.right - stem.right)


def _small_oe(kit: Kit) -> Built | None:
    """The right side of o and the left side of e are one stroke."""
    o, e = kit.drawn["o"], kit.drawn["e"]
    strokes = _side(o, -1), _side(e, 0)
    if kit.style.slant or o.bounds is None or e.bounds is None or min(strokes) <= 0:
        return None
    aside = math.ceil(o.bounds.right - min(strokes) - e.bounds.left) + 1  # touching outlines merge badly
    drawn = united(o.contours, moved(e.contours, aside))
    return whole(kit, drawn, e.width + aside, len(o.contours) + len(e.contours) - 1)


def _side(glyph: Glyph, run: int) -> float:
    """How thick the first (0) or last (-1) stroke is where it is thinnest about the middle; 0 where there is none."""
    frame = glyph.bounds
    if frame is None:
        return 0.0
    heights = [frame.bottom + share * frame.height for share in np.linspace(0.25, 0.75, 21)]
    thick = [spans[run][1] - spans[run][0] for y in heights if (spans := ink_runs(glyph.contours, y))]
    return min((width for width in thick if width < 0.5 * frame.width), default=0.0)


@dataclass(frozen=True, slots=True)
class _Leg:
    """The two straight sides of a leg: x where it stands at `bottom`, and how far it leans for each unit of height."""

    bottom: float
    left: float
    right: float
    lean_left: float
    lean_right: float

    @classmethod
    def measure(cls, glyph: Glyph, bottom: float, heights: Sequence[float], unit: float) -> _Leg | None:
        """The first stroke from the left at all `heights`, None where one of its sides is no line."""
        runs = [spans[0] for y in heights if (spans := ink_runs(glyph.contours, y))]
        if len(runs) < len(heights):
            return None
        above = np.array(heights) - bottom
        lines = [np.polyfit(above, side, 1) for side in zip(*runs, strict=True)]
        if any(abs(np.polyval(line, above) - side).max() > STRAIGHT * unit
               for line, side in zip(lines, zip(*runs, strict=True), strict=True)):  # fmt: skip
            return None
        (lean_left, left), (lean_right, right) = ((float(lean), float(x)) for lean, x in lines)
        return cls(bottom, left, right, lean_left, lean_right)

    def at(self, y: float) -> tuple[float, float]:
        """Its sides at a height."""
        return self.left + self.lean_left * (y - self.bottom), self.right + self.lean_right * (y - self.bottom)

    def leaning(self, more: float, pivot: float) -> _Leg:
        """The leg turned about the height `pivot`; it goes on to be measured from its bottom."""
        start = more * (pivot - self.bottom)
        return replace(self, left=self.left - start, right=self.right - start,
                       lean_left=self.lean_left + more, lean_right=self.lean_right + more)  # fmt: skip


def _capital_ae(kit: Kit) -> Built | None:
    """The left leg and the bar of A, leaning on the stem of E, at which the right leg ends."""
    a, e = kit.drawn["A"], kit.drawn["E"]
    stem, frame = _stem_of_e(kit), a.bounds
    if stem is None or frame is None or e.bounds is None:
        return None
    bottom, height, unit = frame.bottom, frame.height, kit.style.unit
    feet, near = ink_runs(a.contours, bottom + 0.7 * FOOT * height), 0.02 * height
    gap = (feet[0][1] + feet[1][0]) / 2 if len(feet) == 2 else 0.0
    inside = ink_above(a, gap) if len(feet) == 2 else []  # the bar, and where the legs meet
    arms = ink_above(e, _arm(e.bounds, stem))
    if len(inside) != 2 or len(arms) != 3:
        return None
    bar, (apex, _), top = inside[0], inside[1], ink_above(e, stem.middle)[-1][1]
    foot = max(min(bottom + FOOT * height, bar[0] - 2 * near), bottom + near)
    above = np.linspace(bar[1] + near, bar[1] + 0.7 * (apex - bar[1]), 4)  # the crotch may be cut open, or be round
    leg = _Leg.measure(a, bottom, [foot, max(foot, bar[0] - near), *above], unit)
    if leg is None or apex < bar[1] + 3 * near:
        return None
    left = frame.left + round(A_SHARE * frame.width)
    crotch = arms[2][0]  # the leg meets the stem where the upper arm ends
    ground = bottom + 0.01 * height
    standing, tip = ink_runs(a.contours, ground), ink_above(a, frame.left + 0.03 * frame.width)
    if not standing or not tip:
        return None
    plain = all(abs(x - line) < 0.01 * height for x, line in zip(standing[0], leg.at(ground), strict=True))
    pivot = bottom if plain else tip[0][1]  # the ends of serifs stay upright
    more = (left - leg.at(crotch)[1]) / (crotch - pivot)
    if plain:  # a stroke that leans more needs a wider cut to stay as thick
        slopes = [math.hypot(1, lean) for lean in (leg.lean_right, leg.lean_right + more)]
        leg = replace(leg, right=leg.left + (leg.right - leg.left) * slopes[1] / slopes[0])
        more = (left - leg.at(crotch)[1]) / (crotch - pivot)
    if not -0.1 < more < 0.4 or pivot > foot:
        return None
    leg, start = leg.leaning(more, pivot), bottom if plain else foot - near
    low, high, right = leg.at(start), leg.at(top), left + stem.width
    diagonal = area((low[0], start), (low[1], start), (left, crotch), (right, crotch), (right, top), (high[0], top))
    serif = () if plain else _leaning(within(a.contours, box(right=gap, top=foot)), more, pivot)
    crossbar = box(sum(leg.at(bar[1])) / 2, bar[0], left + stem.width / 2, bar[1])
    rest = without(moved(e.contours, left - stem.left), box(right=left, bottom=bar[0]))  # its serif at the foot stays
    room = (found.right if (found := bounds(serif)) else low[1]) + CLEAR * unit
    drawn = united(diagonal, serif, crossbar, without(rest, box(right=min(room, left))))
    return whole(kit, drawn, e.width + left - stem.left, 2)


def _leaning(contours: Contours, more: float, pivot: float) -> Contours:
    return tuple(c.map(lambda p: (p[0] + more * max(0.0, p[1] - pivot), p[1])) for c in contours)


JOINED: Mapping[str, Sign] = {
    "Œ": Sign("OE", _capital_oe), "œ": Sign("oe", _small_oe), "Æ": Sign("AE", _capital_ae),
    "ð": Sign("o", small_eth),
    **GRAFTED,
}  # fmt: skip
"""letter -> how it is made of others"""
