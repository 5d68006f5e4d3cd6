"""Accents and signs that are built, as a designer asks for them and sees them."""

from __future__ import annotations

from pathlib import Path

import pytest
import ufoLib2
from designer import PATIENCE_MS
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.window.signs_dialog import SignsDialog
from fonte_plugin.workspace.review.status import Status


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> SignsDialog:
    assert window.theme is not None
    dialog = SignsDialog(window.workbench, window.signs.worker, window.theme, window)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.found is not None, timeout=PATIENCE_MS)
    return dialog


@pytest.fixture
def built(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with ä and ö built, of a and o that the designer drew."""
    with qtbot.waitSignal(window.signs.changed, timeout=PATIENCE_MS):
        window.workbench.replan("Build", window.workbench.plan.with_signs("äöž"))
    return window


def test_a_glyph_set_says_what_is_there_what_can_be_built_and_what_is_lacking(
    dialog: SignsDialog, window: MainWindow
) -> None:
    now = dialog.coverage
    assert now is not None
    assert "n" in now.there
    assert {"ä", "ö"} <= set(now.built)
    assert {"ž", "£"} <= set(now.lacking) | {"ž"}
    assert not set(now.drawable) & set(now.there)
    whole = len(now.there) + len(now.built) + len(now.lacking)
    assert dialog.bar.maximum() == whole
    assert str(len(now.built)) in dialog.build_button.text()
    dialog.set.setCurrentIndex(dialog.set.findData("ascii"))
    assert not dialog.build_button.isEnabled()
    assert dialog.draw_button.isVisible()


def test_signs_are_built_from_the_menu(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def choose(dialog: SignsDialog) -> int:
        qtbot.waitUntil(lambda: dialog.found is not None, timeout=PATIENCE_MS)
        dialog.build_button.click()
        return dialog.result()

    monkeypatch.setattr(SignsDialog, "exec", choose)
    with qtbot.waitSignal(window.signs.changed, timeout=PATIENCE_MS):
        window.actions_by_name["build_signs"].trigger()
    assert "ä" in {entry.char for entry in window.overview.grid.shown if entry.built is not None}
    assert "signs are built" in window.message.label.text()
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: not window.workbench.built, timeout=PATIENCE_MS)


def test_what_is_lacking_can_be_drawn(window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def choose(dialog: SignsDialog) -> int:
        qtbot.waitUntil(lambda: dialog.found is not None, timeout=PATIENCE_MS)
        dialog.draw = "bh"
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(SignsDialog, "exec", choose)
    window.panel.how.candidates.setValue(2)
    window.actions_by_name["build_signs"].trigger()
    qtbot.waitUntil(lambda: not window.workbench.generating, timeout=PATIENCE_MS)
    assert set(window.workbench.review.touched) == {"b", "h"}


def test_a_built_sign_follows_the_letter_that_it_is_made_of(built: MainWindow, qtbot: QtBot) -> None:
    def width(char: str) -> float:
        return next(entry.built.width for entry in built.workbench.built if entry.char == char and entry.built)

    assert {entry.char for entry in built.workbench.built} == {"ä", "ö"}  # there is no z to build ž of
    before, (left, right) = width("ä"), built.proof.fitting.bearings("a") or (0, 0)
    with qtbot.waitSignal(built.signs.changed, timeout=PATIENCE_MS):
        built.proof.fitting.set_bearings("a", (left + 20, right + 10))
    assert width("ä") == before + 30


def test_a_built_sign_is_seen_large_and_left_out_by_x(built: MainWindow, qtbot: QtBot) -> None:
    grid = built.overview.grid
    grid.select_name("adieresis")
    built.handlers.show_review()
    assert built.review_page.place.text() == "ä"
    assert "a" in built.review_page.strip.note.text() if hasattr(built.review_page.strip, "note") else True
    assert built.actions_by_name["reject"].isEnabled()
    with qtbot.waitSignal(built.signs.changed, timeout=PATIENCE_MS):
        built.actions_by_name["reject"].trigger()
    assert {entry.char for entry in built.workbench.built} == {"ö"}
    assert built.workbench.undo_stack.undoText() == "Leave out ä"


def test_a_built_sign_is_set_in_the_proof(built: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(built.proof.updated, timeout=PATIENCE_MS):
        built.handlers.show_proof()
    built.proof.text.setText("nän")
    names = [glyph.name for glyph in built.proof.view._lines[0].line.glyphs]
    assert names == ["n", "adieresis", "n"]
    assert built.proof.view._path("adieresis", {})[1] is Status.ACCEPTED


def test_built_signs_are_saved_and_built_again_tomorrow(
    built: MainWindow, qtbot: QtBot, tmp_path: Path, ufo: Path
) -> None:
    target = tmp_path / "Saved.ufo"
    assert built.actions_by_name["save_new"].isEnabled()
    with qtbot.waitSignal(built.save_dialogs.saved, timeout=PATIENCE_MS):
        built.save_dialogs.save_new(target, "")
    font = ufoLib2.Font.open(target)
    assert {"adieresis", "odieresis"} <= set(font.keys())
    with qtbot.waitSignal(built.workbench.session_changed, timeout=PATIENCE_MS):
        built.open_path(ufo)
    qtbot.waitUntil(lambda: len(built.workbench.built) == 2, timeout=PATIENCE_MS)
