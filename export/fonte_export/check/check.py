"""Checking a font glyph by glyph: a UFO or a compiled font in, findings out; nothing is changed."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import ufoLib2
from fontTools.ttLib import TTFont

from fonte_export.check.findings import Finding
from fonte_export.check.flat_outline import FlatContour, FlatPen
from fonte_export.check.font_checks import CheckedGlyph, font_findings
from fonte_export.check.masters import check_masters
from fonte_export.check.outline_checks import outline_findings
from fonte_export.errors import ExportError, reason
from fonte_export.glyph_source import GlyphSource
from fonte_export.ufo.reading import layer_of, open_font, ordered_names

FEW = 8
"""With fewer drawn glyphs than this, no convention of the font is inferred."""


def check_file(path: Path, *, layer: str | None = None, number: int = 0) -> list[Finding]:
    """Findings on a UFO (folder or UFOZ; default layer or `layer`), TTF, OTF, WOFF or WOFF2, by glyph.

    Of a collection the font `number`, from 0, is taken. A designspace is checked for glyphs whose masters do not
    interpolate. A glyph that cannot be read is a finding. Raises ExportError if the file is no font.
    """
    if not path.exists():
        raise ExportError(f"There is no font at {path}.", path=path)
    if path.suffix.lower() == ".designspace":
        return check_masters(path)
    if path.is_dir() or path.suffix.lower() == ".ufoz":
        return check_font(open_font(path), layer=layer, path=path)
    return _check_binary(path, number)


def check_font(font: ufoLib2.Font, *, layer: str | None = None, path: Path | None = None) -> list[Finding]:
    """Findings on a UFO in memory, by glyph; `path` names it in sentences."""
    glyphs = layer_of(font, layer, path)
    unread: list[Finding] = []
    checked: list[CheckedGlyph] = []
    for name in ordered_names(font, glyphs):
        try:
            glyph = glyphs[name]
            # components are another glyph's outlines, and their findings are there
            contours = _contours(_OwnContours(glyph))
            _require_numbers(glyph.width, contours)
            checked.append(CheckedGlyph(name, _characters(glyph.unicodes), glyph.width, contours))
        except Exception as error:
            unread.append(_unreadable(name, error))
    info = font.info
    heights = {"baseline": 0, "x-height": info.xHeight, "cap height": info.capHeight,
               "ascender": info.ascender, "descender": info.descender}  # fmt: skip
    lines = {name: float(height) for name, height in heights.items() if height is not None}
    return [*unread, *_findings(checked, lines, float(info.unitsPerEm or 1000))]


def check_glyphs(glyphs: Iterable[GlyphSource], *, lines: Mapping[str, float], upm: float) -> list[Finding]:
    """Findings on glyphs in memory; `lines` are heights by name, in font units: baseline, x-height, cap height."""
    unread: list[Finding] = []
    checked: list[CheckedGlyph] = []
    for glyph in glyphs:
        pen = FlatPen()
        try:
            glyph.draw(pen)
            _require_numbers(glyph.width, pen.contours)
        except Exception as error:  # one bad glyph does not lose the others
            unread.append(_unreadable(glyph.name, error))
        else:
            checked.append(CheckedGlyph(glyph.name, _characters(glyph.unicodes), glyph.width, pen.contours))
    return [*unread, *_findings(checked, lines, upm)]


def _check_binary(path: Path, number: int) -> list[Finding]:
    try:
        font = TTFont(path, lazy=True, fontNumber=number)
        glyphs, upm, os2 = font.getGlyphSet(), font["head"].unitsPerEm, font.get("OS/2")
        codes: dict[str, list[int]] = {}
        for code, name in (font.getBestCmap() or {}).items():
            codes.setdefault(name, []).append(code)
    except Exception as error:  # fontTools raises exceptions of many kinds
        raise ExportError(f"{path} cannot be read as a font: {reason(error)}.", path=path) from error
    unread: list[Finding] = []
    checked: list[CheckedGlyph] = []
    for name in font.getGlyphOrder():
        try:
            if "glyf" in font and font["glyf"][name].isComposite():
                contours: list[FlatContour] = []
            else:
                contours = _contours(glyphs[name])
            if "glyf" in font:  # TrueType runs the other way round
                contours = [_reversed(contour) for contour in contours]
            checked.append(CheckedGlyph(name, _characters(codes.get(name, ())), glyphs[name].width, contours))
        except Exception as error:
            unread.append(_unreadable(name, error))
    heights = {"x-height": getattr(os2, "sxHeight", 0), "cap height": getattr(os2, "sCapHeight", 0)}
    lines = {"baseline": 0.0} | {name: float(height) for name, height in heights.items() if height}
    return [*unread, *_findings(checked, lines, float(upm))]


def _characters(codes: Iterable[int]) -> tuple[int, ...]:
    """The code points that are characters: a file may hold any number."""
    return tuple(code for code in codes if 0 <= code <= sys.maxunicode)


def _require_numbers(width: float, contours: Iterable[FlatContour]) -> None:
    """Raise ValueError for an advance width or a coordinate that is infinite or no number."""
    points = (value for contour in contours for segment in contour.segments for point in segment for value in point)
    if not all(map(math.isfinite, (width, *points))):
        raise ValueError("its advance width or a coordinate is not a number")


class _OwnContours:
    """A glyph of ufoLib2 without its components."""

    def __init__(self, glyph: ufoLib2.objects.Glyph) -> None:
        self._glyph = glyph

    def draw(self, pen: Any) -> None:
        for contour in self._glyph.contours:
            contour.draw(pen)


def _contours(drawable: Any) -> list[FlatContour]:
    pen = FlatPen()
    drawable.draw(pen)
    return pen.contours


def _reversed(contour: FlatContour) -> FlatContour:
    return FlatContour(tuple(segment[::-1] for segment in reversed(contour.segments)), contour.closed)


def _findings(glyphs: Sequence[CheckedGlyph], lines: Mapping[str, float], upm: float) -> list[Finding]:
    if _runs_clockwise(glyphs):
        glyphs = [replace(glyph, contours=[_reversed(c) for c in glyph.contours]) for glyph in glyphs]
    found = [
        finding for glyph in glyphs for finding in outline_findings(glyph.name, glyph.unicodes, glyph.contours, upm)
    ]
    found += font_findings(glyphs, lines, upm)
    order = {glyph.name: place for place, glyph in enumerate(glyphs)}
    return sorted(_once(found), key=lambda finding: order[finding.glyph])


def _runs_clockwise(glyphs: Sequence[CheckedGlyph]) -> bool:
    """True for a font that follows TrueType's convention; a single glyph that does is a mistake."""
    areas = [sum(contour.signed_area for contour in glyph.contours) for glyph in glyphs if glyph.contours]
    return len(areas) >= FEW and sum(area < 0 for area in areas) > len(areas) / 2


def _once(findings: Iterable[Finding]) -> list[Finding]:
    return list(dict.fromkeys(findings))


def _unreadable(name: str, error: Exception) -> Finding:
    return Finding(name, "unreadable", f"The glyph cannot be read: {reason(error)}.")
