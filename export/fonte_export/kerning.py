"""Kerning by classes, from how near the ink of two letters comes.

What one sees as a hole in a word is a pair whose outlines stay farther apart than those of other pairs do. So the
optical distance of two glyphs is the shortest way from the ink of the one to the ink of the other, a step up or down
costing as much as a step aside; where it exceeds the usual one clearly, a kern takes out a share of the surplus. Pairs
that the designer has kerned say how large the share is. Glyphs whose sides have one silhouette share a class.
"""

from __future__ import annotations

import statistics
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from .filters.contour import CleanGlyph
from .filters.letter_case import case_of
from .filters.style import ReferenceStyle
from .silhouette import Row, Silhouette

if TYPE_CHECKING:
    from fonte_export.glyph_source import GlyphSource

STEP = 20.0
"""silhouettes are taken at every so many thousandths of the em"""
STEPS = 6
"""how many heights up and down the shortest way may lead"""
FARTHEST = 350.0
"""a distance in thousandths of the em beyond which white no longer looks larger"""
FREE = 30.0
"""surplus distance that designers let pass, in thousandths of the em"""
USUAL_SHARE, LEAST_SHARE = 0.5, 0.15
"""the share of the surplus that a kern takes out where no drawn pair tells, and the least that drawn pairs may tell"""
SMALLEST = 12.0
"""kerns below so many thousandths of the em are not worth a pair"""
ALIKE = 7.0
"""sides that differ by at most so many thousandths of the em on average share a class"""
DEPTH = 160.0
"""how deep into a side two silhouettes are compared, in thousandths of the em"""

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Kerning:
    """UFO groups (public.kern1.* for the left glyph of a pair, public.kern2.* for the right) and kerning in font units.

    Where a class pair would change a pair of two drawn glyphs, the pair of glyphs is listed with the designer's value.
    """

    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    pairs: Mapping[Pair, int] = field(default_factory=dict)

    def value(self, left: str, right: str) -> int:
        """What the kerning says of two glyphs: their own pair before glyph-and-class before class-and-class."""
        first = next((name for name, members in self.groups.items() if ".kern1." in name and left in members), None)
        second = next((name for name, members in self.groups.items() if ".kern2." in name and right in members), None)
        for pair in ((left, right), (left, second), (first, right), (first, second)):
            if pair in self.pairs:
                return self.pairs[pair]  # type: ignore[index]
        return 0


@dataclass(frozen=True, slots=True)
class _Sides:
    """All glyphs' sides at common heights. left, right: (glyphs, heights), as Silhouette has them."""

    names: tuple[str, ...]
    cases: tuple[str, ...]
    heights: Row
    left: Row
    right: Row


def kern(
    glyphs: Iterable[GlyphSource],
    style: ReferenceStyle,
    *,
    drawn: Collection[str] = (),
    drawn_pairs: Mapping[Pair, float] | None = None,
) -> Kerning:
    """Kern letters, figures and points that have ink against one another.

    `drawn`: names of the designer's own glyphs, whose pairs keep the value they have in `drawn_pairs` (glyph name to
    glyph name, classes resolved; no entry means 0). A fixed-pitch font has no kerning.
    """
    if style.pitch is not None:
        return Kerning()
    sides = _trace([CleanGlyph.read(glyph) for glyph in glyphs], style)
    if len(sides.names) < 2:
        return Kerning()
    distance = optical_distance(sides.left, sides.right, style.unit)
    surplus = distance - float(np.median(distance))
    excess = np.sign(surplus) * np.maximum(np.abs(surplus) - FREE * style.unit, 0)
    known = {name: i for i, name in enumerate(sides.names)}
    anchors = {pair: value for pair, value in (drawn_pairs or {}).items() if pair[0] in known and pair[1] in known}
    share = _share(excess, [(known[a], known[b], value) for (a, b), value in anchors.items()])
    return _by_class(sides, -share * excess, {name for name in drawn if name in known}, anchors, style.unit)


