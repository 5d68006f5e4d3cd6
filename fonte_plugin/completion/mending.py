"""What may still be made of a glyph whose contours cross, when nothing better came."""

from __future__ import annotations

from fonte_plugin.completion.raster import coverage, overlap
from fonte_plugin.completion.veto import Limits, veto
from fonte_plugin.errors import NotationError
from fonte_plugin.notation.normalise import normalise
from fonte_plugin.notation.outline import Contour, Outline
from fonte_plugin.notation.units import GRID_UPM, Units

LEAST_KEPT = 0.97
"""Overlap of the ink before and after: what changes more was no slip, and is not what the network meant."""
SPECK = 200
"""Square grid units below which a contour is what a crossing leaves behind."""


def mended(outline: Outline, limits: Limits) -> Outline | None:
    """The outline (grid units) round the ink of one that crosses itself, or None if that is no valid glyph either."""
    try:
        merged = normalise(outline, outline.width, Units(GRID_UPM))
    except NotationError:
        return None
    kept: tuple[Contour, ...] = tuple(contour for contour in merged.contours if abs(contour.signed_area) >= SPECK)
    result = Outline(outline.width, kept)
    if veto(result, limits) or overlap(coverage(outline), coverage(result)) < LEAST_KEPT:
        return None
    return result
