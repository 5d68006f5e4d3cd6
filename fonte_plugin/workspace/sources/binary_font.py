"""Reads a compiled font (TTF, OTF, WOFF, WOFF2; the default instance of a variable one)."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import ufoLib2
from fontTools.agl import toUnicode
from fontTools.pens.qu2cuPen import Qu2CuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.roundingPen import RoundingPen
from fontTools.ttLib import TTCollection, TTFont

from fonte_plugin.errors import SourceError
from fonte_plugin.workspace.sources.reading import Reading, fault, stated_heights, taken, unreadable
from fonte_plugin.workspace.sources.source_glyph import Operation, SourceGlyph

MAX_CURVE_ERROR = 0.9
"""Per mille of the em by which a cubic curve may miss the quadratic ones that it replaces."""

SYMBOLS = 0xF000
"""where a symbol font of Windows keeps the code points 0 to 255"""

_METRICS = (
    ("ascender", "hhea", "ascent"),
    ("descender", "hhea", "descent"),
    ("ascender", "OS/2", "sTypoAscender"),
    ("descender", "OS/2", "sTypoDescender"),  # without the line gap
    ("xHeight", "OS/2", "sxHeight"),
    ("capHeight", "OS/2", "sCapHeight"),
    ("italicAngle", "post", "italicAngle"),
    ("openTypeHheaAscender", "hhea", "ascent"),
    ("openTypeHheaDescender", "hhea", "descent"),
    ("openTypeHheaLineGap", "hhea", "lineGap"),
    ("openTypeOS2TypoAscender", "OS/2", "sTypoAscender"),
    ("openTypeOS2TypoDescender", "OS/2", "sTypoDescender"),
    ("openTypeOS2TypoLineGap", "OS/2", "sTypoLineGap"),
    ("openTypeOS2WinAscent", "OS/2", "usWinAscent"),
    ("openTypeOS2WinDescent", "OS/2", "usWinDescent"),
    ("openTypeOS2WeightClass", "OS/2", "usWeightClass"),
    ("openTypeOS2WidthClass", "OS/2", "usWidthClass"),
)
"""Attribute of a UFO's font info, table, field; of two entries for one attribute, the last that exists counts."""

_NAMES = {"copyright": 0, "trademark": 7, "openTypeNameLicense": 13, "openTypeNameLicenseURL": 14}


def read_binary(path: Path, kind: str, choice: str | None = None) -> Reading:
    """Read the glyphs of a compiled font; of a collection the one called `choice`, by name or number from 1.

    Without a choice the first one is taken, and `taken` says so. Raises SourceError when nothing of it can be read;
    a single unreadable glyph is in `faults`.
    """
    try:
        if kind != "ttc":
            with TTFont(path, lazy=True) as font:
                return _read(font, path, kind)
        number, notes = collected(path, choice)
        with TTFont(path, lazy=True, fontNumber=number) as font:
            return replace(_read(font, path, kind), taken=notes)
    except (OSError, SourceError):
        raise
    except ImportError as error:  # brotli, for WOFF2
        raise unreadable(path, "a font", error, f"Run pip install {error.name or 'brotli'}") from error
    except Exception as error:  # parsers of damaged tables raise exceptions of many kinds
        raise unreadable(path, "a font", error, "Take an undamaged TTF, OTF, WOFF or WOFF2") from error


def collected(path: Path, choice: str | None) -> tuple[int, tuple[str, ...]]:
    """The index of the font of a collection that is called `choice`, the first for None, and a sentence about that.

    Raises SourceError, which names the fonts, for another choice, and where the collection cannot be read.
    """
    try:
        with TTCollection(path, lazy=True) as collection:
            names = [_full_name(font, number) for number, font in enumerate(collection, 1)]
    except OSError:
        raise
    except Exception as error:  # parsers of damaged tables raise exceptions of many kinds
        raise unreadable(path, "a collection of fonts", error, "Take an undamaged one, or a TTF or OTF") from error
    names = [name if names.count(name) == 1 else f"{name} ({number})" for number, name in enumerate(names, 1)]
    number = _chosen(names, choice, path)
    return number, () if choice is not None else taken(path, "fonts", names, names[number], "--font")


def _chosen(names: list[str], choice: str | None, path: Path) -> int:
    """The index of the font that was asked for. Raises SourceError, which names the fonts."""
    if choice is None and names:
        return 0
    if choice in names:
        return names.index(choice)
    if choice is not None and choice.isdecimal() and 1 <= int(choice) <= len(names):
        return int(choice) - 1
    raise SourceError(
        f"{path.name} holds no font {choice}; choose one of {', '.join(names)} with --font.",
        code="master",
        path=str(path),
        masters=names,
    )


def _full_name(font: TTFont, number: int) -> str:
    names = font.get("name")
    return str((names and names.getBestFullName()) or f"font {number}")


def _read(font: TTFont, path: Path, kind: str) -> Reading:
    glyph_set = font.getGlyphSet()
    unicodes = _unicodes(font)
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


def _unicodes(font: TTFont) -> dict[str, list[int]]:
    """Every code point of each glyph, its own first.

    Without a Unicode cmap, that of symbol fonts is taken, whose F000 to F0FF stand for 00 to FF as well (as on
    Windows); then that of the Macintosh. Glyphs in no cmap get the character of their standard name.
    """
    unicodes: dict[str, list[int]] = {}
    taken_codes: set[int] = set()

    def add(name: str, code: int) -> None:
        if code not in taken_codes:
            taken_codes.add(code)
            unicodes.setdefault(name, []).append(code)

    for code, name in (font.getBestCmap() or {}).items():
        add(name, code)
    tables = font["cmap"].tables if "cmap" in font and not unicodes else ()
    for symbol in (table for table in tables if (table.platformID, table.platEncID) == (3, 0)):
        for code, name in symbol.cmap.items():
            if SYMBOLS <= code <= SYMBOLS + 0xFF:
                add(name, code - SYMBOLS)
            add(name, code)
    for macintosh in (table for table in tables if table.platformID == 1):
        for code, name in macintosh.cmap.items():
            with contextlib.suppress(ValueError, LookupError, OverflowError):
                add(name, ord(bytes([code]).decode(macintosh.getEncoding() or "mac_roman")))
    for name in font.getGlyphOrder():
        if name not in unicodes and "." not in name and "_" not in name and len(char := toUnicode(name)) == 1:
            add(name, ord(char))
    return unicodes


def _metrics(font: TTFont) -> dict[str, Any]:
    return {
        key: value
        for key, table, attribute in _METRICS
        if table in font and (value := getattr(font[table], attribute, None)) is not None
    }


def _converted(reading: Reading, info: dict[str, Any]) -> ufoLib2.Font:
    """A new UFO with the names, vertical metrics and glyphs of the font; without its features and kerning."""
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
