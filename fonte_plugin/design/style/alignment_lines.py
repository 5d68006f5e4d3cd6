"""The lines of a font: the heights at which the tops and bottoms of its glyphs stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fonte_plugin.design.style.clusters import clusters, most_common
from fonte_plugin.design.style.letter_kinds import case_of
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import Contours
from fonte_plugin.outlines.edges import Edge, find_edges
from fonte_plugin.outlines.glyph import Glyph

SAME = 3.0
"""edges of two glyphs within this many thousandths of the em stand on one line"""
SEPARATE = 16.0
"""a single glyph must stand farther than this from a line of several to have a line of its own"""
CAPITALS = 100.0
"""How far off its line an edge may be, in thousandths of the em (see Line.reach): a flat edge of a capital ..."""
FLAT = 45.0
"""... another flat edge ..."""
ROUND = 10.0
"""... a round one ..."""
INNER = 8.0
"""... one inside the glyph ..."""
NEAR = 4.0
"""... and one that is not known to stand on the line."""
COMPARED = 20.0
"""edges within this many thousandths of the em of one another are compared"""
EXACT = 1.5
"""they are on one line within this many thousandths of the em"""
FEW = 2
"""edges at least that are compared"""
AGREEING = 0.8
"""share of them that is on one line where the references agree"""
END = 30.0
"""an edge within this many thousandths of the em of a glyph's top or bottom is one"""


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
    strict: bool = True
    """whether references near such lines stand on them exactly"""

    def reach(self, case: str, *, outermost: bool, usual: bool) -> float:
        """How far from this line an edge of a glyph of `case` may be and still be meant to stand on it, in thousandths
        of the em.

        Measured on the designers' own glyphs of 110 families: of the flat tops of capitals 96 % stand exactly at the
        height of H, and 0.2 % more than 20 units off, so that one far off is a slip. Round edges agree only in fonts
        whose references do; punctuation has no lines.
        """
        known, shared = case in self.cases, len(self.cases) > 1
        if case == "other":
            return NEAR if outermost and shared and not self.round else 0.0
        if not self.strict or not usual or not (known or shared):
            return NEAR if known or shared or (case == "figure" and self.strict) else 0.0
        if not outermost:
            return INNER if known else 0.0
        if self.round:
            return ROUND
        return CAPITALS if known and case == "upper" else FLAT


@dataclass(frozen=True, slots=True)
class FontLines:
    """The lines of a font in font units, None without a reference; overshoots are zero or positive."""

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
    for ink, end in ((1, box.bottom), (-1, box.top)):
        for is_round in (False, True):
            same = [edge for edge in edges if edge.ink == ink and edge.round == is_round and (apexes or not edge.apex)]
            same = [edge for edge in same if abs(edge.position - end) <= END * unit]
            if same:
                found.append(min(same, key=lambda edge: edge.position * edge.ink))
    return found


Marks = dict[tuple[bool, bool], list[tuple[float, Glyph]]]
"""(top, round) -> height and glyph of each such edge"""


def measure_lines(glyphs: Sequence[Glyph], unit: float, spread: float = SAME) -> Iterator[Line]:
    marks: Marks = {}
    for glyph in glyphs:
        for edge in outermost_edges(glyph.contours, unit):
            marks.setdefault((edge.ink < 0, edge.round), []).append((edge.position, glyph))
    for (top, is_round), places in sorted(marks.items()):
        lines = []
        heights = [height for height, _ in places]
        opposite = [height for height, _ in marks.get((not top, is_round), ())]
        for cluster in clusters(sorted(places, key=lambda place: place[0]), spread * unit):
            position = most_common([place for place, _ in cluster])
            cases = frozenset(case_of(glyph.unicodes) for _, glyph in cluster)
            names = frozenset(glyph.name for _, glyph in cluster)
            strict = _is_strict(position, heights, opposite, unit, round=is_round)
            lines.append(Line(position, top, is_round, cases, names, strict))
        # A glyph that alone stands a little off a line that others share is no line of its own, in a strict font.
        shared = [line.position for line in lines if len(line.glyphs) > 1 and line.strict]
        yield from (
            line
            for line in lines
            if len(line.glyphs) > 1 or all(abs(line.position - p) > SEPARATE * unit for p in shared)
        )


def _is_strict(line: float, heights: Sequence[float], opposite: Sequence[float], unit: float, *, round: bool) -> bool:
    """Whether the edges around a line mostly stand at one height.

    Of a round edge that is alone there (the top of O) the others of its side tell, and then those of the other side.
    """
    around = [height for height in heights if abs(height - line) <= COMPARED * unit]
    witnesses = (around, heights, opposite) if round else (around,)
    return next((found for each in witnesses if (found := _agree(each, unit)) is not None), not round)


def _agree(heights: Sequence[float], unit: float) -> bool | None:
    """Whether edges that come near one another mostly stand at one height, None where there are too few."""
    off = []
    for i, height in enumerate(heights):
        others = [abs(other - height) for j, other in enumerate(heights) if j != i]
        off += [min(others)] if others and min(others) <= COMPARED * unit else []
    return None if len(off) < FEW else sum(each <= EXACT * unit for each in off) >= AGREEING * len(off)


def name_lines(glyphs: Sequence[Glyph], unit: float) -> FontLines:
    def heights(characters: str, *, top: bool, is_round: bool) -> float | None:
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

    baseline = heights("HIEnhmxzkiTFL", top=False, is_round=False) or 0.0
    below = heights("oOeca", top=False, is_round=True)
    overshoot = past(baseline, below) or 0.0

    def flat_top(flat: str, rounded: str) -> float | None:
        """A height that no flat letter tells is that of the round ones less the overshoot."""
        found, top = heights(flat, top=True, is_round=False), heights(rounded, top=True, is_round=True)
        return found if found is not None or top is None else top - overshoot

    x_height = flat_top("xzvwuynmri", "oecas")
    cap_height = flat_top("HIEFTZLNMKXBDPR", "OCGQS")
    return FontLines(
        baseline,
        x_height,
        cap_height,
        heights("bdhkl", top=True, is_round=False),
        heights("pqgyj", top=False, is_round=False) or heights("pqgyj", top=False, is_round=True),
        past(baseline, below),
        past(x_height, heights("oecas", top=True, is_round=True)),
        past(cap_height, heights("OCGQS", top=True, is_round=True)),
    )
