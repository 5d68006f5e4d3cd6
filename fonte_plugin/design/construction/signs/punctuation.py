"""Signs that follow from others: quotes from the comma, dashes from the hyphen, marks that stand alone.

Where a number is not the designer's own, it is the median of some 280 open text fonts.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace

from fontTools.misc.roundTools import otRound

from fonte_plugin.design.construction.kit import Kit, Part
from fonte_plugin.design.construction.marks import BELOW, draw_mark
from fonte_plugin.design.construction.recipe import Built, Sign
from fonte_plugin.outlines.contour import CleanGlyph, Contours, Point, bounds
from fonte_plugin.outlines.edges import shear
from fonte_plugin.outlines.ink import ink_at
from fonte_plugin.outlines.primitives import ellipse, polygon

GAP = 0.14
"""white between a small letter and the mark above it, in x-heights"""
BEARING = 55.0
"""side bearing of what is drawn new, in thousandths of the em"""
EN, EM = 0.52, 0.83
"""advances of the dashes in em, where no o tells how wide the font is"""

SPACING_MARKS = {
    "\u0301": "´", "\u0302": "ˆ", "\u0303": "˜", "\u0304": "¯", "\u0307": "˙",
    "\u0306": "˘", "\u0308": "¨", "\u030a": "˚", "\u030b": "˝", "\u030c": "ˇ", "\u0327": "¸", "\u0328": "˛",
}  # fmt: skip
"""combining mark -> the character of the mark alone; ` ^ ~ of ASCII are no accents in most fonts"""


def _spacing(kind: str) -> Sign:
    def build(kit: Kit) -> Built:
        y = 0.0 if kind in BELOW else kit.x_height * (1 + GAP)
        contours = tuple(c.map(lambda p: (p[0], p[1] + y)) for c in draw_mark(kind, kit.brush, kit.style.slant))
        built = _with_bearings(contours, kit)
        return replace(built, attachment=(built.parts[0].transformation[4], otRound(y)))

    return Sign("", build)


def _with_bearings(contours: Contours, kit: Kit) -> Built:
    """New ink with equal side bearings, slanted about the height that other glyphs are."""
    box = bounds(shear(contours, -kit.style.slant))
    assert box is not None
    bearing = BEARING * kit.style.unit
    return Built((Part(contours).shifted(bearing - box[0] + kit.aside),), box[2] - box[0] + 2 * bearing)


def _raised(base: str, height: Callable[[Kit], float]) -> Sign:
    """The glyph moved up so that its top is at `height`."""

    def build(kit: Kit) -> Built:
        box = kit.drawn[base].bounds
        assert box is not None
        return Built(kit.raised(base, height(kit) - box[3]), kit.drawn[base].width)

    return Sign(base, build)


def _turned(base: str, baseline: Callable[[Kit], float]) -> Sign:
    return Sign(base, lambda kit: Built(kit.turned(base, baseline(kit)), kit.drawn[base].width))


def _comma_foot(kit: Kit) -> float:
    box = kit.drawn[","].bounds
    assert box is not None
    return kit.ascender + box[1]


def _middle(kit: Kit) -> Built:
    """The full stop half-way up the capitals, a little lower as fonts have it."""
    box = kit.drawn["."].bounds
    assert box is not None
    return Built(kit.raised(".", 0.45 * kit.cap_height - (box[1] + box[3]) / 2), kit.drawn["."].width)


def _doubled(base: str) -> Sign:
    def build(kit: Kit) -> Built:
        glyph = kit.drawn[base]
        box = bounds(shear(glyph.contours, -kit.style.slant))
        assert box is not None
        ink = box[2] - box[0]
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
    size = max(0.45 * kit.x_height, 1.3 * (dot[3] - dot[1]) if dot else 0)
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
    """What lies right of the middle moved right by `longer` units."""
    box = bounds(contours)
    assert box is not None
    middle, longer = (box[0] + box[2]) / 2, round(longer)
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
            contours = tuple(c.map(lambda p: (-p[0], p[1])).reversed() for c in contours)
        return _with_bearings(shear(contours, kit.style.slant), kit)

    return Sign("", build)


def level_stroke(kit: Kit) -> Contours | None:
    """The level stroke of a plus with straight arms; of another, the hyphen as long as that, if it is as strong."""
    plus, slant = kit.drawn["+"], kit.style.slant
    upright = shear(plus.contours, -slant)
    box = bounds(upright)
    assert box is not None
    arm = _arm(plus)
    for contour in upright if len(upright) > 1 else ():  # a plus of two strokes
        stroke = bounds([contour])
        if stroke is not None and stroke[::2] == box[::2] and stroke[3] - stroke[1] < 2 * arm:
            return shear((contour,), slant)
    if _straight(plus):
        ends = [node.point[1] for node in upright[0].nodes if node.point[0] - box[0] < (box[2] - box[0] - arm) / 4]
        low, high = min(ends), max(ends)
        return shear((polygon((box[0], low), (box[2], low), (box[2], high), (box[0], high)),), slant)
    hyphen = shear(kit.drawn["-"].contours, -slant) if "-" in kit.drawn else ()
    dash = bounds(hyphen)
    if dash is None or not 0.6 * arm < dash[3] - dash[1] < 1.6 * arm:
        return None
    long = stretched(hyphen, box[2] - box[0] - dash[2] + dash[0])
    aside, up = box[0] - dash[0], round((box[1] + box[3] - dash[1] - dash[3]) / 2)
    return shear(tuple(c.map(lambda p: (p[0] + aside, p[1] + up)) for c in long), slant)


def _arm(plus: CleanGlyph) -> float:
    """How wide the upright stroke of a plus is."""
    box = plus.bounds
    assert box is not None
    runs = ink_at(plus, box[3] - 0.2 * (box[3] - box[1]))
    return runs[0][1] - runs[0][0] if runs else 0.0


def _straight(plus: CleanGlyph) -> bool:
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
    thick = bar[3] - bar[1]
    gap = max(60 * kit.style.unit, min(plus[1] - thick, 0.7 * thick, 90 * kit.style.unit))
    up = max(0.0, gap + thick - plus[1])
    down = bar[1] - (plus[1] + up - gap - thick)
    return (*kit.raised("+", up), Part(minus).shifted(-kit.lean(down), -down))


def _divide(kit: Kit, minus: Contours) -> tuple[Part, ...]:
    plus, bar, dot = kit.drawn["+"].bounds, bounds(minus), kit.drawn["."].bounds
    assert plus is not None
    assert bar is not None
    assert dot is not None
    size, middle = dot[3] - dot[1], (bar[1] + bar[3]) / 2
    off = max((plus[3] - plus[1] - size) / 2, (bar[3] - bar[1] + size) / 2 + 30 * kit.style.unit)
    parts = [Part(minus)]
    for up in (off, -off):
        aside = (bar[0] + bar[2] - dot[0] - dot[2]) / 2 + kit.lean(up)
        parts += [part.shifted(aside, middle + up - (dot[1] + dot[3]) / 2) for part in kit.parts(".")]
    return tuple(parts)


def _times(kit: Kit) -> Built:
    """The plus turned by 45 degrees, with longer arms so that it does not look smaller."""
    glyph = kit.drawn["+"]
    box = bounds(shear(glyph.contours, -kit.style.slant))
    assert box is not None
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    arm, longer = _arm(glyph), 0.08 * (box[2] - box[0])

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
        runs = ink_at(glyph, (round_[1] + round_[3]) / 2)
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
