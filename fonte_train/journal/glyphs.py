"""The first two stages of the research journal, a font at a time: its glyphs as SVG files, and those on one canvas.

A font is a folder: `uni0041.svg` and so on, and metadata.json, which is written last. A folder is moved into place when
it is complete, so that existing ones need not be made again.
"""

from __future__ import annotations

import json
import os
import shutil
import string
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.ttLib import TTFont

from fonte_train.journal.styles import style_of_name
from fonte_train.journal.svg import CANVAS, Drawing, in_font_units, on_canvas, read_svg

EXTRACTED = string.ascii_uppercase + string.ascii_lowercase + string.digits + ".,!?@#()[]"
"""72 characters: not those of the journal's vocabulary, which lacks three of them and has seven others."""
METADATA_NAME = "metadata.json"
Metadata = dict[str, Any]
NARROWEST = 100
"""Font units: no box is narrower, whatever the advance."""


def folder_name(path: Path) -> str:
    """Of the font file: the folder it lies in and its own name."""
    return f"{path.parent.name}_{path.stem}".translate(str.maketrans(" []", "___"))


def file_name(char: str) -> str:
    return f"uni{ord(char):04X}.svg"


def character_of(file: Path) -> str:
    """The character of a file name; ValueError for one that is not of this form."""
    return chr(int(file.stem.removeprefix("uni"), 16))


def glyph_files(folder: Path) -> list[Path]:
    """By code point."""
    return sorted(folder.glob("uni*.svg"))


def extract_font(path: Path, folder: Path) -> Metadata:
    """Write the font's glyphs into `folder` and return its metadata; raises exceptions of many kinds for a damaged
    font."""
    files = {}
    with TTFont(path, lazy=True, fontNumber=0) as font:
        names, glyphs = font.getBestCmap() or {}, font.getGlyphSet()
        ascent = font["hhea"].ascent
        height = ascent - font["hhea"].descent
        if height <= 0:
            raise ValueError(f"its line is {height} units high")
        for char in EXTRACTED:
            if ord(char) not in names:
                continue
            glyph = glyphs[names[ord(char)]]
            pen = SVGPathPen(glyphs)
            glyph.draw(pen)
            if path_data := pen.getCommands():
                drawing = Drawing(max(glyph.width, NARROWEST), height, path_data)
                files[file_name(char)] = in_font_units(drawing, ascent)
    metadata = {
        "font_name": folder.name,
        "glyphs_count": len(files),
        "font_metrics": {"height": height, "baseline": ascent},
    }
    _write_folder(folder, files, metadata)
    return metadata


def normalise_font(extracted: Path, styles: Path) -> Metadata:
    """Write the glyphs of a font on the canvas, below the folder of its style; returns its metadata.

    A font without glyphs is not written.
    """
    files = {file.name: on_canvas(read_svg(file.read_text("utf-8"))) for file in glyph_files(extracted)}
    style = style_of_name(extracted.name)
    facts = {"style": style, "normalized_size": CANVAS, "glyphs_count": len(files)}
    metadata = {**read_metadata(extracted), **facts}
    if files:
        _write_folder(styles / style / extracted.name, files, metadata)
    return metadata


def read_metadata(folder: Path) -> Metadata:
    """ValueError for what is no metadata of a font."""
    found = json.loads((folder / METADATA_NAME).read_text("utf-8"))
    if not isinstance(found, dict) or not {"font_name", "glyphs_count"} <= found.keys():
        raise ValueError(f"{folder / METADATA_NAME} holds no facts of a font")
    return found


def made_before(folder: Path, source: Path) -> Metadata | None:
    """The metadata of the font in `folder` if it was made from `source` as that is now, else None."""
    try:
        is_newer = (folder / METADATA_NAME).stat().st_mtime_ns >= source.stat().st_mtime_ns
        return read_metadata(folder) if is_newer else None
    except (OSError, ValueError):
        return None


def _write_folder(folder: Path, files: Mapping[str, str], metadata: Mapping[str, Any]) -> None:
    """All of it or nothing; replaces what was there."""
    begun = folder.with_name(f".{folder.name}.{os.getpid()}")
    begun.mkdir(parents=True)
    try:
        for name, text in files.items():
            (begun / name).write_text(text, encoding="utf-8")
        (begun / METADATA_NAME).write_text(json.dumps(metadata, indent=2), encoding="utf-8")
        if folder.exists():
            shutil.rmtree(folder)
        begun.rename(folder)
    finally:
        shutil.rmtree(begun, ignore_errors=True)
