"""Kerning by classes, from how near the ink of two letters comes.

A pair looks like a hole in a word if its outlines stay farther apart than those of other pairs. The optical distance of
two glyphs is the shortest way from the ink of one to the ink of the other; a step up or down costs as much as a step
aside. If it clearly exceeds the usual distance, a kern takes out a share of the surplus. Pairs that the designer has
kerned say how large the share is. Glyphs whose sides have one silhouette share a class.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.silhouette import Row, Silhouette
from fonte_plugin.design.style.letter_kinds import case_of
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.glyph import Glyph

if TYPE_CHECKING:
    from fonte_plugin.outlines.glyph_source import GlyphSource

TOUCHING = 10.0
"""if small letters are usually this near, in thousandths of the em, they are joined on purpose: a script is not
kerned"""
STEP = 20.0
"""distance of the heights at which silhouettes are taken, in thousandths of the em"""
STEPS = 6
"""how many heights up and down the shortest way may lead"""
FARTHEST = 350.0
"""a distance in thousandths of the em beyond which white no longer looks larger"""
FREE = 30.0
"""surplus distance that designers let pass, in thousandths of the em"""
USUAL_SHARE = 0.5
"""The share of the surplus white that a kern takes out where the designer has set no pair."""
LEAST_SHARE = 0.15
"""The least share that the designer's pairs may come to."""
FEWEST_TOLD = 3
"""the fewest drawn pairs with a surplus by which the share is measured"""
SMALLEST = 12.0
"""kerns below this many thousandths of the em are not worth a pair"""
ALIKE = 7.0
"""sides that differ by at most this many thousandths of the em on average share a class"""
DEPTH = 160.0
"""how deep into a side two silhouettes are compared, in thousandths of the em"""

FIRST = "public.kern1."
"""What names of groups begin with that hold the left glyphs of pairs."""
SECOND = "public.kern2."
"""What names of groups begin with that hold the right glyphs of pairs."""

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Clearness:
    """What is worth a kern: surplus distance beyond `free`, kerns of `smallest` or more, thousandths of the em each.

    `share` of the rest is taken out where no drawn pair tells how much. Pairs are moved apart only where ink comes
    nearer than the share `near` of the usual distance. `kinds`: of which two kinds pairs are, None for any.
    Without `exceptions` a class is kerned as the drawn pairs in it are, and not at all where these differ.
    """

    free: float = FREE
    smallest: float = SMALLEST
    share: float = USUAL_SHARE
    near: float = 1.0
    kinds: frozenset[Pair] | None = None
    exceptions: bool = True


CLEAR = Clearness(
    free=70.0, smallest=30.0, share=0.5, near=-math.inf, exceptions=False,
    kinds=frozenset([("upper", "upper"), ("upper", "lower"), ("upper", "point")]),
)  # fmt: skip
"""Clear gaps behind capitals alone, for a font whose designer may hardly kern: over many families these came nearer to
the designers' own kerning than no kerning. Smaller kerns, other pairs, and moving letters apart did not."""
POINTS = ".,\u2026\u201a\u201e"
"""characters on the baseline with a gap above them"""


@dataclass(frozen=True, slots=True)
class Kerning:
    """UFO groups (public.kern1.* for left glyphs of pairs, public.kern2.* for right ones) and kerns in font units."""

    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    pairs: Mapping[Pair, float] = field(default_factory=dict)

    def value(self, left: str, right: str) -> float:
        """The kern of two glyphs: their own pair first, then glyph and class, class and glyph, classes."""
        first, second = self.group_of(left, FIRST), self.group_of(right, SECOND)
        for pair in ((left, right), (left, second), (first, right), (first, second)):
            if pair in self.pairs:
                return self.pairs[pair]
        return 0

    def group_of(self, glyph: str, side: str) -> str:
        """The group of `side` that holds the glyph, an empty string where none does."""
        return next((name for name, of in self.groups.items() if name.startswith(side) and glyph in of), "")


@dataclass(frozen=True, slots=True)
class _Sides:
    """All glyphs' sides at common heights. left, right: (glyphs, heights), as Silhouette has them."""

    names: tuple[str, ...]
    kinds: tuple[str, ...]
    heights: Row
    left: Row
    right: Row


