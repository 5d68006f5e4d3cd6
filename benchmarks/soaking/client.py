"""A client of `fonte serve` that asks random things and checks every answer."""

from __future__ import annotations

import contextlib
import json
import random
import subprocess
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

from soaking.tally import FONTE, Tally

BOX = {"width": 500, "contours": [[[60, 0], [[440, 0]], [[440, 500]], [[60, 500]]]]}
CANCELLED = -32800
SILENCE = 300
KINDS = {"generate": 46, "source": 14, "cancel": 12, "initialize": 8, "nonsense": 6, "method": 6, "params": 8}


class Client:
    """Talks to one server; every answer is checked against what was asked."""

    def __init__(self, model: Path, font: Path, tally: Tally, seed: int) -> None:
        self.tally, self.font, self.dice = tally, font, random.Random(seed)
        self.server = subprocess.Popen(
            [*FONTE, "serve", "--stdio", "--model", str(model), "--threads", "1"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        self.waiting: dict[int, tuple[str, Any]] = {}
        self.glyphs: Counter[int] = Counter()
        self.nonsense = 0
        self.lock = threading.Lock()
        self.number = 0
        threading.Thread(target=self._read, daemon=True).start()

    def step(self) -> None:
        """Ask one random thing, once there are few open requests."""
        waits = time.monotonic() + SILENCE
        while len(self.waiting) >= 6 and self.server.poll() is None:
            time.sleep(0.002)
            if time.monotonic() > waits:
                self.tally.wrong.append(f"six requests went unanswered for {SILENCE} seconds")
                return
        kind = self.dice.choices(list(KINDS), list(KINDS.values()))[0]
        if kind == "nonsense":
            with self.lock:
                self.nonsense += 1
            self._send(self.dice.choice([b"{", b"[1,", b"\xff\xfe{}", b'{"id": 1', b"null null"]))
            return
        with self.lock:
            self.number += 1
            number, opened = self.number, list(self.waiting)
            params: dict[str, Any] = {}
            if kind in ("generate", "source"):
                chars = "".join(self.dice.sample("ABCDEFGabcdefg0123", self.dice.randint(1, 3)))
                params = {"chars": chars, "candidates": self.dice.randint(1, 2), "seed": self.dice.randrange(99)}
                where = {"source": str(self.font)} if kind == "source" else {"unitsPerEm": 1000, "glyphs": {"n": BOX}}
                params |= where
            elif kind == "cancel":
                params = {"id": self.dice.choice([*opened, 10**9])}
            elif kind == "initialize":
                params = {"protocol": 1}
            elif kind == "params":
                params = self.dice.choice([{"chars": ""}, {"chars": "A", "seed": -1}, {"chars": 5}, {"source": "/no"}])
            self.waiting[number] = (kind, params)
        method = {"source": "generate", "method": "nothing", "params": "generate"}.get(kind, kind)
        words = {"jsonrpc": "2.0", "id": number, "method": method, "params": params}
        self._send(json.dumps(words).encode())

    def _send(self, line: bytes) -> None:
        assert self.server.stdin is not None
        try:
            for start in range(0, len(line), 200):  # as a pipe may cut it
                self.server.stdin.write(line[start : start + 200])
                self.server.stdin.flush()
            self.server.stdin.write(b"\n")
            self.server.stdin.flush()
        except OSError as error:
            self.tally.wrong.append(f"the server is gone: {error}")

    def _read(self) -> None:
        assert self.server.stdout is not None
        for line in self.server.stdout:
            try:
                message = json.loads(line)
            except ValueError:
                self.tally.wrong.append(f"no JSON among the answers: {line[:80]!r}")
                continue
            with self.lock:
                self._take(message)

    def _take(self, message: dict[str, Any]) -> None:
        if message.get("method") == "glyph":
            self.glyphs[message["params"]["id"]] += 1
        if "method" in message:
            return
        number = message.get("id")
        if number is None:
            self.nonsense -= 1
            self.tally.done["nonsense"] += 1
            return
        if number not in self.waiting:
            self.tally.wrong.append(f"an answer to nothing: {message}"[:200])
            return
        kind, params = self.waiting.pop(number)
        self.tally.done[kind] += 1
        drawn, error = self.glyphs.pop(number, 0), message.get("error")
        if kind in ("generate", "source"):
            right = error["code"] == CANCELLED if error else drawn == len(params["chars"])
        else:
            right = (error is not None) == (kind in ("method", "params"))
        if not right:
            self.tally.wrong.append(f"{kind} {params}: {message}"[:300])

    def close(self) -> None:
        """End of input: what waits has to be answered, and the server has to end by itself."""
        assert self.server.stdin is not None
        with contextlib.suppress(OSError):
            self.server.stdin.close()
        try:
            status = self.server.wait(120)
        except subprocess.TimeoutExpired:
            self.server.kill()
            status = -9
        time.sleep(0.5)
        if status != 0 or self.waiting or self.nonsense:
            self.tally.wrong.append(f"it ended with {status}, {len(self.waiting)} + {self.nonsense} unanswered")
