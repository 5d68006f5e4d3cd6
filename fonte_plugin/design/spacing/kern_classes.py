"""Groups and pairs as a designer would write them, from the value of every pair: few classes, few exceptions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.kern_glyphs import KernGlyphs
from fonte_plugin.design.spacing.kern_network import Numbers
from fonte_plugin.design.spacing.kerning import FIRST, SECOND, Kerning, Pair

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

ALIKE = 2.5
"""two glyphs whose kerns differ by less than this on average (thousandths of the em) share a class; APART is the
most"""
APART = 15.0
"""difference from the kern of its class beyond which a pair becomes an exception"""
SAME_SIDE = 7.0
"""Mean difference of margins, in thousandths of the em, up to which a glyph shares the side of a group."""
DEPTH = 160.0
"""How deep into a glyph its margins are compared, in thousandths of the em."""


@dataclass(frozen=True, slots=True)
class Classes:
    """Group name -> numbers of its glyphs; every glyph is in one `first` and in one `second`."""

    first: Mapping[str, list[int]]
    second: Mapping[str, list[int]]

    @classmethod
    def find(cls, glyphs: KernGlyphs, values: Floats, designed: Kerning) -> Classes:
        """Group the glyphs whose kerns go together; `values` of all pairs in thousandths of the em.

        By complete linkage (Sorensen 1948) within a kind of characters; accented glyphs join their base. The designer's
        groups are kept whole and never merged.
        """
        return cls(_classes(glyphs, values, FIRST, designed), _classes(glyphs, values.T, SECOND, designed))


def grown(glyphs: KernGlyphs, designed: Kerning) -> Kerning:
    """The designer's kerning, its groups extended by accented forms and by glyphs whose side has the same silhouette.

    A glyph that the designer kerns on that side by itself, or in another group, is left out.
    """
    groups = {name: list(members) for name, members in designed.groups.items()}
    by_name = glyphs.by_name
    for side, margins, place in ((FIRST, glyphs.margins.right, 0), (SECOND, glyphs.margins.left, 1)):
        alone = {pair[place] for pair in designed.pairs}
        held = {name: group for group, members in groups.items() if group.startswith(side) for name in members}
        seen = np.minimum(margins, DEPTH)
        known = [(by_name[name], group) for name, group in held.items() if name in by_name]
        others = np.array([number for number, _ in known], np.intp)
        for i, name in enumerate(glyphs.glyphs):
            if name in held or name in alone or not known:
                continue
            base = glyphs.glyphs[glyphs.base[i]]
            off = np.abs(seen[i] - seen[others]).mean(1)
            off[glyphs.kinds[others] != glyphs.kinds[i]] = np.inf
            best = int(np.argmin(off))
            if base in held:
                groups[held[base]].append(name)
            elif base == name and off[best] <= SAME_SIDE:
                groups[known[best][1]].append(name)
    return Kerning({name: tuple(members) for name, members in groups.items()}, designed.pairs)


def _classes(glyphs: KernGlyphs, rows: Floats, side: str, designed: Kerning) -> dict[str, list[int]]:
    names, base = glyphs.glyphs, glyphs.base
    found: dict[str, list[int]] = {}
    for i, name in enumerate(names):
        if group := designed.group_of(name, side):
            found.setdefault(group, []).append(i)
    held = {i for members in found.values() for i in members}
    own = [i for i in range(len(names)) if base[i] == i and i not in held]
    clusters, owner = [*found.values(), *([i] for i in own)], [*found, *("" for _ in own)]
    clusters, owner = _merged(clusters, owner, rows, glyphs.kinds)
    place = {i: number for number, cluster in enumerate(clusters) for i in cluster}
    for i in (i for i in range(len(names)) if i not in place):
        clusters[place[int(base[i])]].append(i)
    result: dict[str, list[int]] = {}
    for cluster, group in zip(clusters, owner, strict=True):
        result[group or _new_name(side + names[cluster[0]], {**designed.groups, **result})] = cluster
    return result


def _merged(
    clusters: list[list[int]], owner: list[str], rows: Floats, kinds: Numbers
) -> tuple[list[list[int]], list[str]]:
    """Join the two nearest clusters until none are alike, but never two that have an owner."""
    count = len(clusters)
    far = np.full((count, count), np.inf)
    numbers = np.array(sorted(i for cluster in clusters for i in cluster), np.intp)
    place = {int(i): number for number, i in enumerate(numbers)}
    unlike = _unlikeness(rows[numbers])
    firsts, alone = np.array([place[cluster[0]] for cluster in clusters]), [len(cluster) == 1 for cluster in clusters]
    kind, owned = kinds[numbers[firsts]] if count else firsts, np.array([bool(name) for name in owner], bool)
    allowed = (kind[:, None] == kind[None]) & ~(owned[:, None] & owned[None])
    far[allowed] = unlike[np.ix_(firsts, firsts)][allowed]
    for i in (i for i in range(count) if not alone[i]):  # of two clusters the glyphs that are least alike count
        own = unlike[[place[one] for one in clusters[i]]].max(0)
        for j in np.flatnonzero(allowed[i]).tolist():
            far[i, j] = far[j, i] = own[[place[one] for one in clusters[j]]].max()
    np.fill_diagonal(far, np.inf)
    alive = np.ones(count, bool)
    while count and far.min() <= ALIKE:
        i, j = sorted(int(n) for n in np.unravel_index(int(far.argmin()), far.shape))
        clusters[i] = clusters[i] + clusters[j]
        owner[i] = owner[i] or owner[j]
        far[i] = far[:, i] = np.maximum(far[i], far[j])
        if owner[i]:
            others = [n for n in range(count) if owner[n]]
            far[i, others] = far[others, i] = np.inf
        far[i, i] = np.inf
        far[j] = far[:, j] = np.inf
        alive[j] = False
    kept = np.flatnonzero(alive).tolist()
    return [clusters[n] for n in kept], [owner[n] for n in kept]


def _unlikeness(rows: Floats) -> Floats:
    """[i, j]: the mean difference of two glyphs' kerns, or the largest where that says more against them."""
    found = np.empty((len(rows), len(rows)))
    for i, row in enumerate(rows):
        off = np.abs(rows - row)
        found[i] = np.maximum(off.mean(1), off.max(1, initial=0.0) * (ALIKE / APART))
    return found


