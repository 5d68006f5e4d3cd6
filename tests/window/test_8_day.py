"""A designer's day, with the slips that cost one something: keys, many glyphs, dialogs, messages."""

from __future__ import annotations

import pytest
from designer import PATIENCE_MS, status, typed
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.window.review.accept_above import AcceptAbove
from fonte_plugin.workspace.review.outline_edit import nodes
from fonte_plugin.workspace.review.status import Status

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


# keys


def test_delete_with_points_removes_points_and_never_the_glyph(points: MainWindow, qtbot: QtBot) -> None:
    view, bench = points.review_page.outline_view, points.workbench
    before = bench.review["b"].outline
    assert before is not None
    typed(qtbot, Qt.Key.Key_Delete)
    assert status(points, "b") is Status.GENERATED
    corner = next(node for node in nodes(before) if node.on_curve)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.to_view(corner.point).toPoint())
    typed(qtbot, Qt.Key.Key_Delete)
    after = bench.review["b"].outline
    assert after is not None
    assert len(list(nodes(after))) < len(list(nodes(before)))
    assert (status(points, "b"), bench.current.name if bench.current else "") == (Status.GENERATED, "b")
    assert bench.undo_stack.undoText() == "Delete points"
    points.handlers.undo()
    assert bench.review["b"].outline == before


def test_select_all_in_the_outline_selects_points_and_a_decision_is_about_the_glyph_that_is_shown(
    points: MainWindow, qtbot: QtBot
) -> None:
    view = points.review_page.outline_view
    outline = points.workbench.review["b"].outline
    assert outline is not None
    typed(qtbot, Qt.Key.Key_A, CONTROL)
    assert view._selected == {node.address for node in nodes(outline)}
    assert "selected" not in points.counts.text()
    typed(qtbot, Qt.Key.Key_X)
    assert points.workbench.review.having(Status.REJECTED) == "b"


def test_a_selection_in_the_overview_that_is_out_of_sight_is_not_decided_about(page: MainWindow, qtbot: QtBot) -> None:
    page.handlers.show_overview()
    page.handlers.select_all()
    page.overview.grid.select_name("h")
    page.overview.grid.select(page.overview.grid._places["b"], toggle=True)
    page.handlers.show_review()
    typed(qtbot, Qt.Key.Key_A)
    assert page.workbench.review.having(Status.ACCEPTED) == "b"


def test_return_in_a_spacing_box_sets_the_width_and_gives_the_keys_back(page: MainWindow, qtbot: QtBot) -> None:
    box = page.review_page.inspector.width_box
    box.setFocus()
    box.selectAll()
    qtbot.keyClicks(box, "740")
    typed(qtbot, Qt.Key.Key_Return)
    outline = page.workbench.review["b"].outline
    assert outline is not None
    assert outline.width == 740
    assert status(page, "b") is Status.GENERATED
    assert page.workbench.current is not None
    assert page.workbench.current.name == "b"
    assert page.review_page.outline_view.hasFocus()
    typed(qtbot, Qt.Key.Key_A)
    assert status(page, "b") is Status.ACCEPTED


def test_tab_reaches_every_control_of_the_review_and_leads_on(page: MainWindow, qtbot: QtBot) -> None:
    inspector, reached = page.review_page.inspector, set()
    for _ in range(60):
        typed(qtbot, Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {inspector.accept_button, inspector.reject_button, inspector.width_box} <= reached
    assert not page.review_page.points_box.isChecked()


def test_p_shows_points_and_they_stay_for_the_next_glyph(page: MainWindow, qtbot: QtBot) -> None:
    typed(qtbot, Qt.Key.Key_P)
    assert page.review_page.outline_view.show_points
    typed(qtbot, Qt.Key.Key_Escape)
    assert page.stack.currentWidget() is page.overview
    grid = page.overview.grid
    place = grid.place(grid._places["h"]).center()
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert page.stack.currentWidget() is page.review_page
    assert page.review_page.outline_view.show_points


def test_space_shows_the_glyph_alone_and_pans_as_long_as_it_is_held(points: MainWindow, qtbot: QtBot) -> None:
    view = points.review_page.outline_view
    edited, origin = view.grab().toImage(), view.to_view((0, 0))
    qtbot.keyPress(view, Qt.Key.Key_Space)
    assert view.grab().toImage() != edited
    middle = view.rect().center()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(view, middle + QPoint(40, 20))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=middle + QPoint(40, 20))
    assert view.to_view((0, 0)) - origin == QPointF(40, 20)
    qtbot.keyRelease(view, Qt.Key.Key_Space)
    assert not view._previews
    assert status(points, "b") is Status.GENERATED


