"""What a font is like, in numbers: weight, width, slant, x-height, stems and contrast."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.stems import stem_widths
from fonte_train.corpus.font_files import FontFile

MEASURED = "xo"
"""The characters whose outlines are measured."""
_WIDTH_CLASSES = {1: 50.0, 2: 62.5, 3: 75.0, 4: 87.5, 5: 100.0, 6: 112.5, 7: 125.0, 8: 150.0, 9: 200.0}


@dataclass(frozen=True, slots=True)
class Attributes:
    """Columns beside the tokens. None if the font lacks the glyphs it is measured on.

    `weight` is that of OS/2 or the axis wght (100 to 1000), `width` per cent of normal, `slant` degrees (to the right
    is positive), the rest grid units: `x_height` the top of x, `stem` the vertical stroke of o, `hairline` its thinnest
    horizontal one; `contrast` is stem / hairline.
    """

    weight: float
    width: float
    slant: float
    x_height: float | None
    stem: float | None
    hairline: float | None
    contrast: float | None


def measure(font: FontFile, location: Mapping[str, float], glyphs: Mapping[str, Outline]) -> Attributes:
    """Attributes of a font; `glyphs` are its normalised outlines, of which those in MEASURED are looked at."""
    tables = font.tables
    os2 = tables.get("OS/2")
    angle = float(tables["post"].italicAngle) if "post" in tables else 0.0
    bounds = glyphs["x"].bounds if "x" in glyphs else None
    stem, hairline = _strokes_of_o(glyphs["o"]) if "o" in glyphs else (None, None)
    return Attributes(
        weight=location.get("wght", float(font.weight)),
        width=location.get("wdth", _WIDTH_CLASSES.get(int(os2.usWidthClass), 100.0) if os2 else 100.0),
        slant=0.0 - location.get("slnt", angle),
        x_height=None if bounds is None else round(bounds.top, 1),
        stem=stem,
        hairline=hairline,
        contrast=round(stem / hairline, 3) if stem and hairline else None,
    )


def _strokes_of_o(outline: Outline) -> tuple[float | None, float | None]:
    """The first vertical stroke at half height, and the lowest horizontal one at half width."""
    bounds = outline.bounds
    if bounds is None:
        return None, None
    left, bottom, right, top = bounds
    upright = stem_widths(outline, (bottom + top) / 2 + 0.25)  # not on whole units, where nodes are
    turned = outline.map(lambda point: (point[1], point[0]))
    runs = ink_runs(turned.contours, (left + right) / 2 + 0.25)
    lying = [high - low for low, high in runs if high - low >= 1]
    return (
        round(float(upright[0]), 1) if len(upright) == 2 else None,
        round(float(lying[0]), 1) if len(lying) == 2 else None,
    )
