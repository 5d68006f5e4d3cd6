"""What kerning a designer would give each pair: a small network, trained on the kerning of open fonts, in numpy.

Each side of a glyph is seen as its margins (how far the ink stays back in 24 bands of height), its name and what its
font is like; a pair as the two sides and the gap between them. The pairs that the designer has set are tokens that
every other pair attends to (Vaswani et al. 2017), and their mean is the designer's habit. Nothing is assumed about
pairs that are not set. The answers are the likely value (median and mean over designers), and the chances that this
designer kerns the pair at all, by more than CLEAR closer, or by more than CLEAR wider.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.margins import BAND_COUNT

Floats = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.intp]
Margin = npt.NDArray[np.floating]

STEP = 20.0
"""thousandths of the em in one unit of the network"""
CLEAR = 15.0
"""kerns of more thousandths of the em are clear ones"""
MARGIN_FEATURES = GAP_FEATURES = 2 * BAND_COUNT
OPTICAL = 3
"""optical distances: level, one band of climb for 40, and for 20 thousandths of the em"""
GLYPH = 24
FONT = 32
SIDE = 48
HABIT = 16
PAIR = 128
STATE = 96
TOKEN = 64
HEADS = 4
HIDDEN = 96
OUTPUTS = 5
"""widths of the layers, in the order in which they stand in the network, heads of attention, and answers a pair"""
KEPT = 128 * 128
"""pairs up to which all is kept that an answer needs, so that the next one comes sooner: 10 MB a network"""
AT_ONCE = 1024
"""pairs that are answered at once: what belongs to them stays in the processor's cache"""


@dataclass(frozen=True, slots=True)
class Proposal:
    """[first, second] each: `median` and `mean` value in thousandths of the em, and the chances that the designer
    kerns the pair at all (`kerned`), clearly `closer`, clearly `wider`."""

    median: Floats
    mean: Floats
    kerned: Floats
    closer: Floats
    wider: Floats


def margin_features(margins: npt.NDArray[np.floating]) -> Floats:
    """(..., 24) in thousandths of the em -> (..., 48): the white, and how near it is."""
    white = np.clip(margins, -200.0, 400.0).astype(np.float32)
    return np.concatenate([white / 100.0 - 1.0, np.exp(-np.maximum(white, -60.0) / 60.0) - 0.3], -1)


