"""From likely kerning to proposed kerning: which values, and how sure the networks have to be."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.kern_network import CLEAR, Numbers, Proposal
from fonte_plugin.design.spacing.pair_kinds import NO, pair_kinds

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Caution:
    """`sure`: the least chance that the designer kerns a pair clearly for it to be kerned clearly; below it, by CLEAR
    at most. `kerned`: the least chance that the designer kerns it at all; below it, the pair is left alone. Values
    below `smallest` thousandths of the em are dropped."""

    sure: float = 0.6
    kerned: float = 0.0
    smallest: float = 0.0


def chosen_values(proposal: Proposal, kinds: Numbers, habits: npt.NDArray[np.floating], caution: Caution) -> Floats:
    """[first, second] in thousandths of the em. `kinds` of the glyphs and `habits` (36,) as in KernModel.look: pairs of
    a kind that is not kerned get nothing."""
    value = proposal.median.astype(np.float64)
    chance = np.where(value < 0, proposal.closer, proposal.wider)
    value = np.where(chance >= caution.sure, value, np.clip(value, -CLEAR, CLEAR))
    value = np.where((proposal.kerned < caution.kerned) | (habits[pair_kinds(kinds, kinds)] == NO), 0.0, value)
    return np.where(np.abs(value) < caution.smallest, 0.0, value)
