"""The main window: menus, the header, the sidebar, and the page. Actions are carried out elsewhere."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from fonte_plugin import resources
from fonte_plugin.errors import FonteError
from fonte_plugin.window.bench.disk_watch import DiskWatch
from fonte_plugin.window.bench.family import FamilyBench
from fonte_plugin.window.bench.save_dialogs import SaveDialogs
from fonte_plugin.window.bench.signs import SignBuilder
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.check.panel import CheckPanel
from fonte_plugin.window.generate.panel import GeneratePanel
from fonte_plugin.window.handlers import Handlers
from fonte_plugin.window.header import Header, follow
from fonte_plugin.window.look.theme import Theme, apply_theme, theme_for
from fonte_plugin.window.menus.action import CONTEXT
from fonte_plugin.window.menus.actions import MENUS, build_actions, refresh_actions
from fonte_plugin.window.message_bar import MessageBar
from fonte_plugin.window.opener import Opener, recent_fonts, recent_name
from fonte_plugin.window.overview.page import OverviewPage
from fonte_plugin.window.proof.line_state import Mode
from fonte_plugin.window.proof.page import ProofPage
from fonte_plugin.window.review.page import ReviewPage
from fonte_plugin.window.welcome_page import WelcomePage
from fonte_plugin.window.window import Window
from fonte_plugin.workspace.review.session import open_session
from fonte_plugin.workspace.review.status import Status
from fonte_plugin.workspace.sources.formats import SUFFIXES

CONTEXT_MENU = ("accept", "reject", "reroll", "use_reference", "copy_svg", "show_points")
NARROWEST = 720
"""Pixels of a page: with the sidebar, the window fits on a screen of 1024."""


class MainWindow(Window):
    """Builds all parts of the window and connects them."""

    def __init__(self, workbench: Workbench) -> None:
        super().__init__()
        self.workbench = workbench
        workbench.setParent(self)
        self.setObjectName("fonte")
        self.setWindowTitle("Fonte[*]")
        self.resize(QSize(1320, 860).boundedTo(self.screen().availableSize() * 0.94))
        self.setAcceptDrops(True)
        self.theme: Theme | None = None
        self._abandoned = False
        self.family = FamilyBench(workbench, self)
        self.save_dialogs = SaveDialogs(workbench, self.family, self)
        self.disk_watch = DiskWatch(workbench, self)
        self.handlers = Handlers(self)
        self.actions_by_name = build_actions(self.handlers)
        self.message = MessageBar()
        self.empty, self.panel = WelcomePage(), GeneratePanel(workbench)
        self.overview, self.review_page = OverviewPage(workbench), ReviewPage(workbench, self.family)
        self.proof = ProofPage(workbench)
        self.stack = QStackedWidget()
        self.empty.setMinimumWidth(NARROWEST)  # it has no sidebar beside it, which the others have
        for page in (self.empty, self.overview, self.review_page, self.proof):
            self.stack.addWidget(page)
        self.signs = SignBuilder(workbench, self)
        self.check = CheckPanel(workbench)
        self.opener = Opener(self)
        self._build_menus()
        self._build_layout()
        self._connect()
        self._apply_settings()
        self._refresh()
        self.show_page(self.empty)

    # building

    def _build_menus(self) -> None:
        self.recent_menu = QMenu(self.tr("Open &recent"), self)
        for menu in MENUS:
            shown = self.menuBar().addMenu(QCoreApplication.translate(CONTEXT, menu.title))
            for row in menu.actions:
                if row.divider:
                    shown.addSeparator()
                shown.addAction(self.actions_by_name[row.name])
                if row.name == "open_example":
                    shown.addMenu(self.recent_menu)

    def _build_layout(self) -> None:
        self.header = Header(self.actions_by_name)
        self.title, self.page_buttons = self.header.title, self.header.page_buttons
        page = QVBoxLayout()
        page.setSpacing(0)
        page.addWidget(self.message)
        page.addWidget(self.stack, 1)
        page.addWidget(self.check)
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

    def _connect(self) -> None:
        bench, actions = self.workbench, self.actions_by_name
        bench.session_changed.connect(self._session_changed)
        bench.opening_changed.connect(self._opening_changed)
        bench.settings_changed.connect(self._apply_settings)
        bench.said.connect(lambda kind, text, details: self.message.show_message(kind, text, details))
        for signal in (bench.review_changed, bench.selection_changed, bench.job_changed):
            signal.connect(self._refresh)
        bench.undo_stack.indexChanged.connect(self._refresh_actions)
        bench.plan_changed.connect(self._refresh_actions)
        bench.undo_stack.indexChanged.connect(self.message.outdate)
        bench.job_changed.connect(self.message.outdate)
        for show in (self.overview.show_signs, self.proof.show_signs, self._refresh):
            self.signs.changed.connect(show)
        self.check.found.connect(self.handlers.show_finding)
        self.empty.open_asked.connect(self.handlers.open_dialog)
        self.empty.example_asked.connect(self.handlers.open_example)
        self.empty.style_asked.connect(self.new_style)
        self.empty.recent_asked.connect(lambda path: self.open_path(Path(path)))
        self.proof.mode_changed.connect(self._show_panel)
        self.overview.opened.connect(self.handlers.show_review)
        self.panel.generate_asked.connect(bench.generate)
        self.overview.grid.activated.connect(self.handlers.show_review)
        self.review_page.stepped.connect(self.overview.grid.step)
        self.review_page.masters.asked.connect(self.opener.open_master)
        self.review_page.closed.connect(self.handlers.show_overview)
        for page in (self.review_page, self.overview.grid):
            page.decided.connect(lambda name: actions[name].trigger())
        inspector = self.review_page.inspector
        for button, name in (
            (inspector.accept_button, "accept"),
            (inspector.reject_button, "reject"),
            (inspector.reroll_button, "reroll"),
            (inspector.reference_button, "use_reference"),
            (inspector.copy_button, "edit_copy"),
        ):
            follow(button, actions[name], text=name == "reroll")
        for widget in (self.overview.grid, self.review_page.outline_view):
            widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            widget.addActions([actions[name] for name in CONTEXT_MENU])
        self.save_dialogs.saved.connect(lambda _: self.family.read(again=True) if self.family.siblings else None)
        self.save_dialogs.told.connect(self.message.show_message)
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: self._apply_settings())

    # opening

    def open_path(self, path: Path) -> None:
        self.opener.open_path(path)

    def new_style(self, style: str) -> None:
        self.opener.new_style(style)

    def offer_recovery(self) -> None:
        self.opener.offer_interrupted()

    def show_settings(self) -> None:
        self.handlers.show_settings()

    def rename(self, name: str) -> None:
        self.workbench.rename(name)
        self._show_title()

    def _show_title(self) -> None:
        self.header.show_title(self.workbench)
        self.setWindowTitle(f"{self.workbench.title}[*] — Fonte")

    def _opening_changed(self) -> None:
        opening = self.workbench.opening
        if opening is not None:
            self.message.show_message("info", self.tr("Reading {0}…").format(opening.name))
        else:
            self.message.hide()

    def _session_changed(self) -> None:
        self._show_title()
        if not self.workbench.stays:
            self.show_page(self.overview)
        self.overview.grid.select(0)
        self.overview.grid.select_name(self.workbench.left_at)
        self._refresh()

    # pages

    def show_page(self, page: QWidget) -> None:
        self.stack.setCurrentWidget(page)
        begun = page is not self.empty
        self._show_panel()
        self.header.setVisible(begun)
        self.statusBar().setVisible(begun)
        for name, shown in (
            ("show_overview", self.overview),
            ("show_review", self.review_page),
            ("show_proof", self.proof),
        ):
            self.page_buttons[name].setChecked(page is shown)
        self.workbench.one_glyph = page is self.review_page
        page.setFocus()
        self._refresh()

    def _show_panel(self) -> None:
        """Show the sidebar beside the pages that use it."""
        page = self.stack.currentWidget()
        fits = page is self.proof and self.proof.fitting.mode is not Mode.READ
        self.panel.setVisible(page is not self.empty and not fits)

    # keeping everything current

    def _refresh_actions(self) -> None:
        refresh_actions(self.actions_by_name, self.workbench)
        self.setWindowModified(self.workbench.unsaved)

    def _refresh(self) -> None:
        bench = self.workbench
        self._refresh_actions()
        if bench.session is None:
            return
        tally = bench.session.tally(bench.review)
        counts = [self._tallied(status, tally[status]) for status in Status if tally[status]]
        if bench.built:
            counts.append(self.tr("%n built", "", len(bench.built)))
        if len(bench.selected) > 1 and not bench.one_glyph:
            counts.append(self.tr("%n selected", "", len(bench.selected)))
        self.counts.setText("   ·   ".join(counts))

    def _tallied(self, status: Status, number: int) -> str:
        """How many glyphs have a status: "3 accepted"."""
        return {
            Status.MISSING: self.tr("%n missing", "", number),
            Status.DRAWN: self.tr("%n drawn", "", number),
            Status.GENERATED: self.tr("%n generated", "", number),
            Status.ACCEPTED: self.tr("%n accepted", "", number),
            Status.REJECTED: self.tr("%n rejected", "", number),
            Status.FAILED: self.tr("%n failed", "", number),
        }[status]

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
        self.empty.set_recent([(name, recent_name(name)) for name in recent_fonts(settings.recent)])
        self.recent_menu.clear()
        for name in recent_fonts(settings.recent):
            action = self.recent_menu.addAction(recent_name(name))
            action.setToolTip(name)
            action.triggered.connect(lambda _=False, name=name: self.open_path(Path(name)))
        self.recent_menu.setEnabled(bool(settings.recent))

    def _show_specimen(self) -> None:
        assert self.theme is not None
        with contextlib.suppress(FonteError):  # an installation without the example still works
            self.empty.specimen.show_session(open_session(resources.example_source()), self.theme)

    # coming and going

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._abandoned and not self.save_dialogs.may_leave():
            event.ignore()
            return
        self.abandon()
        event.accept()

    def abandon(self) -> None:
        """End and keep all work without asking: no thread outlives the window."""
        self._abandoned = True
        self.workbench.close()
        for part in (self.proof, self.signs, self.check, self.family):
            part.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.disk_watch.look()  # the designer comes back, perhaps from an editor

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
