"""The lines of a font: the heights at which the tops and bottoms of its glyphs stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .clusters import clusters, most_common
from .contour import CleanGlyph, Contours, bounds
from .edges import Edge, find_edges
from .letter_case import case_of

SAME = 3.0
"""edges of two glyphs within this many thousandths of the em stand on one line"""
SEPARATE = 16.0
"""a single glyph must stand farther than this from a line of several to have a line of its own"""
END = 30.0
"""an edge within so many thousandths of the em of a glyph's top or bottom is one"""


@dataclass(frozen=True, slots=True)
class Line:
    """A height at which tops or bottoms of the references stand, in font units.

    Round glyphs pass the flat ones by the overshoot, so flat and round edges have lines of their own.
    """

    position: float
    top: bool
    round: bool
    cases: frozenset[str]
    glyphs: frozenset[str]
    """names of the references that stand on it"""


@dataclass(frozen=True, slots=True)
class FontLines:
    """The lines of a font in font units, None where no reference tells; overshoots are zero or positive."""

    baseline: float = 0.0
    x_height: float | None = None
    cap_height: float | None = None
    ascender: float | None = None
    descender: float | None = None
    baseline_overshoot: float | None = None
    x_overshoot: float | None = None
    cap_overshoot: float | None = None


def outermost_edges(contours: Contours, unit: float, *, apexes: bool = False) -> list[Edge]:
    """The highest flat and round tops and the lowest flat and round bottoms, where the glyph ends by them."""
    box = bounds(contours)
    if box is None:
        return []
    found = []
    edges = find_edges(contours, 1)
    for ink, end in ((1, box[1]), (-1, box[3])):
        for is_round in (False, True):
            same = [edge for edge in edges if edge.ink == ink and edge.round == is_round and (apexes or not edge.apex)]
            same = [edge for edge in same if abs(edge.position - end) <= END * unit]
            if same:
                found.append(min(same, key=lambda edge: edge.position * edge.ink))
    return found


def measure_lines(glyphs: Sequence[CleanGlyph], unit: float, spread: float = SAME) -> Iterator[Line]:
    marks: dict[tuple[bool, bool], list[tuple[float, CleanGlyph]]] = {}
    for glyph in glyphs:
        for edge in outermost_edges(glyph.contours, unit):
            marks.setdefault((edge.ink < 0, edge.round), []).append((edge.position, glyph))
    for (top, is_round), places in sorted(marks.items()):
        lines = []
        for cluster in clusters(sorted(places, key=lambda place: place[0]), spread * unit):
            position = most_common([place for place, _ in cluster])
            cases = frozenset(case_of(glyph.unicodes) for _, glyph in cluster)
            lines.append(Line(position, top, is_round, cases, frozenset(glyph.name for _, glyph in cluster)))
        # A glyph that alone stands a little off a line that others share is no line of its own.
        shared = [line.position for line in lines if len(line.glyphs) > 1]
        yield from (
            line
            for line in lines
            if len(line.glyphs) > 1 or all(abs(line.position - p) > SEPARATE * unit for p in shared)
        )


def name_lines(glyphs: Sequence[CleanGlyph], unit: float) -> FontLines:
    def heights(characters: str, top: bool, is_round: bool) -> float | None:
        found = [
            edge.position
            for glyph in glyphs
            if any(chr(code) in characters for code in glyph.unicodes)
            for edge in outermost_edges(glyph.contours, unit)
            if (edge.ink < 0) == top and edge.round == is_round
        ]
        return most_common(found) if found else None

    def past(flat: float | None, rounded: float | None) -> float | None:
        return None if flat is None or rounded is None else max(0.0, abs(rounded - flat))

    baseline = heights("HIEnhmxzkiTFL", False, False) or 0.0
    below = heights("oOeca", False, True)
    overshoot = past(baseline, below) or 0.0

    def flat_top(flat: str, rounded: str) -> float | None:
        """A height that no flat letter tells is that of the round ones less the overshoot."""
        found, top = heights(flat, True, False), heights(rounded, True, True)
        return found if found is not None or top is None else top - overshoot

    x_height = flat_top("xzvwuynmri", "oecas")
    cap_height = flat_top("HIEFTZLNMKXBDPR", "OCGQS")
    return FontLines(
        baseline,
        x_height,
        cap_height,
        heights("bdhkl", True, False),
        heights("pqgyj", False, False) or heights("pqgyj", False, True),
        past(baseline, below),
        past(x_height, heights("oecas", True, True)),
        past(cap_height, heights("OCGQS", True, True)),
    )
