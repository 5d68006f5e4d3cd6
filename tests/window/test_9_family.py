"""A designspace saved as a new one, and spaced, kerned and given signs in all masters, as a designer does it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import ufoLib2
from designer import PATIENCE_MS, content, draw
from fakes.family import example_family, wider
from fontTools.designspaceLib import DesignSpaceDocument
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from fonte_export.check.masters import check_masters
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.bench import save_dialogs
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.window.proof.line_state import Mode
from fonte_plugin.workspace.review.standing import bearings_of


@pytest.fixture
def designspace(tmp_path: Path) -> Path:
    path = example_family(tmp_path)
    wider(tmp_path / "Bold.ufo")
    return path


@pytest.fixture
def family(empty_window: MainWindow, designspace: Path, qtbot: QtBot) -> MainWindow:
    """Regular under review, with b accepted in it and drawn for Bold."""
    empty_window.open_path(designspace)
    qtbot.waitUntil(lambda: empty_window.family.siblings is not None, timeout=PATIENCE_MS)
    draw(empty_window, qtbot, "b", candidates=1)
    empty_window.workbench.accept("b")
    return empty_window


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path | None], list[str]]:
    """What the designer names in the dialog for files; gives back the kinds of files that it offered."""

    def choose(path: Path | None) -> list[str]:
        offered: list[str] = []

        def ask(parent: object, title: str, place: Path, kinds: str = "", **_: object) -> Path | None:
            offered.append(kinds)
            return path

        monkeypatch.setattr(save_dialogs, "ask_font", ask)
        return offered

    return choose


def saved(window: MainWindow, qtbot: QtBot, action: str = "save_new") -> None:
    with qtbot.waitSignal(window.save_dialogs.saved, timeout=PATIENCE_MS):
        window.actions_by_name[action].trigger()


def bearings(ufo: Path, name: str) -> tuple[float, float]:
    glyph = ufoLib2.Font.open(ufo)[name]
    return bearings_of(Outline.from_drawable(glyph, glyph.width))


def test_a_designspace_is_saved_as_a_new_one_with_all_masters(
    family: MainWindow, qtbot: QtBot, tmp_path: Path, choose: Callable[[Path | None], list[str]]
) -> None:
    before = {style: content(tmp_path / f"{style}.ufo") for style in ("Regular", "Bold")}
    assert "designspace" in family.actions_by_name["save_new"].text()
    offered = choose(tmp_path / "New.designspace")
    saved(family, qtbot)
    assert offered == ["Designspace (*.designspace);;UFO of Regular alone (*.ufo)"]
    new = tmp_path / "New" / "New.designspace"
    assert "Wrote New.designspace and all its masters into the folder New" in family.message.label.text()
    assert {style: content(tmp_path / f"{style}.ufo") for style in before} == before
    for style in before:
        font = ufoLib2.Font.open(tmp_path / "New" / f"{style}.ufo")
        assert font.info.styleName == style
        assert "b" in font
    assert {finding.glyph for finding in check_masters(new)} == {"a"}
    assert family.workbench.settings.recent[0] == str(new)
    with qtbot.waitSignal(family.workbench.session_changed, timeout=PATIENCE_MS):
        family.open_path(new)
    qtbot.waitUntil(lambda: family.family.siblings is not None, timeout=PATIENCE_MS)


def test_saving_once_more_writes_there_without_a_question_unless_another_program_wrote_too(
    family: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    choose: Callable[[Path | None], list[str]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose(tmp_path / "New.designspace")
    saved(family, qtbot)
    draw(family, qtbot, "h", candidates=1)
    family.workbench.accept("h")
    saved(family, qtbot, "save")
    bold = tmp_path / "New" / "Bold.ufo"
    assert "h" in ufoLib2.Font.open(bold)
    font = ufoLib2.Font.open(bold)
    font.info.note = "from elsewhere"
    font.save()
    asked: list[str] = []

    def no(parent: object, title: str, question: str, *_: object) -> QMessageBox.StandardButton:
        asked.append(question)
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", no)
    family.actions_by_name["save"].trigger()
    qtbot.waitUntil(lambda: bool(asked), timeout=PATIENCE_MS)
    assert "changed by another program" in asked[0]
    assert ufoLib2.Font.open(bold).info.note == "from elsewhere"


def test_a_folder_that_is_there_is_asked_about_and_stays(
    family: MainWindow, tmp_path: Path, choose: Callable[[Path | None], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "New").mkdir()
    (tmp_path / "New" / "notes.txt").write_text("mine")
    choose(tmp_path / "New.designspace")
    asked: list[str] = []

    def no(parent: object, title: str, question: str, *_: object) -> QMessageBox.StandardButton:
        asked.append(question)
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", no)
    family.actions_by_name["save_new"].trigger()
    assert asked == ["The folder New is there already. Replace it?"]
    assert [path.name for path in (tmp_path / "New").iterdir()] == ["notes.txt"]


def test_one_master_alone_can_be_saved_as_a_ufo_and_that_is_said(
    family: MainWindow, qtbot: QtBot, tmp_path: Path, choose: Callable[[Path | None], list[str]]
) -> None:
    choose(tmp_path / "Alone.ufo")
    saved(family, qtbot)
    assert "b" in ufoLib2.Font.open(tmp_path / "Alone.ufo")
    assert "That is Regular alone" in family.message.label.text()


def test_spacing_kerning_and_signs_that_were_taken_come_to_all_masters_and_one_undo_takes_each_back(
    family: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    fitting, bench = family.proof.fitting, family.workbench
    family.handlers.show_proof()
    family.proof.set_mode(Mode.SPACE)
    fitting.ask(Mode.SPACE)
    qtbot.waitUntil(lambda: not fitting.busy and bool(fitting.spacing), timeout=PATIENCE_MS)
    row = next(row for row, one in enumerate(fitting.spacing) if not fitting.is_generated(one.name))
    spaced = fitting.spacing[row]
    fitting.accept([row])
    assert spaced.name in bench.plan.suggested
    bench.undo_stack.undo()
    assert bench.plan.is_empty
    bench.undo_stack.redo()
    fitting.set_kern(("H", "o"), -9)
    with qtbot.waitSignal(family.signs.changed, timeout=PATIENCE_MS):
        bench.replan("Build", bench.plan.with_signs("ö"))
    before = {style: bearings(tmp_path / f"{style}.ufo", spaced.name) for style in ("Regular", "Bold")}
    with qtbot.waitSignal(family.save_dialogs.saved, timeout=PATIENCE_MS):
        family.save_dialogs.save_source("b", asked=True)
    assert bearings(tmp_path / "Regular.ufo", spaced.name) == tuple(map(round, spaced.proposed)) != before["Regular"]
    assert bearings(tmp_path / "Bold.ufo", spaced.name) != before["Bold"]
    fonts = [ufoLib2.Font.open(tmp_path / f"{style}.ufo") for style in before]
    assert [font.kerning["H", "o"] for font in fonts] == [-9, -9]
    assert all("odieresis" in font and "b" in font for font in fonts)
    assert "Bold has them too. Bold is spaced" in family.message.label.text()


def test_where_another_master_cannot_be_read_the_one_under_review_is_saved_alone_and_that_is_said(
    empty_window: MainWindow,
    qtbot: QtBot,
    designspace: Path,
    tmp_path: Path,
    choose: Callable[[Path | None], list[str]],
) -> None:
    (tmp_path / "Bold.ufo" / "metainfo.plist").write_text("damaged")
    empty_window.open_path(designspace)
    qtbot.waitUntil(lambda: "Bold" in empty_window.message.label.text(), timeout=PATIENCE_MS)
    draw(empty_window, qtbot, "b", candidates=1)
    empty_window.workbench.accept("b")
    choose(tmp_path / "Alone.ufo")
    saved(empty_window, qtbot)
    assert "b" in ufoLib2.Font.open(tmp_path / "Alone.ufo")
    with qtbot.waitSignal(empty_window.save_dialogs.saved, timeout=PATIENCE_MS):
        empty_window.save_dialogs.save_source("b", asked=True)
    assert "b" in ufoLib2.Font.open(tmp_path / "Regular.ufo")
    assert "The other masters cannot be read, so they stay as they are." in empty_window.message.label.text()


def test_a_designspace_of_one_master_is_saved_as_a_ufo(
    empty_window: MainWindow, qtbot: QtBot, tmp_path: Path, choose: Callable[[Path | None], list[str]]
) -> None:
    path = example_family(tmp_path)
    document = DesignSpaceDocument.fromfile(path)
    document.sources = document.sources[:1]
    document.write(path)
    empty_window.open_path(path)
    qtbot.waitUntil(lambda: empty_window.workbench.session is not None, timeout=PATIENCE_MS)
    draw(empty_window, qtbot, "b", candidates=1)
    empty_window.workbench.accept("b")
    choose(tmp_path / "New.ufo")
    saved(empty_window, qtbot)
    assert "b" in ufoLib2.Font.open(tmp_path / "New.ufo")
