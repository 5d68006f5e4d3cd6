"""Opening a font, and the overview of its glyphs."""

from __future__ import annotations

import string
from pathlib import Path

import pytest
import ufoLib2
from designer import PATIENCE_MS
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QFileOpenEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.window.application import FileOpener
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.workspace.review.status import Status


def names(window: MainWindow) -> list[str]:
    return [entry.name for entry in window.overview.grid.shown]


def test_the_window_starts_with_what_a_newcomer_can_do(empty_window: MainWindow) -> None:
    assert empty_window.stack.currentWidget() is empty_window.empty
    assert empty_window.empty.open_button.isVisible()
    assert not empty_window.panel.isVisible()


def test_the_example_opens_from_its_button(empty_window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(empty_window.workbench.session_changed, timeout=PATIENCE_MS):
        qtbot.mouseClick(empty_window.empty.example_button, Qt.MouseButton.LeftButton)
    assert empty_window.title.text() == "Fonte Sans Regular"
    assert empty_window.stack.currentWidget() is empty_window.overview


def test_a_font_that_the_desktop_sends_to_the_running_window_opens(
    empty_window: MainWindow, ufo: Path, qtbot: QtBot
) -> None:
    opener, application = FileOpener(empty_window), QApplication.instance()
    assert application is not None
    application.installEventFilter(opener)
    try:
        with qtbot.waitSignal(empty_window.workbench.session_changed, timeout=PATIENCE_MS):
            QApplication.sendEvent(application, QFileOpenEvent(str(ufo)))
    finally:
        application.removeEventFilter(opener)
    assert empty_window.workbench.session is not None
    assert empty_window.workbench.session.path == ufo


def test_a_font_that_is_dropped_opens(empty_window: MainWindow, ufo: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(ufo))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(empty_window.workbench.session_changed, timeout=PATIENCE_MS):
        empty_window.dropEvent(event)
    assert empty_window.workbench.session is not None
    assert empty_window.workbench.session.path == ufo


def test_a_style_word_begins_a_font_in_which_all_is_missing(empty_window: MainWindow) -> None:
    empty_window.new_style("serif")
    assert set(map(len, empty_window.workbench.review.having(Status.MISSING))) == {1}
    assert len(empty_window.workbench.review.having(Status.MISSING)) == len(CHARACTERS)
    assert empty_window.panel.request().style == "serif"


def test_what_cannot_be_read_is_told_in_a_sentence_with_details(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.ufo"
    bad.write_text("no font")
    with qtbot.waitSignal(empty_window.workbench.said, timeout=PATIENCE_MS):
        empty_window.open_path(bad)
    assert empty_window.message.isVisible()
    assert "is not a font that Fonte knows" in empty_window.message.label.text()
    assert "Traceback" not in empty_window.message.label.text()
    assert empty_window.message.copy_button.isVisible()


def test_opened_fonts_are_remembered(window: MainWindow, ufo: Path) -> None:
    assert window.workbench.settings.recent[0] == str(ufo)
    assert window.recent_menu.actions()[0].text() == ufo.name


def test_every_character_has_a_cell_and_drawn_ones_are_known(window: MainWindow) -> None:
    assert set(string.ascii_letters) <= set(names(window))
    assert window.workbench.review.having(Status.DRAWN) == "AHORadegnops"
    assert "12 drawn" in window.counts.text()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a", ["a"]),
        ("period", ["period"]),
        ("U+0041", ["A"]),
        ("A b", ["A", "b"]),
        ("paren", ["parenleft", "parenright"]),
        ("nothing-like-it", []),
    ],
)
def test_search_finds_by_character_name_and_code_point(window: MainWindow, text: str, found: list[str]) -> None:
    window.overview.search.setText(text)
    assert names(window) == found


def test_filters_show_what_they_say(window: MainWindow) -> None:
    window.overview.filter_buttons["drawn"].click()
    assert sorted(names(window)) == sorted("AHORadegnops")
    window.overview.filter_buttons["generated"].click()
    assert names(window) == []


