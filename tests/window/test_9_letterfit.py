"""The line of text as an editor: side bearings and kerns by mouse and keyboard, and what is suggested."""

from __future__ import annotations

from pathlib import Path

import pytest
import ufoLib2
from designer import PATIENCE_MS
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.window.proof.line_state import Mode
from fonte_plugin.window.proof.line_view import LineView, Spot
from fonte_plugin.workspace.review.standing import bearings_of

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def line(generated: MainWindow, qtbot: QtBot) -> MainWindow:
    """The proof of "nobo", to be spaced; b was drawn by Fonte, n and o by the designer."""
    with qtbot.waitSignal(generated.proof.updated, timeout=PATIENCE_MS):
        generated.handlers.show_proof()
    generated.proof.text.setText("nobo")
    generated.proof.mode_buttons[Mode.SPACE].click()
    return generated


@pytest.fixture
def kerning(line: MainWindow, qtbot: QtBot) -> MainWindow:
    line.proof.mode_buttons[Mode.KERN].click()
    qtbot.waitUntil(lambda: line.proof.fitting._basis is not None, timeout=PATIENCE_MS)
    return line


def place(view: LineView, number: int, share: float) -> QPoint:
    """A point of a glyph of the line, at a share of its advance."""
    spot = view.spots()[number]
    x = spot.x + spot.glyph.advance * spot.scale * share
    return QPoint(round(x), round(spot.baseline - 20 * spot.scale) - view.verticalScrollBar().value())


def click(window: MainWindow, qtbot: QtBot, number: int, share: float = 0.5) -> None:
    view = window.proof.view
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(view, number, share))


def at(window: MainWindow, number: int) -> Spot:
    return window.proof.view.spots()[number]


def own(window: MainWindow, name: str) -> tuple[float, float]:
    session = window.workbench.session
    assert session is not None
    glyph = session.glyph(name)
    assert glyph is not None
    return bearings_of(Outline.from_drawable(glyph, glyph.width))


def test_a_nudged_edge_moves_the_neighbours_and_never_the_drawing(line: MainWindow, qtbot: QtBot) -> None:
    before, (left, right) = at(line, 1).x, own(line, "n")
    click(line, qtbot, 0, 0.9)
    qtbot.keyClick(line.proof.view, Qt.Key.Key_Right)
    qtbot.keyClick(line.proof.view, Qt.Key.Key_Right, SHIFT)
    assert line.workbench.plan.bearings["n"] == (left, right + 11)
    assert at(line, 1).x == pytest.approx(before + 11 * at(line, 1).scale)
    assert own(line, "n") == (left, right)


def test_the_ink_moves_between_edges_that_stay(line: MainWindow, qtbot: QtBot) -> None:
    before, (left, right) = at(line, 1).x, own(line, "n")
    click(line, qtbot, 0, 0.5)
    qtbot.keyClick(line.proof.view, Qt.Key.Key_Left)
    assert line.workbench.plan.bearings["n"] == (left - 1, right + 1)
    assert (at(line, 1).x, at(line, 0).glyph.shift) == (before, -1)


def test_a_dragged_edge_is_one_step_of_undo(line: MainWindow, qtbot: QtBot) -> None:
    view, (left, right) = line.proof.view, own(line, "n")
    start = place(view, 0, 0.1)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (4, 8, 12):
        qtbot.mouseMove(view.viewport(), start + QPoint(step, 0))
    by = round(12 / at(line, 0).scale)
    assert at(line, 0).glyph.shift == by
    assert not line.workbench.plan.bearings
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(12, 0))
    assert line.workbench.plan.bearings["n"] == (left + by, right)
    line.actions_by_name["undo"].trigger()
    assert not line.workbench.plan.bearings
    assert at(line, 0).glyph.shift == 0


def test_what_fonte_drew_is_spaced_in_its_outline(line: MainWindow, qtbot: QtBot) -> None:
    before = line.workbench.review["b"].outline
    assert before is not None
    click(line, qtbot, 2, 0.9)
    line.proof.panel.right.setValue(round(bearings_of(before)[1]) + 25)
    after = line.workbench.review["b"].outline
    assert after is not None
    assert after.width == before.width + 25
    assert line.workbench.review["b"].edited
    assert not line.workbench.plan.bearings
    assert at(line, 2).glyph.advance == after.width
    assert line.workbench.undo_stack.undoText() == "Space b"


