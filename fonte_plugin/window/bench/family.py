"""The masters of the designspace that is open: read with it, drawn for in step with the review, saved together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from fonte_plugin.engine.base import Cancellation
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import GenerateRequest
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.bench.worker import Emit, Failure, Task
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.review.session import Session
from fonte_plugin.workspace.review.standing import WORK

if TYPE_CHECKING:  # what draws for masters, which most fonts need not wait for
    from fonte_plugin.workspace.review.masters import Follower, Sibling, Siblings

MILLISECONDS = 300

Structure = tuple[tuple[bool, ...], ...]


class FamilyBench(QObject):
    """A glyph that Fonte draws in the master under review is drawn in the others with the same points.

    What is drawn for them depends on the points alone, and is kept by these: another candidate, or a point more, has
    them drawn again, and Undo brings back what there was.
    """

    changed = Signal()

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.siblings: Siblings | None = None
        self._drawn: dict[tuple[str, Structure], Mapping[str, Follower]] = {}
        self._task: Task | None = None
        self._waiting: list[tuple[str, Callable[[], None]]] = []
        self._alone = self._reading = False
        self._unread: list[tuple[Callable[[], object], Callable[[], object]]] = []
        self._timer = QTimer(self, singleShot=True, interval=MILLISECONDS)
        self._timer.timeout.connect(self._draw)
        workbench.session_changed.connect(self._afresh)
        workbench.review_changed.connect(lambda chars: self._timer.start() if chars and self.siblings else None)
        workbench.job_changed.connect(lambda: self._timer.start() if self.siblings else None)

    @property
    def busy(self) -> bool:
        return self._task is not None or self._timer.isActive()

    @property
    def is_family(self) -> bool:
        """Whether a designspace of several masters is open; `siblings` is None until they are read."""
        session = self.workbench.session
        return session is not None and session.designspace is not None and not self._alone

    # reading

    def when_read(self, then: Callable[[], object], otherwise: Callable[[], object]) -> None:
        """Do this once the other masters are read; where they cannot be, that is said, and the other thing done."""
        if self.siblings is not None or not self.is_family:
            then()
            return
        self._unread.append((then, otherwise))
        if not self._reading:
            self.read(again=True)

    def _afresh(self) -> None:
        self._stop()
        self._alone = self._reading = False
        self._unread = []
        self.siblings, self._drawn, self.workbench.templates = None, {}, {}
        self.read()

    def read(self, *, again: bool = False) -> None:
        """The other masters, on the other thread, once the one under review is shown; `again`, as they are now."""
        bench, session = self.workbench, self.workbench.session
        path = session.designspace if session is not None else None
        if path is None or session is None:
            self.changed.emit()
            return

        def read(emit: Emit, cancellation: Cancellation) -> Siblings:
            from fonte_plugin.workspace.review.masters import Siblings

            return Siblings.read(path, cancellation, session.master)

        def done(siblings: Siblings) -> None:
            now = bench.session
            if now is None or (now.designspace, now.master) != (path, session.master):
                return
            waiting, self._unread, self._reading = self._unread, [], False
            if not siblings.others:
                self._alone = True
                for then, _ in waiting:
                    then()
                return
            self.siblings, bench.templates = siblings, siblings.templates
            if not again:
                names = ", ".join(other.name for other in siblings.others)
                text = self.tr(
                    "You review {0}. What Fonte draws in it is drawn with the same points in {1}; when you save, "
                    "spacing, kerning and signs follow there with values of their own."
                )
                bench.said.emit("info", text.format(siblings.name, names), "")
            self._timer.start()
            self.changed.emit()
            for then, _ in waiting:
                then()

        self._reading = True
        bench.files.start(read, done=done, failed=self._failed)

    def _failed(self, failed: Failure) -> None:
        self._task, self._waiting = None, []
        unread, self._unread, self._reading = self._unread, [], False
        self.workbench.said.emit("error", failed.sentence, failed.details)
        self.changed.emit()
        for _, otherwise in unread:
            otherwise()

    # what there is

    def outline(self, char: str) -> Outline | None:
        """The glyph under review, drawn, accepted or undecided."""
        bench = self.workbench
        glyph = bench.review.glyphs.get(char)
        if glyph is not None and glyph.status in WORK:
            return glyph.outline
        return bench.session.outline(char) if bench.session is not None else None

    def follower(self, char: str, other: Sibling) -> Follower | None:
        """What is drawn for another master with the points of the glyph under review; None: not yet."""
        outline = self.outline(char)
        return self._drawn.get((char, outline.structure), {}).get(other.name) if outline is not None else None

    # drawing

    def lacking(self, chars: str) -> list[str]:
        """Those of the characters that a master still waits for."""
        siblings, found = self.siblings, []
        for char in chars if siblings is not None else "":
            outline = self.outline(char)
            if outline is None or siblings is None:
                continue
            known = self._drawn.get((char, outline.structure), {})
            if any(other.name not in known for other in siblings.lacking(char)):
                found.append(char)
        return found

    def when_drawn(self, chars: str, then: Callable[[], None]) -> None:
        """Do this once all masters have these glyphs."""
        if self.lacking(chars):
            self._waiting.append((chars, then))
            self.workbench.said.emit("info", self.tr("The other masters are being drawn first…"), "")
            self._timer.start(0)
        else:
            then()

    def _draw(self) -> None:
        """One glyph after the other, the one that is shown first, as long as something is lacking."""
        bench, siblings = self.workbench, self.siblings
        if siblings is None or bench.session is None or self._task is not None or bench.generating:
            return
        for chars, then in [(chars, then) for chars, then in self._waiting if not self.lacking(chars)]:
            self._waiting.remove((chars, then))
            then()
        urgent = "".join(chars for chars, _ in self._waiting)
        lacking = self.lacking(urgent) or self.lacking(bench.review.having(*WORK))
        if not lacking:
            return
        current = bench.current.char if bench.current is not None else ""
        char = current if current in lacking else lacking[0]
        outline, upm = self.outline(char), bench.session.upm
        assert outline is not None
        base = bench.request or GenerateRequest(char)
        origin = bench.review[char].origin
        if origin is not None:
            base = replace(base, seed=origin.seed, temperature=origin.temperature)
        engine = bench.engine_source
        model, threads = bench.settings.model, bench.settings.threads

        def draw(emit: Emit, cancellation: Cancellation) -> dict[str, Follower]:
            return siblings.follow(char, outline, upm, base, engine(model, threads), cancellation)

        def done(found: dict[str, Any]) -> None:
            self._task = None
            if siblings is self.siblings:
                self._drawn[char, outline.structure] = found
                self.changed.emit()
                self._draw()

        def cancelled() -> None:
            self._task = None

        self._task = bench.drawer.start(draw, done=done, failed=self._failed, cancelled=cancelled)
        self.changed.emit()

    def _stop(self) -> None:
        self._timer.stop()
        self._waiting = []
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def stop(self) -> None:
        """The window closes."""
        self._stop()

    # saving

    def to_save(self, chars: str) -> list[tuple[str, Session, Review]]:
        """Of each other master its name and session, and what is drawn for it of these characters, accepted."""
        if self.siblings is None:
            return []
        from fonte_plugin.workspace.review.masters import review_of

        found = []
        for other in self.siblings.others:
            drawn = [(char, follower) for char in chars if (follower := self.follower(char, other)) is not None]
            found.append((other.name, other.session, review_of(other.session, drawn)))
        return found

    def missing(self, char: str) -> list[str]:
        """The masters that have no such glyph, and for which none could be drawn."""
        siblings, found = self.siblings, []
        for other in siblings.lacking(char) if siblings is not None else ():
            follower = self.follower(char, other)
            if follower is None or follower.outline is None:
                found.append(other.name)
        return found
