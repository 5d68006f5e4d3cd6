"""Every coordinate becomes a whole font unit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fontTools.misc.roundTools import otRound

from fonte_plugin.outlines.contour import Contour, Contours

if TYPE_CHECKING:
    from fonte_plugin.design.style.reference_style import ReferenceStyle
    from fonte_plugin.outlines.glyph_source import GlyphSource


def apply(contours: Contours, style: ReferenceStyle, glyph: GlyphSource) -> Contours:
    """Round half up; equal coordinates stay equal, so nothing horizontal or vertical is lost."""
    rounded = (contour.map(lambda p: (otRound(p[0]), otRound(p[1]))) for contour in contours)
    return tuple(contour for contour in map(_without_points, rounded) if contour.nodes)


def _without_points(contour: Contour) -> Contour:
    """The contour less the segments whose points have all become one."""
    segments = [segment for segment in contour.segments if any(p != segment[0] for p in segment[1:])]
    return Contour.from_segments(segments)