def test_delete_gives_a_glyph_its_own_bearings_back(line: MainWindow, qtbot: QtBot) -> None:
    click(line, qtbot, 1)
    qtbot.keyClick(line.proof.view, Qt.Key.Key_Right)
    assert "o" in line.workbench.plan.bearings
    qtbot.keyClick(line.proof.view, Qt.Key.Key_Delete)
    assert not line.workbench.plan.bearings


def test_up_and_down_walk_through_the_line_and_tab_leaves_it(line: MainWindow, qtbot: QtBot) -> None:
    view = line.proof.view
    names = []
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        names.append(view.name)
    assert names == ["n", "o", "b", "o"]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.name == "b"
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert not view.hasFocus()


def test_reading_changes_nothing(line: MainWindow, qtbot: QtBot) -> None:
    line.proof.mode_buttons[Mode.READ].click()
    click(line, qtbot, 0)
    qtbot.keyClick(line.proof.view, Qt.Key.Key_Right)
    assert line.workbench.plan.is_empty
    assert line.panel.isVisible()
    assert not line.proof.panel.isVisible()


def test_a_pair_is_kerned_by_keys_and_field(kerning: MainWindow, qtbot: QtBot) -> None:
    before = at(kerning, 1).x
    click(kerning, qtbot, 0, 0.9)
    assert kerning.proof.view.pair == ("n", "o")
    qtbot.keyClick(kerning.proof.view, Qt.Key.Key_Left, SHIFT)
    assert kerning.workbench.plan.pairs == {("n", "o"): -10}
    assert at(kerning, 1).x == pytest.approx(before - 10 * at(kerning, 1).scale)
    kerning.proof.panel.kern.setValue(-33)
    assert kerning.workbench.plan.pairs == {("n", "o"): -33}
    assert kerning.workbench.undo_stack.undoText() == "Kern n o"
    qtbot.keyClick(kerning.proof.view, Qt.Key.Key_Delete)
    assert not kerning.workbench.plan.pairs


def test_a_pair_is_kerned_by_dragging(kerning: MainWindow, qtbot: QtBot) -> None:
    view = kerning.proof.view
    start = place(view, 1, 0.1)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    assert view.pair == ("n", "o")
    qtbot.mouseMove(view.viewport(), start + QPoint(-5, 0))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(-5, 0))
    assert kerning.workbench.plan.pairs == {("n", "o"): -round(5 / view.spots()[0].scale)}


@pytest.fixture
def grouped(empty_window: MainWindow, ufo: Path, qtbot: QtBot) -> MainWindow:
    """The example, in which n and a are kerned by -20 before o and e; the line "none", to be kerned."""
    font = ufoLib2.Font.open(ufo)
    font.groups = {"public.kern1.n": ["n", "a"], "public.kern2.o": ["o", "e"]}
    font.kerning = {("public.kern1.n", "public.kern2.o"): -20}
    font.save()
    with qtbot.waitSignal(empty_window.workbench.session_changed, timeout=PATIENCE_MS):
        empty_window.open_path(ufo)
    proof = empty_window.proof
    with qtbot.waitSignal(proof.updated, timeout=PATIENCE_MS):
        empty_window.handlers.show_proof()
    proof.text.setText("none")
    proof.mode_buttons[Mode.KERN].click()
    qtbot.waitUntil(lambda: proof.fitting._basis is not None, timeout=PATIENCE_MS)
    return empty_window


def test_a_group_or_a_pair_of_it_is_kerned_and_groups_are_shown(grouped: MainWindow, qtbot: QtBot) -> None:
    proof, panel = grouped.proof, grouped.proof.panel
    click(grouped, qtbot, 0, 0.9)
    assert proof.view.pair == ("n", "o")
    assert [panel.level.itemText(row) for row in range(panel.level.count())] == ["n o", "n @o", "@n o", "@n @o"]
    assert panel.level.currentText() == "@n @o"
    assert panel.kern.value() == -20
    assert panel.note.text() == "In your font: @n @o"
    assert panel.groups.text() == "@n: n a\n@o: o e"
    panel.kern.setValue(-30)
    assert grouped.workbench.plan.pairs == {("public.kern1.n", "public.kern2.o"): -30}
    assert proof.fitting.shown_kern("n", "e") == -30, "all that are in the groups follow"
    assert panel.note.text() == "Set by you: @n @o"
    panel.level.setCurrentIndex(0)
    panel.level.activated.emit(0)
    assert panel.groups.text() == ""
    panel.kern.setValue(-50)
    assert grouped.workbench.plan.pairs["n", "o"] == -50
    assert proof.fitting.shown_kern("n", "o") == -50
    assert proof.fitting.shown_kern("n", "e") == -30, "the pair alone is another"
    assert grouped.workbench.undo_stack.undoText() == "Kern n o"
    grouped.actions_by_name["undo"].trigger()
    assert proof.fitting.shown_kern("n", "o") == -30


