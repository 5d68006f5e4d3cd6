"""Bars: the broken one, which is the bar with a gap, and the sign of negation, which is a minus with a foot.

Numbers that the font does not give are medians of some 100 open fonts.
"""

from __future__ import annotations

from collections.abc import Mapping

from fonte_plugin.design.construction.kit import Kit, Part
from fonte_plugin.design.construction.recipe import Built, Sign
from fonte_plugin.design.construction.scaled_letters import leaning, upright
from fonte_plugin.design.construction.signs.punctuation import level_stroke
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import Contour, Contours, Node
from fonte_plugin.outlines.cutting import box
from fonte_plugin.outlines.edges import shear
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.overlap import within

TALL = 2.0
"""how high a bar is at least, in its width"""
GAP = 0.16
"""how high the gap is in the height of the bar; it lies in the middle"""
RAISED = 0.05
"""How far ¬ lies above the middle of the plus, in cap heights."""
FOOT = 0.37
"""How far its foot goes below the level stroke, in heights of the plus."""


def _broken(kit: Kit) -> Built | None:
    """None where the bar is no single stroke."""
    bar, width = upright(kit, "|"), kit.drawn["|"].width
    frame = bounds(bar)
    if frame is None or len(bar) != 1 or frame.height < TALL * frame.width:
        return None
    middle, half = frame.center, GAP / 2 * frame.height
    ends = [ink_runs(bar, y) for y in (middle - half, middle + half)]
    if any(len(runs) != 1 for runs in ends):
        return None
    if len(bar[0].nodes) == 4 and all(node.arriving is None for node in bar[0].nodes):
        pieces = _halves(bar[0], middle, half)
    elif kit.compatible:
        return None
    else:
        pieces = (*within(bar, box(top=middle - half)), *within(bar, box(bottom=middle + half)))
    return Built((Part(leaning(kit, pieces)),), width) if len(pieces) == 2 else None


def _halves(bar: Contour, middle: float, half: float) -> Contours:
    """A bar of four corners cut so that all masters have the same ones."""
    points = [node.point for node in bar.nodes]

    def cut(up: int) -> Contour:
        corners = []
        for i, (x, y) in enumerate(points):
            if (y > middle) == (up > 0):
                corners.append((x, y))
                continue
            others = [points[i - 1], points[(i + 1) % 4]]
            other = next((point for point in others if (point[1] > middle) != (y > middle)), others[0])
            at = middle + up * half
            corners.append((x + (other[0] - x) * (at - y) / (other[1] - y), at))
        return Contour(tuple(Node(corner) for corner in corners))

    return cut(-1), cut(1)


def _negation(kit: Kit) -> Built | None:
    """The minus, a little higher, with a foot as thick at its right end."""
    stroke, slant = level_stroke(kit), kit.style.slant
    level, plus = bounds(shear(stroke or (), -slant)), bounds(upright(kit, "+"))
    if stroke is None or level is None or plus is None:
        return None
    up, thick = round(RAISED * kit.cap_height), level.height
    bottom, middle = level.bottom - FOOT * plus.height, level.center
    foot = box(level.right - thick, bottom + up, level.right, middle + up)
    return Built((Part(stroke).shifted(kit.lean(up), up),), kit.drawn["+"].width, over=leaning(kit, foot))


BARS: Mapping[str, Sign] = {"¦": Sign("|", _broken), "¬": Sign("+", _negation)}
"""sign -> the glyph it is made of, and how"""
