"""Choosing what to learn from and what to draw; drawing; progress; cancelling."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from designer import PATIENCE_MS, draw
from pytestqt.qtbot import QtBot

from fonte_plugin.request import AUTO, Progress
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.workspace.review.status import Status
from fonte_plugin.workspace.settings import load_settings


def test_references_are_suggested_and_can_be_changed(window: MainWindow) -> None:
    panel = window.panel
    assert panel.picker.chosen == "noHOaesgpdRA"
    assert panel.request().references == AUTO
    panel.picker.choose("Hn")
    assert sorted(panel.request().references) == ["H", "n"]
    panel.suggest()
    assert panel.request().references == AUTO


def test_without_a_reference_nothing_can_be_generated(window: MainWindow) -> None:
    window.panel.picker.choose("")
    assert not window.panel.foot.generate_button.isEnabled()
    assert "at least one" in window.panel.reference_note.text()


def test_sets_text_and_selection_say_what_is_drawn(window: MainWindow) -> None:
    panel = window.panel
    for name, button in panel.set_buttons.items():
        button.setChecked(name == "0–9")
    assert panel.chars == "0123456789"
    panel.text_edit.setText("a-c")
    assert panel.chars == "bc"  # a is drawn
    panel.text_edit.clear()
    window.overview.grid.select_name("Z")
    panel.selection_button.setChecked(True)
    assert panel.chars == "Z"


def test_a_character_that_cannot_be_drawn_is_told_and_nothing_can_be_started(window: MainWindow) -> None:
    window.panel.text_edit.setText("ж")
    assert "cannot draw ж" in window.panel.what_note.text()
    assert not window.panel.foot.generate_button.isEnabled()


def test_the_controls_make_the_request(window: MainWindow) -> None:
    panel = window.panel
    panel.text_edit.setText("b")
    assert (panel.request().level, panel.request().candidates) == ("normal", 0)
    panel.how.level_box.setCurrentText("Best")
    assert panel.request().level == "best"
    panel.how.candidates.setValue(2)
    panel.how.adventure.setValue(80)
    panel.how.seed.setValue(11)
    panel.how.style_box.setCurrentText("serif")
    request = panel.request()
    assert (request.chars, request.candidates, request.temperature, request.seed, request.style) == (
        "b",
        2,
        0.8,
        11,
        "serif",
    )
    panel.how.dice.click()
    assert panel.request().seed != 11


def test_glyphs_come_in_one_by_one_with_progress(window: MainWindow, qtbot: QtBot) -> None:
    arrived: list[str] = []
    progress: list[Progress] = []
    bench = window.workbench
    bench.review_changed.connect(lambda chars: arrived.append(bench.review.undecided))
    bench.progressed.connect(progress.append)
    draw(window, qtbot, "bhi")
    assert bench.review.undecided == "bhi"
    assert {1, 2, 3} <= {len(chars) for chars in arrived}
    assert (progress[-1].done, progress[-1].total) == (3, 3)
    glyph = bench.review["b"]
    assert len(glyph.candidates) == 3
    assert glyph.origin is not None
    assert set(glyph.origin.references) == set("noHOaesgpdRA")
    assert window.overview.filter_buttons["generated"].text().endswith("3")


def test_how_it_was_done_is_remembered_for_the_next_start(window: MainWindow, qtbot: QtBot) -> None:
    window.panel.how.adventure.setValue(30)
    window.panel.how.level_box.setCurrentText("Best")
    window.panel.how.own_parts.setChecked(False)
    draw(window, qtbot, "b", candidates=2)
    settings = load_settings()
    assert (settings.level, settings.candidates, settings.temperature) == ("best", 2, 0.3)
    assert not settings.own_parts


def test_the_same_request_draws_the_same_glyphs(window: MainWindow, qtbot: QtBot) -> None:
    draw(window, qtbot, "b")
    first = window.workbench.review["b"].candidates
    window.handlers.undo()
    assert window.workbench.review.status("b") is Status.MISSING
    window.workbench.request = None
    draw(window, qtbot, "b")
    assert window.workbench.review["b"].candidates == first


def test_asking_for_the_same_again_takes_another_seed(window: MainWindow, qtbot: QtBot) -> None:
    draw(window, qtbot, "b")
    seed = window.panel.how.seed.value()
    draw(window, qtbot, "b")
    assert window.panel.how.seed.value() != seed
    assert window.workbench.review["b"].origin is not None
    assert window.workbench.review["b"].origin.seed == window.panel.how.seed.value()


def test_a_draft_asked_for_again_becomes_a_normal_one_since_it_would_be_the_same(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.panel.how.level_box.setCurrentText("Draft")
    draw(window, qtbot, "b", candidates=0)
    assert len(window.workbench.review["b"].candidates) == 1
    draw(window, qtbot, "b", candidates=0)
    assert window.panel.how.level_box.currentText() == "Normal"


def test_cancel_works_at_once_and_keeps_what_is_done(window: MainWindow, qtbot: QtBot) -> None:
    bench = window.workbench
    window.panel.how.candidates.setValue(12)
    with qtbot.waitSignal(bench.progressed, timeout=PATIENCE_MS, check_params_cb=lambda progress: progress.done >= 1):
        window.panel.ask()
    done = len(bench.review.undecided)
    assert window.panel.foot.cancel_button.isVisible()
    window.panel.foot.cancel_button.click()
    assert not bench.generating
    assert bench.pending == frozenset()
    qtbot.waitUntil(lambda: not bench.drawer.busy, timeout=PATIENCE_MS)
    assert len(bench.review.undecided) == done
    assert "Cancelled" in window.message.label.text()


def test_a_model_that_is_not_there_is_told_and_the_window_goes_on(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    bench = window.workbench
    model = bench.settings.model
    bench.settings = type(bench.settings)(model=str(tmp_path / "nowhere"))
    draw(window, qtbot, "b")
    assert "There is no model" in window.message.label.text()
    assert not bench.generating
    bench.settings = type(bench.settings)(model=model)
    draw(window, qtbot, "b")
    assert bench.review.undecided == "b"


def test_a_font_from_a_style_word_is_drawn_without_references(empty_window: MainWindow, qtbot: QtBot) -> None:
    empty_window.new_style("monospace")
    draw(empty_window, qtbot, "no")
    assert empty_window.workbench.review.undecided == "no"
    origin = empty_window.workbench.review["n"].origin
    assert origin is not None
    assert (origin.style, origin.references) == ("monospace", "")


def test_a_typeface_from_a_style_word_can_be_asked_for_by_its_n(empty_window: MainWindow) -> None:
    empty_window.new_style("serif")
    panel = empty_window.panel
    assert panel.wished.isVisibleTo(panel)
    assert panel.wished.minimumSizeHint().width() <= panel.how.minimumSizeHint().width(), "nothing is cut off"
    assert panel.request().target_metrics == {}
    panel.target_metrics.boxes["stem"].setValue(90)
    panel.target_metrics.boxes["slant"].setValue(-4)
    assert panel.request().target_metrics == {"stem": 90, "slant": -4}
    panel.target_metrics.boxes["stem"].setValue(panel.target_metrics.boxes["stem"].minimum())
    assert panel.target_metrics.boxes["stem"].text() == "any"
    assert panel.request().target_metrics == {"slant": -4}
    empty_window.new_style("display")
    assert panel.request().target_metrics == {}


def test_a_font_that_is_begun_says_itself_how_heavy_it_is(window: MainWindow) -> None:
    panel = window.panel
    panel.target_metrics.boxes["stem"].setValue(90)
    assert not panel.wished.isVisibleTo(panel)
    assert panel.request().target_metrics == {}


def test_a_glyph_of_an_invented_font_is_drawn_again_behind_the_others(empty_window: MainWindow, qtbot: QtBot) -> None:
    empty_window.new_style("serif")
    empty_window.panel.target_metrics.boxes["stem"].setValue(90)
    draw(empty_window, qtbot, "noR", candidates=1)
    bench = empty_window.workbench
    others = "".join(char for char in bench.review.undecided if char != "R")
    bench.reroll("R", "again")
    qtbot.waitUntil(lambda: not bench.generating, timeout=PATIENCE_MS)
    assert bench.request is not None
    assert sorted(bench.request.references) == sorted(others)
    assert bench.request.target_metrics == {"stem": 90}, "who draws all of it again still wants it"


def test_what_the_plan_says_stands_in_the_message_once_all_is_drawn(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.workbench.said, timeout=PATIENCE_MS) as said:
        window.panel.picker.choose("Hn")
        window.workbench.generate(replace(window.panel.request(), chars="bc", stem=90.0, references=AUTO))
    kind, text, details = said.args
    assert kind == "info"
    assert details in text
    assert "was not looked at" in details