@dataclass(frozen=True, slots=True)
class WrittenPairs:
    """New pairs of groups and glyphs, and the values that they and the designer's pairs give: [first, second] of all
    glyphs."""

    pairs: Mapping[Pair, float]
    values: Floats


def write_pairs(
    glyphs: KernGlyphs,
    values: Floats,
    told: Flags,
    weights: Floats,
    classes: Classes,
    designed: Mapping[Pair, float],
    smallest: float,
) -> WrittenPairs:
    """Write `values` as pairs: of classes, then of a class and an accented glyph that differs, then of two glyphs.

    `told`: pairs of glyphs that the designer's pairs settle; nothing new may stand before these. `weights`: how often
    text has each pair. `designed`: the designer's pairs. All in thousandths of the em.
    """
    names = glyphs.glyphs
    got = np.where(told, values, 0.0)
    pairs = _of_classes(values, told, weights, classes, designed, smallest, got)
    follows = np.flatnonzero(glyphs.base != np.arange(len(names)))
    for by_first in (False, True):  # a glyph with a group stands before a group with a glyph
        groups = classes.second if by_first else classes.first
        off = np.abs(values - got) > APART
        members = _members(groups, len(names))
        counts = (off @ members)[follows] if by_first else (members.T @ off).T[follows]
        many = counts > 0.5 * members.sum(0)
        for number, place in np.argwhere(many).tolist():
            i, (group, inside) = int(follows[number]), list(groups.items())[place]
            at = (i, inside) if by_first else (inside, i)
            if not told[at].any():
                key = (names[i], group) if by_first else (group, names[i])
                pairs[key] = float(np.median(values[at]))
                got[at] = pairs[key]
    for i, j in np.argwhere(~told & (np.abs(values - got) > APART)).tolist():
        pairs[names[i], names[j]] = got[i, j] = float(values[i, j])
    return WrittenPairs(pairs, got)


def _of_classes(
    values: Floats, told: Flags, weights: Floats, classes: Classes, designed: Mapping[Pair, float], smallest: float,
    got: Floats,
) -> dict[Pair, float]:  # fmt: skip
    """The kerns of two classes each; `got` takes what they and those of the designer come to."""
    pairs: dict[Pair, float] = {}
    firsts, seconds = list(classes.first.items()), list(classes.second.items())
    mine, theirs = (_members(groups, len(values)) for groups in (classes.first, classes.second))
    # most classes of most fonts are not kerned with one another, and need no closer look
    live = (mine.T @ ((values != 0) & ~told) @ theirs) > 0
    named = {name: number for number, (name, _) in enumerate(firsts)}, {name: n for n, (name, _) in enumerate(seconds)}
    for first, second in designed:
        if first in named[0] and second in named[1]:
            live[named[0][first], named[1][second]] = True
    for row, column in np.argwhere(live).tolist():
        (first, lefts), (second, rights) = firsts[row], seconds[column]
        block = np.ix_(lefts, rights)
        free = ~told[block]
        if not free.any():
            continue
        value = designed.get((first, second))
        if value is None:
            value = _median(values[block][free], weights[block][free] + 1e-3)
            if abs(value) < smallest:
                value = 0.0
            else:
                pairs[first, second] = value
        got[block] = np.where(free, value, got[block])
    return pairs


def _members(groups: Mapping[str, list[int]], count: int) -> Floats:
    """[glyph, group]: 1 where the glyph is in it."""
    found = np.zeros((count, len(groups)))
    for number, members in enumerate(groups.values()):
        found[members, number] = 1.0
    return found


def _median(values: Floats, weights: Floats) -> float:
    order = np.argsort(values, kind="stable")
    reached = np.cumsum(weights[order])
    return float(values[order][np.searchsorted(reached, reached[-1] / 2)])


def _new_name(name: str, taken: Mapping[str, object]) -> str:
    while name in taken:
        name += ".fonte"
    return name
