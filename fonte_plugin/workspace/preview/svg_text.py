"""One glyph as the text of an SVG file, for the clipboard."""

from __future__ import annotations

from typing import Any

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen

from fonte_plugin.workspace.review.metrics import Metrics


def glyph_svg(drawable: Any, width: float, metrics: Metrics) -> str:
    """An SVG whose box is the advance wide and reaches from descender to ascender; y runs down."""
    pen = SVGPathPen(None, ntos=lambda value: f"{round(value, 2):g}")
    drawable.draw(TransformPen(pen, (1, 0, 0, -1, 0, metrics.ascender)))
    box = f"0 0 {max(width, 1):g} {metrics.ascender - metrics.descender:g}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"><path d="{pen.getCommands()}"/></svg>\n'