def test_before_shows_the_kerning_of_the_font_as_it_was(grouped: MainWindow, qtbot: QtBot) -> None:
    proof = grouped.proof
    was = at(grouped, 1).x
    proof.fitting.set_kern(("public.kern1.n", "public.kern2.o"), -120)
    assert at(grouped, 1).x < was
    with qtbot.waitSignal(proof.updated, timeout=PATIENCE_MS):
        proof.before.click()
    assert at(grouped, 1).x == pytest.approx(was)
    with qtbot.waitSignal(proof.updated, timeout=PATIENCE_MS):
        proof.before.click()
    assert at(grouped, 1).x < was


def test_spacing_is_suggested_and_accepted_one_by_one_and_all_at_once(line: MainWindow, qtbot: QtBot) -> None:
    bench, fitting, panel = line.workbench, line.proof.fitting, line.proof.panel
    line.actions_by_name["space"].trigger()
    qtbot.waitUntil(lambda: not fitting.busy, timeout=PATIENCE_MS)
    count = len(fitting.spacing)
    assert count > 3
    assert not {"n", "o", "H", "O"} & {one.name for one in fitting.spacing}
    assert bench.plan.is_empty  # only shown
    first, last = fitting.spacing[0], fitting.spacing[-1]
    panel.table.selectRow(0)
    qtbot.keyClick(panel.table, Qt.Key.Key_A)
    panel.table.selectRow(len(fitting.spacing) - 1)
    qtbot.keyClick(panel.table, Qt.Key.Key_X)
    assert len(fitting.spacing) == count - 2
    assert fitting.bearings(first.name) == first.proposed
    assert fitting.bearings(last.name) == last.now
    generated = [one for one in fitting.spacing if one.char in bench.review.undecided]
    panel.all_button.click()
    assert not fitting.spacing
    assert all(fitting.bearings(one.name) == one.proposed for one in generated)
    bench.undo_stack.undo()
    assert fitting.bearings(first.name) == first.proposed
    assert all(fitting.bearings(one.name) == one.now for one in generated)


def test_suggestions_are_shown_in_the_line_or_not(line: MainWindow, qtbot: QtBot) -> None:
    fitting = line.proof.fitting
    line.actions_by_name["space"].trigger()
    qtbot.waitUntil(lambda: not fitting.busy, timeout=PATIENCE_MS)
    one = max(fitting.spacing, key=lambda one: abs(one.proposed[0] - one.now[0]))
    line.proof.text.setText(one.char)
    with_it = at(line, 0).glyph
    line.proof.panel.shown_box.click()
    without = at(line, 0).glyph
    assert with_it.shift - without.shift == pytest.approx(one.proposed[0] - one.now[0])


@pytest.fixture
def capitals(kerning: MainWindow, qtbot: QtBot) -> MainWindow:
    """A and V, of which everybody would kern A V, with what is suggested."""
    from fonte_plugin.request import Candidate, GlyphResult, Origin

    bench = kerning.workbench
    assert bench.session is not None
    shape = bench.session.outline("A")
    assert shape is not None
    upright = bench.session.metrics.cap_height
    turned = shape.map(lambda point: (shape.width - point[0], upright - point[1]))
    origin = Origin("tiny", 0, 0.0, "auto", "n")
    bench._apply({"V": bench.review.with_result(GlyphResult("V", "V", (Candidate(0, turned, 0.9),)), origin)["V"]})
    kerning.proof.text.setText("AVA")
    qtbot.waitUntil(
        lambda: [spot.glyph.name for spot in kerning.proof.view.spots()] == ["A", "V", "A"], timeout=PATIENCE_MS
    )
    kerning.actions_by_name["kern"].trigger()
    qtbot.waitUntil(lambda: not kerning.proof.fitting.busy, timeout=PATIENCE_MS)
    return kerning


