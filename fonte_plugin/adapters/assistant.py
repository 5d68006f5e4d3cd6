"""What every plug-in keeps between two clicks: the warm process, and the job that is running."""

from __future__ import annotations

import atexit
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass

from .job import FontState, Host, Job, Options
from .process import FonteProblem, FonteProcess, find_fonte

POLL_SECONDS = 0.1

Repeat = Callable[[float, Callable[[], bool]], bool]
"""Calls a function every so many seconds, on the editor's own thread, until it returns False.

Returns at once: True, or False where the editor has no such timer.
"""


@dataclass(frozen=True)
class Settings:
    """What a designer can choose once and for all; empty: `fonte` is found by itself, the model is the one it has."""

    command: str = ""
    model: str = ""
    style: str = "auto"
    candidates: int = 5
    temperature: float = 0.5


class Assistant:
    """At most one process and one job. What goes wrong is a sentence for `complain`, never an exception."""

    def __init__(self, complain: Callable[[str], None], repeat: Repeat) -> None:
        self.job: Job | None = None
        self._complain, self._repeat = complain, repeat
        self._process: FonteProcess | None = None
        atexit.register(self.close)

    def begin(
        self, settings: Settings, host: Host, state: FontState, selected: Collection[str] | None = None,
        again: bool = False,
    ) -> None:
        """Start to draw. Where the editor has no timer, this returns when all is drawn."""
        if self.job is not None:
            self._complain("Fonte is drawing already; wait for it, or cancel it.")
            return
        try:
            options = Options(settings.style, settings.candidates, settings.temperature)
            self.job = Job(self._started_process(settings), host, state, options, selected, again)
        except FonteProblem as problem:
            self._complain(str(problem))
            return
        if not self._repeat(POLL_SECONDS, self.step):
            while self.step():
                time.sleep(POLL_SECONDS)

    def step(self) -> bool:
        """Take what has come of the running job; whether there is more to come."""
        try:
            going_on = self.job is not None and self.job.step()
        except Exception as error:
            self.close()
            fault = f"This is a fault of Fonte's plug-in: {error!r}. What you have drawn is as it was."
            self._complain(str(error) if isinstance(error, FonteProblem) else fault)
            return False
        if not going_on:
            self.job = None
        return going_on

    def cancel(self) -> None:
        if self.job is not None:
            self.job.cancel()

    def close(self) -> None:
        """End the process; the next generation starts a new one."""
        self.job = None
        if self._process is not None:
            self._process.close()
            self._process = None

    def _started_process(self, settings: Settings) -> FonteProcess:
        if self._process is None or not self._process.alive:
            self.close()
            process = FonteProcess(find_fonte(settings.command), settings.model)
            process.start()
            self._process = process
        return self._process
