"""Plane geometry of lines and cubic curves given as tuples of two or four points."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

from fonte_plugin.outlines.contour import Contour, Point

Polyline = npt.NDArray[np.float64]
"""points in order, shape (n, 2)"""
Numbers = npt.NDArray[np.intp]


def subtract(a: Point, b: Point) -> Point:
    """The vector from b to a."""
    return a[0] - b[0], a[1] - b[1]


def length(vector: Point) -> float:
    """Euclidean length."""
    return math.hypot(*vector)


def angle_between(a: Point, b: Point) -> float:
    """The unsigned angle between two vectors in degrees; 0 where one of them has no length."""
    return abs(math.degrees(math.atan2(a[0] * b[1] - a[1] * b[0], a[0] * b[0] + a[1] * b[1])))


def sample(curve: Sequence[Point], steps: int) -> Polyline:
    """A cubic curve at `steps` + 1 even parameters, both ends included; of a line its two ends."""
    if len(curve) == 2:
        return np.asarray(curve, dtype=np.float64)
    points: Polyline = _bernstein(np.linspace(0.0, 1.0, steps + 1)) @ np.asarray(curve, dtype=np.float64)
    return points


def flatten(contour: Contour, steps: int = 8) -> Polyline:
    """A closed polyline (first point not repeated) with `steps` pieces for a curve and one for a line."""
    segments = list(contour.segments)
    curves = np.array([segment for segment in segments if len(segment) == 4], dtype=np.float64).reshape(-1, 4, 2)
    sampled = iter(_bernstein(np.linspace(0.0, 1.0, steps + 1)[:-1]) @ curves)
    parts = [next(sampled) if len(segment) == 4 else np.array(segment[:1], np.float64) for segment in segments]
    return np.concatenate(parts) if parts else np.empty((0, 2))


def edges(contours: Iterable[Contour], steps: int = 8) -> npt.NDArray[np.float64]:
    """All pieces of the flattened contours, from and to; shape (n, 2, 2)."""
    lines = [flatten(contour, steps) for contour in contours]
    parts = [np.stack([line, np.roll(line, -1, axis=0)], axis=1) for line in lines]
    return np.concatenate(parts) if parts else np.zeros((0, 2, 2))


def _bernstein(t: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Weights of the four points of a cubic at the parameters `t`, shape (len(t), 4)."""
    s = 1 - t
    return np.stack([s**3, 3 * s * s * t, 3 * s * t * t, t**3], axis=1)


def distance(points: Polyline, polylines: Sequence[Polyline]) -> float:
    """The largest distance from any of `points` to the nearest of the `polylines`."""
    start = np.concatenate([line[:-1] for line in polylines])
    run = np.concatenate([np.diff(line, axis=0) for line in polylines])
    squared = np.maximum((run * run).sum(1), 1e-12)
    along = np.clip(((points[:, None] - start) * run).sum(2) / squared, 0, 1)
    nearest = start + along[..., None] * run
    return float(np.sqrt(((points[:, None] - nearest) ** 2).sum(2).min(1).max()))


def crossings(contours: Iterable[Contour], slip: float = 0.0) -> int:
    """How often the outlines cross themselves or one another by more than `slip`; touching does not count."""
    lines = [flatten(contour) for contour in contours if contour.nodes]
    if not lines:
        return 0
    a = np.concatenate(lines)
    b = np.concatenate([np.roll(line, -1, axis=0) for line in lines])
    low, high = np.minimum(a, b), np.maximum(a, b)
    near = (low[:, None, 0] <= high[:, 0]) & (low[:, None, 1] <= high[:, 1])  # most pieces are nowhere near
    first, second = np.nonzero(np.triu(near & near.T, 1))

    def apart(i: Numbers, j: Numbers) -> npt.NDArray[np.bool_]:
        """Whether piece j has its ends clearly on both sides of piece i: rounding alone is no crossing."""
        run = b[i] - a[i]
        sides = [run[:, 0] * (end[j] - a[i])[:, 1] - run[:, 1] * (end[j] - a[i])[:, 0] for end in (a, b)]
        deep = np.minimum(np.abs(sides[0]), np.abs(sides[1])) >= slip * np.hypot(run[:, 0], run[:, 1])
        return (sides[0] * sides[1] < -1e-6) & deep

    return int((apart(first, second) & apart(second, first)).sum())


def contains(contour: Polyline, point: Point) -> bool:
    """Whether `point` lies inside the closed polyline (even-odd)."""
    x, y = point
    a, b = contour, np.roll(contour, -1, axis=0)
    straddles = (a[:, 1] > y) != (b[:, 1] > y)
    a, b = a[straddles], b[straddles]
    return bool(((a[:, 0] + (y - a[:, 1]) / (b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0])) > x).sum() % 2)
