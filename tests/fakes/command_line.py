"""What a command printed, and the exit status it ended with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Run = Callable[..., "Result"]


@dataclass(frozen=True)
class Result:
    status: int
    out: str
    err: str

    @property
    def sentence(self) -> str:
        """The error: the last line on stderr, and the only one from `fonte:`."""
        lines = [line for line in self.err.splitlines() if line.startswith("fonte")]
        assert len(lines) == 1, self.err
        assert self.err.rstrip().endswith(lines[0])
        return lines[0]
