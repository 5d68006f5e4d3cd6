"""What no designer would keep, whatever the network thinks of it: the definition of a valid glyph."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import edges, flatten

Floats = npt.NDArray[np.float64]

MARGIN = 150
"""Grid units that a glyph may reach above and below the references."""
TALL, DEEP = frozenset(string.ascii_uppercase + "bdfhkl" + string.digits), frozenset("gjpqy")
"""Letters that show how high ascenders, and how low descenders, of a font reach."""
MIN_AREA = 1
TOLERANCE = 1.5
"""Grid units two edges may run into one another before they count as crossing: rounding moves a point by 1/2."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How low and how high ink may be expected, grid units."""

    bottom: float
    top: float

    @classmethod
    def of(cls, outlines: Mapping[str, Outline]) -> Limits:
        """The vertical bounds of the references; those of any font where no reference is tall, or none deep."""
        inked = {char: bounds for char, outline in outlines.items() if (bounds := outline.bounds) is not None}
        bottoms, tops = [b[1] for b in inked.values()], [b[3] for b in inked.values()]
        if DEEP.isdisjoint(inked):
            bottoms.append(-MARGIN)
        if TALL.isdisjoint(inked):
            tops.append(1000 - MARGIN)
        return cls(min(bottoms), max(tops))


def veto(outline: Outline, limits: Limits, *, forced: bool = False) -> str | None:
    """Why the outline (grid units) is not valid, one word, or None.

    `forced` no end within the token budget; `empty`; `area` nothing inside, or a contour of a single point; `bounds`
    beyond the references by more than 150 units; `crossing` contours that cross themselves or one another; `direction`
    an outer contour that runs clockwise or a counter that does not.
    """
    if forced:
        return "forced"
    if not outline.contours:
        return "empty"
    bounds, whole = outline.bounds, all(contour.segments for contour in outline.contours)
    if bounds is None or not whole or abs(outline.signed_area) < MIN_AREA:
        return "area"
    if bounds.bottom < limits.bottom - MARGIN or bounds.top > limits.top + MARGIN:
        return "bounds"
    if crosses(outline):
        return "crossing"
    if not runs_right(outline):
        return "direction"
    return None


def crosses(outline: Outline) -> bool:
    """Whether any two edges of the flattened outline cross properly, by more than TOLERANCE."""
    lines = edges(outline.contours)
    start, end = lines[:, 0], lines[:, 1]
    low, high = np.minimum(start, end), np.maximum(start, end)
    near = (low[:, None] < high[None]).all(2) & (high[:, None] > low[None]).all(2)
    first, second = np.nonzero(np.triu(near, 2))
    if not len(first):
        return False
    a, b, c, d = start[first], end[first], start[second], end[second]
    return bool((_straddles(a, b, c, d) & _straddles(c, d, a, b)).any())


def _straddles(a: Floats, b: Floats, c: Floats, d: Floats) -> npt.NDArray[np.bool_]:
    """Whether c and d lie on either side of the line a b, both further than half the tolerance."""
    along = b - a
    length = np.hypot(along[:, 0], along[:, 1])
    length[length == 0] = 1
    of_c = (along[:, 0] * (c - a)[:, 1] - along[:, 1] * (c - a)[:, 0]) / length
    of_d = (along[:, 0] * (d - a)[:, 1] - along[:, 1] * (d - a)[:, 0]) / length
    return (of_c * of_d < 0) & (np.minimum(abs(of_c), abs(of_d)) > TOLERANCE / 2)


def runs_right(outline: Outline) -> bool:
    """Whether every contour runs counter-clockwise where it adds ink and clockwise where it cuts some out."""
    polygons = [flatten(contour) for contour in outline.contours]
    boxes = [(polygon.min(axis=0), polygon.max(axis=0)) for polygon in polygons]
    for index, contour in enumerate(outline.contours):
        probe = polygons[index][0]
        around = [
            other
            for place, other in enumerate(polygons)
            if place != index and (boxes[place][0] <= probe).all() and (probe <= boxes[place][1]).all()
        ]
        depth = sum(_contains(other, probe) for other in around)
        if (contour.signed_area > 0) != (depth % 2 == 0):
            return False
    return True


def _contains(polygon: Floats, point: Floats) -> bool:
    """Even-odd test with a ray to the right."""
    x, y = point
    following = np.roll(polygon, -1, axis=0)
    crossed = (polygon[:, 1] > y) != (following[:, 1] > y)
    p, q = polygon[crossed], following[crossed]
    at = p[:, 0] + (y - p[:, 1]) * (q[:, 0] - p[:, 0]) / (q[:, 1] - p[:, 1])
    return bool((at > x).sum() % 2)
