"""Which families are related, and therefore left out when usual distances between strangers are measured."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.nearness.shape_index import FAR, MISSING, ShapeIndex
from fonte_train.corpus.duplicates import find_twins

Tokens = npt.NDArray[np.uint16]
Bools = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float32]

LEAST_NAME = 5
"""length of the common beginning of two names from which their families count as related (alegreya, alegreyasans)"""
RELATED_SHARE = 0.33
"""of the glyphs of two fonts that have the same measures: families that have nothing in common share less"""


DERIVED = 0.8
"""of the distance that is usual between a character and its nearest stranger, in the mean over all characters"""


def related(families: Sequence[str], family_of: Sequence[int], fonts: Sequence[Mapping[str, Tokens]]) -> Bools:
    """[families, families] whether two are the same or related, by name or by measures; `fonts`: tokens by char."""
    count = len(families)
    found = np.eye(count, dtype=np.bool_)
    begun: dict[str, list[int]] = {}
    for place, name in enumerate(families):
        begun.setdefault(name.lower()[:LEAST_NAME], []).append(place)
    for places in begun.values():
        found[np.ix_(places, places)] = True
    for twins in find_twins(fonts, near_share=RELATED_SHARE):
        one, other = family_of[twins.first], family_of[twins.second]
        found[one, other] = found[other, one] = True
    return found


def derived(index: ShapeIndex, units: Floats) -> Bools:
    """[families, families] whether two are so near as whole fonts that one was made of the other, whatever their names.

    Neither name nor measures tell these: of 1,180 families some sixty pairs, where one has the other's Latin or is a
    new edition of it (Khula and Open Sans, Jaldi and Asap, Cochineal and Crimson, Carlito and Lato, Prata and Suranna).
    Strangers begin at .8 (Gantari and Metropolis, Cantarell and Route 159).
    """
    codes, family_of = index.codes, index.family_of
    total = np.zeros((len(codes), len(codes)), np.float32)
    shared = np.zeros_like(total)
    for char in range(codes.shape[1]):
        numbers = codes[:, char] * (index.steps[char] / units[char])
        squares = (numbers**2).sum(axis=1)
        away = np.sqrt(np.maximum(squares[:, None] + squares - 2 * numbers @ numbers.T, 0))
        there = (codes[:, char, 0] != MISSING).astype(np.float32)
        both = there[:, None] * there
        total += np.minimum(away, FAR) * both
        shared += both
    near = (total / np.maximum(shared, 1) < DERIVED) & (shared > codes.shape[1] * 2 / 3)
    count = len(index.families)
    found = np.zeros((count, count), np.bool_)
    one, other = np.nonzero(near)
    found[family_of[one], family_of[other]] = True
    return found
