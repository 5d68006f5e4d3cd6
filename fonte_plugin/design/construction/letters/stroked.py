"""Letters that are another letter and a stroke: O with a slash, D with a bar, and thorn, which is a longer p.

Strokes have the weight of the font's thin strokes. Numbers that the font does not give are medians of some 150 open
text fonts.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fonte_plugin.design.construction.kit import Kit
from fonte_plugin.outlines.box import box_of
from fonte_plugin.outlines.contour import Contour, Contours
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.primitives import polygon

OUT = 55.0
"""how far a bar reaches beyond a stem, in thousandths of the em, unless the side bearing is too small for it"""


@dataclass(frozen=True, slots=True)
class Overlay:
    """The letter below and what lies over it. `build` gives None where the letter is of another design.

    The contours of `build` may overlap; with `replaces` they are the whole letter.
    """

    base: str
    build: Callable[[Glyph, Kit], Contours | None]
    replaces: bool = False


def _slash(out: float) -> Callable[[Glyph, Kit], Contours | None]:
    """From corner to corner of a round letter and `out` of its height beyond, ends cut level."""

    def build(glyph: Glyph, kit: Kit) -> Contours:
        box = box_of(glyph.contours)
        over = out * box.height
        low, high = box.bottom - over, box.top + over
        rise = math.atan2(high - low, box.width)
        wide = 0.9 * kit.brush.light / math.sin(rise)
        return (polygon((box.left, low), (box.left + wide, low), (box.right, high), (box.right - wide, high)),)

    return build


def _bar(kit: Kit, left: float, right: float, middle: float, *, rise: float = 0.0) -> Contours:
    """A bar with upright ends; `rise`: how much higher its right end is."""
    half = kit.brush.light / 2 * math.hypot(1, rise / (right - left))
    ends = ((left, middle - rise / 2 - half), (right, middle + rise / 2 - half), (right, middle + rise / 2 + half),
            (left, middle - rise / 2 + half))  # fmt: skip
    return (polygon(*((x + kit.lean(y - middle), y) for x, y in ends)),)


def _out(kit: Kit, bearing: float) -> float:
    return max(min(OUT * kit.style.unit, 0.75 * bearing), 0.0)


def _barred_d(glyph: Glyph, kit: Kit) -> Contours | None:
    box = box_of(glyph.contours)
    y = box.center
    runs = ink_runs(glyph.contours, y)
    if len(runs) < 2:
        return None
    left = runs[0][0]
    return _bar(kit, left - _out(kit, left), left + 0.5 * (runs[-1][1] - left), y)


def _barred_ascender(*, before: bool) -> Callable[[Glyph, Kit], Contours | None]:
    """Half-way between x-height and ascender; longer `before` the stem (đ) or after it (ħ)."""

    def build(glyph: Glyph, kit: Kit) -> Contours | None:
        box = box_of(glyph.contours)
        y = kit.x_height + 0.5 * (box.top - kit.x_height)
        runs = ink_runs(glyph.contours, y)
        if len(runs) != 1 or box.top < 1.15 * kit.x_height:
            return None
        (left, right), inside = runs[0], 0.62 * box.width
        if before:
            return _bar(kit, right - inside, right + _out(kit, glyph.width - right + kit.lean(y)), y)
        return _bar(kit, left - _out(kit, left - kit.lean(y)), left + inside, y)

    return build


def _barred_h(glyph: Glyph, kit: Kit) -> Contours | None:
    box = box_of(glyph.contours)
    y = box.bottom + 0.77 * box.height
    runs = ink_runs(glyph.contours, y)
    if len(runs) != 2:
        return None
    left, right = runs[0][0], runs[1][1]
    out = min(_out(kit, left - kit.lean(y)), _out(kit, glyph.width - right + kit.lean(y)))
    return _bar(kit, left - out, right + out, y)


def _crossed(height: float, out: float, *, rise: float = 0.0) -> Callable[[Glyph, Kit], Contours | None]:
    """Across the one stem at a share `height` of the letter, `out` thousandths of the em beyond it."""

    def build(glyph: Glyph, kit: Kit) -> Contours | None:
        box = box_of(glyph.contours)
        y = box.bottom + height * box.height
        runs = ink_runs(glyph.contours, y)
        if not runs:
            return None
        left, right = runs[0]
        reach = out * kit.style.unit
        return _bar(kit, left - reach, right + reach, y, rise=rise * (right - left + 2 * reach))

    return build


def _plain_stem(glyph: Glyph, kit: Kit, low: float, high: float) -> tuple[float, float] | None:
    """The left stem, if nothing of the letter (a serif, say) lies left of it. Upright letters only."""
    runs = [ink_runs(glyph.contours, low + share * (high - low)) for share in (0.02, 0.3, 0.7, 0.98)]
    box = glyph.bounds
    lefts = {round(run[0][0]) for run in runs if run}
    if kit.style.slant or box is None or len(lefts) != 1 or abs(min(lefts) - box.left) > 1 or not runs[1]:
        return None
    left, right = min((run[0] for run in runs if run), key=lambda run: run[1] - run[0])
    return round(left), round(right)


def _capital_thorn(glyph: Glyph, kit: Kit) -> Contours | None:
    """The bowl of P moved down on the same stem, without serifs; `grafted.py` has thorn with serifs."""
    box = glyph.bounds
    stem = _plain_stem(glyph, kit, box.bottom, box.top) if box else None
    if stem is None or box is None:
        return None
    height = box.height
    down, foot = round(0.18 * height), box.bottom + 0.1 * height
    lower = (contour.map(lambda p: (p[0], p[1] - down * (p[1] > foot))) for contour in glyph.contours)
    return (*lower, _rectangle(kit, stem[0], box.bottom, stem[1], box.top))


def _thorn(glyph: Glyph, kit: Kit) -> Contours | None:
    """The stem of p extended to the ascender, without serifs; `grafted.py` has thorn with serifs."""
    box = glyph.bounds
    stem = _plain_stem(glyph, kit, box.bottom, kit.x_height) if box else None
    if stem is None or kit.ascender < 1.15 * kit.x_height:
        return None
    return (*glyph.contours, _rectangle(kit, stem[0], 0, stem[1], kit.ascender))


def _rectangle(kit: Kit, left: float, bottom: float, right: float, top: float) -> Contour:
    drawn = polygon((left, bottom), (right, bottom), (right, top), (left, top))
    return drawn if kit.turn > 0 else drawn.reversed()


OVERLAYS: Mapping[str, Overlay] = {
    "Ø": Overlay("O", _slash(0.045)), "ø": Overlay("o", _slash(0.09)),
    "Đ": Overlay("D", _barred_d), "Ð": Overlay("D", _barred_d),
    "đ": Overlay("d", _barred_ascender(before=True)), "ħ": Overlay("h", _barred_ascender(before=False)),
    "Ħ": Overlay("H", _barred_h),
    "Ł": Overlay("L", _crossed(0.45, 65, rise=0.5)), "ł": Overlay("l", _crossed(0.5, 60, rise=0.5)),
    "Ŧ": Overlay("T", _crossed(0.45, 115)), "ŧ": Overlay("t", _crossed(0.36, 90)),
    "Þ": Overlay("P", _capital_thorn, replaces=True), "þ": Overlay("p", _thorn, replaces=True),
}  # fmt: skip
"""letter -> the letter it is drawn over, and how"""
