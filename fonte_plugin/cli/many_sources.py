"""`fonte generate` on many fonts: each in a process of its own, so that a failure does not affect the others."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from fonte_plugin.cli.words import counted
from fonte_plugin.engine.base import available_cores
from fonte_plugin.errors import Exit, FonteError, RequestError
from fonte_plugin.resources import make_folder
from fonte_plugin.workspace.sources.collection import fonts_in, is_collection, targets

VALUES = (
    "chars", "refs", "style", "level", "candidates", "temperature", "top_k", "top_p", "repetition_penalty", "seed",
    "model", "accents", "redraw",
)  # fmt: skip
FLAGS = ("force", "raw", "no_own_parts", "no_mark", "unmarked")
"""Options that hold for every source."""
ALONE = ("layer", "ttf", "master", "stem", "x_height", "width", "slant")
"""Options for a single source, or none."""


@dataclass(frozen=True, slots=True)
class Completed:
    """The result for one source: `status` is done, partly (some glyphs missing), kept (the target existed) or
    failed."""

    source: str
    status: str
    path: str
    generated: int = 0
    failed: int = 0
    seconds: float = 0.0
    message: str = ""

    def line(self) -> str:
        what = {
            "done": f"{counted(self.generated, 'glyph')} in {self.seconds:.1f} s",
            "partly": f"{counted(self.generated, 'glyph')} in {self.seconds:.1f} s, {self.failed} could not be drawn",
            "kept": f"{self.path} is there already",
            "failed": self.message,
        }
        return f"{self.source}: {what[self.status]}"


def are_many(sources: list[Path]) -> bool:
    return len(sources) > 1 or any(map(is_collection, sources))


def complete_many(args: argparse.Namespace) -> int:
    """Exit status 0 when all are done, 3 when some failed or lack glyphs, 2 when none could be done.

    A source whose target exists is not drawn again without --force: an interrupted run goes on where it was. Raises
    RequestError or SourceError for what cannot be asked.
    """
    for name in ALONE:
        if getattr(args, name):
            raise RequestError(f"--{name.replace('_', '-')} is for a single source.", code="target")
    if args.out is None or args.out.suffix.lower() in (".ufo", ".ufoz"):
        raise RequestError("Many sources go to a folder; name it with --out FOLDER.", code="target")
    jobs = args.jobs or 1
    if jobs < 1:
        raise RequestError(f"--jobs {jobs} is not possible; choose 1 or more.", code="jobs")
    places = _targets(args)
    make_folder(args.out)
    threads = args.threads or max(1, available_cores() // jobs)
    done: list[Completed] = []
    started = time.monotonic()
    try:
        for one in _run_all(args, places, jobs, threads):
            done.append(one)
            if args.json:
                print(json.dumps({"event": "source", **asdict(one)}, ensure_ascii=False), flush=True)
            else:
                print(f"[{len(done)} of {len(places)}] {one.line()}", flush=True)
    except KeyboardInterrupt:
        print(
            f"fonte: interrupted after {len(done)} of {len(places)}; what is in {args.out} is whole, and the same "
            "command draws the rest.",
            file=sys.stderr,
        )
        return Exit.INTERRUPTED
    count = {status: sum(one.status == status for one in done) for status in ("done", "partly", "kept", "failed")}
    if args.json:
        seconds = round(time.monotonic() - started, 2)
        print(json.dumps({"event": "done", "sources": len(done), **count, "seconds": seconds}), flush=True)
    else:
        parts = (
            f"{counted(count['done'] + count['partly'], 'font')} completed",
            f"{count['partly']} of them without some glyphs" if count["partly"] else "",
            f"{count['kept']} there already" if count["kept"] else "",
            f"{count['failed']} failed" if count["failed"] else "",
        )
        print(f"{', '.join(filter(None, parts))}. All are in {args.out}.")
    if count["failed"] == len(done):
        return Exit.WRONG
    return Exit.SOME_FAILED if count["failed"] or count["partly"] else Exit.DONE


def _targets(args: argparse.Namespace) -> dict[Path, Path]:
    found: dict[Path, Path] = {}
    named = [source for source in args.source if not is_collection(source)]
    for folder in filter(is_collection, args.source):
        found |= targets(fonts_in(folder, args.out), folder, args.out)
    beside = targets(named, None, args.out)
    for source, target in beside.items():
        if target in found.values():
            raise RequestError(f"{source} would be written to the same place as another source.", code="target")
    return found | beside


def _run_all(args: argparse.Namespace, places: dict[Path, Path], jobs: int, threads: int) -> Iterator[Completed]:
    """Each source as soon as it is done; interrupting the run interrupts the running ones too."""
    runs = _Runs(_options(args), threads, force=args.force)
    pool = ThreadPoolExecutor(jobs)
    try:
        for future in as_completed([pool.submit(runs.complete, source, places[source]) for source in places]):
            yield future.result()
    finally:
        runs.stop()
        pool.shutdown(cancel_futures=True)


def _options(args: argparse.Namespace) -> list[str]:
    """The options again, as words of a command line."""
    values = [(name, getattr(args, name)) for name in VALUES]
    given = [f"--{name.replace('_', '-')}={value}" for name, value in values if value is not None]
    return given + [f"--{name.replace('_', '-')}" for name in FLAGS if getattr(args, name)]


class _Runs:
    """Processes of `fonte generate`, one a source."""

    def __init__(self, options: list[str], threads: int, *, force: bool) -> None:
        frozen = getattr(sys, "frozen", False)
        program = [sys.executable] if frozen else [sys.executable, "-m", "fonte_plugin.cli.main"]
        self._command = [*program, "generate", *options, "--json", f"--threads={threads}"]
        self._force = force
        self._running: set[subprocess.Popen[str]] = set()
        self._lock = threading.Lock()
        self._over = False

    def stop(self) -> None:
        with self._lock:
            self._over = True
            for process in self._running:
                process.terminate()

    def complete(self, source: Path, target: Path) -> Completed:
        if target.exists() and not self._force:
            return Completed(str(source), "kept", str(target))
        try:
            make_folder(target.parent)
        except FonteError as error:
            return Completed(str(source), "failed", str(target), message=str(error))
        command = [*self._command, "--out", str(target), str(source.absolute())]
        with self._lock:
            if self._over:
                return Completed(str(source), "failed", str(target), message="It was not begun.")
            process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
            self._running.add(process)
        try:
            output, errors = process.communicate()
        finally:
            with self._lock:
                self._running.discard(process)
        return _completed(source, target, process.returncode, output, errors)


def _completed(source: Path, target: Path, status: int, output: str, errors: str) -> Completed:
    """The output lines of a process, and its exit status if it ended without an error message."""
    events: list[dict[str, Any]] = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    last = events[-1] if events else {}
    if status in (Exit.DONE, Exit.SOME_FAILED) and last.get("event") == "done":
        done = "done" if status == Exit.DONE else "partly"
        return Completed(str(source), done, str(target), last["generated"], last["failed"], last["seconds"])
    said = last["message"] if last.get("event") == "error" else (errors.strip().splitlines() or [""])[-1]
    why = said or f"The process that drew it ended with status {status}."
    return Completed(str(source), "failed", str(target), message=why)
