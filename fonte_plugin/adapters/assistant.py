"""The state of a plug-in between two clicks: the warm process and the running job."""

from __future__ import annotations

import atexit
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Protocol

from .job import FontState, Host, Job, Options
from .process import FonteProblem, FonteProcess, find_fonte

POLL_SECONDS = 0.1


class Repeat(Protocol):
    """Calls `step` every `seconds` seconds, on the editor's own thread, until it returns False.

    Returns at once: True, or False where the editor has no such timer.
    """

    def __call__(self, seconds: float, step: Callable[[], bool]) -> bool: ...


@dataclass(frozen=True)
class Settings:
    """The designer's settings; empty: `fonte` is searched for, and its own model is used."""

    command: str = ""
    model: str = ""
    style: str = "auto"
    candidates: int = 0
    temperature: float = 0.5
    level: str = "normal"


@dataclass(frozen=True)
class Wish:
    """What the designer asked for, kept until the process is ready."""

    host: Host
    state: FontState
    options: Options
    selected: Collection[str] | None
    again: bool


class Assistant:
    """At most one process and one job. Errors are sentences for `complain`, never exceptions."""

    def __init__(self, complain: Callable[[str], None], repeat: Repeat) -> None:
        self._complain, self._repeat = complain, repeat
        self._process: FonteProcess | None = None
        self._wish: Wish | None = None
        self._job: Job | None = None
        self._told = False
        atexit.register(self.close)

    @property
    def busy(self) -> bool:
        return self._wish is not None

    def begin(
        self,
        settings: Settings,
        host: Host,
        state: FontState,
        selected: Collection[str] | None = None,
        *,
        again: bool = False,
    ) -> None:
        """Start to draw. In an editor without a timer, this returns when all is drawn."""
        if self.busy:
            self._complain("Fonte is drawing already; wait for it, or cancel it.")
            return
        try:
            if self._process is None or not self._process.alive:
                self.close()
                self._process = FonteProcess(find_fonte(settings.command), settings.model)
        except FonteProblem as problem:
            self._complain(str(problem))
            return
        options = Options(settings.style, settings.candidates, settings.temperature, settings.level)
        self._wish, self._told = Wish(host, state, options, selected, again=again), False
        if not self._repeat(POLL_SECONDS, self.step):
            while self.step():
                time.sleep(POLL_SECONDS)

    def step(self) -> bool:
        """Take the results so far of the running job; returns whether there are more to come."""
        try:
            going_on = self._step()
        except Exception as error:
            self.close()
            fault = f"This is a fault of Fonte's plug-in: {error!r}. What you have drawn is as it was."
            self._complain(str(error) if isinstance(error, FonteProblem) else fault)
            return False
        if not going_on:
            self._wish = self._job = None
        return going_on

    def cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
        elif self._wish is not None:
            self._wish.host.tell("Cancelled before it began.")
            self.close()

    def close(self) -> None:
        """End the process; the next generation starts a new one."""
        self._wish = self._job = None
        if self._process is not None:
            self._process.close()
            self._process = None

    def _step(self) -> bool:
        wish, process = self._wish, self._process
        if wish is None or process is None:
            return False
        if self._job is None:
            if not process.ready:
                process.poll()
            if process.ready:
                self._job = Job(process, wish.host, wish.state, wish.options, wish.selected, again=wish.again)
            going_on = True
        else:
            going_on = self._job.step()
        if process.silent and not self._told:
            self._told = True
            wish.host.tell(f"{process.command} does not answer yet; it is given a little longer. You can cancel.")
        return going_on
