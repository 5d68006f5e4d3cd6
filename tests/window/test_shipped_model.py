"""From end to end with the network that ships: open, generate, accept, save, export, read back."""

from __future__ import annotations

from pathlib import Path

import ufoLib2
from designer import PATIENCE_MS, draw
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont
from pytestqt.qtbot import QtBot

from fonte_plugin import resources
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.workspace.review.status import Status


def test_a_designer_completes_a_font(shipped_window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window = shipped_window
    with qtbot.waitSignal(window.workbench.session_changed, timeout=PATIENCE_MS):
        window.open_path(resources.example_source())
    draw(window, qtbot, "a-z", candidates=2, patience=8 * PATIENCE_MS)
    window.handlers.accept_all()
    accepted = window.workbench.review.having(Status.ACCEPTED)
    assert len(accepted) >= 17  # of eighteen that were missing: a network may fail at one
    with qtbot.waitSignal(window.save_dialogs.saved, timeout=PATIENCE_MS):
        window.save_dialogs.save_new(tmp_path / "Full.ufo")
    assert {*accepted, "n"} <= set(ufoLib2.Font.open(tmp_path / "Full.ufo").keys())
    with qtbot.waitSignal(window.save_dialogs.saved, timeout=PATIENCE_MS):
        window.save_dialogs.export(tmp_path / "Full.ttf")
    font = TTFont(tmp_path / "Full.ttf")
    assert set(map(ord, accepted + "adegnops")) <= set(font.getBestCmap())
    glyphs = font.getGlyphSet()
    pen = BoundsPen(glyphs)
    glyphs[font.getBestCmap()[ord("h")]].draw(pen)
    assert pen.bounds is not None
    assert 650 < pen.bounds[3] < 800  # it reaches the ascender of the references
