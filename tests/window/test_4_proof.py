"""Proofs, shaped by HarfBuzz."""

from __future__ import annotations

import pytest
from designer import PATIENCE_MS
from pytestqt.qtbot import QtBot

from fonte_plugin.window.main_window import MainWindow


@pytest.fixture
def proof(generated: MainWindow, qtbot: QtBot) -> MainWindow:
    with qtbot.waitSignal(generated.proof.updated, timeout=PATIENCE_MS):
        generated.handlers.show_proof()
    return generated


def glyph_names(window: MainWindow) -> list[str]:
    return [glyph.name for line in window.proof.view._lines[:1] for glyph in line.line.glyphs]


def test_a_line_mixes_drawn_and_generated_glyphs(proof: MainWindow) -> None:
    proof.proof.text.setText("bone hi")
    assert glyph_names(proof) == ["b", "o", "n", "e", "space", "h", "i"]
    widths = [glyph.advance for glyph in proof.proof.view._lines[0].line.glyphs]
    outline = proof.workbench.review["b"].outline
    assert outline is not None
    assert widths[0] == outline.width


def test_before_shows_the_font_without_generated_glyphs(proof: MainWindow, qtbot: QtBot) -> None:
    proof.proof.text.setText("bo")
    with qtbot.waitSignal(proof.proof.updated, timeout=PATIENCE_MS):
        proof.proof.before.setChecked(True)
    assert glyph_names(proof) == [".notdef", "o"]


def test_a_waterfall_sets_the_line_at_rising_sizes(proof: MainWindow) -> None:
    proof.proof.waterfall.setChecked(True)
    sizes = [line.size for line in proof.proof.view._lines]
    assert len(sizes) > 4
    assert sizes == sorted(sizes)


def test_presets_and_spacing_strings_of_the_current_glyph(proof: MainWindow) -> None:
    proof.overview.grid.select_name("b")
    proof.proof.presets.setCurrentIndex(proof.proof.presets.count() - 1)
    proof.proof.presets.activated.emit(proof.proof.presets.count() - 1)
    assert proof.proof.text.text().startswith("nnbnn")


def test_a_changed_width_shows_in_the_proof(proof: MainWindow, qtbot: QtBot) -> None:
    from fonte_plugin.workspace.review.outline_edit import with_width

    proof.proof.text.setText("b")
    outline = proof.workbench.review["b"].outline
    assert outline is not None
    with qtbot.waitSignal(proof.proof.updated, timeout=PATIENCE_MS):
        proof.workbench.edit("b", with_width(outline, 777), "wider")
    assert proof.proof.view._lines[0].line.glyphs[0].advance == 777


def test_the_tint_is_only_a_look(proof: MainWindow) -> None:
    proof.proof.text.setText("bo")
    tinted = proof.proof.view.viewport().grab().toImage()
    proof.proof.tint.setChecked(False)
    assert proof.proof.view.viewport().grab().toImage() != tinted
