"""A glyph that was refused each time is failed, and a designer may take one of its drawings all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from designer import draw, status
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fonte_plugin.completion.gate import Gate
from fonte_plugin.workspace.review.status import Status

if TYPE_CHECKING:
    from fonte_plugin.window.main_window import MainWindow


def test_its_drawings_are_shown_with_the_reason_and_one_can_be_accepted(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Gate, "fault", lambda gate, char, outline: "contours" if char == "b" else None)
    draw(window, qtbot, "bf")
    assert status(window, "b") is Status.FAILED
    assert status(window, "f") is Status.GENERATED
    window.overview.grid.select_name("b")
    window.handlers.show_review()
    page = window.review_page
    assert "a part too many" in page.inspector.status.text()
    assert len(page.strip.cards) >= 2
    window.workbench.accept("bf")
    assert status(window, "b") is Status.FAILED, "who takes many has not looked at each"
    assert status(window, "f") is Status.ACCEPTED
    qtbot.keyClick(page, Qt.Key.Key_A)
    assert status(window, "b") is Status.ACCEPTED
    assert window.workbench.review["b"].message == ""
