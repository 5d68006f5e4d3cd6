"""A glyph that is finished, or given up."""

from __future__ import annotations

from dataclasses import dataclass

from fonte_plugin.completion.choice import Sample


@dataclass(frozen=True, slots=True)
class Drawn:
    """A glyph that is done: valid `samples`, best first, or none; `vetoes` holds why others were not taken.

    If there is none, `refused` holds samples that are valid but not offered, for designers who want to look.
    """

    char: str
    samples: tuple[Sample, ...]
    vetoes: tuple[str, ...]
    rounds: int
    refused: tuple[Sample, ...] = ()
