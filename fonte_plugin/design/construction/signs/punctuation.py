"""Signs built from others: quotes from the comma, dashes from the hyphen, spacing marks.

Numbers that the font does not give are medians of some 280 open text fonts.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

from fontTools.misc.roundTools import otRound

from fonte_plugin.design.construction.kit import Kit, Part
from fonte_plugin.design.construction.marks import BELOW, draw_mark, mirrored
from fonte_plugin.design.construction.recipe import Built, Sign
from fonte_plugin.outlines.box import bounds, box_of
from fonte_plugin.outlines.contour import Contours, Point, moved
from fonte_plugin.outlines.edges import shear
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.primitives import ellipse, polygon

GAP = 0.14
"""white between a small letter and the mark above it, in x-heights"""
BEARING = 55.0
"""side bearing of what is drawn new, in thousandths of the em"""
EN = 0.52
"""Advance of the en dash in em, where no o tells how wide the font is."""
EM = 0.83
"""The same of the em dash."""

SPACING_MARKS = {
    "\u0301": "´", "\u0302": "ˆ", "\u0303": "˜", "\u0304": "¯", "\u0307": "˙",
    "\u0306": "˘", "\u0308": "¨", "\u030a": "˚", "\u030b": "˝", "\u030c": "ˇ", "\u0327": "¸", "\u0328": "˛",
}  # fmt: skip
"""combining mark -> the character of the mark alone; ` ^ ~ of ASCII are no accents in most fonts"""


def _spacing(kind: str) -> Sign:
    def build(kit: Kit) -> Built:
        y = 0.0 if kind in BELOW else kit.x_height * (1 + GAP)
        contours = moved(draw_mark(kind, kit.brush, kit.style.slant), 0, y)
        built = _with_bearings(contours, kit)
        return replace(built, attachment=(built.parts[0].transformation[4], otRound(y)))

    return Sign("", build)


def _with_bearings(contours: Contours, kit: Kit) -> Built:
    """New ink with equal side bearings, slanted about the height that other glyphs are."""
    box = box_of(shear(contours, -kit.style.slant))
    bearing = BEARING * kit.style.unit
    return Built((Part(contours).shifted(bearing - box.left + kit.aside),), box.width + 2 * bearing)


def _raised(base: str, height: Callable[[Kit], float]) -> Sign:
    """The glyph moved up so that its top is at `height`."""

    def build(kit: Kit) -> Built:
        box = box_of(kit.drawn[base].contours)
        return Built(kit.raised(base, height(kit) - box.top), kit.drawn[base].width)

    return Sign(base, build)


def _turned(base: str, baseline: Callable[[Kit], float]) -> Sign:
    return Sign(base, lambda kit: Built(kit.turned(base, baseline(kit)), kit.drawn[base].width))


def _comma_foot(kit: Kit) -> float:
    box = box_of(kit.drawn[","].contours)
    return kit.ascender + box.bottom


def _middle(kit: Kit) -> Built:
    """The full stop half-way up the capitals, a little lower as fonts have it."""
    box = box_of(kit.drawn["."].contours)
    return Built(kit.raised(".", 0.45 * kit.cap_height - box.center), kit.drawn["."].width)


def _doubled(base: str) -> Sign:
    def build(kit: Kit) -> Built:
        glyph = kit.drawn[base]
        box = box_of(shear(glyph.contours, -kit.style.slant))
        ink = box.width
        step = round(ink + max(35 * kit.style.unit, 0.22 * ink))
        parts = kit.parts(base)
        return Built((*parts, *(part.shifted(step) for part in parts)), glyph.width + step)

    return Sign(base, build)


def _ellipsis(kit: Kit) -> Built:
    width = kit.drawn["."].width if kit.style.pitch is None else kit.style.pitch / 3
    parts = kit.parts(".")
    return Built(tuple(part.shifted(i * width) for i in range(3) for part in parts), round(3 * width))


def _bullet(kit: Kit) -> Built:
    dot = bounds(kit.brush.dot)
    size = max(0.45 * kit.x_height, 1.3 * dot.height if dot else 0)
    y = 0.45 * kit.cap_height
    return _with_bearings((ellipse(-size / 2, y - size / 2, size / 2, y + size / 2),), kit)


def _dash(share: float, default: float) -> Sign:
    """The hyphen made longer in its middle, so that its ends and its stroke stay as they are drawn."""

    def build(kit: Kit) -> Built:
        hyphen = kit.drawn["-"]
        usual = kit.drawn["o"].width * share if "o" in kit.drawn else 1000 * kit.style.unit * default
        width = kit.style.pitch or max(usual, hyphen.width * (1 + share) / 2)
        return Built((Part(stretched(hyphen.contours, width - hyphen.width)),), round(width))

    return Sign("-", build)


def stretched(contours: Contours, longer: float) -> Contours:
    """The part right of the middle moved right by `longer` units."""
    box = box_of(contours)
    middle, longer = box.middle, round(longer)
    return tuple(c.map(lambda p: (p[0] + longer * (p[0] > middle), p[1])) for c in contours)


def _chevrons(count: int, *, right: bool) -> Sign:
    """Guillemets: strokes of the font's weight that meet in a point, within the x-height."""

    def build(kit: Kit) -> Built:
        height, unit = 0.82 * kit.x_height, kit.style.unit
        deep, across = 0.33 * height, min(0.75 * kit.brush.heavy + 0.3 * kit.brush.light, 0.42 * height)
        step = across + max(100 * unit, 0.3 * across)
        low = 0.5 * (kit.x_height - height)
        corners = ((0, height / 2), (deep, 0), (deep + across, 0), (across, height / 2), (deep + across, height),
                   (deep, height))  # fmt: skip
        contours = tuple(polygon(*((x + i * step, y + low) for x, y in corners)) for i in range(count))
        if right:
            contours = mirrored(contours)
        return _with_bearings(shear(contours, kit.style.slant), kit)

    return Sign("", build)


def level_stroke(kit: Kit) -> Contours | None:
    """The level stroke of a plus with straight arms; for another plus, the hyphen at that length if it is as thick."""
    plus, slant = kit.drawn["+"], kit.style.slant
    upright = shear(plus.contours, -slant)
    box = box_of(upright)
    arm = _arm(plus)
    for contour in upright if len(upright) > 1 else ():  # a plus of two strokes
        stroke = bounds([contour])
        if stroke is not None and stroke[::2] == box[::2] and stroke.height < 2 * arm:
            return shear((contour,), slant)
    if _straight(plus):
        ends = [node.point[1] for node in upright[0].nodes if node.point[0] - box.left < (box.width - arm) / 4]
        low, high = min(ends), max(ends)
        return shear((polygon((box.left, low), (box.right, low), (box.right, high), (box.left, high)),), slant)
    hyphen = shear(kit.drawn["-"].contours, -slant) if "-" in kit.drawn else ()
    dash = bounds(hyphen)
    if dash is None or not 0.6 * arm < dash.height < 1.6 * arm:
        return None
    long = stretched(hyphen, box.width - dash.right + dash.left)
    aside, up = box.left - dash.left, round((box.bottom + box.top - dash.bottom - dash.top) / 2)
    return shear(moved(long, aside, up), slant)


def _arm(plus: Glyph) -> float:
    """How wide the upright stroke of a plus is."""
    box = box_of(plus.contours)
    runs = ink_runs(plus.contours, box.top - 0.2 * box.height)
    return runs[0][1] - runs[0][0] if runs else 0.0


def _straight(plus: Glyph) -> bool:
    nodes = [node for contour in plus.contours for node in contour.nodes]
    return len(plus.contours) == 1 and len(nodes) == 12 and all(node.arriving is None for node in nodes)


def _with_minus(build: Callable[[Kit, Contours], tuple[Part, ...]]) -> Callable[[Kit], Built | None]:
    def built(kit: Kit) -> Built | None:
        minus = level_stroke(kit)
        return None if minus is None else Built(build(kit, minus), kit.drawn["+"].width)

    return built


def _plus_minus(kit: Kit, minus: Contours) -> tuple[Part, ...]:
    plus, bar = kit.drawn["+"].bounds, bounds(minus)
    assert plus is not None
    assert bar is not None
    thick = bar.height
    gap = max(60 * kit.style.unit, min(plus.bottom - thick, 0.7 * thick, 90 * kit.style.unit))
    up = max(0.0, gap + thick - plus.bottom)
    down = bar.bottom - (plus.bottom + up - gap - thick)
    return (*kit.raised("+", up), Part(minus).shifted(-kit.lean(down), -down))


def _divide(kit: Kit, minus: Contours) -> tuple[Part, ...]:
    plus, bar, dot = kit.drawn["+"].bounds, bounds(minus), kit.drawn["."].bounds
    assert plus is not None
    assert bar is not None
    assert dot is not None
    size, middle = dot.height, bar.center
    off = max((plus.height - size) / 2, (bar.height + size) / 2 + 30 * kit.style.unit)
    parts = [Part(minus)]
    for up in (off, -off):
        aside = (bar.left + bar.right - dot.left - dot.right) / 2 + kit.lean(up)
        parts += [part.shifted(aside, middle + up - dot.center) for part in kit.parts(".")]
    return tuple(parts)


def _times(kit: Kit) -> Built:
    """The plus turned by 45 degrees, with longer arms so that it does not look smaller."""
    glyph = kit.drawn["+"]
    box = box_of(shear(glyph.contours, -kit.style.slant))
    x, y = box.middle, box.center
    arm, longer = _arm(glyph), 0.08 * box.width

    def turn(p: Point) -> Point:
        dx, dy = (v + math.copysign(longer if abs(v) > arm else 0, v) for v in (p[0] - x, p[1] - y))
        return x + (dx - dy) * math.sqrt(0.5), y + (dx + dy) * math.sqrt(0.5)

    upright = shear(glyph.contours, -kit.style.slant)
    return Built((Part(shear(tuple(c.map(turn) for c in upright), kit.style.slant)),), glyph.width)


def _joined(first: str, second: str) -> Sign:
    def build(kit: Kit) -> Built:
        one, two = kit.drawn[first], kit.drawn[second]
        return Built((*kit.parts(first), *(p.shifted(one.width) for p in kit.parts(second))), one.width + two.width)

    return Sign(first + second, build)


def _dotted(letter: str) -> Sign:
    """A dot after the letter: over the foot of L, beside the stem of l."""

    def build(kit: Kit) -> Built | None:
        glyph, dot, thin = kit.drawn[letter], kit.drawn["·"], 30 * kit.style.unit
        ink, round_ = glyph.bounds, dot.bounds
        assert ink is not None
        assert round_ is not None
        runs = ink_runs(glyph.contours, (round_[1] + round_[3]) / 2)
        if not runs:
            return None
        stem, size = runs[-1][1], round_[2] - round_[0]
        x = max(stem + thin, (stem + ink[2] - size) / 2)
        width = glyph.width if x + size <= ink[2] else max(glyph.width, x + size + round_[0] / 2)
        return Built((*kit.parts(letter), *(p.shifted(x - round_[0]) for p in kit.parts("·"))), round(width))

    return Sign(letter + "·", build)


SIGNS: Mapping[str, Sign] = {
    "‚": Sign(",", lambda kit: Built(kit.parts(","), kit.drawn[","].width)),
    "’": _raised(",", lambda kit: kit.ascender),
    "‘": _turned(",", _comma_foot),
    "„": _doubled("‚"), "”": _doubled("’"), "“": _doubled("‘"),
    "…": Sign(".", _ellipsis), "·": Sign(".", _middle), "•": Sign("", _bullet),
    "¡": _turned("!", lambda kit: kit.x_height), "¿": _turned("?", lambda kit: kit.x_height),
    "–": _dash(1.0, EN), "—": _dash(1.6, EM),
    "‹": _chevrons(1, right=False), "›": _chevrons(1, right=True),
    "«": _chevrons(2, right=False), "»": _chevrons(2, right=True),
    "−": Sign("+", _with_minus(lambda kit, minus: (Part(minus),))), "±": Sign("+", _with_minus(_plus_minus)),
    "÷": Sign("+.", _with_minus(_divide)), "×": Sign("+", _times),
    "Ĳ": _joined("I", "J"), "ĳ": _joined("i", "j"), "Ŀ": _dotted("L"), "ŀ": _dotted("l"),
    **{alone: _spacing(kind) for kind, alone in SPACING_MARKS.items()},
}  # fmt: skip
"""sign -> how it is built; what is built of another sign comes after it"""
