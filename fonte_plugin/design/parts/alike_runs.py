"""Runs of segments that two contours have in common, but for where they stand: a serif, an arch, a whole counter."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_plugin.outlines.contour import Contour, Point

FEWEST = 3
"""Segments of a run: two lines and a corner are alike by chance."""
FARTHER = 1.4
"""By how much more a handle may be off than a node."""

Points = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Run:
    """Nodes of a drawn contour and those of a model, one for one; the drawn ones lie `shift` from the model's.

    `miss` is the largest distance along an axis that is left when the model is moved there. A `closed` run is all of
    both contours.
    """

    nodes: tuple[int, ...]
    models: tuple[int, ...]
    shift: Point
    miss: float
    closed: bool = False

    @property
    def segments(self) -> int:
        return len(self.nodes) - (not self.closed)

    def part(self, first: int, last: int) -> Run:
        """The nodes from place `first` up to `last`, which is left out; the run is open then."""
        return Run(self.nodes[first:last], self.models[first:last], self.shift, self.miss)


def alike_runs(drawn: Contour, model: Contour, near: float) -> Iterator[Run]:
    """Every longest run of at least FEWEST segments of which no node misses the moved model by more than `near`.

    Segments are alike where both are lines or both are curves, and the end and the handles, seen from their nodes,
    differ by no more than `near` (handles FARTHER) along each axis.
    """
    ours, theirs = _Segments.of(drawn), _Segments.of(model)
    alike = ours.alike(theirs, near)
    n, m = alike.shape
    for i, j in zip(*np.nonzero(alike & ~np.roll(alike, (1, 1), (0, 1))), strict=True):
        length = 1
        while alike[(i + length) % n, (j + length) % m]:
            length += 1
        nodes = tuple(int(i + k) % n for k in range(min(length, n - 1, m - 1) + 1))
        models = tuple(int(j + k) % m for k in range(len(nodes)))
        run = _placed(ours.starts, theirs.starts, nodes, models, near)
        if run is not None:
            yield run
    if n == m:
        for j in range(m):
            if all(alike[k, (j + k) % m] for k in range(n)):
                models = tuple((j + k) % m for k in range(n))
                shift, miss = _fit(ours.starts - theirs.starts[list(models)])
                if miss <= near:
                    yield Run(tuple(range(n)), models, shift, miss, closed=True)


@dataclass(frozen=True, slots=True)
class _Segments:
    """The segments of a contour: where they start [n, 2], whether they are curves [n], and their `shapes` [n, 3, 2]:
    the end and the first handle seen from the start, and the second handle seen from the end.
    """

    starts: Points
    curves: npt.NDArray[np.bool_]
    shapes: Points

    @classmethod
    def of(cls, contour: Contour) -> _Segments:
        segments = list(contour.segments)
        whole = np.array([s if len(s) == 4 else (s[0], s[0], s[1], s[1]) for s in segments], np.float64).reshape(
            -1, 4, 2
        )
        start, leaving, arriving, end = (whole[:, k] for k in range(4))
        shapes = np.stack([end - start, (leaving - start) / FARTHER, (arriving - end) / FARTHER], axis=1)
        return cls(start, np.array([len(s) == 4 for s in segments], np.bool_), shapes)

    def alike(self, other: _Segments, near: float) -> npt.NDArray[np.bool_]:
        """[n, m]"""
        off = np.abs(self.shapes[:, None] - other.shapes[None]).max(axis=(2, 3), initial=0.0)
        found: npt.NDArray[np.bool_] = (self.curves[:, None] == other.curves[None]) & (off <= near)
        return found


def _placed(ours: Points, theirs: Points, nodes: tuple[int, ...], models: tuple[int, ...], near: float) -> Run | None:
    """The run where its nodes lie together, without ends that stray; None where too little is left."""
    while len(nodes) > FEWEST:
        apart = ours[list(nodes)] - theirs[list(models)]
        shift, miss = _fit(apart)
        if miss <= near:
            return Run(nodes, models, shift, miss)
        stray = np.abs(apart - np.median(apart, axis=0)).max(axis=1)
        cut = slice(1, None) if stray[0] >= stray[-1] else slice(None, -1)
        nodes, models = nodes[cut], models[cut]
    return None


def _fit(apart: Points) -> tuple[Point, float]:
    """The shift that leaves the smallest largest distance along an axis, and that distance."""
    low, high = apart.min(axis=0), apart.max(axis=0)
    return (float(low[0] + high[0]) / 2, float(low[1] + high[1]) / 2), float((high - low).max()) / 2
