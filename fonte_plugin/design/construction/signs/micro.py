"""The micro sign: u, its first stem as long as that of p.

Its width is that of u, and its stem has no foot, as in most of some 90 open fonts.
"""

from __future__ import annotations

from collections.abc import Mapping

from fonte_plugin.design.construction.kit import Kit
from fonte_plugin.design.construction.recipe import Built, Sign
from fonte_plugin.design.construction.scaled_letters import leaning, upright
from fonte_plugin.design.construction.stem import Upright
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import Contours
from fonte_plugin.outlines.cutting import box
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.overlap import within

HEIGHTS = (0.45, 0.5, 0.55, 0.6)
"""Where the stem of u is straight, in x-heights."""
SWELLING = 2.0
"""How much more than other stems it may swell."""
LEAST = 0.2
"""how far p reaches below the baseline at least, in x-heights"""
FOOT = 1.15
"""a stem whose end is wider than this, in widths of the stem, has a foot"""


def _micro(kit: Kit) -> Built | None:
    """None if u has no straight stem or p no descender."""
    u, p = (Glyph("", (), 0, upright(kit, character)) for character in "up")
    heights = [share * kit.x_height for share in HEIGHTS]
    stem = Upright.find(u, heights, SWELLING * kit.style.unit)
    frame, low = u.bounds, p.bounds
    if stem is None or frame is None or low is None or low.bottom > -LEAST * kit.x_height:
        return None
    if stem.right > frame.middle or frame.bottom < -LEAST * kit.x_height:
        return None
    stem = Upright(*map(round, ink_runs(u.contours, heights[0])[0]))  # the two meet here
    return Built(
        kit.parts("u"), kit.drawn["u"].width, over=leaning(kit, _descender(kit, p, stem, low.bottom, heights[0]))
    )


def _descender(kit: Kit, p: Glyph, stem: Upright, bottom: float, top: float) -> Contours:
    """The stem from `bottom` to `top`, ending as that of p does where this is no foot and may be cut."""
    half = bottom / 2
    drawn = None if kit.compatible else Upright.find(p, (0.9 * half, half, 1.1 * half), kit.style.unit, runs=1)
    end = within(p.contours, box(top=half)) if drawn else ()
    frame = bounds(end)
    if drawn is None or frame is None or len(end) != 1 or frame.width > FOOT * drawn.width:
        return stem.rectangle(bottom, top)
    sides = stem.left, stem.right
    fitted = drawn.fitted(end, stem)
    return tuple(
        c.map(lambda p: (min(max(p[0], sides[0]), sides[1]), top if p[1] > half - 0.5 else p[1])) for c in fitted
    )


MICRO: Mapping[str, Sign] = {"µ": Sign("up", _micro)}
"""sign -> the letters it is made of, and how"""
