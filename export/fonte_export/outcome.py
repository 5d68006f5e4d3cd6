"""The result of writing a file: the parts of the font that it lacks, and notes for the designer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Outcome:
    """`skipped`: a glyph or another part of the font -> a sentence that says why it is not in the file."""

    skipped: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    """Sentences about things in the font that may not be intended."""

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.notes, *self.skipped.values())))
