"""The stem widths of a font, told apart by direction, by flat or round, and by letter case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .clusters import clusters, most_common
from .contour import CleanGlyph, Contours
from .edges import LEVEL, Stem, find_edges, find_stems, shear
from .letter_case import case_of

THINNEST, THICKEST = 8.0, 380.0
"""ink between two edges is a stem if its width lies between these, in thousandths of the em"""
WIDE, NEAR = 22.0, 5.0
"""how far off its width a stem may be, in thousandths of the em: see StemWidth.reach"""
SAME = 4.0
"""widths within this many thousandths of the em are one"""


@dataclass(frozen=True, slots=True)
class StemWidth:
    """A width that stems of the references have. axis 0: vertical stems, 1: horizontal ones. Font units."""

    width: float
    axis: int
    kind: str
    case: str
    glyphs: frozenset[str]

    def reach(self, case: str) -> float:
        """How far off a stem of a glyph of `case` may be that is meant to have this width, in thousandths of the em."""
        if case == "other":
            return 0.0
        seen = len(self.glyphs) > 1
        if case == self.case:
            upright = self.axis == 0 and (self.kind == "flat" or case == "lower")
            return WIDE if seen or upright else NEAR
        return WIDE if case == "figure" and seen else 0.0


def leaning_tolerance(slant: float, unit: float) -> float:
    """How far the ends of a level line may differ: rounding shows once a slanted outline is put upright."""
    return 1.5 * unit if slant else LEVEL


def stems_of(contours: Contours, axis: int, unit: float, tolerance: float = LEVEL) -> list[Stem]:
    """The stems of an outline along `axis` (0: vertical, of an outline put upright; 1: horizontal)."""
    return find_stems(find_edges(contours, axis, tolerance), THINNEST * unit, THICKEST * unit)


def all_stems(glyph: CleanGlyph, unit: float, slant: float) -> Iterator[tuple[int, Stem]]:
    """(axis, stem) for every stem; vertical ones are measured after the outline was put upright."""
    for stem in stems_of(shear(glyph.contours, -slant), 0, unit, leaning_tolerance(slant, unit)):
        yield 0, stem
    for stem in stems_of(glyph.contours, 1, unit):
        yield 1, stem


def measure_stem_widths(glyphs: Sequence[CleanGlyph], unit: float, slant: float) -> Iterator[StemWidth]:
    """The distinct widths of all glyphs, each with the names of those that show it."""
    widths: dict[tuple[int, str, str], list[tuple[float, str]]] = {}
    for glyph in glyphs:
        case = case_of(glyph.unicodes)
        for axis, stem in all_stems(glyph, unit, slant):
            widths.setdefault((axis, stem.kind, case), []).append((stem.width, glyph.name))
    for (axis, kind, case), places in sorted(widths.items()):
        for cluster in clusters(sorted(places), SAME * unit):
            width = most_common([width for width, _ in cluster])
            yield StemWidth(width, axis, kind, case, frozenset(name for _, name in cluster))
