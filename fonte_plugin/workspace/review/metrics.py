"""The heights that a designer aligns to: from the font info if it is right, else from the drawn glyphs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from fonte_plugin.outlines.outline import Outline

NEAR = 0.03
"""How far, in ems, the font info may be from the bounds of a letter and still count: an overshoot."""
EDGE = 0.08
"""How far from its bounds a straight edge of a letter may be and still be its end, in heights of the letter."""

FLAT = {"x_height": "xzvwnumri", "cap_height": "HIEFTZKLMNPRBDXAVWY", "ascender": "dhlbk", "descender": "pqy"}
ROUND = {"x_height": "oeacs", "cap_height": "OCGQSUJ", "ascender": "f", "descender": "gj"}
"""Letters that reach a height, those that end there flat first; round ones overshoot."""
USUAL = {"x_height": 0.5, "cap_height": 0.7, "ascender": 0.74, "descender": -0.22}
"""In ems, if neither letters nor the font info say anything."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """Heights in whole font units."""

    upm: float
    ascender: float
    descender: float
    x_height: float
    cap_height: float


def measured(upm: float, stated: Mapping[str, float], outline: Callable[[str], Outline | None]) -> Metrics:
    """The heights of a font of which `outline` gives the drawn letters, in font units.

    `stated` is the font info, by the names of Metrics. It counts if a drawn letter comes near it, or if no letter
    reaches that height at all; the ascender and descender of a font are often those of a line.
    """
    found = {name: _height(name, upm, stated.get(name), outline) for name in USUAL}
    return Metrics(
        upm,
        max(found["ascender"], found["cap_height"]),
        min(found["descender"], 0),
        found["x_height"],
        found["cap_height"],
    )


def _height(name: str, upm: float, stated: float | None, outline: Callable[[str], Outline | None]) -> float:
    top = name != "descender"
    drawn = None
    for char in FLAT[name] + ROUND[name]:
        drawn = outline(char)
        if drawn is not None and drawn.bounds is not None:
            break
    if drawn is None or drawn.bounds is None:
        return round(stated if stated is not None and _plausible(name, stated / upm) else USUAL[name] * upm)
    end = drawn.bounds[3 if top else 1]
    if stated is not None and abs(stated - end) <= NEAR * upm:
        return round(stated)
    reach = EDGE * drawn.bounds.height
    edges = [edge for edge in _flat_edges(drawn) if abs(edge - end) <= reach]
    return round((max if top else min)(edges, default=end))


def _plausible(name: str, stated: float) -> bool:
    return abs(stated - USUAL[name]) <= 0.2


def _flat_edges(outline: Outline) -> list[float]:
    """Heights of horizontal lines: there a stem ends, without the overshoot of round shapes."""
    heights = []
    for contour in outline.contours:
        for start, *_, end in (segment for segment in contour.segments if len(segment) == 2):
            if start[1] == end[1] and start != end:
                heights.append(start[1])
    return heights
