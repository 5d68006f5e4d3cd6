"""A box for a whole number, with the text clear of the border."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSpinBox, QWidget

TEXT_MARGIN = 7


class NumberBox(QSpinBox):
    """A spin box whose Return ends the typing and nothing else; style sheets cannot indent the text of Qt's own."""

    entered = Signal()
    """The number was typed in full: the page that shows it may take the keys again."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.lineEdit().setTextMargins(TEXT_MARGIN, 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # Qt passes it on, and a page would take it for a decision
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.setValue(self.value())
            event.accept()
            self.entered.emit()
