"""Stems get the widths that stems of the references have, where they are near enough."""

from __future__ import annotations

import math
from collections.abc import Collection
from typing import TYPE_CHECKING

from fonte_plugin.design.style.alignment_lines import outermost_edges
from fonte_plugin.design.style.reference_style import STEM_SLACK, ReferenceStyle
from fonte_plugin.design.style.stem_widths import leaning_tolerance, stems_of
from fonte_plugin.outlines.contour import Contours
from fonte_plugin.outlines.edges import Edge, Place, Stem, find_edges, move_edges, shear

if TYPE_CHECKING:
    from fonte_plugin.outlines.glyph_source import GlyphSource


def apply(contours: Contours, style: ReferenceStyle, glyph: GlyphSource) -> Contours:
    """Vertical stems move both edges by half the difference; of horizontal ones the top or bottom of the glyph stays.

    All other edges stay, so that one stem's correction does not shift its neighbours.
    """
    contours = _fitted(contours, 1, style, glyph)
    if not style.slant:
        return _fitted(contours, 0, style, glyph)
    upright = shear(contours, -style.slant)
    fitted = _fitted(upright, 0, style, glyph)
    return contours if fitted is upright else shear(fitted, style.slant)


def _fitted(contours: Contours, axis: int, style: ReferenceStyle, glyph: GlyphSource) -> Contours:
    tolerance = leaning_tolerance(style.slant, style.unit) if axis == 0 else leaning_tolerance(0, style.unit)
    edges = find_edges(contours, axis, tolerance)
    ends = outermost_edges(contours, style.unit) if axis == 1 else []
    moves: list[tuple[Edge, float]] = []
    for stem in stems_of(contours, axis, style.unit, tolerance):
        width = style.width_for(stem, axis, glyph.unicodes)
        if width is not None and abs(width - stem.width) > STEM_SLACK * style.unit:
            lesser, greater = _shares(width - stem.width, stem, ends)
            moves += [(stem.lesser, lesser), (stem.greater, greater)]
    shifts: dict[Place, float] = {}
    for edge in edges:
        # The bar cuts the inner edge of H in two: edges on one line move together.
        same = (m for other, m in moves if other.ink == edge.ink and abs(other.position - edge.position) <= tolerance)
        shifts.update(dict.fromkeys(edge.nodes, next(same, 0.0)))
    return move_edges(contours, axis, shifts)


def _shares(change: float, stem: Stem, held: Collection[Edge]) -> tuple[float, float]:
    """The shifts of the lesser and the greater edge that add `change` to the width."""
    if stem.lesser in held:
        return 0.0, change
    if stem.greater in held:
        return -change, 0.0
    half = math.floor(change / 2)
    return float(-half), change - half