# many glyphs


def test_a_and_x_decide_about_all_that_is_selected_in_the_overview(generated: MainWindow, qtbot: QtBot) -> None:
    grid = generated.overview.grid
    generated.handlers.show_overview()
    for number, name in enumerate("bhi"):
        grid.select(grid._places[name], toggle=bool(number))
    qtbot.keyClick(grid, Qt.Key.Key_A)
    assert generated.workbench.review.having(Status.ACCEPTED) == "bhi"
    assert generated.workbench.selected_chars == "bhi"
    qtbot.keyClick(grid, Qt.Key.Key_X)
    assert generated.workbench.review.having(Status.REJECTED) == "bhi"
    grid.select_name("m")
    qtbot.keyClick(grid, Qt.Key.Key_A)
    assert generated.workbench.current is not None
    assert generated.workbench.current.name == "a", "where nothing was drawn a letter leads to its glyph"


def test_r_draws_all_that_is_selected_again(generated: MainWindow, qtbot: QtBot) -> None:
    bench, grid = generated.workbench, generated.overview.grid
    before = {char: bench.review[char].candidates for char in "bhi"}
    generated.activateWindow()
    grid.setFocus()
    qtbot.waitUntil(grid.hasFocus, timeout=PATIENCE_MS)
    grid.select_name("h")
    typed(qtbot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    typed(qtbot, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: not bench.generating, timeout=PATIENCE_MS)
    assert bench.undo_stack.undoText() == "Re-roll 2 glyphs"
    assert bench.request is not None
    assert bench.request.chars == "hi"
    assert bench.review["b"].candidates == before["b"]
    for char in "hi":
        kept = {candidate.outline for candidate in bench.review[char].candidates}
        assert {candidate.outline for candidate in before[char]} <= kept


def test_a_single_decision_in_the_overview_goes_on_to_the_next_undecided(generated: MainWindow, qtbot: QtBot) -> None:
    grid = generated.overview.grid
    grid.select_name("b")
    qtbot.keyClick(grid, Qt.Key.Key_A)
    assert generated.workbench.current is not None
    assert generated.workbench.current.name == "h"


def test_a_right_click_keeps_the_selection_and_the_menu_says_what_it_would_do(
    generated: MainWindow, qtbot: QtBot
) -> None:
    grid = generated.overview.grid
    for number, name in enumerate("bhi"):
        grid.select(grid._places[name], toggle=bool(number))
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.RightButton, pos=grid.place(grid._places["h"]).center())
    assert generated.workbench.selected_chars == "bhi"
    assert generated.actions_by_name["reroll"].text() == "&Re-roll"
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.RightButton, pos=grid.place(grid._places["m"]).center())
    assert generated.workbench.selected_chars == "m"
    assert generated.actions_by_name["reroll"].text() == "D&raw it"


def test_a_frame_selects_the_cells_it_touches(window: MainWindow, qtbot: QtBot) -> None:
    grid = window.overview.grid
    first, last = grid.place(grid._places["B"]).center(), grid.place(grid._places["E"]).center()
    qtbot.mousePress(grid.viewport(), Qt.MouseButton.LeftButton, pos=first)
    for spot in (first + QPoint(30, 0), last):
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(spot),
            QPointF(spot),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(grid.viewport(), move)
    qtbot.mouseRelease(grid.viewport(), Qt.MouseButton.LeftButton, pos=last)
    assert window.workbench.selected_chars == "BCDE"
    assert grid._band.isHidden()


def test_all_counts_what_missing_and_drawn_count_together(window: MainWindow) -> None:
    buttons = window.overview.filter_buttons
    counts = {name: int(buttons[name].text().split()[-1]) for name in ("all", "missing", "drawn")}
    assert counts["all"] == counts["missing"] + counts["drawn"] == len(CHARACTERS)


