"""Which undrawn glyph a designer should draw next: the one that would tell the network most about the others."""

from __future__ import annotations

from fonte_plugin.notation.charset import CONTROL_ORDER
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.review.status import Status

KIN = (
    "nhmru",
    "bdpqg",
    "oeca",
    "vwyxzk",
    "iljft",
    "sS",
    "HIEFLTU",
    "OQCGD",
    "AVWXMNZKY",
    "BPRJ",
    "0689",
    "1247",
    "35",
    ".,!",
    "?@#",
    "()[]",
)
"""Glyphs that share their main strokes: one of them shows the others."""


def kin_of(char: str) -> str:
    """The characters that share strokes with this one, itself among them."""
    return next((kin for kin in KIN if char in kin), char)


def draw_next(review: Review) -> str | None:
    """The undrawn character about whose kin, itself included, the network is least sure; None if nothing is left.

    Doubt is 1 minus the agreement of the chosen candidate, 1 for a glyph that failed or was rejected. It counts once
    for each undecided glyph of the kin. Before anything was generated, the order in which designers draw control
    characters decides.
    """
    open_ = review.having(Status.MISSING, Status.GENERATED, Status.REJECTED, Status.FAILED)
    doubts = {char: doubt for char in open_ if (doubt := _doubt(review, char)) is not None}
    if not doubts:
        return next((char for char in CONTROL_ORDER if review.status(char) is Status.MISSING), None)
    totals = {kin: sum(doubts.get(char, 0) for char in kin) for kin in KIN}
    worst = max(totals, key=lambda kin: totals[kin])
    return max((char for char in worst if char in doubts), key=lambda char: doubts[char])


def _doubt(review: Review, char: str) -> float | None:
    glyph = review[char]
    if glyph.status in (Status.FAILED, Status.REJECTED):
        return 1.0
    return None if glyph.agreement is None else 1 - glyph.agreement
