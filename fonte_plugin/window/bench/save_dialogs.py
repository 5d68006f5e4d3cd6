"""Saving and exporting: asks where, does it on another thread, says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from fonte_plugin.engine.base import Cancellation
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.bench.worker import Emit, Failure
from fonte_plugin.workspace.review.review import Review, Status
from fonte_plugin.workspace.review.session import Session

WATCH_MILLISECONDS = 4000


class SaveDialogs(QObject):
    """`saved(path)` once files are written; `changed_on_disk` when another program wrote to the source."""

    saved = Signal(object)
    changed_on_disk = Signal()

    def __init__(self, workbench: Workbench, window: QWidget) -> None:
        super().__init__(window)
        self.workbench, self.window = workbench, window
        self._told: frozenset[str] = frozenset()
        self._watching = False
        self._watch = QTimer(self, interval=WATCH_MILLISECONDS)
        self._watch.timeout.connect(self.look_at_disk)
        self._watch.start()
        workbench.session_changed.connect(self._forget)

    # what to save

    def chars_to_save(self) -> str | None:
        """Accepted characters; asks about undecided ones. None if the designer thinks better of it."""
        review = self.workbench.review
        accepted, undecided = review.having(Status.ACCEPTED), review.undecided
        if not undecided:
            return accepted
        box = QMessageBox(self.window)
        box.setWindowTitle(self.tr("Save"))
        box.setText(self.tr("{0} generated glyphs are neither accepted nor rejected.").format(len(undecided)))
        box.setInformativeText(self.tr("Save them as well?"))
        both = box.addButton(self.tr("Accept and save all"), QMessageBox.ButtonRole.AcceptRole)
        only = box.addButton(self.tr("Only the {0} accepted").format(len(accepted)), QMessageBox.ButtonRole.AcceptRole)
        only.setEnabled(bool(accepted))
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is both:
            self.workbench.accept(undecided)
            return self.workbench.review.having(Status.ACCEPTED)
        return accepted if box.clickedButton() is only else None

    # saving

    def save_new(self, target: Path | None = None, chars: str | None = None) -> None:
        session = self._session()
        chars = self.chars_to_save() if chars is None else chars
        if chars is None:
            return
        if target is None:
            target = self._ask(self.tr("Save as a new UFO"), self._suggested(".ufo"), "UFO (*.ufo *.ufoz)", ".ufo")
        if target is None:
            return
        place, mark = target, self.workbench.settings.mark_color

        def write(review: Review) -> object:
            from fonte_plugin.workspace.review import saving  # compilers are slow to import

            return saving.save_new(session, review, chars, place, force=True, mark_color=mark)

        self._start(write)

    def save_layer(self) -> None:
        session, mark, chars = self._session(), self.workbench.settings.mark_color, self.chars_to_save()
        if chars is None:
            return

        def write(review: Review) -> object:
            from fonte_plugin.workspace.review import saving

            return saving.save_layer(session, review, chars, mark_color=mark)

        self._start(write)

    def save_source(self, *, asked: bool = False) -> None:
        session, mark, chars = self._session(), self.workbench.settings.mark_color, self.chars_to_save()
        if chars is None or not (asked or self._sure(len(chars))):
            return

        def write(review: Review) -> object:
            from fonte_plugin.workspace.review import saving

            return saving.save_into_source(session, review, chars, mark_color=mark)

        self._start(write)

    def _sure(self, count: int) -> bool:
        path = self._session().path
        answer = QMessageBox.question(
            self.window, self.tr("Save into the source"),
            self.tr("Write {0} glyphs into {1} itself? A backup of the whole font is made first.").format(
                count, path.name if path else ""
            ),
        )
        return answer == QMessageBox.StandardButton.Yes

    def export(self, target: Path | None = None) -> None:
        """Drawn, accepted and undecided glyphs, compiled; nothing of it counts as saved."""
        if target is None:
            kinds = self.tr("TrueType (*.ttf);;OpenType (*.otf);;Web font (*.woff2);;Proof (*.pdf)")
            target = self._ask(self.tr("Export"), self._suggested(".ttf"), kinds, ".ttf")
        if target is not None:
            self._export(target)

    def export_svg(self, folder: Path | None = None) -> None:
        if folder is None:
            name = QFileDialog.getExistingDirectory(self.window, self.tr("Export SVG files into"))
            folder = Path(name) / f"{self._session().title} SVG".replace(" ", "-").replace(".", "-") if name else None
        if folder is not None:
            self._export(folder)

    def _export(self, target: Path) -> None:
        session, chars = self._session(), self.workbench.review.having(Status.ACCEPTED, Status.GENERATED)

        def write(review: Review) -> object:
            from fonte_plugin.workspace.review import saving

            return saving.export_font(session, review, chars, target)

        self._start(write, keeps=False)

    def _start(self, write: Callable[[Review], object], *, keeps: bool = True) -> None:
        bench, review, session = self.workbench, self.workbench.review, self._session()

        def work(emit: Emit, cancellation: Cancellation) -> object:
            return write(review)

        def done(saved: object) -> None:
            from fonte_plugin.workspace.review.saving import Saved

            assert isinstance(saved, Saved)
            if keeps and bench.session is session:  # not another one that was opened meanwhile
                bench.saved(replace(session, snapshot=saved.snapshot) if saved.snapshot else session, review)
            text = self.tr("Wrote {0} with {1} generated glyphs.").format(saved.path.name, saved.glyphs)
            if saved.backup is not None:
                text += self.tr(" The font as it was is in {0}.").format(saved.backup)
            if saved.notes:
                text += " " + saved.notes[0]
            bench.said.emit("info" if saved.notes else "done", text, "\n".join(saved.notes))
            self.saved.emit(saved.path)

        bench.files.start(work, done=done, failed=self._failed)

    def may_leave(self) -> bool:
        """Ask about work that is not saved; True if it may be left behind."""
        if not self.workbench.unsaved:
            return True
        accepted = len(self.workbench.review.having(Status.ACCEPTED))
        box = QMessageBox(self.window)
        box.setWindowTitle(self.tr("Unsaved glyphs"))
        box.setText(self.tr("{0} generated glyphs are not saved ({1} of them accepted).").format(
            len(self.workbench.review.having(Status.GENERATED, Status.ACCEPTED)), accepted
        ))
        save = box.addButton(self.tr("Save…"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(self.tr("Discard them"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is save:
            self.save_new()
            return False  # once it is written, the designer closes again
        return box.clickedButton() is leave

    # the disk

    def look_at_disk(self) -> None:
        """Has another program written to the source? Compares dates first, on another thread."""
        session = self.workbench.session
        if session is None or session.snapshot is None or self._watching or self.workbench.files.busy:
            return
        snapshot, self._watching = session.snapshot, True

        def done(changed: frozenset[str]) -> None:
            self._watching = False
            current = self.workbench.session
            if changed and changed != self._told and current is not None and current.snapshot is snapshot:
                self._told = changed
                self.changed_on_disk.emit()

        def failed(_: Failure) -> None:
            self._watching = False

        self.workbench.files.start(lambda emit, cancellation: snapshot.changed(), done=done, failed=failed)

    def _forget(self) -> None:
        self._told, self._watching = frozenset(), False

    def _session(self) -> Session:
        assert self.workbench.session is not None
        return self.workbench.session

    def _suggested(self, suffix: str) -> Path:
        session = self._session()
        if session.path is None:
            return Path.home() / f"{session.title.replace(' ', '-')}{suffix}"
        return session.path.with_name(f"{session.path.stem}-Fonte{suffix}")

    def _ask(self, title: str, suggested: Path, kinds: str, suffix: str) -> Path | None:
        name, kind = QFileDialog.getSaveFileName(self.window, title, str(suggested), kinds)
        if not name:
            return None
        path = Path(name)
        chosen = kind.partition("*")[2].partition(")")[0].split(" ")[0] or suffix
        return path if path.suffix else path.with_suffix(chosen)

    def _failed(self, failed: Failure) -> None:
        self.workbench.said.emit("error", failed.sentence, failed.details)
