"""Undo and redo: a command holds the glyphs it touched, as they were and as they became."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from PySide6.QtGui import QUndoCommand

from fonte_plugin.workspace.review.font_plan import FontPlan
from fonte_plugin.workspace.review.review import GlyphReview, Review

Apply = Callable[[Mapping[str, GlyphReview]], None]

MERGE_SECONDS = 1.0
"""Nudges of one thing that follow each other this closely are one step of undo."""


class GlyphsCommand(QUndoCommand):
    """One action of the designer on any number of glyphs. States are immutable, so nothing is copied."""

    def __init__(self, text: str, before: Review, after: Review, apply: Apply, *, merge: bool = False) -> None:
        super().__init__(text)
        chars = after.changed(before)
        self.before = {char: before[char] for char in chars}
        self.after = {char: after[char] for char in chars}
        self._apply = apply
        self._merge = merge
        self._time = time.monotonic()

    def redo(self) -> None:
        self._apply(self.after)

    def undo(self) -> None:
        self._apply(self.before)

    def id(self) -> int:
        return 1 if self._merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802
        if not isinstance(other, GlyphsCommand) or other.after.keys() != self.after.keys():
            return False
        if other.text() != self.text() or other._time - self._time > MERGE_SECONDS:
            return False
        self.after, self._time = other.after, other._time
        return True


class GenerateCommand(GlyphsCommand):
    """A generation: on the stack from its first glyph on; it grows until it ends or is undone."""

    def __init__(self, text: str, review: Review, apply: Apply, interrupt: Callable[[], None]) -> None:
        super().__init__(text, review, review, apply)
        self._interrupt = interrupt

    def absorb(self, before: GlyphReview, after: GlyphReview) -> None:
        """Add one more glyph."""
        self.before.setdefault(before.char, before)
        self.after[after.char] = after

    def undo(self) -> None:
        self._interrupt()
        super().undo()


class PlanCommand(QUndoCommand):
    """Another plan for the font; with `topic`, one step with the change of the same just before."""

    def __init__(
        self, text: str, before: FontPlan, after: FontPlan, apply: Callable[[FontPlan], None], topic: str = ""
    ) -> None:
        super().__init__(text)
        self.before, self.after, self.topic = before, after, topic
        self._apply = apply
        self._time = time.monotonic()

    def redo(self) -> None:
        self._apply(self.after)

    def undo(self) -> None:
        self._apply(self.before)

    def id(self) -> int:
        return 2 if self.topic else -1

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802
        if not isinstance(other, PlanCommand) or other.topic != self.topic or other._time - self._time > MERGE_SECONDS:
            return False
        self.after, self._time = other.after, other._time
        self.setText(other.text())
        return True
