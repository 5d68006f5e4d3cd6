"""Outer contours run counter-clockwise and counters clockwise, as PostScript outlines do."""

from __future__ import annotations

from fonte_plugin.outlines.contour import Contours
from fonte_plugin.outlines.geometry import contains, flatten


def directed(contours: Contours) -> Contours:
    """A contour inside an even number of others is an outer one, inside an odd number a counter."""
    lines = [flatten(contour) for contour in contours]
    result = []
    for i, contour in enumerate(contours):
        depth = sum(contains(line, contour.nodes[0].point) for j, line in enumerate(lines) if j != i)
        turned = contour.area < 0 if depth % 2 == 0 else contour.area > 0
        result.append(contour.reversed() if turned else contour)
    return tuple(result)
