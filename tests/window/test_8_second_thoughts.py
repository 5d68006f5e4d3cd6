"""Undo, messages, candidates, references: a designer who thinks again."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import ufoLib2
from designer import PATIENCE_MS, draw, typed
from PySide6.QtCore import QPointF, Qt
from pytestqt.qtbot import QtBot

from fonte_plugin.window.main_window import MainWindow


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
    qtbot.waitUntil(lambda: not page.workbench.generating, timeout=PATIENCE_MS)
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
    qtbot.waitUntil(lambda: not generated.workbench.generating, timeout=PATIENCE_MS)
    again = generated.workbench.review["m"].origin
    assert again is not None
    assert set("bi") <= set(again.references), "a re-roll too follows what was accepted"
    generated.workbench.reject("bi")
    assert not set("bi") & set(panel.picker.tiles)


def test_learning_from_a_glyph_says_so_for_a_drawn_one_too(page: MainWindow, qtbot: QtBot) -> None:
    page.handlers.use_reference()
    assert "b is a reference now" in page.message.label.text()
    assert "b" in page.panel.picker.chosen
    qtbot.waitUntil(lambda: not page.workbench.generating, timeout=PATIENCE_MS)
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
        def drawText(self, *of: Any) -> None:  # type: ignore[override]
            drawn.append(of[0].y())

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
    with qtbot.waitSignal(empty_window.workbench.session_changed, timeout=PATIENCE_MS):
        empty_window.open_path(other)
    session = empty_window.workbench.session
    assert session is not None
    assert (session.metrics.x_height, session.metrics.cap_height) == (505, 690)
