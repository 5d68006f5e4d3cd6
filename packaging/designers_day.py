"""A designer's day in the real window, by mouse and keys: eight letters become a spaced, kerned and compiled font.

QT_SCALE_FACTOR=1.5 xvfb-run -a -s "-screen 0 2400x1600x24" python packaging/designers_day.py PICTURES [SOURCE.ufo]

It works on a copy of SOURCE (default: the example) with the letters H O n o a e g s. Each step says how long it took
and what it found; the first failure ends the day. Pictures of it go to the folder PICTURES.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import ufoLib2
from fontTools.ttLib import TTFont
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox, QWidget
from screenshots import grab, settle, wait  # type: ignore[import-not-found]  # the file beside this one

if TYPE_CHECKING:
    from fonte_export.check.findings import Finding
    from fonte_plugin.window.main_window import MainWindow
    from fonte_plugin.workspace.review.session import Session
    from fonte_plugin.workspace.sources.source import Source

LETTERS = "HOnoaegs"
DRAWN = "ABCDEFGIJKLMNPQRSTUVWXYZbcdfhijklmpqrtuvwxyz0123456789.,:;-!?&"
REVIEWED = 60
DOUBTED = 0.55
"""Glyphs of less agreement are rejected."""
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NO_KEY = Qt.KeyboardModifier.NoModifier


class Day:
    """The window, and actions in it."""

    def __init__(self, folder: Path, pictures: Path) -> None:
        self.folder, self.pictures = folder, pictures
        self._started = time.monotonic()
        self.window = self.new_window()

    def new_window(self) -> MainWindow:
        from fonte_plugin.window.bench.workbench import Workbench
        from fonte_plugin.window.main_window import MainWindow

        window = MainWindow(Workbench())
        window.resize(1360, 880)
        window.show()
        window.activateWindow()
        return window

    @property
    def session(self) -> Session:
        """The font that is open."""
        session = self.window.workbench.session
        assert session is not None
        return session

    @property
    def source(self) -> Source:
        """The font as it is on disk."""
        source = self.session.source
        assert source is not None
        return source

    def told(self, text: str, picture: str = "") -> None:
        """Finish a step."""
        now = time.monotonic()
        print(f"{now - self._started:6.1f} s  {text}", flush=True)
        self._started = now
        if picture:
            grab(self.window, self.pictures / f"{picture}.png")
            self._started = time.monotonic()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NO_KEY, widget: QWidget | None = None) -> None:
        QTest.keyClick(widget or QApplication.focusWidget() or self.window, key, modifiers)

    def do(self, name: str) -> None:
        """Choose an action from its menu."""
        action = self.window.actions_by_name[name]
        expect(action.isEnabled(), f"{name} can be done")
        action.trigger()


def expect(so: bool, what: str) -> None:  # noqa: FBT001 - reads as assert does
    if not so:
        raise SystemExit(f"This is not so: {what}.")


def in_dialog(kind: type[QDialog], do: Callable[[QDialog], None]) -> None:
    """Do something in the dialog that comes up next."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            do(dialog)
        else:
            QTimer.singleShot(50, look)

    QTimer.singleShot(50, look)


def type_path(path: Path) -> Callable[[QDialog], None]:
    def typed(dialog: QDialog) -> None:
        name = dialog.findChild(QLineEdit, "fileNameEdit")
        assert name is not None
        name.setText(str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)

    return typed


