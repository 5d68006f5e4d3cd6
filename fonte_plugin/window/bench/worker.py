"""Work away from the window's thread. The only place in the window that catches errors; see `Failure`."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal

from fonte_export.errors import ExportError
from fonte_plugin.engine.base import Cancellation
from fonte_plugin.errors import Cancelled, FonteError
from fonte_plugin.window.look.sentences import translated

Emit = Callable[[Any], None]
Work = Callable[[Emit, Cancellation], Any]


@dataclass(frozen=True, slots=True)
class Failure:
    """An error: a sentence for the designer, and details to copy into a report."""

    sentence: str
    details: str


def failure(error: BaseException) -> Failure:
    details = "".join(traceback.format_exception(error))
    if isinstance(error, FonteError | ExportError):
        return Failure(translated(str(error)), details)
    sentence = QCoreApplication.translate(
        "Worker", "Something went wrong in Fonte itself ({0}); your font was not touched."
    )
    return Failure(sentence.format(type(error).__name__), details)


class Signals(QObject):
    """Made on the window's thread, so that everything connected to it runs there."""

    reported = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()


class Task(QRunnable):
    """One piece of work. After `cancel` it reports only `cancelled` and `finished`."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self.signals = Signals()
        self.cancellation = Cancellation()
        self._work = work

    def cancel(self) -> None:
        self.cancellation.cancel()

    def run(self) -> None:
        values: tuple[Any, ...] = ()
        try:
            result = self._work(self._emit, self.cancellation)
            self.cancellation.check()
        except Cancelled:
            told = self.signals.cancelled
        except Exception as error:  # the one boundary: nothing may reach Qt
            told, values = self.signals.failed, (failure(error),)
        else:
            told, values = self.signals.done, (result,)
        with suppress(RuntimeError):  # the window did not wait longer, and is gone
            told.emit(*values)
            self.signals.finished.emit()

    def _emit(self, event: Any) -> None:
        self.cancellation.check()
        self.signals.reported.emit(event)


class Worker(QObject):
    """Runs tasks one after the other on a thread of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pool.setExpiryTimeout(-1)
        self._tasks: set[Task] = set()

    def start(
        self,
        work: Work,
        *,
        done: Callable[[Any], None],
        failed: Callable[[Failure], None],
        event: Callable[[Any], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Task:
        task = Task(work)
        signals = task.signals
        signals.done.connect(done)
        signals.failed.connect(failed)
        if event is not None:
            signals.reported.connect(event)
        if cancelled is not None:
            signals.cancelled.connect(cancelled)
        signals.finished.connect(lambda: self._tasks.discard(task))
        self._tasks.add(task)
        self._pool.start(task)
        return task

    @property
    def busy(self) -> bool:
        return bool(self._tasks)

    def stop(self, milliseconds: int = 5000) -> None:
        """Cancel everything and wait: no thread may outlive the window."""
        for task in list(self._tasks):
            task.cancel()
        self._pool.clear()
        self._pool.waitForDone(milliseconds)
