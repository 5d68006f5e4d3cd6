"""A glyph: its contours, with the name, the code points and the advance width that it has in a font."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from fonte_plugin.outlines.box import Box, bounds
from fonte_plugin.outlines.contour import Contours
from fonte_plugin.outlines.contour_pen import ContourPen
from fonte_plugin.outlines.glyph_source import GlyphSource
from fonte_plugin.outlines.outline import Outline


@dataclass(frozen=True, slots=True)
class Glyph:
    """A GlyphSource that owns its contours. Width in the units of the outline."""

    name: str
    unicodes: tuple[int, ...]
    width: float
    contours: Contours = ()

    def draw(self, pen: Any) -> None:
        """Draw with a segment pen; moveTo, lineTo, curveTo and closePath are all that is ever called."""
        for contour in self.contours:
            contour.draw(pen)

    @property
    def bounds(self) -> Box | None:
        """Exact bounds of the ink, None when there is none."""
        return bounds(self.contours)

    @property
    def outline(self) -> Outline:
        """The glyph without its names."""
        return Outline(self.width, self.contours)

    @classmethod
    def of(cls, name: str, unicodes: tuple[int, ...], outline: Outline) -> Glyph:
        """An outline with its names."""
        return cls(name, unicodes, outline.width, outline.contours)

    @classmethod
    def read(cls, glyph: GlyphSource) -> Glyph:
        """Read any GlyphSource, as ContourPen does, without lines of no length."""
        if isinstance(glyph, cls):
            return replace(glyph, contours=tuple(contour.without_empty_lines for contour in glyph.contours))
        pen = ContourPen()
        glyph.draw(pen)
        return cls(glyph.name, tuple(glyph.unicodes), glyph.width, tuple(pen.contours))
