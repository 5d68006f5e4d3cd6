"""How memory and open files of a process go with time."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

BLOCKS = 12
"""Neighbouring measurements are alike, so each error is that of the means of this many stretches of time."""


@dataclass
class Watch:
    """What a process has held: seconds since the start, resident memory in kB, open files, requests answered."""

    times: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    files: list[float] = field(default_factory=list)
    requests: list[float] = field(default_factory=list)

    def look(self, process: int, now: float, requests: int) -> None:
        status = Path(f"/proc/{process}/status").read_text()
        self.times.append(now)
        self.memory.append(next(float(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS")))
        self.files.append(float(len(list(Path(f"/proc/{process}/fd").iterdir()))))
        self.requests.append(float(requests))

    def figures(self) -> dict[str, object]:
        """First (once warm) and last values, and slopes of the second half with their standard errors."""
        warm = len(self.times) // 2  # until then caches fill, and arenas grow
        if warm >= len(self.times):
            return {}
        times, memory, files, requests = (
            series[warm:] for series in (self.times, self.memory, self.files, self.requests)
        )
        return {
            "memory kB": {"start": self.memory[0], "half": memory[0], "last": memory[-1], "most": max(self.memory),
                          "slope an hour": slope(times, memory, 3600), "slope a request": slope(requests, memory)},
            "files": {"half": files[0], "last": files[-1], "slope an hour": slope(times, files, 3600)},
        }  # fmt: skip


def slope(x: Sequence[float], y: Sequence[float], unit: float = 1) -> tuple[float, float]:
    """Rise of `y` for `unit` of `x` by least squares over the means of stretches, and its standard error."""
    size = max(1, len(x) // BLOCKS)
    starts = range(0, len(x) - size + 1, size)
    mx, my = ([sum(v[start : start + size]) / size for start in starts] for v in (x, y))
    count = len(mx)
    if count < 3 or len(set(mx)) < 2:
        return math.nan, math.nan
    ax, ay = sum(mx) / count, sum(my) / count
    spread = sum((a - ax) ** 2 for a in mx)
    rise = sum((a - ax) * (b - ay) for a, b in zip(mx, my, strict=True)) / spread
    rest = sum((b - ay - rise * (a - ax)) ** 2 for a, b in zip(mx, my, strict=True))
    return rise * unit, math.sqrt(rest / (count - 2) / spread) * unit
