"""Two processes that write into one UFO, over and over, one of them killed now and then, with clocks that are wrong."""

from __future__ import annotations

import os
import random
import subprocess
import time
from pathlib import Path

from soaking.fonts import begun, drawings
from soaking.tally import FONTE, Tally

FAKETIME = [Path(folder, "faketime/libfaketime.so.1") for folder in ("/usr/lib/x86_64-linux-gnu", "/usr/lib")]


def faketime() -> Path | None:
    return next((path for path in FAKETIME if path.exists()), None)


class Writers:
    """Two processes that write into one UFO, over and over, one of them killed now and then."""

    def __init__(self, folder: Path, model: Path, tally: Tally, seed: int) -> None:
        self.font, self.model, self.tally, self.dice = folder / "Both.ufo", model, tally, random.Random(seed)
        begun(self.font)
        self.drawn = drawings(self.font)
        self.faketime = faketime()

    def round(self) -> None:
        """Both at once, then a look at what is left."""
        running = [self._start() for _ in range(2)]
        if self.dice.random() < 0.5:
            time.sleep(self.dice.uniform(0.2, 6))
            self.dice.choice(running).kill()
            self.tally.done["writer killed"] += 1
        for process in running:
            status = process.wait(300)
            self.tally.done[f"writer ended with {status}"] += 1
            if status not in (0, 2, 3, -9):
                self.tally.wrong.append(f"a writer ended with {status}")
        try:
            now = drawings(self.font)
        except Exception as error:
            self.tally.wrong.append(f"two writers: the UFO cannot be read: {error}")
            return
        if any(now.get(name) != one for name, one in self.drawn.items()):
            self.tally.wrong.append("two writers: a drawn glyph changed")

    def _start(self) -> subprocess.Popen[bytes]:
        chars = "".join(self.dice.sample("ABCDEbdpq", 2))
        words = [*FONTE, "generate", str(self.font), "--layer", "--chars", chars, "--candidates", "1",
                 "--model", str(self.model), "--threads", "1", "--seed", str(self.dice.randrange(99))]  # fmt: skip
        surroundings = dict(os.environ)
        if self.faketime is not None and self.dice.random() < 0.5:
            jump = self.dice.choice(["-3y", "+2d", "-1h", "+10y"])
            surroundings |= {"LD_PRELOAD": str(self.faketime), "FAKETIME": jump}
            self.tally.done["clock jumped"] += 1
        return subprocess.Popen(words, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
