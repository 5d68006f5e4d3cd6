"""Reads a compiled font (TTF, OTF, WOFF, WOFF2; of a variable one the default instance), to study it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import ufoLib2
from fontTools.pens.qu2cuPen import Qu2CuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.roundingPen import RoundingPen
from fontTools.ttLib import TTFont

from fonte_plugin.workspace.sources.reading import Reading, fault, stated_heights, unreadable
from fonte_plugin.workspace.sources.source_glyph import Operation, SourceGlyph

SIGNATURES = {
    b"\0\1\0\0": "ttf", b"true": "ttf", b"OTTO": "otf", b"wOFF": "woff", b"wOF2": "woff2", b"ttcf": "ttc",
}
"""The first four bytes of each format."""

MAX_CURVE_ERROR = 0.9
"""Per mille of the em by which a cubic curve may miss the quadratic ones that it replaces."""

_METRICS = (
    ("ascender", "hhea", "ascent"), ("descender", "hhea", "descent"),
    ("ascender", "OS/2", "sTypoAscender"), ("descender", "OS/2", "sTypoDescender"),  # without the line gap
    ("xHeight", "OS/2", "sxHeight"), ("capHeight", "OS/2", "sCapHeight"),
    ("italicAngle", "post", "italicAngle"),
    ("openTypeHheaAscender", "hhea", "ascent"), ("openTypeHheaDescender", "hhea", "descent"),
    ("openTypeHheaLineGap", "hhea", "lineGap"), ("openTypeOS2TypoAscender", "OS/2", "sTypoAscender"),
    ("openTypeOS2TypoDescender", "OS/2", "sTypoDescender"),
    ("openTypeOS2TypoLineGap", "OS/2", "sTypoLineGap"),
    ("openTypeOS2WinAscent", "OS/2", "usWinAscent"), ("openTypeOS2WinDescent", "OS/2", "usWinDescent"),
    ("openTypeOS2WeightClass", "OS/2", "usWeightClass"), ("openTypeOS2WidthClass", "OS/2", "usWidthClass"),
)
"""Attribute of a UFO's font info, table, field; where one is given twice the last that exists counts."""

_NAMES = {"copyright": 0, "trademark": 7, "openTypeNameLicense": 13, "openTypeNameLicenseURL": 14}


def read_binary(path: Path, kind: str) -> Reading:
    """Read the glyphs of a compiled font; of a collection, the first font.

    Raises SourceError when nothing of it can be read; a single unreadable glyph is in `faults`.
    """
    try:
        with TTFont(path, lazy=True, fontNumber=0) as font:
            return _read(font, path, kind)
    except OSError:
        raise
    except ImportError as error:  # brotli, for WOFF2
        raise unreadable(path, "a font", error, f"Run pip install {error.name or 'brotli'}") from error
    except Exception as error:  # damaged tables raise whatever their parser trips over
        raise unreadable(path, "a font", error, "Take an undamaged TTF, OTF, WOFF or WOFF2") from error


def _read(font: TTFont, path: Path, kind: str) -> Reading:
    glyph_set = font.getGlyphSet()
    unicodes: dict[str, list[int]] = {}
    for code, name in (font.getBestCmap() or {}).items():
        unicodes.setdefault(name, []).append(code)
    names = font.get("name")
    info = _metrics(font)
    for key, number in _NAMES.items():
        if names and (text := names.getDebugName(number)):
            info[key] = str(text)
    reading = Reading(
        kind=kind,
        units_per_em=font["head"].unitsPerEm,
        family_name=str((names and names.getBestFamilyName()) or path.stem),
        style_name=str((names and names.getBestSubFamilyName()) or "Regular"),
        base=lambda: _converted(reading, info),
        italic_angle=info.get("italicAngle"),
        heights=stated_heights(SimpleNamespace(**info)),
    )
    for name in font.getGlyphOrder():
        try:
            glyph, pen = glyph_set[name], DecomposingRecordingPen(glyph_set)
            glyph.draw(pen)
            reading.glyphs[name] = SourceGlyph.checked(name, unicodes.get(name, ()), glyph.width, pen.value)
        except Exception as error:  # whatever is wrong with one glyph, the others are read
            reading.faults[name] = fault(path, name, error)
            reading.legible_unicodes[name] = tuple(unicodes.get(name, ()))
    return reading


def _metrics(font: TTFont) -> dict[str, Any]:
    return {
        key: value for key, table, attribute in _METRICS
        if table in font and (value := getattr(font[table], attribute, None)) is not None
    }


def _converted(reading: Reading, info: dict[str, Any]) -> ufoLib2.Font:
    """A new UFO with the names, vertical metrics and glyphs of the font; features and kerning stay behind."""
    font = ufoLib2.Font()
    font.info.familyName, font.info.styleName = reading.family_name, reading.style_name
    font.info.unitsPerEm = reading.units_per_em
    for key, value in info.items():
        with contextlib.suppress(ValueError, TypeError):  # not allowed in a UFO: a width class of 0
            setattr(font.info, key, value)
    tolerance = MAX_CURVE_ERROR * reading.units_per_em / 1000
    for source in reading.glyphs.values():
        glyph = font.newGlyph(source.name)
        glyph.unicodes, glyph.width = list(source.unicodes), source.width
        pen = Qu2CuPen(RoundingPen(glyph.getPen()), tolerance, all_cubic=True)
        for call, arguments in _with_starts(source.operations):
            getattr(pen, call)(*arguments)
    font.glyphOrder = list(reading.glyphs)
    return font


def _with_starts(operations: tuple[Operation, ...]) -> Iterator[Operation]:
    """A contour of off-curve points alone gets the start that it implies: qu2cu refuses it otherwise."""
    for call, arguments in operations:
        if call == "qCurveTo" and arguments[-1] is None:
            *points, _ = arguments
            start = ((points[-1][0] + points[0][0]) / 2, (points[-1][1] + points[0][1]) / 2)
            yield "moveTo", (start,)
            arguments = (*points, start)
        yield call, arguments
