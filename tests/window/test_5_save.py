"""Saving, exporting, and losing nothing."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest
import ufoLib2
from designer import SECONDS, draw
from fontTools.ttLib import TTFont
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from fonte_export.provenance import LIB_KEY
from fonte_export.ufo.layer import GENERATED
from fonte_plugin.window.bench.review_lock import interrupted_reviews
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.workspace.review.autosave import reviews_dir, saved_reviews
from fonte_plugin.workspace.review.review import Review, Status


@pytest.fixture
def accepted(generated: MainWindow) -> MainWindow:
    generated.workbench.accept("bh")
    generated.workbench.reject("i")
    return generated


def content(ufo: Path) -> dict[str, str]:
    return {
        str(path.relative_to(ufo)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(ufo.rglob("*")) if path.is_file()
    }


def test_a_new_ufo_holds_the_font_and_what_was_accepted(
    accepted: MainWindow, ufo: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    before, target = content(ufo), tmp_path / "New.ufo"
    assert accepted.workbench.unsaved
    with qtbot.waitSignal(accepted.save_dialogs.saved, timeout=SECONDS):
        accepted.save_dialogs.save_new(target)
    font = ufoLib2.Font.open(target)
    assert "i" not in font
    outline = accepted.workbench.review["b"].outline
    assert outline is not None
    assert font["b"].width == outline.width
    entry = font["b"].lib[LIB_KEY]
    assert (entry["seed"], entry["status"], set(entry["references"])) == (0, "accepted", set("noHOaesgpdRA"))
    assert font["b"].lib["public.markColor"] == accepted.workbench.settings.mark_color
    assert content(ufo) == before
    assert not accepted.workbench.unsaved


def test_into_a_layer_nothing_else_of_the_source_changes(accepted: MainWindow, ufo: Path, qtbot: QtBot) -> None:
    before = content(ufo)
    with qtbot.waitSignal(accepted.save_dialogs.saved, timeout=SECONDS):
        accepted.save_dialogs.save_layer()
    font = ufoLib2.Font.open(ufo)
    assert set(font.layers[GENERATED].keys()) == {"b", "h"}
    assert "b" not in font
    after = content(ufo)
    assert {name for name in before if after.get(name) != before[name]} == {"layercontents.plist"}


def test_into_the_source_itself_after_a_backup(accepted: MainWindow, ufo: Path, home: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(accepted.save_dialogs.saved, timeout=SECONDS):
        accepted.save_dialogs.save_source(asked=True)
    assert set("bh") <= set(ufoLib2.Font.open(ufo).keys())
    (backup,) = (home / "state" / "backups").glob("*.ufoz")
    assert "b" not in ufoLib2.Font.open(backup)


def test_a_source_that_changed_meanwhile_is_told_and_not_written_to(
    accepted: MainWindow, ufo: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(accepted.save_dialogs.changed_on_disk, timeout=SECONDS):
        (ufo / "features.fea").write_text("# somebody else's work\n")
        accepted.save_dialogs.look_at_disk()
    assert "changed by another program" in accepted.message.label.text()
    before = content(ufo)
    with qtbot.waitSignal(accepted.workbench.said, timeout=SECONDS):
        accepted.save_dialogs.save_source(asked=True)
    assert content(ufo) == before
    assert "nothing was written" in accepted.message.label.text()


def test_reloading_keeps_the_review(accepted: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(accepted.workbench.session_changed, timeout=SECONDS):
        accepted.handlers.reload()
    assert accepted.workbench.review.having(Status.ACCEPTED) == "bh"
    assert accepted.workbench.unsaved


def test_exported_ttf_has_the_generated_glyphs(accepted: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "Font.ttf"
    with qtbot.waitSignal(accepted.save_dialogs.saved, timeout=SECONDS):
        accepted.save_dialogs.export(target)
    cmap = TTFont(target).getBestCmap()
    assert ord("b") in cmap
    assert ord("i") not in cmap
    assert accepted.workbench.unsaved  # an export is no save


def test_exported_svgs_are_one_file_a_glyph(accepted: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(accepted.save_dialogs.saved, timeout=SECONDS):
        accepted.save_dialogs.export_svg(tmp_path / "svgs")
    assert (tmp_path / "svgs" / "b.svg").read_text().startswith("<svg")


def test_a_glyph_is_copied_as_svg(accepted: MainWindow, request: pytest.FixtureRequest) -> None:
    request.addfinalizer(accepted.handlers.settle_clipboard)
    accepted.overview.grid.select_name("b")
    accepted.handlers.copy_svg()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("<svg")
    assert "<path d=\"M" in text


def test_undecided_glyphs_are_asked_about(
    generated: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda box: 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    with qtbot.waitSignal(generated.save_dialogs.saved, timeout=SECONDS):
        generated.save_dialogs.save_new(tmp_path / "All.ufo")
    assert set("bhi") <= set(ufoLib2.Font.open(tmp_path / "All.ufo").keys())
    assert generated.workbench.review.having(Status.ACCEPTED) == "bhi"


def test_closing_asks_about_unsaved_glyphs(generated: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: None)
    assert not generated.close()
    assert "3 generated glyphs are not saved" in asked[0]
    assert generated.isVisible()


def test_an_unfinished_review_comes_back_after_a_crash(generated: MainWindow, ufo: Path, qtbot: QtBot) -> None:
    bench = generated.workbench
    bench.accept("b")
    qtbot.waitUntil(lambda: bool(saved_reviews()) and not bench._autosave_timer.isActive(), timeout=SECONDS)
    qtbot.waitUntil(lambda: not bench.files.busy, timeout=SECONDS)
    (saved,) = saved_reviews()
    assert saved.source == ufo
    bench.saved_review = bench.review  # as after a crash: nothing of this window is known any more
    with qtbot.waitSignal(bench.session_changed, timeout=SECONDS):
        bench.open(saved.source, saved)
    assert bench.review.having(Status.ACCEPTED) == "b"
    assert bench.review.undecided == "hi"


def test_the_next_start_offers_the_unfinished_review(generated: MainWindow, qtbot: QtBot) -> None:
    bench = generated.workbench
    bench.autosave_now()
    qtbot.waitUntil(lambda: not bench.files.busy, timeout=SECONDS)
    generated.offer_recovery()
    assert not generated.message.isVisible()  # a window that lives holds its review
    bench._review_lock.release()  # as the system does when a process dies
    generated.offer_recovery()
    assert "before your review of Begun.ufo was saved" in generated.message.label.text()


def test_opening_a_font_offers_what_a_crash_left_of_its_review_and_never_overwrites_it(
    generated: MainWindow, ufo: Path, qtbot: QtBot
) -> None:
    bench = generated.workbench
    bench.autosave_now()
    qtbot.waitUntil(lambda: not bench.files.busy, timeout=SECONDS)
    bench.saved_review = bench.review
    with qtbot.waitSignal(bench.session_changed, timeout=SECONDS):
        bench.open(ufo)
    assert bench.review.undecided == ""
    assert "was saved" in generated.message.label.text()
    draw(generated, qtbot, "v")
    bench.autosave_now()
    qtbot.waitUntil(lambda: len(saved_reviews()) == 2, timeout=SECONDS)
    assert bench.leftover is not None
    bench.saved_review = bench.review
    with qtbot.waitSignal(bench.session_changed, timeout=SECONDS):
        bench.open(ufo, bench.leftover)
    assert bench.review.undecided == "bhi"


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
bench.session_changed.connect(lambda: QTimer.singleShot(0, window.handlers.generate))
timer = QTimer(interval=20)
timer.timeout.connect(lambda: bench._autosave and bench._autosave.path.exists() and print("autosaved", flush=True))
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


def test_after_a_proper_end_nothing_is_left(generated: MainWindow, qtbot: QtBot) -> None:
    generated.workbench.autosave_now()
    qtbot.waitUntil(lambda: bool(saved_reviews()), timeout=SECONDS)
    generated.workbench.close()
    assert list(reviews_dir().glob("*.json")) == []
