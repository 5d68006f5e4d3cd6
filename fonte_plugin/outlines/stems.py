"""How thick vertical stems are, measured on a level line through the ink."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping

import numpy as np

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import edges

STEM_CHARACTERS = "nholH"
THINNEST_STEM, WIDEST_STEM = 4, 500
"""Runs of ink outside of these are a slip of the outline or a bar, not a stem."""


def ink_runs(outline: Outline, y: float) -> list[float]:
    """Widths of the runs of ink on the horizontal line at `y`, left to right, by the non-zero rule."""
    lines = edges(outline.contours, 24)
    x0, y0, x1, y1 = lines[:, 0, 0], lines[:, 0, 1], lines[:, 1, 0], lines[:, 1, 1]
    crossed = (y0 <= y) != (y1 <= y)
    x0, y0, x1, y1 = x0[crossed], y0[crossed], x1[crossed], y1[crossed]
    at = x0 + (y - y0) * (x1 - x0) / (y1 - y0)
    order = np.argsort(at, kind="stable")
    runs, winding, begin = [], 0, 0.0
    for place, up in zip(at[order].tolist(), (y1 > y0)[order].tolist(), strict=True):
        if winding == 0:
            begin = place
        winding += 1 if up else -1
        if winding == 0:
            runs.append(place - begin)
    return runs


def stem_widths(outline: Outline, y: float) -> tuple[float, ...]:
    """The runs of ink at `y` that can be vertical stems."""
    return tuple(run for run in ink_runs(outline, y) if THINNEST_STEM <= run <= WIDEST_STEM)


def half_x_height(glyphs: Mapping[str, Outline]) -> float | None:
    """Where stems are measured: half the height of x, or of the next letter of that height; None without any."""
    for char in "xnoaesu":
        bounds = glyphs[char].bounds if char in glyphs else None
        if bounds is not None and bounds.top > 0:
            return bounds.top / 2
    return None


def median_stem(glyphs: Iterable[Outline], y: float) -> float | None:
    """Median width of all vertical stems of the glyphs at `y`, None without any."""
    widths = [width for glyph in glyphs for width in stem_widths(glyph, y)]
    return statistics.median(widths) if widths else None
