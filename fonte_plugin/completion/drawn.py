"""A glyph that is done, or given up."""

from __future__ import annotations

from dataclasses import dataclass

from fonte_plugin.completion.choice import Sample


@dataclass(frozen=True, slots=True)
class Drawn:
    """A glyph that is done: valid `samples`, best first, or none; `vetoes` holds why others were not taken.

    Where there is none, `refused` are those that are valid and still not to be offered, for who wants to look.
    """

    char: str
    samples: tuple[Sample, ...]
    vetoes: tuple[str, ...]
    rounds: int
    refused: tuple[Sample, ...] = ()
