"""Choosing the next token of every row: grammar mask, temperature, top-k, top-p, and a random stream a row."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from fonte_plugin.engine.base import Row, Sampling
from fonte_plugin.engine.template import FREE
from fonte_plugin.notation import grammar

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]

PENALTY_WINDOW = 20
COLDEST = 1e-6
"""Lower temperatures take the likeliest: float32 could not divide by them."""


def random_stream(seed: int, row: Row, length: int) -> npt.NDArray[np.float64]:
    """[length] uniform numbers of a row: the same whatever else is drawn beside it."""
    key = np.random.SeedSequence([seed & 0xFFFFFFFFFFFFFFFF, row.first, row.candidate])
    return np.random.Generator(np.random.Philox(key)).random(length)


class Sampler:
    """Grammar states, random streams and tokens of the rows of one wave, all vectorised.

    `choose` takes logits [n, vocabulary] and returns ids [n]; `keep` drops rows that left the batch.
    """

    def __init__(self, rows: Sequence[Row], sampling: Sampling) -> None:
        self._automaton = grammar.automaton()
        self._sampling = sampling
        self.rows = list(rows)
        count = len(self.rows)
        self._most: Ints = np.array([row.max_tokens or sampling.max_tokens for row in self.rows], np.int64)
        assert (self._most >= self._automaton.to_end[self._automaton.advance]).all(), "no glyph is that short"
        assert (self._most <= sampling.max_tokens).all(), "the budget of a row is a part of that of all"
        self.states = np.full(count, self._automaton.advance, np.int64)
        self.written: Ints = np.zeros((count, sampling.max_tokens), np.int64)
        self.length = 0
        self.forced = np.zeros(count, bool)
        self.log_probability = np.zeros(count)
        self._greedy = np.array([row.greedy or sampling.temperature < COLDEST for row in self.rows], bool)
        self._uniform = (
            np.stack([random_stream(sampling.seed, row, sampling.max_tokens) for row in self.rows])
            if count
            else np.zeros((0, sampling.max_tokens))
        )

    def choose(self, logits: Floats) -> Ints:
        """The next token of each row. A row that chose END is finished: see `finished`."""
        automaton = self._automaton
        allowed = self._templated(automaton.allowed[self.states])
        remaining = self._most - self.length
        short = np.flatnonzero(remaining <= int(automaton.to_end.max()) + 1)
        if len(short):
            following = automaton.next[self.states[short]][:, automaton.class_of]
            needed = automaton.to_end[following]
            needed[:, grammar.END] = 0
            closing = allowed[short] & (needed < remaining[short, None]) & (needed >= 0)
            likeliest = np.where(allowed[short], logits[short], -np.inf).argmax(axis=1)
            self.forced[short] |= ~closing[np.arange(len(short)), likeliest]
            allowed[short] = closing
        masked = np.where(allowed, self._penalised(logits), -np.inf)
        masked -= masked.max(axis=1, keepdims=True)
        weights = np.exp(masked)
        log_total = np.log(weights.sum(axis=1))
        chosen: Ints = masked.argmax(axis=1)
        sampled = np.flatnonzero(~self._greedy)
        if len(sampled):
            chosen[sampled] = self._draw(masked[sampled], self._uniform[sampled, self.length])
        everyone = np.arange(len(chosen))
        self.log_probability += masked[everyone, chosen] - log_total
        self.written[:, self.length] = chosen
        self.length += 1
        self.states = automaton.next[self.states, automaton.class_of[chosen]].astype(np.int64)
        return chosen

    def _templated(self, allowed: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
        """A copy of `allowed`, restricted by the templates of the rows; a coordinate stays free unless it is
        repeated."""
        for index, row in enumerate(self.rows):
            if row.template is not None:
                token = row.template.token(self.length, self.written[index])
                if token != FREE:
                    allowed[index] = False
                    allowed[index, token] = True
        return allowed

    def _draw(self, masked: Floats, uniform: npt.NDArray[np.float64]) -> Ints:
        sampling = self._sampling
        weights = np.exp(masked / sampling.temperature)
        if 0 < sampling.top_k < weights.shape[1]:
            least = np.partition(weights, -sampling.top_k, axis=1)[:, -sampling.top_k, None]
            weights[weights < least] = 0
        if sampling.top_p < 1:
            order = np.argsort(-weights, axis=1, kind="stable")
            ordered = np.take_along_axis(weights, order, axis=1)
            before = np.cumsum(ordered, axis=1) - ordered
            ordered[before > sampling.top_p * ordered.sum(axis=1, keepdims=True)] = 0
            np.put_along_axis(weights, order, ordered, axis=1)
        cumulated = np.cumsum(weights, axis=1, dtype=np.float64)
        chosen: Ints = (cumulated <= uniform[:, None] * cumulated[:, -1:]).sum(axis=1)
        return chosen

    def _penalised(self, logits: Floats) -> Floats:
        penalty = self._sampling.repetition_penalty
        if penalty == 1 or self.length == 0:
            return logits
        recent = self.written[:, max(0, self.length - PENALTY_WINDOW) : self.length]
        values = np.take_along_axis(logits, recent, axis=1)
        harder = np.where(values > 0, values / penalty, values * penalty)
        harder = np.where(recent >= grammar.FIRST_COORDINATE, harder, values).astype(logits.dtype)
        logits = logits.copy()
        np.put_along_axis(logits, recent, harder, axis=1)
        return logits

    @property
    def finished(self) -> npt.NDArray[np.bool_]:
        """[n] which rows wrote END with their last token."""
        if self.length == 0:
            return np.zeros(len(self.rows), bool)
        ended: npt.NDArray[np.bool_] = self.written[:, self.length - 1] == grammar.END
        return ended

    def tokens(self, index: int) -> tuple[int, ...]:
        return tuple(self.written[index, : self.length].tolist())

    def keep(self, order: Ints) -> None:
        """Rows `order`, in that order, stay."""
        self.rows = [self.rows[index] for index in order]
        for name in ("states", "written", "forced", "log_probability", "_greedy", "_uniform", "_most"):
            setattr(self, name, getattr(self, name)[order])
