"""The network on ONNX Runtime and the CPU: the prompt once, then all rows in step, in waves."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnxruntime

from fonte_plugin.engine.ahead import ahead
from fonte_plugin.engine.base import (
    Cancellation,
    EngineOptions,
    Forecaster,
    Occupancy,
    Row,
    Sampling,
    Step,
    Written,
    available_cores,
)
from fonte_plugin.engine.cache import BLOCK, PromptCache, RowCache
from fonte_plugin.engine.network import first_line, load_network
from fonte_plugin.engine.onnx_forecaster import OnnxForecaster
from fonte_plugin.engine.sampling import Sampler
from fonte_plugin.errors import GenerationError, ModelError
from fonte_plugin.notation.manifest import FORECASTER_NAME, NETWORK_NAME, ModelManifest
from fonte_plugin.notation.prompt import adapted_positions

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Gate = npt.NDArray[np.bool_]

CHUNK = 128
"""Prompt tokens read at a time: this bounds the memory of attention, how long cancelling takes, and what is read again
behind a known prompt."""


class OnnxEngine:
    """An engine over the networks of a model's folder, as `fonte-train export` writes them.

    A wave of rows starts together at the end of the prompt, so all its rows have the same length and need no padding;
    rows that end leave the batch. Rows of small budgets go first, so that those of a wave end together. A wave is as
    large as the cache budget allows for glyphs as long as those of the prompt. If it outgrows the budget, its last rows
    go back to the queue and are written anew; the result is the same, since each row has its own random stream.
    What ran is counted in `occupancy` where one is given.
    """

    def __init__(
        self,
        directory: Path,
        manifest: ModelManifest,
        options: EngineOptions | None = None,
        occupancy: Occupancy | None = None,
    ) -> None:
        self.manifest = manifest
        self.options = options or EngineOptions()
        self._occupancy = occupancy
        self._last: tuple[tuple[int, ...], PromptCache] = (), PromptCache.empty(manifest)
        path = directory / NETWORK_NAME
        onnxruntime.disable_telemetry_events()  # nothing leaves the machine: its Windows builds would send some
        try:
            self._network = load_network(directory, manifest, self.options.threads or available_cores())
            path = directory / FORECASTER_NAME
            self.forecaster: Forecaster | None = (
                OnnxForecaster(directory, manifest.foreseen) if manifest.forecaster else None
            )
        except Exception as error:  # onnxruntime's exceptions share no base of their own
            raise ModelError(
                f"{path} cannot be loaded ({first_line(error)}); run 'fonte models verify'.", code="network"
            ) from error

    @property
    def graph(self) -> str:
        """The name of the file that it draws with."""
        return self._network.name

    def log_likelihood(self, ids: Sequence[int], start: int, cancellation: Cancellation | None = None) -> float:
        total = 0.0
        cache, position = PromptCache.empty(self.manifest), 0
        for chunk, logits in self._read(ids, 0, cache, cancellation or Cancellation()):
            targets = np.asarray(ids[position + 1 : position + 1 + len(chunk)], np.int64)
            rows = logits[: len(targets)].astype(np.float64)
            rows -= rows.max(axis=1, keepdims=True)
            scores = rows[np.arange(len(targets)), targets] - np.log(np.exp(rows).sum(axis=1))
            total += float(scores[max(0, start - position - 1) :].sum())
            position += len(chunk)
        return total

    def write(
        self, prompt: Sequence[int], rows: Sequence[Row], sampling: Sampling, cancellation: Cancellation | None = None
    ) -> Iterator[Written | Step]:
        cancellation = cancellation or Cancellation()
        yield from ahead(self._written(prompt, rows, sampling, cancellation), cancellation)

    def _written(
        self, prompt: Sequence[int], rows: Sequence[Row], sampling: Sampling, cancellation: Cancellation
    ) -> Generator[Written | Step, None, None]:
        if len(prompt) + 1 + sampling.max_tokens > self.manifest.context:
            raise GenerationError(
                f"The reference glyphs take {len(prompt)} tokens, which leaves no room to draw; use fewer of them.",
                code="context",
                tokens=len(prompt),
            )
        cache = self._prompt(tuple(prompt), cancellation)
        queue = sorted(rows, key=lambda row: row.max_tokens or sampling.max_tokens)
        while queue:
            size = self._wave_size(cache.length, sampling)
            wave, queue = queue[:size], queue[size:]
            for event in self._wave(cache, wave, sampling, len(queue), cancellation):
                if isinstance(event, Row):
                    queue.insert(0, event)
                else:
                    yield event

    def follow(self, prompt: Sequence[int], tails: Ints) -> Floats:
        """Logits [rows, T, vocabulary] after each token of `tails` [rows, T], written behind `prompt` step by step."""
        cancellation = Cancellation()
        cache, rows = self._prompt(tuple(prompt), cancellation), RowCache(self.manifest, len(tails))
        whole = np.concatenate([np.tile(np.asarray(prompt, np.int64), (len(tails), 1)), tails], axis=1)
        gates = adapted_positions(whole, self.manifest.adapted_from)[:, len(prompt) :]
        steps = [
            self._step(tails[:, index], gates[:, index], cache, rows, cancellation) for index in range(tails.shape[1])
        ]
        return np.stack(steps, axis=1)

    def _prompt(self, ids: tuple[int, ...], cancellation: Cancellation) -> PromptCache:
        """The keys and values of a prompt. Those of the last prompt are kept, for glyphs drawn again or after one more
        reference; as far as whole chunks are the same, since other chunks would round another way."""
        known, cache = self._last
        if known != ids:
            common = next((index for index, (a, b) in enumerate(zip(known, ids, strict=False)) if a != b), len(known))
            same = min(common, len(ids)) // CHUNK * CHUNK
            known, cache = ids[:same], cache.first(same)
        self._last = (), PromptCache.empty(self.manifest)  # in case reading is cancelled half-way
        for _ in self._read(ids, len(known), cache, cancellation):
            pass
        self._last = ids, cache
        return cache

    def _slots(self, prompt_length: int) -> int:
        """Tokens that fit into the cache budget beside the prompt."""
        return max(BLOCK, self.options.cache_bytes // RowCache.bytes_per_token(self.manifest) - prompt_length)

    def _wave_size(self, prompt_length: int, sampling: Sampling) -> int:
        typical = min(sampling.max_tokens, 3 * BLOCK)
        return max(1, self._slots(prompt_length) // typical)

    def _wave(
        self, prompt: PromptCache, rows: Sequence[Row], sampling: Sampling, waiting: int, cancellation: Cancellation
    ) -> Iterator[Written | Step | Row]:
        sampler, cache = Sampler(rows, sampling), RowCache(self.manifest, len(rows))
        tokens: Ints = np.array([row.first for row in rows], np.int64)
        gate = tokens >= self.manifest.adapted_from
        while cache.rows:
            room = cache.room
            logits = self._step(tokens, gate, prompt, cache, cancellation)
            if self._occupancy is not None:
                self._occupancy.step(cache.rows, prompt.length, room)
            tokens = sampler.choose(logits)
            yield Step(active=cache.rows, waiting=waiting, tokens=sampler.length)
            ended = sampler.finished
            for index in np.flatnonzero(ended).tolist():
                yield Written(
                    sampler.rows[index],
                    sampler.tokens(index),
                    bool(sampler.forced[index]),
                    float(sampler.log_probability[index]),
                )
            staying = np.flatnonzero(~ended)
            most = max(1, self._slots(prompt.length) // max(cache.next_room, 1))
            for index in staying[most:][::-1].tolist():
                if self._occupancy is not None:
                    self._occupancy.restarted += 1
                waiting += 1
                yield sampler.rows[index]
            staying = _moving_few(staying[:most])
            if len(staying) < cache.rows:
                sampler.keep(staying)
                cache.keep(staying)
                tokens, gate = tokens[staying], gate[staying]

    def _step(
        self, tokens: Ints, gate: Gate, prompt: PromptCache, cache: RowCache, cancellation: Cancellation
    ) -> Floats:
        """Write `tokens` [rows] into the cache; logits [rows, vocabulary] of what comes next."""
        return self._network.read(tokens[:, None], gate[:, None], prompt, cache, cancellation)[:, 0]

    def _read(
        self, ids: Sequence[int], start: int, cache: PromptCache, cancellation: Cancellation
    ) -> Iterator[tuple[Sequence[int], Floats]]:
        """Read `ids[start:]` behind `cache` and into it; each chunk with its logits [T, vocabulary]."""
        gates = adapted_positions(np.asarray(ids, np.int64), self.manifest.adapted_from)
        for begin in range(start, len(ids), CHUNK):
            chunk, gate = ids[begin : begin + CHUNK], gates[None, begin : begin + CHUNK]
            own = RowCache(self.manifest, 1)
            logits = self._network.read(np.asarray(chunk, np.int64)[None], gate, cache, own, cancellation)
            if self._occupancy is not None:
                self._occupancy.chunk(len(chunk), cache.length)
            cache.append(own)
            yield chunk, logits[0]


def _moving_few(staying: Ints) -> Ints:
    """The rows in a new order: only those move that fill the places of rows that left."""
    count = len(staying)
    order = np.full(count, -1, np.int64)
    inside = staying[staying < count]
    order[inside] = inside
    order[order < 0] = staying[staying >= count]
    return order
