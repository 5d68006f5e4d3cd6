"""Saving, exporting, and losing nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import ufoLib2
from designer import PATIENCE_MS, content
from fontTools.ttLib import TTFont
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from fonte_export.provenance import LIB_KEY
from fonte_export.ufo.layer import GENERATED
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.workspace.review.status import Status


def test_a_new_ufo_holds_the_font_and_what_was_accepted(
    accepted: MainWindow, ufo: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    before, target = content(ufo), tmp_path / "New.ufo"
    assert accepted.workbench.unsaved
    with qtbot.waitSignal(accepted.save_dialogs.saved, timeout=PATIENCE_MS):
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
    with qtbot.waitSignal(accepted.save_dialogs.saved, timeout=PATIENCE_MS):
        accepted.save_dialogs.save_layer()
    font = ufoLib2.Font.open(ufo)
    assert set(font.layers[GENERATED].keys()) == {"b", "h"}
    assert "b" not in font
    after = content(ufo)
    assert {name for name in before if after.get(name) != before[name]} == {"layercontents.plist"}


def test_into_the_source_itself_after_a_backup(accepted: MainWindow, ufo: Path, home: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(accepted.save_dialogs.saved, timeout=PATIENCE_MS):
        accepted.save_dialogs.save_source(asked=True)
    assert set("bh") <= set(ufoLib2.Font.open(ufo).keys())
    (backup,) = (home / "state" / "backups").glob("*.ufoz")
    assert "b" not in ufoLib2.Font.open(backup)


def test_a_source_that_changed_meanwhile_is_told_and_not_written_to(
    accepted: MainWindow, ufo: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(accepted.disk_watch.changed, timeout=PATIENCE_MS):
        (ufo / "features.fea").write_text("# somebody else's work\n")
        accepted.disk_watch.look()
    assert "changed by another program" in accepted.message.label.text()
    before = content(ufo)
    with qtbot.waitSignal(accepted.workbench.said, timeout=PATIENCE_MS):
        accepted.save_dialogs.save_source(asked=True)
    assert content(ufo) == before
    assert "nothing was written" in accepted.message.label.text()


def test_reloading_keeps_the_review(accepted: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(accepted.workbench.session_changed, timeout=PATIENCE_MS):
        accepted.handlers.reload()
    assert accepted.workbench.review.having(Status.ACCEPTED) == "bh"
    assert accepted.workbench.unsaved


def test_exported_ttf_has_the_generated_glyphs(accepted: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "Font.ttf"
    with qtbot.waitSignal(accepted.save_dialogs.saved, timeout=PATIENCE_MS):
        accepted.save_dialogs.export(target)
    cmap = TTFont(target).getBestCmap()
    assert ord("b") in cmap
    assert ord("i") not in cmap
    assert accepted.workbench.unsaved  # an export is no save


def test_exported_svgs_are_one_file_a_glyph(accepted: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(accepted.save_dialogs.saved, timeout=PATIENCE_MS):
        accepted.save_dialogs.export_svg(tmp_path / "svgs")
    assert (tmp_path / "svgs" / "b.svg").read_text().startswith("<svg")


def test_a_report_says_of_what_is_not_saved_yet_who_drew_it(accepted: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(accepted.save_dialogs.saved, timeout=PATIENCE_MS):
        accepted.save_dialogs.report(tmp_path / "report")
    data = json.loads((tmp_path / "report" / "provenance.json").read_text())
    makers = {glyph["name"]: glyph["maker"] for glyph in data["glyphs"]}
    assert makers["b"] == "accepted"
    assert set(makers.values()) <= {"drawn", "accepted", "empty"}
    assert "<h1>" in (tmp_path / "report" / "report.html").read_text()
    assert accepted.workbench.unsaved  # a report is no save


def test_a_glyph_is_copied_as_svg(accepted: MainWindow, request: pytest.FixtureRequest) -> None:
    request.addfinalizer(accepted.handlers.settle_clipboard)
    accepted.overview.grid.select_name("b")
    accepted.handlers.copy_svg()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("<svg")
    assert '<path d="M' in text


def test_undecided_glyphs_are_asked_about(
    generated: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QMessageBox, "exec", lambda box: 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[0])
    with qtbot.waitSignal(generated.save_dialogs.saved, timeout=PATIENCE_MS):
        generated.save_dialogs.save_new(tmp_path / "All.ufo")
    assert set("bhi") <= set(ufoLib2.Font.open(tmp_path / "All.ufo").keys())
    assert generated.workbench.review.having(Status.ACCEPTED) == "bhi"
