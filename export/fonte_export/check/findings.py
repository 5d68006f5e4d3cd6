"""A finding on a glyph: what is odd and where, as data for a table, a badge or a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

NOISE = 0.5
"""Font units; a smaller deviation disappears with rounding and is no finding."""

CODES: Mapping[str, str] = {
    "unreadable": "the glyph cannot be read",
    "open-contour": "a contour is not closed",
    "missing-extremum": "a curve turns in x or y where it has no point",
    "kink": "a curve turns by a few degrees at a point that looks smooth",
    "short-segment": "a segment is shorter than 4 thousandths of an em",
    "nearly-straight": "a line or handle is nearly, but not quite, horizontal or vertical",
    "near-miss": "a top or bottom is a unit or two off a line of the font",
    "stem": "the stem is not as thick as those of its kin",
    "side-bearing": "the space at one side is not that of its kin",
    "contour-count": "the character usually has another number of contours",
    "overlap": "contours overlap, cross themselves or run the wrong way",
    "collision": "the ink of two glyphs runs into each other, spaced and kerned as they are",
    "gap": "two glyphs stand far farther apart than others",
    "interpolation": "its contours or points are not those of the other masters",
    "direction": "outer contours run the wrong way",
}
"""Every code of a finding, and its meaning."""


def counted(units: float) -> str:
    """A distance for a sentence, in tenths of a unit at most: `1 unit`, `1.6 units`."""
    shown = f"{round(units, 1):g}"
    return f"{shown} unit" if shown == "1" else f"{shown} units"


@dataclass(frozen=True, slots=True)
class Finding:
    """One oddity of one glyph; `point` is where, in font units, if it is at one place."""

    glyph: str
    code: str
    message: str
    point: tuple[float, float] | None = None

    def as_json(self) -> dict[str, Any]:
        """Plain data; coordinates rounded to a tenth of a unit."""
        place = [round(value, 1) for value in self.point] if self.point else None
        return {"glyph": self.glyph, "code": self.code, "message": self.message, "point": place}
