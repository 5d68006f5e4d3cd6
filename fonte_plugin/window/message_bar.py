"""Sentences for the designer, one at a time, above the page: what happened, what to do, details to copy."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

DONE_MILLISECONDS = 8000


class MessageBar(QFrame):
    """`show_message` replaces what is shown; "done" goes by itself, "info" with the next action, "error" stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self.setAccessibleName(self.tr("Message"))
        self._details = ""
        self._timer = QTimer(self, singleShot=True, interval=DONE_MILLISECONDS)
        self._timer.timeout.connect(self.hide)
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._actions: list[QPushButton] = []
        self.copy_button = QPushButton(self.tr("Copy details"))
        self.copy_button.setToolTip(self.tr("Copy what a bug report needs"))
        self.copy_button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._details))
        close = QToolButton()
        close.setObjectName("flat")
        close.setText("×")
        close.setAccessibleName(self.tr("Close the message"))
        close.setToolTip(self.tr("Close the message"))
        close.clicked.connect(self.hide)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 7, 10, 7)
        for widget in (self.label, self.copy_button, close):
            self._row.addWidget(widget)
        self.hide()

    def outdate(self) -> None:
        """The designer goes on: remove a message that has been read, unless it has buttons."""
        if self.property("kind") != "error" and not self._actions:
            self.hide()

    def show_message(
        self, kind: str, text: str, details: str = "", actions: tuple[tuple[str, Callable[[], object]], ...] = ()
    ) -> None:
        """`actions` are buttons: a text, and what it does; each closes the bar first."""
        self._timer.stop()
        for button in self._actions:
            button.deleteLater()
        self._actions = []
        for place, (name, run) in enumerate(actions, 1):
            button = QPushButton(name)
            button.clicked.connect(self.hide)
            button.clicked.connect(lambda _=False, run=run: run())
            self._row.insertWidget(place, button)
            self._actions.append(button)
        self._details = details
        self.label.setText(text)
        self.copy_button.setVisible(bool(details))
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        if kind == "done":
            self._timer.start()