def test_filters_and_status_count_alike_glyphs_outside_the_charset_too_and_a_space_nowhere(
    empty_window: MainWindow, ufo: Path, qtbot: QtBot
) -> None:
    font = ufoLib2.Font.open(ufo)
    for name, code in (("adieresis", 0xE4), ("edieresis", 0xEB), ("uni00A0", 0xA0)):
        font.newGlyph(name).unicodes = [code]
    font["a"].draw(font["adieresis"].getPen())
    font.save()
    with qtbot.waitSignal(empty_window.workbench.session_changed, timeout=PATIENCE_MS):
        empty_window.open_path(ufo)
    page = empty_window.overview
    missing = len(CHARACTERS) - 12 + 1
    assert empty_window.counts.text() == f"{missing} missing   ·   13 drawn"
    assert page.filter_buttons["drawn"].text().split() == ["Drawn", "13"]
    assert page.filter_buttons["missing"].text().split() == ["Missing", str(missing)]
    assert {"space", "uni00A0", "adieresis", "edieresis"} <= set(names(empty_window))
    for filter_, found in (("drawn", {"adieresis"}), ("missing", {"edieresis"})):
        page.filter_buttons[filter_].click()
        assert {"space", "uni00A0", "adieresis", "edieresis"} & set(names(empty_window)) == found


@pytest.mark.parametrize(
    ("name", "sentence", "note"),
    [("a", "Drawn by you", "your own"), ("space", "A space", "does not draw this"), ("B", "Not drawn yet", "Generate")],
)
def test_the_review_says_of_each_glyph_whose_it_is(window: MainWindow, name: str, sentence: str, note: str) -> None:
    window.overview.grid.select_name(name)
    window.handlers.show_review()
    assert window.review_page.inspector.status.text().startswith(sentence)
    cards = window.review_page.strip.widget()
    assert cards is not None
    [label] = cards.findChildren(QLabel)
    assert note in label.text()


def test_the_review_shows_a_space_as_wide_as_it_is(window: MainWindow, ufo: Path) -> None:
    window.overview.grid.select_name("space")
    window.handlers.show_review()
    assert window.review_page.inspector.width_box.value() == ufoLib2.Font.open(ufo)["space"].width > 0
    assert not window.review_page.inspector.width_box.isEnabled()


def test_keys_move_the_selection_and_enter_opens_the_review(window: MainWindow, qtbot: QtBot) -> None:
    grid = window.overview.grid
    grid.setFocus()
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert window.workbench.current is not None
    assert window.workbench.current.name == "B"
    qtbot.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert window.workbench.selected_chars == "BC"
    qtbot.keyClicks(grid, "g")
    assert window.workbench.current.name == "g"
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert window.stack.currentWidget() is window.review_page


def test_a_click_selects_the_cell_under_it(window: MainWindow, qtbot: QtBot) -> None:
    grid = window.overview.grid
    place = next(index for index, entry in enumerate(grid.shown) if entry.name == "E")
    centre = grid.place(place).center()
    assert grid.index_at(centre) == place
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert window.workbench.selected_chars == "E"
    assert grid.index_at(QPoint(1, 1)) == -1


def test_only_the_cells_that_changed_are_painted_again(window: MainWindow, qtbot: QtBot) -> None:
    grid = window.overview.grid
    grid.viewport().repaint()
    qtbot.wait(50)
    before = grid.painted
    window.workbench.review_changed.emit(frozenset("B"))
    qtbot.waitUntil(lambda: grid.painted > before)
    assert grid.painted - before <= 4  # the cell, and neighbours that its edge touches


def test_cells_grow_and_shrink(window: MainWindow) -> None:
    before = window.overview.grid.cell
    window.handlers.zoom_in()
    assert window.overview.grid.cell > before
    assert window.overview.zoom.value() == window.overview.grid.cell
