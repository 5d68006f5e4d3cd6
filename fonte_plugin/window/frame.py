"""The frame of the main window: the titles of the menus and the first page, with nothing behind them yet."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fonte_plugin.window.look.theme import Theme, apply_theme, theme_for
from fonte_plugin.window.menus.titles import CONTEXT, TITLES
from fonte_plugin.window.message_bar import MessageBar
from fonte_plugin.window.recent import recent_fonts, recent_name
from fonte_plugin.window.welcome_page import WelcomePage
from fonte_plugin.window.window import Window
from fonte_plugin.workspace.settings import Settings
from fonte_plugin.workspace.sources.formats import SUFFIXES

NARROWEST = 720
"""Pixels of a page: with the sidebar, the window fits on a screen of 1024."""

MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)


class Frame(Window):
    """What is painted first, soon after the start; it loads neither numpy nor anything that reads fonts.

    What the designer asks of it builds all the rest before (`furnish`, which `MainWindow` has).
    """

    painted = Signal()
    """The frame is on the screen, and not furnished yet."""
    furnished = False
    """Whether all that stands behind it is built."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("fonte")
        self.setWindowTitle("Fonte[*]")
        self.resize(QSize(1320, 860).boundedTo(self.screen().availableSize() * 0.94))
        self.setAcceptDrops(True)
        self.theme: Theme | None = None
        self.message, self.empty = MessageBar(), WelcomePage()
        self.stack = QStackedWidget()
        self.empty.setMinimumWidth(NARROWEST)  # it has no sidebar beside it, which the others have
        self.stack.addWidget(self.empty)
        self.menus = [self.menuBar().addMenu(QCoreApplication.translate(CONTEXT, title)) for title in TITLES]
        for menu in self.menus:
            menu.aboutToShow.connect(self.furnish)
        self.page_column, self.body, self.column = QVBoxLayout(), QHBoxLayout(), QVBoxLayout()
        for layout in (self.page_column, self.body, self.column):
            layout.setSpacing(0)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.page_column.addWidget(self.message)
        self.page_column.addWidget(self.stack, 1)
        self.body.addLayout(self.page_column, 1)
        self.column.addLayout(self.body, 1)
        central = QWidget()
        central.setLayout(self.column)
        self.setCentralWidget(central)
        self.empty.open_asked.connect(lambda: self._do("open_dialog"))
        self.empty.example_asked.connect(lambda: self._do("open_example"))
        self.empty.style_asked.connect(self.new_style)
        self.empty.recent_asked.connect(lambda path: self.open_path(Path(path)))
        self.empty.setFocus()
        self.apply_settings(settings)

    def furnish(self) -> None:
        raise NotImplementedError

    def new_style(self, style: str) -> None:
        raise NotImplementedError

    def apply_settings(self, settings: Settings) -> None:
        """Theme and recent fonts; the style sheet is set anew only if the theme is another."""
        theme = theme_for(settings.theme)
        if theme is not self.theme:
            self.theme = theme
            application = QApplication.instance()
            assert isinstance(application, QApplication)
            apply_theme(application, theme)
            self.empty.specimen.set_theme(theme)
        self.empty.set_recent([(path, recent_name(path)) for path in recent_fonts(settings.recent)])

    def _do(self, name: str) -> None:
        """What an action of the menus does."""
        self.furnish()
        self.actions_by_name[name].trigger()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.furnished:
            self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of an action that is not there yet: build it, and do it."""
        keys = QKeySequence(event.keyCombination())
        if self.furnished or event.key() in MODIFIERS:
            super().keyPressEvent(event)
            return
        self.furnish()
        for action in self.actions_by_name.values():
            if action.shortcut() == keys and action.isEnabled():
                action.trigger()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.open_path(path)


def _dropped(event: QDropEvent) -> Path | None:
    """The first font among the files that are dragged."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix.lower() in SUFFIXES), None)
