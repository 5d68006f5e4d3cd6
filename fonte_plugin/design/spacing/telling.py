"""The telling pairs: what a designer should set by hand next, so that most is known of all other pairs.

Over many fonts kerns move together: who kerns `.y` kerns `,v`. A few factors hold how; given the pairs that are set,
they say how much each further pair would tell of all others (greedy selection of variables by explained variance).
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
        spread = np.eye(factors.shape[1])  # what is still unknown of the tendencies
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
    """What stays unknown once a pair is set (the update of a Kalman filter)."""
    reach = spread @ factor
    return np.asarray(spread - np.outer(reach, reach) / (factor @ reach + rest))