def press(text: str) -> Callable[[QDialog], None]:
    def pressed(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        button = next(button for button in dialog.buttons() if text in button.text().replace("&", ""))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    return pressed


def begun(source: Path, folder: Path) -> Path:
    """A copy of the font with eight letters."""
    target = folder / "Begun.ufo"
    shutil.copytree(source, target)
    font = ufoLib2.Font.open(target)
    kept = {glyph.name for glyph in font if glyph.name == "space" or {chr(c) for c in glyph.unicodes} & set(LETTERS)}
    for name in set(font.keys()) - kept:
        del font[name]
    font.kerning.clear()
    font.groups.clear()
    font.features.text = ""
    font.save()
    return target


def open_and_draw(day: Day, ufo: Path) -> None:
    from fonte_plugin.window.bench.font_dialog import FontDialog

    window, bench = day.window, day.window.workbench
    in_dialog(FontDialog, type_path(ufo))
    day.do("open_dialog")
    wait(lambda: bench.session is not None)
    day.told(f"{ufo.name} is open, {len(day.source.drawn)} letters are drawn", "day-1-open")
    window.panel.text_edit.setText(DRAWN)
    window.panel.how.candidates.setValue(3)
    day.key(Qt.Key.Key_G, CONTROL)
    if not bench.generating:  # no window manager gives the window the keys
        day.do("generate")
    wait(lambda: not bench.generating)
    day.told(f"{len(bench.review.undecided)} glyphs are drawn", "day-2-drawn")


def review(day: Day) -> None:
    from fonte_plugin.workspace.review.outline_edit import nodes
    from fonte_plugin.workspace.review.status import Status

    window, bench = day.window, day.window.workbench
    first = bench.review.undecided[0]
    window.overview.grid.select_name(day.session.drawing.name(first))
    day.key(Qt.Key.Key_Return, widget=window.overview.grid)
    expect(window.review_page.isVisible(), "Return opens the review")
    decided = 0
    while decided < REVIEWED and bench.review.undecided:
        glyph = bench.current_glyph
        if glyph is None or glyph.char not in bench.review.undecided:
            raise SystemExit("The next undecided glyph is not shown.")
        decision = Qt.Key.Key_X if (glyph.agreement or 0) < DOUBTED else Qt.Key.Key_A
        day.key(decision, widget=window.review_page.outline_view)
        decided += 1
    accepted = bench.review.having(Status.ACCEPTED)
    day.told(f"{decided} glyphs are reviewed, {len(accepted)} accepted")
    view = window.review_page.outline_view
    for char in accepted[:3]:
        window.overview.grid.select_name(day.session.drawing.name(char))
        window.review_page.points_box.setChecked(True)
        settle(60)
        outline = bench.review[char].outline
        assert outline is not None
        point = next(node for node in nodes(outline) if node.on_curve)
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, NO_KEY, view.to_view(point.point).toPoint())
        day.key(Qt.Key.Key_Right, widget=view)
        expect(bench.review[char].edited, f"{char} is edited")
    day.told(f"{' '.join(accepted[:3])} are edited by their points", "day-3-edited")


def space_and_kern(day: Day) -> None:
    window, bench = day.window, day.window.workbench
    proof, view = window.proof, window.proof.view
    day.do("space")
    wait(lambda: not proof.fitting.busy)
    proof.text.setText("Hamburgefonstiv")
    wait(lambda: len(view.spots()) == 15)
    day.told(f"spacing is suggested for {len(proof.fitting.spacing)} glyphs", "day-4-spacing")
    QTest.mouseClick(proof.panel.all_button, Qt.MouseButton.LeftButton)
    expect(not proof.fitting.spacing, "all of it is accepted")
    spot = view.spots()[7]
    place = QPoint(round(spot.x + spot.advance * 0.9), round(spot.baseline - 20 * spot.scale))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO_KEY, place)
    before = proof.fitting.bearings(view.name)
    day.key(Qt.Key.Key_Right, SHIFT, view)
    expect(proof.fitting.bearings(view.name) != before, "a glyph is nudged in the line")
    day.told("a glyph is nudged in the line")
    day.do("kern")
    proof.text.setText("Type AVATAR To Ya")
    wait(lambda: not proof.fitting.busy and len(view.spots()) == 17)
    found = len(proof.fitting.kerning.pairs)
    expect(view.pick_pair("T", "o"), "T and o stand beside each other")
    value = proof.fitting.shown_kern("T", "o")
    for _ in range(5):
        day.key(Qt.Key.Key_Left, SHIFT, view)
    expect(proof.fitting.shown_kern("T", "o") == value - 50, "T o is kerned by hand")
    wait(lambda: not proof.fitting.busy)
    settle(400)
    day.told(f"{found} kerns are suggested, and T o is set by hand", "day-5-kerning")
    if proof.fitting.kerning.pairs:
        QTest.mouseClick(proof.panel.all_button, Qt.MouseButton.LeftButton)
    expect(len(bench.plan.pairs) > 0, "kerns are accepted")
    day.told(f"{len(bench.plan.pairs)} kerns are accepted")


