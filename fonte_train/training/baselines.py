"""Losses of predicting by counts alone, which a network has to beat to have learnt anything."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_plugin.notation.grammar import FIRST_COORDINATE, PAD, VOCABULARY_SIZE

MOST_NUMBERS = 7
"""Numbers behind a command or a character, at most, and one more state for what follows them."""
SMOOTHING = 0.1

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Baselines:
    """Mean nats a token on held-out sequences, of tables that were counted on training ones.

    `uniform` is ln(vocabulary); `unigram` knows how often each token comes; `grammar` knows that for each place behind
    each command, as (last command or character, how many numbers since).
    """

    uniform: float
    unigram: float
    grammar: float


def measure_baselines(training: Ints, held_out: Ints) -> Baselines:
    """Count on [n, T] sequences and predict others; PAD is neither counted nor predicted."""
    tables = [_cross_entropy(where(training), where(held_out), training, held_out) for where in (_nowhere, places)]
    return Baselines(float(np.log(VOCABULARY_SIZE)), *tables)


def _cross_entropy(seen: Ints, met: Ints, training: Ints, held_out: Ints) -> float:
    contexts = int(max(seen.max(), met.max())) + 1
    target = training[:, 1:]
    counted = target != PAD
    flat = (seen[:, :-1] * VOCABULARY_SIZE + target)[counted]
    counts = np.bincount(flat, minlength=contexts * VOCABULARY_SIZE).reshape(contexts, VOCABULARY_SIZE) + SMOOTHING
    log_share = np.log(counts) - np.log(counts.sum(axis=1, keepdims=True))
    target = held_out[:, 1:]
    return -float(log_share[met[:, :-1], target][target != PAD].mean())


def _nowhere(ids: Ints) -> Ints:
    return np.zeros_like(ids)


def places(ids: Ints) -> Ints:
    """[n, T] for each token the last command, character or END up to it, and the number of numbers behind that."""
    everyone = np.broadcast_to(np.arange(ids.shape[1]), ids.shape)
    last = np.maximum.accumulate(np.where(ids < FIRST_COORDINATE, everyone, 0), axis=1)
    kind = np.take_along_axis(ids, last, axis=1)
    return np.where(kind < FIRST_COORDINATE, kind, 0) * MOST_NUMBERS + np.minimum(everyone - last, MOST_NUMBERS - 1)
