"""The application: Qt, the icon, the theme, and one main window."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from fonte_plugin import resources
from fonte_plugin.errors import FonteError
from fonte_plugin.window.look.language import language, speak
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.window.start import Start, settle_the_heap, share_the_interpreter
from fonte_plugin.workspace.settings import load_settings

PRELOAD_MILLISECONDS = 600
"""The network is loaded once the window has been painted."""


def make_application() -> QApplication:
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("Fonte")
    application.setDesktopFileName("org.fonte.Fonte")
    icon = QIcon()
    with contextlib.suppress(FonteError):  # reported when it matters; a window without an icon can still report it
        for size in (16, 32, 48, 64, 128, 256, 512):
            icon.addFile(str(resources.resource("icons", f"fonte-{size}.png")))
        speak(application, language(load_settings().language))
    application.setWindowIcon(icon)
    return application


def _teller(window: MainWindow) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """An error in a slot is reported like any other; the review goes on."""

    def tell(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            QApplication.quit()
            return
        from fonte_plugin.window.bench.worker import failure

        failed = failure(error)
        window.message.show_message("error", failed.sentence, failed.details)

    return tell


class FileOpener(QObject):
    """Opens what the desktop asks a running application to open: on macOS a double click comes as an event."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if isinstance(event, QFileOpenEvent) and event.file():
            self._window.open_path(Path(event.file()))
            return True
        return super().eventFilter(watched, event)


def run(source: Path | None) -> int:
    """Show the window until it is closed."""
    share_the_interpreter()
    application = make_application()
    window = open_window(application, source)
    sys.excepthook = _teller(window)
    return application.exec()


def open_window(application: QApplication, source: Path | None) -> MainWindow:
    """The frame of the window, shown at once; what stands behind it follows, and then the font."""
    window = MainWindow()
    application.installEventFilter(FileOpener(window))

    def furnished() -> None:
        application.aboutToQuit.connect(window.handlers.settle_clipboard)
        if source is not None:
            window.open_path(source)
        else:
            window.offer_recovery()
        settle_the_heap()
        QTimer.singleShot(PRELOAD_MILLISECONDS, window.workbench.preload)

    Start(window, furnished)
    if source is not None:
        reading = QCoreApplication.translate("MainWindow", "Reading {0}…")
        window.message.show_message("info", reading.format(source.name))
    window.show()
    return window
