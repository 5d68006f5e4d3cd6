"""What the drawn glyphs of a font show about its style: measured once, then asked by every filter."""

from __future__ import annotations

import math
import statistics
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from fonte_plugin.design.style import alignment_lines, stem_widths
from fonte_plugin.design.style.alignment_lines import FontLines, Line, measure_lines, name_lines, outermost_edges
from fonte_plugin.design.style.letter_kinds import case_of, ends_so
from fonte_plugin.design.style.stem_widths import StemWidth, all_stems, measure_stem_widths
from fonte_plugin.design.style.stroke_weight import StrokeWeight
from fonte_plugin.design.style.symmetry import is_symmetric, symmetry_class
from fonte_plugin.outlines.direction import directed
from fonte_plugin.outlines.edges import LEVEL, Edge, Stem
from fonte_plugin.outlines.extrema import with_extrema
from fonte_plugin.outlines.geometry import angle_between, length, subtract
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.overlap import without_overlap
from fonte_plugin.outlines.slant import UPRIGHT_IN_ROMAN, slant_of_upright

if TYPE_CHECKING:
    from fonte_plugin.outlines.glyph_source import GlyphSource

LINE_REACH = (math.inf, 9.0, 4.0)
"""an edge farther than this from every line is meant to stand elsewhere, in thousandths of the em. The first value at
which the references would not move one another is taken, for tops and for bottoms; a line may reach less far."""
BOTTOM_APEX = 5.0
"""the same for a bottom apex, which may overshoot or not, as the designer likes"""
TOP_APEX = 16.0
"""the same for a top apex"""
STEM_REACH = (math.inf, 12.0, 5.0)
"""the same for the width of bowls and of horizontal strokes"""
STEM_SHARE = 0.45
"""largest correction of a width, as a share of it"""
STEM_SLACK = 2.0
"""corrections up to this, in thousandths of the em, are not made"""
DISAGREEING = 0.25
"""a filter is held back if the lines of the other references would move more than this share of a reference's edges"""
SHARED = 0.3
"""or if less than this share of them stands on those lines"""
FEW = 6
"""the fewest edges that prove anything"""
CORNERS = (16.0, 12.0, 7.0)
"""Degrees from which a turn may be a corner: the first that hardly any curve of the references turns by more than."""
FEW_CORNERS = 0.06
"""The share of curves that is hardly any."""
CLEAR = 2.0
"""Thousandths of the em that a handle has to miss the line by for its turn to be seen."""


