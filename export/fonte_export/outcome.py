"""What became of a file that was written: which parts of the font it lacks, and what else a designer should know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Outcome:
    """`skipped`: a glyph or another part of the font -> a sentence that says why it is not in the file."""

    skipped: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    """Sentences about what is as the designer has it, and may not be what is meant."""

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.notes, *self.skipped.values())))
