"""Glyphs in rows, each in a cell: a preview of an action."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.look.paths import PathCache, fill, fitted
from fonte_plugin.window.look.theme import Theme
from fonte_plugin.workspace.review.metrics import Metrics
from fonte_plugin.workspace.review.status import Status

CELL = QSize(42, 50)
"""Size of a glyph's cell in pixels."""
COLUMNS = 14


class GlyphRows(QWidget):
    """As high as `most` glyphs are, or as those that are shown."""

    def __init__(self, theme: Theme, metrics: Metrics, most: int = 0) -> None:
        super().__init__()
        self._theme, self._metrics, self._most = theme, metrics, most
        self._outlines: Sequence[Outline] = ()
        self._cache = PathCache()
        self._resize(most)

    def _resize(self, count: int) -> None:
        self.setFixedSize(COLUMNS * CELL.width(), max(1, -(-count // COLUMNS)) * CELL.height())

    def show_outlines(self, outlines: Sequence[Outline]) -> None:
        self._outlines = outlines
        if not self._most:
            self._resize(len(outlines))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, metrics = QPainter(self), self._metrics
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.card))
        for place, outline in enumerate(self._outlines):
            cell = QRectF(place % COLUMNS * CELL.width(), place // COLUMNS * CELL.height(), CELL.width(), CELL.height())
            if not cell.intersects(QRectF(event.rect())):
                continue
            scale, baseline = fitted(cell.adjusted(0, 8, 0, -6), metrics.upm, metrics.ascender, metrics.descender)
            scale = min(scale, (cell.width() - 4) / max(1, outline.width))
            x = cell.center().x() - outline.width * scale / 2
            fill(painter, self._cache.path(outline), x, baseline, scale, self._theme.ink[Status.GENERATED])
