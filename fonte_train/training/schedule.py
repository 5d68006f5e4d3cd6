"""The learning rate over a run: up, level, down."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Schedule:
    """`rate` is reached in `warmup` steps.

    "wsd" (warm-up, stable, decay) keeps it until `level` of the run is over and then falls in a straight line to
    `last` of it; "cosine" falls from the warm-up on.
    """

    rate: float = 1.5e-3
    warmup: int = 150
    shape: Literal["wsd", "cosine"] = "wsd"
    level: float = 0.35
    last: float = 0.02

    def at(self, step: int, progress: float) -> float:
        """The rate of a step, `progress` 0 to 1 of the run being over: by steps or minutes, whichever ends it."""
        warm = min(1.0, (step + 1) / max(1, self.warmup))
        progress = min(1.0, progress)
        if self.shape == "cosine":
            falling = self.last + (1 - self.last) * (1 + math.cos(math.pi * progress)) / 2
        else:
            fallen = max(0.0, progress - self.level) / max(1e-9, 1 - self.level)
            falling = 1 - (1 - self.last) * fallen
        return self.rate * warm * falling
