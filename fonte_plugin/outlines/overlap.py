"""Overlaps and self-intersections become one outline that runs round the ink (non-zero fill)."""

from __future__ import annotations

import pathops

from fonte_plugin.outlines.contour import ContourPen, Contours
from fonte_plugin.outlines.geometry import contains, crossings, flatten


def without_overlap(contours: Contours) -> Contours:
    """Union by skia-pathops; an outline that has no overlap is not sent through it, so its nodes stay as drawn."""
    if not crossings(contours) and not _ink_over_ink(contours):
        return contours
    path = pathops.Path()
    pen = path.getPen()
    for contour in contours:
        contour.draw(pen)
    path.simplify(fix_winding=True, keep_starting_points=True)
    result = ContourPen()
    path.draw(result)
    return tuple(result.contours)


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
