"""Points, overlays, measures and the clipboard in the review, by mouse, keys and menu."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from designer import PATIENCE_MS
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from fonte_plugin.design.parts.own_parts import OwnPart
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.dialogs import HistoryDialog
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.window.review.kin_dialog import KinDialog
from fonte_plugin.window.review.measuring import reaches, stems
from fonte_plugin.workspace.review.outline_edit import nodes
from fonte_plugin.workspace.review.standing import bearings_of
from fonte_plugin.workspace.review.status import Status


@pytest.fixture
def points(generated: MainWindow, qtbot: QtBot) -> MainWindow:
    """The points of b, which Fonte drew."""
    generated.activateWindow()
    generated.overview.grid.select_name("b")
    generated.handlers.show_review()
    generated.review_page.points_box.setChecked(True)
    qtbot.waitUntil(lambda: generated.review_page.outline_view.hasFocus(), timeout=PATIENCE_MS)
    return generated


@pytest.fixture
def clipboard() -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def outline(window: MainWindow, char: str = "b") -> Outline:
    found = window.workbench.review[char].outline
    assert found is not None
    return found


def middle_of_a_line(window: MainWindow) -> QPoint:
    a, *_, b = next(iter(outline(window).contours[0].segments))
    return window.review_page.outline_view.to_view(((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)).toPoint()


def test_a_double_click_on_the_outline_adds_a_point(points: MainWindow, qtbot: QtBot) -> None:
    view, before = points.review_page.outline_view, outline(points)
    assert not before.structure[0][0]
    spot = middle_of_a_line(points)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=spot)
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=spot)
    assert len(list(nodes(outline(points)))) == len(list(nodes(before))) + 1
    assert outline(points).signed_area == pytest.approx(before.signed_area, rel=0.01)
    assert len(view.selected) == 1
    assert points.workbench.undo_stack.undoText() == "Add a point"
    points.actions_by_name["undo"].trigger()
    assert outline(points) == before


def test_commands_change_what_is_selected_and_are_named_in_undo(points: MainWindow) -> None:
    view, before = points.review_page.outline_view, outline(points)
    for name, text in (("flip_across", "Flip left and right"), ("flip_upright", "Flip top and bottom")):
        points.actions_by_name[name].trigger()
        assert points.workbench.undo_stack.undoText() == text
        points.actions_by_name["undo"].trigger()
        assert outline(points) == before
    corners = sorted(node.address for node in nodes(before) if node.on_curve)[:2]
    view.select(corners)
    points.actions_by_name["convert"].trigger()
    assert outline(points).structure != before.structure
    points.actions_by_name["undo"].trigger()
    view.select(corners)
    points.actions_by_name["align_left"].trigger()
    places = {node.address: node.point for node in nodes(outline(points))}
    assert places[corners[0]][0] == places[corners[1]][0]


def test_nothing_of_what_the_designer_drew_can_be_changed_by_commands(points: MainWindow) -> None:
    points.overview.grid.select_name("n")
    assert not points.actions_by_name["flip_across"].isEnabled()
    assert not points.actions_by_name["convert"].isEnabled()


def test_an_outline_is_copied_and_pasted_into_another_glyph(points: MainWindow, clipboard: None) -> None:
    before = outline(points, "h")
    points.actions_by_name["copy_svg"].trigger()
    points.overview.grid.select_name("h")
    points.actions_by_name["paste"].trigger()
    after = outline(points, "h")
    assert after.contours == (*before.contours, *outline(points, "b").contours)
    assert after.width == before.width
    chosen = {address.contour for address in points.review_page.outline_view.selected}
    assert chosen == set(range(len(before.contours), len(after.contours)))
    points.handlers.settle_clipboard()


def test_a_drawing_becomes_a_missing_glyph(window: MainWindow, clipboard: None) -> None:
    QGuiApplication.clipboard().setText('<svg viewBox="0 0 500 700"><path d="M50 0H450V700H50Z"/></svg>')
    window.overview.grid.select_name("I")
    window.actions_by_name["paste"].trigger()
    glyph = window.workbench.review["I"]
    assert glyph.status is Status.ACCEPTED
    assert outline(window, "I").width == 400
    window.actions_by_name["undo"].trigger()
    assert window.workbench.review.status("I") is Status.MISSING


def test_points_that_are_those_of_a_drawn_glyph_are_thick_lines_until_they_are_edited(
    points: MainWindow, qtbot: QtBot
) -> None:
    bench, view = points.workbench, points.review_page.outline_view
    plain = view.grab().toImage()
    glyph = bench.review["b"]
    own = replace(glyph.candidates[glyph.chosen], parts=(OwnPart("n", 0, (0, 1, 2)),))
    candidates = (*glyph.candidates[: glyph.chosen], own, *glyph.candidates[glyph.chosen + 1 :])
    bench._apply({"b": replace(glyph, candidates=candidates)})
    assert view.parts == own.parts
    shown = view.grab().toImage()
    assert shown != plain
    assert view.whose_parts == "Thick lines: point for point as in n"
    qtbot.mouseDClick(view, Qt.MouseButton.LeftButton, pos=middle_of_a_line(points))
    assert bench.review["b"].edited
    assert view.parts == ()


def test_what_is_no_drawing_is_not_pasted_and_says_so(points: MainWindow, clipboard: None) -> None:
    QGuiApplication.clipboard().setText("no drawing")
    before = outline(points)
    points.actions_by_name["paste"].trigger()
    assert outline(points) == before
    assert "clipboard" in points.message.label.text()
    points.overview.grid.select_name("n")
    QGuiApplication.clipboard().setText('<svg><path d="M50 0H450V700H50Z"/></svg>')
    points.actions_by_name["paste"].trigger()
    assert points.workbench.review.status("n") is Status.DRAWN


def test_overlays_are_walked_through_by_o(points: MainWindow, qtbot: QtBot) -> None:
    page, session = points.review_page, points.workbench.session
    assert session is not None
    seen = []
    for _ in range(page.overlay_box.count()):
        seen.append(page.outline_view.overlay)
        qtbot.keyClick(page.outline_view, Qt.Key.Key_O)
    assert seen[0] is None
    assert seen[1:4] == [session.outline("n"), session.outline("o"), session.outline("H")]
    assert seen[4] == outline(points)


def test_ink_and_white_are_measured_at_the_cursor(points: MainWindow, qtbot: QtBot) -> None:
    page, session = points.review_page, points.workbench.session
    assert session is not None
    drawn = session.outline("H")
    assert drawn is not None
    assert drawn.bounds is not None
    across, along = reaches(drawn, (drawn.bounds.left + 5, 60))
    assert across is not None
    assert along is not None
    assert across.ink
    assert along.length == pytest.approx(drawn.bounds.height)
    gap, _ = reaches(drawn, (drawn.width / 2, 60))
    assert gap is not None
    assert not gap.ink
    assert gap.length + 2 * across.length == pytest.approx(drawn.bounds.width, abs=2)
    qtbot.keyClick(page.outline_view, Qt.Key.Key_M)
    assert page.measure_box.isChecked()
    assert f"H {round(across.length)}" in page.outline_view.legend
    before = page.outline_view.grab().toImage()
    qtbot.mouseMove(page.outline_view, page.outline_view.to_view((100, 100)).toPoint())
    page.outline_view._cursor = page.outline_view.to_view((outline(points).width / 2, 100))
    assert page.outline_view.grab().toImage() != before
    assert stems(session.outline, session.metrics).startswith("H ")


def test_what_the_designer_drew_is_spaced_beside_its_outline(points: MainWindow, qtbot: QtBot) -> None:
    points.overview.grid.select_name("n")
    inspector, session = points.review_page.inspector, points.workbench.session
    assert session is not None
    drawn = session.outline("n")
    assert drawn is not None
    assert inspector.left.isEnabled()
    left, right = bearings_of(drawn)
    inspector.left.setValue(round(left) + 12)
    assert points.workbench.plan.bearings["n"] == (left + 12, right)
    assert inspector.status.text() == "Drawn by you; it gets this spacing when you save."
    assert inspector.width_box.value() == round(drawn.width) + 12
    assert session.outline("n") == drawn
    points.actions_by_name["undo"].trigger()
    assert points.workbench.plan.is_empty
    assert inspector.left.value() == round(left)


def test_candidates_of_kin_are_chosen_beside_each_other(
    points: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = points.workbench
    seen: list[Any] = []

    def choose(dialog: KinDialog) -> int:
        qtbot.addWidget(dialog)
        dialog.show()
        seen.append(set(dialog.cards))
        other = next(card for card in dialog.cards["b"] if not card.isChecked())
        seen.append(other.index)
        qtbot.mouseClick(other, Qt.MouseButton.LeftButton)
        assert dialog.cards["b"][seen[1]].isChecked()
        dialog.accept_button.click()
        return dialog.result()

    monkeypatch.setattr(KinDialog, "exec", choose)
    points.actions_by_name["compare_kin"].trigger()
    assert "b" in seen[0]
    assert seen[0] <= set("bhi")
    assert bench.review["b"].chosen == seen[1]
    assert bench.review.status("b") is Status.ACCEPTED


def test_steps_of_undo_are_listed_and_gone_back_to(points: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    bench, before = points.workbench, outline(points)
    points.actions_by_name["flip_across"].trigger()
    bench.accept("h")

    def go_back(dialog: HistoryDialog) -> int:
        model = dialog.steps.model()
        texts = [model.index(row, 0).data() for row in range(model.rowCount())]
        assert texts[0] == "As the font was opened"
        assert texts[-2:] == ["Flip left and right", "Accept h"]
        dialog.steps.setCurrentIndex(model.index(len(texts) - 3, 0))
        return 0

    monkeypatch.setattr(HistoryDialog, "exec", go_back)
    points.actions_by_name["show_history"].trigger()
    assert outline(points) == before
    assert bench.review.status("h") is Status.GENERATED
    assert bench.undo_stack.canRedo()
