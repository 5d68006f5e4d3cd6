"""Tops and bottoms are put on the font's own lines: baseline, x-height, cap height, whatever the references show."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from fonte_plugin.design.style.alignment_lines import END, outermost_edges
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.design.style.stem_widths import stems_of
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import Contours
from fonte_plugin.outlines.edges import find_edges, move_edges

if TYPE_CHECKING:
    from fonte_plugin.outlines.glyph_source import GlyphSource


def apply(contours: Contours, style: ReferenceStyle, glyph: GlyphSource) -> Contours:
    """Shift flat edges to flat lines and round ones to overshoot lines; the rest of the outline follows.

    A top or bottom that belongs to no line stays where it is. The other edge of a horizontal stem goes along, so that
    the stem keeps its thickness; edges in between are interpolated, both edges of a bar alike.
    """
    box = bounds(contours)
    if box is None:
        return contours
    edges = find_edges(contours, 1)
    shifts = dict.fromkeys(outermost_edges(contours, style.unit, apexes=True), 0.0)
    for edge in edges:
        outermost = abs(edge.position - (box.top if edge.ink < 0 else box.bottom)) <= END * style.unit
        line = style.line_for(edge, glyph.unicodes, outermost=outermost)
        if line is not None:
            shifts[edge] = line - edge.position
    if not any(shifts.values()):
        return contours
    places, amounts = np.array(sorted((edge.position, shift) for edge, shift in shifts.items())).T
    settled = dict(shifts)
    for stem in stems_of(contours, 1, style.unit):
        between = float(np.interp((stem.lesser.position + stem.greater.position) / 2, places, amounts))
        for edge, other in ((stem.lesser, stem.greater), (stem.greater, stem.lesser)):
            settled.setdefault(edge, shifts.get(other, between))
    for edge in edges:
        settled.setdefault(edge, float(np.interp(edge.position, places, amounts)))
    return move_edges(contours, 1, {place: shift for edge, shift in settled.items() for place in edge.nodes})
