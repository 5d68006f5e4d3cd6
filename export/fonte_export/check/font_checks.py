"""Checks of a glyph beside related ones: stems, side bearings, and lines that it just misses."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from fonte_export.check.findings import NOISE, Finding, counted
from fonte_export.check.flat_outline import FlatContour, Point, extrema_inside, ink_runs, point_at

STEM_LETTERS = {"lower case": "nhmurilbdpqj", "capitals": "HIEFLTDPBU"}
SIDES = {
    ("left", "straight lower case"): "nhmrilbkpu", ("left", "round lower case"): "odceq",
    ("left", "straight capital"): "HIEFLNDPRBKM", ("left", "round capital"): "OCGQ",
    ("right", "straight lower case"): "nhmudlq", ("right", "round lower case"): "obp",
    ("right", "straight capital"): "HINM", ("right", "round capital"): "OQD",
}  # fmt: skip
STEM = 8.0
"""Thousandths of the em by which a stem may differ from the usual one."""
STEM_SHARE = 0.15
"""The same as a share of the usual stem; the greater of the two counts."""
BEARING = 16.0
"""Thousandths of the em by which a side bearing may differ from the usual one."""
BEARING_SHARE = 0.5
"""The same as a share of the usual side bearing; the greater of the two counts."""
MISS = 2.0
"""Thousandths of the em within which an edge is taken to miss a line, not to be meant elsewhere."""
FEWEST = 4
"""Fewer related glyphs than this say nothing about what is usual."""


@dataclass(frozen=True, slots=True)
class CheckedGlyph:
    """A glyph as the checks see it; width in font units."""

    name: str
    unicodes: tuple[int, ...]
    width: float
    contours: Sequence[FlatContour]


def font_findings(glyphs: Sequence[CheckedGlyph], lines: Mapping[str, float], upm: float) -> Iterator[Finding]:
    """Findings of all glyphs; `lines` are the font's heights by name (baseline, x-height), in font units."""
    unit = upm / 1000
    by_char = {chr(code): glyph for glyph in glyphs for code in glyph.unicodes if glyph.contours}
    yield from _near_misses(glyphs, lines, unit)
    yield from _stems(by_char, lines, unit)
    if not _fixed_pitch(by_char):  # in a fixed-pitch font side bearings follow from the width
        yield from _side_bearings(by_char, unit)


def _near_misses(glyphs: Sequence[CheckedGlyph], lines: Mapping[str, float], unit: float) -> Iterator[Finding]:
    """Tops and bottoms 1 or 2 units off a line, unless several glyphs agree on that height: then it is a line too."""
    ends = {glyph.name: _ends(glyph.contours) for glyph in glyphs if not _accent(glyph.unicodes)}
    used: dict[int, int] = defaultdict(int)
    for points in ends.values():
        for y in {round(point[1]) for point in points}:
            used[y] += 1
    for name, points in ends.items():
        for point in points:
            for line, height in lines.items():
                off = abs(point[1] - height)
                if NOISE < off <= MISS * unit and used[round(point[1])] < max(FEWEST, used[round(height)]):
                    message = f"It ends {counted(off)} off the {line} ({height:g})."
                    yield Finding(name, "near-miss", message, point)


def _accent(unicodes: Sequence[int]) -> bool:
    """Whether it is a mark or has one: marks are placed by eye, and letters are checked without them."""
    chars = [chr(code) for code in unicodes]
    return any(unicodedata.category(c) in ("Sk", "Lm", "Mn") or len(unicodedata.normalize("NFD", c)) > 1 for c in chars)


def _ends(contours: Sequence[FlatContour]) -> list[Point]:
    """The highest and the lowest point of each contour."""
    found = []
    for contour in contours:
        points = [segment[0] for segment in contour.segments]
        for segment in contour.segments:
            points += [point_at(segment, t) for t, axis in extrema_inside(segment) if axis == 1]
        found += [max(points, key=lambda point: point[1]), min(points, key=lambda point: point[1])]
    return found


def _stems(by_char: Mapping[str, CheckedGlyph], lines: Mapping[str, float], unit: float) -> Iterator[Finding]:
    heights = {"lower case": lines.get("x-height", 500 * unit), "capitals": lines.get("cap height", 700 * unit)}
    for kin, letters in STEM_LETTERS.items():
        # a third of the height is below the arches and bars and above the serifs
        widths = {char: _thinnest(by_char[char], heights[kin] / 3) for char in letters if char in by_char}
        known = [width for width in widths.values() if width]
        if len(known) < FEWEST:
            continue
        usual = median(known)
        for char, width in widths.items():
            if width and abs(width - usual) > max(STEM * unit, STEM_SHARE * usual):
                message = f"Its stem is {width:.0f} units wide; in the {kin} {usual:.0f} is usual."
                yield Finding(by_char[char].name, "stem", message)


def _thinnest(glyph: CheckedGlyph, y: float) -> float | None:
    runs = [right - left for left, right in ink_runs(glyph.contours, y)]
    return min(runs, default=None)


def _fixed_pitch(by_char: Mapping[str, CheckedGlyph]) -> bool:
    widths = Counter(round(glyph.width) for glyph in by_char.values() if glyph.width)
    return bool(widths) and widths.most_common(1)[0][1] >= 0.9 * widths.total()


def _side_bearings(by_char: Mapping[str, CheckedGlyph], unit: float) -> Iterator[Finding]:
    for (side, kin), letters in SIDES.items():
        bearings = {char: _bearing(by_char[char], side) for char in letters if char in by_char}
        if len(bearings) < FEWEST - 1:
            continue
        usual = median(bearings.values())
        for char, bearing in bearings.items():
            if abs(bearing - usual) > max(BEARING * unit, BEARING_SHARE * abs(usual)):
                message = f"Its {side} side bearing is {bearing:.0f}; {usual:.0f} is usual for a {kin} letter."
                yield Finding(by_char[char].name, "side-bearing", message)


def _bearing(glyph: CheckedGlyph, side: str) -> float:
    xs = [point_at(segment, t)[0] for contour in glyph.contours for segment in contour.segments
          for t in (0.0, *(t for t, axis in extrema_inside(segment) if axis == 0))]  # fmt: skip
    return min(xs) if side == "left" else glyph.width - max(xs)
