"""Into the designer's own editor and back, without losing anything."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
import ufoLib2
from designer import PATIENCE_MS
from pytestqt.qtbot import QtBot

from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.workspace.review.status import Status

EDITOR = """
import sys, ufoLib2
font = ufoLib2.Font.open(sys.argv[1])
font["n"].width += 40
glyph = font.newGlyph("h")
glyph.unicodes = [0x68]
font["n"].draw(glyph.getPen())
font.save()
"""


@pytest.fixture
def edited(generated: MainWindow, tmp_path: Path) -> MainWindow:
    """b accepted, n spaced, and an editor that draws h and makes n wider as soon as it starts."""
    script = tmp_path / "editor.py"
    script.write_text(EDITOR, "utf-8")
    bench = generated.workbench
    bench.set_settings(replace(bench.settings, editor=f'"{sys.executable}" "{script}"'))
    bench.accept("b")
    bench.replan("Kern", bench.plan.with_pairs({("n", "o"): -8.0}))
    generated.overview.grid.select_name("i")
    generated.handlers.show_review()
    return generated


def test_what_the_editor_saves_comes_back_and_the_review_stays(edited: MainWindow, qtbot: QtBot, ufo: Path) -> None:
    bench = edited.workbench
    before = ufoLib2.Font.open(ufo)["n"].width
    with qtbot.waitSignal(bench.session_changed, timeout=PATIENCE_MS):
        edited.actions_by_name["open_in_editor"].trigger()
        qtbot.waitUntil(lambda: ufoLib2.Font.open(ufo)["n"].width != before, timeout=PATIENCE_MS)
        edited.disk_watch.look()
    assert bench.review.status("b") is Status.ACCEPTED
    assert bench.review.status("i") is Status.GENERATED
    assert bench.review.status("h") is Status.DRAWN  # the designer's own goes before what Fonte drew
    assert bench.plan.pairs == {("n", "o"): -8}
    assert bench.session is not None
    assert bench.session.source is not None
    assert bench.session.source.width("n") == before + 40
    assert edited.stack.currentWidget() is edited.review_page
    assert bench.current is not None
    assert bench.current.name == "i"
    assert "n" in edited.message.label.text()


def test_without_an_editor_the_settings_are_offered(generated: MainWindow) -> None:
    generated.actions_by_name["open_in_editor"].trigger()
    assert "settings" in generated.message.label.text()
    assert [button.text() for button in generated.message._actions] == ["Settings…"]


def test_an_editor_that_is_not_there_is_told(generated: MainWindow) -> None:
    bench = generated.workbench
    bench.set_settings(replace(bench.settings, editor="no-such-editor-anywhere --new"))
    generated.actions_by_name["open_in_editor"].trigger()
    assert "no-such-editor-anywhere could not be started" in generated.message.label.text()
    assert not bench.in_editor


def test_the_glyph_that_is_shown_is_named_to_an_editor_that_wants_to_know(
    edited: MainWindow, qtbot: QtBot, ufo: Path, tmp_path: Path
) -> None:
    told, script = tmp_path / "told.txt", tmp_path / "show.py"
    script.write_text(f"import sys, pathlib; pathlib.Path({str(told)!r}).write_text(' '.join(sys.argv[1:]))", "utf-8")
    bench = edited.workbench
    bench.set_settings(
        replace(bench.settings, editor=f'"{sys.executable}" "{script}" --glyph={{glyph}} {{font}} --new')
    )
    edited.actions_by_name["open_in_editor"].trigger()
    qtbot.waitUntil(lambda: told.exists() and bool(told.read_text("utf-8")), timeout=PATIENCE_MS)
    assert told.read_text("utf-8") == f"--glyph=i {ufo} --new"
