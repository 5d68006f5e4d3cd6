"""The planned accents and signs, built anew whenever the glyphs they are made of change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from fonte_plugin.engine.base import Cancellation
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.bench.worker import Emit, Failure, Worker
from fonte_plugin.workspace.review.session import SIGNS, Entry
from fonte_plugin.workspace.review.standing import Standing

if TYPE_CHECKING:  # imported late: the window need not wait for it
    from fonte_plugin.workspace.review.coverage import BuiltSign

MILLISECONDS = 200


class SignBuilder(QObject):
    """Keeps `workbench.built` current; `changed` once it is."""

    changed = Signal()

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.worker = Worker(self)
        self._revision = 0
        self._timer = QTimer(self, singleShot=True, interval=MILLISECONDS)
        self._timer.timeout.connect(self.build)
        workbench.session_changed.connect(self._afresh)
        workbench.plan_changed.connect(self._stale)
        workbench.review_changed.connect(lambda chars: self._stale() if chars else None)

    @property
    def busy(self) -> bool:
        return self._timer.isActive() or self.worker.busy

    def stop(self) -> None:
        """Results from now on are dropped."""
        self._revision += 1
        self._timer.stop()
        self.worker.stop()

    def _afresh(self) -> None:
        self._take({})
        self._stale()

    def _stale(self) -> None:
        self._revision += 1
        if self.workbench.plan.signs:
            self._timer.start()
        elif self.workbench.built:
            self._take({})

    def build(self) -> None:
        """Build the planned signs on the other thread; late results are dropped."""
        bench, revision = self.workbench, self._revision
        if bench.session is None:
            return
        standing, chars = Standing(bench.session, bench.review, bench.plan), bench.plan.signs

        def work(emit: Emit, cancellation: Cancellation) -> dict[str, BuiltSign]:
            from fonte_plugin.workspace.review.coverage import built_signs

            return built_signs(standing, chars)[0]

        def done(made: dict[str, BuiltSign]) -> None:
            if revision == self._revision:
                self._take(made)

        def failed(failure: Failure) -> None:
            bench.said.emit("error", failure.sentence, failure.details)

        self.worker.start(work, done=done, failed=failed)

    def _take(self, built: dict[str, BuiltSign]) -> None:
        entries = tuple(
            Entry(sign.name, char, SIGNS, False, sign.outline, sign.made_of) for char, sign in sorted(built.items())
        )
        if entries != self.workbench.built:
            self.workbench.built = entries
            self.changed.emit()
