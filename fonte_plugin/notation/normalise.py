"""Any glyph to the one form that is written as tokens: cubic, without overlaps, on the grid, in canonical order."""

from __future__ import annotations

from typing import Any

import pathops
from fontTools.pens.basePen import AbstractPen, MissingComponentError
from fontTools.pens.filterPen import FilterPen
from fontTools.pens.qu2cuPen import Qu2CuPen
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen

from fonte_plugin.errors import NotationError
from fonte_plugin.notation.outline import Contour, Drawable, Outline, OutlinePen, Point, Segment
from fonte_plugin.notation.units import Units, round_half_up

MAX_CURVE_ERROR = 0.9
"""Grid units that joining quadratic pieces into a cubic may move the outline."""
SNAP_DISTANCE, SNAP_LENGTH = 1, 6
"""Grid units off the axis within which a handle of at least that length is made horizontal or vertical."""


def normalise(drawable: Drawable, width: float, units: Units, glyph_set: Any = None, name: str = "glyph") -> Outline:
    """The glyph in integer grid units, as `grammar` wants it.

    Components are decomposed through `glyph_set`, overlaps removed (skia-pathops), quadratic curves joined into
    cubic ones (fontTools.qu2cu), points rounded, handles snapped, starts and order made canonical. Raises
    NotationError, naming the glyph, for a component that is missing and for coordinates that are no numbers.
    """
    recording = DecomposingRecordingPen(glyph_set if glyph_set is not None else {})
    try:
        drawable.draw(recording)
    except MissingComponentError as error:
        raise NotationError(f"{name}: its component {error} is missing.", code="component", glyph=name) from error
    except RecursionError as error:
        raise NotationError(f"{name}: it is a component of itself.", code="component", glyph=name) from error
    path = pathops.Path()
    try:
        scaled = TransformPen(_ClosingPen(path.getPen()), (units.to_grid, 0, 0, units.to_grid, 0, 0))
        recording.replay(scaled)
        return canonical(_without_overlaps(path), width * units.to_grid)
    except (OverflowError, ValueError, TypeError) as error:
        raise NotationError(f"{name}: its outline cannot be read ({error}).", code="outline", glyph=name) from error


def canonical(drawable: Drawable, width: float) -> Outline:
    """Curves made cubic, points rounded, and starts and order made canonical, of an outline in grid units."""
    pen = OutlinePen()
    drawable.draw(_ExplicitStartPen(Qu2CuPen(pen, MAX_CURVE_ERROR, all_cubic=True)))
    contours = [_start_lowest(tidy) for contour in pen.contours if (tidy := _on_grid(contour))]
    return Outline(round_half_up(width), tuple(sorted(contours, key=_position)))


def _without_overlaps(path: pathops.Path) -> pathops.Path:
    try:
        simple = pathops.Path(path)
        simple.simplify(fix_winding=True, keep_starting_points=False, clockwise=False)
    except pathops.PathOpsError:  # skia gives up on some outlines: better drawn with overlaps than not at all
        return path
    return simple


class _ClosingPen(FilterPen):  # type: ignore[misc]
    """Closes what is left open and leaves out single points (anchors of old UFOs)."""

    def __init__(self, pen: AbstractPen) -> None:
        super().__init__(pen)
        self._held: Point | None = None

    def moveTo(self, pt: Point) -> None:  # noqa: N802
        self._held = pt

    def _release(self) -> None:
        if self._held is not None:
            self._outPen.moveTo(self._held)
            self._held = None

    def lineTo(self, pt: Point) -> None:  # noqa: N802
        self._release()
        self._outPen.lineTo(pt)

    def curveTo(self, *points: Point) -> None:  # noqa: N802
        self._release()
        self._outPen.curveTo(*points)

    def qCurveTo(self, *points: Point | None) -> None:  # noqa: N802
        self._release()
        self._outPen.qCurveTo(*points)

    def closePath(self) -> None:  # noqa: N802
        if self._held is None:
            self._outPen.closePath()
        self._held = None

    def endPath(self) -> None:  # noqa: N802
        self.closePath()


class _ExplicitStartPen(FilterPen):  # type: ignore[misc]
    """Gives a contour of off-curve points alone, which qu2cu refuses, the start that it implies."""

    def qCurveTo(self, *points: Point | None) -> None:  # noqa: N802
        if points[-1] is None:
            off_curve = [point for point in points if point is not None]
            (x0, y0), (x1, y1) = off_curve[-1], off_curve[0]
            start = ((x0 + x1) / 2, (y0 + y1) / 2)
            self._outPen.moveTo(start)
            points = (*off_curve, start)
        self._outPen.qCurveTo(*points)


def _on_grid(contour: Contour) -> Contour | None:
    """Rounded, handles snapped, without zero-length segments; None when fewer than two segments are left.

    Two straight lines, there and back, are none either: rounding leaves them of a sliver, and no ink.
    """
    rounded = contour.map(lambda point: (round_half_up(point[0]), round_half_up(point[1])))
    current = rounded.start
    segments: list[Segment] = []
    for segment in rounded.closed_segments:
        if all(point == current for point in segment.points):
            continue
        if segment.is_curve:
            leaves, arrives, end = segment.points
            segment = Segment((_snapped(current, leaves), _snapped(end, arrives), end))
        segments.append(segment)
        current = segment.end
    if len(segments) < 2 or (len(segments) == 2 and not any(segment.is_curve for segment in segments)):
        return None
    return Contour(rounded.start, tuple(segments))


def _snapped(on_curve: Point, handle: Point) -> Point:
    dx, dy = handle[0] - on_curve[0], handle[1] - on_curve[1]
    if 0 < abs(dy) <= SNAP_DISTANCE and abs(dx) >= SNAP_LENGTH:
        return handle[0], on_curve[1]
    if 0 < abs(dx) <= SNAP_DISTANCE and abs(dy) >= SNAP_LENGTH:
        return on_curve[0], handle[1]
    return handle


def _start_lowest(contour: Contour) -> Contour:
    """The contour begun at its lowest, then leftmost, on-curve point, its closing line implied."""
    segments = contour.closed_segments
    ends = [segment.end for segment in segments]
    last = min(range(len(ends)), key=lambda index: (ends[index][1], ends[index][0]))
    turned = (*segments[last + 1 :], *segments[: last + 1])
    if not turned[-1].is_curve:
        turned = turned[:-1]
    return Contour(ends[last], turned)


def _position(contour: Contour) -> tuple[float, float]:
    """Lower left corner, by all points: what contours are ordered by."""
    points = [contour.start, *(point for segment in contour.segments for point in segment.points)]
    return min(x for x, _ in points), min(y for _, y in points)


