"""Shaping a proof line with HarfBuzz: the font's own features and kerning, and the glyphs in their present state."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

import uharfbuzz as hb
from fontTools.fontBuilder import FontBuilder
from fontTools.misc.roundTools import otRound
from fontTools.ttLib.tables._g_l_y_f import Glyph

from fonte_export.compiled.compile import font_bytes
from fonte_export.compiled.features import add_features
from fonte_export.ufo.reading import open_font
from fonte_plugin.workspace.preview.placed import Line, PlacedGlyph
from fonte_plugin.workspace.preview.proof_text import parse_names
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.review.session import Entry, Session
from fonte_plugin.workspace.review.status import Status

SHOWN = (Status.GENERATED, Status.ACCEPTED)
PRIVATE_USE = 0xF0000


class Shaper:
    """A font without outlines: glyph names, advances, characters, and the features of the source, for HarfBuzz."""

    def __init__(
        self, session: Session, review: Review, *, generated: bool = True, signs: Collection[Entry] = ()
    ) -> None:
        """`generated` False leaves out generated glyphs and built `signs`: the font as it was before.

        Spacing and kerning that are planned come later, by way of `fitted_line`.

        Features that cannot be compiled are left out, and `notes` says so.
        """
        self.widths, cmap = _glyphs(session, review, generated=generated)
        for sign in signs if generated else ():
            if sign.built is not None:
                self.widths[sign.name], cmap[ord(sign.char)] = sign.built.width, sign.name
        """Advances by glyph name, as they are shaped."""
        widths = self.widths
        self.kerned = False
        """Whether shaping includes the kerning of the source."""
        self.names = list(widths)
        self.space = cmap[ord(" ")]
        self.notes: list[str] = []
        builder = FontBuilder(int(session.upm), isTTF=True)
        builder.setupGlyphOrder(self.names)
        # each glyph also has a private character, by which /name is asked for
        private = {PRIVATE_USE + index: name for index, name in enumerate(self.names)}
        builder.setupCharacterMap(private | cmap)
        builder.setupGlyf({name: Glyph() for name in self.names})
        builder.setupHorizontalMetrics({name: (max(0, otRound(width)), 0) for name, width in widths.items()})
        metrics = session.metrics
        builder.setupHorizontalHeader(ascent=otRound(metrics.ascender), descent=otRound(metrics.descender))
        builder.setupPost()
        builder.setupOS2()
        if session.source is not None:
            self._add_features(builder.font, session, widths, cmap)
        self._font = hb.Font(hb.Face(font_bytes(builder.font)))

    def _add_features(self, font: Any, session: Session, widths: Mapping[str, float], cmap: Mapping[int, str]) -> None:
        assert session.source is not None
        path = session.source.ufo_path
        if path is None:
            return
        try:
            ufo = open_font(path)
            self.kerned = True
            if not (ufo.features.text or ufo.kerning):
                return
            for name in [name for name in ufo.keys() if name not in widths]:  # noqa: SIM118 - not the glyphs
                del ufo[name]
            for name in widths:
                if name not in ufo:
                    ufo.newGlyph(name).unicodes = [code for code, named in cmap.items() if named == name]
            add_features(ufo, font, path)
        except Exception as error:  # features are the designer's own code: anything may be wrong with them
            self.kerned = False
            self.notes.append(f"The features of {path.name} cannot be used in the proof: {error}.")

    def shape(self, text: str, features: Mapping[str, bool] | None = None) -> list[Line]:
        """One line for each line of the text; a character that the font lacks is .notdef."""
        return [self._line(line, features or {}) for line in text.split("\n")]

    def _line(self, text: str, features: Mapping[str, bool]) -> Line:
        known = {name: index for index, name in enumerate(self.names)}
        codes = [PRIVATE_USE + known[item] if isinstance(item, str) else item for item in parse_names(text, known)]
        buffer = hb.Buffer()
        buffer.add_str("".join(map(chr, codes)))
        buffer.guess_segment_properties()
        if any(code < PRIVATE_USE and chr(code).isalpha() for code in codes):
            buffer.script = "Latn"
        hb.shape(self._font, buffer, dict(features))
        glyphs, x = [], 0.0
        for info, position in zip(buffer.glyph_infos or (), buffer.glyph_positions or (), strict=True):
            name = self.names[info.codepoint]
            glyphs.append(PlacedGlyph(name, x + position.x_offset, position.y_offset, position.x_advance))
            x += position.x_advance
        return Line(tuple(glyphs), x, self.space)


def _glyphs(session: Session, review: Review, *, generated: bool) -> tuple[dict[str, float], dict[int, str]]:
    """Advances by glyph name, .notdef first, and names by code point."""
    widths: dict[str, float] = {".notdef": session.upm / 2}
    cmap: dict[int, str] = {}
    if session.source is not None:
        for name, glyph in session.source.glyphs.items():
            widths[name] = glyph.width
        for char, name in session.source.names_by_char.items():
            if name in widths and (char.isspace() or char in session.source.drawn):
                cmap[ord(char)] = name
    if generated:
        for char in review.having(*SHOWN):
            outline, name = review[char].outline, session.drawing.name(char)
            if outline is not None:
                widths[name], cmap[ord(char)] = outline.width, name
    if ord(" ") not in cmap:
        widths["space"], cmap[ord(" ")] = session.upm / 4, "space"
    return widths, cmap
