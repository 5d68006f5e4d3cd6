"""One source of many: a process of `fonte generate`, and what came of it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fonte_plugin.cli.words import counted
from fonte_plugin.errors import Exit, FonteError
from fonte_plugin.resources import make_folder

Process = subprocess.Popen[str]


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


@dataclass(frozen=True, slots=True)
class SourceJob:
    """What a process is given. It can be sent to another machine that has Fonte and sees the same folders."""

    source: Path
    target: Path
    options: tuple[str, ...]
    force: bool

    def run(self, started: Callable[[Process], object] | None = None) -> Completed:
        """Draw it, in a process of its own, unless its target exists; never raises FonteError.

        `started` is told the process, so that it can be ended from elsewhere.
        """
        if self.target.exists() and not self.force:
            return Completed(str(self.source), "kept", str(self.target))
        try:
            make_folder(self.target.parent)
        except FonteError as error:
            return self.failed(str(error))
        program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "fonte_plugin.cli.main"]
        command = [*program, "generate", *self.options, "--json", "--out", str(self.target.absolute())]
        command.append(str(self.source.absolute()))
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if started is not None:
            started(process)
        output, errors = process.communicate()
        return self._completed(process.returncode, output, errors)

    def failed(self, why: str) -> Completed:
        return Completed(str(self.source), "failed", str(self.target), message=why)

    def _completed(self, status: int, output: str, errors: str) -> Completed:
        """The output lines of a process, and its exit status if it ended without an error message."""
        events: list[dict[str, Any]] = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
        last = events[-1] if events else {}
        if status in (Exit.DONE, Exit.SOME_FAILED) and last.get("event") == "done":
            done = "done" if status == Exit.DONE else "partly"
            counts = last["generated"], last["failed"], last["seconds"]
            return Completed(str(self.source), done, str(self.target), *counts)
        said = last["message"] if last.get("event") == "error" else (errors.strip().splitlines() or [""])[-1]
        return self.failed(said or f"The process that drew it ended with status {status}.")


def absolute(job: SourceJob) -> SourceJob:
    """The same for a process that works elsewhere."""
    return SourceJob(job.source.absolute(), job.target.absolute(), job.options, job.force)
