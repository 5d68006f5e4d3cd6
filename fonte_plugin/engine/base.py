"""The interface of an engine: token ids in, token ids out. It knows the grammar, but no outlines."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import numpy.typing as npt

from fonte_plugin.engine.template import Template
from fonte_plugin.errors import Cancelled
from fonte_plugin.notation.manifest import ModelManifest


@dataclass(frozen=True, slots=True)
class Sampling:
    """How tokens are chosen. A `temperature` of 0 takes the likeliest; `top_k` 0 and `top_p` 1 leave all in.

    `repetition_penalty` above 1 makes the coordinates among the last 20 tokens less likely (CTRL, Keskar et al.
    2019). `max_tokens` counts from the advance to END.
    """

    temperature: float = 0.5
    top_k: int = 0
    top_p: float = 1.0
    repetition_penalty: float = 1.0
    seed: int = 0
    max_tokens: int = 1024


@dataclass(frozen=True, slots=True)
class ExpectedAdvance:
    """A Laplace distribution of the advance width in grid units: its `median` and mean `deviation` from that."""

    median: float
    deviation: float

    def scaled(self, factor: float) -> ExpectedAdvance:
        return ExpectedAdvance(self.median * factor, self.deviation * factor)


@dataclass(frozen=True, slots=True)
class Row:
    """A sample of a glyph to write: it begins with `first`, a character token; `candidate` is its number.

    The random stream of a row depends on the seed, `first` and `candidate` alone, never on its neighbours. `greedy`
    overrules the temperature. `template` fixes all but the coordinates; it has to fit into `max_tokens`, which a row
    may set lower than `Sampling.max_tokens`.
    """

    first: int
    candidate: int = 0
    greedy: bool = False
    template: Template | None = None
    max_tokens: int | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A finished row: its `ids` from the advance to END; `forced` when the budget ran out and closed it."""

    row: Row
    ids: tuple[int, ...]
    forced: bool
    log_probability: float


@dataclass(frozen=True, slots=True)
class Step:
    """One token more in each of `active` rows; `waiting` rows have not begun. For progress and benchmarks."""

    active: int
    waiting: int
    tokens: int


class Cancellation:
    """A flag that one thread sets and another checks; `on_cancel` callbacks stop the running step at once."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._callbacks: list[Callable[[], None]] = []

    def cancel(self) -> None:
        self._event.set()
        with self._lock:
            for callback in self._callbacks:
                callback()

    @property
    def cancelled(self) -> bool:
        return self._event.is_set()

    def check(self) -> None:
        """Raise Cancelled when `cancel` was called."""
        if self.cancelled:
            raise Cancelled("Cancelled; the glyphs that were finished are kept.")

    @contextmanager
    def on_cancel(self, callback: Callable[[], None]) -> Iterator[None]:
        """Call `callback`, from the cancelling thread, if `cancel` is called inside the block."""
        with self._lock:
            self._callbacks.append(callback)
        try:
            yield
        finally:
            with self._lock:
                self._callbacks.remove(callback)


@dataclass(frozen=True)
class EngineOptions:
    """`threads` 0 means all cores; `cache_bytes` bounds the keys and values of all rows and the prompt."""

    threads: int = 0
    cache_bytes: int = 220_000_000


@dataclass(frozen=True, slots=True)
class Foreseen:
    """The forecast of Q missing glyphs: coverage [Q, pixels, pixels], 0 to 1, row 0 at the top, and advance widths."""

    coverage: npt.NDArray[np.float32]
    advances: tuple[ExpectedAdvance, ...]


class Forecaster(Protocol):
    """Forecasts glyphs from pictures of others, `pixels` a side, which show the 1,400 grid units that scoring uses."""

    pixels: int
    characters: str

    def foresee(
        self, pictures: npt.NDArray[np.float32], advances: Sequence[float], shown: str, wanted: str
    ) -> Foreseen:
        """Forecast from pictures [K, pixels, pixels] and advances [K], grid units, of the characters `shown`, at least
        one."""
        ...


class Engine(Protocol):
    """Runs a network; the ONNX one ships, tests have their own. Not every model has a forecaster."""

    manifest: ModelManifest
    forecaster: Forecaster | None

    def log_likelihood(self, ids: Sequence[int], start: int, cancellation: Cancellation | None = None) -> float:
        """Sum over `ids[start:]` of the log probability (nats) of each token given all before it."""
        ...

    def write(
        self, prompt: Sequence[int], rows: Sequence[Row], sampling: Sampling, cancellation: Cancellation | None = None
    ) -> Iterator[Written | Step]:
        """Continue `prompt` once for each row; rows come back as they finish. Raises Cancelled at once."""
        ...


@dataclass
class Occupancy:
    """What was run, for benchmarks: tokens of each prompt chunk and rows of each step.

    `before` has the prompt tokens in front of each chunk, `prompts` and `rooms` those in front of each step and the
    room of each row's own past. It grows for as long as it is counted, so no engine keeps one of its own.
    """

    chunks: list[int] = field(default_factory=list)
    steps: list[int] = field(default_factory=list)
    before: list[int] = field(default_factory=list)
    prompts: list[int] = field(default_factory=list)
    rooms: list[int] = field(default_factory=list)
    restarted: int = 0

    def chunk(self, tokens: int, before: int) -> None:
        self.chunks.append(tokens)
        self.before.append(before)

    def step(self, rows: int, prompt: int, room: int) -> None:
        self.steps.append(rows)
        self.prompts.append(prompt)
        self.rooms.append(room)


def available_cores() -> int:
    """Cores this process may use; in a container fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
