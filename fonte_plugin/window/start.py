"""The start of the window: its frame is painted first, then the rest is built between the designer's own actions."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from fonte_plugin.window.furnishing import WITHOUT_QT, show_example
from fonte_plugin.window.main_window import MainWindow

UNPAINTED_MILLISECONDS = 500
"""Until then the window is built behind a frame that nobody sees: it starts minimised, or on another desktop."""


class Start(QObject):
    """Furnishes the window once it is painted, and does `then` in the end.

    Most of what there is to load knows nothing of Qt: another thread loads that, and leaves the window its turn.
    """

    _loaded = Signal()

    def __init__(self, window: MainWindow, then: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._then = window, then
        self._begun = False
        self._loaded.connect(self._show_example)
        window.painted.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(UNPAINTED_MILLISECONDS, self, self._begin)

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            threading.Thread(target=self._load).start()

    def _load(self) -> None:
        with suppress(Exception):  # it comes again on the window's thread, which reports it
            for name in WITHOUT_QT:
                import_module(name)
        with suppress(RuntimeError):  # the window is gone
            self._loaded.emit()

    def _show_example(self) -> None:
        if self._window.isVisible():
            show_example(self._window.empty.specimen)
            QTimer.singleShot(0, self, self._step)

    def _step(self) -> None:
        if self._window.furnish_some():
            QTimer.singleShot(0, self, self._step)
        elif self._window.furnished:  # else it was closed meanwhile
            self._then()


def share_the_interpreter() -> None:
    """Threads that compute leave the window its turn every 2 ms, and garbage is collected in larger heaps."""
    sys.setswitchinterval(0.002)
    gc.set_threshold(20_000, 50, 1_000)


def settle_the_heap() -> None:
    """Leave what is loaded out of all later collections.

    A full collection stops all threads, for 80 ms when a font of 3,000 glyphs is being read; nearly all of what
    lives long here is immutable and in no cycle.
    """
    gc.collect()
    gc.freeze()
