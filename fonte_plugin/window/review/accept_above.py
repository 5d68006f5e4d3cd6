"""Accepting all undecided glyphs above an agreement, with a look at what that takes before it is done."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.look.number_box import NumberBox
from fonte_plugin.window.look.paths import fill, fitted, painter_path
from fonte_plugin.window.look.theme import Theme
from fonte_plugin.window.look.words import counted
from fonte_plugin.workspace.review.metrics import Metrics
from fonte_plugin.workspace.review.review import Status

DEFAULT_PERCENT = 85
CELL, COLUMNS = QSize(42, 50), 14


class AcceptAbove(QDialog):
    """`chars` are those that would be accepted; undecided glyphs without an agreement never are."""

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert workbench.session is not None
        self.setWindowTitle(self.tr("Accept all above"))
        self._review = workbench.review
        self.percent = NumberBox(1, 100)
        self.percent.setSuffix(" %")
        self.percent.setValue(DEFAULT_PERCENT)
        self.percent.setAccessibleName(self.tr("Least agreement"))
        self.percent.valueChanged.connect(self._show)
        self.note = QLabel()
        self.note.setObjectName("muted")
        self.preview = _Preview(theme, workbench.session.metrics, len(self._review.undecided))
        line = QHBoxLayout()
        line.addWidget(QLabel(self.tr("Accept what agrees by at least")))
        line.addWidget(self.percent)
        line.addStretch()
        self.box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self.preview)
        column.addWidget(self.note)
        column.addWidget(self.box)
        self._show()

    @property
    def chars(self) -> str:
        return self._review.undecided_above(self.percent.value() / 100)

    def _show(self) -> None:
        chars, ok = self.chars, self.box.button(QDialogButtonBox.StandardButton.Ok)
        taken = counted(len(chars), self.tr("1 glyph is accepted"), self.tr("{0} glyphs are accepted"))
        self.note.setText(self.tr("{0}, {1} stay undecided.").format(taken, len(self._review.undecided) - len(chars)))
        ok.setText(counted(len(chars), self.tr("Accept 1 glyph"), self.tr("Accept {0} glyphs")))
        ok.setEnabled(bool(chars))
        self.preview.show_outlines([outline for char in chars if (outline := self._review[char].outline)])


class _Preview(QWidget):
    """Glyphs in rows, each in a cell of its own."""

    def __init__(self, theme: Theme, metrics: Metrics, most: int) -> None:
        super().__init__()
        self._theme, self._metrics = theme, metrics
        self._outlines: list[Outline] = []
        self.setFixedSize(COLUMNS * CELL.width(), max(1, -(-most // COLUMNS)) * CELL.height())
        self.setAccessibleName(self.tr("What would be accepted"))

    def show_outlines(self, outlines: list[Outline]) -> None:
        self._outlines = outlines
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, metrics = QPainter(self), self._metrics
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.card))
        for place, outline in enumerate(self._outlines):
            cell = QRectF(place % COLUMNS * CELL.width(), place // COLUMNS * CELL.height(), CELL.width(), CELL.height())
            scale, baseline = fitted(cell.adjusted(0, 6, 0, -6), metrics.upm, metrics.ascender, metrics.descender)
            scale = min(scale, (cell.width() - 4) / max(1, outline.width))
            x = cell.center().x() - outline.width * scale / 2
            fill(painter, painter_path(outline), x, baseline, scale, self._theme.ink[Status.GENERATED])
