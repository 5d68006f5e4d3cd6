"""The line above the pages: which font it is, the pages, undo and redo, save and export."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.look.words import plain

PAGES = (("first", "show_overview"), ("", "show_review"), ("last", "show_proof"))


class Header(QWidget):
    """`page_buttons` by the name of their action."""

    def __init__(self, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self.title, self.subtitle = QLabel(), QLabel()
        self.title.setObjectName("title")
        self.subtitle.setObjectName("muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 9, 14, 9)
        row.addWidget(self.title)
        row.addSpacing(6)
        row.addWidget(self.subtitle)
        row.addStretch(1)
        row.addLayout(self._segments())
        row.addStretch(1)
        for name in ("undo", "redo"):
            row.addWidget(self._flat(name))
        row.addSpacing(8)
        for name, text in (("save", self.tr("Save")), ("export", self.tr("Export…"))):
            button = QPushButton(text)
            follow(button, actions[name])
            row.addWidget(button)

    def show_title(self, bench: Workbench) -> None:
        """The font that is open."""
        session = bench.session
        self.title.setText(bench.title)
        self.subtitle.setText(session.path.name if session and session.path else self.tr("from a style word"))

    def _segments(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        group = QButtonGroup(self)
        self.page_buttons: dict[str, QPushButton] = {}
        for place, name in PAGES:
            action = self._actions[name]
            button = QPushButton(plain(action.text()))
            button.setObjectName("segment")
            button.setProperty("place", place)
            button.setCheckable(True)
            button.setToolTip(
                f"{action.toolTip()} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
            )
            button.clicked.connect(action.trigger)
            group.addButton(button)
            row.addWidget(button)
            self.page_buttons[name] = button
        return row

    def _flat(self, name: str) -> QToolButton:
        button, action = QToolButton(), self._actions[name]
        button.setObjectName("flat")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setAccessibleName(action.toolTip())
        return button


def follow(button: QAbstractButton, action: QAction, *, text: bool = False) -> None:
    """A button that does an action, and can be pressed when that can be done; with `text`, under its name."""
    keys = _keys(action)
    button.setToolTip(f"{action.toolTip()} ({keys})" if keys else action.toolTip())
    button.clicked.connect(action.trigger)
    action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
    if text:
        action.changed.connect(lambda: button.setText(plain(action.text())))


def _keys(action: QAction) -> str:
    """As they stand on the keyboards of the language: Ctrl+S, Strg+S."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
