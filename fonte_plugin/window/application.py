"""The application: Qt, the icon, the theme, and one main window."""

from __future__ import annotations

import gc
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from fonte_plugin import resources
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.window.workbench import Workbench

PRELOAD_MILLISECONDS = 600
"""The network is loaded once the window has been painted."""


def make_application() -> QApplication:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Fonte")
    application.setDesktopFileName("org.fonte.Fonte")
    icon = QIcon()
    for size in (16, 32, 48, 64, 128, 256, 512):
        icon.addFile(str(resources.resource("icons", f"fonte-{size}.png")))
    application.setWindowIcon(icon)
    return application


def share_the_interpreter() -> None:
    """Threads that compute leave the window its turn every 2 ms, and garbage is collected in larger heaps.

    A full collection stops all threads, for 80 ms when a font of 3,000 glyphs is being read; nearly all of what
    lives long here is immutable and in no cycle.
    """
    sys.setswitchinterval(0.002)
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 50, 1_000)


def run(source: Path | None) -> int:
    """Show the window until it is closed."""
    share_the_interpreter()
    application = make_application()
    window = MainWindow(Workbench())
    window.show()
    if source is not None:
        window.open_path(source)
    else:
        window.offer_recovery()
    QTimer.singleShot(PRELOAD_MILLISECONDS, window.workbench.preload)
    return application.exec()
