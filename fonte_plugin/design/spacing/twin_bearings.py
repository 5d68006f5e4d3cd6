"""Side bearings of letters that share an edge with a drawn one: h has the stem of n, and its side bearing too.

Twins are found by shape, among the edges that are twins in most typefaces: their silhouettes, between the baseline and
the height of the case, are compared.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from fonte_plugin.design.spacing.silhouette import Row, Silhouette
from fonte_plugin.design.spacing.spacing import ROWS, Rhythm
from fonte_plugin.design.style.letter_kinds import case_of
from fonte_plugin.outlines.glyph import Glyph

if TYPE_CHECKING:
    from fonte_plugin.outlines.glyph_source import GlyphSource

EDGES: Mapping[str, Sequence[Mapping[str, float]]] = {
    "left": (
        {"nmr": 20, "bhkl": 16, "p": 12, "i": 8},
        {"ocdqe": 20, "g": 20, "a": 12},
        {"HBDFKLNPR": 20, "EI": 20, "M": 8},
        {"OCGQ": 20},
    ),
    "right": (
        {"nhm": 20, "aguq": 16, "d": 12, "il": 8},
        {"obp": 20, "e": 20},
        {"H": 20, "N": 16, "I": 12, "M": 8},
        {"OQD": 20},
    ),
}
"""Letters that share an edge on the given side in most typefaces, and how much the two edges may differ, in thousandths
of the em (root mean square). Within that the bearings of such edges differ by more than 12 units in at most 8 % of 160
open families."""
DEEP = 60.0
"""thousandths of the em beyond its outermost point at which an edge is out of sight"""
FARTHEST = 90.0
"""a bearing that is off by more than this, in thousandths of the em, is off for a reason"""


@dataclass(frozen=True, slots=True)
class Edge:
    """One side of a drawn letter: how far its ink stands off, and its shape, by height from there on."""

    char: str
    bearing: float
    shape: Row
    led: bool = False


@dataclass(frozen=True)
class TwinBearings:
    """The edges that the references show, by side, and how they are seen; lengths in font units."""

    rhythm: Rhythm
    edges: Mapping[str, Sequence[Edge]]

    @classmethod
    def measure(cls, references: Iterable[GlyphSource], rhythm: Rhythm, led: Collection[str] = "") -> TwinBearings:
        """The edges of the letters among the references; none in a fixed-pitch font.

        Those of the characters in `led`, which are not the designer's, count only where none of the others is a twin.
        """
        edges: dict[str, list[Edge]] = {}
        for glyph in map(Glyph.read, references):
            for side, edge in _edges(glyph, rhythm).items():
                edges.setdefault(side, []).append(replace(edge, led=edge.char in led))
        return cls(rhythm, {} if rhythm.style.pitch is not None else edges)

    def twins(self, glyph: Glyph) -> dict[str, tuple[str, float]]:
        """Side -> the reference that shares its edge, and by how much the bearing has to grow to equal that of the
        reference."""
        unit = self.rhythm.style.unit
        found = {}
        for side, edge in _edges(glyph, self.rhythm).items():
            alike = []
            for known in self.edges.get(side, ()):
                off = float(np.sqrt(np.square(edge.shape - known.shape).mean()))
                if off <= _limit(side, edge.char, known.char) * unit:
                    alike.append((known.led, off, known.char, known.bearing - edge.bearing))
            _, _, char, growth = min(alike, default=(False, 0.0, "", 0.0))
            if char and abs(growth) <= FARTHEST * unit:
                found[side] = char, growth
        return found

    def spaced(self, glyph: Glyph) -> Glyph:
        """The glyph with the bearings of its twins; sides without a twin stay."""
        twins = self.twins(glyph)
        left, right = (round(twins[side][1]) if side in twins else 0 for side in ("left", "right"))
        if not left and not right:
            return glyph
        contours = tuple(contour.map(lambda p: (p[0] + left, p[1])) for contour in glyph.contours)
        return replace(glyph, contours=contours, width=glyph.width + left + right)


def _limit(side: str, char: str, known: str) -> float:
    """How much two edges may differ and still be twins; below 0 for letters that are no twins on this side."""
    for group in EDGES[side]:
        limits = {each: limit for chars, limit in group.items() for each in chars}
        if char != known and char in limits and known in limits:
            return min(limits[char], limits[known])
    return -1.0


def _edges(glyph: Glyph, rhythm: Rhythm) -> dict[str, Edge]:
    """Both sides of a letter, none where it has no ink in the zone of its case."""
    case, style = case_of(glyph.unicodes), rhythm.style
    top = rhythm.tops.get(case)
    if case not in ("upper", "lower") or top is None or top <= 0:
        return {}
    seen = Silhouette.of_bands(glyph, np.linspace(0, top, ROWS + 1), style.slant, top / 2)
    char = chr(min(glyph.unicodes))
    found = {}
    for side, row in (("left", seen.left), ("right", seen.right)):
        if np.isfinite(row).any():
            bearing = float(row.min())
            found[side] = Edge(char, bearing, np.minimum(row - bearing, DEEP * style.unit))
    return found
