"""One function for every font, in this process or in several; an exception loses only that font."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from typing import TypeVar

from fonte_train.errors import TrainError

In = TypeVar("In")
Out = TypeVar("Out")


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a font was left out."""

    reason: str


@contextmanager
def processes(workers: int) -> Iterator[Executor | None]:
    """The number of processes, None for this one alone."""
    if workers == 1:
        yield None
        return
    with ProcessPoolExecutor(workers, get_context("spawn")) as pool:  # a forked child inherits locked threads
        yield pool


def font_by_font(
    function: Callable[[In], Out], items: Sequence[In], pool: Executor | None
) -> Iterator[tuple[In, Out | Fault]]:
    """Items with what `function` makes of them, as they are done. TrainError when a process dies."""
    if pool is None:
        for item in items:
            yield item, _tried(function, item)
        return
    futures = {pool.submit(_tried, function, item): item for item in items}
    try:
        for future in as_completed(futures):
            yield futures[future], future.result()
    except BrokenProcessPool as error:
        raise TrainError("A process ended before it was done; the same command goes on where it was.") from error
    finally:
        for future in futures:
            future.cancel()


def _tried(function: Callable[[In], Out], item: In) -> Out | Fault:
    try:
        return function(item)
    except Exception as error:  # parsers of damaged tables raise exceptions of many kinds
        return Fault(f"{type(error).__name__}: {error}")
