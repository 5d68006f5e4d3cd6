"""Font units and grid units: the grid is 1000 to the em, whatever the font's UPM."""

from __future__ import annotations

import math
from dataclasses import dataclass

from fonte_plugin.errors import SourceError
from fonte_plugin.outlines.outline import Outline

GRID_UPM = 1000
MAX_UPM = 16384
"""The OpenType specification's own limit."""


def round_half_up(value: float) -> int:
    """The nearest integer, halves upwards: the same choice left and right of zero, unlike `round`."""
    return math.floor(value + 0.5)


@dataclass(frozen=True, slots=True)
class Units:
    """The scale between a font of `upm` units to the em and the grid.

    A round trip moves a point by at most half a grid unit; if the two units differ, half a font unit more.
    """

    upm: float

    def __post_init__(self) -> None:
        if not (isinstance(self.upm, int | float) and 1 <= self.upm <= MAX_UPM):
            raise SourceError(
                f"The font's units per em are {self.upm}; give unitsPerEm a value from 1 to {MAX_UPM}.",
                code="upm",
                upm=self.upm,
            )

    @property
    def to_grid(self) -> float:
        """Grid units in one font unit."""
        return GRID_UPM / self.upm

    @property
    def to_font(self) -> float:
        """Font units in one grid unit."""
        return self.upm / GRID_UPM

    def outline_to_font(self, outline: Outline) -> Outline:
        """Grid units to integer font units; lines and handles that were horizontal or vertical stay so."""
        scale = self.to_font
        return outline.map(
            lambda point: (round_half_up(point[0] * scale), round_half_up(point[1] * scale)),
            width=round_half_up(outline.width * scale),
        )
