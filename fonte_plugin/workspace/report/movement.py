"""How far an outline has moved since it was drawn, in font units: distances between two drawings of one glyph."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_plugin.outlines.geometry import edges
from fonte_plugin.outlines.outline import Outline

Floats = npt.NDArray[np.float64]

STEP = 0.008
"""distance of the points along the outline at which movement is measured, as a share of the em"""
SAME = 0.5
"""Font units; a smaller movement is only rounding."""
FARTHEST = 1e6
"""Font units from the origin within which an outline is measured; a damaged entry may hold any number."""
MOST_POINTS = 4000
"""The most points of an outline at which it is measured; those of a very large one lie farther apart."""


@dataclass(frozen=True, slots=True)
class Movement:
    """Font units. `mean` and `most`: how far the outline is from the drawn one, after that is shifted as a whole by
    `shift` to the right; `advance`: by how much the advance width grew."""

    mean: float
    most: float
    shift: float
    advance: float

    @property
    def is_edit(self) -> bool:
        """Whether the drawing or its spacing was changed, not just rounded by a program."""
        return max(self.most, abs(self.shift), abs(self.advance)) > SAME


def movement(drawn: Outline, now: Outline, units_per_em: float) -> Movement:
    """From the drawn outline to the present one; measured both ways, so that removed parts count too.

    The outline may have other points, and its contours another order. Where one of the two is empty, or
    reaches beyond any glyph, `most` is the em.
    """
    advance = now.width - drawn.width
    before, after = drawn.bounds, now.bounds
    places = (abs(place) for outline in (drawn, now) for point in outline.points() for place in point)
    if before is None or after is None or not all(place <= FARTHEST for place in places):  # false of NaN, too
        distance = 0.0 if before is after else float(units_per_em)
        return Movement(distance, distance, 0.0, advance)
    old, new = edges(drawn.contours), edges(now.contours)
    shifts = dict.fromkeys((0.0, after.left - before.left, after.right - before.right))
    return min((_measured(old, new, shift, advance, units_per_em) for shift in shifts), key=lambda found: found.mean)


def _measured(old: Floats, new: Floats, shift: float, advance: float, units_per_em: float) -> Movement:
    moved = old + np.array([shift, 0.0])
    step = STEP * units_per_em
    away = np.concatenate([_distances(_along(new, step), moved), _distances(_along(moved, step), new)])
    return Movement(float(away.mean()), float(away.max()), shift, advance)


def _along(lines: Floats, step: float) -> Floats:
    """[n, 2] points along edges [m, 2, 2], `step` apart at most, the start of each among them."""
    runs = lines[:, 1] - lines[:, 0]
    lengths = np.hypot(runs[:, 0], runs[:, 1])
    step = max(step, float(lengths.sum()) / MOST_POINTS)
    counts = np.maximum(np.ceil(lengths / step).astype(np.int64), 1)
    edge = np.repeat(np.arange(len(lines)), counts)
    within = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    points: Floats = lines[edge, 0] + runs[edge] * (within / counts[edge])[:, None]
    return points


def _distances(points: Floats, lines: Floats) -> Floats:
    """[n] from each point to the nearest edge."""
    start, run = lines[:, 0], lines[:, 1] - lines[:, 0]
    square = np.maximum((run**2).sum(axis=1), 1e-12)
    away = points[:, None] - start
    share = np.clip((away * run).sum(axis=2) / square, 0, 1)
    nearest = away - share[..., None] * run
    distances: Floats = np.sqrt((nearest**2).sum(axis=2).min(axis=1))
    return distances
