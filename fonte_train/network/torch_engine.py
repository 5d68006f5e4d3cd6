"""The network in torch as an engine: for scoring while it trains, many fonts in one batch, on whatever it trains on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor
from torch.nn.attention import SDPBackend, sdpa_kernel

from fonte_plugin.engine.base import Cancellation, Forecaster, Row, Sampling, Step, Written
from fonte_plugin.engine.sampling import Sampler
from fonte_plugin.errors import GenerationError
from fonte_plugin.notation import grammar
from fonte_plugin.notation.manifest import ModelManifest
from fonte_train.network.transformer import Transformer

GROWING = (SDPBackend.FLASH_ATTENTION, SDPBackend.EFFICIENT_ATTENTION, SDPBackend.MATH)
"""Ways to attend that take keys of another length at every step; cuDNN would plan anew for each."""


@dataclass(frozen=True, slots=True)
class Request:
    """A prompt, and the glyphs to write behind it."""

    prompt: tuple[int, ...]
    rows: tuple[Row, ...]


class TorchEngine:
    """An `Engine` over a network in evaluation mode. `cache_bytes` bounds the keys and values of a wave of rows."""

    def __init__(self, network: Transformer, manifest: ModelManifest, cache_bytes: int = 6_000_000_000) -> None:
        self.network, self.manifest, self.cache_bytes = network, manifest, cache_bytes
        self.forecaster: Forecaster | None = None
        self._device = network.head.weight.device
        self._dtype = torch.bfloat16 if self._device.type == "cuda" else torch.float32

    def write(
        self, prompt: Sequence[int], rows: Sequence[Row], sampling: Sampling, cancellation: Cancellation | None = None
    ) -> Iterator[Written | Step]:
        if cancellation is not None:
            cancellation.check()
        yield from self.write_many([Request(tuple(prompt), tuple(rows))], sampling)[0]

    @torch.no_grad()
    def log_likelihood(self, ids: Sequence[int], start: int, cancellation: Cancellation | None = None) -> float:
        tokens = torch.tensor([list(ids)], device=self._device)
        with self._autocast():
            logits = self.network(tokens[:, :-1])[0].float()
        scores = logits.log_softmax(-1).gather(1, tokens[0, 1:, None])[:, 0]
        return float(scores[max(0, start - 1) :].sum())

    @torch.no_grad()
    def write_many(self, requests: Sequence[Request], sampling: Sampling) -> list[list[Written]]:
        """The written rows of each request, in its order; all rows of all prompts move in step."""
        with sdpa_kernel(list(GROWING)):
            return self._write_many(requests, sampling)

    def _write_many(self, requests: Sequence[Request], sampling: Sampling) -> list[list[Written]]:
        longest = max(len(request.prompt) for request in requests)
        if longest + 1 + sampling.max_tokens > self.manifest.context:
            raise GenerationError(f"A prompt of {longest} tokens leaves no room to draw.", code="context")
        rows = [(place, row) for place, request in enumerate(requests) for row in request.rows]
        config = self.network.config
        row_bytes = 2 * self._dtype.itemsize * config.layers * config.width * (longest + sampling.max_tokens)
        size = max(1, self.cache_bytes // row_bytes)
        found: list[dict[Row, Written]] = [{} for _ in requests]
        for begin in range(0, len(rows), size):
            wave = rows[begin : begin + size]
            for place, written in self._wave(requests, wave, sampling):
                found[place][written.row] = written
        return [[found[place][row] for row in request.rows] for place, request in enumerate(requests)]

    def _wave(
        self, requests: Sequence[Request], wave: Sequence[tuple[int, Row]], sampling: Sampling
    ) -> Iterator[tuple[int, Written]]:
        shown = sorted({place for place, _ in wave})
        owner = [shown.index(place) for place, _ in wave]
        keys, values, lengths = self._read([requests[place].prompt for place in shown], sampling.max_tokens)
        width = keys[0].shape[2] - sampling.max_tokens
        index = torch.tensor(owner, device=self._device)
        keys, values, lengths = [k[index] for k in keys], [v[index] for v in values], lengths[index]
        sampler = Sampler([row for _, row in wave], sampling)
        numbers = np.arange(len(wave))
        tokens = np.array([row.first for _, row in wave], np.int64)
        for step in range(sampling.max_tokens):
            gate = self._gate(sampler.rows)
            logits = self._step(tokens, gate, lengths + step, keys, values, lengths, width, width + step)
            tokens = sampler.choose(logits)
            ended = sampler.finished
            for at in np.flatnonzero(ended).tolist():
                place, row = wave[numbers[at]]
                yield (
                    place,
                    Written(row, sampler.tokens(at), bool(sampler.forced[at]), float(sampler.log_probability[at])),
                )
            staying = np.flatnonzero(~ended)
            if not len(staying):
                return
            if len(staying) < len(ended):
                sampler.keep(staying)
                numbers, tokens = numbers[staying], tokens[staying]
                index = torch.from_numpy(staying).to(self._device)
                keys, values, lengths = [k[index] for k in keys], [v[index] for v in values], lengths[index]

    def _read(self, prompts: Sequence[tuple[int, ...]], room: int) -> tuple[list[Tensor], list[Tensor], Tensor]:
        """Keys and values [prompts, heads, longest + room, head size] a layer, and the prompts' lengths."""
        longest = max(map(len, prompts))
        ids = np.full((len(prompts), longest), grammar.PAD, np.int64)
        for row, prompt in enumerate(prompts):
            ids[row, : len(prompt)] = prompt
        network = self.network
        shape = len(prompts), network.config.heads, longest + room, network.config.head_size
        keys = [torch.zeros(shape, dtype=self._dtype, device=self._device) for _ in network.blocks]
        values = [torch.zeros_like(layer) for layer in keys]
        with self._autocast():
            tokens = torch.from_numpy(ids).to(self._device)
            x, gate = network.embed(tokens), network.gate(tokens)
            rotation = network.rotation(torch.arange(longest, device=self._device)[None])
            for block, key, value in zip(_blocks(network), keys, values, strict=True):
                q, k, v = block.attn.project(block.attn_norm(x), rotation, gate)
                key[:, :, :longest], value[:, :, :longest] = k, v
                mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True)  # what pads a prompt stands behind it
                x = x + block.attn.out(mixed.transpose(1, 2).flatten(2), gate)
                x = x + block.ffn(block.ffn_norm(x), gate)
        return keys, values, torch.tensor([len(prompt) for prompt in prompts], device=self._device)

    def _step(
        self,
        tokens: Any,
        gate: Tensor | None,
        positions: Tensor,
        keys: list[Tensor],
        values: list[Tensor],
        lengths: Tensor,
        width: int,
        place: int,
    ) -> Any:
        """Logits [rows, vocabulary] behind one token more, whose keys and values are written at `place`."""
        network = self.network
        everyone = torch.arange(place + 1, device=self._device)[None]
        seen = ((everyone < lengths[:, None]) | (everyone >= width))[:, None, None]
        with self._autocast():
            x = network.embed(torch.from_numpy(tokens).to(self._device)[:, None])
            rotation = network.rotation(positions[:, None])
            for block, key, value in zip(_blocks(network), keys, values, strict=True):
                q, k, v = block.attn.project(block.attn_norm(x), rotation, gate)
                key[:, :, place], value[:, :, place] = k[:, :, 0], v[:, :, 0]
                mixed = F.scaled_dot_product_attention(
                    q.to(self._dtype), key[:, :, : place + 1], value[:, :, : place + 1], attn_mask=seen
                )
                x = x + block.attn.out(mixed.transpose(1, 2).flatten(2), gate)
                x = x + block.ffn(block.ffn_norm(x), gate)
            logits = network.head(network.norm(x), gate)
        return logits[:, 0].float().cpu().numpy()

    def _gate(self, rows: Sequence[Row]) -> Tensor | None:
        """[rows, 1, 1] as `Transformer.gate`, by the characters that are drawn."""
        first = torch.tensor([[row.first] for row in rows], device=self._device)
        return self.network.gate(first)

    def _autocast(self) -> AbstractContextManager[Any]:
        if self._device.type == "cuda":
            return torch.autocast("cuda", torch.bfloat16)
        return nullcontext()


def _blocks(network: Transformer) -> Any:
    return network.blocks
