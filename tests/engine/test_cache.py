from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.engine.cache import BLOCK, PromptCache, RowCache
from fonte_plugin.notation.manifest import ModelManifest

SHAPE = ModelManifest(name="t", version="1", sha256="", layers=2, heads=3, head_size=4, context=128)


def token_of(rows: list[int], step: int) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Keys and values of one new token in each of `rows`, every number of which says whose they are."""

    def arrays(sign: float) -> list[np.ndarray]:
        return [
            np.stack([np.full((3, 1, 4), sign * (row * 1000 + step + layer / 4), np.float32) for row in rows])
            for layer in range(2)
        ]

    return arrays(1), arrays(-1)


ACTIONS = st.lists(st.one_of(st.integers(1, BLOCK), st.sets(st.integers(0, 6), min_size=1)), max_size=8)


@given(st.integers(1, 7), ACTIONS)
def test_rows_keep_their_own_past_while_others_leave(count: int, actions: list[int | set[int]]) -> None:
    """A number appends that many tokens, a set says which rows stay."""
    cache, rows, step = RowCache(SHAPE, count), list(range(count)), 0
    for action in actions:
        if isinstance(action, int):
            for _ in range(action):
                room = cache.next_room
                cache.make_room(1)
                cache.write(*token_of(rows, step))
                assert cache.room == room
                step += 1
        elif staying := sorted(action & set(range(len(rows)))):
            rows = [rows[index] for index in staying]
            cache.keep(np.array(staying))
    assert (cache.rows, cache.length) == (len(rows), step)
    assert cache.length <= cache.room <= cache.length + BLOCK
    expected = (np.array(rows)[:, None] * 1000 + np.arange(step)).astype(np.float32)
    keys, values = cache.first(len(rows))
    for layer in range(2):
        assert keys[layer].shape == values[layer].shape == (len(rows), 3, cache.room, 4)
        for head, number in ((0, 0), (2, 3)):
            np.testing.assert_array_equal(keys[layer][:, head, :step, number], expected + np.float32(layer / 4))
            np.testing.assert_array_equal(values[layer][:, head, :step, number], -(expected + np.float32(layer / 4)))


def filled(count: int, tokens: int) -> RowCache:
    cache = RowCache(SHAPE, count)
    for step in range(tokens):
        cache.make_room(1)
        cache.write(*token_of(list(range(count)), step))
    return cache


def test_the_mask_shows_a_token_what_came_before_and_itself() -> None:
    cache = filled(2, 5)
    (mask,) = cache.mask(1)
    assert mask.shape == (BLOCK,)
    assert (mask[:6] == 0).all()
    assert (mask[6:] == -np.inf).all()
    chunk = RowCache(SHAPE, 1)
    chunk.make_room(4)
    np.testing.assert_array_equal(chunk.mask(4) == 0, np.tri(4, dtype=bool))


def test_there_is_memory_for_a_second_row() -> None:
    cache = filled(3, 5)
    cache.keep(np.array([2]))
    for _ in range(BLOCK):
        cache.make_room(1)
        cache.length += 1
    assert cache.first(2)[0][0].shape == (2, 3, cache.room, 4)
    assert (cache.keys[0][0, 0, :5, 0] == 2000 + np.arange(5)).all()


def test_places_are_those_of_the_next_tokens_in_each_row_and_head() -> None:
    cache = filled(2, 5)
    cache.make_room(2)
    keys = np.zeros_like(cache.keys[0])
    keys[tuple(np.moveaxis(cache.places(2, 2), -1, 0))] = 1
    assert (keys[:, :, 5:7] == 1).all()
    assert keys.sum() == 2 * 3 * 2 * 4


def test_room_that_is_not_in_use_is_zero_whatever_rows_left() -> None:
    cache = filled(4, BLOCK)
    cache.keep(np.array([0, 3]))
    cache.make_room(1)
    assert all((array[:, :, BLOCK:] == 0).all() for array in (*cache.keys, *cache.values))


def test_what_is_in_use_is_read_without_a_copy() -> None:
    cache = filled(4, 1)
    cache.keep(np.array([1, 3]))
    keys, _ = cache.first(2)
    assert all(np.shares_memory(used, whole) for used, whole in zip(keys, cache.keys, strict=True))
    assert keys[0].flags.c_contiguous


def test_a_token_takes_the_bytes_that_are_budgeted_for_it() -> None:
    cache = filled(3, 1)
    assert sum(array.nbytes for array in (*cache.keys, *cache.values)) == 3 * BLOCK * RowCache.bytes_per_token(SHAPE)


def test_a_prompt_grows_chunk_by_chunk() -> None:
    cache = PromptCache.empty(SHAPE)
    assert cache.length == 0
    for begin in (0, 5):
        numbers = np.arange(begin, begin + 5, dtype=np.float32)
        chunk = [np.broadcast_to(numbers[None, None, :, None], (1, 3, 5, 4))] * 2
        own = RowCache(SHAPE, 1)
        own.make_room(5)
        own.write(chunk, [-array for array in chunk])
        cache.append(own)
    assert cache.length == 10
    assert cache.keys[1][2, :, 3].tolist() == list(range(10))
    assert cache.values[0][0, :, 0].tolist() == [-n for n in range(10)]
