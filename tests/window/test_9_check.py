"""The check: findings in a list, one click to the point."""

from __future__ import annotations

import pytest
from designer import PATIENCE_MS
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.workspace.review.outline_edit import Address, moved


def kinked(outline: Outline) -> Outline:
    """One corner pulled away by a third of a degree or so: nearly, but not quite, upright."""
    return moved(outline, [Address(0, 0)], 3, 0)


@pytest.fixture
def checked(generated: MainWindow, qtbot: QtBot) -> MainWindow:
    outline = generated.workbench.review["b"].outline
    assert outline is not None
    generated.workbench.edit("b", kinked(outline), "Move points")
    with qtbot.waitSignal(generated.check.updated, timeout=PATIENCE_MS):
        generated.actions_by_name["check"].trigger()
    return generated


def test_findings_are_listed_and_a_click_goes_to_the_point(checked: MainWindow, qtbot: QtBot) -> None:
    panel = checked.check
    rows = [row for row, finding in enumerate(panel.shown) if finding.glyph == "b" and finding.point]
    assert rows
    table = panel.table
    cell = table.visualRect(table.model().index(rows[0], 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    page = checked.review_page
    assert page.isVisible()
    assert page.place.text() == "b"
    assert page.points_box.isChecked()
    point = panel.shown[rows[0]].point
    assert page.outline_view._mark == point
    assert point is not None
    assert page.outline_view.rect().contains(page.outline_view.to_view(point).toPoint())
    assert table.hasFocus()  # arrow keys go on through the list


def test_the_list_is_narrowed_to_a_kind_and_to_what_fonte_drew(checked: MainWindow) -> None:
    panel = checked.check
    everything = len(panel.shown)
    panel.own.setChecked(True)
    assert {finding.glyph for finding in panel.shown} <= {"b", "h", "i"}
    panel.own.setChecked(False)
    panel.kind.setCurrentIndex(panel.kind.count() - 1)
    assert 0 < len(panel.shown) <= everything
    assert len({finding.code for finding in panel.shown}) == 1


def test_what_is_mended_leaves_the_list(checked: MainWindow, qtbot: QtBot) -> None:
    before = {finding for finding in checked.check.findings if finding.glyph == "b"}
    with qtbot.waitSignal(checked.check.updated, timeout=PATIENCE_MS):
        checked.workbench.undo_stack.undo()
    assert {finding for finding in checked.check.findings if finding.glyph == "b"} != before


def test_the_check_is_closed_by_escape(checked: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(checked.check.table, Qt.Key.Key_Escape)
    assert not checked.check.isVisible()
