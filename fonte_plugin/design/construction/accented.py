"""Accented letters: which base and mark each is made of, and where the mark stands."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from fontTools.misc.roundTools import otRound

from fonte_plugin.design.construction.kit import Composite, Kit, Part
from fonte_plugin.design.construction.marks import BELOW, MARKS, Brush, draw_mark
from fonte_plugin.design.construction.signs.punctuation import SPACING_MARKS
from fonte_plugin.design.style.letter_kinds import case_of
from fonte_plugin.outlines.box import bounds, box_of
from fonte_plugin.outlines.contour import Contours, Point
from fonte_plugin.outlines.geometry import flatten
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.ink import turn_of

RECIPES = {
    "Ģ": "G\u0326", "ģ": "g\u0312", "Ķ": "K\u0326", "ķ": "k\u0326", "Ļ": "L\u0326", "ļ": "l\u0326", "Ņ": "N\u0326",
    "ņ": "n\u0326", "Ŗ": "R\u0326", "ŗ": "r\u0326", "ď": "d\u0315", "Ľ": "L\u0315", "ľ": "l\u0315", "ť": "t\u0315",
    "ı": "i", "ȷ": "j",
}  # fmt: skip
"""letters that are drawn otherwise than Unicode decomposes them: with a comma instead of a cedilla, with a comma beside
the ascender instead of a caron; and i and j without their dot"""

DOTLESS = {"i": "ı", "j": "ȷ"}
"""letter -> the same letter without its dot"""
BESIDE = "\u0315"
"""The comma above right: d, l, t and L take it instead of a caron."""
OGONEK = "\u0328"
GAP = 0.14
"""White between a small letter and the mark above it, in x-heights."""
CAPITAL_GAP = 0.09
"""The same above a capital."""

Anchors = Mapping[str, Mapping[str, Point]]
"""Glyph name -> anchor name -> where it is, font units."""


def recipe(character: str) -> tuple[str, str]:
    """Base and mark (perhaps none) of a letter; empty strings for any other character."""
    parts = RECIPES.get(character) or unicodedata.normalize("NFD", character)
    if character in RECIPES and len(parts) == 1:
        return parts, ""
    return (parts[0], parts[1]) if len(parts) == 2 and parts[1] in MARKS else ("", "")


@dataclass(frozen=True, slots=True)
class MarkPlacement:
    """Puts the marks of one font on its letters, where the designer's `anchors` meet or in the middle."""

    kit: Kit
    anchors: Anchors
    attachments: dict[str, Point] = field(default_factory=dict)
    """Where the marks that were built attach to their letters, by character."""

    def accented(self, name: str, codes: tuple[int, ...], base: str, kind: str) -> Composite:
        """The letter with its mark; without the dot of i and j alone where `kind` is empty."""
        letter = self.kit.drawn[base]
        body, where = self._body(letter, base, kind)
        if not kind:
            return Composite(name, codes, letter.width, (body,), {}, base)
        side = "bottom" if kind in BELOW else "top"
        mark = self._mark(kind)
        met = self._met(body, mark, side)
        mark = mark.shifted(*(met or where))
        if not mark.glyph:
            mark = Part(self.kit.finished(mark.contours))
        box, width = bounds(mark.contours), letter.width
        if kind == BESIDE and base != "L" and box is not None and self.kit.style.pitch is None:
            width = max(width, box.right + self.kit.style.unit * 20)  # over the foot of L there is room
        x = otRound((met or where)[0])
        further = {} if kind == BESIDE or box is None else {side: (x, box.bottom if side == "bottom" else box.top)}
        return Composite(name, codes, float(otRound(width)), (body, mark), further, base + kind)

    def _body(self, letter: Glyph, base: str, kind: str) -> tuple[Part, Point]:
        """The base (without its dot under an accent), and where the mark belongs."""
        contours, name, centre = letter.contours, letter.name, None
        slant = self.kit.style.slant
        if kind == BESIDE:
            box = box_of(contours)
            top = box.top
            near = [_upright(x, y, slant) for c in contours for x, y in flatten(c) if y > 0.75 * top]
            middle = max(near) + 0.75 * self.kit.brush.heavy + 0.1 * self.kit.brush.width
            y = top - 1.15 * self.kit.brush.height
            return Part(contours, name), (middle + math.tan(math.radians(slant)) * y, y)
        if kind not in BELOW:
            contours, dot = split_dot(contours)
            dot_box = bounds(dot)
            if dot_box is not None:
                centre = _upright(dot_box.middle, dot_box.center, slant)
                dotless = self.kit.drawn.get(DOTLESS.get(base, ""))
                same = dotless is not None and dotless.contours and dotless.width == letter.width
                contours, name = (dotless.contours, dotless.name) if dotless and same else (contours, "")
        anchor = _anchor(contours, slant, below=kind in BELOW, centre=centre)
        if kind == OGONEK:
            anchor = _foot(contours, slant, self.kit.brush)
        x_height = self.kit.style.font_lines.x_height or 500 * self.kit.style.unit
        gap = 0 if kind in BELOW else x_height * (CAPITAL_GAP if case_of(letter.unicodes) == "upper" else GAP)
        return Part(contours, name), (anchor[0] + math.tan(math.radians(slant)) * gap, anchor[1] + gap)

    def _mark(self, kind: str) -> Part:
        """A mark, its attachment point at the origin: the font's own, or one drawn by the brush."""
        slant = self.kit.style.slant
        for character in (kind, SPACING_MARKS.get(kind, kind)):
            glyph = self.kit.drawn.get(character)
            box = None if glyph is None else glyph.bounds
            if glyph is not None and box is not None:
                y = box.top if kind in BELOW else box.bottom
                middle = _upright(box.middle, box.center, slant)
                x, y = self.attachments.get(character, (middle + self.kit.lean(y), y))
                return Part(glyph.contours, glyph.name).shifted(-x, -y)
        return Part(draw_mark(kind, self.kit.brush, slant))

    def _met(self, body: Part, mark: Part, side: str) -> Point | None:
        """Where the mark goes so that the designer's anchors meet, None where either glyph has none."""
        on_base = self.anchors.get(body.glyph, {}).get(side)
        on_mark = self.anchors.get(mark.glyph, {}).get(f"_{side}")
        if not body.glyph or not mark.glyph or on_base is None or on_mark is None:
            return None
        return on_base[0] - on_mark[0] - mark.transformation[4], on_base[1] - on_mark[1] - mark.transformation[5]


