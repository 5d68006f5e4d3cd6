"""Repair of a glyph whose contours cross, if no sample is better."""

from __future__ import annotations

import numpy as np

from fonte_plugin.completion.veto import Limits, veto
from fonte_plugin.errors import NotationError
from fonte_plugin.notation.normalise import normalise
from fonte_plugin.notation.units import GRID_UPM, Units
from fonte_plugin.outlines.contour import Contours
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import coverage, overlap

LEAST_KEPT = 0.97
"""Least overlap of the ink before and after the repair: a larger change is not what the network meant."""
MOST_FILLED = 0.05
"""Largest share of the ink that merging may have filled: of 54 crossing samples of five fonts, crossings by a slip
filled less than 4 %, lost counters 9 % and more."""
SPECK = 200
"""Square grid units below which a contour is left over from a crossing."""


def repaired(outline: Outline, limits: Limits) -> Outline | None:
    """The outline (grid units) round the ink of one that crosses itself.

    None if that is no valid glyph either, or a blob: a counter that runs the wrong way is filled by merging, which the
    ink by the non-zero rule does not show.
    """
    if filled(outline) > MOST_FILLED:
        return None
    try:
        merged = normalise(outline, outline.width, Units(GRID_UPM))
    except NotationError:
        return None
    kept: Contours = tuple(contour for contour in merged.contours if abs(contour.area) >= SPECK)
    result = Outline(outline.width, kept)
    if veto(result, limits) or overlap(coverage(outline), coverage(result)) < LEAST_KEPT:
        return None
    return result


def filled(outline: Outline) -> float:
    """The share of the ink, 0 to 1, that is ink by the non-zero rule alone and white by the even-odd rule."""
    ink = coverage(outline)
    lost = np.maximum(ink - coverage(outline, even_odd=True), 0)
    return float(lost.sum() / ink.sum()) if ink.any() else 0.0
