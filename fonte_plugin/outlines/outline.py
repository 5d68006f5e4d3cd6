"""The outline of one glyph: an advance width and contours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from fonte_plugin.outlines.box import Box, Drawable, bounds
from fonte_plugin.outlines.contour import Contours, Point
from fonte_plugin.outlines.contour_pen import ContourPen


@dataclass(frozen=True, slots=True)
class Outline:
    """What a glyph looks like: an advance width and closed contours, all in one unit."""

    width: float
    contours: Contours = ()

    @property
    def bounds(self) -> Box | None:
        """Exact bounds of the ink (not of the handles), None when there is none."""
        return bounds(self.contours)

    @property
    def signed_area(self) -> float:
        return sum(contour.area for contour in self.contours)

    @property
    def segment_count(self) -> int:
        """All segments that are drawn, closing lines included."""
        return sum(len(contour.nodes) for contour in self.contours)

    @property
    def structure(self) -> tuple[tuple[bool, ...], ...]:
        """For each contour, whether each of its segments is a curve, closing line included. Outlines interpolate if
        this is equal."""
        return tuple(tuple(len(segment) == 4 for segment in contour.segments) for contour in self.contours)

    def points(self) -> Iterator[Point]:
        """Every point, handles too."""
        for contour in self.contours:
            yield contour.start
            for points in contour.commands:
                yield from points

    def draw(self, pen: Any) -> None:
        """Draw with a segment pen; moveTo, lineTo, curveTo and closePath are all that is ever called."""
        for contour in self.contours:
            contour.draw(pen)

    def map(self, function: Callable[[Point], Point], width: float | None = None) -> Outline:
        """The same outline with every point sent through `function`, and another width if one is given."""
        contours = tuple(contour.map(function) for contour in self.contours)
        return Outline(self.width if width is None else width, contours)

    @classmethod
    def from_drawable(cls, drawable: Drawable, width: float, glyph_set: Any = None) -> Outline:
        """Read anything that draws with a pen; components are resolved through `glyph_set`, open contours are closed.

        Quadratic curves are raised to the identical cubics, piece by piece; `normalise` joins them again.
        """
        pen = ContourPen(glyph_set, keeps_empty_lines=True)
        drawable.draw(pen)
        return cls(width, tuple(pen.contours))
