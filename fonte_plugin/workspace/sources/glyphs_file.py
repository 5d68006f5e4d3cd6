"""Reads a .glyphs or .glyphspackage file of Glyphs 2 or 3 through glyphsLib, an optional extra."""

from __future__ import annotations

import copy
from pathlib import Path

import ufoLib2
from fontTools.pens.pointPen import PointToSegmentPen
from fontTools.pens.recordingPen import RecordingPen

from fonte_export.ufo.includes import written_out
from fonte_plugin.errors import SourceError
from fonte_plugin.workspace.sources.reading import Reading, fault, stated_heights, taken, unreadable
from fonte_plugin.workspace.sources.source_glyph import SourceGlyph


def read_glyphs_file(path: Path, master: str | None = None) -> Reading:
    """Read one master, the first unless `master` names another.

    Raises SourceError without glyphsLib, for a file that cannot be read, and for a master that is not there.
    """
    try:
        import glyphsLib
    except ImportError as error:
        raise SourceError(
            f"{path.name} needs glyphsLib to be read: run pip install 'fonte[glyphs]'; or export a UFO.",
            code="missing-extra",
            path=str(path),
        ) from error
    try:
        if path.is_dir():
            loaded = glyphsLib.load(str(path))
        else:
            with path.open(encoding="utf-8") as file:
                loaded = glyphsLib.load(file)
        fonts = glyphsLib.to_ufos(loaded, ufo_module=ufoLib2)
    except OSError:
        raise
    except Exception as error:  # the parser raises exceptions of many kinds
        raise unreadable(path, "a Glyphs file", error, "Save it again in Glyphs, or export a UFO") from error
    font = _chosen(fonts, master, path)
    font.features.text = written_out(font.features.text or "", path.parent)
    names = [font.info.styleName or "Regular" for font in fonts]
    reading = Reading(
        kind="glyphs",
        units_per_em=font.info.unitsPerEm or 1000,
        family_name=font.info.familyName or path.stem,
        style_name=font.info.styleName or "Regular",
        base=lambda: copy.deepcopy(font),
        italic_angle=font.info.italicAngle,
        heights=stated_heights(font.info),
        taken=taken(path, "masters", names, font.info.styleName or "Regular", "--master") if master is None else (),
    )
    for glyph in font:
        name, pen = glyph.name or "", RecordingPen()
        try:
            glyph.drawPoints(PointToSegmentPen(pen))
            reading.glyphs[name] = SourceGlyph.checked(name, glyph.unicodes, glyph.width, pen.value)
        except Exception as error:  # whatever is wrong with one glyph, the others are read
            reading.faults[name] = fault(path, name, error)
            reading.legible_unicodes[name] = tuple(glyph.unicodes)
    return reading


def _chosen(fonts: list[ufoLib2.Font], master: str | None, path: Path) -> ufoLib2.Font:
    names = [font.info.styleName or "Regular" for font in fonts]
    if not fonts:
        raise SourceError(f"{path} has no masters.", code="not-a-font", path=str(path))
    if master is None:
        return fonts[0]
    if master not in names:
        raise SourceError(
            f"{path.name} has no master {master}; choose one of {', '.join(names)} with --master.",
            code="master",
            path=str(path),
            masters=names,
        )
    return fonts[names.index(master)]
