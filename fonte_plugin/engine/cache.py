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

    def append(self, keys: list[Floats], values: list[Floats]) -> None:
        """Add [1, heads, T, head size] a layer."""
        for mine, new in ((self.keys, keys), (self.values, values)):
            for layer, array in enumerate(new):
                mine[layer] = np.concatenate([mine[layer], array[0]], axis=1)


class RowCache:
    """`keys[layer]` and `values[layer]`, [rows, heads, room, head size]: the past of the rows of one wave.

    All rows have the same `length`, since a wave moves in step. Rows that end leave, and the rest move up: the rows in
    use stay one block of memory, which the network reads without a copy.
    """

    def __init__(self, manifest: ModelManifest, rows: int) -> None:
        self.rows, self.length = rows, 0
        shape = rows, manifest.heads, 0, manifest.head_size
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

    def mask(self) -> Floats:
        """[rows, room]: 0 where a key is, -inf where there is none yet."""
        mask = np.full((self.rows, self.room), -np.inf, np.float32)
        mask[:, : self.length] = 0
        return mask

    def append(self, keys: list[Floats], values: list[Floats]) -> None:
        """Add one token's [rows, heads, 1, head size] a layer."""
        room = self.next_room
        for mine, new in ((self.keys, keys), (self.values, values)):
            for layer, array in enumerate(new):
                if room > self.room or mine[layer].shape[2] != room:
                    mine[layer] = self._grown(mine[layer], room)
                mine[layer][: self.rows, :, self.length] = array[:, :, 0]
        self.length += 1

    def _grown(self, old: Floats, room: int) -> Floats:
        _, heads, filled, size = old.shape
        if filled == room:
            return old
        grown = np.zeros((self.rows, heads, room, size), np.float32)
        grown[:, :, :filled] = old[: self.rows]
        return grown

    def keep(self, order: Ints) -> None:
        """Keep the rows `order`; `order[i]` moves to place i, and no row moves down."""
        for place, index in enumerate(order):
            if place != index:
                for array in (*self.keys, *self.values):
                    array[place] = array[index]
        self.rows = len(order)

    def used(self) -> tuple[list[Floats], list[Floats]]:
        """The keys and values of the rows in use, without a copy."""
        return [array[: self.rows] for array in self.keys], [array[: self.rows] for array in self.values]
