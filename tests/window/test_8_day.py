"""A designer's day, with the slips that cost one something: keys, many glyphs, dialogs, messages."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import ufoLib2
from designer import SECONDS, draw
from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTreeView
from pytestqt.qtbot import QtBot

from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.window.bench.font_dialog import FontDialog, font_of
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.window.review.accept_above import AcceptAbove
from fonte_plugin.workspace.review.outline_edit import nodes
from fonte_plugin.workspace.review.review import Status

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(generated: MainWindow, qtbot: QtBot) -> MainWindow:
    """The review of b, as a double click opens it: the window is active, and the outline has the keys."""
    generated.activateWindow()
    generated.overview.grid.select_name("b")
    generated.handlers.show_review()
    qtbot.waitUntil(lambda: generated.review_page.outline_view.hasFocus(), timeout=SECONDS)
    return generated


@pytest.fixture
def points(page: MainWindow) -> MainWindow:
    page.review_page.points_box.setChecked(True)
    return page


def typed(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key as the desktop delivers it: to what has the focus, shortcuts before that."""
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget.window().windowHandle(), key, modifiers)


def status(window: MainWindow, char: str) -> Status:
    return window.workbench.review.status(char)


# opening


@pytest.fixture
def dialog(window: MainWindow, ufo: Path, qtbot: QtBot) -> FontDialog:
    dialog = FontDialog(window, "Open a font", ufo)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_ufo_is_opened_by_a_double_click_like_a_file(dialog: FontDialog, ufo: Path, qtbot: QtBot) -> None:
    view = dialog.findChild(QTreeView)
    assert view is not None
    shown = view.model()

    def places() -> list[QModelIndex]:
        below = view.rootIndex()
        cells = [shown.index(row, 0, below) for row in range(shown.rowCount(below))]
        return [cell for cell in cells if cell.data() == ufo.name]

    qtbot.waitUntil(lambda: bool(places()), timeout=SECONDS)
    view.activated.emit(places()[0])
    assert dialog.path == ufo
    assert not dialog.isVisible()


def test_a_ufo_is_opened_by_its_name_and_return(dialog: FontDialog, ufo: Path, qtbot: QtBot) -> None:
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(ufo))
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert dialog.path == ufo


def test_a_ufo_is_opened_from_the_menu(empty_window: MainWindow, ufo: Path, qtbot: QtBot) -> None:
    def choose() -> None:
        dialog = empty_window.findChild(FontDialog)
        assert dialog is not None
        dialog.selectFile(str(ufo))
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(ufo))
        dialog.accept()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FontDialog, "exec", lambda dialog: (dialog.show(), choose(), dialog.result())[2])
        with qtbot.waitSignal(empty_window.workbench.session_changed, timeout=SECONDS):
            empty_window.actions_by_name["open_dialog"].trigger()
    assert empty_window.title.text() == "Fonte Sans Regular"


def test_a_file_inside_a_ufo_leads_to_the_ufo(ufo: Path) -> None:
    assert font_of(ufo / "metainfo.plist") == ufo
    assert font_of(ufo / "glyphs" / "a.glif") == ufo
    assert font_of(ufo.parent / "x.ttf") == ufo.parent / "x.ttf"


def test_a_ufo_that_is_there_is_replaced_only_after_a_question(
    window: MainWindow, ufo: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for sure, path in ((False, None), (True, ufo)):
        dialog = FontDialog(window, "Save", ufo.with_name("New.ufo"), "UFO (*.ufo)", saves=True, suffix=".ufo")
        qtbot.addWidget(dialog)
        monkeypatch.setattr(dialog, "_may_replace", lambda path, sure=sure: sure)
        dialog.show()
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        assert name.text() == "New.ufo"
        name.setText(ufo.stem)
        dialog.accept()
        assert dialog.path == path


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
    place = grid._rect(grid._places["h"]).center()
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
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.RightButton, pos=grid._rect(grid._places["h"]).center())
    assert generated.workbench.selected_chars == "bhi"
    assert generated.actions_by_name["reroll"].text() == "&Re-roll"
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.RightButton, pos=grid._rect(grid._places["m"]).center())
    assert generated.workbench.selected_chars == "m"
    assert generated.actions_by_name["reroll"].text() == "D&raw it"


def test_a_frame_selects_the_cells_it_touches(window: MainWindow, qtbot: QtBot) -> None:
    grid = window.overview.grid
    first, last = grid._rect(grid._places["B"]).center(), grid._rect(grid._places["E"]).center()
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


# undo, messages, candidates, references


def test_undo_has_a_name_and_goes_to_what_it_undoes(page: MainWindow) -> None:
    page.handlers.accept()
    page.overview.grid.select_name("i")
    assert page.actions_by_name["undo"].text() == "&Undo Accept b"
    page.handlers.undo()
    assert page.workbench.current is not None
    assert page.workbench.current.name == "b"
    assert page.message.label.text() == "Undone: Accept b"


def test_a_generation_says_what_came_of_it_and_old_messages_go(window: MainWindow, qtbot: QtBot) -> None:
    window.message.show_message("info", "Cancelled; the glyphs that were finished are kept.")
    draw(window, qtbot, "bhi")
    assert window.message.label.text().startswith("3 glyphs are drawn")
    window.workbench.accept("b")
    assert not window.message.isVisible()


def test_candidates_stand_in_the_order_of_the_number_they_show(generated: MainWindow) -> None:
    for char in "bhi":
        shown = [candidate.agreement for candidate in generated.workbench.review[char].candidates]
        assert shown == sorted(shown, key=lambda value: -(value or 0))


