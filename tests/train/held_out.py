"""A folder of small real TTF files with an index: what `fonte-train evaluate` reads."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from fakes.outlines import rectangle
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from fonte_plugin.notation.charset import CHARACTERS, glyph_name
from fonte_plugin.outlines.outline import Outline


def box(char: str, thickness: int = 80) -> Outline:
    """A frame that is different for every character, at 1000 units to the em."""
    width, height = 300 + 4 * ord(char), 400 + 3 * ord(char)
    return Outline(
        width + 60,
        (
            rectangle(30, 0, 30 + width, height),
            rectangle(30 + thickness, thickness, 30 + width - thickness, height - thickness, clockwise=True),
        ),
    )


def write_font(
    path: Path,
    glyphs: Mapping[str, Outline],
    *,
    weight: int = 400,
    italic: bool = False,
    name: str = "Boxes",
    fixed: bool = False,
    upm: int = 1000,
) -> None:
    """Outlines of straight lines, in units of `upm`, as TrueType."""
    builder = FontBuilder(upm, isTTF=True)
    names = {char: glyph_name(char) for char in glyphs}
    builder.setupGlyphOrder([".notdef", *names.values()])
    builder.setupCharacterMap({ord(char): glyph for char, glyph in names.items()})
    drawn = {".notdef": TTGlyphPen(None).glyph()}
    for char, outline in glyphs.items():
        pen = TTGlyphPen(None)
        outline.draw(pen)
        drawn[names[char]] = pen.glyph()
    builder.setupGlyf(drawn)
    widths = {names[char]: outline.width for char, outline in glyphs.items()}
    bearings = {glyph: getattr(drawing, "xMin", 0) for glyph, drawing in drawn.items()}
    builder.setupHorizontalMetrics({glyph: (int(widths.get(glyph, 500)), bearings[glyph]) for glyph in drawn})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": name, "styleName": "Regular", "fullName": f"{name} Regular"})
    builder.setupOS2(usWeightClass=weight, fsSelection=1 if italic else 64)
    builder.setupPost(italicAngle=-10 if italic else 0, isFixedPitch=int(fixed))
    path.parent.mkdir(parents=True, exist_ok=True)
    builder.save(path)


def write_corpus(folder: Path, chars: str = CHARACTERS) -> Path:
    """Family `thin` to report on, with three faces and a METADATA.pb, and two training families."""
    glyphs = {char: box(char) for char in chars}
    write_font(folder / "ofl/thin/Thin-Bold.ttf", {char: box(char, 130) for char in chars}, weight=700)
    write_font(folder / "ofl/thin/Thin-Italic.ttf", glyphs, italic=True)
    write_font(folder / "ofl/thin/Thin-Regular.ttf", glyphs)
    (folder / "ofl/thin/METADATA.pb").write_text('name: "Thin"\ncategory: "SANS_SERIF"\nfonts {\n}\n')
    write_font(folder / "ofl/near/Near.ttf", {char: box(char, 84) for char in chars})
    write_font(folder / "ofl/far/Far.ttf", {char: box(char, 200) for char in chars})
    rows = [
        ("ofl/thin/Thin-Bold.ttf", "thin", "val-report"),
        ("ofl/thin/Thin-Italic.ttf", "thin", "val-report"),
        ("ofl/thin/Thin-Regular.ttf", "thin", "val-report"),
        ("ofl/far/Far.ttf", "far", "train"),
        ("ofl/near/Near.ttf", "near", "train"),
    ]
    with (folder / "index.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("path", "family", "source", "license", "split"))
        writer.writerows((path, family, "made", "OFL", split) for path, family, split in rows)
    return folder
