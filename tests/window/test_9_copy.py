"""Changing a glyph of one's own: as a copy, which takes its place only when it is saved."""

from __future__ import annotations

from pathlib import Path

import pytest
import ufoLib2
from designer import PATIENCE_MS, content, draw, reopened, typed
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fonte_export.provenance import LIB_KEY
from fonte_export.ufo.accept import PREVIOUS
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.workspace.review.outline_edit import nodes
from fonte_plugin.workspace.review.status import Status


@pytest.fixture
def copy(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A copy of n, of which the first point was moved by ten units to the right."""
    window.activateWindow()
    window.overview.grid.select_name("n")
    window.handlers.show_review()
    view = window.review_page.outline_view
    qtbot.waitUntil(view.hasFocus, timeout=PATIENCE_MS)
    qtbot.mouseClick(window.review_page.inspector.copy_button, Qt.MouseButton.LeftButton)
    view.setFocus()
    first = next(node for node in nodes(drawn(window)) if node.on_curve)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.to_view(first.point).toPoint())
    typed(qtbot, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    return window


def drawn(window: MainWindow) -> Outline:
    """n as it is in the source."""
    assert window.workbench.session is not None
    outline = window.workbench.session.outline("n")
    assert outline is not None
    return outline


def test_a_copy_is_edited_and_the_source_stays(copy: MainWindow, ufo: Path) -> None:
    glyph = copy.workbench.review["n"]
    assert glyph.edited
    assert glyph.outline != drawn(copy)
    assert copy.workbench.undo_stack.undoText() == "Nudge points"
    assert "A copy of what you drew" in copy.review_page.inspector.status.text()
    assert copy.review_page.inspector.copy_button.isHidden()
    assert not copy.actions_by_name["reroll"].isEnabled(), "Fonte draws nothing in place of it"
    point = ufoLib2.Font.open(ufo)["n"].contours[0].points[0]
    assert (point.x, point.y) in {node.point for node in nodes(drawn(copy))}


def test_undo_and_x_bring_back_what_was_drawn(copy: MainWindow, qtbot: QtBot) -> None:
    copy.actions_by_name["undo"].trigger()
    assert copy.workbench.review["n"].outline == drawn(copy)
    copy.actions_by_name["undo"].trigger()
    assert copy.workbench.review.status("n") is Status.DRAWN
    copy.actions_by_name["redo"].trigger()
    assert copy.workbench.copies == "n"
    copy.review_page.outline_view.setFocus()
    typed(qtbot, Qt.Key.Key_X)
    assert copy.workbench.review.status("n") is Status.DRAWN
    assert copy.workbench.current is not None
    assert copy.workbench.current.name == "n", "and the window stays with it"
    assert not copy.workbench.unsaved


def test_a_copy_is_still_there_tomorrow(
    copy: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ufo: Path
) -> None:
    monkeypatch.setattr(copy.save_dialogs, "may_leave", lambda: True)
    kept, before = copy.workbench.review["n"], content(ufo)
    copy.close()
    window = reopened(copy, qtbot)
    assert window.workbench.review["n"] == kept
    assert window.workbench.copies == "n"
    assert content(ufo) == before


def test_saved_into_the_source_it_takes_the_place_of_what_was_drawn_which_is_kept(
    copy: MainWindow, qtbot: QtBot, ufo: Path
) -> None:
    before = ufoLib2.Font.open(ufo)["n"]
    with qtbot.waitSignal(copy.save_dialogs.saved, timeout=PATIENCE_MS):
        copy.save_dialogs.save_source(asked=True)
    font = ufoLib2.Font.open(ufo)
    edited = copy.workbench.review["n"].outline
    assert edited is not None
    assert Outline.from_drawable(font["n"], font["n"].width) == edited
    assert font.layers[PREVIOUS]["n"].contours == before.contours
    assert LIB_KEY not in font["n"].lib, "Fonte had no part in it"
    assert "public.markColor" not in font["n"].lib
    assert not copy.workbench.unsaved
    copy.actions_by_name["reject"].trigger()
    assert copy.workbench.review["n"].outline == drawn(copy), "what was drawn, to be saved again"
    assert copy.workbench.unsaved
    copy.actions_by_name["undo"].trigger()
    copy.close()
    window = reopened(copy, qtbot)
    assert window.workbench.review.status("n") is Status.DRAWN
    assert drawn(window) == edited


def test_a_new_ufo_holds_the_copy(copy: MainWindow, qtbot: QtBot, ufo: Path, tmp_path: Path) -> None:
    before, target = content(ufo), tmp_path / "New.ufo"
    with qtbot.waitSignal(copy.save_dialogs.saved, timeout=PATIENCE_MS):
        copy.save_dialogs.save_new(target)
    glyph = ufoLib2.Font.open(target)["n"]
    assert Outline.from_drawable(glyph, glyph.width) == copy.workbench.review["n"].outline
    assert content(ufo) == before


def test_what_is_drawn_next_follows_the_copy(copy: MainWindow, qtbot: QtBot) -> None:
    from fonte_plugin.workspace.review.drawing_job import Job

    session = copy.workbench.session
    assert session is not None
    draw(copy, qtbot, "h", candidates=1)
    assert copy.workbench.request is not None
    shown = Job(copy.workbench.request, session.drawing, copy.workbench.review).reference_drawing()
    assert shown.outlines["n"] != session.drawing.outlines["n"]
    assert shown.outlines["o"] == session.drawing.outlines["o"]


def test_planned_spacing_goes_into_the_copy(window: MainWindow) -> None:
    window.overview.grid.select_name("n")
    window.handlers.show_review()
    inspector = window.review_page.inspector
    wide = inspector.left.value() + 20
    inspector.left.setValue(wide)
    window.actions_by_name["edit_copy"].trigger()
    assert inspector.left.value() == wide
    assert window.workbench.plan.is_empty
    window.actions_by_name["undo"].trigger()
    assert window.workbench.plan.bearings["n"][0] == wide
    assert window.workbench.review.status("n") is Status.DRAWN


def test_a_glyph_that_is_made_of_others_is_not_copied(empty_window: MainWindow, qtbot: QtBot, ufo: Path) -> None:
    font = ufoLib2.Font.open(ufo)
    glyph = font.newGlyph("q")
    glyph.unicodes, glyph.width = [ord("q")], font["d"].width
    glyph.getPen().addComponent("d", (-1, 0, 0, 1, font["d"].width, 0))
    font.save()
    with qtbot.waitSignal(empty_window.workbench.session_changed, timeout=PATIENCE_MS):
        empty_window.open_path(ufo)
    empty_window.overview.grid.select_name("q")
    assert not empty_window.actions_by_name["edit_copy"].isEnabled()
    empty_window.overview.grid.select_name("d")
    assert empty_window.actions_by_name["edit_copy"].isEnabled()
