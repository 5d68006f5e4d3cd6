"""Judging glyphs, changing them, and going back on every decision."""

from __future__ import annotations

import pytest
from designer import PATIENCE_MS, draw
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.workspace.review.outline_edit import nodes
from fonte_plugin.workspace.review.status import Status


@pytest.fixture
def page(generated: MainWindow) -> MainWindow:
    """The review of b."""
    generated.overview.grid.select_name("b")
    generated.handlers.show_review()
    return generated


def status(window: MainWindow, char: str) -> Status:
    return window.workbench.review.status(char)


def test_candidates_stand_side_by_side_and_digits_choose(page: MainWindow, qtbot: QtBot) -> None:
    assert len(page.review_page.strip.cards) == 3
    qtbot.keyClick(page.review_page, Qt.Key.Key_2)
    assert page.workbench.review["b"].chosen == 1
    assert page.review_page.strip.cards[1].isChecked()
    qtbot.keyClick(page.review_page, Qt.Key.Key_Down)
    assert page.workbench.review["b"].chosen == 2
    page.handlers.undo()
    assert page.workbench.review["b"].chosen == 1


def test_keys_accept_reject_and_go_on(page: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(page.review_page, Qt.Key.Key_A)
    assert status(page, "b") is Status.ACCEPTED
    assert page.workbench.current is not None
    assert page.workbench.current.name == "h", "the next that is undecided, not the next cell"
    qtbot.keyClick(page.review_page, Qt.Key.Key_X)
    assert status(page, "h") is Status.REJECTED
    assert page.workbench.current.name == "i"
    qtbot.keyClick(page.review_page, Qt.Key.Key_A)
    assert page.workbench.current.name == "i"
    assert "All is decided: 2 accepted, 1 rejected" in page.message.label.text()


def test_with_only_undecided_glyphs_shown_each_decision_leads_to_the_next(page: MainWindow, qtbot: QtBot) -> None:
    page.overview.filter_buttons["generated"].click()
    for key, following in ((Qt.Key.Key_A, "h"), (Qt.Key.Key_X, "i")):
        qtbot.keyClick(page.review_page, key)
        assert page.workbench.current is not None
        assert page.workbench.current.name == following
    assert (status(page, "b"), status(page, "h")) == (Status.ACCEPTED, Status.REJECTED)


def test_undo_and_redo_of_every_decision(page: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    page.handlers.accept()
    page.workbench.reject("h")
    page.handlers.undo()
    assert status(page, "h") is Status.GENERATED
    assert status(page, "b") is Status.ACCEPTED
    page.handlers.undo()
    asked: list[str] = []
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *of: asked.append(of[2]) or answers.pop(0))
    page.handlers.undo()  # the generation itself: one step too many, so it asks
    assert "takes back 3 glyphs" in asked[0]
    assert page.workbench.review.undecided == "bhi"
    page.handlers.undo()
    assert page.workbench.review.undecided == ""
    for _ in range(3):
        page.handlers.redo()
    assert (status(page, "b"), status(page, "h")) == (Status.ACCEPTED, Status.REJECTED)


def test_a_drawn_glyph_is_never_judged(page: MainWindow) -> None:
    page.overview.grid.select_name("a")
    assert not page.actions_by_name["accept"].isEnabled()
    assert not page.actions_by_name["reroll"].isEnabled()
    page.handlers.accept()
    assert status(page, "a") is Status.DRAWN


def test_a_reroll_draws_one_glyph_with_another_seed(page: MainWindow, qtbot: QtBot) -> None:
    bench = page.workbench
    before = bench.review
    qtbot.keyClick(page.review_page, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: not bench.generating, timeout=PATIENCE_MS)
    assert bench.review.changed(before) == {"b"}
    assert bench.review["b"].origin is not None
    assert before["b"].origin is not None
    assert bench.review["b"].origin.seed == before["b"].origin.seed + 1
    page.handlers.undo()
    assert bench.review["b"] is before["b"]


def test_a_reroll_of_all_like_this_draws_its_kin_and_nothing_that_is_settled(page: MainWindow, qtbot: QtBot) -> None:
    bench = page.workbench
    draw(page, qtbot, "qm")
    page.workbench.accept("q")
    page.overview.grid.select_name("h")
    before = bench.review
    page.handlers.reroll_alike()
    qtbot.waitUntil(lambda: not bench.generating, timeout=PATIENCE_MS)
    assert bench.review.changed(before) == {"h", "m"}


def test_an_accepted_glyph_becomes_a_reference_for_the_rest(page: MainWindow, qtbot: QtBot) -> None:
    bench = page.workbench
    page.handlers.use_reference()
    qtbot.waitUntil(lambda: not bench.generating, timeout=PATIENCE_MS)
    assert status(page, "b") is Status.ACCEPTED
    for char in "hi":
        origin = bench.review[char].origin
        assert origin is not None
        assert origin.references[0] == "b"


def test_a_point_is_dragged_and_the_edit_is_one_step(page: MainWindow, qtbot: QtBot) -> None:
    page.review_page.points_box.setChecked(True)
    view, bench = page.review_page.outline_view, page.workbench
    before = bench.review["b"].outline
    assert before is not None
    node = next(node for node in nodes(before) if node.on_curve)
    start = view.to_view(node.point).toPoint()
    assert view.node_at(view.to_view(node.point)) is not None
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, start)
    for step in (10, 20, 30):
        qtbot.mouseMove(view, start + QPoint(-step, step // 2))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier, start + QPoint(-30, 15))
    after = bench.review["b"].outline
    assert after is not None
    assert after != before
    assert bench.review["b"].edited
    page.handlers.undo()
    assert bench.review["b"].outline == before


def test_arrows_nudge_and_a_burst_of_nudges_is_one_step(page: MainWindow, qtbot: QtBot) -> None:
    page.review_page.points_box.setChecked(True)
    view, bench = page.review_page.outline_view, page.workbench
    before = bench.review["b"].outline
    assert before is not None
    node = next(node for node in nodes(before) if node.on_curve)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.to_view(node.point).toPoint())
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    outline = bench.review["b"].outline
    assert outline is not None
    moved = next(other for other in nodes(outline) if other.address == node.address)
    assert moved.point == (node.point[0] + 1, node.point[1] + 10)
    page.handlers.undo()
    assert bench.review["b"].outline == before


def test_a_drawn_glyph_shows_points_that_cannot_be_moved(page: MainWindow, qtbot: QtBot) -> None:
    page.overview.grid.select_name("a")
    page.review_page.points_box.setChecked(True)
    assert not page.review_page.outline_view.editable
    assert page.review_page.inspector.width_box.isEnabled()  # it can be spaced, without touching the drawing


def test_width_and_side_bearings_are_editable(page: MainWindow) -> None:
    inspector, bench = page.review_page.inspector, page.workbench
    before = bench.review["b"].outline
    assert before is not None
    inspector.width_box.setValue(int(before.width) + 40)
    assert bench.review["b"].outline is not None
    assert bench.review["b"].outline.width == before.width + 40
    left = inspector.left.value()
    inspector.left.setValue(left + 15)
    shifted = bench.review["b"].outline
    assert shifted is not None
    assert shifted.bounds is not None
    assert before.bounds is not None
    assert shifted.bounds.left == before.bounds.left + 15
    assert inspector.right.value() == round(shifted.width - shifted.bounds.right)


def test_escape_leads_back_to_the_overview(page: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(page.review_page, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.overview
