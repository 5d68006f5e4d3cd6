"""The research journal's SVG files: one glyph each, turned upright by a transform around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_FRAME = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<svg viewBox="0 0 {width} {height}" '
    'xmlns="http://www.w3.org/2000/svg"><g transform="{transform}"><path d="{path}" fill="#000"/></g></svg>'
)
_BOX = re.compile(r'viewBox="0 0 (\S+) (\S+)"')
_PATH = re.compile(r'd="([^"]+)"')

CANVAS = 128
"""Units of the square that glyphs are fitted into."""
PADDING = 0.1
"""The part of it that stays free on each side."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """The path of a glyph as its font draws it, in font units, y up, and the box it is shown in."""

    width: float
    height: float
    path: str


def in_font_units(drawing: Drawing, baseline: float) -> str:
    """The SVG as it is extracted: the box is the advance by the line height, the baseline so far below its top."""
    transform = f"translate(0,{baseline}) scale(1,-1)"
    return _FRAME.format(width=drawing.width, height=drawing.height, transform=transform, path=drawing.path)


def on_canvas(drawing: Drawing) -> str:
    """The SVG as it is normalised: the same path under a transform that fits its box into the square.

    The baseline comes to lie on the bottom of that box, as in the journal, so descenders fall out of the picture.
    """
    usable = CANVAS * (1 - 2 * PADDING)
    scale = min(usable / drawing.width, usable / drawing.height)
    left, top = (CANVAS - drawing.width * scale) / 2, (CANVAS - drawing.height * scale) / 2
    transform = f"translate({left:.2f},{top + drawing.height * scale:.2f}) scale({scale:.6f},{-scale:.6f})"
    return _FRAME.format(width=CANVAS, height=CANVAS, transform=transform, path=drawing.path)


def read_svg(text: str) -> Drawing:
    """The inverse of both; ValueError for any other text."""
    box, path = _BOX.search(text), _PATH.search(text)
    if box is None or path is None:
        raise ValueError("it is no SVG of a glyph")
    return Drawing(float(box[1]), float(box[2]), path[1])
