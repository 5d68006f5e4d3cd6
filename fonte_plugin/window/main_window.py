"""The main window: menus, the header, the sidebar, and the page that is shown. What is done is done elsewhere."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fonte_plugin import resources
from fonte_plugin.errors import FonteError
from fonte_plugin.window.actions import ACTIONS, MENUS, build_actions, refresh_actions
from fonte_plugin.window.bench.review_lock import unclaimed_reviews
from fonte_plugin.window.bench.save_dialogs import SaveDialogs
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.generate.panel import GeneratePanel
from fonte_plugin.window.handlers import Handlers, Window
from fonte_plugin.window.look.theme import Theme, apply_theme, theme_for
from fonte_plugin.window.look.words import word
from fonte_plugin.window.message_bar import MessageBar
from fonte_plugin.window.overview.page import OverviewPage
from fonte_plugin.window.proof.page import ProofPage
from fonte_plugin.window.review.page import ReviewPage
from fonte_plugin.window.welcome_page import WelcomePage
from fonte_plugin.workspace.review.autosave import SavedReview
from fonte_plugin.workspace.review.review import Status
from fonte_plugin.workspace.review.session import open_session

CONTEXT_MENU = ("accept", "reject", "reroll", "use_reference", "copy_svg", "show_points")
SUFFIXES = {".ufo", ".ufoz", ".glyphs", ".glyphspackage", ".designspace", ".ttf", ".otf", ".woff", ".woff2", ".ttc"}


class MainWindow(Window):
    """Methods that the table of actions names are public; each does one action."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self.workbench = workbench
        workbench.setParent(self)
        self.setObjectName("fonte")
        self.setWindowTitle("Fonte[*]")
        self.resize(QSize(1320, 860).boundedTo(self.screen().availableSize() * 0.94))
        self.setAcceptDrops(True)
        self.theme: Theme | None = None
        self.save_dialogs = SaveDialogs(workbench, self)
        self.handlers = Handlers(self)
        self.actions_by_name = build_actions(self.handlers)
        self.message = MessageBar()
        self.empty, self.panel = WelcomePage(), GeneratePanel(workbench)
        self.overview, self.review_page = OverviewPage(workbench), ReviewPage(workbench)
        self.proof = ProofPage(workbench)
        self.stack = QStackedWidget()
        for page in (self.empty, self.overview, self.review_page, self.proof):
            self.stack.addWidget(page)
        self._build_menus()
        self._build_layout()
        self._connect()
        self._apply_settings()
        self._refresh()
        self.show_page(self.empty)

    # building

    def _build_menus(self) -> None:
        menus = {name: self.menuBar().addMenu(self.tr(name)) for name in MENUS}
        self.recent_menu = QMenu(self.tr("Open &recent"), self)
        for spec in ACTIONS:
            if spec.divider:
                menus[spec.menu].addSeparator()
            menus[spec.menu].addAction(self.actions_by_name[spec.name])
            if spec.name == "open_example":
                menus[spec.menu].addMenu(self.recent_menu)

    def _build_layout(self) -> None:
        self.header = QWidget()
        self.header.setObjectName("header")
        self.header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self.header)
        row.setContentsMargins(18, 9, 14, 9)
        self.title = QLabel()
        self.title.setObjectName("title")
        self.subtitle = QLabel()
        self.subtitle.setObjectName("muted")
        row.addWidget(self.title)
        row.addSpacing(6)
        row.addWidget(self.subtitle)
        row.addStretch(1)
        row.addLayout(self._build_segments())
        row.addStretch(1)
        for name in ("undo", "redo"):
            row.addWidget(self._button(name))
        row.addSpacing(8)
        for name, text in (("save_new", self.tr("Save…")), ("export", self.tr("Export…"))):
            action, button = self.actions_by_name[name], QPushButton(text)
            self._follow(button, action)
            row.addWidget(button)
        page = QVBoxLayout()
        page.setSpacing(0)
        page.addWidget(self.message)
        page.addWidget(self.stack, 1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.panel)
        body.addLayout(page, 1)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(body, 1)
        self.setCentralWidget(central)
        self.counts = QLabel()
        self.counts.setObjectName("muted")
        self.counts.setContentsMargins(12, 2, 0, 2)
        self.statusBar().addWidget(self.counts)
        self.statusBar().setSizeGripEnabled(False)

    def _build_segments(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        group = QButtonGroup(self)
        self.page_buttons: dict[str, QPushButton] = {}
        for place, name in (("first", "show_overview"), ("", "show_review"), ("last", "show_proof")):
            action = self.actions_by_name[name]
            button = QPushButton(action.text().replace("&", ""))
            button.setObjectName("segment")
            button.setProperty("place", place)
            button.setCheckable(True)
            button.setToolTip(f"{action.toolTip()} ({action.shortcut().toString()})")
            button.clicked.connect(action.trigger)
            group.addButton(button)
            row.addWidget(button)
            self.page_buttons[name] = button
        return row

    def _button(self, name: str) -> QToolButton:
        button, action = QToolButton(), self.actions_by_name[name]
        button.setObjectName("flat")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setAccessibleName(action.toolTip())
        return button

    def _follow(self, button: QPushButton, action: QAction) -> None:
        """A button with a text of its own that does an action, and can be pressed when that can be done."""
        keys = action.shortcut().toString()
        button.setToolTip(f"{action.toolTip()} ({keys})" if keys else action.toolTip())
        button.clicked.connect(action.trigger)
        action.changed.connect(lambda: button.setEnabled(action.isEnabled()))

    def _connect(self) -> None:
        bench, actions = self.workbench, self.actions_by_name
        bench.session_changed.connect(self._session_changed)
        bench.opening_changed.connect(self._opening_changed)
        bench.settings_changed.connect(self._apply_settings)
        bench.said.connect(lambda kind, text, details: self.message.show_message(kind, text, details))
        for signal in (bench.review_changed, bench.selection_changed, bench.job_changed):
            signal.connect(self._refresh)
        bench.undo_stack.indexChanged.connect(self._refresh)
        self.empty.open_asked.connect(self.handlers.open_dialog)
        self.empty.example_asked.connect(self.handlers.open_example)
        self.empty.style_asked.connect(self.new_style)
        self.empty.recent_asked.connect(lambda path: self.open_path(Path(path)))
        self.panel.generate_asked.connect(bench.generate)
        self.overview.grid.activated.connect(self.handlers.show_review)
        self.review_page.stepped.connect(self.overview.grid.step)
        self.review_page.closed.connect(self.handlers.show_overview)
        self.review_page.decided.connect(lambda name: actions[name].trigger())
        inspector = self.review_page.inspector
        for button, name in (
            (inspector.accept_button, "accept"), (inspector.reject_button, "reject"),
            (inspector.reroll_button, "reroll"), (inspector.reference_button, "use_reference"),
        ):
            self._follow(button, actions[name])
        for widget in (self.overview.grid, self.review_page.outline_view):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            widget.addActions([actions[name] for name in CONTEXT_MENU])
        self.save_dialogs.changed_on_disk.connect(self._changed_on_disk)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: self._apply_settings())

    # opening

    def open_path(self, path: Path) -> None:
        if self.save_dialogs.may_leave():
            self.workbench.open(path)

    def new_style(self, style: str) -> None:
        if self.save_dialogs.may_leave():
            self.workbench.new(style)

    def offer_recovery(self) -> None:
        """Reviews that were never finished: the last one is offered."""
        found = unclaimed_reviews()
        if found:
            self._offer(found[0])

    def _offer(self, last: SavedReview) -> None:
        bench = self.workbench
        name = last.source.name if last.source else self.tr("a new {0} font").format(last.style)

        def restore() -> None:
            if last.source is not None:
                bench.open(last.source, last)
            else:
                bench.new(last.style, last)

        self.message.show_message(
            "info", self.tr("Fonte ended before your review of {0} was saved.").format(name), "",
            ((self.tr("Restore it"), restore), (self.tr("Discard"), lambda: last.path.unlink(missing_ok=True))),
        )

    def _changed_on_disk(self) -> None:
        path = self.workbench.session.path if self.workbench.session else None
        self.message.show_message(
            "info", self.tr("{0} was changed by another program.").format(path.name if path else ""), "",
            ((self.tr("Reload"), self.handlers.reload),),
        )

    def _opening_changed(self) -> None:
        opening = self.workbench.opening
        if opening is not None:
            self.message.show_message("info", self.tr("Reading {0}…").format(opening.name))
        else:
            self.message.hide()

    def _session_changed(self) -> None:
        session = self.workbench.session
        assert session is not None
        self.title.setText(session.title)
        self.subtitle.setText(session.path.name if session.path else self.tr("from a style word"))
        self.setWindowTitle(f"{session.title}[*] — Fonte")
        self.show_page(self.overview)
        self.overview.grid.select(0)
        self._refresh()
        if self.workbench.leftover is not None:
            self._offer(self.workbench.leftover)

    # pages

    def show_page(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        begun = page is not self.empty
        self.panel.setVisible(begun)
        self.header.setVisible(begun)
        self.statusBar().setVisible(begun)
        for name, shown in (
            ("show_overview", self.overview), ("show_review", self.review_page), ("show_proof", self.proof)
        ):
            self.page_buttons[name].setChecked(page is shown)
        page.setFocus()

    # keeping everything current

    def _refresh(self) -> None:
        bench = self.workbench
        refresh_actions(self.actions_by_name, bench)
        stack = bench.undo_stack
        for name, text in (("undo", stack.undoText()), ("redo", stack.redoText())):
            self.actions_by_name[name].setToolTip(f"{name.capitalize()} {text}".strip())
        if bench.session is None:
            return
        tally = bench.session.tally(bench.review)
        counts = [f"{tally[status]} {word(status.value)}" for status in Status if tally[status]]
        if len(bench.selected) > 1:
            counts.append(self.tr("{0} selected").format(len(bench.selected)))
        self.counts.setText("   ·   ".join(counts))
        self.setWindowModified(bench.unsaved)

    def _apply_settings(self) -> None:
        """Theme and recent files; the style sheet is set anew only if the theme is another."""
        settings = self.workbench.settings
        theme = theme_for(settings.theme)
        if theme is not self.theme:
            self.theme = theme
            application = QApplication.instance()
            assert isinstance(application, QApplication)
            apply_theme(application, theme)
            for part in (self.overview, self.review_page, self.proof, self.panel):
                part.set_theme(theme)
            self._show_specimen()
        self.empty.set_recent(settings.recent)
        self.recent_menu.clear()
        for name in settings.recent:
            action = self.recent_menu.addAction(Path(name).name)
            action.setToolTip(name)
            action.triggered.connect(lambda _=False, name=name: self.open_path(Path(name)))
        self.recent_menu.setEnabled(bool(settings.recent))

    def _show_specimen(self) -> None:
        assert self.theme is not None
        with contextlib.suppress(FonteError):  # an installation without the example still works
            self.empty.specimen.show_session(open_session(resources.example_source()), self.theme)

    # coming and going

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.save_dialogs.may_leave():
            event.ignore()
            return
        self.abandon()
        event.accept()

    def abandon(self) -> None:
        """End all work without asking: no thread outlives the window."""
        self.workbench.close()
        self.workbench.saved_review = self.workbench.review
        self.proof.worker.stop()

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
