"""Settings, models, help; and what holds for every control."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from designer import PATIENCE_MS
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollBar,
)
from pytestqt.qtbot import QtBot

from fonte_plugin.engine.store import find_model
from fonte_plugin.window import dialogs
from fonte_plugin.window.bench.worker import Worker
from fonte_plugin.window.main_window import MainWindow
from fonte_plugin.window.menus.actions import ACTIONS
from fonte_plugin.window.system_libraries import LIBRARIES, X11_LIBRARIES, lacking
from fonte_plugin.workspace.settings import load_settings


def test_every_action_has_a_name_a_text_and_keys_of_its_own(window: MainWindow) -> None:
    keys = [spec.keys for spec in ACTIONS if spec.keys]
    assert len(set(keys)) == len(keys)
    assert len(window.actions_by_name) == len(ACTIONS)
    for row in ACTIONS:
        assert window.actions_by_name[row.name].text()
        assert window.actions_by_name[row.name].toolTip()


def test_every_control_has_a_name_for_those_who_cannot_see_it(generated: MainWindow) -> None:
    generated.overview.grid.select_name("b")
    generated.handlers.show_review()
    kinds = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)
    for kind in kinds:
        for control in generated.findChildren(kind):
            inner = isinstance(control, QScrollBar) or isinstance(control.parent(), QLineEdit | QAbstractSpinBox)
            inner = inner or control.objectName().startswith("qt_")  # parts of Qt's own menu bar and dialogs
            named = control.accessibleName() or getattr(control, "text", str)()
            assert inner or named, f"{control} in {control.parent()}"


def test_a_theme_is_remembered(window: MainWindow) -> None:
    assert window.theme is not None
    assert not window.theme.dark
    window.handlers.toggle_dark()
    assert window.theme.dark
    assert load_settings().theme == "dark"


def test_settings_are_what_the_dialog_says(window: MainWindow, qtbot: QtBot) -> None:
    dialog = dialogs.SettingsDialog(window.workbench.settings, window)
    qtbot.addWidget(dialog)
    dialog.threads.setValue(3)
    dialog.theme.setCurrentIndex(dialog.theme.findData("dark"))
    assert (dialog.settings.threads, dialog.settings.theme) == (3, "dark")
    assert dialog.settings.recent == window.workbench.settings.recent
    assert not dialog.settings.unmarked
    dialog.marked.click()
    assert dialog.settings.unmarked
    assert not dialog.mark.isEnabled(), "a colour marks too"


def test_a_model_tells_its_licence_its_data_and_its_hash(qtbot: QtBot) -> None:
    model = find_model()
    dialog = dialogs.ModelsDialog(lambda path: None, lambda model: None)
    qtbot.addWidget(dialog)
    text = "".join(label.text() for label in dialog.findChildren(QLabel))
    assert model.manifest.licence in text
    assert model.manifest.sha256[:32] in text
    assert f"{model.manifest.data['fonts']:,} fonts" in text


def test_about_and_help_can_be_shown(window: MainWindow, qtbot: QtBot) -> None:
    assert "PySide6" in dialogs.about_text()
    dialog = dialogs.ShortcutsDialog(window.actions_by_name.values(), window)
    qtbot.addWidget(dialog)
    assert dialog.findChildren(type(window.title))


def test_our_own_fault_is_a_sentence_with_details_to_copy(qtbot: QtBot) -> None:
    worker, failures = Worker(), []

    def fail(emit: object, cancellation: object) -> None:
        raise ZeroDivisionError("oops")

    worker.start(fail, done=lambda _: None, failed=failures.append)
    qtbot.waitUntil(lambda: bool(failures), timeout=PATIENCE_MS)
    assert failures[0].sentence.startswith("Something went wrong in Fonte itself (ZeroDivisionError)")
    assert "oops" in failures[0].details
    worker.stop()


@pytest.mark.parametrize(
    "missing", [{"libxcb-cursor.so.0"}, {"libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libEGL.so.1"}]
)
def test_a_desktop_without_the_libraries_of_qt_is_told_all_packages_at_once(missing: set[str]) -> None:
    def load(name: str) -> None:
        if name in missing:
            raise OSError(name)

    sentence = lacking({"DISPLAY": ":0"}, load, "linux")
    assert set(sentence.partition("sudo apt install ")[2].split()) == {
        {**LIBRARIES, **X11_LIBRARIES}[name] for name in missing
    }
    assert lacking({"DISPLAY": ":0"}, lambda name: None, "linux") == ""
    assert lacking({}, load, "darwin") == ""
    assert "libEGL" not in lacking({"QT_QPA_PLATFORM": "wayland"}, lambda name: None, "linux")


def test_without_a_display_the_command_says_so_and_does_not_crash() -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    command = [sys.executable, "-m", "fonte_plugin.window.main"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 2
    assert "no display" in done.stderr or "sudo apt install" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_without_qt_the_command_says_what_to_install() -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from fonte_plugin.window.main import main\n"
        "raise SystemExit(main([]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "pip install 'fonte[gui]'" in done.stderr


def test_the_window_opens_without_what_draws_shapes_and_compiles() -> None:
    unneeded = {"onnxruntime", "ufo2ft", "uharfbuzz", "reportlab", "fontTools.varLib", "glyphsLib"}
    unneeded |= {"fonte_plugin.completion.completer", "fonte_plugin.design.cleanup.cleaning"}
    code = f"import sys, fonte_plugin.window.application; print(sorted({unneeded!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
