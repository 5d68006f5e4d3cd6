"""Servers that live for seconds: their client is killed, hangs up or is silent, they are killed, or the clock jumps."""

from __future__ import annotations

import contextlib
import json
import os
import random
import signal
import subprocess
import time
from pathlib import Path

from soaking.client import BOX, SILENCE
from soaking.tally import FONTE, Tally
from soaking.writers import faketime

JUMPS = ("-3y", "+10y", "-1h", "+2d")


class Visitors:
    """One short visit after another, each to a server of its own."""

    def __init__(self, folder: Path, model: Path, tally: Tally, seed: int) -> None:
        self.folder, self.model, self.tally, self.dice = folder, model, tally, random.Random(seed)
        self.clock = folder / "clock"
        self.faketime = faketime()
        if self.faketime is None:
            tally.skipped.append("clock jumps: libfaketime is not installed")

    def visit(self) -> None:
        """Ask a few things and leave in one of five ways; the server has to end as it should, within five minutes."""
        kinds = ["killed", "terminated", "hung up on", "left", *(["clock jumps"] if self.faketime else [])]
        kind = self.dice.choice(kinds)
        server = self._start(kind)
        assert server.stdin is not None
        assert server.stdout is not None
        asked = self.dice.randint(1, 4)
        with contextlib.suppress(BrokenPipeError):
            for number in range(asked):
                self._ask(server, number)
            wait = self.dice.uniform(0, 3)
            if kind == "clock jumps":
                for jump in self.dice.sample(JUMPS, 3):
                    time.sleep(wait / 3)
                    self.clock.write_text(jump)
            else:
                time.sleep(wait)
        if kind == "killed":
            server.kill()
        elif kind == "terminated":
            server.send_signal(signal.SIGTERM)
        elif kind == "hung up on":
            server.stdout.close()  # it learns so with its next answer
        with contextlib.suppress(BrokenPipeError):
            server.stdin.close()
        answers = [] if server.stdout.closed else [json.loads(line) for line in server.stdout if line.endswith(b"}\n")]
        try:
            status = server.wait(SILENCE)
        except subprocess.TimeoutExpired:
            server.kill()
            status = server.wait()
            self.tally.wrong.append(f"a server that was {kind} went on for {SILENCE} seconds")
        self.tally.done[f"visits: {kind}"] += 1
        answered = sum("result" in each for each in answers)
        right = {
            "killed": status in (-9, 0),  # 0: it had ended by itself already
            "terminated": status in (130, -15, 0),
            "hung up on": status != -9,
        }.get(kind, status == 0 and answered == asked)
        if not right:
            self.tally.wrong.append(f"{kind}: it ended with {status}, {answered} of {asked} answered")

    def _start(self, kind: str) -> subprocess.Popen[bytes]:
        surroundings = dict(os.environ)
        if kind == "clock jumps":
            self.clock.write_text("+0")
            surroundings |= {
                "LD_PRELOAD": str(self.faketime),
                "FAKETIME_TIMESTAMP_FILE": str(self.clock),
                "FAKETIME_NO_CACHE": "1",
                "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            }
        return subprocess.Popen(
            [*FONTE, "serve", "--stdio", "--model", str(self.model), "--threads", "1"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=surroundings,
        )  # fmt: skip

    def _ask(self, server: subprocess.Popen[bytes], number: int) -> None:
        assert server.stdin is not None
        chars = "".join(self.dice.sample("ABCDEFGabcdefg0123", self.dice.randint(1, 4)))
        params = {"chars": chars, "candidates": 1, "unitsPerEm": 1000, "glyphs": {"n": BOX}}
        words = {"jsonrpc": "2.0", "id": number, "method": "generate", "params": params}
        server.stdin.write(json.dumps(words).encode() + b"\n")
        server.stdin.flush()
