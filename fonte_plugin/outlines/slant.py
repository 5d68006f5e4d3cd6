"""How far the stems of a font lean: what its frame takes out, and clean-up keeps."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping

import numpy as np
import numpy.typing as npt

from fonte_plugin.outlines.outline import Outline

Floats = npt.NDArray[np.float64]

UPRIGHT_IN_ROMAN = "HIEFTLBDPRhnmlibdpqrkutj1[]"
"""Characters whose stems stand upright in a roman."""
MOST_LEAN = 30.0
"""Degrees beyond which a straight line is no stem."""
LEAST_LEAN = 1.5
"""Degrees below which a font counts as upright."""
LEAST_AGREEING = 0.4
"""The share, by length, of all candidates that has to agree on a lean."""
LEAST_STRAIGHT = 0.08
"""What has to agree on it in glyph heights: the cut ends of strokes are straight as well, but short."""


def slant_of_lines(lines: Floats, height: float) -> float | None:
    """Degrees to the right on which the straight `lines` [n, 2, 2] (from, to; any unit) of stems agree, 0 for upright.

    `height` is the sum of the heights of the glyphs they are of. None where there is no straight stem to tell.
    """
    runs = lines[:, 1] - lines[:, 0]
    runs = runs[runs[:, 1] != 0]
    runs = runs * np.sign(runs[:, 1:])  # strokes are drawn up on one side and down on the other
    leans, lengths = np.degrees(np.arctan2(runs[:, 0], runs[:, 1])), np.hypot(runs[:, 0], runs[:, 1])
    near_upright = np.abs(leans) < MOST_LEAN
    places = np.rint(leans[near_upright] * 2).astype(np.int64) + 60  # half degrees
    votes = np.bincount(places, lengths[near_upright], 121)
    if not votes.any():
        return None
    around = np.convolve(votes, (1.0, 2.0, 1.0), "same")
    best = int(around.argmax())
    near = slice(max(0, best - 1), best + 2)
    agreeing = votes[near].sum()
    if agreeing < max(LEAST_AGREEING * votes.sum(), LEAST_STRAIGHT * height):
        return None
    lean = float((np.arange(121)[near] / 2 - 30) @ votes[near] / agreeing)
    return 0.0 if abs(lean) < LEAST_LEAN else lean


def slant_of(outlines: Mapping[str, Outline]) -> float | None:
    """The same of outlines by character."""
    return slant_of_upright(outline for char, outline in outlines.items() if char in UPRIGHT_IN_ROMAN)


def slant_of_upright(outlines: Iterable[Outline]) -> float | None:
    """The same of outlines whose stems stand upright in a roman."""
    lines = []
    height = 0.0
    for outline in outlines:
        bounds = outline.bounds
        if bounds is not None:
            height += bounds.height
            lines += [each for contour in outline.contours for each in contour.segments if len(each) == 2]
    return slant_of_lines(np.array(lines, float).reshape(-1, 2, 2), height)


def tangent(degrees: float) -> float:
    return math.tan(math.radians(degrees))
