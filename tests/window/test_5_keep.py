"""Closing, crashing, opening again: nothing is lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import ufoLib2
from designer import PATIENCE_MS, content, draw, reopened
from fontTools.ttLib import TTFont
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QInputDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from fonte_plugin import resources
from fonte_plugin.window.bench import save_dialogs
from fonte_plugin.window.bench.review_lock import interrupted_reviews
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.workspace.review.autosave import reviews_dir, saved_reviews
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.review.status import Status


def test_closing_asks_about_accepted_glyphs_that_are_in_no_file(
    accepted: MainWindow, answer: Callable[[int | None], list[str]]
) -> None:
    seen = answer(None)
    assert not accepted.close()
    assert "2 accepted glyphs are in no font file yet" in seen[0]
    assert accepted.isVisible()


def test_undecided_work_is_there_tomorrow_after_a_normal_close(generated: MainWindow, qtbot: QtBot) -> None:
    generated.workbench.choose("h", (generated.workbench.review["h"].chosen + 1) % 3)
    generated.panel.picker.choose("no")
    generated.panel.text_edit.setText("a-z")
    before = generated.workbench.review
    generated.overview.grid.select_name("h")
    assert generated.close(), "without a question: nothing is lost"
    assert interrupted_reviews() == []
    window = reopened(generated, qtbot)
    for char in "bhi":
        assert window.workbench.review[char] == before[char]
    assert window.workbench.undo_stack.count() == 0
    assert window.workbench.unsaved
    assert window.workbench.current is not None
    assert window.workbench.current.name == "h"
    assert window.panel.picker.chosen == "no"
    assert window.panel.text_edit.text() == "a-z"
    assert window.workbench.request == generated.workbench.request
    assert "0 accepted, 3 undecided" in window.message.label.text()


def test_saving_only_what_is_accepted_keeps_the_undecided_and_the_next_start_has_them(
    generated: MainWindow, tmp_path: Path, qtbot: QtBot, answer: Callable[[int | None], list[str]]
) -> None:
    generated.workbench.accept("b")
    seen = answer(1)
    with qtbot.waitSignal(generated.save_dialogs.saved, timeout=PATIENCE_MS):
        generated.save_dialogs.save_new(tmp_path / "Mine.ufo")
    assert "2 generated glyphs are neither accepted nor rejected" in seen[0]
    assert generated.message.label.text() == (
        "Wrote Mine.ufo, with 1 generated glyph. 2 undecided glyphs are kept for later."
    )
    assert generated.workbench.unsaved, "the undecided are in no file"
    assert generated.isWindowModified()
    assert generated.close()
    window = reopened(generated, qtbot)
    assert window.workbench.review.undecided == "hi"
    assert window.workbench.review.having(Status.ACCEPTED) == "b"
    assert window.workbench.unsaved_accepted == ""


def test_save_again_writes_to_the_same_place_and_asks_only_if_somebody_else_did(
    accepted: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "Mine.ufo"
    with qtbot.waitSignal(accepted.save_dialogs.saved, timeout=PATIENCE_MS):
        accepted.save_dialogs.save_new(target)
    accepted.workbench.accept("i")
    with qtbot.waitSignal(accepted.save_dialogs.saved, timeout=PATIENCE_MS):
        accepted.actions_by_name["save"].trigger()
    assert "i" in ufoLib2.Font.open(target)
    assert not accepted.workbench.unsaved
    assert accepted.workbench.settings.recent[0] == str(target)
    assert accepted.recent_menu.actions()[0].text() == "Mine.ufo"
    (target / "features.fea").write_text("# mine")
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "question", lambda *of: asked.append(of[2]) or QMessageBox.StandardButton.No)
    accepted.save_dialogs.save()
    qtbot.waitUntil(lambda: bool(asked), timeout=PATIENCE_MS)
    assert "changed by another program" in asked[0]
    assert (target / "features.fea").read_text() == "# mine"


def test_save_again_into_a_layer_says_where(accepted: MainWindow, qtbot: QtBot) -> None:
    for _ in range(2):
        with qtbot.waitSignal(accepted.save_dialogs.saved, timeout=PATIENCE_MS):
            accepted.save_dialogs.save_layer() if accepted.workbench.place is None else accepted.save_dialogs.save()
        assert accepted.message.label.text() == "Wrote 2 generated glyphs into layer fonte.generated of Begun.ufo."


def test_a_backup_is_named_and_can_be_found(
    accepted: MainWindow, home: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    with qtbot.waitSignal(accepted.save_dialogs.saved, timeout=PATIENCE_MS):
        accepted.save_dialogs.save_source(asked=True)
    (backup,) = (home / "state" / "backups").glob("*.ufoz")
    assert backup.name in accepted.message.label.text()
    [button] = [button for button in accepted.message.findChildren(QPushButton) if button.text() == "Show the backup"]
    button.click()
    accepted.actions_by_name["show_backups"].trigger()
    assert opened == [str(backup.parent)] * 2


def test_an_export_asks_about_what_is_undecided(
    generated: MainWindow, tmp_path: Path, qtbot: QtBot, answer: Callable[[int | None], list[str]]
) -> None:
    generated.workbench.accept("b")
    seen = answer(1)
    with qtbot.waitSignal(generated.save_dialogs.saved, timeout=PATIENCE_MS):
        generated.save_dialogs.export(tmp_path / "Font.ttf")
    assert "2 generated glyphs are neither" in seen[0]
    assert {ord("b")} == set(map(ord, "bhi")) & set(TTFont(tmp_path / "Font.ttf").getBestCmap())
    answer(0)
    with qtbot.waitSignal(generated.save_dialogs.saved, timeout=PATIENCE_MS):
        generated.save_dialogs.export(tmp_path / "All.ttf")
    assert set(map(ord, "bhi")) <= set(TTFont(tmp_path / "All.ttf").getBestCmap())
    assert generated.workbench.review.undecided == "hi", "an export decides nothing"


def test_the_example_is_never_written_into_and_saved_beside_the_designers_own_files(
    empty_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with qtbot.waitSignal(empty_window.workbench.session_changed, timeout=PATIENCE_MS):
        empty_window.handlers.open_example()
    draw(empty_window, qtbot, "b", candidates=1)
    empty_window.workbench.accept("b")
    for name in ("save_layer", "save_source"):
        assert not empty_window.actions_by_name[name].isEnabled()
    asked: list[Path] = []
    monkeypatch.setattr(save_dialogs, "ask_font", lambda window, title, place, kinds, **_: asked.append(place))
    empty_window.save_dialogs.save()
    empty_window.save_dialogs.export()
    examples = resources.example_source().parent
    assert len(asked) == 2
    assert not any(place.is_relative_to(examples) for place in asked)


def test_a_review_that_is_started_afresh_can_be_taken_up_again(
    accepted: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.No)
    accepted.handlers.start_afresh()
    assert accepted.workbench.review.having(Status.ACCEPTED) == "bh"
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    accepted.handlers.start_afresh()
    assert accepted.workbench.review.touched == ""
    [button] = [button for button in accepted.message.findChildren(QPushButton) if "again" in button.text()]
    with qtbot.waitSignal(accepted.workbench.session_changed, timeout=PATIENCE_MS):
        button.click()
    assert accepted.workbench.review.having(Status.ACCEPTED) == "bh"


def test_a_font_from_a_style_word_can_be_named_and_is_among_the_recent_ones(
    empty_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = empty_window
    window.new_style("serif")
    draw(window, qtbot, "n", candidates=1)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Mirabel", True))
    window.handlers.rename_font()
    assert window.title.text() == "Mirabel"
    window.new_style("serif")
    assert window.workbench.review.touched == ""
    names = [action.text() for action in window.recent_menu.actions()]
    assert names == ["Mirabel (in no file yet)"]
    window.recent_menu.actions()[0].trigger()
    assert window.title.text() == "Mirabel"
    assert window.workbench.review.undecided == "n"


def test_after_a_crash_the_next_start_offers_the_work_and_opening_the_font_takes_it_up(
    generated: MainWindow, qtbot: QtBot
) -> None:
    bench = generated.workbench
    bench.accept("b")
    bench.keeper.now()
    qtbot.waitUntil(lambda: not bench.files.busy, timeout=PATIENCE_MS)
    assert interrupted_reviews() == [], "a window that lives holds its review"
    bench.keeper.release()  # as the system does when a process dies
    start = MainWindow(Workbench())
    qtbot.addWidget(start, before_close_func=lambda window: window.abandon())
    start.show()
    start.offer_recovery()
    qtbot.waitUntil(lambda: "your work on Begun.ufo is kept" in start.message.label.text(), timeout=PATIENCE_MS)
    window = reopened(generated, qtbot)
    assert window.workbench.review.having(Status.ACCEPTED) == "b"
    assert window.workbench.review.undecided == "hi"
    bench.keeper.autosave = None  # dead


def test_a_font_in_two_windows_has_two_reviews_and_the_second_is_offered_later(
    generated: MainWindow, qtbot: QtBot
) -> None:
    second = reopened(generated, qtbot)
    assert "open in another window" in second.message.label.text()
    draw(second, qtbot, "v")
    assert second.close()
    assert generated.close()
    assert len(saved_reviews()) == 2
    third = reopened(generated, qtbot)
    assert third.workbench.review.undecided == "bhi"
    [button] = [button for button in third.message.findChildren(QPushButton) if "Take that one" in button.text()]
    with qtbot.waitSignal(third.workbench.session_changed, timeout=PATIENCE_MS):
        button.click()
    assert third.workbench.review.undecided == "v"


KILLED = """
import sys
from dataclasses import replace
from pathlib import Path
from PySide6.QtCore import QTimer
from fonte_plugin.window.application import make_application
from fonte_plugin.window.bench.review_lock import interrupted_reviews
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.window.bench.workbench import Workbench
application = make_application()
window = MainWindow(Workbench())
bench = window.workbench
bench.settings = replace(bench.settings, model=sys.argv[2], threads=1)
window.show()
window.open_path(Path(sys.argv[1]))
bench.session_changed.connect(lambda: QTimer.singleShot(0, window.panel.ask))
timer = QTimer(interval=20)
keeper = bench.keeper
timer.timeout.connect(lambda: keeper.autosave and keeper.autosave.path.exists() and print("autosaved", flush=True))
QTimer.singleShot(0, timer.start)
bench.session_changed.connect(lambda: window.panel.how.candidates.setValue(12))
application.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_killed_while_it_draws_the_font_is_intact_and_the_review_comes_back(
    ufo: Path, tiny_model: Path, home: Path
) -> None:
    before = content(ufo)
    command = [sys.executable, "-c", KILLED, str(ufo), str(tiny_model)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "autosaved\n"
        process.kill()
    assert content(ufo) == before
    (saved,) = interrupted_reviews()
    review = Review.begin("AHORadegnops").restored(saved.review)
    assert saved.source == ufo
    assert review.undecided


def test_a_font_that_was_only_looked_at_leaves_nothing(window: MainWindow) -> None:
    window.workbench.close()
    assert list(reviews_dir().glob("*.json")) == []
