"""Outlines between an editor's pens and the JSON that `fonte serve` speaks, in font units."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

MAX_NESTING = 32


class OutlinePen:
    """A segment pen that collects contours `[start, segment, ...]`; a segment is 1, 2 or 3 points, the last on-curve.

    `glyph_of(name)` returns what a component refers to, an object with `draw(pen)`. Raises ValueError, half a
    sentence about the glyph, for a component that is missing or contains itself.
    """

    def __init__(self, glyph_of: Callable[[str], Any], nesting: int = 0) -> None:
        self.contours: list[list[Any]] = []
        self._glyph_of = glyph_of
        self._nesting = nesting

    def moveTo(self, point: Any) -> None:  # noqa: N802
        self.contours.append([list(point)])

    def lineTo(self, point: Any) -> None:  # noqa: N802
        self.contours[-1].append([list(point)])

    def curveTo(self, *points: Any) -> None:  # noqa: N802
        self.contours[-1].append([list(point) for point in points])

    def qCurveTo(self, *points: Any) -> None:  # noqa: N802
        """TrueType's quadratic curves: between two handles in a row there is an on-curve point halfway."""
        if points[-1] is None:  # no on-curve point at all: begin halfway as well
            points = points[:-1]
            start = _halfway(points[-1], points[0])
            self.contours.append([list(start)])
            points = (*points, start)
        handles, end = points[:-1], points[-1]
        for index, handle in enumerate(handles):
            last = index == len(handles) - 1
            self.contours[-1].append([list(handle), list(end if last else _halfway(handle, handles[index + 1]))])
        if not handles:
            self.lineTo(end)

    def closePath(self) -> None:  # noqa: N802
        pass

    def endPath(self) -> None:  # noqa: N802
        """An open contour is closed, as the outline of a font always is."""

    def addComponent(self, name: str, transformation: Any, **_: Any) -> None:  # noqa: N802
        if self._nesting >= MAX_NESTING:
            raise ValueError("its components contain each other")
        try:
            base = self._glyph_of(name)
        except (KeyError, TypeError) as error:
            raise ValueError(f"its component {name} is missing") from error
        inner = OutlinePen(self._glyph_of, self._nesting + 1)
        base.draw(inner)
        a, b, c, d, e, f = transformation

        def moved(point: Any) -> list[float]:
            x, y = point
            return [a * x + c * y + e, b * x + d * y + f]

        for start, *segments in inner.contours:
            self.contours.append([moved(start), *([moved(point) for point in segment] for segment in segments)])


def read_glyph(glyph: Any, name: str, width: float, glyph_of: Callable[[str], Any]) -> dict[str, Any]:
    """A glyph with `draw(pen)` as `fonte serve` takes it; without contours if nothing is drawn. Raises ValueError."""
    pen = OutlinePen(glyph_of)
    glyph.draw(pen)
    contours = [contour for contour in pen.contours if len(contour) > 1]  # a single point is an anchor of old formats
    return {"name": name, "width": width, "contours": contours}


def draw_outline(outline: dict[str, Any], pen: Any) -> None:
    """Draw an outline of `fonte serve` with an editor's segment pen: moveTo, lineTo, curveTo, closePath."""
    for start, *segments in outline["contours"]:
        pen.moveTo(tuple(start))
        for segment in segments:
            points = [tuple(point) for point in segment]
            if len(points) == 1:
                pen.lineTo(points[0])
            else:
                pen.curveTo(*points)
        pen.closePath()


def _halfway(one: Any, other: Any) -> tuple[float, float]:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def path_data(outline: dict[str, Any]) -> str:
    """The contours as SVG path data, y up, in whole font units, as the lib of a glyph keeps them."""
    words = []
    for start, *segments in outline["contours"]:
        words.append("M" + _whole([start]))
        words += ["LQC"[len(points) - 1] + _whole(points) for points in segments]
        words.append("Z")
    return "".join(words)


def _whole(points: list[Any]) -> str:
    return " ".join("%d,%d" % (math.floor(x + 0.5), math.floor(y + 0.5)) for x, y in points)
