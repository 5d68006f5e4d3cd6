"""A compiled font as HarfBuzz sees it: outlines, advance widths, and the kern of each pair."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import uharfbuzz as hb

from fonte_plugin.errors import SourceError
from fonte_plugin.outlines.contour_pen import ContourPen
from fonte_plugin.outlines.glyph import Glyph

Floats = npt.NDArray[np.float64]
KERN_ALONE = {
    "kern": True, "liga": False, "clig": False, "calt": False, "ccmp": False, "locl": False, "rlig": False,
    "mark": False, "mkmk": False, "rclt": False, "curs": False, "abvm": False, "blwm": False, "dist": False,
}  # fmt: skip
"""Of the features that are on by default, only kerning is wanted."""


class ShapedFont:
    """An open font file at one place of its axes. Kerning is read as a text engine applies it: GPOS with classes,
    contexts and variations, or the legacy kern table where GPOS has no kerning."""

    def __init__(self, path: Path, location: Mapping[str, float] | None = None) -> None:
        """`location` in axis units. Raises SourceError for a file that is no font."""
        self.path = path
        try:
            self._face = hb.Face(hb.Blob.from_file_path(str(path)))
            self._font = hb.Font(self._face)
            if self._face.glyph_count == 0:
                raise ValueError("it has no glyphs")
        except Exception as error:
            raise SourceError(f"{path} cannot be read as a font ({error}).", code="font", path=str(path)) from error
        if location:
            self._font.set_variations(dict(location))
        self.units_per_em = int(self._face.upem)

    @property
    def axes(self) -> dict[str, tuple[float, float, float]]:
        """Tag -> least, default and greatest place of each axis of a variable font."""
        return {a.tag: (a.min_value, a.default_value, a.max_value) for a in self._face.axis_infos}

    def glyph(self, char: str) -> Glyph | None:
        """The glyph of a character, in font units, None where the font has none."""
        number = self._font.get_nominal_glyph(ord(char))
        if not number:
            return None
        pen = ContourPen()
        self._font.draw_glyph_with_pen(number, pen)
        return Glyph(char, (ord(char),), float(self._font.get_glyph_h_advance(number)), tuple(pen.contours))

    def kerning(self, chars: Sequence[str]) -> Floats:
        """[left, right]: by how much a pair is kerned, in thousandths of the em; shape (chars, chars)."""
        glyphs = [self._font.get_nominal_glyph(ord(char)) or 0 for char in chars]
        own = [self._font.get_glyph_h_advance(glyph) for glyph in glyphs]
        found = np.zeros((len(chars), len(chars)))
        buffer = hb.Buffer()
        for i, first in enumerate(chars):
            for j, second in enumerate(chars):
                buffer.clear_contents()
                buffer.add_codepoints([ord(first), ord(second)])
                buffer.direction, buffer.script, buffer.language = "ltr", "Latn", "en"
                hb.shape(self._font, buffer, KERN_ALONE)
                places = buffer.glyph_positions
                if len(places) == 2:
                    found[i, j] = places[0].x_advance + places[1].x_offset - own[i]
        return found * 1000.0 / self.units_per_em
