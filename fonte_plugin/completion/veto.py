"""The definition of a valid glyph: outlines that no designer would keep are vetoed."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass

from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.geometry import contains, crossings, flatten
from fonte_plugin.outlines.outline import Outline

MARGIN = 150
"""Grid units that a glyph may reach above and below the references."""
TALL = frozenset(string.ascii_uppercase + "bdfhkl" + string.digits)
"""Characters that show how high ascenders of a font reach."""
DEEP = frozenset("gjpqy")
"""Letters that show how low its descenders reach."""
MIN_AREA = 1
TOLERANCE = 1.5
"""Grid units that two edges may overlap before they count as crossing; rounding moves a point by 1/2."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How low and how high ink may be expected, grid units."""

    bottom: float
    top: float

    @classmethod
    def of(cls, outlines: Mapping[str, Outline]) -> Limits:
        """The vertical bounds of the references; usual bounds if no reference is tall, or none deep."""
        inked = {char: bounds for char, outline in outlines.items() if (bounds := outline.bounds) is not None}
        bottoms, tops = [b.bottom for b in inked.values()], [b.top for b in inked.values()]
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
    bounds, whole = outline.bounds, all(_is_whole(contour) for contour in outline.contours)
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
    return crossings(outline.contours, TOLERANCE / 2) > 0


def runs_right(outline: Outline) -> bool:
    """Whether every contour runs counter-clockwise where it adds ink and clockwise where it cuts some out."""
    polygons = [flatten(contour) for contour in outline.contours]
    boxes = [(polygon.min(axis=0), polygon.max(axis=0)) for polygon in polygons]
    for index, contour in enumerate(outline.contours):
        probe = contour.start
        around = [
            other
            for place, other in enumerate(polygons)
            if place != index and (boxes[place][0] <= probe).all() and (probe <= boxes[place][1]).all()
        ]
        depth = sum(contains(other, probe) for other in around)
        if (contour.area > 0) != (depth % 2 == 0):
            return False
    return True


def _is_whole(contour: Contour) -> bool:
    """Whether it is more than a single point."""
    return len(contour.nodes) > 1 or contour.nodes[0].leaving is not None
