"""The two graphs of a model on ONNX Runtime: the one for its own kernels, and the plain one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import onnxruntime

from fonte_plugin.engine.base import Cancellation
from fonte_plugin.engine.cache import LEAST, PromptCache, RowCache
from fonte_plugin.errors import GenerationError
from fonte_plugin.notation.manifest import NETWORK_NAME, STEP_NAME, ModelManifest
from fonte_plugin.notation.probe import agree, probe

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]
Gate = npt.NDArray[np.bool_]


class Network(Protocol):
    """Reads tokens behind a prompt and each row's own past; `name` is that of its file."""

    name: str

    def read(self, ids: Ints, gate: Gate, prompt: PromptCache, own: RowCache, cancellation: Cancellation) -> Floats:
        """Logits [rows, T, vocabulary] of what follows each of `ids` [rows, T]; keys and values go into `own`.

        `gate` [rows, T] says which tokens are the adapter's, if the network has one.
        """
        ...


def load_network(directory: Path, manifest: ModelManifest, threads: int) -> Network:
    """The faster graph where the model has it and this machine runs it rightly; whatever onnxruntime raises if neither
    can be loaded.

    Kernels for eight bits differ from processor to processor, so the faster graph has to find likely what the network
    finds likely in float32.
    """
    if manifest.step:
        with suppress(Exception):  # it cannot be loaded, or not be run
            network = StepNetwork(directory / STEP_NAME, manifest, threads)
            ids = np.array([probe()], np.int64)
            none = PromptCache.empty(manifest), RowCache(manifest, 1)
            logits = network.read(ids, np.zeros(ids.shape, np.bool_), *none, Cancellation())
            if not manifest.says or agree(logits[0], manifest.says):
                return network
    return PlainNetwork(directory / NETWORK_NAME, manifest, threads)


class StepNetwork:
    """`step.onnx`, as `fonte_train.network.step_graph` writes it: it writes into the cache by itself."""

    name = STEP_NAME

    def __init__(self, path: Path, manifest: ModelManifest, threads: int) -> None:
        self._manifest = manifest
        self._session = _session(path, threads)

    def read(self, ids: Ints, gate: Gate, prompt: PromptCache, own: RowCache, cancellation: Cancellation) -> Floats:
        asked, tokens = ids.shape
        rows = asked if tokens > 1 else max(LEAST, asked)
        padded: Ints = np.resize(ids, (rows, tokens))
        own.make_room(tokens)
        keys, values = own.first(rows)
        logits = np.empty((rows, tokens, self._manifest.vocabulary), np.float32)
        inputs: dict[str, npt.NDArray[Any]] = {
            "ids": padded,
            "positions": _positions(padded, prompt, own),
            "places": own.places(rows, tokens),
            "mask": own.mask(tokens)[None, None],
        }
        if self._manifest.adapted:
            inputs["gate"] = np.resize(gate, (rows, tokens)).astype(np.float32)
        outputs = {"logits": logits}
        for layer in range(self._manifest.layers):
            inputs[f"prefix_keys.{layer}"] = prompt.keys[layer]
            inputs[f"prefix_values.{layer}"] = prompt.values[layer]
            outputs[f"keys.{layer}"] = inputs[f"own_keys.{layer}"] = keys[layer]
            outputs[f"values.{layer}"] = inputs[f"own_values.{layer}"] = values[layer]
        binding = self._session.io_binding()  # it holds addresses: the arrays have to live until it has run
        for name, array in inputs.items():
            binding.bind_input(name, "cpu", 0, array.dtype.type, array.shape, array.ctypes.data)
        for name, array in outputs.items():
            binding.bind_output(name, "cpu", 0, array.dtype.type, array.shape, array.ctypes.data)
        with _stoppable(cancellation) as run:
            self._session.run_with_iobinding(binding, run)
        own.length += tokens
        return logits[:asked]


class PlainNetwork:
    """`model.onnx`, as `fonte_train.network.onnx_export` writes it: for machines and models that have no other."""

    name = NETWORK_NAME

    def __init__(self, path: Path, manifest: ModelManifest, threads: int) -> None:
        self._manifest = manifest
        self._session = _session(path, threads)
        self._outputs = [output.name for output in self._session.get_outputs()]

    def read(self, ids: Ints, gate: Gate, prompt: PromptCache, own: RowCache, cancellation: Cancellation) -> Floats:
        layers = self._manifest.layers
        keys, values = own.first(own.rows)
        past = np.where(np.arange(own.room) < own.length, np.float32(0), np.float32(-np.inf))
        feed: dict[str, npt.NDArray[Any]] = {
            "ids": ids,
            "positions": _positions(ids, prompt, own),
            "past_mask": np.tile(past, (len(ids), 1)),
        }
        if self._manifest.adapted:
            feed["gate"] = gate.astype(np.float32)
        for layer in range(layers):
            feed[f"prefix_keys.{layer}"] = prompt.keys[layer]
            feed[f"prefix_values.{layer}"] = prompt.values[layer]
            feed[f"past_keys.{layer}"] = keys[layer]
            feed[f"past_values.{layer}"] = values[layer]
        with _stoppable(cancellation) as run:
            logits, *new = self._session.run(self._outputs, feed, run)
        own.make_room(ids.shape[1])
        own.write(new[:layers], new[layers:])
        found: Floats = logits
        return found


@contextmanager
def _stoppable(cancellation: Cancellation) -> Iterator[onnxruntime.RunOptions]:
    """Options with which a cancellation stops the running graph; what else goes wrong in it is a GenerationError."""
    run = onnxruntime.RunOptions()
    with cancellation.on_cancel(lambda: setattr(run, "terminate", True)):
        cancellation.check()
        try:
            yield run
        except Exception as error:  # onnxruntime's exceptions share no base of their own
            cancellation.check()
            raise GenerationError(f"The network stopped: {first_line(error)}.", code="network") from error


def _session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = threads
    settings.inter_op_num_threads = 1
    settings.log_severity_level = 3
    settings.enable_cpu_mem_arena = False  # it would keep the largest wave's memory for good
    return onnxruntime.InferenceSession(str(path), settings, providers=["CPUExecutionProvider"])


def _positions(ids: Ints, prompt: PromptCache, own: RowCache) -> Ints:
    """[rows, T] where in the sequence each of `ids` stands."""
    places = prompt.length + own.length + np.arange(ids.shape[1], dtype=np.int64)
    return np.ascontiguousarray(np.broadcast_to(places, ids.shape))


def first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0][:200]
