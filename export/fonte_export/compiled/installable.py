"""Fields that a UFO may lack and an installed font needs: names, weight, vertical metrics, embedding."""

from __future__ import annotations

import math
from pathlib import Path

import ufoLib2
from fontTools.misc.roundTools import otRound
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables.ttProgram import Program
from ufoLib2.objects import Glyph, Layer

from fonte_export.compiled.binary_names import postscript_name, valid_postscript_name
from fonte_export.errors import ExportError
from fonte_export.ufo.reading import Bases, layer_of

WEIGHTS = {
    "thin": 100, "hairline": 100, "extralight": 200, "ultralight": 200, "light": 300, "medium": 500,
    "semibold": 600, "demibold": 600, "extrabold": 800, "ultrabold": 800, "bold": 700,
    "black": 900, "heavy": 900,
}  # fmt: skip
"""usWeightClass of the OpenType specification by style name, longer names before the names they end in."""


def fill_info(font: ufoLib2.Font, path: Path | None, layer: str | None = None) -> None:
    """Fill the fields of `font.info` that are missing; what the designer has set stays as it is.

    Only a Windows metric that would cut ink off is widened, and only where it does not space the lines. Lines are
    spaced by the highest and lowest ink of `layer`, so that nothing is clipped, and at 1.2 em or more. A PostScript
    name that the format does not allow is replaced.
    """
    info = font.info
    stem = path.stem if path else "Untitled"
    info.familyName = info.familyName or stem
    info.styleName = info.styleName or "Regular"
    if info.unitsPerEm is None:
        info.unitsPerEm = 1000
    elif not isinstance(info.unitsPerEm, int | float) or not 16 <= info.unitsPerEm <= 16384:
        message = f"Units per em are {info.unitsPerEm}; they must be 16 to 16384. Correct the font info."
        raise ExportError(message, path=path)
    if not valid_postscript_name(info.postscriptFontName):
        info.postscriptFontName = postscript_name(info.familyName, info.styleName)
    top, bottom = _reach(layer_of(font, layer, path), font.layers.defaultLayer)
    upm = otRound(info.unitsPerEm)
    ascender = otRound(info.ascender) if info.ascender is not None else max(top, otRound(upm * 0.75))
    descender = otRound(info.descender) if info.descender is not None else min(bottom, -otRound(upm * 0.25))
    info.ascender, info.descender = ascender, descender
    high, low = max(ascender, top), min(descender, bottom)
    # systems treat a line gap differently, so what is missing to 1.2 em is added above and below
    gap = max(0, otRound(upm * 1.2) - (high - low))
    high, low = high + gap - gap // 2, low - gap // 2
    if info.openTypeHheaAscender is None and info.openTypeOS2TypoAscender is None:
        info.openTypeHheaAscender = info.openTypeOS2TypoAscender = high
        info.openTypeHheaDescender = info.openTypeOS2TypoDescender = low
        info.openTypeHheaLineGap = info.openTypeOS2TypoLineGap = 0
        # the two tables agree, so say that the typographic one holds
        info.openTypeOS2Selection = sorted({*(info.openTypeOS2Selection or ()), 7})
    # if the typographic metrics space the lines, those of Windows only clip the ink
    clips = 7 in (info.openTypeOS2Selection or ())
    stated_high, stated_low = info.openTypeOS2WinAscent, info.openTypeOS2WinDescent
    if stated_high is None or (clips and stated_high < top):
        info.openTypeOS2WinAscent = max(high, 0)
    if stated_low is None or (clips and stated_low < -bottom):
        info.openTypeOS2WinDescent = max(-low, 0)
    if info.openTypeOS2WeightClass is None:
        info.openTypeOS2WeightClass = weight_class(info.styleName)
    if info.openTypeOS2Type is None:
        info.openTypeOS2Type = []  # installable embedding; ufo2ft would forbid editing


def fill_spaces(glyphs: Layer, units_per_em: float) -> None:
    """Give a font without a space one of a quarter em, and let the no-break space look like the space."""
    by_code = {code: glyph for glyph in glyphs for code in glyph.unicodes}
    space = by_code.get(0x20)
    if space is None:
        space = glyphs["space"] if "space" in glyphs else glyphs.newGlyph("space")
        space.unicodes = [0x20, *space.unicodes]
        space.width = space.width or otRound(units_per_em / 4)
    if 0xA0 not in by_code:
        space.unicodes = [*space.unicodes, 0xA0]


def set_smart_dropout(font: TTFont) -> None:
    """Keep thin parts of unhinted TrueType outlines in small sizes, and smooth them in all sizes."""
    if "glyf" not in font or "prep" in font:
        return
    prep, gasp = newTable("prep"), newTable("gasp")
    prep.program = Program()
    prep.program.fromAssembly(["PUSHW[]", "511", "SCANCTRL[]", "PUSHB[]", "4", "SCANTYPE[]"])
    gasp.version, gasp.gaspRange = 1, {0xFFFF: 0b1111}
    font["prep"] = prep
    if "gasp" not in font:
        font["gasp"] = gasp


def weight_class(style: str) -> int:
    """100 to 900 from a style name, 400 by default: "Semi Bold Italic" is 600."""
    plain = style.lower().replace(" ", "").replace("-", "")
    return next((weight for name, weight in WEIGHTS.items() if name in plain), 400)


def _reach(glyphs: Layer, default: Layer) -> tuple[int, int]:
    """Whole font units: the highest and the lowest ink. Glyphs that cannot be drawn have none."""
    boxes = [box for glyph in glyphs if (box := _bounds(glyph, Bases(glyphs, default))) is not None]
    if not boxes:
        return 0, 0
    return math.ceil(max(box[3] for box in boxes)), math.floor(min(box[1] for box in boxes))


def _bounds(glyph: Glyph, glyphs: Bases) -> tuple[float, float, float, float] | None:
    pen = BoundsPen(glyphs)
    try:
        glyph.draw(pen)
    except Exception:  # a component is missing, or a coordinate is no number: compiling says so
        return None
    return pen.bounds if pen.bounds and all(map(math.isfinite, pen.bounds)) else None