def split_dot(contours: Contours) -> tuple[Contours, Contours]:
    """The letter without the dot above it, and the dot, which i and j lose under an accent."""
    boxes = [bounds([contour]) for contour in contours]
    turn = turn_of(contours)
    outer = [(c, b) for c, b in zip(contours, boxes, strict=True) if b is not None and c.area * turn > 0]
    if len(outer) < 2:
        return contours, ()
    _, highest = max(outer, key=lambda pair: pair[1].bottom)
    if highest.bottom < max(box.top for _, box in outer if box is not highest):
        return contours, ()  # nothing lies wholly above the rest
    dot = tuple(c for c, b in zip(contours, boxes, strict=True) if b is not None and b.bottom >= highest.bottom)
    return tuple(contour for contour in contours if contour not in dot), dot


def _anchor(contours: Contours, slant: float, *, below: bool, centre: float | None) -> Point:
    """Where a mark belongs: in the middle between the centre of the letter and that of its top (or its foot)."""
    box = box_of(contours)
    y = box.bottom if below else box.top
    if centre is None:
        points = [(_upright(x, h, slant), h) for c in contours for x, h in flatten(c)]
        near = [x for x, h in points if abs(h - y) <= 0.15 * box.height]
        xs = [x for x, _ in points]
        centre = (min(xs) + max(xs) + min(near) + max(near)) / 4
    return centre + math.tan(math.radians(slant)) * y, y


def _foot(contours: Contours, slant: float, brush: Brush) -> Point:
    """Where an ogonek hangs: near the right end of what stands on the ground."""
    box = box_of(contours)
    ground = [x for c in contours for x, y in flatten(c) if y - box.bottom <= 0.03 * box.height]
    ends = max(ground) - min(ground)
    x = max(ground) - min(0.9 * brush.heavy, 0.5 * ends)
    return x + math.tan(math.radians(slant)) * box.bottom, box.bottom


def _upright(x: float, y: float, slant: float) -> float:
    """The x of a point after the outline was put upright about the baseline."""
    return x - math.tan(math.radians(slant)) * y
