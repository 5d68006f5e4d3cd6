"""Side bearings from the rhythm of the drawn glyphs: each side of a glyph is given as much white as theirs have.

The white beside a glyph is measured as an area: at each height of the x-height (for capitals and figures of the cap
height) the distance from the origin to the ink, deep bays counting less and less. Spacing by such areas is common
knowledge among type designers. How deep the eye sees into a bay is read from the references: the depth at which their
whites differ least.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from fonte_plugin.design.spacing.clearance import keep_clear
from fonte_plugin.design.spacing.silhouette import Row, Silhouette
from fonte_plugin.design.style.letter_kinds import case_of
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.contour import moved
from fonte_plugin.outlines.glyph import Glyph

if TYPE_CHECKING:
    from fonte_plugin.outlines.glyph_source import GlyphSource

DEPTHS = (40.0, 60.0, 80.0, 100.0, 130.0, 170.0)
USUAL_DEPTH = 85.0
"""How deep into a glyph its white is usually measured, in thousandths of the em."""
DEPTH_WEIGHT = 15.0
"""How hard an unusual depth has to pay for itself, in thousandths of the em: few references say little of the depth."""
CLEARLY = 40.0
"""a side bearing within this many thousandths of the em of the expected one is left as it is"""
SPREADS = 3.0
"""... or within this many times the spread of the references themselves"""
ROWS = 40
LOOK = 1.0
"""how deep the eye sees into a bay, as a multiple of the height from its edge"""
NEAREST = 0.25
"""the ink of an open side (L, T, r) keeps at least this share of its neighbours' white"""
TABULAR = 6.0
"""Figures whose widths differ by at most this many thousandths of the em are meant to be tabular."""
FEWEST_FIGURES = 5
"""Drawn figures that are needed to tell."""


@dataclass(frozen=True, slots=True)
class Side:
    """The usual white on one side of the references of one case, and how far they stray from it."""

    white: float
    spread: float


@dataclass(frozen=True, slots=True)
class Rhythm:
    """The spacing of a font in font units. `sides`: (case, "left" or "right") -> Side; `tops`: case -> zone height."""

    style: ReferenceStyle
    depth: float
    sides: Mapping[tuple[str, str], Side]
    tops: Mapping[str, float]
    figure_width: float | None = None

    @classmethod
    def measure(cls, references: Iterable[GlyphSource], style: ReferenceStyle) -> Rhythm:
        """Measure drawn glyphs; one without ink in its zone is passed over."""
        glyphs = [Glyph.read(glyph) for glyph in references]
        tops = _zone_tops(glyphs, style)
        figures = [glyph.width for glyph in glyphs if case_of(glyph.unicodes) == "figure"]
        tabular = len(figures) > 1 and max(figures) - min(figures) <= 1
        best = min(
            (_score(sides := _sides(glyphs, style, tops, depth), depth, style.unit), depth, sides)
            for depth in (depth * style.unit for depth in DEPTHS)
        )
        return cls(style, best[1], best[2], tops, figures[0] if tabular else None)

    def expected(self, glyph: Glyph, case: str | None = None) -> tuple[float, float] | None:
        """By how much the left and right side bearing would have to grow; None where the references cannot tell.

        `case` is whose rhythm it gets, its own by default.
        """
        case = case or case_of(glyph.unicodes)
        seen = _silhouette(glyph, self.style, self.tops.get(case))
        left, right = self.sides.get((case, "left")), self.sides.get((case, "right"))
        if seen is None or left is None or right is None:
            return None
        return _growth(seen.left, left.white, self.depth), _growth(seen.right, right.white, self.depth)

    def tolerance(self, glyph: Glyph, side: str, clearly: float) -> float:
        """How far a side bearing may stray from the expected one before it is corrected, in font units."""
        spread = self.sides[case_of(glyph.unicodes), side].spread
        return max(clearly * self.style.unit, SPREADS * spread) if clearly else 0.0


@dataclass(frozen=True, slots=True)
class Spaced:
    """A glyph with its new side bearings; `left` and `right` say by how many font units they grew."""

    glyph: Glyph
    left: int = 0
    right: int = 0


def space(
    glyphs: Iterable[GlyphSource],
    rhythm: Rhythm,
    *,
    clearly: float = CLEARLY,
    beside: Iterable[GlyphSource] = (),
    learned: Mapping[str, tuple[float, float]] | None = None,
) -> list[Spaced]:
    """Correct side bearings that differ from the references' rhythm by more than `clearly` thousandths of the em.

    `clearly` 0 gives every glyph the expected bearings, as for a font that was drawn without spacing it. A fixed-pitch
    font stays fixed. Figures that are tabular, in the references or among themselves, become exactly so. Glyphs of a
    case without references keep their own bearings. `learned`: by how much the bearings of glyphs, by name, should grow
    instead of what the rhythm says, font units. No glyph is moved over the ink of another, or of the glyphs
    `beside`, which stay as they are.
    """
    read = [Glyph.read(glyph) for glyph in glyphs]
    figure_width = rhythm.figure_width or tabular_width(
        [g.width for g in read if case_of(g.unicodes) == "figure"], rhythm.style.unit
    )
    result = []
    for glyph in read:
        if rhythm.style.pitch is not None:
            result.append(_of_width(glyph, rhythm.style.pitch))
        elif figure_width is not None and case_of(glyph.unicodes) == "figure":
            result.append(_of_width(glyph, figure_width))
        else:
            result.append(_by_rhythm(glyph, rhythm, clearly, (learned or {}).get(glyph.name)))
    if rhythm.style.pitch is not None:
        return result
    return _kept_clear(read, result, [Glyph.read(glyph) for glyph in beside])


