"""The silhouette of a glyph from the left and from the right: how far its ink reaches at each height."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_plugin.outlines.geometry import flatten
from fonte_plugin.outlines.glyph import Glyph

Row = npt.NDArray[np.float64]
"""one value for each height, shape (n,)"""


@dataclass(frozen=True, slots=True)
class Silhouette:
    """`left` is the white between the origin and the ink at each height, `right` that between ink and advance width.

    Font units, measured along the slant; infinite where a height has no ink, negative where ink hangs out.
    """

    heights: Row
    left: Row
    right: Row

    @classmethod
    def trace(cls, glyph: Glyph, heights: Row, slant: float = 0.0, pivot: float = 0.0) -> Silhouette:
        """Trace `glyph` at `heights`, put upright by `slant` degrees about the height `pivot`."""
        slope = math.tan(math.radians(slant))
        left = np.full(len(heights), np.inf)
        right = np.full(len(heights), np.inf)
        for contour in glyph.contours:
            a = flatten(contour)
            b = np.roll(a, -1, axis=0)
            y = heights[:, None]
            low, high = np.minimum(a[:, 1], b[:, 1]), np.maximum(a[:, 1], b[:, 1])
            hit = (low <= y) & (y < high)
            rise = np.where(b[:, 1] == a[:, 1], 1.0, b[:, 1] - a[:, 1])
            x = a[:, 0] + (y - a[:, 1]) / rise * (b[:, 0] - a[:, 0]) - slope * (y - pivot)
            left = np.minimum(left, np.where(hit, x, np.inf).min(1, initial=np.inf))
            right = np.minimum(right, np.where(hit, glyph.width - x, np.inf).min(1, initial=np.inf))
        return cls(heights, left, right)

    @classmethod
    def of_bands(cls, glyph: Glyph, edges: Row, slant: float = 0.0, pivot: float = 0.0) -> Silhouette:
        """The nearest ink of `glyph` within each band between two of `edges`, shape (n + 1,); otherwise as `trace`.

        Thin strokes are found too, where `trace` misses one between two of its heights.
        """
        slope = math.tan(math.radians(slant))
        low, high = edges[:-1, None], edges[1:, None]
        left = np.full(len(edges) - 1, np.inf)
        right = np.full(len(edges) - 1, np.inf)
        for contour in glyph.contours:
            a = flatten(contour)
            b = np.roll(a, -1, axis=0)
            hit = (np.minimum(a[:, 1], b[:, 1]) <= high) & (np.maximum(a[:, 1], b[:, 1]) >= low)
            level = b[:, 1] == a[:, 1]
            rise = np.where(level, 1.0, b[:, 1] - a[:, 1])
            for end in (a, b):  # where the piece of the line within the band begins, and where it ends
                y = np.clip(end[:, 1], low, high)
                x = np.where(level, end[:, 0], a[:, 0] + (y - a[:, 1]) / rise * (b[:, 0] - a[:, 0]))
                x = x - slope * (y - pivot)
                left = np.minimum(left, np.where(hit, x, np.inf).min(1, initial=np.inf))
                right = np.minimum(right, np.where(hit, glyph.width - x, np.inf).min(1, initial=np.inf))
        return cls((edges[:-1] + edges[1:]) / 2, left, right)

    def looked_into(self, look: float) -> Silhouette:
        """The same with bays only as deep as the eye sees into them: `look` units for each unit of height from their
        edge.

        Letterspacing tools close counters by such a line, most at 45 degrees.
        """
        away = look * np.abs(self.heights[:, None] - self.heights)
        return Silhouette(self.heights, (self.left + away).min(1), (self.right + away).min(1))
