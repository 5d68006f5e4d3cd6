"""Where generation gets its engine from."""

from __future__ import annotations

from typing import Protocol

from fonte_plugin.engine.base import Engine, available_cores
from fonte_plugin.engine.store import find_model, load_engine


class EngineSource(Protocol):
    """Where a job gets its engine from; `threads` None leaves the choice."""

    def __call__(self, model: str | None, threads: int | None) -> Engine: ...


class EngineShelf:
    """Keeps the engine that was last used: loading a network takes longer than drawing a glyph with it."""

    def __init__(self) -> None:
        self._key: tuple[str | None, int] | None = None
        self._engine: Engine | None = None

    def __call__(self, model: str | None, threads: int | None) -> Engine:
        """One core stays free for the window unless `threads` is given. Raises ModelError."""
        key = model, threads or max(1, available_cores() - 1)
        if self._engine is None or self._key != key:
            self._engine = load_engine(find_model(model), key[1])
            self._key = key
        return self._engine
