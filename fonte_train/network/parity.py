"""Whether the exported graphs and the torch network agree: no parity, no export."""

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
from fonte_plugin.notation.probe import clear_choices, probe
from fonte_train.network.transformer import Transformer

MAX_DIFFERENCE = 1e-3
CLEAR_CHOICE = 1e-2
"""Where the two best logits differ by more than this, both have to choose the same."""
MAX_DIVERGENCE = 2e-3
"""Nats a token that products in eight bits may cost; rounding the weights costs up to 1e-3."""

Ints = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Parity:
    """Largest difference of a logit, the share of clear choices that agree, and the mean divergence (Kullback-Leibler,
    nats) of what may follow, over `positions` tokens."""

    largest_difference: float
    agreeing: float
    divergence: float
    positions: int

    @property
    def holds(self) -> bool:
        return self.largest_difference <= MAX_DIFFERENCE and self.agreeing == 1.0

    @property
    def holds_in_eight_bits(self) -> bool:
        """Whether a graph that multiplies in eight bits says the same: no logit of it is the same."""
        return self.divergence <= MAX_DIVERGENCE

    def __str__(self) -> str:
        return (
            f"parity over {self.positions} positions: largest difference {self.largest_difference:.1e} "
            f"(limit {MAX_DIFFERENCE:.0e}), {self.agreeing:.2%} of clear choices agree, "
            f"divergence {self.divergence:.1e} nats (in eight bits {MAX_DIVERGENCE:.0e})"
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
    sure, said = (torch.from_numpy(logits).double().log_softmax(-1) for logits in (expected, found))
    divergence = float((sure.exp() * (sure - said)).sum(-1).mean())
    return Parity(float(np.abs(expected - found).max()), agreeing, divergence, same.size)


@torch.no_grad()
def said(network: Transformer) -> list[int]:
    """What the network finds likeliest after each token of `probe.py`, for machines that multiply in eight bits."""
    return clear_choices(network.eval()(torch.tensor([probe()]))[0].float().numpy())
