"""Where the ink of an outline is: on a level line, and on which side of its contours."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from fonte_plugin.outlines.contour import Contour, Contours
from fonte_plugin.outlines.geometry import edges

STEPS = 24
"""straight pieces that a curve is flattened to"""


def turn_of(contours: Contours) -> int:
    """1 where ink runs counter-clockwise, -1 where it runs clockwise."""
    return 1 if sum(contour.area for contour in contours) >= 0 else -1


def ink_runs(contours: Iterable[Contour], y: float) -> list[tuple[float, float]]:
    """(left, right) of each stretch of ink on a horizontal line, from left to right, by the non-zero rule."""
    lines = edges(contours, STEPS)
    x0, y0, x1, y1 = lines[:, 0, 0], lines[:, 0, 1], lines[:, 1, 0], lines[:, 1, 1]
    crossed = (y0 <= y) != (y1 <= y)
    x0, y0, x1, y1 = x0[crossed], y0[crossed], x1[crossed], y1[crossed]
    places, turns = x0 + (y - y0) / (y1 - y0) * (x1 - x0), np.where(y1 > y0, 1, -1)
    order = np.lexsort((turns, places))
    runs, winding, left = [], 0, 0.0
    for x, turn in zip(places[order].tolist(), turns[order].tolist(), strict=True):
        if winding == 0:
            left = x
        winding += turn
        if winding == 0 and x > left:
            runs.append((left, x))
    return runs
