"""A tiny font drawn in code, saved in every format that a source may have, and ways to damage its files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import ufoLib2
from fontTools.designspaceLib import DesignSpaceDocument
from fontTools.ufoLib import UFOWriter

CODES = {"H": 0x48, "o": 0x6F, "q": 0x71, "n": 0x6E, "odieresis": 0xF6}


def tiny_font(style: str = "Regular", width: int = 600) -> ufoLib2.Font:
    """H of lines, o of cubic curves, q of quadratic ones (without on-curve points), odieresis of components,
    period and one without code points, n an empty placeholder with an anchor, a.sc for no character."""
    font = ufoLib2.Font()
    font.info.familyName, font.info.styleName, font.info.unitsPerEm = "Tiny", style, 1000
    font.info.ascender, font.info.descender, font.info.xHeight, font.info.capHeight = 750, -250, 500, 700
    for name in (".notdef", *CODES, "period", "one", "a.sc"):
        glyph = font.newGlyph(name)
        glyph.width = width
        if name in CODES:
            glyph.unicodes = [CODES[name]]
    for name, size in (("H", 700), ("period", 100), ("one", 650), ("a.sc", 500)):
        _square(font[name].getPen(), size)
    pen = font["o"].getPen()
    pen.moveTo((300, 0))
    pen.curveTo((450, 0), (550, 110), (550, 250))
    pen.curveTo((550, 390), (450, 500), (300, 500))
    pen.curveTo((150, 500), (50, 390), (50, 250))
    pen.curveTo((50, 110), (150, 0), (300, 0))
    pen.closePath()
    pen = font["q"].getPen()
    pen.qCurveTo((50, 0), (50, 500), (550, 500), (550, 0), None)
    pen.closePath()
    pen = font["odieresis"].getPen()
    pen.addComponent("o", (1, 0, 0, 1, 0, 0))
    pen.addComponent("period", (1, 0, 0, 1, 100, 600))
    pen.addComponent("period", (1, 0, 0, 1, 300, 600))
    font["n"].appendAnchor({"name": "top", "x": 300, "y": 500})
    return font


def _square(pen: Any, size: int) -> None:
    pen.moveTo((50, 0))
    pen.lineTo((50 + size / 2, 0))
    pen.lineTo((50 + size / 2, size))
    pen.lineTo((50, size))
    pen.closePath()


def save_ufo(folder: Path) -> Path:
    path = folder / "Tiny.ufo"
    tiny_font().save(path)
    return path


def save_ufo2(folder: Path, version: int = 2) -> Path:
    font, path = tiny_font(), folder / f"Tiny{version}.ufo"
    with UFOWriter(path, formatVersion=version) as writer:
        writer.writeInfo(font.info)
        glyph_set = writer.getGlyphSet()
        for glyph in font:
            glyph_set.writeGlyph(glyph.name, glyph, glyph.drawPoints)
        glyph_set.writeContents()
    return path


def save_ufoz(folder: Path) -> Path:
    path = folder / "Tiny.ufoz"
    tiny_font().save(path, structure="zip")
    return path


def save_glyphs(folder: Path, version: int = 3) -> Path:
    glyphsLib = pytest.importorskip("glyphsLib")
    font, path = glyphsLib.to_glyphs([tiny_font(), tiny_font("Bold", 700)]), folder / "Tiny.glyphs"
    font.format_version = version
    font.save(str(path))
    return path


def save_designspace(folder: Path) -> Path:
    document = DesignSpaceDocument()
    document.addAxisDescriptor(name="Weight", tag="wght", minimum=400, default=700, maximum=700)
    for style, weight, width in (("Regular", 400, 600), ("Bold", 700, 700)):
        path = folder / f"Tiny-{style}.ufo"
        tiny_font(style, width).save(path)
        document.addSourceDescriptor(path=str(path), styleName=style, location={"Weight": weight})
    document.write(folder / "Tiny.designspace")
    return folder / "Tiny.designspace"


def save_binary(folder: Path, kind: str) -> Path:
    import ufo2ft

    compiled = ufo2ft.compileOTF(tiny_font()) if kind == "otf" else ufo2ft.compileTTF(tiny_font())
    if kind in ("woff", "woff2"):
        compiled.flavor = kind
    path = folder / f"Tiny.{kind}"
    compiled.save(path)
    return path


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])
