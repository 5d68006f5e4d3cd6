"""Composites: accented letters, letters with a stroke, joined letters and signs, built from what is drawn."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fontTools.agl import UV2AGL
from fontTools.misc.roundTools import otRound

from fonte_plugin.design.construction.accented import DOTLESS, Anchors, MarkPlacement, recipe, split_dot
from fonte_plugin.design.construction.finish import tidy
from fonte_plugin.design.construction.kit import Composite, Kit, Part
from fonte_plugin.design.construction.letters.ligatures import JOINED
from fonte_plugin.design.construction.letters.stroked import OVERLAYS, Overlay
from fonte_plugin.design.construction.marks import Brush
from fonte_plugin.design.construction.problems import Problems
from fonte_plugin.design.construction.recipe import Built, Sign
from fonte_plugin.design.construction.repertoire import LATIN_1
from fonte_plugin.design.construction.signs.bars import BARS
from fonte_plugin.design.construction.signs.currency import CURRENCY
from fonte_plugin.design.construction.signs.encircled import ENCIRCLED
from fonte_plugin.design.construction.signs.micro import MICRO
from fonte_plugin.design.construction.signs.pilcrow import PILCROW
from fonte_plugin.design.construction.signs.punctuation import SIGNS
from fonte_plugin.design.construction.signs.small_figures import SMALL_FIGURES
from fonte_plugin.design.construction.signs.superiors import SUPERIORS
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import Contours
from fonte_plugin.outlines.geometry import crossings
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.ink import turn_of
from fonte_plugin.outlines.overlap import PathOpsError, united, without_overlap

if TYPE_CHECKING:
    from fonte_plugin.outlines.glyph_source import GlyphSource

BUILT_SIGNS: Mapping[str, Sign] = {
    **SIGNS, **CURRENCY, **ENCIRCLED, **SUPERIORS, **PILCROW, **SMALL_FIGURES, **MICRO, **BARS,
}  # fmt: skip
"""every sign that is no letter -> how it is built"""


def compose(
    glyphs: Iterable[GlyphSource],
    style: ReferenceStyle,
    characters: Iterable[str] = LATIN_1,
    *,
    anchors: Anchors | None = None,
    names: Mapping[str, str] | None = None,
    compatible: bool = False,
) -> tuple[list[Composite], list[str]]:
    """Build what of `characters` follows from the drawn glyphs; a sentence names each that does not, and why.

    A mark that is drawn, combining or spacing, is taken; others are drawn in the weight of the font. It stands where
    the designer's `anchors` meet (top and _top), and where there are none in the middle over the letter. The base keeps
    its width, so that accented letters are spaced and kerned as plain ones are. `names`: glyph names by character,
    where they are not the usual ones. A stroke becomes one outline with its letter, unless the result has to be
    `compatible` with other masters; letters that have to be cut for it are then left out.
    """
    drawn = {chr(code): glyph for source in glyphs for glyph in [Glyph.read(source)] for code in glyph.unicodes}
    brush = Brush.from_style(style, _dot(drawn))
    turn = turn_of(tuple(contour for glyph in drawn.values() for contour in glyph.contours))
    kit = Kit(drawn, {}, style, brush, turn, compatible)
    workshop = _Workshop(kit, MarkPlacement(kit, anchors or {}), names or {})
    problems = Problems()
    # 1. Signs and dotless letters first, since others are made of them.
    for character in _in_order(characters):
        if not workshop.has(character):
            _build(character, workshop, problems)
    # 2. One case of a letter is of no use to a language: no Ð without ð in a font that has a d.
    for character in [one for one in kit.built if one in OVERLAYS or one in JOINED]:
        other = character.swapcase()
        if not workshop.has(other) and all(map(workshop.has, (made_of(character) or "").swapcase())):
            del kit.built[character]
            problems.needs(other, character)
    return list(kit.built.values()), problems.sentences()


def _in_order(characters: Iterable[str]) -> list[str]:
    order = [*BUILT_SIGNS, *DOTLESS.values()]
    return sorted(characters, key=lambda character: order.index(character) if character in order else len(order))


def _build(character: str, workshop: _Workshop, problems: Problems) -> None:
    """Build it and keep it, or note why it cannot be."""
    needs = made_of(character)
    lacking = [base for base in needs or () if not workshop.has(base)]
    if needs is None:
        problems.unknown.append(character)
    elif lacking:
        problems.needs(lacking[0], character)
    elif workshop.kit.compatible and character in JOINED and character not in OVERLAYS:
        problems.cut.append(character)
    elif (built := workshop.build(character)) is not None:
        workshop.keep(character, built)
    else:
        problems.differs(needs, character)


def made_of(character: str) -> str | None:
    """The characters that a composite is built from, None where it is no composite."""
    if character in BUILT_SIGNS:
        return BUILT_SIGNS[character].needs
    if character in OVERLAYS:
        return OVERLAYS[character].base
    if character in JOINED:
        return JOINED[character].needs
    return recipe(character)[0] or None


@dataclass(frozen=True, slots=True)
class _Workshop:
    """Builds composites of one font, from drawn glyphs and from composites built before."""

    kit: Kit
    placement: MarkPlacement
    names: Mapping[str, str]

    def has(self, character: str) -> bool:
        return character in self.kit.drawn and bool(self.kit.drawn[character].contours)

    def keep(self, character: str, built: Composite) -> None:
        """Let later composites be made of `built` as well."""
        self.kit.built[character] = built
        self.kit.drawn[character] = built.decomposed

    def build(self, character: str) -> Composite | None:
        """The composite, None where the glyphs it follows from are of another design."""
        try:
            return self._built(character)
        except PathOpsError:  # skia gives up on some outlines: https://github.com/googlefonts/picosvg/issues/192
            return None

    def _built(self, character: str) -> Composite | None:
        if character in BUILT_SIGNS:
            return self._sign(character, BUILT_SIGNS[character])
        overlaid = self._overlaid(character, OVERLAYS[character]) if character in OVERLAYS else None
        if overlaid is None and character in JOINED and not self.kit.compatible:
            return self._sign(character, JOINED[character])
        if character in OVERLAYS:
            return overlaid
        return self.placement.accented(self._name(character), (ord(character),), *recipe(character))

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
            if box is None or box.width > pitch:
                return None
            parts, width = tuple(part.shifted((pitch - width) / 2) for part in parts), pitch
        elif built.attachment is not None:
            self.placement.attachments[character] = built.attachment
        return Composite(self._name(character), (ord(character),), width, parts, {}, sign.needs)

    def _parts(self, built: Built) -> tuple[Part, ...]:
        """The parts and the strokes over them, merged into one outline if that is allowed; None if the result crosses
        itself."""
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
            parts = (Part(self.kit.finished(without_overlap(whole))),)
        return Composite(self._name(character), (ord(character),), letter.width, parts, {}, overlay.base)


def _dot(drawn: Mapping[str, Glyph]) -> Contours:
    for character in "ij":
        if character in drawn and (dot := split_dot(drawn[character].contours)[1]):
            return dot
    return drawn["."].contours if "." in drawn else ()