def optical_distance(left: Row, right: Row, unit: float) -> npt.NDArray[np.float64]:
    """[a, b]: how near the ink of glyph b comes when it follows glyph a, in font units, FARTHEST at most.

    `left` and `right`: shape (glyphs, heights), as Silhouette has them, at heights STEP apart.
    """
    count, heights = right.shape
    nearest = np.full((count, count), FARTHEST * unit)
    for step in range(-STEPS, STEPS + 1):
        a = right[:, max(0, -step) : heights - max(0, step)]
        b = left[:, max(0, step) : heights - max(0, -step)]
        for i in range(count):  # a row at a time keeps the memory small
            way = (a[i] + b).min(1, initial=np.inf) + abs(step) * STEP * unit
            nearest[i] = np.minimum(nearest[i], way)
    return nearest


def _trace(glyphs: Sequence[CleanGlyph], style: ReferenceStyle) -> _Sides:
    boxes = [glyph.bounds for glyph in glyphs]
    inked = [(glyph, box) for glyph, box in zip(glyphs, boxes, strict=True) if box is not None]
    low = min((box[1] for _, box in inked), default=0.0)
    high = max((box[3] for _, box in inked), default=0.0)
    heights = np.arange(low + STEP * style.unit / 2, high, STEP * style.unit)
    traced = [Silhouette.trace(glyph, heights, style.slant) for glyph, _ in inked]
    return _Sides(
        tuple(glyph.name for glyph, _ in inked),
        tuple(case_of(glyph.unicodes) for glyph, _ in inked),
        heights,
        np.array([silhouette.left for silhouette in traced]).reshape(len(inked), len(heights)),
        np.array([silhouette.right for silhouette in traced]).reshape(len(inked), len(heights)),
    )


def _share(excess: npt.NDArray[np.float64], anchors: Sequence[tuple[int, int, float]]) -> float:
    """The share of the excess that the drawn pairs take out, by least squares, between LEAST_SHARE and 1."""
    told = [(excess[i, j], -value) for i, j, value in anchors if excess[i, j]]
    if len(told) < 3:
        return USUAL_SHARE
    slope = sum(far * value for far, value in told) / sum(far * far for far, _ in told)
    return float(np.clip(slope, LEAST_SHARE, 1.0))


def _classes(sides: _Sides, rows: Row, unit: float) -> list[list[int]]:
    """Glyph numbers grouped by the silhouette of one side; each is compared with the first of a class."""
    seen = np.minimum(rows, DEPTH * unit)
    classes: list[list[int]] = []
    for i in range(len(sides.names)):
        for members in classes:
            if np.abs(seen[i] - seen[members[0]]).mean() <= ALIKE * unit and sides.cases[i] == sides.cases[members[0]]:
                members.append(i)
                break
        else:
            classes.append([i])
    return classes


def _by_class(
    sides: _Sides, wanted: npt.NDArray[np.float64], drawn: Collection[str], anchors: Mapping[Pair, float], unit: float
) -> Kerning:
    firsts, seconds = _classes(sides, sides.right, unit), _classes(sides, sides.left, unit)
    groups: dict[str, tuple[str, ...]] = {}
    pairs: dict[Pair, int] = {}
    for first in firsts:
        for second in seconds:
            value = round(statistics.median(float(wanted[i, j]) for i in first for j in second))
            if abs(value) < SMALLEST * unit:
                continue
            names = [[sides.names[i] for i in members] for members in (first, second)]
            if all(name in drawn for members in names for name in members):
                continue  # nothing but the designer's own pairs
            keys = [f"public.kern{n}.{members[0]}" for n, members in enumerate(names, 1)]
            groups.update(zip(keys, map(tuple, names), strict=True))
            pairs[keys[0], keys[1]] = value
            for a in names[0]:
                pairs.update({(a, b): round(anchors.get((a, b), 0)) for b in names[1] if a in drawn and b in drawn})
    return Kerning(dict(sorted(groups.items())), dict(sorted(pairs.items())))