def test_punctuation_stands_in_the_order_of_unicode(window: MainWindow) -> None:
    shown = [entry.char for entry in window.overview.grid.shown if entry.section == "punctuation"]
    assert shown == sorted(shown)


def test_return_in_the_search_opens_the_first_that_is_found(window: MainWindow, qtbot: QtBot) -> None:
    window.handlers.find()
    window.overview.search.setText("ampersand")
    qtbot.keyClick(window.overview.search, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.review_page
    assert window.workbench.current is not None
    assert window.workbench.current.name == "ampersand"


def test_all_above_an_agreement_are_accepted_after_a_look_at_them(
    generated: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    review = generated.workbench.review
    bound = sorted(review[char].agreement or 0 for char in "bhi")[1]
    above = "".join(char for char in "bhi" if (review[char].agreement or 0) >= round(100 * bound) / 100)
    shown: list[str] = []

    def look(dialog: AcceptAbove) -> int:
        dialog.percent.setValue(101)
        dialog.percent.setValue(round(100 * bound))
        shown.append(dialog.note.text())
        assert dialog.chars == above
        assert len(dialog.preview._outlines) == len(above)
        return 1

    monkeypatch.setattr(AcceptAbove, "exec", look)
    generated.actions_by_name["accept_above"].trigger()
    assert generated.workbench.review.having(Status.ACCEPTED) == above
    assert shown[0].endswith(f"{3 - len(above)} stay undecided.")
    generated.handlers.undo()
    assert generated.workbench.review.undecided == "bhi"


def test_fit_brings_the_whole_glyph_back(page: MainWindow, qtbot: QtBot) -> None:
    view = page.review_page.outline_view
    before = view.to_view((0, 0))
    view._zoom, view._pan = 7.0, QPointF(400, 10)
    typed(qtbot, Qt.Key.Key_0, CONTROL)
    assert view.to_view((0, 0)) == before


def zoom(page: MainWindow) -> float:
    """Pixels to a font unit."""
    view = page.review_page.outline_view
    return view.to_view((1, 0)).x() - view.to_view((0, 0)).x()


def test_two_fingers_zoom_and_move_and_the_middle_button_moves(page: MainWindow, qtbot: QtBot) -> None:
    view = page.review_page.outline_view
    middle, before = QPointF(view.rect().center()), zoom(page)
    under = view.to_glyph(middle)
    pad = QPointingDevice(
        "pad", 7, QInputDevice.DeviceType.TouchPad, QPointingDevice.PointerType.Finger,
        QInputDevice.Capability.Position | QInputDevice.Capability.PixelScroll, 5, 3,
    )  # fmt: skip
    pinch = Qt.NativeGestureType.ZoomNativeGesture
    QApplication.sendEvent(view, QNativeGestureEvent(pinch, pad, 2, middle, middle, middle, 0.5, QPointF()))
    assert zoom(page) == pytest.approx(1.5 * before)
    assert view.to_glyph(middle) == pytest.approx(under), "what is between the fingers stays there"
    origin = view.to_view((0, 0))
    no_button, no_key, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.ScrollUpdate
    source = Qt.MouseEventSource.MouseEventNotSynthesized
    scroll = QWheelEvent(middle, middle, QPoint(12, -7), QPoint(), no_button, no_key, phase, False, source, pad)
    QApplication.sendEvent(view, scroll)
    assert view.to_view((0, 0)) - origin == QPointF(12, -7)
    assert zoom(page) == pytest.approx(1.5 * before)
    start = view.rect().center()
    qtbot.mousePress(view, Qt.MouseButton.MiddleButton, pos=start)
    qtbot.mouseMove(view, start + QPoint(-30, 9))
    qtbot.mouseRelease(view, Qt.MouseButton.MiddleButton, pos=start + QPoint(-30, 9))
    assert view.to_view((0, 0)) - origin == QPointF(-18, 2)
    wheel = QWheelEvent(middle, middle, QPoint(), QPoint(0, 120), no_button, no_key, phase, False)
    QApplication.sendEvent(view, wheel)
    assert zoom(page) > 1.5 * before
