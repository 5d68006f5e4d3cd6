"""What a designer does in the window, as tests do it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from fonte_plugin.window.main_window import MainWindow
    from fonte_plugin.workspace.review.status import Status

PATIENCE_MS = 30_000
"""How many milliseconds a test waits for a thread; normally it takes a fraction of a second."""


def draw(window: MainWindow, qtbot: QtBot, chars: str, candidates: int = 3, patience: int = PATIENCE_MS) -> None:
    """Generate, as the designer does, and wait."""
    window.panel.text_edit.setText(chars)
    window.panel.how.candidates.setValue(candidates)
    window.panel.ask()
    qtbot.waitUntil(lambda: not window.workbench.generating, timeout=patience)


def typed(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key as the desktop delivers it: to what has the focus, shortcuts before that."""
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget.window().windowHandle(), key, modifiers)


def status(window: MainWindow, char: str) -> Status:
    return window.workbench.review.status(char)


def content(ufo: Path) -> dict[str, str]:
    """The hash of each file of a UFO."""
    return {
        str(path.relative_to(ufo)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(ufo.rglob("*"))
        if path.is_file()
    }


def reopened(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A new window, as tomorrow, with the font open."""
    from fonte_plugin.window.bench.workbench import Workbench
    from fonte_plugin.window.main_window import MainWindow

    bench = Workbench()
    bench.set_settings(replace(bench.settings, model=window.workbench.settings.model, threads=1))
    other = MainWindow(bench)
    qtbot.addWidget(other, before_close_func=lambda window: window.abandon())
    other.show()
    source = window.workbench.session.path if window.workbench.session else None
    assert source is not None
    with qtbot.waitSignal(bench.session_changed, timeout=PATIENCE_MS):
        other.open_path(source)
    return other
