"""The telling pairs: those that say most about all other pairs once the designer sets them.

Kerns vary together from font to font: a font that kerns `.y` kerns `,v`. A few factors describe this. Given the pairs
that are set, they say how much each further pair would tell about all others (greedy selection of variables by
explained variance).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Tendencies:
    """factors (pairs, rank): how much of each common tendency a pair shows; rest (pairs,): variance of its own."""

    factors: Floats
    rest: Floats

    def telling(
        self,
        count: int,
        known: Collection[int] = (),
        possible: Collection[int] | None = None,
        weights: npt.NDArray[np.float64] | None = None,
    ) -> list[int]:
        """The `count` pairs, by number, to ask for next, the most telling first; fewer where no more are `possible`.

        `known`: pairs that are set. `weights`: how much each pair counts, 1 without.
        """
        factors = self.factors.astype(np.float64)
        rest = self.rest.astype(np.float64) + 1e-6 + 0.05 * float(self.rest.mean())
        spread = np.eye(factors.shape[1])  # the variance that is left of the factors
        counted = np.ones(len(factors)) if weights is None else weights
        moment = (factors * counted[:, None]).T @ factors
        allowed = np.zeros(len(factors), bool)
        allowed[list(range(len(factors)) if possible is None else possible)] = True
        allowed[list(known)] = False
        for pair in known:
            spread = _told(spread, factors[pair], rest[pair])
        chosen: list[int] = []
        while len(chosen) < count and allowed.any():
            reach = factors @ spread
            gain = ((reach @ moment) * reach).sum(1) / ((reach * factors).sum(1) + rest)
            best = int(np.argmax(np.where(allowed, gain, -np.inf)))
            chosen.append(best)
            allowed[best] = False
            spread = _told(spread, factors[best], rest[best])
        return chosen


def _told(spread: npt.NDArray[np.float64], factor: npt.NDArray[np.float64], rest: float) -> npt.NDArray[np.float64]:
    """The variance that is left once a pair is set (the update of a Kalman filter)."""
    reach = spread @ factor
    return np.asarray(spread - np.outer(reach, reach) / (factor @ reach + rest))
