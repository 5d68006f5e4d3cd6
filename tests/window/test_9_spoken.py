"""The window for those who do not see it: what a screen reader finds, and what the keyboard reaches."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from designer import PATIENCE_MS, typed
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from fonte_plugin.window.main_window import MainWindow

NAME = QAccessible.Text.Name


def heard(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def items(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [child for place in range(interface.childCount()) if (child := interface.child(place)) is not None]


def test_the_overview_is_a_list_with_an_item_a_cell(generated: MainWindow) -> None:
    grid = generated.overview.grid
    overview = heard(grid)
    assert overview.role() == QAccessible.Role.List
    assert overview.childCount() == len(grid.shown)
    names = [item.text(NAME) for item in items(overview)]
    assert "n, drawn" in names
    assert "q, missing" in names
    (said,) = (name for name in names if name.startswith("b, generated"))
    assert said.endswith("% agreement")
    for item in items(overview)[:3]:
        assert item.role() == QAccessible.Role.ListItem
        assert overview.indexOfChild(item) == names.index(item.text(NAME))


def test_items_say_which_is_current_and_which_are_selected(window: MainWindow, qtbot: QtBot) -> None:
    grid = window.overview.grid
    window.activateWindow()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus, timeout=PATIENCE_MS)
    grid.select_name("a")
    typed(qtbot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    focused = heard(grid).focusChild()
    assert focused is not None
    assert focused.text(NAME) == "b, missing"
    states = {item.text(NAME): item.state() for item in items(heard(grid))}
    assert [name for name, state in states.items() if state.selected] == ["a, drawn", "b, missing"]
    assert [name for name, state in states.items() if state.focused] == ["b, missing"]
    assert not states["b, missing"].offscreen


def test_an_item_is_where_its_cell_is(window: MainWindow) -> None:
    grid = window.overview.grid
    item = items(heard(grid))[grid.current_index]
    centre = item.rect().center()
    assert grid.index_at(grid.viewport().mapFromGlobal(centre)) == grid.current_index
    under = heard(grid).childAt(centre.x(), centre.y())
    assert under is not None
    assert under.text(NAME) == item.text(NAME)


def test_items_follow_what_is_searched_for(window: MainWindow) -> None:
    last = items(heard(window.overview.grid))[-1]
    window.overview.search.setText("a n")
    assert [item.text(NAME) for item in items(heard(window.overview.grid))] == ["a, drawn", "n, drawn"]
    assert not last.isValid()
    assert last.text(NAME) == ""


def test_the_current_item_is_told_as_it_changes(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[tuple[object, int]] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append((event.object(), event.child())))
    window.overview.grid.select_name("n")
    assert told == [(window.overview.grid, window.overview.grid.current_index)]


def test_candidates_are_heard_with_their_agreement_and_the_chosen_one(page: MainWindow) -> None:
    cards = page.review_page.strip.cards
    assert len(cards) == 3
    for place, card in enumerate(cards):
        spoken = heard(card)
        assert spoken.text(NAME).startswith(f"Candidate {place + 1}, ")
        assert spoken.state().checkable
        assert bool(spoken.state().checked) is (place == page.workbench.review["b"].chosen)


def test_every_control_of_each_page_is_reached_by_tab(generated: MainWindow, qtbot: QtBot) -> None:
    window = generated
    window.activateWindow()
    window.overview.grid.select_name("b")
    for show in (window.handlers.show_overview, window.handlers.show_review, window.handlers.show_proof):
        show()
        page = window.stack.currentWidget()
        page.setFocus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=PATIENCE_MS)
        reached: set[QWidget] = set()
        for _ in range(200):
            typed(qtbot, Qt.Key.Key_Tab)
            reached.add(QApplication.focusWidget())
        for button in window.findChildren(QAbstractButton):
            wanted = button.isVisible() and button.isEnabled() and button.focusPolicy() & Qt.FocusPolicy.TabFocus
            alone = button.group() is not None and button.group().exclusive()  # arrows go through a group
            if wanted and not alone:
                assert button in reached, f"{button.text() or button.accessibleName()} on {page.accessibleName()}"


def test_the_program_ends_well_after_a_screen_reader_has_listened(ufo: Path, home: Path) -> None:
    script = f"""
import os
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from fonte_plugin.window import application
from fonte_plugin.window.main_window import MainWindow
def listen(self):
    interface = QAccessible.queryAccessibleInterface(self.overview.grid)
    print(sum(bool(interface.child(place).text(QAccessible.Text.Name)) for place in range(interface.childCount())))
    self.abandon()
    QTimer.singleShot(0, self.close)
shown = MainWindow._session_changed
def changed(self):
    shown(self)
    QTimer.singleShot(0, lambda: listen(self))
MainWindow._session_changed = changed
raise SystemExit(application.run(Path({str(ufo)!r})))
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 90