def _kept_clear(drawn: Sequence[Glyph], spaced: Sequence[Spaced], beside: Sequence[Glyph]) -> list[Spaced]:
    letters = [i for i, glyph in enumerate(drawn) if case_of(glyph.unicodes) in ("upper", "lower")]
    growths = np.array([(spaced[i].left, spaced[i].right) for i in letters] + [(0, 0)] * len(beside), dtype=np.float64)
    movable = [True] * len(letters) + [False] * len(beside)
    clear = keep_clear([*(drawn[i] for i in letters), *beside], growths.reshape(-1, 2), movable)
    result = list(spaced)
    for i, (left, right) in zip(letters, clear, strict=False):
        if (left, right) != (spaced[i].left, spaced[i].right):
            result[i] = _grown(drawn[i], int(left), int(right))
    return result


def whites_beside(glyph: Glyph, style: ReferenceStyle, top: float | None, depth: float) -> tuple[float, float] | None:
    """The mean white left and right of `glyph` between baseline and `top`, in font units; None without ink there.

    A bay of depth d counts depth * (1 - exp(-d / depth)): in full where shallow, never more than `depth`.
    """
    silhouette = _silhouette(glyph, style, top)
    if silhouette is None:
        return None
    return _white(silhouette.left, depth), _white(silhouette.right, depth)


def _silhouette(glyph: Glyph, style: ReferenceStyle, top: float | None) -> Silhouette | None:
    if top is None or top <= 0:
        return None
    silhouette = Silhouette.of_bands(glyph, np.linspace(0, top, ROWS + 1), style.slant, top / 2).looked_into(LOOK)
    return silhouette if np.isfinite(silhouette.left).any() else None


def _growth(distances: Row, white: float, depth: float) -> float:
    """How much white a side lacks; a side that is open down to its foot is not moved over its neighbour to get it."""
    bearing = float(distances.min())
    return max(white - _white(distances, depth), min(NEAREST * white - bearing, 0.0))


def _white(distances: Row, depth: float) -> float:
    bearing = float(distances.min())
    return bearing + float(np.mean(depth * (1 - np.exp(-(distances - bearing) / depth))))


def _zone_tops(glyphs: Sequence[Glyph], style: ReferenceStyle) -> dict[str, float]:
    heights: dict[str, list[float]] = {}
    for glyph in glyphs:
        box = glyph.bounds
        if box is not None:
            heights.setdefault(case_of(glyph.unicodes), []).append(box.top)
    tops = {case: min(tops) if case == "lower" else statistics.median(tops) for case, tops in heights.items()}
    for case, known in (("lower", style.font_lines.x_height), ("upper", style.font_lines.cap_height)):
        if known is not None and case in tops:
            tops[case] = known
    tops.pop("other", None)  # a comma and a bracket have no zone in common
    return tops


def _sides(
    glyphs: Sequence[Glyph], style: ReferenceStyle, tops: Mapping[str, float], depth: float
) -> dict[tuple[str, str], Side]:
    found: dict[tuple[str, str], list[float]] = {}
    for glyph in glyphs:
        case = case_of(glyph.unicodes)
        whites = whites_beside(glyph, style, tops.get(case), depth)
        for side, white in zip(("left", "right"), whites or (), strict=False):
            found.setdefault((case, side), []).append(white)
    return {key: Side(statistics.median(whites), statistics.pstdev(whites)) for key, whites in sorted(found.items())}


def _score(sides: Mapping[tuple[str, str], Side], depth: float, unit: float) -> float:
    unusual = DEPTH_WEIGHT * unit * abs(math.log(depth / (USUAL_DEPTH * unit)))
    return sum(side.spread for side in sides.values()) + unusual


def _by_rhythm(glyph: Glyph, rhythm: Rhythm, clearly: float, learned: tuple[float, float] | None) -> Spaced:
    grow = rhythm.expected(glyph)
    if learned is not None and (case_of(glyph.unicodes), "left") in rhythm.sides:
        grow = learned
    if grow is None:
        return Spaced(glyph)
    left, right = (
        round(amount) if abs(amount) > rhythm.tolerance(glyph, side, clearly) else 0
        for amount, side in zip(grow, ("left", "right"), strict=True)
    )
    return _grown(glyph, left, right)


def _of_width(glyph: Glyph, width: float) -> Spaced:
    missing = round(width - glyph.width)
    return _grown(glyph, missing // 2, missing - missing // 2)


def _grown(glyph: Glyph, left: int, right: int) -> Spaced:
    contours = moved(glyph.contours, left)
    return Spaced(replace(glyph, contours=contours, width=glyph.width + left + right), left, right)


def tabular_width(widths: Sequence[float], unit: float, share: float = 0.7) -> float | None:
    """The width that figures of nearly one width should share, None if they are proportional or few.

    At least a `share` of them has to have nearly that width.
    """
    if len(widths) < FEWEST_FIGURES:
        return None
    middle = statistics.median_low(widths)
    near = sum(abs(width - middle) <= TABULAR * unit for width in widths)
    return middle if near >= share * len(widths) else None
