"""`fonte serve` in one piece for hours, and beside it writers that are killed, a full disk and a read-only one.

    python benchmarks/soak.py [--minutes M] [--model FOLDER] [--seed N] [--out RESULT.json]

One server answers random clients: drawings from glyphs and from a file, cancellations, nonsense; every request has to
be answered once, and rightly. Its memory and its open files are measured every few seconds; printed are their slopes an
hour with the standard error. At the same time `fonte generate --layer` writes into one UFO from two processes, of which
one is killed now and then: the designer's glyphs have to stay, the UFO readable. Where tmpfs can be mounted, a full and
a read-only disk are written to; where libfaketime is installed, the clock of the writers jumps. What cannot be tried
here is said. Exit status 1 for a loss. Without --model a tiny network is made, so that thousands of requests an hour
fit on one core; eight hours: `--minutes 480`.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import math
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import ufoLib2

ROOT = Path(__file__).resolve().parent.parent
FONTE = [sys.executable, "-m", "fonte_plugin.cli.main"]
FAKETIME = [Path(folder, "faketime/libfaketime.so.1") for folder in ("/usr/lib/x86_64-linux-gnu", "/usr/lib")]
BOX = {"width": 500, "contours": [[[60, 0], [[440, 0]], [[440, 500]], [[60, 500]]]]}
CANCELLED = -32800


@dataclass
class Tally:
    """What was done, and each thing that went wrong as a line."""

    done: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)


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
        while len(self.waiting) >= 6 and self.server.poll() is None:
            time.sleep(0.002)
        kind = self.dice.choices(
            ("generate", "source", "cancel", "initialize", "nonsense", "method", "params"), (46, 14, 12, 8, 6, 6, 8)
        )[0]
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


class Writers:
    """Two processes that write into one UFO, over and over, one of them killed now and then."""

    def __init__(self, folder: Path, model: Path, tally: Tally, seed: int) -> None:
        self.font, self.model, self.tally, self.dice = folder / "Both.ufo", model, tally, random.Random(seed)
        begun(self.font)
        self.drawn = drawings(self.font)
        self.faketime = next((path for path in FAKETIME if path.exists()), None)
        if self.faketime is None:
            tally.skipped.append("clock jumps: libfaketime is not installed")

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


def on_small_disk(folder: Path, model: Path, tally: Tally, options: str, what: str) -> None:
    """Write a font to a tmpfs that has no room, or may not be written to: exit status 2, nothing half, no trace."""
    disk, source = folder / what.replace(" ", "-"), folder / "Source.ufo"
    disk.mkdir(exist_ok=True)
    if not source.exists():
        begun(source)
    mount = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True).returncode != 0:
        tally.skipped.append(f"{what}: tmpfs cannot be mounted here")
        return
    try:
        for target in ("New.ufo", "New.ufoz"):
            words = [*FONTE, "generate", str(source), "--out", str(disk / target), "--chars", "A-Z",
                     "--candidates", "1", "--model", str(model), "--threads", "1"]  # fmt: skip
            status = subprocess.run(words, capture_output=True, timeout=600).returncode
            left = [path.name for path in disk.iterdir()]
            tally.done[what] += 1
            if status != 2 or left:
                tally.wrong.append(f"{what}: exit status {status}, left {left}")
    finally:
        subprocess.run(["umount", str(disk)], check=False)


def begun(path: Path) -> None:
    font = ufoLib2.Font()
    font.info.familyName, font.info.styleName, font.info.unitsPerEm = "Soak", "Regular", 1000
    for char, top in (("n", 500), ("o", 510), ("H", 700)):
        glyph = font.newGlyph(char)
        glyph.unicodes, glyph.width = [ord(char)], 560
        pen = glyph.getPen()
        pen.moveTo((60, 0))
        for point in ((500, 0), (500, top), (60, top)):
            pen.lineTo(point)
        pen.closePath()
    font.save(path)


def drawings(path: Path) -> dict[str, Any]:
    font = ufoLib2.Font.open(path, lazy=False)
    return {str(glyph.name): (glyph.width, [(p.x, p.y) for c in glyph for p in c]) for glyph in font}


def measured(process: int) -> tuple[float, int]:
    """Resident memory in MB, and open files."""
    status = Path(f"/proc/{process}/status").read_text()
    memory = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
    return memory / 1024, len(list(Path(f"/proc/{process}/fd").iterdir()))


def slope(times: list[float], values: list[float]) -> tuple[float, float]:
    """Least squares, an hour, and its standard error."""
    count = len(times)
    if count < 3:
        return math.nan, math.nan
    mt, mv = sum(times) / count, sum(values) / count
    spread = sum((t - mt) ** 2 for t in times)
    rise = sum((t - mt) * (v - mv) for t, v in zip(times, values, strict=True)) / spread
    rest = sum((v - mv - rise * (t - mt)) ** 2 for t, v in zip(times, values, strict=True))
    return rise * 3600, math.sqrt(rest / (count - 2) / spread) * 3600


@contextlib.contextmanager
def a_model(given: Path | None, folder: Path) -> Iterator[Path]:
    if given is not None:
        yield given
        return
    sys.path.insert(0, str(ROOT / "tests"))
    from fakes.tiny_network import build_tiny_network, export_tiny_model  # type: ignore[import-not-found]

    place = folder / "model"
    place.mkdir()
    export_tiny_model(build_tiny_network(), place)
    yield place


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--model", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--pause", type=float, default=20, help="seconds between two rounds of the writers")
    parser.add_argument("--out", type=Path, help="write the figures as JSON")
    args = parser.parse_args()
    tally = Tally()
    times: list[float] = []
    memory: list[float] = []
    files: list[float] = []
    with tempfile.TemporaryDirectory(prefix="fonte-soak-") as name, a_model(args.model, Path(name)) as model:
        folder = Path(name)
        os.environ["FONTE_HOME"] = str(folder / "home")
        on_small_disk(folder, model, tally, "size=16k", "full disk")
        on_small_disk(folder, model, tally, "ro", "read-only disk")
        begun(folder / "Asked.ufo")
        client, writers = (
            Client(model, folder / "Asked.ufo", tally, args.seed),
            Writers(folder, model, tally, args.seed),
        )
        start, stop = time.monotonic(), threading.Event()

        def write() -> None:
            while not stop.is_set():
                writers.round()
                stop.wait(args.pause)

        beside = threading.Thread(target=write)
        beside.start()
        looked = -math.inf
        while (now := time.monotonic() - start) < args.minutes * 60 and client.server.poll() is None:
            client.step()
            if now - looked > 5:
                looked = now
                used, opened = measured(client.server.pid)
                for series, value in ((times, now), (memory, used), (files, float(opened))):
                    series.append(value)
        stop.set()
        beside.join()
        client.close()
        took = time.monotonic() - start
    warm = len(times) // 2  # until then caches fill, and arenas grow
    asked = sum(
        tally.done[kind] for kind in ("generate", "source", "cancel", "initialize", "nonsense", "method", "params")
    )
    result = {
        "minutes": round(took / 60, 1),
        "requests": asked,
        "done": dict(tally.done),
        "memory": {"first": memory[warm], "last": memory[-1], "slope MB/h": slope(times[warm:], memory[warm:])},
        "files": {"first": files[warm], "last": files[-1], "slope 1/h": slope(times[warm:], files[warm:])},
        "not tried": tally.skipped,
        "wrong": tally.wrong[:20],
    }
    text = json.dumps(result, indent=1)
    print(text)
    if args.out:
        args.out.write_text(text + "\n", encoding="utf-8")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
