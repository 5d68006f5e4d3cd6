"""A UFO is a folder on disk and one font to a designer."""

from __future__ import annotations

from pathlib import Path

import pytest
from designer import PATIENCE_MS
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QTreeView
from pytestqt.qtbot import QtBot

from fonte_plugin.window.bench.font_dialog import FontDialog, font_of
from fonte_plugin.window.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow, ufo: Path, qtbot: QtBot) -> FontDialog:
    dialog = FontDialog(window, "Open a font", ufo)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_a_ufo_is_opened_by_a_double_click_like_a_file(dialog: FontDialog, ufo: Path, qtbot: QtBot) -> None:
    view = dialog.findChild(QTreeView)
    assert view is not None
    shown = view.model()

    def places() -> list[QModelIndex]:
        below = view.rootIndex()
        cells = [shown.index(row, 0, below) for row in range(shown.rowCount(below))]
        return [cell for cell in cells if cell.data() == ufo.name]

    qtbot.waitUntil(lambda: bool(places()), timeout=PATIENCE_MS)
    view.activated.emit(places()[0])
    assert dialog.path == ufo
    assert not dialog.isVisible()


def test_a_ufo_is_opened_by_its_name_and_return(dialog: FontDialog, ufo: Path, qtbot: QtBot) -> None:
    name = dialog.findChild(QLineEdit, "fileNameEdit")
    assert name is not None
    name.setText(str(ufo))
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert dialog.path == ufo


def test_a_ufo_is_opened_from_the_menu(empty_window: MainWindow, ufo: Path, qtbot: QtBot) -> None:
    def choose() -> None:
        dialog = empty_window.findChild(FontDialog)
        assert dialog is not None
        dialog.selectFile(str(ufo))
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(ufo))
        dialog.accept()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(FontDialog, "exec", lambda dialog: (dialog.show(), choose(), dialog.result())[2])
        with qtbot.waitSignal(empty_window.workbench.session_changed, timeout=PATIENCE_MS):
            empty_window.actions_by_name["open_dialog"].trigger()
    assert empty_window.title.text() == "Fonte Sans Regular"


def test_a_ufo_is_opened_as_the_folder_that_it_is(empty_window: MainWindow, ufo: Path, qtbot: QtBot) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(ufo))
        with qtbot.waitSignal(empty_window.workbench.session_changed, timeout=PATIENCE_MS):
            empty_window.actions_by_name["open_folder"].trigger()
    assert empty_window.title.text() == "Fonte Sans Regular"


def test_a_file_inside_a_ufo_leads_to_the_ufo(ufo: Path) -> None:
    assert font_of(ufo / "metainfo.plist") == ufo
    assert font_of(ufo / "glyphs" / "a.glif") == ufo
    assert font_of(ufo.parent / "x.ttf") == ufo.parent / "x.ttf"


def test_a_ufo_that_is_there_is_replaced_only_after_a_question(
    window: MainWindow, ufo: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for sure, path in ((False, None), (True, ufo)):
        dialog = FontDialog(window, "Save", ufo.with_name("New.ufo"), "UFO (*.ufo)", saves=True, suffix=".ufo")
        qtbot.addWidget(dialog)
        monkeypatch.setattr(dialog, "_may_replace", lambda path, sure=sure: sure)
        dialog.show()
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        assert name.text() == "New.ufo"
        name.setText(ufo.stem)
        dialog.accept()
        assert dialog.path == path
