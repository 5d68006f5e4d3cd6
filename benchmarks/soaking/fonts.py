"""The font that is written to, and what is drawn in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import ufoLib2


def begun(path: Path) -> None:
    font = ufoLib2.Font()
    font.info.familyName, font.info.styleName, font.info.unitsPerEm = "Soak", "Regular", 1000
    for char, top in (("n", 500), ("o", 510), ("H", 700)):
        glyph = font.newGlyph(char)
        glyph.unicodes, glyph.width = [ord(char)], 560
        pen = glyph.getPen()
        pen.moveTo((60, 0))
        for point in ((500, 0), (500, top), (60, top)):
            pen.lineTo(point)
        pen.closePath()
    font.save(path)


def drawings(path: Path) -> dict[str, Any]:
    font = ufoLib2.Font.open(path, lazy=False)
    return {str(glyph.name): (glyph.width, [(p.x, p.y) for c in glyph for p in c]) for glyph in font}
