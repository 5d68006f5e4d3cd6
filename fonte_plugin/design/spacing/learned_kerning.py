"""Kerning a font as its designer probably would, from the pairs that the designer has set: those stay, others follow.

A pair that is not set is unknown, not 0. Kinds of pairs that the designer leaves alone are left alone. If nothing is
known of that, only clear pairs behind capitals are kerned, and only those that nearly every designer would kern.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.kern_choice import Caution, chosen_values
from fonte_plugin.design.spacing.kern_classes import APART, Classes, grown, write_pairs
from fonte_plugin.design.spacing.kern_glyphs import KernGlyphs
from fonte_plugin.design.spacing.kern_model import KernModel
from fonte_plugin.design.spacing.kern_network import Given, Proposal
from fonte_plugin.design.spacing.kerning import TOUCHING, Kerning, Pair
from fonte_plugin.design.spacing.margins import KERNED
from fonte_plugin.design.spacing.pair_kinds import NO, UNKNOWN, YES, pair_kinds

Floats = npt.NDArray[np.float64]

UNASKED_HABITS = np.where(np.isin(np.arange(36), (0, 1, 3)), UNKNOWN, NO)
"""kinds of pairs that are kerned where the designer has said nothing: capitals with capitals, small letters, points"""
UNTOLD = Caution(sure=0.8, kerned=0.96, smallest=12.0)
TOLD = Caution(sure=0.5, kerned=0.5, smallest=5.0)
"""how sure to be where the designer has set no pair"""
TELLING = 30
"""if the designer has set this many pairs, kinds without any pair are left alone"""
REFUSED = 2
"""if this many pairs of a kind are set to 0, and none to anything else, the kind is left alone"""
ALL_NOUGHT = 5
"""if this many pairs are set, all to 0, the font is left alone"""
MOST_GIVEN = 80
"""the most pairs that the networks are given, the most common ones first; more of them add little"""
STEP_APART = 0.2
"""the least distance between accents and ink, as a share of the usual distance between small letters"""


@dataclass(frozen=True, slots=True)
class KernSettings:
    """`kinds`: pairs of kinds (numbers of pair_kinds.KINDS) to kern, None for the kinds that the font's own pairs show;
    `strength`: share of the likely value that is kerned."""

    kinds: frozenset[tuple[int, int]] | None = None
    strength: float = 1.0


@dataclass(frozen=True, slots=True)
class ProposedPair:
    """A pair of the new kerning: value in font units, the chance that this designer would kern it, how often text has
    it (of a thousand pairs)."""

    first: str
    second: str
    value: float
    chance: float
    frequency: float


@dataclass(frozen=True, slots=True)
class AskedPair:
    """A pair worth setting by hand: two glyph names and their characters, and what is likely so far, font units."""

    first: str
    second: str
    text: str
    value: float
    chance: float


@dataclass(frozen=True, slots=True)
class LearnedKerning:
    """The designer's kerning and what was added to it. `cost`: the mean difference between the kerns of classes and
    those of their pairs, in thousandths of the em; `why`: a sentence if the font is left alone."""

    kerning: Kerning
    added: tuple[ProposedPair, ...] = ()
    cost: float = 0.0
    why: str = ""
    mended: tuple[Pair, ...] = ()


@dataclass(frozen=True, slots=True)
class _Told:
    """[first, second] of all glyphs: the designer's kern of a pair in thousandths of the em, NaN if not set; and the
    pairs that may be given to the networks, common ones first."""

    values: Floats
    given: Given


def kern_as_designed(
    glyphs: KernGlyphs,
    model: KernModel,
    designed: Kerning,
    settings: KernSettings = KernSettings(),
    elsewhere: Mapping[Pair, float] | None = None,
    *,
    joined: bool = False,
) -> LearnedKerning:
    """Kern the glyphs of a font beside `designed`, whose pairs keep their values and whose groups grow.

    `elsewhere`: pairs of glyphs that are kerned outside of `designed` (a feature written by hand), font units: they
    count as set and get nothing more. `joined`: whether the letters of the font are meant to touch.
    """
    unit = glyphs.units_per_em / 1000.0
    theirs = grown(glyphs, designed)
    told = _told(glyphs, model, theirs, elsewhere or {})
    why = _left_alone(glyphs, told.given, settings, joined=joined)
    if why:
        return LearnedKerning(designed, why=why)
    habits = _habits(glyphs, told.values, settings)
    proposal = _propose(glyphs, model, habits, told.given)
    allowed = habits if settings.kinds is not None or len(told.given.value) else UNASKED_HABITS
    caution = TOLD if len(told.given.value) >= 5 or settings.kinds is not None else UNTOLD
    plain = chosen_values(proposal, glyphs.kinds[glyphs.own], allowed, Caution(sure=0.0))
    classes = Classes.find(glyphs, _spread(glyphs, plain, told.values)[0], theirs)
    likely = chosen_values(_pooled(glyphs, proposal, classes), glyphs.kinds[glyphs.own], allowed, caution)
    values, mended = _spread(glyphs, settings.strength * likely, told.values)
    weights = _frequencies(glyphs, model)
    settled = np.isfinite(told.values)
    in_unit = {pair: value / unit for pair, value in designed.pairs.items()}
    written = write_pairs(glyphs, values, settled, weights, classes, in_unit, caution.smallest)
    added = {pair: float(round(value * unit)) for pair, value in written.pairs.items()}
    added |= _kept_apart(glyphs, elsewhere or {}, classes, added)
    described = _described(glyphs, added, classes, _chances(glyphs, proposal), weights)
    cost = float(np.abs(written.values - values)[~settled].mean()) if not settled.all() else 0.0
    mended = [(i, j) for i, j in mended if abs(written.values[i, j] - values[i, j]) <= APART]
    return LearnedKerning(
        _assembled(glyphs, theirs, classes, added), described, cost, "",
        tuple((glyphs.glyphs[i], glyphs.glyphs[j]) for i, j in mended),
    )  # fmt: skip


def probable_values(
    glyphs: KernGlyphs, model: KernModel, known: Kerning, settings: KernSettings = KernSettings()
) -> Floats:
    """[first, second]: the probable kern of every pair, thousandths of the em, if it is kerned; pairs of `known` have
    its values."""
    told = _told(glyphs, model, known, {})
    habits = _habits(glyphs, told.values, settings)
    proposal = _propose(glyphs, model, habits, told.given)
    plain = chosen_values(proposal, glyphs.kinds[glyphs.own], np.full(36, UNKNOWN), Caution(sure=0.0))
    return _spread(glyphs, settings.strength * plain, told.values)[0]


def pairs_to_ask(
    glyphs: KernGlyphs,
    model: KernModel,
    designed: Kerning,
    count: int,
    settings: KernSettings = KernSettings(),
    elsewhere: Mapping[Pair, float] | None = None,
) -> tuple[AskedPair, ...]:
    """The `count` pairs that would tell most about all others if the designer set them next."""
    told = _told(glyphs, model, grown(glyphs, designed), elsewhere or {})
    proposal = _propose(glyphs, model, _habits(glyphs, told.values, settings), told.given)
    own = glyphs.own
    at = {int(glyphs.names[i]): k for k, i in reversed(list(enumerate(own))) if glyphs.names[i] < len(KERNED)}
    possible: list[int] = []
    known: list[int] = []
    for a, i in at.items():
        for b, j in at.items():
            set_ = not np.isnan(told.values[own[i], own[j]])
            (known if set_ else possible).append(a * len(KERNED) + b)
    unit = glyphs.units_per_em / 1000.0
    asked = []
    for number in model.telling(count, known, possible):
        i, j = at[number // len(KERNED)], at[number % len(KERNED)]
        first, second = int(own[i]), int(own[j])
        asked.append(
            AskedPair(
                glyphs.glyphs[first],
                glyphs.glyphs[second],
                glyphs.chars[first] + glyphs.chars[second],
                float(round(float(proposal.median[i, j]) * unit)),
                float(proposal.kerned[i, j]),
            )
        )
    return tuple(asked)


def _left_alone(glyphs: KernGlyphs, given: Given, settings: KernSettings, *, joined: bool) -> str:
    if len(glyphs.glyphs) < 2:
        return "There is hardly a glyph to kern."
    if joined and settings.kinds is None:
        return "The letters of the font join, so it is not kerned; name kinds of pairs to have it kerned all the same."
    if settings.kinds is None and len(given.value) >= ALL_NOUGHT and not given.value.any():
        return "All pairs that are set are 0, so no other is kerned; name kinds of pairs to have others kerned."
    return ""


def letters_join(glyphs: KernGlyphs) -> bool:
    """Whether small letters come so near to each other that they are meant to touch, as in a script."""
    small = [int(i) for i in glyphs.own if glyphs.chars[int(i)].islower()]
    if len(small) < 2:
        return False
    return bool(np.median(glyphs.gaps[np.ix_(small, small)]) <= TOUCHING)


def _told(glyphs: KernGlyphs, model: KernModel, designed: Kerning, elsewhere: Mapping[Pair, float]) -> _Told:
    """The designer's kern of each pair; the more specific comes last, as in a UFO."""
    unit, count = glyphs.units_per_em / 1000.0, len(glyphs.glyphs)
    values = np.full((count, count), np.nan)
    by_name = glyphs.by_name

    def members(name: str) -> list[int]:
        return [by_name[one] for one in designed.groups.get(name, (name,)) if one in by_name]

    for pair in sorted(designed.pairs, key=lambda p: (p[0] not in designed.groups, p[1] not in designed.groups)):
        values[np.ix_(members(pair[0]), members(pair[1]))] = designed.pairs[pair] / unit
    for pair, value in elsewhere.items():
        if pair[0] in by_name and pair[1] in by_name:
            values[by_name[pair[0]], by_name[pair[1]]] = value / unit
    own = glyphs.own
    first, second = np.nonzero(np.isfinite(values[np.ix_(own, own)]))
    common = np.argsort(-_frequencies(glyphs, model)[own[first], own[second]], kind="stable")
    if len(common) > MOST_GIVEN:  # half the most common, half from all others, so that rare kinds count
        rest = common[MOST_GIVEN // 2 :]
        spread = np.linspace(0, len(rest) - 1, MOST_GIVEN - MOST_GIVEN // 2).round().astype(int)
        common = np.concatenate([common[: MOST_GIVEN // 2], rest[spread]])
    first, second = first[common], second[common]
    return _Told(values, Given(first, second, values[own[first], own[second]].astype(np.float32)))


def _habits(glyphs: KernGlyphs, told: Floats, settings: KernSettings) -> Floats:
    """YES, NO or UNKNOWN for each of the 36 kinds of pairs."""
    if settings.kinds is not None:
        habits = np.full(36, NO)
        habits[[a * 6 + b for a, b in settings.kinds]] = YES
        return habits
    own = glyphs.own
    told = told[np.ix_(own, own)]
    kerned = np.isfinite(told) & (np.nan_to_num(told) != 0)
    kinds = pair_kinds(glyphs.kinds[own], glyphs.kinds[own])
    shown, noughts = (np.bincount(kinds[which], minlength=36) for which in (kerned, told == 0))
    refused = (noughts >= REFUSED) | (kerned.sum() >= TELLING)
    return np.where(shown > 0, YES, np.where(refused, NO, UNKNOWN))


def _propose(glyphs: KernGlyphs, model: KernModel, habits: Floats, given: Given) -> Proposal:
    own = glyphs.own
    margins = replace(glyphs.margins, left=glyphs.margins.left[own], right=glyphs.margins.right[own])
    view = model.look(margins, glyphs.names[own], glyphs.kinds[own], habits)
    return model.propose(view, given)


def _pooled(glyphs: KernGlyphs, proposal: Proposal, classes: Classes) -> Proposal:
    """The same, with chances averaged over each pair of classes: a class is kerned or left alone as a whole."""
    firsts, seconds = (
        np.array([[float(i in members) for members in groups.values()] for i in glyphs.own.tolist()])
        for groups in (classes.first, classes.second)
    )
    counts = np.maximum(np.outer(firsts.sum(0), seconds.sum(0)), 1)

    def pooled(chances: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
        return np.asarray(firsts @ ((firsts.T @ chances @ seconds) / counts) @ seconds.T, np.float32)

    return replace(
        proposal, kerned=pooled(proposal.kerned), closer=pooled(proposal.closer), wider=pooled(proposal.wider)
    )  # fmt: skip


def _spread(glyphs: KernGlyphs, own: Floats, told: Floats) -> tuple[Floats, list[tuple[int, int]]]:
    """Values of all pairs from those of base glyphs; pairs of accented glyphs that collide are moved apart and
    listed."""
    at = np.zeros(len(glyphs.glyphs), np.intp)
    at[glyphs.own] = np.arange(len(glyphs.own))
    base_told = told[np.ix_(glyphs.own, glyphs.own)]
    own = np.where(np.isnan(base_told), own, base_told)
    follows = at[glyphs.base]
    values = own[np.ix_(follows, follows)]
    small = [int(i) for i in glyphs.own if glyphs.chars[int(i)].islower()] or list(map(int, glyphs.own))
    gaps = glyphs.gaps
    least = STEP_APART * float(np.median(gaps[np.ix_(small, small)]))
    base_gaps = gaps[np.ix_(glyphs.base, glyphs.base)]
    followers = glyphs.base != np.arange(len(glyphs.base))
    missing = np.minimum(least, base_gaps + values) - (gaps + values)
    collide = (missing > 2.0) & (followers[:, None] | followers[None]) & np.isnan(told)
    values = np.where(collide, values + missing, values)
    values = np.where(np.isnan(told), values, told)
    return values, list(zip(*map(np.ndarray.tolist, np.nonzero(collide)), strict=True))


def _frequencies(glyphs: KernGlyphs, model: KernModel) -> Floats:
    """[first, second]: of a thousand pairs of text; an accented letter counts a tenth of its base."""
    padded = np.zeros((len(KERNED) + 1, len(KERNED) + 1))
    padded[:-1, :-1] = model.frequencies
    share = np.where(glyphs.base == np.arange(len(glyphs.base)), 1.0, 0.1)
    return np.asarray(padded[np.ix_(glyphs.names, glyphs.names)] * share[:, None] * share[None])


def _kept_apart(
    glyphs: KernGlyphs, elsewhere: Mapping[Pair, float], classes: Classes, added: Mapping[Pair, float]
) -> dict[Pair, float]:
    """Pairs that a handwritten feature kerns get nothing more: 0 if their classes would kern them."""
    firsts = {glyphs.glyphs[i]: name for name, members in classes.first.items() for i in members}
    seconds = {glyphs.glyphs[i]: name for name, members in classes.second.items() for i in members}
    return {
        (a, b): 0.0
        for a, b in elsewhere
        if a in firsts and b in seconds
        and any(pair in added for pair in ((firsts[a], seconds[b]), (a, seconds[b]), (firsts[a], b)))
    }  # fmt: skip


def _assembled(glyphs: KernGlyphs, designed: Kerning, classes: Classes, added: Mapping[Pair, float]) -> Kerning:
    used = {name for pair in added for name in pair}
    groups = {name: tuple(members) for name, members in designed.groups.items()}
    for name, numbers in (*classes.first.items(), *classes.second.items()):
        if name in used or name in groups:
            old = groups.get(name, ())
            groups[name] = (*old, *(glyphs.glyphs[i] for i in numbers if glyphs.glyphs[i] not in old))
    return Kerning(dict(sorted(groups.items())), dict(sorted((dict(added) | dict(designed.pairs)).items())))


def _chances(glyphs: KernGlyphs, proposal: Proposal) -> Floats:
    at = np.zeros(len(glyphs.glyphs), np.intp)
    at[glyphs.own] = np.arange(len(glyphs.own))
    follows = at[glyphs.base]
    return proposal.kerned.astype(np.float64)[np.ix_(follows, follows)]


def _described(
    glyphs: KernGlyphs, added: Mapping[Pair, float], classes: Classes, chances: Floats, weights: Floats
) -> tuple[ProposedPair, ...]:
    """The added pairs, most important first: by size times frequency in text."""
    by_name = glyphs.by_name
    found = []
    for (first, second), value in added.items():
        block = np.ix_(classes.first.get(first) or [by_name[first]], classes.second.get(second) or [by_name[second]])
        chance = np.sort(chances[block], axis=None)
        middle = 0.5 * float(chance[(len(chance) - 1) // 2] + chance[len(chance) // 2])
        found.append(ProposedPair(first, second, value, middle, float(weights[block].sum())))
    return tuple(sorted(found, key=lambda p: (-abs(p.value) * (p.frequency + 1e-3), p.first, p.second)))
