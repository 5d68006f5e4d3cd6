"""Another program that writes to the designer's font while it is open here."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.bench.worker import Failure

WATCH_MILLISECONDS = 4000


class DiskWatch(QObject):
    """Looks from time to time, and when asked; emits `changed` once for each change."""

    changed = Signal()

    def __init__(self, workbench: Workbench, parent: QObject) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self._told: frozenset[str] = frozenset()
        self._looking = False
        self._timer = QTimer(self, interval=WATCH_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        workbench.session_changed.connect(self._forget)

    def look(self) -> None:
        """Compare dates first, on another thread."""
        session = self.workbench.session
        if session is None or session.snapshot is None or self._looking or self.workbench.files.busy:
            return
        snapshot, self._looking = session.snapshot, True

        def done(changed: frozenset[str]) -> None:
            self._looking = False
            current = self.workbench.session
            if changed and changed != self._told and current is not None and current.snapshot is snapshot:
                self._told = changed
                self.changed.emit()

        def failed(_: Failure) -> None:
            self._looking = False

        self.workbench.files.start(lambda emit, cancellation: snapshot.changed(), done=done, failed=failed)

    def _forget(self) -> None:
        self._told, self._looking = frozenset(), False
