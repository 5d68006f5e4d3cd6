from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
pytest.importorskip("PySide6.QtWidgets", reason="the window needs PySide6", exc_type=ImportError)
pytest.importorskip("pytestqt", reason="the window's tests need pytest-qt")

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from fonte_plugin.engine.base import Engine
    from fonte_plugin.window.main_window import MainWindow
    from fonte_plugin.workspace.engines import EngineSource

from designer import PATIENCE_MS, draw

from fonte_plugin import resources
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.workspace.engines import EngineShelf


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, reviews and backups of a test are its own."""
    monkeypatch.setenv("FONTE_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture(autouse=True)
def english(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests look for English texts, whatever the desktop speaks."""
    from fonte_plugin.window.look import language

    monkeypatch.setattr(language, "system_languages", lambda: ["en"])
    language.speak(qapp, "en")


@pytest.fixture(autouse=True)
def no_dialog_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """A question that a test does not expect fails it, instead of waiting for an answer for ever."""
    from PySide6.QtWidgets import QDialog, QMessageBox

    def unexpected(*arguments: object, **_: object) -> int:
        texts = [text for text in arguments if isinstance(text, str)]
        raise AssertionError(f"nobody expected a dialog: {texts or arguments[0]}")

    monkeypatch.setattr(QMessageBox, "question", unexpected)
    monkeypatch.setattr(QMessageBox, "exec", unexpected)
    monkeypatch.setattr(QDialog, "exec", unexpected)


@pytest.fixture
def ufo(tmp_path: Path) -> Path:
    """The example font, twelve letters drawn, as the designer's own."""
    target = tmp_path / "Begun.ufo"
    shutil.copytree(resources.example_source(), target)
    return target


@pytest.fixture
def empty_window(qtbot: QtBot, tiny_model: Path) -> Iterator[MainWindow]:
    """The window as it starts, with the tiny network in one thread."""
    yield from _window(qtbot, str(tiny_model))


@pytest.fixture
def foreseeing(qtbot: QtBot, tiny_model: Path, ufo: Path) -> Iterator[MainWindow]:
    """The window with the example font open, and a network that foresees what it draws for b, and else a blank."""
    from fakes.seer import Seer
    from fakes.tiny_network import BOX

    seer = Seer({"b": BOX}, characters=CHARACTERS)
    shelf = EngineShelf()

    def engines(model: str | None, threads: int | None) -> Engine:
        engine = shelf(model, threads)
        engine.forecaster = seer
        return engine

    for window in _window(qtbot, str(tiny_model), engines):
        with qtbot.waitSignal(window.workbench.session_changed, timeout=PATIENCE_MS):
            window.open_path(ufo)
        yield window


@pytest.fixture
def shipped_window(qtbot: QtBot) -> Iterator[MainWindow]:
    """The window as it starts, with the network that ships."""
    yield from _window(qtbot, None)


def _window(qtbot: QtBot, model: str | None, engines: EngineSource | None = None) -> Iterator[MainWindow]:
    from fonte_plugin.window.bench.workbench import Workbench
    from fonte_plugin.window.main_window import MainWindow

    bench = Workbench(engines)
    bench.set_settings(replace(bench.settings, model=model, threads=1 if model else None, theme="light"))
    window = MainWindow(bench)
    qtbot.addWidget(window, before_close_func=lambda window: window.abandon())
    window.resize(1280, 800)  # the screen of the offscreen platform is smaller than any desk has
    window.show()
    yield window


@pytest.fixture
def window(empty_window: MainWindow, ufo: Path, qtbot: QtBot) -> MainWindow:
    """The window with the example font open."""
    with qtbot.waitSignal(empty_window.workbench.session_changed, timeout=PATIENCE_MS):
        empty_window.open_path(ufo)
    return empty_window


@pytest.fixture
def generated(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with b, h and i generated and undecided."""
    draw(window, qtbot, "bhi")
    return window


@pytest.fixture
def accepted(generated: MainWindow) -> MainWindow:
    generated.workbench.accept("bh")
    generated.workbench.reject("i")
    return generated


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[int | None], list[str]]:
    """Presses the button of this place in the next boxes, none for Escape; gives back what the boxes say."""
    from PySide6.QtWidgets import QMessageBox

    def press(place: int | None) -> list[str]:
        seen: list[str] = []
        monkeypatch.setattr(QMessageBox, "exec", lambda box: seen.append(box.text()))
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: None if place is None else box.buttons()[place])
        return seen

    return press


@pytest.fixture
def page(generated: MainWindow, qtbot: QtBot) -> MainWindow:
    """The review of b, as a double click opens it: the window is active, and the outline has the keys."""
    generated.activateWindow()
    generated.overview.grid.select_name("b")
    generated.handlers.show_review()
    qtbot.waitUntil(lambda: generated.review_page.outline_view.hasFocus(), timeout=PATIENCE_MS)
    return generated


@pytest.fixture
def points(page: MainWindow) -> MainWindow:
    page.review_page.points_box.setChecked(True)
    return page
