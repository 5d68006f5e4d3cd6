"""Ink joined, cut and freed of overlaps by skia-pathops, which nothing else of the plugin imports.

Curves stay curves, and lines lines.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pathops

from fonte_plugin.outlines.contour import Contours
from fonte_plugin.outlines.contour_pen import ContourPen
from fonte_plugin.outlines.geometry import contains, crossings, flatten

PathOpsError = pathops.PathOpsError
"""what skia raises for an outline that it gives up on"""


def without_overlap(contours: Contours) -> Contours:
    """Union by skia-pathops; an outline that has no overlap is not sent through it, so its nodes stay as drawn."""
    if not crossings(contours) and not _ink_over_ink(contours):
        return contours
    return _contours(_path(contours, keep_starting_points=True))


def united(*pieces: Contours) -> Contours:
    """One outline round the ink of all (non-zero fill), whatever way each of them runs."""
    joined = pathops.Path()
    pen = joined.getPen()
    for piece in pieces:
        _path(piece).draw(pen)
    joined.simplify(fix_winding=True, keep_starting_points=False)
    return _contours(joined)


def within(contours: Contours, area: Contours) -> Contours:
    """The part of the ink inside `area`."""
    return _operated(pathops.PathOp.INTERSECTION, contours, area)


def without(contours: Contours, area: Contours) -> Contours:
    """The part of the ink outside `area`."""
    return _operated(pathops.PathOp.DIFFERENCE, contours, area)


def merged_segments(draw: Callable[[Any], None]) -> Any:
    """The segments, as skia has them, of what `draw` draws with a pen, without overlaps.

    Where skia gives up, the overlaps stay.
    """
    path = pathops.Path()
    draw(path.getPen())
    try:
        simple = pathops.Path(path)
        simple.simplify(fix_winding=True, keep_starting_points=False, clockwise=False)
    except PathOpsError:
        return path.segments
    return simple.segments


def _ink_over_ink(contours: Contours) -> bool:
    """Whether a contour lies wholly in ink and runs the same way as what surrounds it."""
    lines = [flatten(contour) for contour in contours]
    areas = [contour.area for contour in contours]
    for i, contour in enumerate(contours):
        winding = sum(
            1 if areas[j] > 0 else -1
            for j, line in enumerate(lines)
            if j != i and contains(line, contour.nodes[0].point)
        )
        if winding and winding * areas[i] > 0:
            return True
    return False


def _operated(operation: pathops.PathOp, one: Contours, other: Contours) -> Contours:
    return _contours(pathops.op(_path(one), _path(other), operation, fix_winding=True, keep_starting_points=False))


def _contours(path: pathops.Path) -> Contours:
    pen = ContourPen()
    path.draw(pen)
    return tuple(pen.contours)


def _path(contours: Contours, *, keep_starting_points: bool = False) -> pathops.Path:
    path = pathops.Path()
    pen = path.getPen()
    for contour in contours:
        contour.draw(pen)
    path.simplify(fix_winding=True, keep_starting_points=keep_starting_points)
    return path
