"""A glyph as inline SVG: filled, and beneath it, as a line, how it was drawn before it was edited."""

from __future__ import annotations

from typing import Protocol

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen

from fonte_plugin.outlines.outline import Outline


class Lines(Protocol):
    """The heights between which the glyphs of a font stand, in font units."""

    @property
    def ascender(self) -> float: ...

    @property
    def descender(self) -> float: ...

    @property
    def units_per_em(self) -> float: ...


def glyph_picture(outline: Outline, lines: Lines, before: Outline | None = None, *, tight: bool = False) -> str:
    """An <svg>, its box from descender to ascender and as wide as the advance, a margin around it unless `tight`."""
    bounds = [found for found in (outline.bounds, before.bounds if before else None) if found]
    low = min([lines.descender, *(found.bottom for found in bounds)])
    high = max([lines.ascender, *(found.top for found in bounds)])
    left = min([0.0, *(found.left for found in bounds)])
    right = max([outline.width, *(found.right for found in bounds)])
    margin = 0.0 if tight else 0.06 * lines.units_per_em
    box = f"{left - margin:.0f} {-high - margin:.0f} {right - left + 2 * margin:.0f} {high - low + 2 * margin:.0f}"
    ghost = f'<path class="before" d="{_path(before)}"/>' if before is not None else ""
    return f'<svg viewBox="{box}" aria-hidden="true"><path d="{_path(outline)}"/>{ghost}</svg>'


def _path(outline: Outline) -> str:
    pen = SVGPathPen(None, ntos=lambda value: f"{value:.0f}")
    outline.draw(TransformPen(pen, (1, 0, 0, -1, 0, 0)))
    return str(pen.getCommands())
