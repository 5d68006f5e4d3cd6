"""The stem widths of a font, told apart by direction, by flat or round, and by letter case."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from fonte_plugin.design.style.clusters import clusters, most_common
from fonte_plugin.design.style.letter_kinds import case_of
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import Contour, Contours
from fonte_plugin.outlines.edges import LEVEL, Stem, find_edges, find_stems, shear
from fonte_plugin.outlines.glyph import Glyph

THINNEST = 8.0
"""the thinnest stem, in thousandths of the em"""
THICKEST = 380.0
"""the thickest, in thousandths of the em"""
FAR = 60.0
"""How far a stem may be from a width that it is meant to have, in thousandths of the em (see StemWidth.claims) ..."""
VARIED = 12.0
"""... where only one reference shows the width ..."""
FIGURES = 22.0
"""... and in a figure, by the width of letters."""
THIN = {"M": 0.0, "N": 0.0, "S": 0.0, "G": 12.0, "U": 12.0}
"""letters with a vertical stroke that is thin in many typefaces, and how far off their other stems are at most"""
DOT = 260.0
"""largest size of a dot, in thousandths of the em"""
SLENDER = 2.0
"""a contour of that size is a dot if it is less than this many times as long as it is thick"""
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
    count: int = 2
    """how many stems of these glyphs have it"""

    def claims(self, unicodes: Collection[int], off: float) -> bool:
        """Whether a stem of a glyph of these characters, `off` thousandths of the em from this width, is meant to
        have it.

        Measured on the designers' own glyphs of 110 families: of stems that several references show, 1 % are more
        than 16 units off; of those that one shows (the bar of H, the sides of O) 10 % are more than 12 units off,
        and a third by less, so that only the outliers are slips.
        """
        case, seen = case_of(unicodes), len(self.glyphs) > 1
        if self.axis == 0 and off > min((THIN.get(chr(code), FAR) for code in unicodes), default=FAR):
            return False
        if self.axis == 0 and self.count == 1:
            return False  # H, n and o have two each: a single one is a straight piece of a crooked letter
        if case == self.case:
            upright = self.axis == 0 and (self.kind == "flat" or case == "lower")
            return off <= FAR and (seen or upright or off > VARIED)
        return case == "figure" and seen and off <= FIGURES


def leaning_tolerance(slant: float, unit: float) -> float:
    """How far the ends of a level line may differ: rounding shows once a slanted outline is put upright."""
    return 1.5 * unit if slant else LEVEL


def stems_of(contours: Contours, axis: int, unit: float, tolerance: float = LEVEL) -> list[Stem]:
    """The stems of an outline along `axis` (0: vertical, of an outline put upright; 1: horizontal); dots have none."""
    stems = find_stems(find_edges(contours, axis, tolerance), THINNEST * unit, THICKEST * unit)
    dots = {number for number, contour in enumerate(contours) if _is_dot(contour, unit)}
    return [stem for stem in stems if not _contours_of(stem) <= dots or len(_contours_of(stem)) > 1]


def _contours_of(stem: Stem) -> set[int]:
    return {contour for contour, _ in (*stem.lesser.nodes, *stem.greater.nodes)}


def _is_dot(contour: Contour, unit: float) -> bool:
    """Whether it is small and about as wide as high: the dot of i, a full stop. Its sides are no strokes."""
    box = bounds((contour,))
    if box is None:
        return False
    less, more = sorted((box.width, box.height))
    return more <= DOT * unit and more < SLENDER * less


def all_stems(contours: Contours, unit: float, slant: float) -> Iterator[tuple[int, Stem]]:
    """(axis, stem) for every stem; vertical ones are measured after the outline was put upright."""
    for stem in stems_of(shear(contours, -slant), 0, unit, leaning_tolerance(slant, unit)):
        yield 0, stem
    for stem in stems_of(contours, 1, unit):
        yield 1, stem


def measure_stem_widths(glyphs: Sequence[Glyph], unit: float, slant: float) -> Iterator[StemWidth]:
    """The distinct widths of all glyphs, each with the names of those that show it."""
    widths: dict[tuple[int, str, str], list[tuple[float, str]]] = {}
    for glyph in glyphs:
        case = case_of(glyph.unicodes)
        for axis, stem in all_stems(glyph.contours, unit, slant):
            widths.setdefault((axis, stem.kind, case), []).append((stem.width, glyph.name))
    for (axis, kind, case), places in sorted(widths.items()):
        for cluster in clusters(sorted(places), SAME * unit):
            width = most_common([width for width, _ in cluster])
            yield StemWidth(width, axis, kind, case, frozenset(name for _, name in cluster), len(cluster))
