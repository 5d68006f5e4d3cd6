"""What a designer does in the window, as tests do it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from fonte_plugin.window.main_window import MainWindow

SECONDS = 30_000
"""How long a test waits for a thread, in milliseconds; normally it takes a fraction of a second."""


def draw(window: MainWindow, qtbot: QtBot, chars: str, candidates: int = 3, patience: int = SECONDS) -> None:
    """Generate, as the designer does, and wait."""
    window.panel.text_edit.setText(chars)
    window.panel.how.candidates.setValue(candidates)
    window.panel.ask()
    qtbot.waitUntil(lambda: not window.workbench.generating, timeout=patience)