def test_a_reroll_keeps_the_candidates_that_were_there(page: MainWindow, qtbot: QtBot) -> None:
    before = page.workbench.review["b"]
    typed(qtbot, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: not page.workbench.generating, timeout=SECONDS)
    after = page.workbench.review["b"]
    kept = {candidate.outline for candidate in after.candidates}
    assert {candidate.outline for candidate in before.candidates} <= kept
    assert len(page.review_page.strip.cards) == len(after.candidates)


def test_the_other_candidates_show_the_chosen_one_behind_them(page: MainWindow) -> None:
    strip, review = page.review_page.strip, page.workbench.review
    other = (review["b"].chosen + 1) % 3
    cards = [strip.cards[other].grab().toImage()]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(strip.cards[other]), "_paint_chosen", lambda *_: None)
        cards.append(strip.cards[other].grab().toImage())
    assert cards[0] != cards[1]


def test_an_accepted_glyph_is_a_reference_of_the_next_round_until_it_is_clicked_off(
    generated: MainWindow, qtbot: QtBot
) -> None:
    panel = generated.panel
    generated.workbench.accept("bh")
    assert set("bh") <= set(panel.picker.chosen)
    assert set(panel.request().references) == set("noHOaesgpdRAbh")
    assert "2 accepted ones" in panel.reference_note.text()
    panel.picker._tiles["h"].click()
    generated.workbench.accept("i")
    assert set("bi") <= set(panel.picker.chosen)
    assert "h" not in panel.picker.chosen
    draw(generated, qtbot, "m")
    origin = generated.workbench.review["m"].origin
    assert origin is not None
    assert set("bi") <= set(origin.references)
    generated.overview.grid.select_name("m")
    generated.handlers.reroll()
    qtbot.waitUntil(lambda: not generated.workbench.generating, timeout=SECONDS)
    again = generated.workbench.review["m"].origin
    assert again is not None
    assert set("bi") <= set(again.references), "a re-roll too follows what was accepted"
    generated.workbench.reject("bi")
    assert not set("bi") & set(panel.picker.tiles)


def test_learning_from_a_glyph_says_so_for_a_drawn_one_too(page: MainWindow, qtbot: QtBot) -> None:
    page.handlers.use_reference()
    assert "b is a reference now" in page.message.label.text()
    assert "b" in page.panel.picker.chosen
    qtbot.waitUntil(lambda: not page.workbench.generating, timeout=SECONDS)
    page.panel.picker.choose("no")
    page.overview.grid.select_name("a")
    page.handlers.use_reference()
    assert page.message.label.text() == "a is among the references, as you drew it."
    assert set(page.panel.picker.chosen) == set("noa")


def test_clean_up_is_told_in_words_of_designers(page: MainWindow) -> None:
    from fonte_plugin.design.cleanup.cleaning import FILTERS
    from fonte_plugin.window.review.inspector import FILTER_NAMES, in_words

    assert FILTER_NAMES.keys() == FILTERS.keys()
    told = in_words("tiny moved the outline by up to 8.4 units")
    assert told == "Removing specks moved the outline by up to 8.4 units"


def test_the_spacing_proof_runs_through_the_new_glyphs(generated: MainWindow) -> None:
    presets = generated.proof.presets
    place = next(index for index in range(presets.count()) if presets.itemText(index) == "Spacing")
    presets.setCurrentIndex(place)
    presets.activated.emit(place)
    assert generated.proof.text.text() == "nnonoo HHOHOO nbobn nhohn nioin"


def test_labels_of_guide_lines_do_not_run_into_each_other(page: MainWindow, ufo: Path) -> None:
    from fonte_plugin.window.review import outline_painting

    drawn: list[float] = []

    class Painter(outline_painting.QPainter):
        def drawText(self, *of: object) -> None:
            drawn.append(of[0].y())  # type: ignore[attr-defined]

    view = page.review_page.outline_view
    session = page.workbench.session
    assert session is not None
    for scale in (0.03, 0.1, 0.5):
        drawn.clear()
        picture = view.grab()
        painter = Painter(picture)
        outline_painting.paint_metrics(
            painter, view.rect().toRectF(), view.theme, session.metrics, scale, QPointF(50, 300), None
        )
        painter.end()
        assert drawn
        assert all(abs(a - b) >= outline_painting.LABEL_HEIGHT for a in drawn for b in drawn if a is not b)


def test_sets_that_do_not_count_do_not_look_chosen(window: MainWindow, qtbot: QtBot) -> None:
    button = window.panel.set_buttons["A–Z"]
    on = button.grab().toImage()
    window.panel.text_edit.setText("b")
    assert not button.isEnabled()
    assert window.theme is not None
    accent = window.theme.accent
    off = button.grab().toImage()
    assert on.pixelColor(6, on.height() // 2).name() == accent
    assert off.pixelColor(6, off.height() // 2).name() != accent


def test_guide_lines_are_those_of_the_font(empty_window: MainWindow, ufo: Path, qtbot: QtBot) -> None:
    other = ufo.with_name("Other.ufo")
    shutil.copytree(ufo, other)
    font = ufoLib2.Font.open(other)
    font.info.xHeight, font.info.capHeight = 505, 690
    font.save()
    with qtbot.waitSignal(empty_window.workbench.session_changed, timeout=SECONDS):
        empty_window.open_path(other)
    session = empty_window.workbench.session
    assert session is not None
    assert (session.metrics.x_height, session.metrics.cap_height) == (505, 690)
