"""`fonte serve` in one piece for hours, and beside it kills, a full disk, a read-only one and clocks that jump.

    python benchmarks/soak.py [--minutes M] [--rate N] [--model FOLDER] [--seed N] [--out RESULT.json]

One server answers random clients: drawings from glyphs and from a file, cancellations, nonsense; every request has to
be answered once, and rightly. Its memory and its open files are measured every few seconds; printed are their slopes an
hour with the standard error. At the same time `fonte generate --layer` writes into one UFO from two processes, of which
one is killed now and then: the designer's glyphs have to stay, the UFO readable. Other servers are killed or left in
the middle of their work, or their clock jumps (libfaketime, never the machine's clock). Where tmpfs can be mounted, a
full and a read-only disk are written to. What cannot be tried here is said. Exit status 1 for a loss. Without --model a
tiny network is made, so that thousands of requests an hour fit on a third of a core. Eight hours, with the figures so
far in a file all along: `python benchmarks/soak.py --minutes 480 --out soak.json`.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import math
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from soaking.client import KINDS, Client
from soaking.disks import write_to_disks
from soaking.fonts import begun
from soaking.slopes import Watch
from soaking.tally import Tally
from soaking.visitors import Visitors
from soaking.writers import Writers

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--rate", type=float, default=4, help="requests a second to the one server")
    parser.add_argument("--model", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--pause", type=float, default=30, help="seconds between two rounds of what is done beside it")
    parser.add_argument("--out", type=Path, help="write the figures as JSON, anew each minute")
    args = parser.parse_args()
    tally, watch = Tally(), Watch()
    with tempfile.TemporaryDirectory(prefix="fonte-soak-") as name, a_model(args.model, Path(name)) as model:
        folder = Path(name)
        os.environ["FONTE_HOME"] = str(folder / "home")
        begun(folder / "Asked.ufo")
        client = Client(model, folder / "Asked.ufo", tally, args.seed)
        writers, visitors = Writers(folder, model, tally, args.seed), Visitors(folder, model, tally, args.seed)
        start, stop = time.monotonic(), threading.Event()

        def beside() -> None:
            rounds = 0
            while not stop.is_set():
                if rounds % 10 == 0:
                    guarded(lambda: write_to_disks(folder, model, tally), tally)
                guarded(writers.round, tally)
                guarded(visitors.visit, tally)
                rounds += 1
                stop.wait(args.pause)

        others = threading.Thread(target=beside)
        others.start()
        looked = written = -math.inf
        asked = 0
        while (now := time.monotonic() - start) < args.minutes * 60 and client.server.poll() is None:
            if asked <= now * args.rate:
                client.step()
                asked += 1
            else:
                time.sleep(0.5 / args.rate)
            if now - looked > 5:
                looked = now
                watch.look(client.server.pid, now, answered(tally))
            if args.out and now - written > 60:
                written = now
                write(args.out, figures(now, tally, watch))
        stop.set()
        others.join()
        client.close()
        took = time.monotonic() - start
    print(json.dumps(figures(took, tally, watch), indent=1))
    if args.out:
        write(args.out, figures(took, tally, watch))
    return 1 if tally.wrong else 0


def guarded(work: Callable[[], None], tally: Tally) -> None:
    """A fault of the soak itself must not end it, nor go unseen."""
    try:
        work()
    except Exception as error:
        tally.wrong.append(f"the soak itself: {type(error).__name__}: {error}")


def answered(tally: Tally) -> int:
    return sum(tally.done[kind] for kind in KINDS)


def figures(seconds: float, tally: Tally, watch: Watch) -> dict[str, object]:
    return {
        "minutes": round(seconds / 60, 1),
        "requests": answered(tally),
        "done": dict(sorted(tally.done.items())),
        **watch.figures(),
        "not tried": tally.skipped,
        "wrong": len(tally.wrong),
        "of which": dict(Counter(tally.wrong).most_common(20)),
    }


def write(path: Path, found: dict[str, object]) -> None:
    path.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


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


if __name__ == "__main__":
    sys.exit(main())
