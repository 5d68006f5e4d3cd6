"""Small TTFs of all characters that kerning is learnt of: blocks of seeded widths, with given kerning."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from fontTools.agl import UV2AGL
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

from fonte_plugin.design.spacing.margins import KERNED

OPEN = "This Font Software is licensed under the SIL Open Font License, Version 1.1."


def name_of(char: str) -> str:
    return UV2AGL[ord(char)]


def write_font(
    path: Path,
    *,
    seed: int,
    kern: str = "",
    legacy: Mapping[tuple[str, str], int] | None = None,
    upm: int = 1000,
    licence: str = OPEN,
) -> Path:
    """`kern`: rules of a feature, glyphs by name; `legacy`: pairs of the table kern, in font units."""
    random = np.random.default_rng(seed)
    scale = upm / 1000
    builder = FontBuilder(upm, isTTF=True)
    names = [name_of(char) for char in KERNED]
    glyphs, metrics = {".notdef": TTGlyphPen(None).glyph()}, {".notdef": (round(500 * scale), 0)}
    for char, name in zip(KERNED, names, strict=True):
        left, ink, right = (int(n) for n in random.integers((20, 150, 20), (90, 500, 90)))
        top = 700 if char.isupper() or char.isdigit() or char in "bdfhkl" else 480 if char.isalpha() else 150
        low = -200 if char in "gjpqy" else 0
        pen = TTGlyphPen(None)
        corners = ((left, low), (left, top), (left + ink, top), (left + ink, low))
        pen.moveTo(tuple(round(n * scale) for n in corners[0]))
        for corner in corners[1:]:
            pen.lineTo(tuple(round(n * scale) for n in corner))
        pen.closePath()
        glyphs[name] = pen.glyph()
        metrics[name] = (round((left + ink + right) * scale), round(left * scale))
    builder.setupGlyphOrder([".notdef", *names])
    builder.setupCharacterMap({ord(char): name for char, name in zip(KERNED, names, strict=True)})
    builder.setupGlyf(glyphs)
    builder.setupHorizontalMetrics(metrics)
    builder.setupHorizontalHeader(ascent=round(800 * scale), descent=round(-200 * scale))
    builder.setupOS2()
    builder.setupNameTable({"familyName": path.stem, "styleName": "Regular", "licenseDescription": licence})
    builder.setupPost()
    if kern:
        addOpenTypeFeaturesFromString(builder.font, f"feature kern {{ {kern} }} kern;")
    if legacy:
        table = newTable("kern")
        table.version = 0
        sub = KernTable_format_0(apple=False)
        sub.version, sub.coverage, sub.tupleIndex = 0, 1, None
        sub.kernTable = {(name_of(a), name_of(b)): value for (a, b), value in legacy.items()}
        table.kernTables = [sub]
        builder.font["kern"] = table
    path.parent.mkdir(parents=True, exist_ok=True)
    builder.save(path)
    return path
