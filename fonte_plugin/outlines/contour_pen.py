"""A segment pen that collects contours."""

from __future__ import annotations

from typing import Any

from fontTools.pens.basePen import BasePen

from fonte_plugin.outlines.contour import Contour, Point


class ContourPen(BasePen):  # type: ignore[misc]
    """Collects `contours`: components are resolved through `glyph_set`, open contours closed.

    Quadratic curves become the identical cubics, piece by piece. Lines of no length are left out unless
    `keeps_empty_lines`: a master may need them to have as many points as the others.
    """

    def __init__(self, glyph_set: Any = None, *, keeps_empty_lines: bool = False) -> None:
        super().__init__(glyph_set)
        self._keeps_empty_lines = keeps_empty_lines
        self.contours: list[Contour] = []
        self._segments: list[tuple[Point, ...]] = []
        self._start: Point = (0, 0)

    def _moveTo(self, pt: Point) -> None:  # noqa: N802
        self._start, self._segments = pt, []

    def _lineTo(self, pt: Point) -> None:  # noqa: N802
        if self._keeps_empty_lines or pt != self._getCurrentPoint():
            self._segments.append((self._getCurrentPoint(), pt))

    def _curveToOne(self, pt1: Point, pt2: Point, pt3: Point) -> None:  # noqa: N802
        self._segments.append((self._getCurrentPoint(), pt1, pt2, pt3))

    def _closePath(self) -> None:  # noqa: N802
        commands = [segment[1:] for segment in self._segments]
        if commands and commands != [(self._start,)]:
            self.contours.append(Contour.path(self._start, commands))
        self._segments = []

    def _endPath(self) -> None:  # noqa: N802
        self._closePath()
