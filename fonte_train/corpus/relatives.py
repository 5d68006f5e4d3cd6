"""Families that are drawn after a held-out one, where neither name nor measures say so.

`duplicates.py` finds fonts that share the extents of their glyphs; one that was scaled, or drawn anew after another, it
cannot find. These were found by `fonte-train neighbours` (every held-out font looked up in the index of training
shapes) and then looked at: the letters of both in one box each, overlaid.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from fonte_train.corpus.split import CHOOSE, REPORT, TRAIN


@dataclass(frozen=True, slots=True)
class Kinship:
    """`family` tells of `other` what a stranger could not; `why` follows its name in a sentence."""

    family: str
    other: str
    why: str


KNOWN = (
    Kinship("mallanna", "nunito", "has the Latin of Nunito Light, scaled"),
    Kinship("amita", "redressed", "has its Latin drawn after Redressed"),
    Kinship("arimo", "cousine", "is the proportional sister of Cousine"),
    Kinship("slabo27px", "slabo13px", "is Slabo for another size"),
)


def leaking(splits: Mapping[str, str]) -> dict[str, Kinship]:
    """Training families by name that are drawn after one that is scored, by family to split."""
    return {
        kinship.family: kinship
        for kinship in KNOWN
        if splits.get(kinship.family) == TRAIN and splits.get(kinship.other) in (CHOOSE, REPORT)
    }


def tainted(trained: Collection[str]) -> dict[str, Kinship]:
    """Families that a network which was trained on `trained` has seen by way of a relative."""
    return {kinship.other: kinship for kinship in KNOWN if kinship.family in trained}
