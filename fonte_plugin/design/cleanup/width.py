"""A letter made wider or narrower between its stems, as a designer would: the stems keep their thickness."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from fonte_plugin.design.style.stem_widths import leaning_tolerance, stems_of
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import Contours
from fonte_plugin.outlines.edges import shear

LEAST_FREE = 0.2
"""the share of the width that has to lie between stems for the letter to be stretched there"""
MOST = 1.5
"""by how much the space between stems may be stretched or compressed"""


def widened(contours: Contours, factor: float, slant: float, unit: float) -> Contours:
    """The outline `factor` times as wide, its left side where it was; unchanged if there is nothing to stretch between
    stems.

    `slant` in degrees, `unit` a thousandth of the em in units of the outline.
    """
    upright = shear(contours, -slant)
    box = bounds(upright)
    if box is None:
        return contours
    stems = _merged(
        [(s.lesser.position, s.greater.position) for s in stems_of(upright, 0, unit, leaning_tolerance(slant, unit))]
    )
    width, rigid = box.width, sum(right - left for left, right in stems)
    if width - rigid < LEAST_FREE * width:
        return contours
    stretch = min(max((factor * width - rigid) / (width - rigid), 1 / MOST), MOST)
    stops = [box.left, *(edge for stem in stems for edge in stem), box.right]
    places = [box.left]
    for number, (left, right) in enumerate(pairwise(stops)):
        places.append(places[-1] + (right - left) * (1 if number % 2 else stretch))

    def moved(point: tuple[float, float]) -> tuple[float, float]:
        x, y = point
        beyond = min(x - stops[0], 0.0) + max(x - stops[-1], 0.0)  # a handle may reach out of the ink
        return float(np.interp(x, stops, places)) + beyond, y

    return shear(tuple(contour.map(moved) for contour in upright), slant)


def _merged(stems: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """The stems from left to right, those that lie over one another as one."""
    merged: list[tuple[float, float]] = []
    for left, right in sorted(stems):
        if merged and left <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], right)
        else:
            merged.append((left, right))
    return merged
