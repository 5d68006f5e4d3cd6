"""How far a run has come, by its steps and its minutes; and the seed of each of its steps."""

from __future__ import annotations

import time

from fonte_train.errors import TrainError


def step_seed(seed: int, step: int, rank: int = 0) -> int:
    """The random numbers of a step (dropout) depend on these alone: a resumed run gets the same ones."""
    return (seed * 1_000_003 + step) * 1024 + rank


class Progress:
    """The clock of a run that ends by `steps` or `minutes`; `before`: the minutes of earlier sessions."""

    def __init__(self, steps: int | None, minutes: float | None, before: float = 0.0) -> None:
        """TrainError where nothing ends the run."""
        if steps is None and minutes is None:
            raise TrainError("A run needs an end: --steps or --max-minutes.")
        self._steps, self._minutes, self._before = steps, minutes, before
        self._begun = time.monotonic()

    @property
    def session_minutes(self) -> float:
        return (time.monotonic() - self._begun) / 60

    @property
    def minutes(self) -> float:
        """Of all sessions together."""
        return self._before + self.session_minutes

    def share(self, step: int) -> float:
        """How much of the run is over before step number `step`, 0 to 1 and beyond: by what is further."""
        by_steps = 0.0 if self._steps is None else step / self._steps if self._steps else 1.0
        by_time = 0.0 if self._minutes is None else self.minutes / self._minutes if self._minutes else 1.0
        return max(by_steps, by_time)