@dataclass(frozen=True, slots=True)
class ReferenceStyle:
    """Everything the filters know of the font; lengths in font units, `slant` in degrees clockwise from upright."""

    units_per_em: int = 1000
    lines: tuple[Line, ...] = ()
    stems: tuple[StemWidth, ...] = ()
    font_lines: FontLines = field(default_factory=FontLines)
    slant: float = 0.0
    pitch: float | None = None
    exact_axes: bool = True
    symmetric: frozenset[str] = frozenset()
    corner: float = CORNERS[-1]
    """degrees: where an outline turns by less, it is meant to run on smoothly"""
    weight: StrokeWeight = field(default_factory=StrokeWeight)
    top_reach: float = LINE_REACH[0]
    bottom_reach: float = LINE_REACH[0]
    stem_reach: float = STEM_REACH[0]
    """how far edges and widths are corrected, in thousandths of the em; measured, 0 in a font drawn without a rule"""
    passed_over: tuple[str, ...] = field(default=(), compare=False)
    """a sentence for each reference that could not be measured"""

    @property
    def unit(self) -> float:
        """A thousandth of the em in font units: what tolerances are given in."""
        return self.units_per_em / 1000

    @classmethod
    def measure(cls, references: Iterable[GlyphSource], units_per_em: int = 1000) -> ReferenceStyle:
        """Measure drawn glyphs; one that cannot be is passed over, and named in `passed_over`."""
        unit = units_per_em / 1000
        glyphs, passed_over = _prepared(references, unit)
        slant = slant_of_upright(glyph.outline for glyph in glyphs if _stands_upright(glyph)) or 0.0
        style = cls(
            units_per_em,
            tuple(measure_lines(glyphs, unit)),
            tuple(measure_stem_widths(glyphs, unit, slant)),
            name_lines(glyphs, unit),
            slant,
            _pitch(glyphs),
            _exact_axes(glyphs, unit),
            _symmetric(glyphs, unit),
            _corner(glyphs, unit),
            StrokeWeight.measure(glyphs),
            passed_over=passed_over,
        )
        return replace(
            style,
            top_reach=_line_reach(glyphs, style, top=True),
            bottom_reach=_line_reach(glyphs, style, top=False),
            stem_reach=_stem_reach(glyphs, style),
        )

    @property
    def contrast(self) -> float:
        """Thickness of horizontal strokes over that of vertical ones, at most 1; 1 where nothing tells."""
        across, up = ([stem.width for stem in self.stems if stem.axis == axis] for axis in (0, 1))
        return min(1.0, statistics.median(up) / statistics.median(across)) if across and up else 1.0

    def line_for(
        self, edge: Edge, unicodes: Collection[int], *, outermost: bool = True, without: str | None = None
    ) -> float | None:
        """The y of the line that a horizontal edge of a glyph of these characters belongs to, or None.

        An edge that stands on a line, for flats or for rounds, stays. Otherwise the nearest line of the edge's own kind
        is taken, if it reaches that far. `without`: leave out lines that only the reference of this name shows.
        """
        top = edge.ink < 0
        same_side = [line for line in self.lines if line.top == top and line.glyphs != {without}]
        exact = [line.position for line in same_side if abs(line.position - edge.position) <= LEVEL]
        if exact:
            return exact[0]
        lines = [line for line in same_side if line.round == edge.round]
        if not lines:
            return None
        line = min(lines, key=lambda line: (abs(line.position - edge.position), line.position))
        usual = edge.apex or ends_so(unicodes, top=top, round=edge.round)
        reach = min(
            line.reach(case_of(unicodes), outermost=outermost, usual=usual),
            self.top_reach if top else self.bottom_reach,
            math.inf if not edge.apex else TOP_APEX if top else BOTTOM_APEX,
        )
        return line.position if abs(line.position - edge.position) <= reach * self.unit else None

    def width_for(self, stem: Stem, axis: int, unicodes: Collection[int], without: str | None = None) -> float | None:
        """The width that a stem of a glyph of these characters should have, None if no reference has one like it.

        Figures are measured by letters of either case. `without`: as for `line_for`.
        """
        case = case_of(unicodes)
        alike = [
            known
            for known in self.stems
            if (known.axis, known.kind) == (axis, stem.kind)
            and known.glyphs != {without}
            and case in (known.case, "figure")
        ]
        if not alike:
            return None
        known = min(alike, key=lambda known: (abs(known.width - stem.width), known.width))
        change = abs(known.width - stem.width)
        straight = (axis, stem.kind) == (0, "flat")  # the stems of letters agree even where bowls are drawn freely
        if change > STEM_SHARE * max(known.width, stem.width):
            return None
        if not straight and change > self.stem_reach * self.unit:
            return None
        return known.width if known.claims(unicodes, change / self.unit) else None


def _prepared(references: Iterable[GlyphSource], unit: float) -> tuple[list[Glyph], tuple[str, ...]]:
    """The glyphs as they are measured: overlaps gone, directions right, extrema noded; and what could not be read."""
    glyphs, passed_over = [], []
    for source in references:
        try:
            glyph = Glyph.read(source)
            contours = with_extrema(directed(without_overlap(glyph.contours)), unit)
        except Exception:  # one odd reference must not lose the others
            passed_over.append(
                f"{source.name} cannot be measured, so it says nothing of the style (its outline is unsound)."
            )
            continue
        if contours:
            glyphs.append(replace(glyph, contours=contours))
    return glyphs, tuple(passed_over)


def _stands_upright(glyph: Glyph) -> bool:
    """Whether its stems do in a roman."""
    return any(chr(code) in UPRIGHT_IN_ROMAN for code in glyph.unicodes)


