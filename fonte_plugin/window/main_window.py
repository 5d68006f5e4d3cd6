"""The main window: menus, the header, the sidebar, and the page. Actions are carried out elsewhere."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from fonte_plugin.window.frame import Frame
from fonte_plugin.window.furnishing import build_parts
from fonte_plugin.window.recent import recent_fonts, recent_name
from fonte_plugin.workspace.review.status import Status
from fonte_plugin.workspace.settings import Settings, load_settings

if TYPE_CHECKING:
    from fonte_plugin.window.bench.workbench import Workbench

CONTEXT_MENU = ("accept", "reject", "reroll", "use_reference", "copy_svg", "show_points")


class MainWindow(Frame):
    """The frame, and behind it all parts of the window, connected; with a workbench they are built at once."""

    def __init__(self, workbench: Workbench | None = None) -> None:
        super().__init__(workbench.settings if workbench is not None else load_settings())
        self._abandoned = False
        self._furnishing = self._furnish(workbench)
        if workbench is not None:
            self.furnish()

    # building

    def furnish(self) -> None:
        """Build all that is not built yet."""
        while self.furnish_some():
            pass

    def furnish_some(self) -> bool:
        """Build some more, for some hundredths of a second; False when nothing is left to be built."""
        return next(self._furnishing, True) is None

    def _furnish(self, workbench: Workbench | None) -> Generator[None, None, None]:
        yield from build_parts(self, workbench)
        from fonte_plugin.window import dialogs  # noqa: F401 - a step of its own

        yield
        from fonte_plugin.window.handlers import Handlers

        self.handlers = Handlers(self)
        yield
        from fonte_plugin.window.menus.actions import build_actions

        self.actions_by_name = build_actions(self.handlers)
        self._fill_menus()
        yield
        from fonte_plugin.window.opener import Opener

        self.opener = Opener(self)
        self._lay_out()
        yield
        self._connect()
        self.furnished = True
        self._set_theme()
        self.apply_settings(self.workbench.settings)
        self._refresh()

    def _fill_menus(self) -> None:
        from fonte_plugin.window.menus.actions import MENUS

        self.recent_menu = QMenu(self.tr("Open &recent"), self)
        for menu, shown in zip(MENUS, self.menus, strict=True):
            for row in menu.actions:
                if row.divider:
                    shown.addSeparator()
                shown.addAction(self.actions_by_name[row.name])
                if row.name == "open_example":
                    shown.addMenu(self.recent_menu)

    def _lay_out(self) -> None:
        from fonte_plugin.window.header import Header

        self.header = Header(self.actions_by_name)
        self.title, self.page_buttons = self.header.title, self.header.page_buttons
        for part in (self.header, self.panel):
            part.hide()
        for page in (self.overview, self.review_page, self.proof):
            self.stack.addWidget(page)
        self.page_column.addWidget(self.check)
        self.body.insertWidget(0, self.panel)
        self.column.insertWidget(0, self.header)
        self.counts = QLabel()
        self.counts.setObjectName("muted")
        self.counts.setContentsMargins(12, 2, 0, 2)
        self.statusBar().addWidget(self.counts)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().hide()

    def _connect(self) -> None:
        from fonte_plugin.window.header import follow

        bench, actions = self.workbench, self.actions_by_name
        bench.session_changed.connect(self._session_changed)
        bench.opening_changed.connect(self._opening_changed)
        bench.settings_changed.connect(lambda: self.apply_settings(bench.settings))
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
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: self.apply_settings(bench.settings))

    # opening

    def open_path(self, path: Path) -> None:
        self.furnish()
        self.opener.open_path(path)

    def new_style(self, style: str) -> None:
        self.furnish()
        self.opener.new_style(style)

    def offer_recovery(self) -> None:
        self.furnish()
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
        fits = page is self.proof and not self.proof.panel.isHidden()
        self.panel.setVisible(page is not self.empty and not fits)

    # keeping everything current

    def _refresh_actions(self) -> None:
        from fonte_plugin.window.menus.actions import refresh_actions

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

    def apply_settings(self, settings: Settings) -> None:
        before = self.theme
        super().apply_settings(settings)
        if not self.furnished:
            return
        if self.theme is not before:
            self._set_theme()
        self.recent_menu.clear()
        for path in recent_fonts(settings.recent):
            action = self.recent_menu.addAction(recent_name(path))
            action.setToolTip(path)
            action.triggered.connect(lambda _=False, path=path: self.open_path(Path(path)))
        self.recent_menu.setEnabled(bool(settings.recent))

    def _set_theme(self) -> None:
        assert self.theme is not None
        for part in (self.overview, self.review_page, self.proof, self.panel):
            part.set_theme(self.theme)

    # coming and going

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.furnished and not self._abandoned and not self.save_dialogs.may_leave():
            event.ignore()
            return
        self.abandon()
        event.accept()

    def abandon(self) -> None:
        """End and keep all work without asking: no thread outlives the window."""
        self._abandoned = True
        self._furnishing.close()
        if self.furnished:
            self.workbench.close()
            for part in (self.proof, self.signs, self.check, self.family):
                part.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self.furnished and event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.disk_watch.look()  # the designer comes back, perhaps from an editor
