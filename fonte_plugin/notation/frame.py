"""The frame a font gives itself: upright, and of the mean size of all fonts by the glyphs that are shown.

Tokens stand in it, not in the em as it is: what is left to draw then differs much less from font to font. Each letter
case has an affine map of its own, and what is written comes back through the exact inverse.

    x' = (x - t (y - pivot)) * sx       t: tangent of the slant of the shown stems
    y' = y * sy                         (sx, sy): a pair for small letters, one for capitals and signs, one for figures

A pair is the median over the shown glyphs of its case of (mean measure of that character / measure of this glyph), of
ink width and of height above the baseline. The pivot is about half the x-height, where type designers slant about.
"""

from __future__ import annotations

import math
import statistics
import string
from collections.abc import Mapping
from dataclasses import dataclass

from fontTools.misc.transform import Transform

from fonte_plugin.notation.grammar import MAX_COORDINATE, MIN_COORDINATE
from fonte_plugin.notation.normalise import canonical
from fonte_plugin.notation.units import round_half_up
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.slant import slant_of, tangent

LOWER, UPPER, FIGURE = range(3)
NEAREST = ((LOWER, UPPER, FIGURE), (UPPER, FIGURE, LOWER), (FIGURE, UPPER, LOWER))
"""For each case, the cases whose pair it takes: its own if it has one, else the next."""
MEASURED = string.ascii_letters + string.digits
"""Characters that give a frame; signs tell little of a font's size."""
HAIRLINE_WIDTHS = "IiljJ1"
"""Characters whose ink is little more than a stem or a serif: their width says nothing of a font's width."""
LEAST_FACTOR = 0.5
MOST_FACTOR = 2.0
PIVOT = 250.0
"""Height in the frame, grid units, that slanting leaves where it is."""
LEAST_MEASURE = 20.0
"""Grid units below which a measure does not count."""

Measures = Mapping[str, tuple[float, float]]
"""By character of MEASURED: mean ink width and mean height above the baseline over a corpus, upright, grid units."""
Pair = tuple[float, float]


def case_of(char: str) -> int:
    if char in string.digits:
        return FIGURE
    return LOWER if char in string.ascii_lowercase or char in "ßæ" else UPPER


def pairs(ratios: Mapping[str, Pair]) -> tuple[Pair, Pair, Pair]:
    """The (sx, sy) of each case from the ratios mean / own of width and height of the shown characters of MEASURED.

    A case without shown glyphs takes the pair of the nearest case that has some; without any, the pair is (1, 1).
    """
    heights: list[float | None] = []
    widths: list[float | None] = []
    for case in (LOWER, UPPER, FIGURE):
        mine = {char: ratio for char, ratio in ratios.items() if case_of(char) == case}
        heights.append(statistics.median(high for _, high in mine.values()) if mine else None)
        telling = [wide for char, (wide, _) in mine.items() if char not in HAIRLINE_WIDTHS]
        widths.append(statistics.median(telling) if telling else None)
    found = []
    for case in (LOWER, UPPER, FIGURE):
        high = next((heights[other] for other in NEAREST[case] if heights[other] is not None), None)
        wide = next((widths[other] for other in NEAREST[case] if widths[other] is not None), high)
        found.append((_clamped(wide), _clamped(high)))
    return found[0], found[1], found[2]


def _clamped(factor: float | None) -> float:
    return 1.0 if factor is None else min(MOST_FACTOR, max(LEAST_FACTOR, factor))


