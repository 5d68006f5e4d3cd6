"""Composites: accented letters, letters with a stroke, joined letters and signs, built from what is drawn."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fontTools.agl import UV2AGL
from fontTools.misc.roundTools import otRound
from pathops import PathOpsError

from .bars import BARS
from .currency import CURRENCY
from .cutting import tidy, united
from .encircled import ENCIRCLED
from .figures import SMALL_FIGURES
from .filters import overlap
from .filters.contour import CleanGlyph, Contours, Point, bounds
from .filters.geometry import crossings, flatten
from .filters.letter_case import case_of
from .filters.style import ReferenceStyle
from .joined import JOINED
from .marks import BELOW, MARKS, Brush, draw_mark
from .micro import MICRO
from .overlays import OVERLAYS, Overlay
from .parts import Composite, Kit, Part, turn_of
from .pilcrow import PILCROW
from .repertoire import LATIN_1
from .signs import SIGNS, SPACING_MARKS, Built, Sign
from .superiors import SUPERIORS

if TYPE_CHECKING:
    from fonte_export.glyph_source import GlyphSource

BUILT_SIGNS: Mapping[str, Sign] = {
    **SIGNS, **CURRENCY, **ENCIRCLED, **SUPERIORS, **PILCROW, **SMALL_FIGURES, **MICRO, **BARS,
}  # fmt: skip
"""every sign that is no letter -> how it is built"""

RECIPES = {
    "Ģ": "G\u0326", "ģ": "g\u0312", "Ķ": "K\u0326", "ķ": "k\u0326", "Ļ": "L\u0326", "ļ": "l\u0326", "Ņ": "N\u0326",
    "ņ": "n\u0326", "Ŗ": "R\u0326", "ŗ": "r\u0326", "ď": "d\u0315", "Ľ": "L\u0315", "ľ": "l\u0315", "ť": "t\u0315",
    "ı": "i", "ȷ": "j",
}  # fmt: skip
"""letters that are drawn otherwise than Unicode decomposes them: a comma for a cedilla, one beside an ascender for a
caron, and i and j without their dot"""

DOTLESS = {"i": "ı", "j": "ȷ"}
"""what a letter is without its dot"""
BESIDE, OGONEK = "\u0315", "\u0328"
GAP, CAPITAL_GAP = 0.14, 0.09
"""white between a letter and the mark above it, in x-heights"""


Anchors = Mapping[str, Mapping[str, Point]]
"""Glyph name -> anchor name -> where it is, font units."""


def compose(
    glyphs: Iterable[GlyphSource],
    style: ReferenceStyle,
    characters: Iterable[str] = LATIN_1,
    *,
    anchors: Anchors | None = None,
    names: Mapping[str, str] | None = None,
    compatible: bool = False,
) -> tuple[list[Composite], list[str]]:
    """Build those of `characters` that follow from what is drawn; sentences say which cannot be built, and why.

    A mark that is drawn, combining or spacing, is taken; others are drawn in the weight of the font. It stands where
    the designer's `anchors` meet (top and _top), and where there are none in the middle over the letter. The base keeps
    its width, so that accented letters are spaced and kerned as plain ones are. `names`: glyph names by character,
    where they are not the usual ones. A stroke becomes one outline with its letter, unless the result has to be
    `compatible` with other masters; letters that have to be cut for it are then left out.
    """
    drawn = {chr(code): glyph for source in glyphs for glyph in [CleanGlyph.read(source)] for code in glyph.unicodes}
    brush = Brush.from_style(style, _dot(drawn))
    turn = turn_of(tuple(contour for glyph in drawn.values() for contour in glyph.contours))
    workshop = _Workshop(Kit(drawn, {}, style, brush, turn, compatible), anchors or {}, names or {})
    missing: dict[str, list[str]] = {}
    unlike: dict[str, list[str]] = {}
    unknown: list[str] = []
    cut: list[str] = []
    order = [*BUILT_SIGNS, *DOTLESS.values()]  # others are made of them
    for character in sorted(characters, key=lambda c: order.index(c) if c in order else len(order)):
        if workshop.has(character):
            continue
        needs = made_of(character)
        lacking = [base for base in needs or () if not workshop.has(base)]
        if needs is None:
            unknown.append(character)
        elif lacking:
            missing.setdefault(lacking[0], []).append(character)
        elif compatible and character in JOINED and character not in OVERLAYS:
            cut.append(character)
        elif (built := workshop.build(character)) is not None:
            workshop.keep(character, built)
        else:
            unlike.setdefault(needs, []).append(character)
    for character in [one for one in workshop.kit.built if one in OVERLAYS or one in JOINED]:
        other = character.swapcase()  # half of a letter serves no language: no Ð without ð in a font that has a d
        if not workshop.has(other) and all(map(workshop.has, (made_of(character) or "").swapcase())):
            del workshop.kit.built[character]
            missing.setdefault(other, []).append(character)
    problems = [
        f"{' '.join(those)} need{'s' * (len(those) == 1)} {base}, which is not drawn."
        for base, those in missing.items()
    ]
    for needs, those in unlike.items():
        way, pronoun = " and ".join(needs), "they have" if len(those) > 1 else "it has"
        are = "are" if len(needs) > 1 else "is"
        problems.append(f"{' '.join(those)} cannot follow from the way {way} {are} drawn; {pronoun} to be drawn.")
    if cut:
        problems.append(f"{' '.join(cut)} cannot be cut alike in every master, so they have to be drawn.")
    if unknown:
        follow, have = ("follow", "they have") if len(unknown) > 1 else ("follows", "it has")
        problems.append(f"{' '.join(unknown)} {follow} from no other glyph, so {have} to be drawn.")
    return list(workshop.kit.built.values()), problems


def made_of(character: str) -> str | None:
    """The characters that a composite is built from, None where it is no composite."""
    if character in BUILT_SIGNS:
        return BUILT_SIGNS[character].needs
    if character in OVERLAYS:
        return OVERLAYS[character].base
    if character in JOINED:
        return JOINED[character].needs
    return recipe(character)[0] or None


def recipe(character: str) -> tuple[str, str]:
    """Base and mark (perhaps none) of a letter; empty strings where it is no such letter."""
    parts = RECIPES.get(character) or unicodedata.normalize("NFD", character)
    if character in RECIPES and len(parts) == 1:
        return parts, ""
    return (parts[0], parts[1]) if len(parts) == 2 and parts[1] in MARKS else ("", "")


@dataclass(frozen=True, slots=True)
class _Workshop:
    """Builds composites of one font, each from what is drawn and from those that were kept."""

    kit: Kit
    anchors: Anchors
    names: Mapping[str, str]
    attachments: dict[str, Point] = field(default_factory=dict)
    """Where the marks that were built meet their letters, by character."""

    def has(self, character: str) -> bool:
        return character in self.kit.drawn and bool(self.kit.drawn[character].contours)

    def keep(self, character: str, built: Composite) -> None:
        """Let what follows be made of `built` as well."""
        self.kit.built[character] = built
        self.kit.drawn[character] = built.decomposed

    def build(self, character: str) -> Composite | None:
        """The composite, None where the glyphs it follows from are of another design."""
        try:
            return self._built(character)
        except PathOpsError:  # skia gives up on some outlines
            return None

    def _built(self, character: str) -> Composite | None:
        if character in BUILT_SIGNS:
            return self._sign(character, BUILT_SIGNS[character])
        overlaid = self._overlaid(character, OVERLAYS[character]) if character in OVERLAYS else None
        if overlaid is None and character in JOINED and not self.kit.compatible:
            return self._sign(character, JOINED[character])
        if character in OVERLAYS:
            return overlaid
        return self._accented(character, *recipe(character))

    def _name(self, character: str) -> str:
        code = ord(character)
        return self.names.get(character) or UV2AGL.get(code, f"uni{code:04X}")

    def _sign(self, character: str, sign: Sign) -> Composite | None:
        built, pitch = sign.build(self.kit), self.kit.style.pitch
        if built is None:
            return None
        parts = tuple(part if part.glyph else Part(self.kit.finished(part.contours)) for part in self._parts(built))
        if not parts:
            return None
        width = float(otRound(built.width))
        if pitch is not None and width != pitch:
            box = bounds([contour for part in parts for contour in part.contours])
            if box is None or box[2] - box[0] > pitch:
                return None
            parts, width = tuple(part.shifted((pitch - width) / 2) for part in parts), pitch
        elif built.attachment is not None:
            self.attachments[character] = built.attachment
        return Composite(self._name(character), (ord(character),), width, parts, {}, sign.needs)

    def _parts(self, built: Built) -> tuple[Part, ...]:
        """The parts with the strokes over them, one outline if it may be cut; none where it crosses itself."""
        if not built.over or self.kit.compatible:
            return (*built.parts, Part(built.over)) if built.over else built.parts
        whole = tidy(self.kit, united(*(part.contours for part in built.parts), built.over))
        return () if crossings(whole) else (Part(whole),)

    def _overlaid(self, character: str, overlay: Overlay) -> Composite | None:
        letter = self.kit.drawn[overlay.base]
        strokes = overlay.build(letter, self.kit)
        if strokes is None:
            return None
        below = () if overlay.replaces else (Part(letter.contours, letter.name),)
        parts: tuple[Part, ...] = (*below, Part(self.kit.finished(strokes)))
        if not self.kit.compatible:
            whole = tuple(contour for part in parts for contour in part.contours)
            parts = (Part(self.kit.finished(overlap.apply(whole, self.kit.style, letter))),)
        return Composite(self._name(character), (ord(character),), letter.width, parts, {}, overlay.base)

    def _accented(self, character: str, base: str, kind: str) -> Composite:
        letter = self.kit.drawn[base]
        body, where = self._body(letter, base, kind)
        name, codes = self._name(character), (ord(character),)
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
            width = max(width, box[2] + self.kit.style.unit * 20)  # over the foot of L there is room
        x = otRound((met or where)[0])
        further = {} if kind == BESIDE or box is None else {side: (x, box[1] if side == "bottom" else box[3])}
        return Composite(name, codes, float(otRound(width)), (body, mark), further, base + kind)

    def _body(self, letter: CleanGlyph, base: str, kind: str) -> tuple[Part, Point]:
        """The base, without its dot under an accent, and where the mark belongs."""
        contours, name, centre = letter.contours, letter.name, None
        slant = self.kit.style.slant
        if kind == BESIDE:
            box = bounds(contours)
            assert box is not None
            top = box[3]
            near = [_upright(x, y, slant) for c in contours for x, y in flatten(c) if y > 0.75 * top]
            middle = max(near) + 0.75 * self.kit.brush.heavy + 0.1 * self.kit.brush.width
            y = top - 1.15 * self.kit.brush.height
            return Part(contours, name), (middle + math.tan(math.radians(slant)) * y, y)
        if kind not in BELOW:
            contours, dot = split_dot(contours)
            box = bounds(dot)
            if box is not None:
                centre = _upright((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, slant)
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
        """A mark about the point that goes onto the letter: one of the font, or one of the brush."""
        slant = self.kit.style.slant
        for character in (kind, SPACING_MARKS.get(kind, kind)):
            glyph = self.kit.drawn.get(character)
            box = None if glyph is None else glyph.bounds
            if glyph is not None and box is not None:
                y = box[3] if kind in BELOW else box[1]
                middle = _upright((box[0] + box[2]) / 2, (box[1] + box[3]) / 2, slant)
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
    """The letter without the dot that floats above it, and the dot: what i and j lose under an accent."""
    boxes = [bounds([contour]) for contour in contours]
    turn = turn_of(contours)
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
