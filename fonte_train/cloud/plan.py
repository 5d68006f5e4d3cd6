"""What is to be trained on a rented machine."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Plan:
    """A local data set, the name of the remote run, and its limits."""

    data: Path
    name: str
    preset: str
    minutes: float
    gpu: str

    def commands(self, data: str, run: str) -> list[list[str]]:
        """The check and the training, with the paths they have on the machine."""
        train = ["train", data, "--out", run, "--preset", self.preset, "--max-minutes", f"{self.minutes:g}"]
        torchrun = ["torchrun", "--standalone", "--nproc-per-node", "gpu", "-m", "fonte_train.cli"]
        return [["fonte-train", "verify", data, "--preset", self.preset], [*torchrun, *train]]

    def script(self, data: str, run: str) -> str:
        """The commands as lines of a shell."""
        return "\n".join(shlex.join(command) for command in self.commands(data, run))
