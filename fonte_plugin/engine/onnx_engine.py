"""The network on ONNX Runtime and the CPU: the prompt once, then all rows in step, in waves."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime

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
from fonte_plugin.engine.onnx_forecaster import OnnxForecaster
from fonte_plugin.engine.sampling import Sampler
from fonte_plugin.errors import GenerationError, ModelError
from fonte_plugin.notation.manifest import FORECASTER_NAME, NETWORK_NAME, ModelManifest
from fonte_plugin.notation.prompt import adapted_positions

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Gate = npt.NDArray[np.bool_]

CHUNK = 256
"""Prompt tokens read at a time: this bounds the memory of attention, and how long cancelling takes."""


class OnnxEngine:
    """An engine over `model.onnx`, as `fonte_train.network.onnx_export` writes it.

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
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = self.options.threads or available_cores()
        settings.inter_op_num_threads = 1
        settings.log_severity_level = 3
        path = directory / NETWORK_NAME
        onnxruntime.disable_telemetry_events()  # nothing leaves the machine: its Windows builds would send some
        try:
            self._session = onnxruntime.InferenceSession(str(path), settings, providers=["CPUExecutionProvider"])
            self._outputs = [output.name for output in self._session.get_outputs()]
            path = directory / FORECASTER_NAME
            self.forecaster: Forecaster | None = (
                OnnxForecaster(directory, manifest.foreseen) if manifest.forecaster else None
            )
        except Exception as error:  # onnxruntime's exceptions share no base of their own
            raise ModelError(
                f"{path} cannot be loaded ({_first_line(error)}); run 'fonte models verify'.", code="network"
            ) from error

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
        reference."""
        known, cache = self._last
        if known != ids[: len(known)]:
            known, cache = (), PromptCache.empty(self.manifest)
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
        positions = np.full((cache.rows, 1), prompt.length + cache.length, np.int64)
        keys, values = cache.used()
        outputs = self._run(tokens[:, None], positions, gate[:, None], cache.mask(), prompt, keys, values, cancellation)
        logits, new_keys, new_values = self._unpack(outputs)
        cache.append(new_keys, new_values)
        return logits[:, 0]

    def _read(
        self, ids: Sequence[int], start: int, cache: PromptCache, cancellation: Cancellation
    ) -> Iterator[tuple[Sequence[int], Floats]]:
        """Read `ids[start:]` behind `cache` and into it; each chunk with its logits [T, vocabulary]."""
        manifest = self.manifest
        gates = adapted_positions(np.asarray(ids, np.int64), manifest.adapted_from)
        nothing = np.zeros((1, manifest.heads, 0, manifest.head_size), np.float32)
        for begin in range(start, len(ids), CHUNK):
            chunk = ids[begin : begin + CHUNK]
            tokens = np.asarray(chunk, np.int64)[None]
            positions = np.arange(cache.length, cache.length + len(chunk), dtype=np.int64)[None]
            own = [nothing] * manifest.layers
            gate = gates[None, begin : begin + len(chunk)]
            outputs = self._run(tokens, positions, gate, np.zeros((1, 0), np.float32), cache, own, own, cancellation)
            logits, keys, values = self._unpack(outputs)
            if self._occupancy is not None:
                self._occupancy.chunk(len(chunk), cache.length)
            cache.append(keys, values)
            yield chunk, logits[0]

    def _run(
        self,
        ids: Ints,
        positions: Ints,
        gate: Gate,
        mask: Floats,
        prompt: PromptCache,
        keys: list[Floats],
        values: list[Floats],
        cancellation: Cancellation,
    ) -> list[Floats]:
        feed: dict[str, Any] = {"ids": ids, "positions": positions, "past_mask": mask}
        if self.manifest.adapted:
            feed["gate"] = gate.astype(np.float32)
        for layer in range(self.manifest.layers):
            feed[f"prefix_keys.{layer}"] = prompt.keys[layer]
            feed[f"prefix_values.{layer}"] = prompt.values[layer]
            feed[f"past_keys.{layer}"] = keys[layer]
            feed[f"past_values.{layer}"] = values[layer]
        run = onnxruntime.RunOptions()
        with cancellation.on_cancel(lambda: setattr(run, "terminate", True)):
            cancellation.check()
            try:
                outputs: list[Floats] = self._session.run(self._outputs, feed, run)
            except Exception as error:
                cancellation.check()
                raise GenerationError(f"The network stopped: {_first_line(error)}.", code="network") from error
        return outputs

    def _unpack(self, outputs: list[Floats]) -> tuple[Floats, list[Floats], list[Floats]]:
        layers = self.manifest.layers
        return outputs[0], outputs[1 : 1 + layers], outputs[1 + layers :]


def _moving_few(staying: Ints) -> Ints:
    """The rows in a new order: only those move that fill the places of rows that left."""
    count = len(staying)
    order = np.full(count, -1, np.int64)
    inside = staying[staying < count]
    order[inside] = inside
    order[order < 0] = staying[staying >= count]
    return order


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]
