"""Pairs of letters whose ink runs into each other, or that leave a hole, as they stand with spacing and kerning."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.kerning import TOUCHING
from fonte_plugin.design.spacing.silhouette import Silhouette
from fonte_plugin.design.style.letter_kinds import case_of
from fonte_plugin.outlines.glyph import Glyph

Floats = npt.NDArray[np.float64]

BANDS = 160
"""levels at which two glyphs are compared, over the whole height of the font"""
OVER = 8.0
OVER_AREA = 3000.0
"""thousandths of the em that ink reaches over ink, and its square: feet of serifs touch in good fonts (K with A), stems
do not"""
COMMON = 0.02
"""of a thousand pairs of text: rarer pairs are nobody's mistake"""
OVERHANGING = frozenset("fjJQ\u017f")
"""letters that reach over, or under, a neighbour in good typefaces, where ligatures or taste settle it"""
SHARE = 0.25
"""share of its pairs in which a capital may reach over what follows before it counts as a swash that is meant to"""
SCATTERED = 6
"""glyphs on either side of colliding pairs from which on the font, not a glyph, is meant so"""
HOLE = 3.0
HOLE_LEAST = 260.0
"""a hole is as wide as so many usual gaps of such pairs, and so many thousandths of the em wider: an unkerned AV in a
wide serif is not yet one (208), of 40 good fonts none has any"""
STEPS = 30
"""bands up or down that the shortest way between two outlines may climb, a step up costing as much as a step aside"""


@dataclass(frozen=True, slots=True)
class OddPair:
    """Two glyphs by name and character; `gap` between their ink, font units, negative where one lies over the other;
    `usual`: that of such pairs."""

    first: str
    second: str
    text: str
    gap: float
    usual: float


@dataclass(frozen=True, slots=True)
class OddPairs:
    colliding: tuple[OddPair, ...] = ()
    gaping: tuple[OddPair, ...] = ()


def odd_pairs(glyphs: Mapping[str, Glyph], kerns: Floats, frequencies: Floats, units_per_em: float) -> OddPairs:
    """The pairs of `glyphs`, by character, that collide or gape. [first, second]: `kerns` in font units, and how often
    text has the pair (`frequencies`, of a thousand).

    Fonts whose small letters touch, as in a script, are passed over.
    """
    chars, read = list(glyphs), list(glyphs.values())
    unit = units_per_em / 1000.0
    level, area, optical = _gaps(read, kerns, unit)
    small = [i for i, char in enumerate(chars) if char.islower()]
    if len(small) > 1 and np.median(level[np.ix_(small, small)]) <= TOUCHING * unit:
        return OddPairs()
    common = frequencies >= COMMON
    hanging = np.array([char in OVERHANGING for char in chars], bool)
    over = (level < -OVER * unit) & (area > OVER_AREA * unit * unit) & common & ~hanging[:, None] & ~hanging[None]
    capital = np.array([char.isupper() for char in chars], bool)
    over &= ~(capital & (over.sum(1) > SHARE * np.maximum(common.sum(1), 8)))[:, None]
    if min(over.any(1).sum(), over.any(0).sum()) >= SCATTERED:
        over[:] = False
    usual = _usual(read, optical, common)
    holes = common & (optical > np.maximum(HOLE * usual, usual + HOLE_LEAST * unit))
    letters = np.array([char.isalpha() for char in chars], bool)
    holes &= letters[:, None] & letters[None]

    def described(flags: npt.NDArray[np.bool_], gaps: Floats) -> tuple[OddPair, ...]:
        return tuple(
            OddPair(read[i].name, read[j].name, chars[i] + chars[j], float(gaps[i, j]), float(usual[i, j]))
            for i, j in np.argwhere(flags).tolist()
        )

    return OddPairs(described(over, level), described(holes, optical))


def _gaps(glyphs: Sequence[Glyph], kerns: Floats, unit: float) -> tuple[Floats, Floats, Floats]:
    """[first, second]: the least way between ink at one level, the area in which it overlaps, and the least way that
    may climb; font units."""
    boxes = [box for glyph in glyphs if (box := glyph.bounds) is not None]
    edges = np.linspace(min(box.bottom for box in boxes), max(box.top for box in boxes), BANDS + 1)
    seen = [Silhouette.of_bands(glyph, edges) for glyph in glyphs]
    left, right = np.array([one.left for one in seen]), np.array([one.right for one in seen])
    far = 2000.0 * unit
    step = float(edges[1] - edges[0])
    level, area, optical = np.full((3, len(glyphs), len(glyphs)), far)
    for i, row in enumerate(right):
        ways = row + left + kerns[i][:, None]
        level[i] = np.minimum(ways.min(1), far)
        area[i] = -np.minimum(ways, 0.0).sum(1) * step
        nearest = row.copy()
        for climb in range(1, STEPS + 1):
            nearest[climb:] = np.minimum(nearest[climb:], row[:-climb] + climb * step)
            nearest[:-climb] = np.minimum(nearest[:-climb], row[climb:] + climb * step)
        optical[i] = np.minimum((nearest + left).min(1) + kerns[i], far)
    return level, area, optical


def _usual(glyphs: Sequence[Glyph], optical: Floats, common: npt.NDArray[np.bool_]) -> Floats:
    """[first, second]: the gap in the middle of pairs of the same two cases."""
    cases = [case_of(glyph.unicodes) for glyph in glyphs]
    found = np.full(optical.shape, np.inf)
    for first in set(cases):
        for second in set(cases):
            rows = [i for i, case in enumerate(cases) if case == first]
            columns = [i for i, case in enumerate(cases) if case == second]
            block = np.ix_(rows, columns)
            if common[block].sum() >= 10:
                found[block] = np.median(optical[block][common[block]])
    return found
