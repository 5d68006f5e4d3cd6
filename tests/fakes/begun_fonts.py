"""Small fonts as designers have them: a few letters of boxes and rings, to be given the oddities of real sources."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import ufoLib2
from fontTools.misc import plistlib

K = 0.2761  # half of the usual handle of a quarter ellipse, as a share of the diameter


def box(pen: Any, x0: float, y0: float, x1: float, y1: float) -> None:
    pen.moveTo((x0, y0))
    for corner in ((x1, y0), (x1, y1), (x0, y1)):
        pen.lineTo(corner)
    pen.closePath()


def ring(pen: Any, x0: float, y0: float, x1: float, y1: float, stem: float) -> None:
    for a, b, c, d, inner in ((x0, y0, x1, y1, False), (x0 + stem, y0 + stem, x1 - stem, y1 - stem, True)):
        x, y, kx, ky = (a + c) / 2, (b + d) / 2, (c - a) * K, (d - b) * K
        points = [(x, b), (x + kx, b), (c, y - ky), (c, y), (c, y + ky), (x + kx, d), (x, d),
                  (x - kx, d), (a, y + ky), (a, y), (a, y - ky), (x - kx, b), (x, b)]  # fmt: skip
        points = points[::-1] if inner else points
        pen.moveTo(points[0])
        for first in range(1, 13, 3):
            pen.curveTo(*points[first : first + 3])
        pen.closePath()


def letter(glyph: ufoLib2.objects.Glyph, char: str, stem: float) -> None:
    """Draw one of n o H O l E L T into a glyph and give it its advance; stems `stem` units thick."""
    pen, t = glyph.getPen(), stem
    stems: dict[str, list[tuple[float, float, float, float]]] = {
        "n": [(60, 0, 60 + t, 500), (480 - t, 0, 480, 500), (60 + t, 500 - t, 480 - t, 500)],
        "H": [(70, 0, 70 + t, 700), (630 - t, 0, 630, 700), (70 + t, 330, 630 - t, 330 + t)],
        "l": [(70, 0, 70 + t, 740)],
        "E": [(70, 0, 70 + t, 700), (70 + t, 0, 510, t), (70 + t, 330, 470, 330 + t), (70 + t, 700 - t, 510, 700)],
        "L": [(70, 0, 70 + t, 700), (70 + t, 0, 490, t)],
        "T": [(290 - t / 2, 0, 290 + t / 2, 700 - t), (30, 700 - t, 550, 700)],
    }
    if char in "oO":
        side, top = (515, 510) if char == "o" else (715, 710)
        ring(pen, 45, -10, side, top, t)
    for corners in stems.get(char, ()):
        box(pen, *corners)
    glyph.width = {"n": 540, "o": 560, "H": 700, "O": 760, "l": 240, "E": 560, "L": 520, "T": 580}[char]


def begun_font(chars: str = "noHO", stem: float = 80, style: str = "Regular") -> ufoLib2.Font:
    """A font of 1000 units with `chars` drawn and a space."""
    font = ufoLib2.Font()
    info = font.info
    info.familyName, info.styleName, info.unitsPerEm = "Begun", style, 1000
    info.ascender, info.descender, info.xHeight, info.capHeight = 750, -250, 500, 700
    for char in chars:
        glyph = font.newGlyph(char)
        glyph.unicodes = [ord(char)]
        letter(glyph, char, stem)
    space = font.newGlyph("space")
    space.unicodes, space.width = [0x20], 240
    font.glyphOrder = [*chars, "space"]
    return font


def saved(font: ufoLib2.Font, path: Path) -> Path:
    font.save(path, overwrite=True)
    return path


def saved_as_ufo_2(font: ufoLib2.Font, path: Path, groups: object = None, kerning: object = None) -> Path:
    """The font with the files of UFO 2, and groups and kerning as they were named then."""
    saved(font, path)
    for glif in (path / "glyphs").glob("*.glif"):
        glif.write_text(glif.read_text().replace('format="2"', 'format="1"'))
    (path / "layercontents.plist").unlink()
    write_plist(path / "metainfo.plist", {"creator": "org.example", "formatVersion": 2})
    for name, content in (("groups.plist", groups), ("kerning.plist", kerning)):
        if content is not None:
            write_plist(path / name, content)
    return path


def write_plist(path: Path, content: object) -> None:
    path.write_bytes(plistlib.dumps(content))
