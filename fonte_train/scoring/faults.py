"""Faults for which a designer would reject a generated glyph on sight, found by the true glyph and the references.

The limits are those by which a designer judged nine faces glyph by glyph. A difference from the true glyph is not
always a mistake (nobody can know the construction of a figure): shares are for comparison, and do not reach zero.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping, Sequence

from fonte_plugin.design.style.stroke_weight import thickness
from fonte_plugin.outlines.contour import Point
from fonte_plugin.outlines.direction import directed
from fonte_plugin.outlines.edges import Stem, find_edges, find_stems
from fonte_plugin.outlines.kinks import kinks
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import coverage, overlap
from fonte_train.scoring.records import ScoredFont, ScoredGlyph

FAULTS = (
    "refused", "bearing", "twin", "width", "weight", "height", "uneven", "stem", "serif", "kink", "construction",
)  # fmt: skip
"""In the order of the table."""

FAR_BEARING = 18.0
"""Grid units by which a side bearing may differ from the true one."""
FAR_HEIGHT = 12.0
"""Grid units by which a top or a bottom may differ from the true one."""
SAME_PLACE = 40.0
"""Grid units within which a kink of the true glyph is the same kink."""
FAR_SIZE = 0.1
"""The share by which width and mean stroke may differ."""
UNLIKE = 0.62
"""The overlap below which the glyph is of another construction."""
ALIKE = 12.0
"""Grid units within which the designer's own two edges have one bearing, or two heights are one line."""
FAR_STROKE = 0.12
"""The share by which a stem or serif may differ from that of n or H."""
THIN_STROKE = 8.0
"""Grid units below which a run of ink is no stroke."""
THICK_STROKE = 380.0
"""Grid units above which it is none."""
NEAR_LINE = 60.0
"""A top nearer to that of its group than this, but farther than OVERSHOOT, misses the line. Grid units."""
OVERSHOOT = 25.0
"""A top within this of its group's may overshoot the line. Grid units."""

TWINS: Mapping[tuple[str, str], Sequence[str]] = {
    ("n", "left"): "hmrilkbp",
    ("n", "right"): "hmu",
    ("o", "left"): "cdqe",
    ("o", "right"): "bp",
    ("H", "left"): "BDEFIKLPRMN",
    ("H", "right"): "IMN",
    ("O", "left"): "CGQ",
    ("O", "right"): "DQ",
}
"""Edges of references -> the letters that have the same edge on the same side in most typefaces."""
GROUPS = ("0123456789", "bdhkl", "BDEFHIKLMNPRTUVWXYZ", "CGOQS", "mnruvwxyz")
"""Glyphs whose tops stand on one line, give or take an overshoot."""
STEMMED = "BDEFHIKLPRhlkbdpqmru"
"""Letters whose first straight stem is as thick as that of n or H."""
SERIFED = "EFIKLPRMNBDhiklmrnpq"
"""Letters that stand on the feet of n or H."""


def faults_of(font: ScoredFont) -> dict[str, tuple[str, ...]]:
    """The faults of each scored glyph, by character, in the order of FAULTS.

    A refused glyph has no other.
    """
    drawn = {glyph.char: glyph.drawn for glyph in font.glyphs if glyph.drawn is not None}
    truth = {glyph.char: glyph.truth.drawn for glyph in font.glyphs}
    shown = font.references.outlines
    uneven = _off_line({**shown, **drawn}) - _off_line({**shown, **truth})
    found = {}
    for glyph in font.glyphs:
        mine = {"refused"} if glyph.drawn is None else _against_truth(glyph, glyph.drawn)
        if glyph.drawn is not None:
            if glyph.char in uneven:
                mine.add("uneven")
            if any(off for _, off in twins(font, glyph)):
                mine.add("twin")
            mine |= _strokes(glyph, glyph.drawn, shown)
        found[glyph.char] = tuple(name for name in FAULTS if name in mine)
    return found


def twins(font: ScoredFont, glyph: ScoredGlyph) -> list[tuple[str, bool]]:
    """The references whose edge the glyph shares, each with whether the drawn bearing is another.

    Only if the designer's own two edges agree.
    """
    found = []
    for (char, side), chars in TWINS.items():
        shown = font.references.outlines.get(char)
        if shown is None or glyph.char not in chars or glyph.drawn is None:
            continue
        wanted, true = bearing(shown, side), bearing(glyph.truth.drawn, side)
        have = bearing(glyph.drawn, side)
        if wanted is not None and true is not None and have is not None and abs(true - wanted) <= ALIKE:
            found.append((char, abs(have - wanted) > ALIKE))
    return found


