"""Accented and joined letters and signs for a font, from drawn or generated glyphs and the designer's own marks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

import ufoLib2
from fontTools.agl import UV2AGL
from fontTools.pens.recordingPen import RecordingPen

from fonte_export.errors import ExportError
from fonte_export.glyph_source import GeneratedGlyph, GlyphSource
from fonte_export.provenance import COMPOSITE
from fonte_export.ufo.bearings import Growth
from fonte_export.ufo.reading import open_font
from fonte_plugin.design.construction.accented import Anchors
from fonte_plugin.design.construction.compose import compose
from fonte_plugin.design.construction.repertoire import REPERTOIRES
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.errors import RequestError
from fonte_plugin.workspace.sources.source import Source


@dataclass(frozen=True, slots=True)
class Accents:
    """The built letters, to be written beside the others, and sentences about those that could not be built."""

    glyphs: tuple[GeneratedGlyph, ...] = ()
    notes: tuple[str, ...] = ()


def build_accents(
    source: Source | None,
    generated: Iterable[GlyphSource],
    repertoire: str,
    units_per_em: float = 1000,
    *,
    compatible: bool = False,
    without: Collection[str] = (),
) -> Accents:
    """Build the characters of `repertoire` that are neither in the source nor in `generated`; nothing is replaced.

    They are composites: components where base and mark are glyphs of the font, with an anchor for one mark more;
    contours where a mark had to be drawn. Of a glyph that was drawn again, the new outline is used. With `compatible`,
    masters that are drawn alike get glyphs that are built alike. `without`: characters to leave out. Raises
    RequestError for an unknown repertoire.
    """
    _known(repertoire)
    if repertoire == "none":
        return Accents()
    return build_signs(
        source, generated, REPERTOIRES[repertoire], units_per_em, compatible=compatible, without=without
    )  # fmt: skip


def build_signs(
    source: Source | None,
    generated: Iterable[GlyphSource],
    chars: str,
    units_per_em: float = 1000,
    *,
    compatible: bool = False,
    without: Collection[str] = (),
    grown: Mapping[str, Growth] = MappingProxyType({}),
) -> Accents:
    """The same for given characters. `grown`: side bearings of the source that have changed, by name."""
    glyphs: dict[str, GlyphSource] = {}
    if source is not None:
        units_per_em = source.units_per_em
        for char in sorted(source.drawn):  # a glyph without code points is found by its name
            glyph = source.glyph(char)
            if growth := grown.get(glyph.name):
                glyph = glyph.moved(growth.left, glyph.width + growth.left + growth.right)
            glyphs[glyph.name] = glyph if glyph.unicodes else replace(glyph, unicodes=(ord(char),))
    glyphs |= {glyph.name: glyph for glyph in generated}
    style = ReferenceStyle.measure(glyphs.values(), round(units_per_em))
    left_out = {*without, *(source.unreadable if source is not None else ())}
    wanted = [char for char in chars if char not in left_out]
    made, notes = compose(
        glyphs.values(),
        style,
        wanted,
        anchors=_anchors(source, grown),
        names=_names(source, wanted),
        compatible=compatible,
    )
    return Accents(
        tuple(GeneratedGlyph(replace(one, components=True), _record(one.made_of)) for one in made),
        (*style.passed_over, *notes),
    )


def build_family_accents(
    masters: Sequence[tuple[Source, Sequence[GlyphSource]]], repertoire: str
) -> tuple[list[Accents], tuple[str, ...]]:
    """`build_accents` for every master of a family, the source and what was generated for it, in the same order.

    All masters get the same glyphs, of the same components and points; the sentences say what one of them cannot have.
    """
    if repertoire == "none":
        return [Accents() for _ in masters], ()
    _known(repertoire)
    grown: Mapping[str, Growth] = MappingProxyType({})
    return build_family_signs([(*master, grown) for master in masters], REPERTOIRES[repertoire])


def build_family_signs(
    masters: Sequence[tuple[Source, Sequence[GlyphSource], Mapping[str, Growth]]], chars: str
) -> tuple[list[Accents], tuple[str, ...]]:
    """The same for given characters; with each master the side bearings that have changed in it, by name."""
    left_out: set[str] = set()
    while True:
        built = [
            build_signs(source, generated, chars, compatible=True, without=left_out, grown=grown)
            for source, generated, grown in masters
        ]
        made = [{chr(glyph.source.unicodes[0]): _structure(glyph.source) for glyph in one.glyphs} for one in built]
        everything = {char for one in made for char in one}
        unlike = {char for char in everything if len({one.get(char) for one in made}) > 1}
        if not unlike:
            break
        left_out |= unlike  # and with it the composites made of it
    notes = list(dict.fromkeys(note for one in built for note in one.notes))
    if left_out:
        those = " ".join(sorted(left_out, key=chars.index))
        notes.append(f"{those}: the masters differ too much for them to be built alike, so no master was given them.")
    return built, tuple(notes)


def _known(repertoire: str) -> None:
    if repertoire not in REPERTOIRES:
        raise RequestError(
            f"There are no accents {repertoire!r}; choose one of {', '.join(REPERTOIRES)}.", code="accents"
        )


def _structure(glyph: GlyphSource) -> tuple[object, ...]:
    """What two masters must share to interpolate: contours, kinds of segments, components."""
    pen = RecordingPen()
    glyph.draw(pen)
    return tuple((call, arguments[0] if call == "addComponent" else len(arguments)) for call, arguments in pen.value)


def _record(made_of: str) -> dict[str, str]:
    """The parts of a composite as code points, "U+0061 U+0301"."""
    return {COMPOSITE: " ".join(f"U+{ord(part):04X}" for part in made_of)}


def _names(source: Source | None, chars: Iterable[str]) -> dict[str, str]:
    """The designer's names; if the usual name is taken by another character, one made from the code point."""
    if source is None:
        return {}
    taken = {name for char, name in source.names_by_char.items() if char not in chars}
    codes = {char: f"uni{ord(char):04X}" for char in chars if UV2AGL.get(ord(char)) in taken}
    return {**codes, **source.names_by_char}


def _anchors(source: Source | None, grown: Mapping[str, Growth]) -> Anchors:
    """The anchors of the designer's glyphs; a font that cannot be read again has none."""
    if source is None:
        return {}
    base = source.base_for_writing()
    try:
        font: ufoLib2.Font = open_font(base) if isinstance(base, Path) else base
    except ExportError:
        return {}
    anchors: dict[str, dict[str, tuple[float, float]]] = {}
    for name in {source.names_by_char[char] for char in source.drawn}:
        try:
            glyph = font[name]
        except Exception:  # a guideline that is out of order, say: it is placed without anchors
            continue
        left = grown[name].left if name in grown else 0
        anchors[name] = {anchor.name: (anchor.x + left, anchor.y) for anchor in glyph.anchors if anchor.name}
    return anchors
