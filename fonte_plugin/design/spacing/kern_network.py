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
class Looked:
    """The network's state for the pairs of a font before any set pair is given: state (n, n, STATE), sides (n,
    SIDE)."""

    state: Floats
    first: Floats
    second: Floats


class KernNetwork:
    """One trained network. `weights` by the names of torch: 'pair_in.weight' (out, in), 'pair_in.bias' (out,)."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._weights = {name: np.asarray(weight, np.float32) for name, weight in weights.items()}

    def look(
        self, right: Margin, left: Margin, measures: Margin, names: Numbers, own: Margin, habits: Margin
    ) -> Looked:
        """Look at every pair of n glyphs of margins `right` and `left` (n, 24).

        `measures` (27,): of the font, scaled as in training. `names`: number of each glyph in KERNED, len(KERNED) for
        others. `habits` (36,): YES, NO or UNKNOWN for each kind of pairs; `own` (n, n): that of each pair's kind.
        """
        w, count = self._weights, len(names)
        font = _relu(self._layer("font_out", _relu(self._layer("font_in", measures.astype(np.float32)))))
        a = self._side("first", right, names, font)
        b = self._side("second", left, names, font)
        # inputs that do not depend on the pair enter the first layer as a constant: one product instead of n * n
        parts = np.cumsum((GAP_FEATURES + OPTICAL, SIDE, SIDE, SIDE, FONT + HABIT))
        of_gap, of_a, of_b, of_both, of_font, of_own = np.split(w["pair_in.weight"].T, parts)
        everywhere = np.concatenate([font, self._layer("habit", habits.astype(np.float32))])
        from_a = a @ of_a + everywhere @ of_font + w["pair_in.bias"]
        from_b = b @ of_b
        state = np.empty((count, count, STATE), np.float32)
        for i in range(count):  # a row at a time keeps the memory small
            hidden = gap_features(right[i], left) @ of_gap + (a[i] * b) @ of_both
            hidden += from_a[i] + from_b + own[i, :, None].astype(np.float32) * of_own
            state[i] = _relu(self._layer("pair_out", _relu(hidden)))
        return Looked(state, a, b)

    def propose(self, looked: Looked, given: Given) -> Proposal:
        """The likely value of every pair, given the pairs that the designer has set."""
        w, count = self._weights, len(looked.first)
        key, value, mean = self._tokens(looked, given)
        from_state, from_a, from_b = np.split(w["query.weight"].T, np.cumsum((STATE, SIDE)))
        number = np.float32(np.log1p(len(given.value)) / 3)
        last_state, last_seen, last_rest = np.split(w["last_in.weight"].T, np.cumsum((STATE, TOKEN)))
        constant = np.append(mean, number) @ last_rest + w["last_in.bias"]
        query_a = looked.first @ from_a + w["query.bias"]
        query_b = looked.second @ from_b
        out = np.empty((count, count, OUTPUTS), np.float32)
        for i in range(count):
            seen = _attend(looked.state[i] @ from_state + query_a[i] + query_b, key, value)
            out[i] = self._layer("last_out", _relu(looked.state[i] @ last_state + seen @ last_seen + constant))
        return Proposal(
            out[..., 0] * np.float32(STEP), out[..., 1] * np.float32(STEP),
            _chance(out[..., 2]), _chance(out[..., 3]), _chance(out[..., 4]),
        )  # fmt: skip

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


def _attend(query: Floats, key: Floats, value: Floats) -> Floats:
    depth = TOKEN // HEADS
    parts = []
    for head in range(HEADS):
        at = slice(head * depth, (head + 1) * depth)
        score = query[:, at] @ key[:, at].T / np.float32(depth**0.5)
        weight = np.exp(score - score.max(1, keepdims=True))
        parts.append(weight / weight.sum(1, keepdims=True) @ value[:, at])
    return np.concatenate(parts, 1)


def _relu(x: Floats) -> Floats:
    return np.maximum(x, np.float32(0))


def _chance(logits: Floats) -> Floats:
    return np.asarray(1 / (1 + np.exp(-np.clip(logits, -30, 30))), np.float32)