def kern(
    glyphs: Iterable[GlyphSource],
    style: ReferenceStyle,
    *,
    drawn: Collection[str] = (),
    designed: Kerning | None = None,
    clearness: Clearness = Clearness(),
) -> Kerning:
    """Kern letters, figures and points: the designer's kerning, and what the other glyphs need beside it.

    `drawn`: names of the designer's own glyphs. Every pair of two of them keeps the value that it has in `designed`,
    the designer's kerning, if need be by a pair of its own. The designer's groups are kept and grow by glyphs of the
    same silhouette. A fixed-pitch font is not kerned, and neither is one whose letters are joined.
    """
    designed = designed or Kerning()
    sides = _trace([Glyph.read(glyph) for glyph in glyphs], style)
    if style.pitch is not None or len(sides.names) < 2:
        return designed
    distance = optical_distance(sides.left, sides.right, style.unit)
    usual = float(np.median(distance))
    small = [i for i, kind in enumerate(sides.kinds) if kind == "lower"]
    if len(small) > 1 and np.median(distance[np.ix_(small, small)]) <= TOUCHING * style.unit:
        return designed
    surplus = distance - usual
    excess = np.where(distance > clearness.near * usual, np.maximum(surplus, 0), surplus)
    excess = np.sign(excess) * np.maximum(np.abs(excess) - clearness.free * style.unit, 0)
    told = _told(sides.names, drawn, designed)
    share = _share(excess, told, clearness.share) if designed.pairs else clearness.share
    values = -share * excess
    firsts = _classes(sides, sides.right, FIRST, designed, style.unit)
    seconds = _classes(sides, sides.left, SECOND, designed, style.unit)
    pairs: dict[Pair, float] = {}
    for first, lefts in firsts.items():
        for second, rights in seconds.items():
            if clearness.kinds is not None and (sides.kinds[lefts[0]], sides.kinds[rights[0]]) not in clearness.kinds:
                continue
            members = np.ix_(lefts, rights)
            known = told[members][~np.isnan(told[members])]
            if (first, second) in designed.pairs or known.size == told[members].size:
                continue
            value = round(float(np.median(values[members])))
            if known.size and not clearness.exceptions:
                value = round(float(known[0])) if (known == known[0]).all() else 0
            if abs(value) < clearness.smallest * style.unit:
                continue
            pairs[first, second] = value
            for i, j in ((i, j) for i in lefts for j in rights if not np.isnan(told[i, j]) and told[i, j] != value):
                pairs[sides.names[i], sides.names[j]] = float(told[i, j])
    used = {name for pair in pairs for name in pair}
    groups = {name: tuple(members) for name, members in designed.groups.items()}
    for name, numbers in (firsts | seconds).items():
        if name in used or name in groups:
            old = groups.get(name, ())
            groups[name] = (*old, *(sides.names[i] for i in numbers if sides.names[i] not in old))
    return Kerning(dict(sorted(groups.items())), dict(sorted((pairs | dict(designed.pairs)).items())))


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


def _trace(glyphs: Sequence[Glyph], style: ReferenceStyle) -> _Sides:
    boxes = [glyph.bounds for glyph in glyphs]
    inked = [(glyph, box) for glyph, box in zip(glyphs, boxes, strict=True) if box is not None]
    low = min((box.bottom for _, box in inked), default=0.0)
    high = max((box.top for _, box in inked), default=0.0)
    heights = np.arange(low + STEP * style.unit / 2, high, STEP * style.unit)
    traced = [Silhouette.trace(glyph, heights, style.slant) for glyph, _ in inked]
    return _Sides(
        tuple(glyph.name for glyph, _ in inked),
        tuple(_kind(glyph.unicodes) for glyph, _ in inked),
        heights,
        np.array([silhouette.left for silhouette in traced]).reshape(len(inked), len(heights)),
        np.array([silhouette.right for silhouette in traced]).reshape(len(inked), len(heights)),
    )


def _kind(unicodes: Sequence[int]) -> str:
    """The case, or point or other."""
    return "point" if any(chr(code) in POINTS for code in unicodes) else case_of(unicodes)


def _told(names: Sequence[str], drawn: Collection[str], designed: Kerning) -> npt.NDArray[np.float64]:
    """[left, right]: the designer's kern of two drawn glyphs, NaN for any other pair."""
    told = np.full((len(names), len(names)), np.nan)
    held = [i for i, name in enumerate(names) if name in drawn]
    told[np.ix_(held, held)] = 0
    firsts, seconds = (
        {i: group for i in held if (group := designed.group_of(names[i], side))} for side in (FIRST, SECOND)
    )
    members: dict[str, list[int]] = {}
    for i in held:
        for key in {names[i], firsts.get(i, names[i]), seconds.get(i, names[i])}:
            members.setdefault(key, []).append(i)
    # the more specific comes last: classes, class and glyph, glyph and class, two glyphs
    grouped = set(designed.groups)
    for pair in sorted(designed.pairs, key=lambda pair: (pair[0] not in grouped, pair[1] not in grouped)):
        told[np.ix_(members.get(pair[0], []), members.get(pair[1], []))] = designed.pairs[pair]
    return told


def _share(excess: npt.NDArray[np.float64], told: npt.NDArray[np.float64], usual: float) -> float:
    """The share of the excess that the designer takes out, by least squares, between LEAST_SHARE and 1."""
    known = ~np.isnan(told) & (excess != 0)
    if known.sum() < FEWEST_TOLD:
        return usual
    far, value = excess[known], -told[known]
    return float(min(max((far * value).sum() / (far * far).sum(), LEAST_SHARE), 1.0))


def _classes(sides: _Sides, rows: Row, side: str, designed: Kerning, unit: float) -> dict[str, list[int]]:
    """Group name -> glyph numbers of like silhouette on one side; each glyph is compared with the first of a class."""
    seen = np.minimum(rows, DEPTH * unit)
    classes: dict[str, list[int]] = {}
    fixed = {i: group for i, name in enumerate(sides.names) if (group := designed.group_of(name, side))}

    def alike(i: int, j: int) -> bool:
        return sides.kinds[i] == sides.kinds[j] and float(np.abs(seen[i] - seen[j]).mean()) <= ALIKE * unit

    for i in (*fixed, *(i for i in range(len(sides.names)) if i not in fixed)):
        same = (name for name, members in classes.items() if alike(i, members[0]))
        group = fixed.get(i) or next(same, _new_name(side + sides.names[i], designed))
        classes.setdefault(group, []).append(i)
    return classes


def _new_name(name: str, designed: Kerning) -> str:
    while name in designed.groups:
        name += ".fonte"
    return name
