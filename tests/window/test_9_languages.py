"""The window in other languages: complete catalogues, nothing lost on the way, and a designer who works in each."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import string
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from designer import PATIENCE_MS, draw
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from fonte_plugin.window import dialogs
from fonte_plugin.window.application import make_application
from fonte_plugin.window.look import language
from fonte_plugin.window.look.language import LANGUAGES, SOURCE, catalogue
from fonte_plugin.window.look.sentences import PARTS, PLACE, SENTENCES, translated
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.workspace.review.status import Status
from fonte_plugin.workspace.settings import Settings, load_settings, save_settings

ROOT = Path(__file__).resolve().parents[2]
RENEW = "say: python packaging/translations.py, translate what it names, and commit resources/translations"
OTHERS = [code for code in LANGUAGES if code != SOURCE]
KEYS = re.compile(r"&(?!&)(.)")
ROOMS = ("completion", "design", "engine", "notation", "outlines", "workspace")
"""Where sentences are made that the window shows."""


def _script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["translations"] = module
    spec.loader.exec_module(module)
    return module


translations = _script()


def _messages(code: str) -> list[translations.Message]:  # type: ignore[name-defined]
    return list(translations.messages(catalogue(code).with_suffix(".ts")))


# the catalogues


def test_catalogues_hold_what_the_code_says_and_no_more(tmp_path: Path) -> None:
    for code in LANGUAGES:
        shutil.copy(catalogue(code).with_suffix(".ts"), tmp_path)
    translations.renew(tmp_path)
    for code in LANGUAGES:
        now = {(one.context, one.source, one.plural) for one in translations.messages(tmp_path / f"fonte_{code}.ts")}
        held = {(one.context, one.source, one.plural) for one in _messages(code)}
        assert not now - held, f"{code} lacks texts of the code; {RENEW}"
        assert not held - now, f"{code} holds texts that the code says no more; {RENEW}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_everything_is_translated(code: str) -> None:
    left = [one.source for one in _messages(code) if not one.finished or not all(form.strip() for form in one.forms)]
    left = [source for source in left if source.strip()]
    assert not left, f"untranslated in {code}; {RENEW}"


def test_english_needs_no_translation_but_of_plurals() -> None:
    assert all(one.plural for one in _messages(SOURCE))


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_place_for_a_name_or_a_number_is_lost_or_invented(code: str) -> None:
    place = re.compile(r"\{\w*\}|%n|%\d|%L\d")
    for one in _messages(code):
        wanted = set(place.findall(one.source))
        for form in one.forms:
            found = set(place.findall(form))
            spoken = {"%n"} if one.plural and form is one.forms[0] else set()  # "an accepted one among them"
            assert found | spoken == wanted | spoken, f"{code}: {one.source} -> {form}"


@pytest.mark.parametrize("code", OTHERS)
def test_spaces_at_the_ends_and_dots_that_ask_for_more_stay(code: str) -> None:
    for one in _messages(code):
        for form in one.forms:
            assert form[:1].isspace() or not one.source[:1].isspace(), f"{code}: {one.source!r} -> {form!r}"
            assert form.count("\n") == one.source.count("\n"), f"{code}: {one.source!r} -> {form!r}"
            assert ("…" in form) == ("…" in one.source), f"{code}: {one.source!r} -> {form!r}"


@pytest.mark.parametrize("code", OTHERS)
def test_texts_that_a_letter_reaches_have_one_and_no_others(code: str) -> None:
    for one in _messages(code):
        for form in one.forms:
            assert len(KEYS.findall(form)) == len(KEYS.findall(one.source)), f"{code}: {one.source} -> {form}"


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_the_window_reads_is_what_the_catalogue_says(code: str, qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(catalogue(code)))
    for one in _messages(code):
        number = 7 if one.plural else -1
        assert translator.translate(one.context, one.source, "", number) == one.forms[-1], f"{code}: {RENEW}"


def test_a_frozen_application_brings_ours_and_qts_own_words_and_no_more() -> None:
    tree = ast.parse((ROOT / "packaging" / "pyinstaller" / "fonte.spec").read_text("utf-8"))
    wanted = [
        one
        for one in tree.body
        if (isinstance(one, ast.FunctionDef) and one.name == "unneeded")
        or (isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "UNUSED_LIBRARIES")
    ]
    spec: dict[str, Any] = {}
    exec(compile(ast.Module(wanted, []), "fonte.spec", "exec"), spec)
    assert not spec["unneeded"]("resources/translations/fonte_de.qm")
    assert not spec["unneeded"]("PySide6/Qt/translations/qtbase_de.qm")
    assert spec["unneeded"]("PySide6/Qt/translations/qtdeclarative_de.qm")


def test_nobody_is_made_to_believe_that_a_translation_was_reviewed(window: MainWindow, qtbot: QtBot) -> None:
    assert all(translations.UNREVIEWED in catalogue(code).with_suffix(".ts").read_text("utf-8") for code in OTHERS)
    dialog = dialogs.SettingsDialog(window.workbench.settings, window)
    qtbot.addWidget(dialog)
    assert "No native speaker" in dialog.language.toolTip()


SHOWN = {
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setWindowTitle", "setPlaceholderText",
    "setSpecialValueText", "setInformativeText", "show_message", "addItem", "addButton", "drawText",
    "QLabel", "QPushButton", "QCheckBox", "QMenu", "QAction",
}  # fmt: skip
"""What shows or tells the text that it is given."""


def test_no_text_is_said_past_the_catalogues() -> None:
    past = []
    for path in (ROOT / "fonte_plugin" / "window").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""
            arguments = node.args if isinstance(node, ast.Call) and name in SHOWN else []
            texts = [one for one in arguments if isinstance(one, ast.Constant | ast.JoinedStr)]
            parts = [one.value for text in texts for one in ast.walk(text) if isinstance(one, ast.Constant)]
            said = "".join(part for part in parts if isinstance(part, str)).replace("Fonte", "")
            kinds = name == "show_message" and said in ("info", "done", "error")
            if re.search(r"[a-z]{3}", said) and not kinds:
                past.append(f"{path.name}:{getattr(node, 'lineno', 0)}: {said}")
    assert not past, "wrap them in self.tr(...)"


# what comes from other rooms


@cache
def _said() -> tuple[frozenset[str], tuple[re.Pattern[str], ...]]:
    """The texts of the rooms beside the window, and patterns of those that have something put in."""
    plain, patterns = set(), []
    files = [path for room in ROOMS for path in (ROOT / "fonte_plugin" / room).rglob("*.py")]
    files += [*(ROOT / "export").rglob("*.py"), ROOT / "fonte_plugin" / "resources.py"]
    for path in files:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                plain.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                pieces = [str(part.value) if isinstance(part, ast.Constant) else "" for part in node.values]
                if sum(map(len, pieces)) > 4:
                    patterns.append(re.compile("".join(re.escape(piece) or ".*?" for piece in pieces), re.DOTALL))
    return frozenset(plain), tuple(patterns)


@pytest.mark.parametrize("template", [*SENTENCES, *PARTS])
def test_a_sentence_of_the_list_is_one_that_the_code_makes(template: str) -> None:
    plain, patterns = _said()
    example = PLACE.sub("x", template)
    # changes are told without the names of glyph and filter, and some sentences end with what the system says
    whole = (example, f"x: {example}", f"x: x {example}", example.removesuffix(": x."))
    made = any(pattern.fullmatch(text) for pattern in patterns for text in whole)
    pieces = [piece for piece in PLACE.split(template) if piece]
    assert made or template in plain or all(piece in plain for piece in pieces), (
        f"nothing says {template!r} any more: change it in window/look/sentences.py, and {RENEW}"
    )


def test_every_finding_of_the_check_is_in_the_list() -> None:
    known = [re.compile(".*".join(map(re.escape, PLACE.split(template)))) for template in SENTENCES]
    for path in (ROOT / "export" / "fonte_export" / "check").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding"):
                continue
            for argument in node.args[2:3]:
                if isinstance(argument, ast.JoinedStr):
                    parts = [str(part.value) if isinstance(part, ast.Constant) else "x" for part in argument.values]
                    sentence = "".join(parts)
                elif isinstance(argument, ast.Constant):
                    sentence = str(argument.value)
                else:
                    continue
                assert any(one.fullmatch(sentence) for one in known), f"{sentence!r} is not in window/look/sentences.py"


def test_a_sentence_is_said_with_what_it_is_about_and_another_one_left_alone(qapp: QApplication) -> None:
    language.speak(qapp, "de")
    assert translated("A line is 1.6 units off vertical.") == "Gerade: um 1.6 Einheiten nicht ganz senkrecht."
    assert (
        translated("/a or b.ufo does not exist; check the path.") == "/a or b.ufo gibt es nicht; prüfen Sie den Pfad."
    )
    assert translated("Nobody has thought of this.") == "Nobody has thought of this."
    language.speak(qapp, SOURCE)
    assert translated("A line is 1.6 units off vertical.") == "A line is 1.6 units off vertical."


# choosing one


def test_the_language_is_the_chosen_one_or_the_first_of_the_desktop_that_there_is(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(language, "system_languages", lambda: ["pt-BR", "fr_CA", "de"])
    assert language.language("") == "fr"
    assert language.language("ja") == "ja"
    assert language.language("tlh") == SOURCE
    monkeypatch.setattr(language, "system_languages", lambda: ["pt-BR"])
    assert language.language("") == SOURCE


def test_a_language_is_chosen_in_the_settings_and_spoken_from_the_next_start_on(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(dialog: dialogs.SettingsDialog) -> bool:
        dialog.language.setCurrentIndex(dialog.language.findData("es"))
        return True

    monkeypatch.setattr(dialogs.SettingsDialog, "exec", choose)
    window.handlers.show_settings()
    assert load_settings().language == "es"
    assert "opened again" in window.message.label.text()
    make_application()
    assert window.tr("Open &recent") == "Abrir &recientes"


# working in one


@pytest.fixture
def foreign(request: pytest.FixtureRequest, qapp: QApplication, english: None, tiny_model: Path) -> MainWindow:
    """The window with the example font open, in a language."""
    language.speak(qapp, request.param)
    return request.getfixturevalue("window")  # type: ignore[no-any-return]


@pytest.mark.parametrize("foreign", OTHERS, indirect=True)
def test_a_designer_generates_decides_and_undoes(
    foreign: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw(foreign, qtbot, "bhi")
    foreign.overview.grid.select_name("b")
    foreign.actions_by_name["show_review"].trigger()
    foreign.review_page.inspector.accept_button.click()
    assert foreign.workbench.review.status("b") is Status.ACCEPTED
    said = foreign.workbench.undo_stack.undoText()
    assert said == foreign.workbench.tr("Accept {0}").format("b") != "Accept b"
    assert said in foreign.actions_by_name["undo"].text()
    foreign.actions_by_name["undo"].trigger()
    assert said in foreign.message.label.text()
    foreign.actions_by_name["accept"].trigger()
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()))
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: None)
    foreign.actions_by_name["save_new"].trigger()
    assert "2" in asked[0]
    assert "generated" not in asked[0]
    foreign.actions_by_name["check"].trigger()
    qtbot.waitUntil(lambda: not foreign.check.worker.busy, timeout=PATIENCE_MS)
    foreign.actions_by_name["show_proof"].trigger()
    foreign.actions_by_name["show_shortcuts"].setEnabled(True)
    assert not _english(foreign)


def _english(window: MainWindow) -> list[str]:
    """English texts that can be seen in the window though there are others for them."""
    sources = {one.source.replace("&", "") for one in _messages("de")}
    spoken = {form.replace("&", "") for code in OTHERS for one in _messages(code) for form in one.forms}
    texts = [label.text() for label in window.findChildren(QLabel)]
    texts += [button.text() for button in window.findChildren(QAbstractButton)]
    texts += [box.itemText(index) for box in window.findChildren(QComboBox) for index in range(box.count())]
    return [text for text in texts if text.replace("&", "") in sources - spoken]


@pytest.mark.parametrize("foreign", LANGUAGES, indirect=True)
def test_no_two_entries_of_a_menu_share_their_letter(foreign: MainWindow) -> None:
    menus = [menu for menu in foreign.menuBar().findChildren(QMenu) if menu.actions()]
    assert len(menus) > 6
    for entries in (foreign.menuBar().actions(), *(menu.actions() for menu in menus)):
        letters = Counter(key.casefold() for action in entries for key in KEYS.findall(action.text()))
        twice = [letter for letter, count in letters.items() if count > 1]
        assert not twice, [action.text() for action in entries]


@pytest.mark.parametrize("foreign", LANGUAGES, indirect=True)
def test_no_button_is_too_narrow_for_what_stands_on_it(foreign: MainWindow, qtbot: QtBot) -> None:
    draw(foreign, qtbot, "bh")
    foreign.overview.grid.select_name("b")
    narrow = []
    for page in ("show_overview", "show_review", "show_proof"):
        foreign.actions_by_name[page].trigger()
        QApplication.processEvents()
        for button in foreign.findChildren(QAbstractButton):
            if button.isVisible() and button.text().strip(string.punctuation):
                room = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
                if room > button.width():
                    narrow.append(f"{button.text()}: {room} > {button.width()}")
    assert not narrow


def test_a_language_is_kept_with_the_other_settings() -> None:
    save_settings(Settings(language="de"))
    assert load_settings().language == "de"
