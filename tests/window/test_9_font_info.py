"""What the font says of itself, and the proof alone on the screen, as a designer looks at them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import ufoLib2
from designer import PATIENCE_MS
from fakes.family import example_family
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.window.font_info import FontInfo
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.window.proof.full_proof import FullProof


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The texts of the dialogs that were opened."""
    found: list[list[str]] = []

    def look(dialog: QDialog) -> int:
        found.append([label.text() for label in dialog.findChildren(QLabel)])
        return 0

    monkeypatch.setattr(FontInfo, "exec", look)
    return found


def after(texts: list[str], name: str) -> str:
    """What stands beside a name."""
    return texts[texts.index(name) + 1]


def test_the_fonts_own_words_stand_beside_what_fonte_goes_by(
    empty_window: MainWindow, ufo: Path, qtbot: QtBot, shown: list[list[str]]
) -> None:
    font = ufoLib2.Font.open(ufo)
    font.info.xHeight = 900  # no letter comes near it
    font.info.italicAngle = -7
    font.save()
    with qtbot.waitSignal(empty_window.workbench.session_changed, timeout=PATIENCE_MS):
        empty_window.open_path(ufo)
    empty_window.actions_by_name["font_info"].trigger()
    (texts,) = shown
    assert "Begun.ufo  (UFO 3)" in texts
    assert str(font.info.familyName) in texts
    assert str(font.info.unitsPerEm) in texts
    assert f"{len(font)} in the font, 12 drawn" in texts
    assert f"{len(CHARACTERS) - 12} of the {len(CHARACTERS)} characters that it draws" in texts
    session = empty_window.workbench.session
    assert session is not None
    assert session.metrics.x_height != 900
    place = texts.index("x-height")
    assert texts[place + 1 : place + 3] == ["900", f"{session.metrics.x_height:g}"]
    assert after(texts, "Italic angle") == "7°"
    assert " ".join(session.suggested) in texts


def test_all_masters_of_a_designspace_are_named(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot, shown: list[list[str]]
) -> None:
    empty_window.open_path(example_family(tmp_path))
    qtbot.waitUntil(lambda: empty_window.family.siblings is not None, timeout=PATIENCE_MS)
    empty_window.actions_by_name["font_info"].trigger()
    assert "Regular (12 drawn), Bold (11 drawn)" in shown[0]
    assert "Kin.designspace  (UFO 3)" in shown[0]


@pytest.fixture
def full(window: MainWindow, qtbot: QtBot) -> Iterator[FullProof]:
    with qtbot.waitSignal(window.proof.updated, timeout=PATIENCE_MS):
        window.actions_by_name["fill_screen"].trigger()
    (proof,) = window.findChildren(FullProof)
    yield proof
    if not window.findChildren(FullProof):
        return
    proof.close()


def paper(proof: FullProof) -> QColor:
    return proof.viewport().grab().toImage().pixelColor(2, 2)


def inked(proof: FullProof, color: str) -> bool:
    image = proof.viewport().grab().toImage()
    wanted = QColor(color)
    return any(
        image.pixelColor(x, y) == wanted for y in range(0, image.height(), 3) for x in range(0, image.width(), 3)
    )


def test_the_proof_fills_the_screen_follows_the_page_and_is_left_by_escape(
    full: FullProof, window: MainWindow, qtbot: QtBot
) -> None:
    assert full.isFullScreen()
    assert [line.line.glyphs for line in full._lines] == [line.line.glyphs for line in window.proof.view._lines]
    with qtbot.waitSignal(window.proof.updated, timeout=PATIENCE_MS):
        window.proof.text.setText("nono")
    assert [glyph.name for glyph in full._lines[0].line.glyphs] == ["n", "o", "n", "o"]
    with qtbot.waitSignal(full.destroyed, timeout=PATIENCE_MS):
        qtbot.keyClick(full, Qt.Key.Key_Escape)
    window.proof.text.setText("on")  # nobody listens any more


def test_white_on_black_and_back(full: FullProof, window: MainWindow, qtbot: QtBot) -> None:
    light = paper(full)
    qtbot.keyClick(full, Qt.Key.Key_I)
    assert paper(full) == QColor("#000000")
    assert inked(full, "#ffffff")
    assert window.proof.view.inverted
    window.actions_by_name["invert_proof"].trigger()
    assert paper(full) == light
    assert not inked(full, "#000000") or light != QColor("#000000")
