"""What a font says about each of its glyphs: drawn, generated, accepted, edited or built, and how."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import ufoLib2
from fontTools.svgLib.path import parse_path
from ufoLib2.objects import Glyph

from fonte_export.provenance import COMPOSITE, LIB_KEY, is_untouched
from fonte_export.ufo.reading import Bases, layer_of, ordered_names
from fonte_plugin.outlines.contour_pen import ContourPen
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.report.movement import Movement, movement


class Maker(StrEnum):
    """Who made a glyph, as far as the font says."""

    DRAWN = "drawn"
    """nothing in the font says that Fonte had a part in it"""
    GENERATED = "generated"
    """as the network drew it"""
    ACCEPTED = "accepted"
    """as the network drew it, and accepted in the window"""
    EDITED = "edited"
    """drawn by the network or built by Fonte, and changed since"""
    BUILT = "built"
    """composed by rule of other glyphs of the font"""
    EMPTY = "empty"
    """no contour and no component"""
    UNREADABLE = "unreadable"


BY_MACHINE = (Maker.GENERATED, Maker.ACCEPTED, Maker.EDITED, Maker.BUILT)
"""Makers of glyphs in which Fonte had a part."""

_NOTE = re.compile(
    r"^(?:Drawn|Proposed) by Fonte: Fonte (?P<version>\S+), model (?P<model>.+?), seed (?P<seed>\d+), "
    r"temperature (?P<temperature>[\d.]+)(?:, style (?P<style>[^,\s]+))?(?:, after (?P<references>.*))?$",
    re.MULTILINE,
)
_BUILT = re.compile(rf"^Built by Fonte: Fonte (?P<version>\S+), of (?P<{COMPOSITE}>.*)$", re.MULTILINE)
"""the note of a glyph that Fonte drew or built, for programs that drop the lib (`provenance.note_of`)"""


@dataclass(frozen=True, slots=True)
class GlyphRecord:
    """One glyph of the font, in font units.

    `origin`: how it came about, the lib entry without the outline. `drawn`: the outline that the network drew. `moved`:
    None if it was not generated, or if the drawn outline is not known.
    """

    name: str
    unicodes: tuple[int, ...]
    maker: Maker
    outline: Outline = field(default_factory=lambda: Outline(0))
    origin: Mapping[str, Any] = field(default_factory=dict)
    drawn: Outline | None = None
    moved: Movement | None = None

    @property
    def char(self) -> str:
        """The character it stands for, empty for none."""
        return chr(self.unicodes[0]) if self.unicodes else ""


def read_records(font: ufoLib2.Font, path: Path | None = None) -> list[GlyphRecord]:
    """A record for every glyph of the default layer, in the order of the font; a glyph that is damaged has one too."""
    layer = layer_of(font, None, path)
    units_per_em = float(font.info.unitsPerEm or 1000)
    return [_record(name, layer, units_per_em) for name in ordered_names(font, layer)]


def waiting(font: ufoLib2.Font, layer: str) -> int:
    """How many proposals there are in `layer`, which are no part of the font."""
    return len(font.layers[layer]) if layer in font.layers else 0


def counts(records: Iterable[GlyphRecord]) -> dict[str, int]:
    """How many glyphs of each maker, all makers named."""
    found = dict.fromkeys(map(str, Maker), 0)
    for record in records:
        found[record.maker] += 1
    return found


def _record(name: str, layer: ufoLib2.objects.Layer, units_per_em: float) -> GlyphRecord:
    try:
        glyph = layer[name]
        outline = Outline.from_drawable(glyph, float(glyph.width), Bases(layer, layer))
        unicodes = tuple(glyph.unicodes)
        entry = _entry(glyph)
    except Exception:  # anything may be wrong with it; fonte check says what
        return GlyphRecord(name, (), Maker.UNREADABLE)
    if not glyph.contours and not glyph.components:
        return GlyphRecord(name, unicodes, Maker.EMPTY, outline)
    if entry is None:
        return GlyphRecord(name, unicodes, Maker.DRAWN, outline)
    drawn = _drawn(entry)
    moved = movement(drawn, outline, units_per_em) if drawn is not None else None
    origin = {key: value for key, value in entry.items() if key not in ("drawn", "drawnWidth", "outlineHash")}
    return GlyphRecord(name, unicodes, _maker(glyph, entry, moved), outline, origin, drawn, moved)


def _maker(glyph: Glyph, entry: Mapping[str, Any], moved: Movement | None) -> Maker:
    untouched = is_untouched(glyph, glyph.width, glyph.lib) or "outlineHash" not in entry
    if moved.is_edit if moved is not None else entry.get("edited") is True or not untouched:
        return Maker.EDITED
    if COMPOSITE in entry:
        return Maker.BUILT
    return Maker.ACCEPTED if entry.get("status") == "accepted" else Maker.GENERATED


def _entry(glyph: Glyph) -> Mapping[str, Any] | None:
    """How it came about, from its lib or, if FontForge dropped that, from its note."""
    entry = glyph.lib.get(LIB_KEY)
    if isinstance(entry, Mapping):
        return entry
    note = glyph.note or ""
    if built := _BUILT.search(note):
        return built.groupdict()
    if not (found := _NOTE.search(note)):
        return None
    words = {key: value for key, value in found.groupdict().items() if value is not None}
    return {**words, "seed": int(words["seed"]), "temperature": float(words["temperature"])}


def _drawn(entry: Mapping[str, Any]) -> Outline | None:
    """The outline that the network drew; None if none is kept, or it is damaged."""
    pen = ContourPen(None)
    try:
        parse_path(entry["drawn"], pen)
        return Outline(float(entry["drawnWidth"]), tuple(pen.contours))
    except Exception:  # parse_path raises whatever its parts raise
        return None
