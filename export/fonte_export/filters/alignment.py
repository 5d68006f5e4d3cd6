"""Tops and bottoms are put on the font's own lines: baseline, x-height, cap height, whatever the references show."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .contour import Contours, bounds
from .edges import Place, find_edges, move_edges
from .letter_case import case_of
from .lines import END, outermost_edges
from .stem_widths import stems_of
from .style import ReferenceStyle

if TYPE_CHECKING:
    from fonte_export.glyph_source import GlyphSource


def apply(contours: Contours, style: ReferenceStyle, glyph: GlyphSource) -> Contours:
    """Shift flat edges to flat lines and round ones to overshoot lines; the rest of the outline follows.

    The other edge of a horizontal stem goes along, so that it keeps its thickness; a top or bottom that belongs to no
    line stays where it is.
    """
    case = case_of(glyph.unicodes)
    shifts: dict[Place, float] = {}
    box = bounds(contours)
    if box is None:
        return contours
    for edge in outermost_edges(contours, style.unit, apexes=True):
        shifts.update(dict.fromkeys(edge.nodes, 0.0))
    aligned: dict[tuple[Place, ...], float] = {}
    for edge in find_edges(contours, 1):
        outermost = abs(edge.position - (box[3] if edge.ink < 0 else box[1])) <= END * style.unit
        line = style.line_for(edge, case, outermost=outermost)
        if line is not None:
            aligned[edge.nodes] = line - edge.position
    for stem in stems_of(contours, 1, style.unit):
        for edge, other in ((stem.lesser, stem.greater), (stem.greater, stem.lesser)):
            if edge.nodes in aligned and other.nodes not in aligned:
                shifts.update(dict.fromkeys(other.nodes, aligned[edge.nodes]))
    for nodes, shift in aligned.items():
        shifts.update(dict.fromkeys(nodes, shift))
    return move_edges(contours, 1, shifts)
