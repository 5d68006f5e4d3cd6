"""A designspace in the window: all masters beside each other, drawn and saved in step."""

from __future__ import annotations

from pathlib import Path

import pytest
import ufoLib2
from designer import PATIENCE_MS, content, draw
from fakes.family import example_family
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from fonte_export.check.masters import check_masters
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.workspace.review.status import Status


@pytest.fixture
def designspace(tmp_path: Path) -> Path:
    """Bold has no R, and an a with a contour more."""
    return example_family(tmp_path)


@pytest.fixture
def family(empty_window: MainWindow, designspace: Path, qtbot: QtBot) -> MainWindow:
    """Regular under review."""
    empty_window.open_path(designspace)
    qtbot.waitUntil(lambda: empty_window.family.siblings is not None, timeout=PATIENCE_MS)
    return empty_window


def notes(window: MainWindow, char: str) -> list[tuple[str, str]]:
    """What the row of masters says of a glyph."""
    assert window.workbench.session is not None
    window.overview.grid.select_name(window.workbench.session.drawing.name(char))
    window.handlers.show_review()
    return [(card.name, card.note) for card in window.review_page.masters.cards]


def drawn_in_step(window: MainWindow, qtbot: QtBot, chars: str) -> None:
    draw(window, qtbot, chars, candidates=1)
    qtbot.waitUntil(lambda: not window.family.busy and not window.family.lacking(chars), timeout=PATIENCE_MS)


def test_a_glyph_is_seen_in_all_masters_and_what_is_not_compatible_is_told(family: MainWindow) -> None:
    assert notes(family, "n") == [("Regular", "Under review"), ("Bold", "In the font")]
    assert family.review_page.masters.isVisible()
    assert notes(family, "R") == [("Regular", "Under review"), ("Bold", "Not drawn yet")]
    (_, (name, note)) = notes(family, "a")
    assert (name, note) == ("Bold", "Not compatible: 3 contours, not 2")


def test_what_is_drawn_in_one_is_drawn_in_the_others_with_the_same_points(family: MainWindow, qtbot: QtBot) -> None:
    drawn_in_step(family, qtbot, "b")
    assert notes(family, "b") == [("Regular", "Under review"), ("Bold", "Drawn by Fonte, with the same points")]
    bold = family.family.siblings.others[0] if family.family.siblings else None
    assert bold is not None
    follower, mine = family.family.follower("b", bold), family.workbench.review["b"].outline
    assert follower is not None
    assert follower.outline is not None
    assert mine is not None
    assert follower.outline.structure == mine.structure
    family.actions_by_name["undo"].trigger()
    assert notes(family, "b")[1] == ("Bold", "Not drawn yet")
    family.actions_by_name["redo"].trigger()
    assert notes(family, "b")[1] == ("Bold", "Drawn by Fonte, with the same points"), "and at once"


def test_a_glyph_that_another_master_has_is_drawn_with_its_points(
    empty_window: MainWindow, designspace: Path, qtbot: QtBot
) -> None:
    font = ufoLib2.Font.open(designspace.parent / "Bold.ufo")
    glyph = font.newGlyph("v")
    glyph.unicodes, glyph.width = [ord("v")], 500
    pen = glyph.getPen()
    pen.moveTo((50, 0))
    for point in ((450, 0), (450, 250), (450, 500), (50, 500)):
        pen.lineTo(point)
    pen.closePath()
    font.save()
    empty_window.open_path(designspace)
    qtbot.waitUntil(lambda: empty_window.family.siblings is not None, timeout=PATIENCE_MS)
    draw(empty_window, qtbot, "v", candidates=1)
    outline = empty_window.workbench.review["v"].outline
    assert outline is not None, empty_window.workbench.review["v"].message
    assert outline.structure == ((False,) * 5,)
    assert notes(empty_window, "v") == [("Regular", "Under review"), ("Bold", "In the font")]


