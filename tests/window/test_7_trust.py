"""Which glyphs to look at first, and which to draw next."""

from __future__ import annotations

from dataclasses import replace

from designer import draw
from pytestqt.qtbot import QtBot

from fonte_plugin.window.main_window import MainWindow


def doubt(window: MainWindow, char: str, agreement: float) -> None:
    """As if the candidates of a glyph had agreed this well."""
    bench = window.workbench
    glyph = bench.review[char]
    candidates = tuple(replace(candidate, agreement=agreement) for candidate in glyph.candidates)
    bench._apply({char: replace(glyph, candidates=candidates)})


def test_the_least_certain_glyphs_come_first(generated: MainWindow) -> None:
    for char, agreement in (("b", 0.9), ("h", 0.4), ("i", 0.7)):
        doubt(generated, char, agreement)
    generated.overview.order.setChecked(True)
    assert [entry.char for entry in generated.overview.grid.shown[:3]] == ["h", "i", "b"]


def test_draw_next_goes_to_the_glyph_whose_kin_is_least_certain(window: MainWindow, qtbot: QtBot) -> None:
    draw(window, qtbot, "bhmv")
    for char, agreement in (("b", 0.6), ("h", 0.7), ("m", 0.6), ("v", 0.45)):
        doubt(window, char, agreement)
    window.handlers.draw_next()
    assert window.workbench.current is not None
    assert window.workbench.current.char == "m"  # m and h together are in more doubt than v alone
    assert "Draw m next" in window.message.label.text()


def test_before_anything_is_generated_the_order_of_designers_decides(window: MainWindow) -> None:
    window.handlers.draw_next()
    assert window.workbench.current is not None
    assert window.workbench.current.char == "h"
