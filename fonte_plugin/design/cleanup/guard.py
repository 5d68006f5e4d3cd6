"""The check after every filter: an outline may get better or stay as it is, never worse."""

from __future__ import annotations

import math
from dataclasses import dataclass

from fonte_plugin.outlines.box import Box, bounds
from fonte_plugin.outlines.contour import Contours
from fonte_plugin.outlines.geometry import crossings


@dataclass(frozen=True, slots=True)
class Shape:
    """What the guard compares. Area in square units, positive; crossings of the outline with itself."""

    finite: bool
    bounds: Box | None
    area: float
    crossings: int

    @classmethod
    def measure(cls, contours: Contours) -> Shape:
        """Measure an outline; one with a coordinate that is no number is not measured further."""
        if not all(math.isfinite(v) for c in contours for n in c.nodes for p in n.points if p for v in p):
            return cls(False, None, 0.0, 0)
        area = abs(sum(contour.area for contour in contours))
        return cls(True, bounds(contours), area, crossings(contours))

    def fault(self, after: Shape, area_share: float, reach: float) -> str | None:
        """Why `after` is worse than this, None when it is not.

        `area_share`: by what share of itself the ink's area may change. `reach`: by how many font units a side of
        the bounding box may move.
        """
        if not after.finite:
            return "a coordinate is not a number"
        if self.bounds is None or after.bounds is None:
            return "the ink is gone" if self.area else None
        if any(abs(a - b) > reach for a, b in zip(self.bounds, after.bounds, strict=True)):
            return "it moves the glyph's bounds"
        change = abs(after.area - self.area)
        if change > area_share * self.area:
            return f"the area changes by {100 * change / max(self.area, 1):.0f} %"
        if after.crossings > self.crossings:
            return "the outline crosses itself"
        return None
