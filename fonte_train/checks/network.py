"""What has to be true of a network and its loss before it costs a minute of a GPU."""

from __future__ import annotations

import math

import numpy as np
import torch

from fonte_plugin.engine.base import Row, Sampling
from fonte_plugin.notation import grammar
from fonte_plugin.notation.manifest import ModelManifest
from fonte_plugin.notation.tokenizer import decode
from fonte_train.checks.check import Check, require
from fonte_train.network.parity import random_walk
from fonte_train.network.torch_engine import Request, TorchEngine
from fonte_train.network.transformer import Transformer
from fonte_train.training.config import RunConfig
from fonte_train.training.learner import sequence_loss
from fonte_train.training.throughput import flops_per_token
from fonte_train.training.validation import FIRST_LOSS_MARGIN


def it_speaks_the_grammar(config: RunConfig) -> str:
    """The network has a token for each of the grammar, and room for the sequences it is trained on"""
    network = config.network
    require(
        network.vocabulary == grammar.VOCABULARY_SIZE,
        f"It has {network.vocabulary} tokens, the grammar {grammar.VOCABULARY_SIZE}.",
    )
    require(config.batches.context <= network.context, "Sequences are longer than its context.")
    return f"{flops_per_token(network, config.batches.context) / 1e6:,.0f} million operations a token"


def it_begins_knowing_nothing(config: RunConfig) -> str:
    """The first loss is ln(vocabulary), within .1"""
    network = _network(config)
    ids = _walks(4, 64)
    with torch.no_grad():
        loss = float(sequence_loss(network(ids[:, :-1]), ids[:, 1:]))
    expected = math.log(config.network.vocabulary)
    require(abs(loss - expected) <= FIRST_LOSS_MARGIN, f"It is {loss:.3f}, not {expected:.3f}.")
    return f"{loss:.3f} of {expected:.3f}"


def it_does_not_look_ahead(config: RunConfig) -> str:
    """A token that changes leaves everything before it as it was, and changes what follows"""
    network = _network(config)
    ids = _walks(1, 48)
    other = ids.clone()
    other[0, 30] = grammar.FIRST_COORDINATE + (int(ids[0, 30]) + 7) % 1000
    with torch.no_grad():
        one, two = network(ids)[0], network(other)[0]
    before = float((one[:30] - two[:30]).abs().max())
    after = float((one[30:] - two[30:]).abs().max())
    require(before < 1e-5, f"Logits before the change differ by {before:.1e}: the mask is not causal.")
    require(after > 1e-4, "Nothing after the change differs: attention sees nothing.")
    return f"before {before:.0e}, after {after:.0e}"


def padding_does_not_count(config: RunConfig) -> str:
    """PAD is not predicted, and what it holds changes no loss"""
    network = _network(config)
    ids = _walks(2, 40)
    padded = torch.cat([ids, torch.full((2, 9), grammar.PAD)], dim=1)
    with torch.no_grad():
        plain = float(sequence_loss(network(ids[:, :-1]), ids[:, 1:]))
        longer = float(sequence_loss(network(padded[:, :-1]), padded[:, 1:]))
    require(abs(plain - longer) < 1e-5, f"It changes the loss from {plain:.4f} to {longer:.4f}.")
    return f"{plain:.3f} with and without"


def every_weight_learns(config: RunConfig) -> str:
    """Every weight that a loss depends on gets a gradient, and none is infinite"""
    network = _network(config)
    ids = _walks(2, 48)
    if config.network.adapter_rank:  # which is nothing at first, and learns within its own glyphs alone
        ids[:, 2] = config.network.adapted_from
        for name, parameter in network.named_parameters():
            if name.endswith(".adapter_out"):
                torch.nn.init.normal_(parameter, std=0.02)
    sequence_loss(network(ids[:, :-1]), ids[:, 1:]).backward()  # type: ignore[no-untyped-call]
    for name, parameter in network.named_parameters():
        require(parameter.grad is not None, f"{name} gets no gradient.")
        norm = float(parameter.grad.norm()) if parameter.grad is not None else 0.0
        require(0 < norm < math.inf, f"The gradient of {name} is {norm}.")
    return f"{sum(1 for _ in network.parameters())} tensors"


def it_writes_glyphs_at_once(config: RunConfig) -> str:
    """Even a network that knows nothing writes glyphs that decode, within the budget of tokens"""
    network = _network(config)
    shape = config.network
    manifest = ModelManifest("check", "0", "", shape.layers, shape.heads, shape.head_size, shape.context)
    rows = tuple(Row(grammar.character_token(char)) for char in "AaR5")
    request = Request((grammar.BOS, grammar.style_token("serif")), rows)
    for written in TorchEngine(network, manifest).write_many([request], Sampling(temperature=1, max_tokens=60))[0]:
        require(len(written.ids) <= 60 and written.ids[-1] == grammar.END, "A glyph does not end.")
        require(bool(decode(written.ids).contours), "A glyph has no contour.")
    return f"{len(rows)} glyphs"


CHECKS: tuple[Check[RunConfig], ...] = (
    it_speaks_the_grammar,
    it_begins_knowing_nothing,
    it_does_not_look_ahead,
    padding_does_not_count,
    every_weight_learns,
    it_writes_glyphs_at_once,
)


def _network(config: RunConfig) -> Transformer:
    torch.manual_seed(0)
    return Transformer(config.network).eval()


def _walks(rows: int, length: int) -> torch.Tensor:
    return torch.from_numpy(np.stack([random_walk(length, seed) for seed in range(rows)]))
