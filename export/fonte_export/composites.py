"""Accented letters from bases and marks: what Unicode decomposes is built from what is drawn."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from fontTools.agl import UV2AGL
from fontTools.misc.roundTools import otRound

from .filters.contour import CleanGlyph, Contours, Point, bounds
from .filters.geometry import flatten
from .filters.letter_case import case_of
from .filters.style import ReferenceStyle
from .marks import BELOW, MARKS, Brush, draw_mark

if TYPE_CHECKING:
    from fonte_export.glyph_source import GlyphSource

LATIN_1 = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ"
"""the letters of Latin-1 that are a base and a mark"""
LATIN_1_DRAWN = "ÆÐØÞßæðøþ"
"""those that have to be drawn"""
LATIN_CORE = (
    LATIN_1
    + "ĀāĂăĄąĆćĈĉĊċČčĎďĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĨĩĪīĬĭĮįİıĴĵĶķĹĺĻļĽľŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽž"
    + "ȘșȚțȷẀẁẂẃẄẅỲỳ"
)
"""the letters of Google's Latin Core that are a base and a mark, dotless i and j among them"""
LATIN_CORE_DRAWN = LATIN_1_DRAWN + "ĐđĦħĲĳĸĿŀŁłŊŋŒœŦŧẞ"
"""those of it that have to be drawn"""

RECIPES = {
    "Ģ": "G\u0326", "ģ": "g\u0312", "Ķ": "K\u0326", "ķ": "k\u0326", "Ļ": "L\u0326", "ļ": "l\u0326", "Ņ": "N\u0326",
    "ņ": "n\u0326", "Ŗ": "R\u0326", "ŗ": "r\u0326", "ď": "d\u0315", "Ľ": "L\u0315", "ľ": "l\u0315", "ť": "t\u0315",
    "ı": "i", "ȷ": "j",
}  # fmt: skip
"""letters that are drawn otherwise than Unicode decomposes them: a comma for a cedilla, one beside an ascender for a
caron, and i and j without their dot"""

SPACING_MARKS = {
    "\u0301": "´", "\u0302": "ˆ", "\u0303": "˜", "\u0304": "¯", "\u0307": "˙",
    "\u0306": "˘", "\u0308": "¨", "\u030a": "˚", "\u030b": "˝", "\u030c": "ˇ", "\u0327": "¸", "\u0328": "˛",
}  # fmt: skip
"""combining mark -> the character of the mark alone; ` ^ ~ of ASCII are no accents in most fonts"""

BESIDE, OGONEK = "\u0315", "\u0328"
GAP, CAPITAL_GAP = 0.14, 0.09
"""white between a letter and the mark above it, in x-heights"""


Anchors = Mapping[str, Mapping[str, Point]]
"""Glyph name -> anchor name -> where it is, font units."""


@dataclass(frozen=True, slots=True)
class Part:
    """Base or mark in place: contours, and where they are those of a glyph of the font, its name and offset."""

    contours: Contours = ()
    glyph: str = ""
    offset: Point = (0, 0)


@dataclass(frozen=True, slots=True)
class Composite:
    """An accented letter (a GlyphSource) in font units. `anchors`: where one mark more would be put."""

    name: str
    unicodes: tuple[int, ...]
    width: float
    parts: tuple[Part, ...]
    anchors: Mapping[str, Point]
    components: bool = False
    """Whether `draw` gives components for the parts that are glyphs of the font."""

    @property
    def base(self) -> Contours:
        return self.parts[0].contours

    @property
    def mark(self) -> Contours:
        return tuple(contour for part in self.parts[1:] for contour in part.contours)

    def draw(self, pen: Any) -> None:
        """Draw with a segment pen, decomposed unless `components`."""
        for part in self.parts:
            if self.components and part.glyph:
                pen.addComponent(part.glyph, (1, 0, 0, 1, *part.offset))
                continue
            for contour in part.contours:
                contour.draw(pen)


