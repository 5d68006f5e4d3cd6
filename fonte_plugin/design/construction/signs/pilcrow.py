"""The pilcrow: the bowl of P mirrored and filled, on the first of two plain stems that go below the baseline.

Numbers that the font does not give are medians of some 80 open fonts that draw it so.
"""

from __future__ import annotations

from collections.abc import Mapping

from fonte_plugin.design.construction.finish import whole
from fonte_plugin.design.construction.kit import Kit
from fonte_plugin.design.construction.recipe import Built, Sign
from fonte_plugin.design.construction.scaled_letters import leaning, upright
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import Contours, moved
from fonte_plugin.outlines.cutting import box
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.overlap import united, within

WIDE = 0.56
"""from the left of the bowl to the right of the first stem, in widths of P"""
STEM = 0.8
"""Thickness of the stems, in stems of the font."""
BAR = 1.1
"""Thickness of the bar between them, in level strokes of the font."""
APART = 0.1
"""White between the stems, in heights of P."""
LOW = 0.15
"""How far they go below the baseline, in heights of P."""
DEEPEST = 0.08
"""how far below the baseline P reaches at most, in its height"""
BEARING = 45.0
"""side bearing, in thousandths of the em"""
BOWL = (0.15, 0.75)
"""in heights of P, between which the bowl ends below"""


def _pilcrow(kit: Kit) -> Built | None:
    """None if P is not a closed bowl on a stem, or if the bowl would be no wider than a stem."""
    p = upright(kit, "P")
    frame, filled = bounds(p), tuple(contour for contour in p if contour.area > 0)
    if frame is None or len(p) != 2 or len(filled) != 1:
        return None
    low, height = frame.bottom, frame.height
    if low < -DEEPEST * height:
        return None  # a script P
    right = _stem_side(p, low, height)
    bowl = None if right is None else _bowl(filled, right, low, height)
    extent = bounds(bowl or ())
    if right is None or bowl is None or extent is None:
        return None
    thick, gap = round(STEM * kit.brush.heavy), round(APART * height)
    wide = WIDE * frame.width - thick
    if wide < thick:
        return None
    start = BEARING * kit.style.unit + wide  # of the first stem
    share = wide / (extent.right - right)
    turned = tuple(  # the root lies inside the stem: outlines that only touch do not merge reliably
        c.map(lambda p: (start + (thick / 2 if p[0] <= right + 0.5 else share * (right - p[0])), p[1])) for c in bowl
    )
    bottom, top, end = low - LOW * height, frame.top, start + 2 * thick + gap
    stems = (*box(start, bottom, start + thick, top), *box(end - thick, bottom, end, top))
    bar = box(start, top - BAR * kit.brush.level, end, top)
    width = round(end + BEARING * kit.style.unit)
    return whole(kit, leaning(kit, moved(united(turned, stems, bar), kit.aside)), width, 1)


def _stem_side(p: Contours, low: float, height: float) -> float | None:
    """The right side of the stem below the bowl, where it is narrowest; None where there is no stem alone."""
    runs = [ink_runs(p, low + share * height) for share in (0.12, 0.16, 0.2, 0.25, 0.3)]
    alone = [run[0] for run in runs if len(run) == 1]
    if len(alone) < 2:
        return None
    return min(alone, key=lambda run: run[1] - run[0])[1] + 1


def _bowl(filled: Contours, right: float, low: float, height: float) -> Contours | None:
    """The part of the filled P right of its stem, without a foot; None if that is not one bowl."""
    beside = [(c, extent) for c in within(filled, box(left=right)) if (extent := bounds([c])) is not None]
    bowls = [(c, extent) for c, extent in beside if extent.top > low + BOWL[1] * height]
    if len(bowls) != 1 or not BOWL[0] < (bowls[0][1].bottom - low) / height < BOWL[1]:
        return None
    return (bowls[0][0],)


PILCROW: Mapping[str, Sign] = {"¶": Sign("P", _pilcrow)}
"""sign -> the letter it is made of, and how"""
