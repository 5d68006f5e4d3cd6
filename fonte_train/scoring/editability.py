"""Whether joins and lines of a drawn glyph are of the kind that the designer's are, where the designer has them.

DesigNet (arXiv 2604.06494, `eval/metrics.py`) compares the n-th command of a drawn contour with the n-th of the true
one; a node more or less then makes all behind it wrong. Here a join is compared with the nearest of the true glyph, and
counts as wrong where none is near. Accuracies are therefore not theirs, but of the same classes, and fair to any
notation.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

import numpy as np

from fonte_plugin.outlines.contour import Point
from fonte_plugin.outlines.editability import joins, lines
from fonte_plugin.outlines.outline import Outline

NEIGHBOURHOOD = 40
"""Joins, and both ends of lines, of the truth that are no farther are the same, grid units."""

Kind = TypeVar("Kind")


def count_continuity(drawn: Outline, truth: Outline) -> tuple[int, int]:
    """Joins at curves of the true glyph, and those of them that the drawn one has nearby, with the same continuity."""
    return _agreeing(
        [((point,), kind) for point, kind in joins(drawn)], [((point,), kind) for point, kind in joins(truth)]
    )


def count_directions(drawn: Outline, truth: Outline) -> tuple[int, int]:
    """Lines of the true glyph, and those that the drawn one has nearby, as exactly horizontal, vertical, or neither."""
    return _agreeing(list(lines(drawn)), list(lines(truth)))


def _agreeing(
    drawn: Sequence[tuple[Sequence[Point], Kind]], truth: Sequence[tuple[Sequence[Point], Kind]]
) -> tuple[int, int]:
    """How many there are in the truth, and of how many the nearest drawn one is of the same kind."""
    if not drawn:
        return len(truth), 0
    places = np.array([points for points, _ in drawn], float)
    same = 0
    for points, kind in truth:
        away = np.hypot(*np.moveaxis(places - np.array(points, float), -1, 0)).max(axis=1)
        nearest = int(away.argmin())
        same += bool(away[nearest] <= NEIGHBOURHOOD and drawn[nearest][1] == kind)
    return len(truth), same
