"""Takes the pictures of the documentation: the real window, the shipped model, the example font.

    QT_SCALE_FACTOR=1.5 xvfb-run -a -s "-screen 0 2400x1600x24" python packaging/screenshots.py docs/pictures

With codes of languages behind the folder (de fr es ja) it takes a few pictures in each of them instead: what a
translator looks at, and for the guide the one that is called CODE.png.
Every picture is grabbed from the window as it is on the screen. Settings and reviews go to a temporary folder.
The font Inter, if it is installed, is taken for the interface, so that the pictures look the same everywhere.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from fonte_plugin.window.main_window import MainWindow

SETTLE_MILLISECONDS = 350
PATIENCE_MILLISECONDS = 600_000
INTERFACE_FONTS = ("Inter", "Cantarell", "Noto Sans", "DejaVu Sans")


def wait(until: Callable[[], bool]) -> None:
    """Run the event loop until something is so."""
    loop, deadline = QEventLoop(), QDeadlineTimer(PATIENCE_MILLISECONDS)
    while not until():
        if deadline.hasExpired():
            raise SystemExit("The window did not come to the state that was to be pictured.")
        QTimer.singleShot(20, loop.quit)
        loop.exec()


def settle(milliseconds: int = SETTLE_MILLISECONDS) -> None:
    deadline = QDeadlineTimer(milliseconds)
    wait(deadline.hasExpired)


def grab(window: QWidget, target: Path) -> None:
    settle()
    if not window.grab().save(str(target)):
        raise SystemExit(f"{target} could not be written.")
    print(target)


def fit_and_finish(window: MainWindow, folder: Path) -> None:
    """Spacing, kerning, accents and the check of what was drawn."""
    from fonte_plugin.window.proof.line_state import Mode
    from fonte_plugin.window.signs_dialog import SignsDialog

    bench, handlers, proof = window.workbench, window.handlers, window.proof
    handlers.space()
    proof.text.setText("Hamburgefonstiv")
    wait(lambda: not proof.fitting.busy and len(proof.view.spots()) == 15)
    proof.view.pick(4)
    grab(window, folder / "space.png")
    handlers.kern()
    proof.text.setText("Type AVATAR To Ya")
    wait(lambda: not proof.fitting.busy and len(proof.view.spots()) == 17)
    settle()
    proof.view.pick_pair("A", "V")
    grab(window, folder / "kern.png")
    proof.set_mode(Mode.READ)
    assert window.theme is not None
    dialog = SignsDialog(bench, window.signs.worker, window.theme, window)
    dialog.show()
    wait(lambda: dialog.found is not None)
    grab(dialog, folder / "signs.png")
    dialog.close()
    seen: list[bool] = []
    window.check.updated.connect(lambda: seen.append(True))
    handlers.check()
    wait(lambda: bool(seen))
    if window.check.shown:
        window.check.table.selectRow(0)
    settle()
    grab(window, folder / "check.png")
    window.check.hide()


def new_window(code: str) -> MainWindow:
    """The window as it starts, in a language."""
    from fonte_plugin.window.application import make_application
    from fonte_plugin.window.bench.workbench import Workbench
    from fonte_plugin.window.look.language import speak
    from fonte_plugin.window.main_window import MainWindow

    application = make_application()
    speak(application, code)
    families = set(QFontDatabase.families())
    family = next((name for name in INTERFACE_FONTS if name in families), application.font().family())
    font = QFont(family)
    font.setPixelSize(13)
    application.setFont(font)
    window = MainWindow(Workbench())
    window.resize(1360, 880)
    window.show()
    return window


def in_language(code: str, folder: Path) -> None:
    """Every page and the larger dialogs; few glyphs are drawn, for the words are what is looked at."""
    from fonte_plugin import resources
    from fonte_plugin.window.dialogs import SettingsDialog, ShortcutsDialog
    from fonte_plugin.window.proof.line_state import Mode

    window = new_window(code)
    bench, handlers = window.workbench, window.handlers
    grab(window, folder / f"{code}-empty.png")
    window.open_path(resources.example_source())
    wait(lambda: bench.session is not None)
    window.panel.text_edit.setText("bdyktS")
    window.panel.ask()
    wait(lambda: len(bench.review.undecided) >= 2 or not bench.generating)
    grab(window, folder / f"{code}-generating.png")
    wait(lambda: not bench.generating)
    window.panel.text_edit.clear()
    bench.accept("b")
    bench.reject("t")
    window.overview.grid.select_name("y")
    grab(window, folder / f"{code}-overview.png")
    handlers.show_review()
    grab(window, folder / f"{code}.png")
    handlers.check()
    settle(1500)
    window.review_page.points_box.setChecked(True)
    grab(window, folder / f"{code}-check.png")
    window.check.hide()
    for mode in (Mode.SPACE, Mode.KERN):
        handlers.show_proof()
        window.proof.set_mode(mode)
        window.proof.fitting.ask(mode)
        wait(lambda: not window.proof.fitting.busy)
        settle(800)
        window.proof.view.pick(2)
        grab(window, folder / f"{code}-{mode.value}.png")
    window.proof.set_mode(Mode.READ)
    for name, dialog in (
        ("settings", SettingsDialog(bench.settings, window)),
        ("keys", ShortcutsDialog(window.actions_by_name.values(), window)),
    ):
        dialog.show()
        grab(dialog, folder / f"{code}-{name}.png")
        dialog.close()
    menu = window.menuBar().actions()[0].menu()
    assert isinstance(menu, QMenu)
    menu.popup(window.mapToGlobal(QPoint(10, 30)))
    grab(menu, folder / f"{code}-menu.png")
    menu.close()
    bench.saved_review = bench.review
    window.abandon()
    window.close()


def main(folder: Path) -> None:
    from fonte_plugin import resources
    from fonte_plugin.window.look.language import SOURCE

    window = new_window(SOURCE)
    bench, handlers = window.workbench, window.handlers
    grab(window, folder / "empty.png")

    window.open_path(resources.example_source())
    wait(lambda: bench.session is not None)
    grab(window, folder / "overview.png")

    window.panel.ask()
    wait(lambda: len(bench.review.undecided) >= 24 or not bench.generating)
    grab(window, folder / "generating.png")
    wait(lambda: not bench.generating)
    agreed = bench.review.least_agreed()
    bench.accept("".join(agreed[len(agreed) // 2 :]))
    window.message.hide()
    grab(window, folder / "generated.png")

    show = next(char for char in "yKtVfj" + agreed[0] if bench.review[char].candidates)
    window.overview.grid.select_name(bench.session.drawing.name(show) if bench.session else show)
    handlers.show_review()
    grab(window, folder / "review.png")

    show = next(char for char in "SBGmucb" if bench.review[char].candidates)
    window.overview.grid.select_name(bench.session.drawing.name(show) if bench.session else show)
    window.review_page.points_box.setChecked(True)
    grab(window, folder / "outline.png")

    handlers.show_proof()
    window.proof.text.setText("The quick brown fox jumps over the lazy dog")
    shown: list[bool] = []
    window.proof.updated.connect(lambda: shown.append(True))
    window.proof.before.toggle()
    window.proof.before.toggle()
    wait(lambda: bool(shown))
    settle(600)
    grab(window, folder / "proof.png")
    window.proof.waterfall.setChecked(True)
    window.proof.text.setText("Hamburgefonstiv 0123456789")
    grab(window, folder / "waterfall.png")
    window.proof.waterfall.setChecked(False)
    current = bench.current
    fit_and_finish(window, folder)
    if current is not None:
        window.overview.grid.select_name(current.name)

    handlers.toggle_dark()
    handlers.show_overview()
    grab(window, folder / "dark.png")
    handlers.show_review()
    grab(window, folder / "dark-review.png")
    handlers.toggle_dark()
    bench.saved_review = bench.review  # keep nothing of what the pictures needed
    window.new_style("serif")
    window.panel.text_edit.setText("Hamburgefonstiv")
    window.panel.ask()
    wait(lambda: not bench.generating)
    handlers.show_proof()
    window.proof.text.setText("Hamburgefonstiv")
    settle(1500)
    grab(window, folder / "style.png")
    window.abandon()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="fonte-pictures-") as home:
        os.environ["FONTE_HOME"] = home
        pictures = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures")
        pictures.mkdir(parents=True, exist_ok=True)
        for language in sys.argv[2:]:
            in_language(language, pictures)
        if not sys.argv[2:]:
            main(pictures)
