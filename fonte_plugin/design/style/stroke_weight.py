"""How heavy the strokes of a glyph are, and what weight they should have in its font."""

from __future__ import annotations

import math
import statistics
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from fontTools.pens.areaPen import AreaPen
from fontTools.pens.perimeterPen import PerimeterPen

from fonte_plugin.design.style.letter_kinds import case_of
from fonte_plugin.outlines.contour import Contours
from fonte_plugin.outlines.glyph import Glyph

USUAL = {
    0.92: "EFTXYZxz", 0.95: "ACGIKLMSVWcirs", 0.975: "HNU23579aejvwy", 1.0: "BDJPQR14fgkpqtßæ", 1.04: "O0689bdhlmnou",
}  # fmt: skip
"""Relative thickness -> characters that are usually so, medians over 110 open families; the mean of a case is 1."""
RELATIVE = {char: factor for factor, chars in USUAL.items() for char in chars}
FEWEST = 4
"""The fewest references that tell the weight, two of them in the glyph's own case."""


@dataclass(frozen=True, slots=True)
class StrokeWeight:
    """Mean thickness of the strokes by letter case, in font units, and by what share glyphs differ from it."""

    upper: float | None = None
    lower: float | None = None
    scatter: float = 0.0

    def of(self, unicodes: Collection[int]) -> float | None:
        """The thickness that a glyph of these characters should have, None where nothing tells."""
        factor = next((RELATIVE[chr(code)] for code in unicodes if chr(code) in RELATIVE), None)
        if factor is None:
            return None
        case = case_of(unicodes)
        if case == "figure" and self.upper and self.lower:
            return factor * math.sqrt(self.upper * self.lower)
        base = self.upper if case == "upper" else self.lower if case == "lower" else None
        return None if base is None else factor * base

    @classmethod
    def measure(cls, glyphs: Sequence[Glyph]) -> StrokeWeight:
        """Measure letters; fewer than FEWEST tell nothing."""
        logs: dict[str, list[float]] = {"upper": [], "lower": []}
        for glyph in glyphs:
            factor = next((RELATIVE[chr(code)] for code in glyph.unicodes if chr(code) in RELATIVE), None)
            found = thickness(glyph.contours)
            if factor is not None and found > 0 and (case := case_of(glyph.unicodes)) in logs:
                logs[case].append(math.log(found / factor))
        if sum(map(len, logs.values())) < FEWEST:
            return cls()
        means = {case: statistics.fmean(each) for case, each in logs.items() if len(each) > 1}
        off = [value - means[case] for case, each in logs.items() if case in means for value in each]
        upper, lower = (math.exp(means[case]) if case in means else None for case in logs)
        return cls(upper, lower, math.sqrt(statistics.fmean(value * value for value in off)))


def thickness(contours: Contours) -> float:
    """Twice the area over the outline's length: the mean thickness of long strokes, in font units; 0 without ink."""
    area, outline = AreaPen(), PerimeterPen(tolerance=0.5)
    for contour in contours:
        contour.draw(area)
        contour.draw(outline)
    return 2 * abs(float(area.value)) / float(outline.value) if outline.value else 0.0