def _pitch(glyphs: Sequence[Glyph]) -> float | None:
    """The one advance width of a fixed-pitch font, None for a proportional one or where fewer than 4 glyphs tell."""
    widths = [glyph.width for glyph in glyphs if case_of(glyph.unicodes) != "figure"]
    return widths[0] if len(widths) >= 4 and max(widths) - min(widths) <= 1 else None


def _exact_axes(glyphs: Sequence[Glyph], unit: float) -> bool:
    """Whether what runs within 4 degrees of an axis mostly runs exactly along it."""
    exact = total = 0
    for glyph in glyphs:
        for contour in glyph.contours:
            for segment in contour.segments:
                for a, b in ((segment[0], segment[1]), (segment[-2], segment[-1])):
                    small, large = sorted(map(abs, subtract(b, a)))
                    if large >= 20 * unit and small <= 0.07 * large:
                        exact += small <= 0.01 * large and small <= unit
                        total += 1
    return total == 0 or exact >= 0.7 * total


def _corner(glyphs: Sequence[Glyph], unit: float) -> float:
    """Degrees from which a turn is meant, by the references; their own slips are passed over."""
    turns = []
    for glyph in glyphs:
        for contour in glyph.contours:
            segments = list(contour.segments)
            for before, after in zip((segments[-1], *segments[:-1]), segments, strict=True):
                if len(before) == len(after) == 2:
                    continue
                into, out = subtract(before[-1], before[-2]), subtract(after[1], after[0])
                turn = angle_between(into, out)
                off = min(length(into), length(out)) * math.sin(math.radians(min(turn, 90)))
                turns.append(turn if off > CLEAR * unit else 0.0)
    for corner in CORNERS:
        below = [turn for turn in turns if turn <= corner]
        if sum(turn > 0 for turn in below) <= FEW_CORNERS * len(below):
            return corner
    return CORNERS[-1]


def _symmetric(glyphs: Sequence[Glyph], unit: float) -> frozenset[str]:
    """The symmetry classes of which every drawn member is symmetric to 2 thousandths of the em."""
    shown: dict[str, bool] = {}
    for glyph in glyphs:
        for kind in symmetry_class(glyph.unicodes):
            same = is_symmetric(glyph.contours, kind, 2 * unit)
            shown[kind] = shown.get(kind, True) and same
    return frozenset(kind for kind, same in shown.items() if same)


def _line_reach(glyphs: Sequence[Glyph], style: ReferenceStyle, *, top: bool) -> float:
    """The largest reach at which the references would not move one another: they are right as they are."""
    for reach in LINE_REACH:
        trial = replace(style, top_reach=reach, bottom_reach=reach)
        found = [
            (edge.position, trial.line_for(edge, glyph.unicodes, without=glyph.name))
            for glyph in glyphs
            for edge in outermost_edges(glyph.contours, style.unit)
            if (edge.ink < 0) == top
        ]
        if _agree(found, alignment_lines.SAME * style.unit, SHARED):
            return reach
    return 0.0


def _stem_reach(glyphs: Sequence[Glyph], style: ReferenceStyle) -> float:
    for reach in STEM_REACH:
        trial = replace(style, stem_reach=reach)
        found = [
            (stem.width, trial.width_for(stem, axis, glyph.unicodes, without=glyph.name))
            for glyph in glyphs
            for axis, stem in all_stems(glyph.contours, style.unit, style.slant)
        ]
        if _agree(found, stem_widths.SAME * style.unit):
            return reach
    return 0.0


def _agree(found: Sequence[tuple[float, float | None]], tolerance: float, shared: float = 0.0) -> bool:
    """Whether few of the values would be moved by more than `tolerance`, and at least a share `shared` by less."""
    moved = [abs(value - target) > tolerance for value, target in found if target is not None]
    enough = len(found) < FEW or len(moved) - sum(moved) >= shared * len(found)
    return enough and sum(moved) <= DISAGREEING * len(moved)