def test_accepted_glyphs_are_saved_into_all_masters_and_interpolate(
    family: MainWindow, qtbot: QtBot, designspace: Path
) -> None:
    before = {style: content(designspace.parent / f"{style}.ufo") for style in ("Regular", "Bold")}
    draw(family, qtbot, "bh", candidates=1)
    family.workbench.accept("b")
    with qtbot.waitSignal(family.save_dialogs.saved, timeout=PATIENCE_MS):
        family.save_dialogs.save_source("b", asked=True)
    fonts = {style: ufoLib2.Font.open(designspace.parent / f"{style}.ufo") for style in before}
    assert all("b" in font and "h" not in font for font in fonts.values())
    assert "Bold has them too" in family.message.label.text()
    assert {finding.glyph for finding in check_masters(designspace)} == {"a"}
    for style, old in before.items():
        new = content(designspace.parent / f"{style}.ufo")
        assert {name for name in old if new.get(name) != old[name]} <= {
            "glyphs/contents.plist", "layercontents.plist", "lib.plist"
        }  # fmt: skip
    qtbot.waitUntil(lambda: notes(family, "b")[1] == ("Bold", "In the font"), timeout=PATIENCE_MS)
    assert family.workbench.review.status("h") is Status.GENERATED


def test_another_master_is_reviewed_with_the_points_of_the_first(
    family: MainWindow, qtbot: QtBot, designspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    font = ufoLib2.Font.open(designspace.parent / "Regular.ufo")
    glyph = font.newGlyph("v")
    glyph.unicodes, glyph.width = [ord("v")], 500
    pen = glyph.getPen()
    pen.moveTo((50, 0))
    for point in ((450, 0), (450, 250), (450, 500), (50, 500)):
        pen.lineTo(point)
    pen.closePath()
    font.save()
    with qtbot.waitSignal(family.workbench.session_changed, timeout=PATIENCE_MS):
        family.workbench.reload()
    qtbot.waitUntil(lambda: family.family.siblings is not None, timeout=PATIENCE_MS)
    draw(family, qtbot, "b", candidates=1)
    assert notes(family, "v")[1] == ("Bold", "Not drawn yet")
    (button,) = family.review_page.masters.findChildren(QToolButton)
    with qtbot.waitSignal(family.workbench.session_changed, timeout=PATIENCE_MS):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    siblings = family.family
    qtbot.waitUntil(lambda: siblings.siblings is not None and siblings.siblings.name == "Bold", timeout=PATIENCE_MS)
    assert family.stack.currentWidget() is family.review_page
    assert family.workbench.current is not None
    assert family.workbench.current.name == "v"
    assert family.workbench.review.status("b") is Status.MISSING, "it has a review of its own"
    draw(family, qtbot, "v", candidates=1)
    outline = family.workbench.review["v"].outline
    assert outline is not None
    assert outline.structure == ((False,) * 5,)
    assert notes(family, "v") == [("Bold", "Under review"), ("Regular", "In the font")]
    family.workbench.accept("v")
    with qtbot.waitSignal(family.save_dialogs.saved, timeout=PATIENCE_MS):
        family.save_dialogs.save_source("v", asked=True)
    assert "v" in ufoLib2.Font.open(designspace.parent / "Bold.ufo")
    assert {finding.glyph for finding in check_masters(designspace)} == {"a"}
    (back,) = family.review_page.masters.findChildren(QToolButton)
    with qtbot.waitSignal(family.workbench.session_changed, timeout=PATIENCE_MS):
        back.click()
    assert family.workbench.review.status("b") is Status.GENERATED, "and the first one is as it was left"


def test_another_font_has_no_row_of_masters(family: MainWindow, ufo: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(family.workbench.session_changed, timeout=PATIENCE_MS):
        family.open_path(ufo)
    family.overview.grid.select_name("n")
    family.handlers.show_review()
    assert not family.review_page.masters.isVisible()