def build_and_check(day: Day) -> None:
    from fonte_plugin.window.signs_dialog import SignsDialog

    window, bench = day.window, day.window.workbench

    def build(dialog: QDialog) -> None:
        assert isinstance(dialog, SignsDialog)
        wait(lambda: dialog.found is not None)
        settle(300)
        if not dialog.grab().save(str(day.pictures / "day-6-signs.png")):
            raise SystemExit("A picture could not be written.")
        QTest.mouseClick(dialog.build_button, Qt.MouseButton.LeftButton)

    in_dialog(SignsDialog, build)
    day.do("build_signs")
    wait(lambda: bool(bench.built))
    day.told(f"{len(bench.built)} accents and signs are built")
    window.overview.grid.verticalScrollBar().setValue(100_000)
    day.told("they stand at the end of the overview", "day-7-built")
    check(day)


def check(day: Day) -> None:
    """What the check finds in what Fonte drew is mended where it can be by hand, or else left out of the font."""
    window, bench = day.window, day.window.workbench
    panel = window.check
    updated: list[bool] = []
    panel.updated.connect(lambda: updated.append(True))

    def again() -> None:
        updated.clear()
        panel.check()
        wait(lambda: bool(updated) and not panel.worker.busy)

    day.do("check")
    wait(lambda: bool(updated))
    panel.own.setChecked(True)
    found = len(panel.shown)
    if panel.shown:
        panel.table.selectRow(0)
    day.told(f"the check finds {len(panel.findings)} things, {found} of them in what Fonte drew", "day-8-check")
    mended = sum(mend(day, finding) for finding in tuple(panel.shown))
    again()
    refused = "".join(
        dict.fromkeys(
            char
            for finding in panel.shown
            for char in bench.review.glyphs
            if day.session.drawing.name(char) == finding.glyph
        )
    )
    bench.reject(refused)
    again()
    expect(not panel.shown, "nothing of what Fonte drew is odd")
    panel.hide()
    day.told(f"{mended} are mended by hand, {len(refused)} glyphs left out, and what Fonte drew is clean")


def mend(day: Day, finding: Finding) -> bool:
    """Go to a finding with a click and mend it by hand, as far as that takes no more than a command or a few nudges."""
    from fonte_plugin.workspace.review.outline_edit import nodes

    window, bench = day.window, day.window.workbench
    view = window.review_page.outline_view
    window.handlers.show_finding(finding)
    char = bench.current.char if bench.current is not None else ""
    outline = bench.review[char].outline
    if outline is None or finding.point is None:
        return False
    x, y = finding.point
    points = [node for node in nodes(outline) if node.on_curve]
    if finding.code == "kink":
        view.select([node.address for node in points if abs(node.point[0] - x) + abs(node.point[1] - y) < 2])
        day.do("smooth")
    elif finding.code == "nearly-straight":
        upright = "vertical" in finding.message
        near = [node for node in points if abs(node.point[0] - x if upright else node.point[1] - y) <= 2]
        view.select([node.address for node in near])
        day.do("align_left" if upright else "align_bottom")
    elif (missed := re.search(r"(\d+) units? off the .*\((-?\d+)\)", finding.message)) is not None:
        off, line = int(missed[1]), int(missed[2])
        for sign, key in ((-1, Qt.Key.Key_Up), (1, Qt.Key.Key_Down)):
            view.select([node.address for node in points if round(node.point[1]) == line + sign * off])
            for _ in range(off if view.selected else 0):
                day.key(key, widget=view)
    return bench.review[char].outline != outline