@dataclass(frozen=True, slots=True)
class Frame:
    """`slant` in degrees to the right, and (sx, sy) of small letters, capitals and signs, figures."""

    slant: float = 0.0
    factors: tuple[Pair, Pair, Pair] = ((1.0, 1.0), (1.0, 1.0), (1.0, 1.0))

    @classmethod
    def for_shown(cls, shown: Mapping[str, Outline], measures: Measures, italic_angle: float | None = None) -> Frame:
        """From what is shown, by its own stems; `italic_angle`, degrees to the right, where it shows none to measure.

        The em as it is where nothing is shown, or a model has no measures.
        """
        if not shown or not measures:
            return cls()
        measured = slant_of(shown)
        return cls.of(shown, measures, (italic_angle or 0.0) if measured is None else measured)

    @classmethod
    def of(cls, shown: Mapping[str, Outline], measures: Measures, slant: float) -> Frame:
        """From the shown outlines, grid units, of a font that leans by `slant` degrees.

        Factors are cut so that what is shown stays in the range of the grid.
        """
        upright = cls(slant)
        ratios = {}
        for char, outline in shown.items():
            bounds = upright.applied(char, outline).bounds if char in measures else None
            if bounds is not None:
                wide, high = measures[char]
                ratios[char] = wide / max(LEAST_MEASURE, bounds.width), high / max(LEAST_MEASURE, bounds.top)
        # cutting a height moves the pivot, and with it what is slanted: the second pass sees where it stays
        return cls(slant, pairs(ratios))._within_range(shown)._within_range(shown)

    def _within_range(self, shown: Mapping[str, Outline]) -> Frame:
        factors = list(self.factors)
        for char, outline in shown.items():
            case = case_of(char)
            applied = self.applied(char, outline)
            reach = [0.0, 0.0]
            for x, y in (*applied.points(), (applied.width, 0.0)):
                for axis, value in enumerate((x, y)):
                    reach[axis] = max(reach[axis], value / MAX_COORDINATE, value / MIN_COORDINATE)
            wide, high = (now / max(1.0, far) for now, far in zip(self.factors[case], reach, strict=True))
            factors[case] = min(factors[case][0], wide), min(factors[case][1], high)
        return Frame(self.slant, (factors[0], factors[1], factors[2]))

    @property
    def changes(self) -> bool:
        return self != EM

    def transform(self, char: str) -> Transform:
        """From grid units to the frame."""
        wide, high = self.factors[case_of(char)]
        lean = tangent(self.slant)
        pivot = PIVOT / self.factors[LOWER][1]
        return Transform(wide, 0, -lean * wide, high, lean * pivot * wide, 0)

    def widening(self, char: str) -> float:
        """Units of the frame in a grid unit, along x."""
        return self.factors[case_of(char)][0]

    def applied(self, char: str, outline: Outline) -> Outline:
        """The outline in the frame, not rounded; its advance is scaled as its widths are."""
        return _mapped(outline, self.transform(char), self.factors[case_of(char)][0])

    def encoded(self, char: str, outline: Outline) -> Outline:
        """The outline in the frame as it is tokenised: on whole units, in canonical form."""
        if not self.changes:
            return outline
        applied = self.applied(char, outline)
        return canonical(applied, applied.width)

    def restored(self, char: str, outline: Outline) -> Outline:
        """The exact inverse of `applied`."""
        return _mapped(outline, self.transform(char).inverse(), 1 / self.factors[case_of(char)][0])

    def decoded(self, char: str, outline: Outline) -> Outline:
        """Decoded tokens brought back to whole grid units, point by point."""
        return _rounded(self.restored(char, outline)) if self.changes else outline

    def point_by_point(self, char: str, outline: Outline) -> Outline:
        """As `encoded`, with every point where it stands in its contour."""
        return _rounded(self.applied(char, outline)) if self.changes else outline

    def error(self, char: str) -> tuple[float, float]:
        """Grid units by which rounding in the frame moves a point at most, in x and in y."""
        wide, high = self.factors[case_of(char)]
        return 0.5 / wide + abs(tangent(self.slant)) * 0.5 / high, 0.5 / high


EM = Frame()
"""The em as it is."""


def _mapped(outline: Outline, transform: Transform, width: float) -> Outline:
    return outline.map(transform.transformPoint, outline.width * width)


def _rounded(outline: Outline) -> Outline:
    return outline.map(lambda point: (round_half_up(point[0]), round_half_up(point[1])), round_half_up(outline.width))


def is_table(measures: object) -> bool:
    """Whether that is a table of mean measures, as a model file has it."""
    return isinstance(measures, Mapping) and all(
        isinstance(char, str)
        and char in MEASURED
        and isinstance(pair, (list, tuple))
        and len(pair) == 2
        and all(isinstance(value, (int, float)) and math.isfinite(value) and value > 0 for value in pair)
        for char, pair in measures.items()
    )
