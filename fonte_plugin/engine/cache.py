"""Keys and values that the network has computed: one prompt for all rows, and each row's own."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_plugin.notation.manifest import ModelManifest

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]

BLOCK = 32
"""Rows get room for this many tokens at a time."""
LEAST = 2
"""A row alone is multiplied by other kernels, which round another way; with a stale one beside it, it comes out the
same as among many."""


@dataclass
class PromptCache:
    """`keys[layer]` and `values[layer]`, [heads, P, head size], shared by every row."""

    keys: list[Floats]
    values: list[Floats]

    @classmethod
    def empty(cls, manifest: ModelManifest) -> PromptCache:
        shape = manifest.heads, 0, manifest.head_size
        return cls(*([np.zeros(shape, np.float32) for _ in range(manifest.layers)] for _ in range(2)))

    @property
    def length(self) -> int:
        return int(self.keys[0].shape[1])

    def first(self, tokens: int) -> PromptCache:
        """A copy of the first `tokens`."""
        return PromptCache(*([array[:, :tokens].copy() for array in arrays] for arrays in (self.keys, self.values)))

    def append(self, chunk: RowCache) -> None:
        """Add the tokens of a single row."""
        for mine, new in ((self.keys, chunk.keys), (self.values, chunk.values)):
            for layer, array in enumerate(new):
                mine[layer] = np.concatenate([mine[layer], array[0, :, : chunk.length]], axis=1)


class RowCache:
    """`keys[layer]` and `values[layer]`, [rows, heads, room, head size]: the past of the rows of one wave.

    All rows have the same `length`, since a wave moves in step. Rows that end leave, and the rest move up: the rows in
    use stay one block of memory, which the network reads and writes without a copy. Room that is not in use is 0.
    There is memory for `LEAST` rows at the least.
    """

    def __init__(self, manifest: ModelManifest, rows: int) -> None:
        self.rows, self.length = rows, 0
        shape = max(LEAST, rows), manifest.heads, 0, manifest.head_size
        self.keys, self.values = ([np.zeros(shape, np.float32) for _ in range(manifest.layers)] for _ in range(2))

    @staticmethod
    def bytes_per_token(manifest: ModelManifest) -> int:
        return 2 * 4 * manifest.layers * manifest.heads * manifest.head_size

    @property
    def room(self) -> int:
        return int(self.keys[0].shape[2])

    @property
    def next_room(self) -> int:
        """The room of each row, in tokens, once the next token is written."""
        return self.room if self.length < self.room else self.room + BLOCK

    def make_room(self, tokens: int) -> None:
        """Room for `tokens` more in each row: a block for one that does not fit, else as many as they are."""
        missing = self.length + tokens - self.room
        if missing > 0:
            room = self.room + (BLOCK if missing == 1 else missing)
            for arrays in (self.keys, self.values):
                for layer in range(len(arrays)):  # one after the other: the old one goes before the next one comes
                    arrays[layer] = self._grown(arrays[layer], room)

    def _grown(self, old: Floats, room: int) -> Floats:
        rows = max(LEAST, self.rows)
        grown = np.zeros((rows, old.shape[1], room, old.shape[3]), np.float32)
        grown[:, :, : self.length] = old[:rows, :, : self.length]
        return grown

    def places(self, rows: int, tokens: int) -> Ints:
        """[rows, heads, tokens, 3]: where in the cache of a layer the next tokens of the first `rows` go."""
        heads = self.keys[0].shape[1]
        places = np.empty((rows, heads, tokens, 3), np.int64)
        places[..., 0] = np.arange(rows)[:, None, None]
        places[..., 1] = np.arange(heads)[:, None]
        places[..., 2] = self.length + np.arange(tokens)
        return places

    def mask(self, tokens: int) -> Floats:
        """[tokens, room]: 0 for the keys that each of the next tokens may see, its own the last; -inf for others."""
        seen = np.arange(self.room) <= self.length + np.arange(tokens)[:, None]
        return np.where(seen, np.float32(0), np.float32(-np.inf))

    def write(self, keys: list[Floats], values: list[Floats]) -> None:
        """Add [rows, heads, T, head size] a layer, for which there has to be room."""
        end = self.length + keys[0].shape[2]
        for mine, new in ((self.keys, keys), (self.values, values)):
            for layer, array in enumerate(new):
                mine[layer][: self.rows, :, self.length : end] = array
        self.length = end

    def keep(self, order: Ints) -> None:
        """Keep the rows `order`; `order[i]` moves to place i, and no row moves down."""
        for place, index in enumerate(order):
            if place != index:
                for array in (*self.keys, *self.values):
                    array[place] = array[index]
        self.rows = len(order)

    def first(self, rows: int) -> tuple[list[Floats], list[Floats]]:
        """The keys and values of the first `rows`, without a copy."""
        return [array[:rows] for array in self.keys], [array[:rows] for array in self.values]
