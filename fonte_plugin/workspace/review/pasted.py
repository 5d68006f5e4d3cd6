"""Outlines from the clipboard: SVG as drawing programs and Fonte itself put it there."""

from __future__ import annotations

import re

from fontTools.svgLib.path import SVGPath

from fonte_plugin.errors import SourceError
from fonte_plugin.outlines.contour import Point
from fonte_plugin.outlines.contour_pen import ContourPen
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.review.metrics import Metrics

VIEW_BOX = re.compile(r"viewBox\s*=\s*[\"']\s*0[\s,]+0[\s,]+(\d{1,6}(?:\.\d+)?)[\s,]+(\d{1,6}(?:\.\d+)?)\s*[\"']")

FARTHEST = 1e5
"""Units of the SVG that a glyph may be away from its origin."""


def outline_of_svg(text: str, metrics: Metrics) -> Outline:
    """The paths of an SVG, one SVG unit to a font unit, rounded to whole units; curves are cubic.

    An SVG copied from Fonte keeps its baseline and advance; the drawing of another program is put on the baseline, with
    its ink from 0 to its advance. Raises SourceError without an SVG or a closed shape.
    """
    if "<svg" not in text:
        raise SourceError("The clipboard holds no SVG; copy an outline in your drawing program first.", code="outline")
    pen = ContourPen()
    try:
        SVGPath.fromstring(text.encode()).draw(pen)
        drawn = Outline(0, tuple(pen.contours))
        box = drawn.bounds
    except Exception as error:  # the parsers raise exceptions of many kinds
        raise SourceError(f"The SVG on the clipboard cannot be read ({error}).", code="outline") from error
    if not all(abs(place) <= FARTHEST for point in drawn.points() for place in point):  # false of NaN, too
        raise SourceError("The SVG on the clipboard cannot be read (it reaches too far to be a glyph).", code="outline")
    if box is None or not (box.width and box.height):
        raise SourceError("The SVG on the clipboard holds no closed shape.", code="outline")
    view = VIEW_BOX.search(text)
    if view is not None and float(view[2]) == metrics.ascender - metrics.descender:
        shift, baseline, width = 0.0, metrics.ascender, float(view[1])
    else:  # y runs down there: what is called its top is lowest
        shift, baseline, width = -box.left, box.top, box.width

    def turned(point: Point) -> Point:
        return round(point[0] + shift), round(baseline - point[1])

    return drawn.map(turned, round(width))
