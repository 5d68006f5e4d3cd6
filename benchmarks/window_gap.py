"""The longest times in which the window cannot paint while glyphs are generated, and the time to open the window.

QT_QPA_PLATFORM=offscreen python benchmarks/window_gap.py

A timer beats every millisecond on the window's thread; a gap is the time between two beats. Prints the time to a
painted frame, the longest gaps while the rest of the window is built behind it, the time to an open font, the longest
gaps while 52 glyphs are drawn, how long a cancel takes, and the time to scroll through a font of 3,000 glyphs.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

STARTED = time.monotonic()

from PySide6.QtCore import QEventLoop, QObject, QTimer  # noqa: E402

if TYPE_CHECKING:
    from fonte_plugin.window.main_window import MainWindow

GLYPHS = 3000


class Heartbeat(QObject):
    """Gaps between beats, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self, interval=1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append(1000 * (now - self._last))
        self._last = now

    def restart(self) -> None:
        self.gaps, self._last = [], time.perf_counter()

    def report(self, what: str) -> None:
        worst = sorted(self.gaps, reverse=True)
        share = sum(gap > 16.7 for gap in self.gaps) / max(1, len(self.gaps))
        shown = ", ".join(f"{gap:.1f}" for gap in worst[:5])
        print(f"{what}: longest gaps {shown} ms; {100 * share:.2f} % of beats later than a frame of 16.7 ms")


def wait(until: Callable[[], bool], seconds: float = 600) -> None:
    loop, end = QEventLoop(), time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        QTimer.singleShot(5, loop.quit)
        loop.exec()


def large_ufo(folder: Path) -> Path:
    import ufoLib2

    font = ufoLib2.Font()
    font.info.unitsPerEm = 1000
    for index in range(GLYPHS):
        glyph = font.newGlyph(f"g{index}")
        glyph.unicodes, glyph.width = [0x4E00 + index], 600
        pen = glyph.getPen()
        for stroke in range(4):
            y = 160 * stroke + index % 40
            pen.moveTo((50, y))
            pen.curveTo((200, y - 60), (400, y - 60), (550, y))
            pen.curveTo((400, y + 90), (200, y + 90), (50, y))
            pen.closePath()
    path = folder / "Large.ufo"
    font.save(path)
    return path


def nudge(window: MainWindow) -> None:
    """How soon a line of the open font is on the screen again after a side bearing was moved by a key."""
    from fonte_plugin.window.proof.line_state import Mode, Side

    proof = window.proof
    window.handlers.show_proof()
    proof.set_mode(Mode.SPACE)
    proof.text.setText("".join(chr(0x4E00 + place) for place in range(40)))
    wait(lambda: len(proof.view.spots()) == 40)
    frames = []
    for turn in range(60):
        begun = time.perf_counter()
        proof.fitting.nudge(f"g{turn % 40}", Side.RIGHT, 5)
        proof.view.viewport().repaint()
        frames.append(1000 * (time.perf_counter() - begun))
    frames.sort()
    print(f"nudging a glyph of {GLYPHS}: median {frames[30]:.1f} ms, longest {frames[-1]:.1f} ms to the line")


def main(folder: Path) -> None:
    from fonte_plugin import resources
    from fonte_plugin.window.application import make_application
    from fonte_plugin.window.main_window import MainWindow
    from fonte_plugin.window.start import Start, share_the_interpreter

    share_the_interpreter()
    application = make_application()
    window = MainWindow()
    window.show()
    application.processEvents()
    print(f"start to a painted window: {time.monotonic() - STARTED:.2f} s")
    beat = Heartbeat()
    Start(window, lambda: None)
    window.repaint()
    wait(lambda: window.furnished)
    beat.report("building what stands behind the first page")
    bench = window.workbench
    print(f"start to a window with all its parts: {time.monotonic() - STARTED:.2f} s")
    window.open_path(resources.example_source())
    wait(lambda: bench.session is not None)
    application.processEvents()
    print(f"start to the example font open: {time.monotonic() - STARTED:.2f} s")

    beat.restart()
    bench.preload()
    wait(lambda: not bench.drawer.busy)
    beat.report("loading the network")

    beat.restart()
    begun = time.monotonic()
    window.panel.ask()
    wait(lambda: not bench.generating)
    beat.report(f"drawing {len(bench.review.undecided)} glyphs in {time.monotonic() - begun:.1f} s")

    window.handlers.reroll_all()
    wait(lambda: False, 2.0)
    begun = time.monotonic()
    bench.cancel()
    application.processEvents()
    shown = time.monotonic() - begun
    wait(lambda: not bench.drawer.busy)
    print(f"cancel: {1000 * shown:.0f} ms to the window, {1000 * (time.monotonic() - begun):.0f} ms to the thread")

    bench.saved_review = bench.review
    beat.restart()
    begun = time.monotonic()
    window.open_path(large_ufo(folder))
    beat.restart()
    wait(lambda: bench.session is not None and len(bench.session.entries) > GLYPHS)
    beat.report(f"opening {GLYPHS} glyphs in {time.monotonic() - begun:.1f} s")
    bar = window.overview.grid.verticalScrollBar()
    frames = []
    for value in range(0, bar.maximum(), 90):
        begun = time.perf_counter()
        bar.setValue(value)
        window.overview.grid.viewport().repaint()
        frames.append(1000 * (time.perf_counter() - begun))
    frames.sort()
    print(
        f"scrolling {GLYPHS} glyphs: {len(frames)} frames, median {frames[len(frames) // 2]:.1f} ms, "
        f"95 % under {frames[int(0.95 * len(frames))]:.1f} ms, longest {frames[-1]:.1f} ms, "
        f"{frames[-1] / frames[len(frames) // 2]:.1f} times the median"
    )
    nudge(window)
    window.abandon()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="fonte-gap-") as home:
        os.environ["FONTE_HOME"] = home
        main(Path(home))
