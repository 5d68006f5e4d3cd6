"""Some small fonts made from the example that ships, to try the whole pipeline without a corpus."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import ufoLib2
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

from fonte_plugin.notation.charset import CHARACTERS, glyph_name
from fonte_plugin.notation.normalise import normalise
from fonte_plugin.notation.tokenizer import decode, encode_glyph
from fonte_plugin.notation.units import GRID_UPM, Units
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.resources import example_source
from fonte_train.arrays.glyph_arrays import read, write
from fonte_train.batches.augment import Draw, transform
from fonte_train.corpus.split import CHOOSE, REPORT, TRAIN

FAMILIES = (
    ("Narrow", TRAIN, Draw(0.8, 1, 0, 0), 1000, "otf"),
    ("Wide", TRAIN, Draw(1.25, 1, 0, 0), 2048, "ttf"),
    ("Light", TRAIN, Draw(1, 1, 0, -18), 1000, "ttf"),
    ("Bold", TRAIN, Draw(1, 1, 0, 18), 2048, "otf"),
    ("Low", TRAIN, Draw(1, 0.85, 0, 0), 1000, "otf"),
    ("Slanted", TRAIN, Draw(1, 1, 12, 0), 1000, "ttf"),
    ("Chosen", CHOOSE, Draw(1.1, 0.95, 0, 8), 1000, "ttf"),
    ("Reported", REPORT, Draw(0.9, 1.05, 0, -9), 1000, "otf"),
)
"""Name, split, variation of the example, units per em, outlines: the mix of a corpus."""


def write_sample_fonts(folder: Path) -> Path:
    """Write a font a family and an index.csv of their splits into `folder`, which is returned."""
    example = read_example()
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "index.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("path", "family", "source", "license", "split"))
        for name, split, draw, upm, suffix in FAMILIES:
            path = folder / f"Sample{name}-Regular.{suffix}"
            write_font(path, f"Sample {name}", varied(example, draw), upm, italic_angle=-draw.slant)
            writer.writerow((path.name, name.lower(), "example", "OFL", split))
    return folder


def read_example() -> dict[str, Outline]:
    """The glyphs of the example that ships, in grid units."""
    font = ufoLib2.Font.open(example_source())
    units = Units(float(font.info.unitsPerEm or GRID_UPM))
    found = {}
    for char in CHARACTERS:
        glyph = next((glyph for glyph in font if ord(char) in glyph.unicodes), None)
        if glyph is not None:
            found[char] = normalise(glyph, glyph.width, units, font)
    return found


def varied(glyphs: Mapping[str, Outline], draw: Draw) -> dict[str, Outline]:
    """The glyphs changed as training changes them."""
    ids, lengths = write(transform(read(np.concatenate([encode_glyph(*glyph) for glyph in glyphs.items()])), draw))
    pieces = np.split(ids, np.cumsum(lengths)[:-1])
    return {char: decode(piece[1:].tolist()) for char, piece in zip(glyphs, pieces, strict=True) if len(piece)}


def write_font(
    path: Path,
    family: str,
    glyphs: Mapping[str, Outline],
    upm: int = 1000,
    *,
    italic_angle: float = 0,
    licence: str = "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
) -> None:
    """A TTF or OTF, by the suffix of `path`, of outlines in grid units."""
    is_ttf = path.suffix == ".ttf"
    names = {char: glyph_name(char) for char in glyphs}
    builder = FontBuilder(upm, isTTF=is_ttf)
    builder.setupGlyphOrder([".notdef", *names.values()])
    builder.setupCharacterMap({ord(char): name for char, name in names.items()})
    scale = upm / GRID_UPM
    widths = {".notdef": upm // 2, **{names[char]: round(outline.width * scale) for char, outline in glyphs.items()}}
    drawings: dict[str, object] = {}
    outlines = {".notdef": Outline(upm // 2), **{names[char]: outline for char, outline in glyphs.items()}}
    for name, outline in outlines.items():
        pen = TTGlyphPen(None) if is_ttf else T2CharStringPen(widths[name], None)
        inner = Cu2QuPen(pen, max_err=upm / 1000, reverse_direction=True) if is_ttf else pen
        outline.draw(TransformPen(inner, (scale, 0, 0, scale, 0, 0)))
        drawings[name] = pen.glyph() if isinstance(pen, TTGlyphPen) else pen.getCharString()
    if is_ttf:
        builder.setupGlyf(drawings)
    else:
        builder.setupCFF(family.replace(" ", ""), {}, drawings, {})
    # readers of TrueType move a glyph so that its left side is where hmtx says
    left = {name: round(bounds.left * scale) if (bounds := outline.bounds) else 0 for name, outline in outlines.items()}
    builder.setupHorizontalMetrics({name: (width, left[name]) for name, width in widths.items()})
    builder.setupHorizontalHeader(ascent=round(800 * scale), descent=round(-200 * scale))
    builder.setupNameTable({"familyName": family, "styleName": "Regular", "licenseDescription": licence})
    builder.setupOS2(usWeightClass=400, sTypoAscender=round(800 * scale), sTypoDescender=round(-200 * scale))
    builder.setupPost(italicAngle=italic_angle)
    builder.save(path)
