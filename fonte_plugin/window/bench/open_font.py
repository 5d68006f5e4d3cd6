"""The open font: read, continued where it was left, and kept on disk meanwhile."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal
from PySide6.QtGui import QUndoStack

from fonte_plugin.engine.base import Cancellation
from fonte_plugin.errors import FonteError
from fonte_plugin.request import GenerateRequest
from fonte_plugin.window.bench.keeper import Keeper
from fonte_plugin.window.bench.worker import Emit, Failure, Worker, failure
from fonte_plugin.window.look.sentences import translated
from fonte_plugin.workspace.review.autosave import SavedReview
from fonte_plugin.workspace.review.desk import LAYER, Desk, SavePlace
from fonte_plugin.workspace.review.font_plan import FontPlan
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.review.session import Entry, Session, new_session, open_session
from fonte_plugin.workspace.review.status import Status
from fonte_plugin.workspace.settings import Settings, load_settings, save_settings

MOST_NAMED = 8
"""The most glyphs that a message names."""


class OpenFont(QObject):
    """The session, its review, and the settings beside them; opened on another thread, kept with every change."""

    session_changed = Signal()
    review_changed = Signal(object)
    """The characters (frozenset) whose state has changed."""
    plan_changed = Signal()
    """The plan for the font as a whole has changed."""
    opening_changed = Signal()
    settings_changed = Signal()
    said = Signal(str, str, str)
    """A sentence for the message bar: kind (info, done, error), text, details to copy."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings: Settings = load_settings()
        self.session: Session | None = None
        self.review: Review = Review.begin()
        self.saved_review: Review = self.review
        """The part of the review that is saved in a file of the designer's."""
        self.plan = self.saved_plan = FontPlan()
        self.built: tuple[Entry, ...] = ()
        """The signs of the plan that are built so far."""
        self.place: SavePlace | None = None
        """The path of that file."""
        self.name = ""
        """The name of a font that began with a style word."""
        self.asked: Mapping[str, Any] = {}
        """The settings of the sidebar that differ from the defaults."""
        self.request: GenerateRequest | None = None
        """The last request, which a re-roll repeats."""
        self.left_at = ""
        """Name of the glyph that was shown when the font was left."""
        self.in_editor = False
        """The designer has it open in another editor: changes from there are read at once."""
        self.stays = False
        """The font is the one that was open, read again."""
        self.undo_stack = QUndoStack(self)
        self.selected: tuple[Entry, ...] = ()
        self.current: Entry | None = None
        self.opening: Path | None = None
        self.files = Worker(self)
        self.keeper = Keeper(self.files, self._kept, self._tell, self)

    def cancel(self) -> None:
        """Stop what changes the review."""

    # opening

    def open(self, path: Path, restore: SavedReview | None = None, *, again: bool = False, master: str = "") -> None:
        """Read a font on another thread, then show it with its kept review, or with `restore`.

        `again`: it is the one that is open, and the designer stays where he is.
        """
        self.cancel()
        self.opening = path
        self.opening_changed.emit()
        model = self.settings.model

        def read(emit: Emit, cancellation: Cancellation) -> Session:
            return open_session(path, model, cancellation, master)

        def show(session: Session) -> None:
            self.opening = None
            self.remember(path)
            before, self.stays = self.session, again
            self._show(session, restore)
            self.stays = False
            if again and before is not None:
                self.said.emit("info", self._taken_in(before, session), "")
            for problem in session.drawing.notes[:1]:
                more = len(session.drawing.notes) - 1
                text = translated(problem) + (self.tr(" (and {0} more)").format(more) if more else "")
                self.said.emit("info", text, "\n".join(map(translated, session.drawing.notes)))

        def fail(failed: Failure) -> None:
            self.opening = None
            self.opening_changed.emit()
            self._tell(failed)

        self.files.start(read, done=show, failed=fail)

    def reload(self) -> None:
        """Read the source again; the review is taken up where the characters are still undrawn."""
        session, autosave = self.session, self.keeper.autosave
        if session is not None and session.path is not None and autosave is not None:
            text = self.review.to_json()
            kept = SavedReview(autosave.path, session.path, "", text, time.time(), self._desk())
            self.open(session.designspace or session.path, kept, again=True, master=session.master)

    def _taken_in(self, before: Session, now: Session) -> str:
        """What came from the disk."""
        old, new = (session.source.glyphs if session.source else {} for session in (before, now))
        changed = [name for name in {**old, **new} if old.get(name) != new.get(name)]
        name = now.path.name if now.path else ""
        if not changed:
            return self.tr("{0} was read again; its glyphs are as they were.").format(name)
        both = [name for char in self.copies if (name := now.drawing.name(char)) in changed]
        if both:
            text = self.tr("{0} was read again. You changed {1} there and here: here you see the copy, and X drops it.")
            return text.format(name, ", ".join(both))
        named = ", ".join(changed[:MOST_NAMED]) + (", …" if len(changed) > MOST_NAMED else "")
        return self.tr("{0} was read again; from your editor came {1}.").format(name, named)

    def new(self, style: str, restore: SavedReview | None = None) -> None:
        """Begin with a style word, or continue a font that began with one."""
        self.cancel()
        self._show(new_session(style), restore)

    def _show(self, session: Session, restore: SavedReview | None) -> None:
        if self.session is not None and (failed := self.keeper.at_once(leaving=True)):
            self._tell(failed)
        self.session = session
        self.review = self.saved_review = session.begin()
        self.undo_stack.clear()
        self.selected, self.current = (), None
        self.in_editor = self.in_editor and self.stays
        kept = self.keeper.claim(session, restore)
        self._take_up(kept)
        self.opening_changed.emit()
        self.session_changed.emit()
        if kept is not None and restore is None and self.review.touched and self.keeper.leftover is None:
            self.said.emit("info", self._welcome_back(kept), "")

    def _take_up(self, kept: SavedReview | None) -> None:
        """The review and the settings beside it, as they were left."""
        desk = kept.desk if kept else Desk()
        self.place, self.name, self.asked, self.request = desk.place, desk.name, desk.asked, desk.request
        self.left_at = desk.current
        self.plan, self.saved_plan = desk.plan, desk.plan if desk.plan_in_file else FontPlan()
        if kept is None:
            return
        try:
            assert self.session is not None
            self.review = self.review.restored(kept.review, self.session.outline)
        except FonteError as error:
            if self.keeper.autosave is not None:
                self.keeper.autosave.set_aside()
            self._tell(failure(error))
            return
        self.saved_review = self.saved_review.with_glyphs(
            self.review[char] for char in desk.in_file if char in self.review.glyphs
        )
        self.keeper.now()
        if self.keeper.autosave is not None and kept.path != self.keeper.autosave.path:
            self.keeper.remove(kept)

    def _welcome_back(self, kept: SavedReview) -> str:
        accepted, undecided = len(self.review.having(Status.ACCEPTED)), len(self.review.undecided)
        when = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(kept.saved)), QLocale.FormatType.ShortFormat)
        return self.tr("Here is what you left on {0}: {1} accepted, {2} undecided.").format(when, accepted, undecided)

    def start_afresh(self) -> Path | None:
        """Put the review aside and begin again; the file that it is kept in, from which `take_up` brings it back."""
        autosave, session = self.keeper.autosave, self.session
        if autosave is None or session is None:
            return None
        self.cancel()
        failed = self.keeper.at_once()
        if failed is not None:
            self._tell(failed)
            return None
        aside = autosave.set_aside()
        self.review = self.saved_review = session.begin()
        self.undo_stack.clear()
        self.plan = self.saved_plan = FontPlan()
        self.request, self.place, self.asked = None, None, {}
        self.session_changed.emit()
        return aside

    def remember(self, path: Path) -> None:
        """Among the fonts opened last."""
        self.set_settings(self.settings.with_recent(path))

    def forget(self, path: Path) -> None:
        """One of them is gone."""
        recent = tuple(name for name in self.settings.recent if name != str(path))
        self.set_settings(replace(self.settings, recent=recent))

    def set_settings(self, settings: Settings) -> None:
        self.settings = settings
        self.settings_changed.emit()
        try:
            save_settings(settings)
        except FonteError as error:
            self._tell(failure(error))

    # keeping

    @property
    def copies(self) -> str:
        """The characters of the font that are edited as a copy here."""
        source = self.session.source if self.session else None
        accepted = self.review.having(Status.ACCEPTED) if source is not None else ""
        return "".join(char for char in accepted if self.review[char].by_hand and source and char in source.drawn)

    @property
    def unsaved(self) -> bool:
        """Whether something is not saved in a file of the designer's."""
        worth = (Status.GENERATED, Status.ACCEPTED)
        if self.unsaved_plan:
            return True
        changed = self.review.changed(self.saved_review)
        return any(review.status(char) in worth for char in changed for review in (self.review, self.saved_review))

    @property
    def unsaved_plan(self) -> bool:
        """Whether spacing, kerning or signs are not saved."""
        plan, saved = self.plan, self.saved_plan
        return (plan.bearings, plan.pairs, plan.signs) != (saved.bearings, saved.pairs, saved.signs)

    @property
    def unsaved_accepted(self) -> str:
        """Accepted characters that are not saved in their present state."""
        changed = self.review.changed(self.saved_review)
        return "".join(char for char in self.review.having(Status.ACCEPTED) if char in changed)

    def ask(self, asked: Mapping[str, Any]) -> None:
        """The settings of the sidebar have changed."""
        if asked != self.asked:
            self.asked = asked
            self.keeper.later()

    def rename(self, name: str) -> None:
        """Name a font that began with a style word."""
        self.name = name
        self.keeper.later()

    @property
    def title(self) -> str:
        return self.name or (self.session.title if self.session else "")

    def _desk(self) -> Desk:
        touched = self.review.touched
        in_file = "".join(char for char in touched if self.review[char] is self.saved_review[char])
        current = self.current.name if self.current else ""
        return Desk(
            self.name, current, in_file, self.place, self.asked, self.request, self.plan, not self.unsaved_plan
        )  # fmt: skip

    def _kept(self) -> tuple[Review, Desk] | None:
        if self.session is None or not (self.review.touched or self.asked or self.name or self.plan != FontPlan()):
            return None
        return self.review, self._desk()

    def saved(self, session: Session, review: Review, chars: str, place: SavePlace, plan: FontPlan) -> None:
        """`chars` of `review` and `plan` are in a file now; `session` is the same with the files as they are now."""
        self.session, self.place = session, place
        if place.kind != LAYER:
            self.saved_plan = plan
        self.saved_review = self.saved_review.with_glyphs(review[char] for char in chars)
        self.keeper.now()
        self.review_changed.emit(frozenset())

    def _tell(self, failed: Failure) -> None:
        self.said.emit("error", failed.sentence, failed.details)
