"""A font from nothing but generated glyphs: names, metrics measured from them, .notdef and space."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

import ufoLib2
from fontTools.misc.roundTools import otRound
from fontTools.pens.boundsPen import BoundsPen

from fonte_export.glyph_source import GlyphSource

UNITS_PER_EM = 1000


@dataclass(frozen=True, slots=True)
class FontNames:
    """The names of a new font; empty notes are left out of its fontinfo."""

    family: str = "Untitled"
    style: str = "Regular"
    designer: str = ""
    copyright: str = ""
    license: str = ""


def new_font(sources: Sequence[GlyphSource], names: FontNames) -> ufoLib2.Font:
    """An installable font without the glyphs themselves: fontinfo, .notdef, space and the glyph order."""
    font = ufoLib2.Font()
    info = font.info
    info.familyName, info.styleName = names.family, names.style
    info.openTypeNameDesigner = names.designer or None
    info.copyright = names.copyright or None
    info.openTypeNameLicense = names.license or None
    info.unitsPerEm, info.versionMajor, info.versionMinor = UNITS_PER_EM, 1, 0
    sound = [source for source in sources if math.isfinite(source.width)]
    bounds = {code: box for source in sound if (box := _bounds(source)) for code in source.unicodes}
    # flat letters give the line, round ones overshoot: hence the median of several
    info.capHeight = _line(bounds, "HIEFTLZ", top=True, default=700)
    info.xHeight = _line(bounds, "xzvwyu", top=True, default=500)
    info.ascender = max(_line(bounds, "bdhkl", top=True, default=750), info.capHeight)
    info.descender = _line(bounds, "pqgyj", top=False, default=-250)
    widths = {otRound(source.width) for source in sound if source.unicodes}
    fixed = widths.pop() if len(widths) == 1 and len(sources) > 2 else None
    if fixed is not None:
        info.postscriptIsFixedPitch = True
    _notdef(font, info.capHeight, fixed)
    if not any(0x20 in source.unicodes for source in sources):
        space = font.newGlyph("space")
        space.unicodes = [0x20]
        space.width = fixed or UNITS_PER_EM // 4
    font.glyphOrder = list(font.keys())
    return font


def _notdef(font: ufoLib2.Font, height: float, fixed: int | None) -> None:
    """An upright box with a box cut out of it, the usual sign for a character the font lacks."""
    glyph = font.newGlyph(".notdef")
    width = glyph.width = fixed or UNITS_PER_EM // 2
    pen = glyph.getPen()
    left, right, stem = 50, width - 50, 50
    _box(pen, [(left, 0), (right, 0), (right, height), (left, height)])
    inner = [(left + stem, stem), (left + stem, height - stem), (right - stem, height - stem)]
    _box(pen, [*inner, (right - stem, stem)])


def _box(pen: Any, corners: Iterable[tuple[float, float]]) -> None:
    first, *rest = corners
    pen.moveTo(first)
    for corner in rest:
        pen.lineTo(corner)
    pen.closePath()


def _bounds(source: GlyphSource) -> tuple[float, float, float, float] | None:
    """Bounds of the ink; None without ink, or if it is unsound (reported when it is written)."""
    pen = BoundsPen(None)
    try:
        source.draw(pen)
    except (ValueError, TypeError, ArithmeticError):
        return None
    return pen.bounds if pen.bounds and all(map(math.isfinite, pen.bounds)) else None


def _line(bounds: Mapping[int, tuple[float, float, float, float]], letters: str, *, top: bool, default: int) -> int:
    """The height that these letters reach, in font units; `default` if none is there."""
    reached = [bounds[ord(letter)][3 if top else 1] for letter in letters if ord(letter) in bounds]
    return otRound(median(reached)) if reached else default
