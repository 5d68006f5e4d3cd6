"""Any glyph in the canonical form that is written as tokens: cubic, without overlaps, on the grid, in a fixed order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from fontTools.pens.basePen import AbstractPen, DecomposingPen, MissingComponentError
from fontTools.pens.recordingPen import RecordingPen
from fontTools.qu2cu import quadratic_to_curves

from fonte_plugin.errors import NotationError
from fonte_plugin.notation.units import Units, round_half_up
from fonte_plugin.outlines.box import Drawable
from fonte_plugin.outlines.contour import Contour, Point
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.overlap import merged_segments

MAX_CURVE_ERROR = 0.9
"""Grid units that joining quadratic pieces into a cubic may move the outline."""
SNAP_DISTANCE = 1
"""Grid units off the axis within which a handle is made horizontal or vertical."""
SNAP_LENGTH = 6
"""The least length of such a handle, in grid units."""


@dataclass(slots=True)
class RawContours:
    """Closed contours of lines and cubic curves in grid units that are not rounded yet, behind one another.

    `sizes` holds the number of segments of each contour, `is_curve` a truth a segment, `points` (x + iy) three a
    segment: the handle that leaves, the handle that arrives, the end; of a line thrice the end. The start of a contour
    is the end of its last segment. These are flat lists, because a data set has millions of segments.
    """

    sizes: list[int] = field(default_factory=list)
    is_curve: list[bool] = field(default_factory=list)
    points: list[complex] = field(default_factory=list)


def normalise(drawable: Drawable, width: float, units: Units, glyph_set: Any = None, name: str = "glyph") -> Outline:
    """The glyph in integer grid units, as `grammar` wants it.

    `raw_contours` with points rounded, handles snapped, starts and order made canonical. Raises NotationError, naming
    the glyph, for a component that is missing and for coordinates that are no numbers.
    """
    raw = raw_contours(drawable, units, glyph_set, name)
    try:
        return _canonical(raw, width * units.to_grid)
    except (OverflowError, ValueError, TypeError) as error:
        raise _unreadable(name, error) from error


def raw_contours(drawable: Drawable, units: Units, glyph_set: Any = None, name: str = "glyph") -> RawContours:
    """What `normalise` rounds: the glyph in grid units, cubic and without overlaps.

    Components are decomposed through `glyph_set`, overlaps removed (skia-pathops), quadratic curves joined into
    cubic ones (fontTools.qu2cu). Raises what `normalise` raises.
    """
    try:
        return _cubic(merged_segments(lambda pen: drawable.draw(_GridPen(pen, units.to_grid, glyph_set))))
    except MissingComponentError as error:
        raise NotationError(f"{name}: its component {error} is missing.", code="component", glyph=name) from error
    except RecursionError as error:
        raise NotationError(f"{name}: it is a component of itself.", code="component", glyph=name) from error
    except (OverflowError, ValueError, TypeError) as error:
        raise _unreadable(name, error) from error


def canonical(drawable: Drawable, width: float) -> Outline:
    """Curves made cubic, points rounded, and starts and order made canonical, of an outline in grid units.

    Overlaps stay, and so do directions. Contours have to be closed, cubic curves to have two handles.
    """
    recording = RecordingPen()
    drawable.draw(recording)
    return _canonical(_cubic(recording.value), width)


def _unreadable(name: str, error: Exception) -> NotationError:
    return NotationError(f"{name}: its outline cannot be read ({error}).", code="outline", glyph=name)


class _GridPen(DecomposingPen):  # type: ignore[misc]
    """Scales and decomposes, closes what is left open and leaves out single points (anchors of old UFOs)."""

    skipMissingComponents = False  # noqa: N815

    def __init__(self, pen: AbstractPen, scale: float, glyph_set: Any) -> None:
        super().__init__(glyph_set if glyph_set is not None else {})
        self._pen = pen
        self._scale = scale
        self._held: Point | None = None

    def _scaled(self, points: Iterable[Point]) -> Iterable[Point]:
        """Also write what was held back, since something follows it."""
        if self._held is not None:
            self._pen.moveTo(self._held)
            self._held = None
        scale = self._scale
        return points if scale == 1 else [(x * scale, y * scale) for x, y in points]

    def moveTo(self, pt: Point) -> None:  # noqa: N802
        self._held = pt[0] * self._scale, pt[1] * self._scale

    def lineTo(self, pt: Point) -> None:  # noqa: N802
        self._pen.lineTo(*self._scaled((pt,)))

    def curveTo(self, *points: Point) -> None:  # noqa: N802
        self._pen.curveTo(*self._scaled(points))

    def qCurveTo(self, *points: Any) -> None:  # noqa: N802
        if points[-1] is None:
            self._pen.qCurveTo(*self._scaled(points[:-1]), None)
        else:
            self._pen.qCurveTo(*self._scaled(points))

    def closePath(self) -> None:  # noqa: N802
        if self._held is None:
            self._pen.closePath()
        self._held = None

    def endPath(self) -> None:  # noqa: N802
        self.closePath()


def _cubic(calls: Iterable[tuple[str, tuple[Any, ...]]]) -> RawContours:
    """What was drawn, with all neighbouring quadratic curves joined into cubic ones."""
    raw = RawContours()
    is_curve, points = raw.is_curve, raw.points
    chain: list[list[complex]] = []
    start = current = 0j
    begun = 0
    for method, args in calls:
        if method == "qCurveTo":
            if args[-1] is None:  # qu2cu refuses contours of off-curve points alone: begin at an implied on-curve point
                off_curve = [complex(*point) for point in args[:-1]]
                start = current = (off_curve[-1] + off_curve[0]) / 2
                chain.append([start, *off_curve, start])
            else:
                chain.append([current, *[complex(x, y) for x, y in args]])
                current = chain[-1][-1]
            continue
        if chain:
            curves = quadratic_to_curves(chain, MAX_CURVE_ERROR, all_cubic=True)
            for curve in curves:
                points += curve[1:]
            is_curve += [True] * len(curves)
            chain = []
        if method == "lineTo":
            current = complex(*args[0])
            points += (current, current, current)
            is_curve.append(False)
        elif method == "curveTo":
            leaves, arrives, current = (complex(x, y) for x, y in args)
            points += (leaves, arrives, current)
            is_curve.append(True)
        elif method == "moveTo":
            start = current = complex(*args[0])
        else:
            if current != start:
                points += (start, start, start)
                is_curve.append(False)
            if len(is_curve) > begun:
                raw.sizes.append(len(is_curve) - begun)
                begun = len(is_curve)
    return raw


def _canonical(raw: RawContours, width: float) -> Outline:
    """Rounded and in order. `fonte_train.arrays.glyph_arrays.write` does the same to thousands of glyphs at once."""
    rounded = [(round_half_up(point.real), round_half_up(point.imag)) for point in raw.points]
    kinds, handles, contours = iter(raw.is_curve), iter(rounded), []
    for size in raw.sizes:
        segments = _tidied(list(islice(kinds, size)), list(islice(handles, 3 * size)))
        if segments:
            contours.append(_start_lowest(segments))
    return Outline(round_half_up(width), tuple(sorted(contours, key=_position)))


def _tidied(is_curve: list[bool], points: list[Point]) -> list[tuple[Point, ...]]:
    """Handles snapped, without zero-length segments; nothing when fewer than two segments are left.

    Two straight lines there and back are dropped too: that is what rounding leaves of a sliver.
    """
    current = points[-1]
    segments: list[tuple[Point, ...]] = []
    for place, curved in enumerate(is_curve):
        leaves, arrives, end = points[3 * place : 3 * place + 3]
        if leaves == arrives == end == current:
            continue
        if curved:
            segments.append((_snapped(current, leaves), _snapped(end, arrives), end))
        else:
            segments.append((end,))
        current = end
    if len(segments) < 2 or (len(segments) == 2 and not any(len(points) == 3 for points in segments)):
        return []
    return segments


def _snapped(on_curve: Point, handle: Point) -> Point:
    dx, dy = handle[0] - on_curve[0], handle[1] - on_curve[1]
    if 0 < abs(dy) <= SNAP_DISTANCE and abs(dx) >= SNAP_LENGTH:
        return handle[0], on_curve[1]
    if 0 < abs(dx) <= SNAP_DISTANCE and abs(dy) >= SNAP_LENGTH:
        return on_curve[0], handle[1]
    return handle


def _start_lowest(segments: list[tuple[Point, ...]]) -> Contour:
    """The closed contour begun at its lowest, then leftmost, on-curve point, its closing line implied."""
    ends = [points[-1] for points in segments]
    last = min(range(len(ends)), key=lambda index: (ends[index][1], ends[index][0]))
    return Contour.path(ends[last], (*segments[last + 1 :], *segments[: last + 1]))


def _position(contour: Contour) -> tuple[float, float]:
    """Lower left corner, by all points: what contours are ordered by."""
    points = [point for node in contour.nodes for point in node.points if point is not None]
    return min(x for x, _ in points), min(y for _, y in points)
