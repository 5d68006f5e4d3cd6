"""A box for a whole number, with the text clear of the border."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox, QWidget

TEXT_MARGIN = 7


class NumberBox(QSpinBox):
    """A spin box; style sheets cannot indent the text of Qt's own."""

    def __init__(self, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.lineEdit().setTextMargins(TEXT_MARGIN, 0, 0, 0)