def save_and_compile(day: Day, ufo: Path) -> None:
    from fonte_plugin.window.bench.font_dialog import FontDialog

    window, bench = day.window, day.window.workbench
    for char in bench.review.undecided:  # a day ends with everything decided
        bench.reject(char)
    saved: list[Path] = []
    window.save_dialogs.saved.connect(saved.append)
    in_dialog(QMessageBox, press("Yes"))
    day.do("save_source")
    wait(lambda: bool(saved))
    font = ufoLib2.Font.open(ufo)
    expect(len(font.kerning) == len(bench.plan.pairs), "all kerns are in the source")
    expect({entry.name for entry in bench.built} <= set(font.keys()), "all built signs are in the source")
    expect(not bench.unsaved, "nothing is unsaved")
    day.told(f"{len(font)} glyphs and {len(font.kerning)} kerns are saved into {ufo.name}", "day-9-saved")
    compiled = day.folder / "Begun.ttf"
    in_dialog(FontDialog, type_path(compiled))
    day.do("export")
    wait(lambda: len(saved) > 1)
    with TTFont(compiled) as done:
        cmap = done.getBestCmap()
        expect(ord("é") in cmap and "GPOS" in done, "the compiled font has accents and kerning")
        day.told(f"{compiled.name} has {len(cmap)} characters and kerning")


def go_on_tomorrow(day: Day, ufo: Path) -> None:
    bench = day.window.workbench
    kept = bench.plan
    expect(day.window.close(), "the window closes without a question")
    day.window = day.new_window()
    window, bench = day.window, day.window.workbench
    window.open_path(Path(bench.settings.recent[0]) if bench.settings.recent[0].endswith(".ufo") else ufo)
    wait(lambda: bench.session is not None)
    expect(bench.plan == kept, "spacing, kerning and signs are remembered")
    drawn = len(day.source.drawn)
    expect(drawn > len(LETTERS) + 40, "what was saved is drawn now")
    window.panel.text_edit.setText("@")
    day.do("generate")
    wait(lambda: not bench.generating)
    bench.accept("@")
    saved: list[Path] = []
    window.save_dialogs.saved.connect(saved.append)
    window.save_dialogs.save_source(asked=True, chars=None)
    wait(lambda: bool(saved))
    expect("at" in ufoLib2.Font.open(ufo), "one more glyph is saved")
    day.told(f"the next day begins with {drawn} drawn glyphs, and goes on", "day-10-tomorrow")


def main(pictures: Path, source: Path | None) -> None:
    from PySide6.QtGui import QFont, QFontDatabase
    from screenshots import INTERFACE_FONTS

    from fonte_plugin import resources
    from fonte_plugin.window.application import make_application

    application = make_application()
    font = QFont(next((name for name in INTERFACE_FONTS if name in QFontDatabase.families()), "Sans"))
    font.setPixelSize(13)
    application.setFont(font)
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="fonte-day-") as name:
        folder = Path(name)
        ufo = begun(source or resources.example_source(), folder)
        day = Day(folder, pictures)
        whole = time.monotonic()
        open_and_draw(day, ufo)
        review(day)
        space_and_kern(day)
        build_and_check(day)
        save_and_compile(day, ufo)
        go_on_tomorrow(day, ufo)
        day.window.abandon()
        print(f"{time.monotonic() - whole:6.1f} s  the day is done")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="fonte-pictures-") as home:
        os.environ["FONTE_HOME"] = home
        main(
            Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pictures"),
            Path(sys.argv[2]) if len(sys.argv) > 2 else None,
        )
