"""The start: a frame that is there at once, and a window that grows behind it while the designer may act already."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from designer import PATIENCE_MS
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fonte_plugin.window import file_handlers
from fonte_plugin.window.application import make_application, open_window
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.window.menus.actions import MENUS
from fonte_plugin.window.menus.titles import TITLES
from fonte_plugin.window.start import Start

PAINTED = """
import sys
from fonte_plugin.window.application import MainWindow, make_application
application = make_application()
window = MainWindow()
window.show()
application.processEvents()
assert window.empty.open_button.isVisible() and window.menuBar().actions()
print(sorted(set(sys.argv[1:]) & set(sys.modules)))
"""
HEAVY = ["numpy", "fontTools", "ufoLib2", "onnxruntime", "importlib.metadata"]


@pytest.fixture
def frame(qtbot: QtBot) -> MainWindow:
    """The window with nothing behind its first page yet."""
    window = MainWindow()
    qtbot.addWidget(window, before_close_func=lambda window: window.abandon())
    window.show()
    assert not window.furnished
    return window


def wait_for_threads(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: threading.active_count() == 1, timeout=PATIENCE_MS)


def test_the_first_page_is_painted_before_anything_that_reads_or_draws_fonts_is_loaded() -> None:
    done = subprocess.run([sys.executable, "-c", PAINTED, *HEAVY], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def test_the_titles_in_the_frame_are_those_of_the_menus() -> None:
    assert tuple(menu.title for menu in MENUS) == TITLES


def test_what_stands_behind_the_first_page_is_built_once_that_is_painted(frame: MainWindow, qtbot: QtBot) -> None:
    built: list[bool] = []
    Start(frame, lambda: built.append(frame.furnished))
    frame.repaint()
    qtbot.waitUntil(lambda: bool(built), timeout=PATIENCE_MS)
    assert built == [True]
    assert frame.stack.currentWidget() is frame.empty
    assert not frame.panel.isVisible()
    assert not frame.header.isVisible()
    assert not frame.actions_by_name["save"].isEnabled()
    assert frame.actions_by_name["open_dialog"].isEnabled()


def test_the_letters_of_the_example_come_to_the_first_page(frame: MainWindow, qtbot: QtBot) -> None:
    before = frame.empty.specimen.grab().toImage()
    built: list[bool] = []
    Start(frame, lambda: built.append(True))
    frame.repaint()
    qtbot.waitUntil(lambda: bool(built), timeout=PATIENCE_MS)
    assert frame.empty.specimen.grab().toImage() != before


def test_a_button_of_the_first_page_works_at_once(frame: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(frame.empty.example_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: frame.workbench.session is not None, timeout=PATIENCE_MS)
    assert frame.stack.currentWidget() is frame.overview
    assert frame.title.text() == "Fonte Sans Regular"


def test_the_keys_of_an_action_work_at_once(
    frame: MainWindow, ufo: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_handlers, "ask_font", lambda *_: ufo)
    qtbot.keyClick(frame, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: frame.workbench.session is not None, timeout=PATIENCE_MS)
    assert frame.title.text() == "Fonte Sans Regular"


def test_a_menu_that_is_opened_at_once_has_its_actions(frame: MainWindow) -> None:
    menu = frame.menus[0]
    assert not menu.actions()
    menu.aboutToShow.emit()
    assert frame.actions_by_name["open_dialog"] in menu.actions()


def test_a_style_word_works_at_once(frame: MainWindow, qtbot: QtBot) -> None:
    frame.empty.style_asked.emit("serif")
    assert frame.workbench.session is not None
    assert frame.workbench.session.style == "serif"
    assert frame.stack.currentWidget() is frame.overview


def test_what_was_asked_for_in_the_middle_of_it_is_built_once(frame: MainWindow, qtbot: QtBot) -> None:
    built: list[bool] = []
    Start(frame, lambda: built.append(True))
    assert frame.furnish_some()
    panels = frame.menus[0].actions
    frame.furnish()
    count = len(panels())
    frame.repaint()
    qtbot.waitUntil(lambda: bool(built), timeout=PATIENCE_MS)
    assert len(panels()) == count
    assert frame.stack.count() == 4


def test_a_window_that_is_closed_before_it_is_furnished_is_gone(frame: MainWindow, qtbot: QtBot) -> None:
    built: list[bool] = []
    Start(frame, lambda: built.append(True))
    frame.repaint()
    frame.furnish_some()
    event = QCloseEvent()
    QApplication.sendEvent(frame, event)
    assert event.isAccepted()
    wait_for_threads(qtbot)
    qtbot.wait(50)
    assert not built
    assert not frame.furnished


def test_a_font_that_is_named_on_the_command_line_comes_after_the_frame(
    ufo: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    window = open_window(make_application(), ufo)
    qtbot.addWidget(window, before_close_func=lambda window: window.abandon())
    assert window.isVisible()
    assert not window.furnished
    assert window.message.label.text() == "Reading Begun.ufo…"
    qtbot.waitUntil(lambda: window.furnished and window.workbench.session is not None, timeout=PATIENCE_MS)
    assert window.workbench.session is not None
    assert window.workbench.session.path == ufo
    assert window.stack.currentWidget() is window.overview
