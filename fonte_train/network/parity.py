"""Whether the exported graph and the torch network agree: no parity, no export."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from fonte_plugin.engine.base import EngineOptions
from fonte_plugin.engine.onnx_engine import OnnxEngine
from fonte_plugin.notation import grammar
from fonte_plugin.notation.manifest import ModelManifest
from fonte_train.network.transformer import Transformer

MAX_DIFFERENCE = 1e-3
CLEAR_CHOICE = 1e-2
"""Where the two best logits differ by more than this, both have to choose the same."""

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Parity:
    """Largest difference of a logit, and the share of clear choices that agree, over `positions` tokens."""

    largest_difference: float
    agreeing: float
    positions: int

    @property
    def holds(self) -> bool:
        return self.largest_difference <= MAX_DIFFERENCE and self.agreeing == 1.0

    def __str__(self) -> str:
        return (
            f"parity over {self.positions} positions: largest difference {self.largest_difference:.1e} "
            f"(limit {MAX_DIFFERENCE:.0e}), {self.agreeing:.2%} of clear choices agree"
        )


def random_walk(length: int, seed: int) -> Ints:
    """[length] tokens of a font that the grammar allows, chosen evenly among what may follow."""
    random = np.random.default_rng(seed)
    automaton = grammar.automaton()
    state = automaton.font
    ids: list[int] = []
    while len(ids) < length:
        following = np.flatnonzero(automaton.allowed[state])
        classes = automaton.class_of[following]
        kind = random.choice(np.unique(classes))  # a kind first, or nearly all would be coordinates
        ids.append(int(random.choice(following[classes == kind])))
        state = automaton.step(state, ids[-1])
    return np.array(ids, np.int64)


@torch.no_grad()
def compare(network: Transformer, directory: Path, manifest: ModelManifest) -> Parity:
    """Run both over the same tokens: a prompt of several chunks, then rows that share it, a token at a time."""
    prompt, length, rows = random_walk(600, 0), 48, 5
    walks = [random_walk(length, seed)[2:] for seed in range(1, rows + 1)]
    tails = np.stack([walk[: length - 2] for walk in walks])
    engine = OnnxEngine(directory, manifest, EngineOptions(threads=0))
    found = engine.follow(prompt.tolist(), tails)
    whole = torch.from_numpy(np.concatenate([np.repeat(prompt[None], rows, 0), tails], axis=1))
    expected = network(whole)[:, len(prompt) :].numpy()
    best = np.sort(expected, axis=-1)[..., -2:]
    clear = best[..., 1] - best[..., 0] > CLEAR_CHOICE
    same = expected.argmax(-1) == found.argmax(-1)
    agreeing = float(same[clear].mean()) if clear.any() else 1.0
    return Parity(float(np.abs(expected - found).max()), agreeing, int(found.shape[0] * found.shape[1]))
