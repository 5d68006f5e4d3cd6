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
from .marks import MARKS, Brush, draw_mark

if TYPE_CHECKING:
    from fonte_export.glyph_source import GlyphSource

LATIN_1 = "ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöùúûüýÿ"
"""the letters of Latin-1 that are a base and a mark; Æ Ð Ø Þ ß æ ð ø þ have to be drawn"""

SPACING_MARKS = {
    "\u0301": "´", "\u0302": "ˆ", "\u0303": "˜", "\u0304": "¯", "\u0307": "˙",
    "\u0308": "¨", "\u030a": "˚", "\u030c": "ˇ", "\u0327": "¸",
}  # fmt: skip
"""combining mark -> the character of the mark alone; ` ^ ~ of ASCII are no accents in most fonts"""

BELOW = 202
"""combining class of a mark attached below, of which the cedilla is one"""
GAP, CAPITAL_GAP = 0.14, 0.09
"""white between a letter and the mark above it, in x-heights"""


@dataclass(frozen=True, slots=True)
class Composite:
    """An accented letter (a GlyphSource): `base` and `mark` in place. Anchors are where they meet, in font units."""

    name: str
    unicodes: tuple[int, ...]
    width: float
    base: Contours
    mark: Contours
    anchors: Mapping[str, Point]

    def draw(self, pen: Any) -> None:
        """Draw with a segment pen, decomposed."""
        for contour in (*self.base, *self.mark):
            contour.draw(pen)


def compose(
    glyphs: Iterable[GlyphSource], style: ReferenceStyle, characters: Iterable[str] = LATIN_1
) -> tuple[list[Composite], list[str]]:
    """Build `characters` that Unicode decomposes into a drawn base and one mark; a sentence for each that cannot be.

    A mark that is drawn, combining or spacing, is taken; others are drawn in the weight of the font. The base keeps its
    width, so that accented letters are spaced and kerned as plain ones are.
    """
    drawn = {chr(code): glyph for source in glyphs for glyph in [CleanGlyph.read(source)] for code in glyph.unicodes}
    brush = Brush.from_style(style, _dot(drawn))
    built, problems = [], []
    for character in characters:
        parts = unicodedata.normalize("NFD", character)
        if len(parts) != 2 or parts[1] not in MARKS:
            problems.append(f"{character} is not a letter with one of the known accents, so it has to be drawn.")
        elif character in drawn:
            continue
        elif parts[0] not in drawn or not drawn[parts[0]].contours:
            problems.append(f"{character} needs {parts[0]}, which is not drawn.")
        else:
            built.append(_composed(character, drawn[parts[0]], _mark(parts[1], drawn, brush, style), parts[1], style))
    return built, problems


def _composed(character: str, base: CleanGlyph, mark: Contours, kind: str, style: ReferenceStyle) -> Composite:
    below = unicodedata.combining(kind) == BELOW
    contours, centre = base.contours, None
    if not below:
        contours, dot = split_dot(contours)
        box = bounds(dot)
        centre = None if box is None else _upright((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, style.slant)
    anchor = _anchor(contours, style.slant, below=below, centre=centre)
    x_height = style.font_lines.x_height or 500 * style.unit
    gap = 0 if below else x_height * (CAPITAL_GAP if case_of(base.unicodes) == "upper" else GAP)
    rise = anchor[1] + gap
    x = anchor[0] + math.tan(math.radians(style.slant)) * gap
    placed = tuple(c.map(lambda p: (otRound(p[0]), otRound(p[1]))) for c in _moved(mark, x, rise))
    code = ord(character)
    name = UV2AGL.get(code, f"uni{code:04X}")
    anchors = {"bottom" if below else "top": (round(x), round(rise))}
    return Composite(name, (code,), base.width, contours, placed, anchors)


def split_dot(contours: Contours) -> tuple[Contours, Contours]:
    """The letter without the dot that floats above it, and the dot: what i and j lose under an accent."""
    boxes = [bounds([contour]) for contour in contours]
    outer = [(c, b) for c, b in zip(contours, boxes, strict=True) if b is not None and c.area > 0]
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


def _mark(kind: str, drawn: Mapping[str, CleanGlyph], brush: Brush, style: ReferenceStyle) -> Contours:
    """A drawn mark, moved to where draw_mark would put it, or one drawn with the brush."""
    for character in (kind, SPACING_MARKS.get(kind, kind)):
        glyph = drawn.get(character)
        box = None if glyph is None else glyph.bounds
        if glyph is not None and box is not None:
            y = box[3] if unicodedata.combining(kind) == BELOW else box[1]
            middle = _upright((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, style.slant)
            x = middle + math.tan(math.radians(style.slant)) * y
            return _moved(glyph.contours, -x, -y)
    return draw_mark(kind, brush, style.slant)
