"""Reads a UFO (1 to 3, folder or zip) glyph by glyph: a damaged glyph does not affect the others."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from zipfile import BadZipFile, ZipFile

from fontTools.pens.pointPen import PointToSegmentPen
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ufoLib.errors import GlifLibError, UFOLibError
from fontTools.ufoLib.glifLib import GlyphSet

from fonte_export.ufo.reading import ufo_reader
from fonte_plugin.errors import SourceError
from fonte_plugin.workspace.sources.reading import Reading, fault, stated_heights, unreadable
from fonte_plugin.workspace.sources.source_glyph import SourceGlyph

MAX_UNZIPPED = 2_000_000_000
"""Bytes; a UFOZ that unpacks to more is not a font."""

_REMEDY = "Open it in your font editor and save it again, or take a backup"


@dataclass(slots=True)
class _Header:
    """The part of a GLIF that `GlyphSet.readGlyph` sets on an object and that we need."""

    width: float = 0
    unicodes: list[int] = field(default_factory=list)


def read_ufo(path: Path) -> Reading:
    """Read the default layer of a UFO without changing anything.

    Raises SourceError when nothing of it can be read; a single unreadable glyph is in `faults`.
    """
    if path.is_file():
        _check_size(path)
    try:
        with ufo_reader(path) as reader:
            info = SimpleNamespace()
            reader.readInfo(info, validate=False)
            glyph_set = reader.getGlyphSet(validateRead=True)
            if not isinstance(glyph_set.contents, dict):
                raise UFOLibError("glyphs/contents.plist is not a dictionary")
            version = reader.formatVersionTuple[0]
            reading = Reading(
                kind="ufoz" if path.is_file() else f"ufo{version}",
                units_per_em=getattr(info, "unitsPerEm", 1000),
                family_name=str(getattr(info, "familyName", None) or path.stem),
                style_name=str(getattr(info, "styleName", None) or "Regular"),
                ufo_path=path if version == 3 else None,
                italic_angle=getattr(info, "italicAngle", None),
                base=lambda: path,
                heights=stated_heights(info),
            )
            for name, file_name in glyph_set.contents.items():
                try:
                    reading.glyphs[name] = _read_glyph(glyph_set, name)
                except Exception as error:  # whatever is wrong with one file, the others are read
                    reading.faults[name] = fault(path, name, error, file_name)
                    reading.legible_unicodes[name] = _legible_unicodes(glyph_set, name)
            return reading
    except OSError:
        raise
    except Exception as error:  # plist, zip and validation errors have no common base
        raise unreadable(path, "a UFO", error, _REMEDY) from error


def _read_glyph(glyph_set: GlyphSet, name: str) -> SourceGlyph:
    header, pen = _Header(), RecordingPen()
    try:
        glyph_set.readGlyph(name, header, PointToSegmentPen(pen))
    except GlifLibError:
        # A bad guideline or lib is no reason to lose the outline: its points alone stay under validation.
        header, pen = _Header(), RecordingPen()
        glyph_set.readGlyph(name, header, validate=False)
        glyph_set.readGlyph(name, None, PointToSegmentPen(pen))
    return SourceGlyph.checked(name, header.unicodes, header.width, pen.value)


def _legible_unicodes(glyph_set: GlyphSet, name: str) -> tuple[int, ...]:
    try:
        data = glyph_set.getGLIF(name)
    except Exception:
        return ()
    return tuple(int(code, 16) for code in re.findall(rb'<unicode\s+hex="([0-9A-Fa-f]{1,6})"', data))


def _check_size(path: Path) -> None:
    try:
        with ZipFile(path) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except (BadZipFile, ValueError, RuntimeError, EOFError) as error:
        raise unreadable(path, "a UFOZ", error, _REMEDY) from error
    if size > MAX_UNZIPPED:
        raise SourceError(
            f"{path} unpacks to {size / 1e9:.1f} GB, which no font needs; check where it comes from.",
            code="not-a-font",
            path=str(path),
        )
