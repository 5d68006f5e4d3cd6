"""How fonts are opened: from a path or a style word, with their kept review, and again after a crash."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt

from fonte_plugin.window.bench.font_dialog import font_of
from fonte_plugin.window.bench.review_lock import interrupted_reviews
from fonte_plugin.window.recent import is_kept
from fonte_plugin.window.window import Window
from fonte_plugin.workspace.review.autosave import SavedReview, read_review


class Opener(QObject):
    """Leaves the open font only as `SaveDialogs.may_leave` allows."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window, self.bench = window, window.workbench
        self.bench.session_changed.connect(self._opened)
        window.disk_watch.changed.connect(self._changed_on_disk)

    def open_path(self, path: Path) -> None:
        """A font, a file inside a UFO, or the kept review of a font that began with a style word."""
        if not self.window.save_dialogs.may_leave():
            return
        if is_kept(path):
            saved = read_review(path)
            if saved is None:
                self.bench.forget(path)
                self.bench.said.emit("error", self.tr("{0} is not there any more.").format(path), "")
            else:
                self._take_up(saved)
        else:
            self.bench.open(font_of(path))

    def open_master(self, name: str) -> None:
        """Another master of the designspace that is open, at the glyph that is shown."""
        session, current = self.bench.session, self.bench.current
        if session is None or session.designspace is None or not self.window.save_dialogs.may_leave():
            return

        def show() -> None:
            if current is not None:
                self.window.overview.grid.select_name(current.name)
                self.window.show_page(self.window.review_page)

        self.bench.session_changed.connect(show, Qt.ConnectionType.SingleShotConnection)
        siblings = self.window.family.siblings
        default = siblings.default if siblings is not None else ""
        self.bench.open(session.designspace, master="" if name == default else name)

    def new_style(self, style: str) -> None:
        if self.window.save_dialogs.may_leave():
            self.bench.new(style)

    def _take_up(self, saved: SavedReview) -> None:
        if saved.source is not None:
            self.bench.open(saved.source, saved)
        else:
            self.bench.new(saved.style, saved)

    def offer_interrupted(self) -> None:
        """Reviews whose window has crashed: the last one is offered. It stays in place until it is continued."""
        self.bench.files.start(
            lambda emit, cancellation: interrupted_reviews(), done=self._offer, failed=lambda _: None
        )

    def _offer(self, found: list[SavedReview]) -> None:
        if found and self.bench.session is None and self.bench.opening is None:
            saved = found[0]
            self.window.message.show_message(
                "info",
                self.tr("Fonte ended unexpectedly; your work on {0} is kept.").format(saved.title),
                "",
                ((self.tr("Go on with it"), lambda: self._go_on(saved)),),
            )

    def _go_on(self, saved: SavedReview) -> None:
        if self.window.save_dialogs.may_leave():
            self._take_up(saved)

    def _opened(self) -> None:
        """Say what is special about the font that has just been opened."""
        keeper, path = self.bench.keeper, self.bench.session.path if self.bench.session else None
        name = path.name if path else ""
        leftover = keeper.leftover
        if keeper.elsewhere:
            text = self.tr("{0} is open in another window too; what you decide here is kept apart.").format(name)
            self.window.message.show_message("info", text)
        elif leftover is not None:
            self.window.message.show_message(
                "info",
                self.tr("There is a second review of {0}, from another window.").format(name),
                "",
                ((self.tr("Take that one up"), lambda: self._go_on(leftover)),),
            )
        if path is None and keeper.autosave is not None:
            self.bench.remember(keeper.autosave.path)

    def _changed_on_disk(self) -> None:
        path = self.bench.session.path if self.bench.session else None
        if self.bench.in_editor and not self.bench.generating:
            self.bench.reload()
            return
        self.window.message.show_message(
            "info",
            self.tr("{0} was changed by another program.").format(path.name if path else ""),
            "",
            ((self.tr("Reload"), self.bench.reload),),
        )