def compose(
    glyphs: Iterable[GlyphSource],
    style: ReferenceStyle,
    characters: Iterable[str] = LATIN_1,
    *,
    anchors: Anchors | None = None,
) -> tuple[list[Composite], list[str]]:
    """Build `characters` that are a drawn base and one mark; sentences say which cannot be built, and why.

    A mark that is drawn, combining or spacing, is taken; others are drawn in the weight of the font. It stands where
    the designer's `anchors` meet (top and _top), and where there are none in the middle over the letter. The base keeps
    its width, so that accented letters are spaced and kerned as plain ones are.
    """
    drawn = {chr(code): glyph for source in glyphs for glyph in [CleanGlyph.read(source)] for code in glyph.unicodes}
    inked = {character for character, glyph in drawn.items() if glyph.contours}
    workshop = _Workshop(drawn, style, Brush.from_style(style, _dot(drawn)), anchors or {})
    built: list[Composite] = []
    unknown: list[str] = []
    missing: dict[str, list[str]] = {}
    for character in characters:
        base, mark = recipe(character)
        if character in inked:
            continue
        if not base:
            unknown.append(character)
        elif base not in inked:
            missing.setdefault(base, []).append(character)
        else:
            built.append(workshop.compose(character, base, mark))
    problems = [
        f"{' '.join(those)} need{'s' * (len(those) == 1)} {base}, which is not drawn."
        for base, those in missing.items()
    ]
    if unknown:
        what = "are not letters" if len(unknown) > 1 else "is not a letter"
        have = "they have" if len(unknown) > 1 else "it has"
        problems.append(f"{' '.join(unknown)} {what} with one of the known accents, so {have} to be drawn.")
    return built, problems


def recipe(character: str) -> tuple[str, str]:
    """Base and mark (perhaps none) of a letter; empty strings where it is no such letter."""
    parts = RECIPES.get(character) or unicodedata.normalize("NFD", character)
    if character in RECIPES and len(parts) == 1:
        return parts, ""
    return (parts[0], parts[1]) if len(parts) == 2 and parts[1] in MARKS else ("", "")


