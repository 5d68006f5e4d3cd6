"""How thick vertical stems are, measured on a level line through the ink."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping

from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.outline import Outline

STEM_CHARACTERS = "nholH"
THINNEST_STEM = 4
"""A narrower run of ink is a slip of the outline."""
WIDEST_STEM = 500
"""A wider run of ink is a bar."""


def stem_widths(outline: Outline, y: float) -> tuple[float, ...]:
    """The runs of ink at `y` that may be vertical stems."""
    widths = (right - left for left, right in ink_runs(outline.contours, y))
    return tuple(width for width in widths if THINNEST_STEM <= width <= WIDEST_STEM)


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
