"""What the designer does to the open font: select, generate, decide, edit. Widgets watch its signals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from fonte_plugin.engine.base import Cancellation
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import AUTO, GenerateRequest, GenerationPlan, GlyphResult, Origin, Progress
from fonte_plugin.window.bench.open_font import OpenFont
from fonte_plugin.window.bench.undo_commands import GenerateCommand, GlyphsCommand, PlanCommand
from fonte_plugin.window.bench.worker import Emit, Failure, Task, Worker
from fonte_plugin.workspace.engines import EngineShelf, EngineSource
from fonte_plugin.workspace.review import drawing_job
from fonte_plugin.workspace.review.desk import SOURCE
from fonte_plugin.workspace.review.font_plan import Bearings, FontPlan
from fonte_plugin.workspace.review.review import GlyphReview, Review
from fonte_plugin.workspace.review.session import Entry
from fonte_plugin.workspace.review.standing import bearings_of, planned_bearings, with_bearings
from fonte_plugin.workspace.review.status import Status
from fonte_plugin.workspace.review.usual import guess_below
from fonte_plugin.workspace.verdict import beyond


class Workbench(OpenFont):
    """All that the designer's actions do. Only the window's thread calls it."""

    selection_changed = Signal()
    job_changed = Signal()
    progressed = Signal(object)
    planned = Signal(object)

    def __init__(self, engines: EngineSource | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pending: frozenset[str] = frozenset()
        """Characters that the running generation has not drawn yet."""
        self.task: Task | None = None
        self.drawer = Worker(self)
        self.one_glyph = False
        """Whether one glyph is shown: decisions are then about it alone, whatever is selected elsewhere."""
        self.engine_source: EngineSource = engines or EngineShelf()
        self.templates: Mapping[str, Outline] = {}
        """What another master has, in grid units: what is drawn takes its points."""
        self._notes: tuple[str, ...] = ()

    # selecting

    def select(self, entries: Iterable[Entry], current: Entry | None) -> None:
        self.selected, self.current = tuple(entries), current
        self.selection_changed.emit()

    @property
    def selected_chars(self) -> str:
        """The selected characters that the network can draw."""
        return "".join(entry.char for entry in self.selected if entry.in_charset)

    @property
    def subjects(self) -> str:
        """The characters that a decision is about."""
        if self.one_glyph:
            return self.current.char if self.current and self.current.in_charset else ""
        return self.selected_chars

    @property
    def subject_signs(self) -> str:
        """The characters of built signs that a decision is about."""
        entries = (self.current,) if self.one_glyph else self.selected
        return "".join(entry.char for entry in entries if entry is not None and entry.built is not None)

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
        model, threads = self.settings.model, self.settings.threads
        job = drawing_job.Job(request, self.session.drawing, self.review, model, threads, self.templates)
        command = GenerateCommand(text or self.tr("Generate"), self.review, self._apply, self.cancel)
        engines = self.engine_source

        def draw(emit: Emit, cancellation: Cancellation) -> None:
            engine = engines(job.model, job.threads)
            origin: Origin | None = None
            for event in job.run(engine, cancellation):
                if isinstance(event, GenerationPlan):
                    origin = job.origin(event, engine)
                emit((event, origin))

        self.pending = frozenset(request.chars + request.redraw)
        self._notes = ()
        self.task = self.drawer.start(
            draw,
            event=lambda pair: self._event(command, *pair),
            done=lambda _: self._ended(task, self._summary(command.after), self._notes),
            failed=lambda failed: self._failed(task, failed),
            cancelled=lambda: self._ended(task, ""),
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
            told = self.session.drawing.notes if self.session is not None else ()
            self._notes = tuple(note for note in event.notes if note not in told)
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

    def _summary(self, drawn: Mapping[str, GlyphReview]) -> str:
        """The result of a generation in a sentence; nothing about a single glyph, which is on the screen."""
        failed = sum(bool(glyph.message) for glyph in drawn.values())
        known = [glyph for glyph in drawn.values() if not glyph.message and glyph.agreement is not None]
        doubtful = sum((glyph.agreement or 0) < guess_below(glyph.char) for glyph in known)
        if len(drawn) < 2:
            return ""
        text = self.tr("%n glyphs are drawn", "", len(drawn) - failed)
        if doubtful:
            text += self.tr(", {0} of them doubtful").format(doubtful)
        if failed:
            text += self.tr("; {0} could not be").format(failed)
        if beyond(glyph.agreement for glyph in drawn.values() if not glyph.message) is not None:
            return text + self.tr(
                ". This typeface is beyond the model: take them as sketches, or draw some more yourself."
            )
        return text + "."

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

    def _ended(self, task: Task, text: str, notes: tuple[str, ...] = ()) -> None:
        """`notes`: sentences of the plan that are new since the font was opened; the first stands in the bar."""
        if self.task is not task:
            return
        left, self.pending, self.task = self.pending, frozenset(), None
        self.keeper.later()
        self.job_changed.emit()
        self.review_changed.emit(left)
        if text or notes:
            self.said.emit("info", " ".join((text, *notes[:1])).strip(), "\n".join(notes))

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
        if rest:
            self.reroll(rest, self.tr("Redraw with {0} as a reference").format(char), references)
            again = self.tr("{0} is a reference now; what is undecided is drawn again.")
            self.said.emit("info", again.format(char), "")
        else:
            self.said.emit("done", self.tr("{0} is a reference now; nothing is undecided.").format(char), "")

    # reviewing

    def accept(self, chars: str) -> None:
        """Accept them; of several, only those that did not fail, since the designer has hardly looked at each."""
        if len(chars) > 1:
            chars = "".join(char for char in chars if self.review.status(char) is not Status.FAILED)
        self._do(self.tr("Accept {0}").format(self._named(chars)), self.review.accept(chars))

    def reject(self, chars: str) -> None:
        self._do(self.tr("Reject {0}").format(self._named(chars)), self.review.reject(chars))

    def _named(self, chars: str) -> str:
        return chars if len(chars) == 1 else self.tr("%n glyphs", "", len(chars))

    def choose(self, char: str, index: int) -> None:
        if 0 <= index < len(self.review[char].candidates) and index != self.review[char].chosen:
            self._do(self.tr("Choose another {0}").format(char), self.review.choose(char, index))

    def bring(self, char: str, outline: Outline) -> None:
        """Paste an outline of the designer's own as a missing glyph."""
        self._do(self.tr("Paste {0}").format(char), self.review.drawn_by_hand(char, outline))

    def copy_drawn(self, char: str) -> None:
        """A copy of what the designer drew, which can be edited and takes its place when it is saved."""
        session = self.session
        drawn = session.outline(char) if session is not None else None
        if session is None or drawn is None:
            return
        name, text = session.drawing.name(char), self.tr("Edit a copy of {0}").format(char)
        planned = planned_bearings(session, self.plan, name, drawn)
        self.undo_stack.beginMacro(text)
        self._do(text, self.review.drawn_by_hand(char, drawn))
        if planned is not None:  # from now on they are in its outline
            self._do(text, self.review.edit(char, with_bearings(drawn, planned)))
            self.replan(text, self.plan.without_bearings([name]))
        self.undo_stack.endMacro()

    def drop_copies(self, chars: str) -> None:
        """The designer's own drawings again; of copies that stand in the font by now, a copy of what stood there."""
        written = self.place is not None and self.place.kind == SOURCE
        saved = [char for char in chars if written and self.saved_review[char].by_hand]
        after = self.review.without_copies(char for char in chars if char not in saved)
        for char in saved:
            after = after.edit(char, after[char].candidates[0].outline)
        self._do(self.tr("Drop the copy of {0}").format(" ".join(chars)), after)

    def edit(self, char: str, outline: Outline, text: str, *, merge: bool = False) -> None:
        """The designer changed a generated outline; with `merge`, one step of undo with the edit just before."""
        self._do(text, self.review.edit(char, outline), merge=merge)

    def edit_many(self, outlines: Mapping[str, Outline], plan: FontPlan, text: str) -> None:
        """Outlines of generated glyphs and the plan for drawn ones, in one step of undo."""
        after = self.review
        for char, outline in outlines.items():
            after = after.edit(char, outline)
        self.undo_stack.beginMacro(text)
        self._do(text, after)
        self.replan(text, plan)
        self.undo_stack.endMacro()

    def space_drawn(self, name: str, drawn: Outline, bearings: Bearings, text: str) -> None:
        """Plan new side bearings for a glyph that the designer drew as `drawn`; its own ones need no plan."""
        if bearings == bearings_of(drawn):
            self.replan(text, self.plan.without_bearings([name]), f"space {name}")
        else:
            self.replan(text, self.plan.with_bearings({name: bearings}), f"space {name}")

    def replan(self, text: str, plan: FontPlan, topic: str = "") -> None:
        """Change the plan for the font; with `topic`, one step of undo with the change of the same just before."""
        if plan != self.plan:
            self.undo_stack.push(PlanCommand(text, self.plan, plan, self._apply_plan, topic))

    def _apply_plan(self, plan: FontPlan) -> None:
        self.plan = plan
        self.keeper.later()
        self.plan_changed.emit()

    def _do(self, text: str, after: Review, *, merge: bool = False) -> None:
        if after.changed(self.review):
            self.undo_stack.push(GlyphsCommand(text, self.review, after, self._apply, merge=merge))

    def _apply(self, glyphs: Mapping[str, GlyphReview]) -> None:
        after = self.review.with_glyphs(glyphs.values())
        changed = after.changed(self.review)
        self.review = after
        self.keeper.later()
        self.review_changed.emit(changed)

    def close(self) -> None:
        """Stop all work and keep it: no thread is left."""
        self.cancel()
        self.drawer.stop()
        self.files.stop()
        self.keeper.at_once(leaving=True)
        self.keeper.release()

    def preload(self) -> None:
        """Load the network while nobody waits for it; an error is reported when it is needed."""
        engines, model, threads = self.engine_source, self.settings.model, self.settings.threads
        self.drawer.start(lambda emit, cancellation: engines(model, threads), done=_ignore, failed=_ignore)


def _ignore(_: object) -> None:
    pass
