"""How a cell of the overview is painted."""

from __future__ import annotations

import pytest
from fakes.outlines import rectangle
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from pytestqt.qtbot import QtBot

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.look.paths import PathCache
from fonte_plugin.window.look.theme import LIGHT
from fonte_plugin.window.overview.cell import CellPainter, CellState
from fonte_plugin.workspace.review.session import SIGNS, Entry, new_session
from fonte_plugin.workspace.review.status import Status

WIDTH, HEIGHT = 96, 106


def painted(outline: Outline) -> QImage:
    """A built sign in its cell."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    cell = CellPainter(LIGHT, new_session("serif"), PathCache(), QFont())
    entry = Entry("Odieresis", "\u00d6", SIGNS, False, outline)
    cell.paint(painter, QRectF(0, 0, WIDTH, HEIGHT), CellState(entry, Status.ACCEPTED, None, False, False, False))
    painter.end()
    return image


def ink_rows(image: QImage) -> list[int]:
    """Rows of the cell in whose middle there is ink."""
    ink = QColor(LIGHT.ink[Status.ACCEPTED])
    return [row for row in range(HEIGHT) if image.pixelColor(WIDTH // 2, row) == ink]


@pytest.mark.parametrize("height", [700, 950, 1400])
def test_a_high_accent_is_not_cut_off(qtbot: QtBot, height: float) -> None:
    rows = ink_rows(painted(Outline(500, (rectangle(200, 0, 300, height),))))
    assert rows
    assert rows[0] >= 4, "clear of the edge of the card"
    assert rows == list(range(rows[0], rows[-1] + 1))


def test_what_is_no_higher_than_the_ascender_is_as_large_as_ever(qtbot: QtBot) -> None:
    low, high = (ink_rows(painted(Outline(500, (rectangle(200, 0, 300, top),)))) for top in (350, 700))
    assert len(high) == pytest.approx(2 * len(low), abs=2)
    assert low[-1] == high[-1], "on one baseline"