def gap_features(first: npt.NDArray[np.floating], second: npt.NDArray[np.floating]) -> Floats:
    """The gap between right margins (..., 24) and left ones (..., 24): (..., 51)."""
    gap = np.clip(first + second, -200.0, 400.0).astype(np.float32)
    ways = [gap.min(-1)]
    for step in (40.0, 20.0):
        near = ways[0]
        for rise in range(1, 6):
            up = (first[..., rise:] + second[..., :-rise]).min(-1) + rise * step
            down = (first[..., :-rise] + second[..., rise:]).min(-1) + rise * step
            near = np.minimum(near, np.minimum(up, down))
        ways.append(near.astype(np.float32))
    optical = np.clip(np.stack(ways, -1), -200.0, 400.0) / 100.0 - 0.6
    near = np.exp(-np.maximum(gap, -60.0) / 60.0) - 0.1
    return np.concatenate([gap / 100.0 - 2.0, near, optical], -1, dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Given:
    """Pairs that the designer has set: numbers of their glyphs, and values in thousandths of the em, (given,) each."""

    first: Numbers
    second: Numbers
    value: Floats

    @classmethod
    def nothing(cls) -> Given:
        empty = np.zeros(0, np.intp)
        return cls(empty, empty, np.zeros(0, np.float32))


@dataclass(frozen=True, slots=True)
class Glimpse:
    """The part that does not depend on which kinds of pairs are kerned: the first layer before its ReLU (n, n, PAIR),
    the sides (n, SIDE), and the features of the font (FONT,)."""

    before: Floats
    first: Floats
    second: Floats
    font: Floats


@dataclass(frozen=True, slots=True)
class Looked:
    """The network's state for the pairs of a font before any set pair is given: state (n, n, STATE), sides (n, SIDE).

    For fonts of few enough glyphs also what does not depend on the set pairs: query (HEADS, n * n, depth) and rest
    (n * n, HIDDEN)."""

    state: Floats
    first: Floats
    second: Floats
    query: Floats | None = None
    rest: Floats | None = None


class KernNetwork:
    """One trained network. `weights` by the names of torch: 'pair_in.weight' (out, in), 'pair_in.bias' (out,)."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._weights = {name: np.asarray(weight, np.float32) for name, weight in weights.items()}
        # inputs that do not depend on the pair enter the first layer as a constant: one product instead of n * n
        parts = np.cumsum((GAP_FEATURES + OPTICAL, SIDE, SIDE, SIDE, FONT, HABIT))
        whole = self._weights["pair_in.weight"].T
        self._pair_in = tuple(np.ascontiguousarray(part) for part in np.split(whole, parts))
        self._query = np.split(self._weights["query.weight"].T, np.cumsum((STATE, SIDE)))
        self._last = np.split(self._weights["last_in.weight"].T, np.cumsum((STATE, TOKEN)))

    def glimpse(self, right: Margin, left: Margin, measures: Margin, names: Numbers) -> Glimpse:
        """Look at every pair of n glyphs of margins `right` and `left` (n, 24).

        `measures` (27,): of the font, scaled as in training. `names`: number of each glyph in KERNED, len(KERNED) for
        others.
        """
        count = len(names)
        font = _relu(self._layer("font_out", _relu(self._layer("font_in", measures.astype(np.float32)))))
        a = self._side("first", right, names, font)
        b = self._side("second", left, names, font)
        of_gap, of_a, of_b, of_both, of_font, _, _ = self._pair_in
        from_a = a @ of_a + font @ of_font + self._weights["pair_in.bias"]
        from_b = b @ of_b
        before = np.empty((count, count, PAIR), np.float32)
        for i in range(count):  # a row at a time keeps the memory small
            row = gap_features(right[i], left) @ of_gap
            row += b @ (a[i, :, None] * of_both)
            row += from_b
            row += from_a[i]
            before[i] = row
        return Glimpse(before, a, b, font)

    def look(self, glimpse: Glimpse, own: Margin, habits: Margin) -> Looked:
        """The pairs as they look to a designer of these `habits` (36,): YES, NO or UNKNOWN for each kind of pairs.

        `own` (n, n): that of each pair's kind.
        """
        count = len(own)
        constant = self._layer("habit", habits.astype(np.float32)) @ self._pair_in[5]
        told = constant + np.unique(own)[:, None].astype(np.float32) * self._pair_in[6]
        kind = np.searchsorted(np.unique(own), own)
        state = np.empty((count * count, STATE), np.float32)
        keep = count * count <= KEPT
        query = np.empty((HEADS, count * count, TOKEN // HEADS), np.float32) if keep else None
        rest = np.empty((count * count, HIDDEN), np.float32) if keep else None
        for i in range(count):
            at = slice(i * count, (i + 1) * count)
            hidden = glimpse.before[i] + told[kind[i]]
            np.maximum(hidden, 0, out=hidden)
            row = self._layer("pair_out", hidden)
            np.maximum(row, 0, out=state[at])
            if query is not None and rest is not None:
                query[:, at], rest[at] = self._kept(state[at], glimpse.first[i : i + 1], glimpse.second)
        return Looked(state.reshape(count, count, STATE), glimpse.first, glimpse.second, query, rest)

    def propose(self, looked: Looked, given: Given) -> Proposal:
        """The likely value of every pair, given the pairs that the designer has set."""
        count = len(looked.first)
        key, value, mean = self._tokens(looked, given)
        number = np.float32(np.log1p(len(given.value)) / 3)
        constant = np.append(mean, number) @ self._last[2] + self._weights["last_in.bias"]
        depth = TOKEN // HEADS
        keys = key.reshape(-1, HEADS, depth).transpose(1, 2, 0) / np.float32(depth**0.5)
        # what each head sees goes straight through its part of the next layer
        values = np.matmul(value.reshape(-1, HEADS, depth).transpose(1, 0, 2), self._last[1].reshape(HEADS, depth, -1))
        out = np.empty((count * count, OUTPUTS), np.float32)
        rows = max(1, AT_ONCE // max(count, 1))
        for i in range(0, count, rows):
            at = slice(i * count, min(i + rows, count) * count)
            if looked.query is not None and looked.rest is not None:
                query, hidden = looked.query[:, at], looked.rest[at] + constant
            else:
                state = looked.state[i : i + rows].reshape(-1, STATE)
                query, hidden = self._kept(state, looked.first[i : i + rows], looked.second)
                hidden += constant
            for head in range(HEADS):
                score = query[head] @ keys[head]
                if score.shape[1] > 1:
                    score -= score.max(1, keepdims=True)
                    np.exp(score, out=score)
                    score /= score.sum(1, keepdims=True)
                    hidden += score @ values[head]
                else:
                    hidden += values[head]
            np.maximum(hidden, 0, out=hidden)
            out[at] = self._layer("last_out", hidden)
        chances = _chance(out[:, 2:]).reshape(count, count, 3)
        worth = (out[:, :2] * np.float32(STEP)).reshape(count, count, 2)
        return Proposal(worth[..., 0], worth[..., 1], chances[..., 0], chances[..., 1], chances[..., 2])

    def _kept(self, state: Floats, first: Floats, second: Floats) -> tuple[Floats, Floats]:
        """Query (HEADS, pairs, depth) and rest (pairs, HIDDEN) of pairs that lie row by row, all of `second` each."""
        from_state, from_a, from_b = self._query
        query = (state @ from_state).reshape(len(first), len(second), TOKEN)
        query += (first @ from_a + self._weights["query.bias"])[:, None]
        query += second @ from_b
        return query.reshape(-1, HEADS, TOKEN // HEADS).transpose(1, 0, 2), state @ self._last[0]

    def _side(self, side: str, margins: Margin, names: Numbers, font: Floats) -> Floats:
        spread = np.broadcast_to(font, (len(names), FONT))
        seen = np.concatenate([margin_features(margins), self._weights[f"glyph_{side}"][names], spread], 1)
        return self._layer(f"{side}_out", _relu(self._layer(f"{side}_in", seen)))

    def _tokens(self, looked: Looked, given: Given) -> tuple[Floats, Floats, Floats]:
        """Keys and values of the given pairs, with that of nothing before them, and the mean of the values."""
        w = self._weights
        nothing = w["nothing_key"][None], w["nothing_value"][None]
        if not len(given.value):
            return (*nothing, np.zeros(TOKEN, np.float32))
        at = looked.state[given.first, given.second]
        value = given.value.astype(np.float32) / np.float32(STEP)
        surprise = value - self._layer("prior", at)[:, 0]
        told = [np.clip(value, -6, 6), np.clip(surprise, -6, 6), np.abs(value) > 0.02, np.clip(np.abs(surprise), 0, 6)]
        sides = looked.first[given.first], looked.second[given.second]
        seen = np.concatenate([at, *sides, np.stack(told, 1, dtype=np.float32)], 1)
        tokens = _relu(self._layer("token", seen))
        values = self._layer("value", tokens)
        keys = np.concatenate([nothing[0], self._layer("key", tokens)])
        return keys, np.concatenate([nothing[1], values]), values.mean(0)

    def _layer(self, name: str, x: Floats) -> Floats:
        return np.asarray(x @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"])


def _relu(x: Floats) -> Floats:
    return np.maximum(x, np.float32(0))


def _chance(logits: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30))), np.float32)