def bearing(outline: Outline, side: str) -> float | None:
    """The left or right side bearing in grid units, None without ink."""
    box = outline.bounds
    if box is None:
        return None
    return box[0] if side == "left" else outline.width - box[2]


def _against_truth(glyph: ScoredGlyph, drawn: Outline) -> set[str]:
    truth = glyph.truth.drawn
    box, true_box = drawn.bounds, truth.bounds
    if box is None or true_box is None:
        return {"construction"}
    found = set()
    if abs(box[0] - true_box[0]) > FAR_BEARING or abs(_right(drawn) - _right(truth)) > FAR_BEARING:
        found.add("bearing")
    if abs((box[2] - box[0]) / max(true_box[2] - true_box[0], 1) - 1) > FAR_SIZE:
        found.add("width")
    if abs(thickness(drawn.contours) / max(thickness(truth.contours), 1) - 1) > FAR_SIZE:
        found.add("weight")
    if abs(box[1] - true_box[1]) > FAR_HEIGHT or abs(box[3] - true_box[3]) > FAR_HEIGHT:
        found.add("height")
    if len(drawn.contours) != len((glyph.truth.normalised or truth).contours) or _laid_over(drawn, truth) < UNLIKE:
        found.add("construction")
    if new_kinks(drawn, truth):
        found.add("kink")
    return found


def new_kinks(drawn: Outline, truth: Outline) -> list[Point]:
    """The kinks of a drawn glyph where the true one has none nearby."""
    true = kinks(truth.contours)
    return [point for point in kinks(drawn.contours) if all(math.dist(point, other) > SAME_PLACE for other in true)]


def _laid_over(drawn: Outline, truth: Outline) -> float:
    """The overlap with the middle of the ink brought to that of the truth, so that a bearing counts but once."""
    box, true_box = drawn.bounds, truth.bounds
    if box is None or true_box is None:
        return 0.0
    shift = (true_box[0] + true_box[2] - box[0] - box[2]) / 2
    return overlap(coverage(drawn.map(lambda point: (point[0] + shift, point[1]))), coverage(truth))


def _right(outline: Outline) -> float:
    return bearing(outline, "right") or 0.0


def _off_line(outlines: Mapping[str, Outline]) -> set[str]:
    """Characters that end near the line of their group, and not on it."""
    found = set()
    for group in GROUPS:
        tops = {char: box[3] for char in group if char in outlines and (box := outlines[char].bounds)}
        if len(tops) < 3:
            continue
        line = statistics.median(tops.values())
        found |= {char for char, top in tops.items() if OVERSHOOT < abs(top - line) <= NEAR_LINE}
    return found


def _strokes(glyph: ScoredGlyph, drawn: Outline, shown: Mapping[str, Outline]) -> set[str]:
    """Whether its first stem, and its foot, are as thick as those of n or H; where the true ones are."""
    model = shown.get("H" if glyph.char.isupper() else "n")
    if model is None:
        return set()
    found = set()
    for name, chars, measure in (("stem", STEMMED, first_stem), ("serif", SERIFED, foot)):
        if glyph.char not in chars:
            continue
        wanted, true, have = measure(model), measure(glyph.truth.drawn), measure(drawn)
        if wanted is None or true is None or abs(true / wanted - 1) > FAR_STROKE:
            continue
        if have is None or abs(have / wanted - 1) > FAR_STROKE:
            found.add(name)
    return found


def first_stem(outline: Outline) -> float | None:
    """The width of the first straight vertical stem that is longer than a third of the glyph, None without any."""
    box = outline.bounds
    straight = [
        stem for stem in _stems(outline, 0) if stem.kind == "flat" and box and _length(stem) > (box[3] - box[1]) / 3
    ]
    return min(straight, key=lambda stem: stem.lesser.position).width if straight else None


def foot(outline: Outline) -> float | None:
    """The thickness of the flat stroke that stands on the baseline: a serif; None without any."""
    feet = [stem for stem in _stems(outline, 1) if abs(stem.lesser.position) <= ALIKE and not stem.lesser.round]
    return min(stem.width for stem in feet) if feet else None


def _stems(outline: Outline, axis: int) -> list[Stem]:
    return find_stems(find_edges(directed(outline.contours), axis), THIN_STROKE, THICK_STROKE)


def _length(stem: Stem) -> float:
    return min(stem.lesser.high, stem.greater.high) - max(stem.lesser.low, stem.greater.low)
