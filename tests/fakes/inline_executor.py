"""An executor without processes: each task runs where it is submitted."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any


class InlineExecutor(Executor):
    """`ran` counts its tasks."""

    def __init__(self) -> None:
        self.ran = 0

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.ran += 1
        future.set_result(fn(*args, **kwargs))
        return future
