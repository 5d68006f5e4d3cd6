"""Which glyphs to look at first, and which to draw next."""

from __future__ import annotations

from dataclasses import replace

from designer import draw
from pytestqt.qtbot import QtBot

from fonte_plugin.window.look.theme import LIGHT, agreement_color
from fonte_plugin.window.main_window import MainWindow


def doubt(window: MainWindow, char: str, agreement: float) -> None:
    """As if the candidates of a glyph agreed this far."""
    bench = window.workbench
    glyph = bench.review[char]
    candidates = tuple(replace(candidate, agreement=agreement) for candidate in glyph.candidates)
    bench._apply({char: replace(glyph, candidates=candidates)})


def test_a_single_candidate_says_how_far_it_agrees_with_what_is_foreseen(foreseeing: MainWindow, qtbot: QtBot) -> None:
    window, grid = foreseeing, foreseeing.overview.grid
    draw(window, qtbot, "bh", candidates=1)
    for char, words in (("b", "Fonte is sure of this one."), ("h", "Fonte is guessing here.")):
        agreement = window.workbench.review[char].agreement
        assert agreement is not None
        percent = f"{round(100 * agreement)} % agreement"
        grid.select_name(char)
        window.handlers.show_review()
        assert window.review_page.inspector.agreement.text() == f"{percent}: {words}"
        [card] = window.review_page.strip.cards
        assert card.accessibleName() == f"Candidate 1, {percent}"
        place = next(place for place, entry in enumerate(grid.shown) if entry.char == char)
        assert grid._tip(place).splitlines()[1:] == ["generated", percent]
    window.overview.order.setChecked(True)
    assert [entry.char for entry in grid.shown[:2]] == ["h", "b"]
    window.handlers.draw_next()
    assert window.workbench.current is not None
    assert window.workbench.current.char == "h"


def test_a_single_candidate_without_a_forecast_says_nothing_of_agreement(window: MainWindow, qtbot: QtBot) -> None:
    draw(window, qtbot, "bh", candidates=1)
    doubt(window, "h", 0.9)
    window.overview.grid.select_name("b")
    window.handlers.show_review()
    assert window.workbench.review["b"].agreement is None
    assert not window.review_page.inspector.agreement.isVisible()
    assert [card.accessibleName() for card in window.review_page.strip.cards] == ["Candidate 1"]
    window.overview.order.setChecked(True)
    assert [entry.char for entry in window.overview.grid.shown[:2]] == ["h", "b"]


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


def test_a_sign_is_doubted_by_what_is_usual_for_it_and_a_letter_as_ever(window: MainWindow, qtbot: QtBot) -> None:
    draw(window, qtbot, "b+-")
    theme, inspector = LIGHT, window.review_page.inspector
    window.handlers.show_review()
    for char, agreement, words, color in (
        ("+", 0.55, "as is usual for +: letters tell little of it. Look whether it fits.", theme.doubtful),
        ("+", 0.3, "Fonte is guessing here.", theme.bad),
        ("-", 0.85, "Fonte is sure of this one.", theme.good),
        ("b", 0.55, "Fonte is guessing here.", theme.bad),
        ("b", 0.75, "look at the details.", theme.doubtful),
    ):
        doubt(window, char, agreement)
        assert window.workbench.session is not None
        window.overview.grid.select_name(window.workbench.session.drawing.name(char))
        assert inspector.agreement.text().endswith(words), (char, agreement)
        assert agreement_color(theme, char, agreement).name() == color
    doubt(window, "+", 0.5)
    doubt(window, "b", 0.6)
    assert window.workbench.review.least_agreed("+-b") == ["b", "+", "-"]