def test_kerning_is_suggested_and_follows_what_is_set(capitals: MainWindow, qtbot: QtBot) -> None:
    bench, fitting, view = capitals.workbench, capitals.proof.fitting, capitals.proof.view
    assert view.pick_pair("A", "V")
    proposed = fitting.shown_kern("A", "V")
    assert proposed < -20
    assert not bench.plan.pairs
    qtbot.keyClick(view, Qt.Key.Key_A)
    pair = fitting.table.teller("A", "V")
    assert pair is not None
    assert bench.plan.pairs[pair] == proposed
    assert pair not in fitting.kerning.values  # and "Accept all" would not take it back
    assert view.pair == ("V", "A")
    before = fitting.shown_kern("V", "A")
    fitting.set_kern(pair, round(proposed / 2))
    assert fitting.shown_kern("A", "V") == round(proposed / 2)  # at once, whatever was suggested before
    qtbot.waitUntil(lambda: not fitting._timer.isActive() and not fitting.busy, timeout=PATIENCE_MS)
    assert before < fitting.shown_kern("V", "A") <= 0  # who kerns less there kerns less elsewhere


def test_a_refused_pair_is_not_suggested_again(capitals: MainWindow, qtbot: QtBot) -> None:
    fitting, view = capitals.proof.fitting, capitals.proof.view
    assert view.pick_pair("A", "V")
    teller = fitting.proposed_table.teller("A", "V")
    qtbot.keyClick(view, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: not fitting._timer.isActive() and not fitting.busy, timeout=PATIENCE_MS)
    assert teller not in fitting.kerning.values
    assert fitting.shown_kern("A", "V") == 0
    capitals.workbench.undo_stack.undo()
    qtbot.waitUntil(lambda: teller in fitting.kerning.values, timeout=PATIENCE_MS)


def test_spacing_and_kerning_are_saved_and_still_there_tomorrow(
    kerning: MainWindow, qtbot: QtBot, ufo: Path, tmp_path: Path
) -> None:
    bench = kerning.workbench
    kerning.proof.fitting.set_bearings("n", (70.0, 71.0))
    kerning.proof.fitting.set_kern(("n", "o"), -9)
    assert bench.unsaved_plan
    target = tmp_path / "Saved.ufo"
    with qtbot.waitSignal(kerning.save_dialogs.saved, timeout=PATIENCE_MS):
        kerning.save_dialogs.save_new(target, "")
    font = ufoLib2.Font.open(target)
    assert bearings_of(Outline.from_drawable(font["n"], font["n"].width)) == (70, 71)
    assert font.kerning == {("n", "o"): -9}
    assert not bench.unsaved_plan
    with qtbot.waitSignal(bench.session_changed, timeout=PATIENCE_MS):
        kerning.open_path(ufo)
    assert (bench.plan.bearings["n"], bench.plan.pairs[("n", "o")]) == ((70, 71), -9)
    assert not bench.unsaved_plan


def test_an_accented_letter_follows_the_letter_that_it_is_made_of(
    empty_window: MainWindow, qtbot: QtBot, ufo: Path, tmp_path: Path
) -> None:
    font = ufoLib2.Font.open(ufo)
    glyph = font.newGlyph("adieresis")
    glyph.unicodes, glyph.width = [0xE4], font["a"].width
    glyph.getPen().addComponent("a", (1, 0, 0, 1, 0, 0))
    font.save()
    bench, proof = empty_window.workbench, empty_window.proof
    with qtbot.waitSignal(bench.session_changed, timeout=PATIENCE_MS):
        empty_window.open_path(ufo)
    with qtbot.waitSignal(proof.updated, timeout=PATIENCE_MS):
        empty_window.handlers.show_proof()
    proof.text.setText("aän")
    proof.set_mode(Mode.SPACE)
    left, right = own(empty_window, "a")
    width = at(empty_window, 1).glyph.advance
    click(empty_window, qtbot, 1, 0.95)
    qtbot.keyClick(proof.view, Qt.Key.Key_Right, SHIFT)
    assert bench.plan.bearings == {"a": (left, right + 10)}
    assert [at(empty_window, place).glyph.advance for place in (0, 1)] == [width + 10, width + 10]
    with qtbot.waitSignal(empty_window.save_dialogs.saved, timeout=PATIENCE_MS):
        empty_window.save_dialogs.save_new(tmp_path / "Saved.ufo", "")
    saved = ufoLib2.Font.open(tmp_path / "Saved.ufo")
    assert saved["adieresis"].width == saved["a"].width == width + 10


def test_a_wide_screen_is_not_needed(window: MainWindow) -> None:
    for show in (window.handlers.show_overview, window.handlers.show_review, window.handlers.show_proof):
        show()
        assert window.minimumSizeHint().width() <= 1024
    window.proof.set_mode(Mode.SPACE)
    assert window.minimumSizeHint().width() <= 1024
