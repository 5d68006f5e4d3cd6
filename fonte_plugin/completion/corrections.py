"""By how much a generated glyph is too bold or too wide, judged by its font and the forecast; and the corrected
glyph."""

from __future__ import annotations

import math
from dataclasses import dataclass

from fonte_plugin.completion.forecast import Forecast
from fonte_plugin.design.cleanup.weight import of_thickness
from fonte_plugin.design.cleanup.width import widened
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.design.style.stroke_weight import thickness
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.outline import Outline

BY_LETTERS = 0.45
"""Share of a deviation that is corrected: of stroke thickness from that of the font's letters. Least squares on 592
glyphs of val-choose, of which 12 % were off by more than a tenth before, and 4 % afterwards."""
BY_INK = 0.25
"""The same of the ink from the forecast."""
BY_ADVANCE = 0.35
"""The same of the advance from the forecast."""
BY_SPREAD = 0.1
"""The same of the spread of the ink from the forecast."""
LEAST = 0.02
"""Corrections smaller than this (a logarithm) are not made."""
MOST_WEIGHT = 0.15
"""No more is corrected of the strokes (a logarithm). On val-choose .12 to .25 are alike; in scripts, whose strokes are
thin and seldom where the forecast has them, large corrections do harm."""
MOST_WIDTH = 0.1
"""The same of the width."""
ANOTHER_KIND = 0.35
"""Where more would be needed than this, nothing is corrected: the letter is of another kind."""


@dataclass(frozen=True, slots=True)
class Corrections:
    """Logarithms of the factors by which strokes should be thicker and the ink wider; 0 for no correction."""

    weight: float = 0.0
    width: float = 0.0

    @classmethod
    def of(cls, char: str, outline: Outline, style: ReferenceStyle, expected: Forecast) -> Corrections:
        """Of a glyph in grid units."""
        found, wanted = thickness(outline.contours), style.weight.of((ord(char),))
        weight = BY_LETTERS * math.log(wanted / found) if wanted and found else 0.0
        width = 0.0
        if (seen := expected.deviation(outline)) is not None:
            weight += BY_INK * seen.ink
            width = BY_ADVANCE * seen.advance + BY_SPREAD * seen.spread
        return cls(_held(weight, MOST_WEIGHT), _held(width, MOST_WIDTH))

    def sentences(self, name: str) -> list[str]:
        """Sentences about what was done to the glyph of this name."""
        found = [("strokes became", self.weight), ("ink became", self.width)]
        return [
            f"{name}: its {what} {abs(100 * (math.exp(by) - 1)):.0f} % {word}"
            for (what, by), word in zip(
                found,
                ("thicker" if self.weight > 0 else "thinner", "wider" if self.width > 0 else "narrower"),
                strict=True,
            )
            if by
        ]

    def applied(self, outline: Outline, style: ReferenceStyle) -> Outline:
        """The outline with both corrected: first the space between the stems, then the strokes. The side bearings
        stay."""
        before = outline.bounds
        if before is None or not (self.weight or self.width):
            return outline
        contours = outline.contours
        if self.width:
            contours = widened(contours, math.exp(self.width), style.slant, style.unit)
        if self.weight:
            contours = of_thickness(contours, thickness(contours) * math.exp(self.weight), style.contrast)
        after = bounds(contours)
        if after is None:
            return outline
        contours = tuple(contour.moved(before.left - after.left, 0) for contour in contours)
        width = outline.width + after.width - before.width
        return Outline(width, contours)


def _held(value: float, most: float) -> float:
    """A correction within its bounds, 0 where there is to be none."""
    return max(-most, min(value, most)) if LEAST <= abs(value) <= ANOTHER_KIND else 0.0