@dataclass(frozen=True, slots=True)
class _Workshop:
    """What accented letters are built of, and in which style."""

    drawn: Mapping[str, CleanGlyph]
    style: ReferenceStyle
    brush: Brush
    anchors: Anchors

    def compose(self, character: str, base: str, kind: str) -> Composite:
        letter = self.drawn[base]
        body, where = self._body(letter, base, kind)
        code = ord(character)
        name = UV2AGL.get(code, f"uni{code:04X}")
        if not kind:
            return Composite(name, (code,), letter.width, (body,), {})
        side = "bottom" if kind in BELOW else "top"
        mark = self._mark(kind)
        met = self._met(body, mark, side)
        x, y = met or (otRound(where[0]), otRound(where[1]))
        placed = _moved(mark.contours, x + mark.offset[0], y + mark.offset[1])
        whole = tuple(c.map(lambda p: (otRound(p[0]), otRound(p[1]))) for c in placed)
        if not mark.glyph and _turn(whole) != _turn(body.contours):
            whole = tuple(contour.reversed() for contour in whole)
        offset = (otRound(x + mark.offset[0]), otRound(y + mark.offset[1]))
        box = bounds(whole)
        width = letter.width
        if kind == BESIDE and base != "L" and box is not None:  # in the white over the foot of L there is room
            width = max(width, box[2] + self.style.unit * 20)
        further = {} if kind == BESIDE or box is None else {side: (x, box[1] if side == "bottom" else box[3])}
        part = Part(whole, mark.glyph, offset)
        return Composite(name, (code,), float(otRound(width)), (body, part), further)

    def _body(self, letter: CleanGlyph, base: str, kind: str) -> tuple[Part, Point]:
        """The base, without its dot under an accent, and where the mark belongs."""
        contours, name, centre = letter.contours, letter.name, None
        slant = self.style.slant
        if kind == BESIDE:
            box = bounds(contours)
            assert box is not None
            top = box[3]
            near = [_upright(x, y, slant) for c in contours for x, y in flatten(c) if y > 0.75 * top]
            middle = max(near) + 0.75 * self.brush.heavy + 0.1 * self.brush.width
            y = top - 1.15 * self.brush.height
            return Part(contours, name), (middle + math.tan(math.radians(slant)) * y, y)
        if kind not in BELOW:
            contours, dot = split_dot(contours)
            box = bounds(dot)
            if box is not None:
                centre = _upright((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, slant)
                dotless = self.drawn.get({"i": "ı", "j": "ȷ"}.get(base, ""))
                same = dotless is not None and dotless.contours and dotless.width == letter.width
                contours, name = (dotless.contours, dotless.name) if dotless and same else (contours, "")
        anchor = _anchor(contours, slant, below=kind in BELOW, centre=centre)
        if kind == OGONEK:
            anchor = _foot(contours, slant, self.brush)
        x_height = self.style.font_lines.x_height or 500 * self.style.unit
        gap = 0 if kind in BELOW else x_height * (CAPITAL_GAP if case_of(letter.unicodes) == "upper" else GAP)
        return Part(contours, name), (anchor[0] + math.tan(math.radians(slant)) * gap, anchor[1] + gap)

    def _mark(self, kind: str) -> Part:
        """A mark about the point that goes onto the letter: a drawn one, moved by `offset`, or one of the brush."""
        slant = self.style.slant
        for character in (kind, SPACING_MARKS.get(kind, kind)):
            glyph = self.drawn.get(character)
            box = None if glyph is None else glyph.bounds
            if glyph is not None and box is not None:
                y = box[3] if kind in BELOW else box[1]
                middle = _upright((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, slant)
                return Part(glyph.contours, glyph.name, (-(middle + math.tan(math.radians(slant)) * y), -y))
        return Part(draw_mark(kind, self.brush, slant))

    def _met(self, body: Part, mark: Part, side: str) -> Point | None:
        """Where the mark goes so that the designer's anchors meet, None where either glyph has none."""
        on_base = self.anchors.get(body.glyph, {}).get(side)
        on_mark = self.anchors.get(mark.glyph, {}).get(f"_{side}")
        if not body.glyph or not mark.glyph or on_base is None or on_mark is None:
            return None
        return on_base[0] - on_mark[0] - mark.offset[0], on_base[1] - on_mark[1] - mark.offset[1]


def _turn(contours: Contours) -> int:
    """1 where ink runs counter-clockwise, -1 where it runs clockwise, as in TrueType."""
    return 1 if sum(contour.area for contour in contours) >= 0 else -1


def split_dot(contours: Contours) -> tuple[Contours, Contours]:
    """The letter without the dot that floats above it, and the dot: what i and j lose under an accent."""
    boxes = [bounds([contour]) for contour in contours]
    turn = _turn(contours)
    outer = [(c, b) for c, b in zip(contours, boxes, strict=True) if b is not None and c.area * turn > 0]
    if len(outer) < 2:
        return contours, ()
    _, highest = max(outer, key=lambda pair: pair[1][1])
    if highest[1] < max(box[3] for _, box in outer if box is not highest):
        return contours, ()  # nothing lies wholly above the rest
    dot = tuple(c for c, b in zip(contours, boxes, strict=True) if b is not None and b[1] >= highest[1])
    return tuple(contour for contour in contours if contour not in dot), dot


def _anchor(contours: Contours, slant: float, *, below: bool, centre: float | None) -> Point:
    """Where a mark belongs: in the middle between the centre of the letter and that of its top (or its foot)."""
    box = bounds(contours)
    assert box is not None
    y = box[1] if below else box[3]
    if centre is None:
        points = [(_upright(x, h, slant), h) for c in contours for x, h in flatten(c)]
        near = [x for x, h in points if abs(h - y) <= 0.15 * (box[3] - box[1])]
        xs = [x for x, _ in points]
        centre = (min(xs) + max(xs) + min(near) + max(near)) / 4
    return centre + math.tan(math.radians(slant)) * y, y


def _foot(contours: Contours, slant: float, brush: Brush) -> Point:
    """Where an ogonek hangs: near the right end of what stands on the ground."""
    box = bounds(contours)
    assert box is not None
    ground = [x for c in contours for x, y in flatten(c) if y - box[1] <= 0.03 * (box[3] - box[1])]
    ends = max(ground) - min(ground)
    x = max(ground) - min(0.9 * brush.heavy, 0.5 * ends)
    return x + math.tan(math.radians(slant)) * box[1], box[1]


def _moved(contours: Contours, x: float, y: float) -> Contours:
    return tuple(contour.map(lambda p: (p[0] + x, p[1] + y)) for contour in contours)


def _upright(x: float, y: float, slant: float) -> float:
    """The x of a point after the outline was put upright about the baseline."""
    return x - math.tan(math.radians(slant)) * y


def _dot(drawn: Mapping[str, CleanGlyph]) -> Contours:
    for character in "ij":
        if character in drawn and (dot := split_dot(drawn[character].contours)[1]):
            return dot
    return drawn["."].contours if "." in drawn else ()
