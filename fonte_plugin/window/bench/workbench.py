"""What the window works on: the open session, its review, the generation that runs. Widgets watch its signals."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from fonte_plugin.engine.base import Cancellation
from fonte_plugin.errors import FonteError
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import AUTO, GenerateRequest, GenerationPlan, GlyphResult, Origin, Progress
from fonte_plugin.window.bench.review_lock import ReviewLock
from fonte_plugin.window.bench.undo_commands import GenerateCommand, GlyphsCommand
from fonte_plugin.window.bench.worker import Emit, Failure, Task, Worker, failure
from fonte_plugin.workspace.engines import EngineShelf, EngineSource
from fonte_plugin.workspace.review import drawing_job
from fonte_plugin.workspace.review.autosave import Autosave, SavedReview
from fonte_plugin.workspace.review.review import GlyphReview, Review, Status
from fonte_plugin.workspace.review.session import Entry, Session, new_session, open_session
from fonte_plugin.workspace.settings import Settings, load_settings, save_settings

AUTOSAVE_MILLISECONDS = 400


class Workbench(QObject):
    """All that the designer's actions do. Only the window's thread calls it."""

    session_changed = Signal()
    review_changed = Signal(object)
    """The characters (frozenset) whose state is another."""
    selection_changed = Signal()
    job_changed = Signal()
    progressed = Signal(object)
    planned = Signal(object)
    opening_changed = Signal()
    settings_changed = Signal()
    said = Signal(str, str, str)
    """A sentence for the message bar: kind (info, done, error), text, details to copy."""

    def __init__(self, engines: EngineSource | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings: Settings = load_settings()
        self.session: Session | None = None
        self.review: Review = Review.begin()
        self.saved_review: Review = self.review
        self.undo_stack = QUndoStack(self)
        self.selected: tuple[Entry, ...] = ()
        self.current: Entry | None = None
        self.request: GenerateRequest | None = None
        """What was last asked for: what a re-roll repeats."""
        self.pending: frozenset[str] = frozenset()
        """Characters that the running generation has yet to bring."""
        self.task: Task | None = None
        self.opening: Path | None = None
        self.drawer, self.files = Worker(self), Worker(self)
        self._engines: EngineSource = engines or EngineShelf()
        self.leftover: SavedReview | None = None
        """A review of the open font that a crash left behind."""
        self._autosave: Autosave | None = None
        self._review_lock = ReviewLock()
        self._autosave_timer = QTimer(self, singleShot=True, interval=AUTOSAVE_MILLISECONDS)
        self._autosave_timer.timeout.connect(self.autosave_now)

    # opening

    def open(self, path: Path, restore: SavedReview | None = None) -> None:
        """Read a font on another thread, then show it; with `restore`, take up an unfinished review."""
        self.cancel()
        self.opening = path
        self.opening_changed.emit()
        model = self.settings.model

        def read(emit: Emit, cancellation: Cancellation) -> Session:
            return open_session(path, model, cancellation)

        def show(session: Session) -> None:
            self.opening = None
            self._remember(path)
            self._show(session, restore)
            for problem in session.drawing.notes[:1]:
                more = len(session.drawing.notes) - 1
                text = problem + (self.tr(" (and {0} more)").format(more) if more else "")
                self.said.emit("info", text, "\n".join(session.drawing.notes))

        def fail(failed: Failure) -> None:
            self.opening = None
            self.opening_changed.emit()
            self._tell(failed)

        self.files.start(read, done=show, failed=fail)

    def reload(self) -> None:
        """Read the source again; the review is taken up where the characters are still undrawn."""
        session, autosave = self.session, self._autosave
        if session is not None and session.path is not None and autosave is not None:
            text = self.review.to_json()
            self.open(session.path, SavedReview(autosave.path, session.path, "", text, 0.0))

    def new(self, style: str, restore: SavedReview | None = None) -> None:
        """Begin with a style word."""
        self.cancel()
        self._show(new_session(style), restore)

    def _show(self, session: Session, restore: SavedReview | None) -> None:
        self.session = session
        self.review = self.saved_review = session.begin()
        self.undo_stack.clear()
        self.selected, self.current, self.request = (), None, None
        self._claim_autosave(session, restore)
        if restore is not None:
            try:
                self.review = self.review.restored(restore.review)
            except FonteError as error:
                self._tell(failure(error))
            self.autosave_now()
            if self.unsaved and self._autosave is not None and restore.path != self._autosave.path:
                old = restore.path  # once the new one is on disk: the tasks of `files` run in turn
                self.files.start(lambda emit, cancellation: old.unlink(missing_ok=True), done=_ignore, failed=_ignore)
        self.opening_changed.emit()
        self.session_changed.emit()

    def _claim_autosave(self, session: Session, restore: SavedReview | None) -> None:
        """Where this review is kept; what a crash left of an earlier one is set aside first, as `leftover`."""
        autosave = Autosave(session.path, session.style if session.source is None else "")
        self.leftover = None
        if not self._review_lock.take(autosave.path):  # the same font in two windows
            autosave.path = autosave.path.with_stem(f"{autosave.path.stem}-{os.getpid()}")
            self._review_lock.take(autosave.path)
        elif restore is None:
            self.leftover = autosave.set_aside()
        self._autosave = autosave

    def _remember(self, path: Path) -> None:
        self.set_settings(self.settings.with_recent(path))

    def set_settings(self, settings: Settings) -> None:
        self.settings = settings
        self.settings_changed.emit()
        try:
            save_settings(settings)
        except FonteError as error:
            self._tell(failure(error))

    # selecting

    def select(self, entries: Iterable[Entry], current: Entry | None) -> None:
        self.selected, self.current = tuple(entries), current
        self.selection_changed.emit()

    @property
    def selected_chars(self) -> str:
        """The selected characters that the network can draw."""
        return "".join(entry.char for entry in self.selected if entry.in_charset)

    @property
    def current_glyph(self) -> GlyphReview | None:
        return self.review[self.current.char] if self.current and self.current.in_charset else None

    # generating

    @property
    def generating(self) -> bool:
        return self.task is not None

    def generate(self, request: GenerateRequest, text: str = "") -> None:
        """Draw; glyphs come into the review one by one, as one step of undo."""
        if self.session is None or self.generating:
            return
        self.request = request
        job = drawing_job.Job(request, self.session.drawing, self.review, self.settings.model, self.settings.threads)
        command = GenerateCommand(text or self.tr("Generate"), self.review, self._apply, self.cancel)
        engines = self._engines

        def draw(emit: Emit, cancellation: Cancellation) -> None:
            engine = engines(job.model, job.threads)
            origin: Origin | None = None
            for event in job.run(engine, cancellation):
                if isinstance(event, GenerationPlan):
                    origin = job.origin(event, engine)
                emit((event, origin))

        self.pending = frozenset(request.chars + request.redraw)
        self.task = self.drawer.start(
            draw, event=lambda pair: self._event(command, *pair), done=lambda _: self._ended(task, ""),
            failed=lambda failed: self._failed(task, failed), cancelled=lambda: self._ended(task, ""),
        )
        task = self.task
        self.job_changed.emit()
        self.review_changed.emit(self.pending)

    def _event(self, command: GenerateCommand, event: Any, origin: Origin | None) -> None:
        if self.task is None:
            return
        if isinstance(event, Progress):
            self.progressed.emit(event)
        elif isinstance(event, GenerationPlan):
            self.pending = frozenset(event.chars)
            self.planned.emit(event)
            self.review_changed.emit(self.pending | frozenset(event.kept))
        elif isinstance(event, GlyphResult) and origin is not None:
            before = self.review[event.char]
            review = self.review.with_result(event, origin)
            first = not command.after
            command.absorb(before, review[event.char])
            self.pending -= {event.char}
            if first:
                self.undo_stack.push(command)
            else:
                self._apply({event.char: review[event.char]})

    def cancel(self) -> None:
        """Stop drawing at once; what is finished stays."""
        if self.task is not None:
            task = self.task
            task.cancel()
            self._ended(task, self.tr("Cancelled; the glyphs that were finished are kept."))

    def _failed(self, task: Task, failed: Failure) -> None:
        if self.task is task:
            self._ended(task, "")
            self._tell(failed)

    def _ended(self, task: Task, text: str) -> None:
        if self.task is not task:
            return
        left, self.pending, self.task = self.pending, frozenset(), None
        self.job_changed.emit()
        self.review_changed.emit(left)
        if text:
            self.said.emit("info", text, "")

    def reroll(self, chars: str, text: str, references: str | None = None) -> None:
        """Draw these again with the next seed, from `references` if they are given."""
        if not chars or self.session is None:
            return
        base = self.request or GenerateRequest(chars, style=self.session.style)
        if references is None and self.session.source is None and base.references == AUTO:
            references = drawing_job.invented_references(self.review, chars, drawing_job.readable(self.settings.model))
        if references is not None:
            base = replace(base, references=references)
        self.generate(drawing_job.rerolled(base, chars), text)

    def use_as_reference(self, char: str) -> None:
        """Accept a glyph, show it to the network beside the others, and draw all undecided ones again."""
        self._do(self.tr("Accept {0}").format(char), self.review.accept(char))
        rest = self.review.having(Status.GENERATED, Status.REJECTED, Status.FAILED)
        assert self.session is not None
        known = self.request.references if self.request and self.request.references != AUTO else self.session.suggested
        references = char + "".join(other for other in known if other != char and other not in rest)
        self.reroll(rest, self.tr("Redraw with {0} as a reference").format(char), references)

    # reviewing

    def accept(self, chars: str) -> None:
        self._do(self.tr("Accept {0}").format(_named(chars)), self.review.accept(chars))

    def reject(self, chars: str) -> None:
        self._do(self.tr("Reject {0}").format(_named(chars)), self.review.reject(chars))

    def choose(self, char: str, index: int) -> None:
        if 0 <= index < len(self.review[char].candidates) and index != self.review[char].chosen:
            self._do(self.tr("Choose another {0}").format(char), self.review.choose(char, index))

    def edit(self, char: str, outline: Outline, text: str, *, merge: bool = False) -> None:
        """The designer changed a generated outline; with `merge`, one step of undo with the edit just before."""
        self._do(text, self.review.edit(char, outline), merge=merge)

    def _do(self, text: str, after: Review, *, merge: bool = False) -> None:
        if after.changed(self.review):
            self.undo_stack.push(GlyphsCommand(text, self.review, after, self._apply, merge=merge))

    def _apply(self, glyphs: Mapping[str, GlyphReview]) -> None:
        after = self.review.with_glyphs(glyphs.values())
        changed = after.changed(self.review)
        self.review = after
        self._autosave_timer.start()
        self.review_changed.emit(changed)

    # keeping

    @property
    def unsaved(self) -> bool:
        """There is something that saving would keep and closing would lose."""
        worth = (Status.GENERATED, Status.ACCEPTED)
        return bool(self.review.changed(self.saved_review)) and bool(self.review.having(*worth))

    def autosave_now(self) -> None:
        autosave, review = self._autosave, self.review
        if autosave is None or not self.unsaved:
            return
        self.files.start(lambda emit, cancellation: autosave.save(review), done=lambda _: None, failed=self._tell)

    def saved(self, session: Session, review: Review) -> None:
        """`review` is on disk; `session` is the same with the files as they are now."""
        self.session, self.saved_review = session, review
        if self.unsaved:  # the designer went on meanwhile
            self._autosave_timer.start()
        else:
            self.discard_autosave()

    def discard_autosave(self) -> None:
        self._autosave_timer.stop()
        autosave = self._autosave
        if autosave is not None:
            self.files.start(lambda emit, cancellation: autosave.discard(), done=lambda _: None, failed=self._tell)

    def close(self) -> None:
        """Stop all work; no thread is left, and a properly ended review leaves no file."""
        self.cancel()
        self._autosave_timer.stop()
        self.drawer.stop()
        self.files.stop()
        if self._autosave is not None:
            self._autosave.discard()
        self._review_lock.release()

    def preload(self) -> None:
        """Load the network while nobody waits for it; a fault is told when it is asked for."""
        engines, model, threads = self._engines, self.settings.model, self.settings.threads
        self.drawer.start(lambda emit, cancellation: engines(model, threads), done=_ignore, failed=_ignore)

    def _tell(self, failed: Failure) -> None:
        self.said.emit("error", failed.sentence, failed.details)


def _ignore(_: object) -> None:
    pass


def _named(chars: str) -> str:
    return chars if len(chars) == 1 else f"{len(chars)} glyphs"
