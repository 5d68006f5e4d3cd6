from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.errors import RequestError
from fonte_plugin.notation.charset import CHARACTERS, by_control_order
from fonte_plugin.notation.prompt import MAX_GLYPH_TOKENS, choose_references, opening

SIZES = st.dictionaries(st.sampled_from(CHARACTERS), st.integers(2, 1500), max_size=20)


def test_a_prompt_is_begin_style_and_the_glyphs() -> None:
    assert opening("serif", []) == [1, 20]
    assert opening("display", [[32, 700, 2], [33, 701, 2]]) == [1, 24, 32, 700, 2, 33, 701, 2]


def test_an_unknown_style_lists_those_there_are() -> None:
    with pytest.raises(RequestError, match="no style 'gothic'; choose one of serif, sans-serif, monospace"):
        opening("gothic", [])


@given(SIZES, st.integers(1100, 4096))
def test_chosen_references_leave_room_for_a_longest_glyph(sizes: dict[str, int], context: int) -> None:
    encoded = {char: [0] * size for char, size in sizes.items()}
    chosen = choose_references(encoded, context)
    prompt = opening("serif", [encoded[char] for char in chosen])
    assert len(prompt) + 1 + MAX_GLYPH_TOKENS <= context
    assert chosen == [char for char in by_control_order(sizes) if char in chosen]
    left = context - MAX_GLYPH_TOKENS - 1 - len(prompt)
    assert all(sizes[char] > left for char in set(sizes) - set(chosen)), "whatever was left out would not fit"


@given(SIZES, st.integers(0, 5))
def test_no_more_references_are_chosen_than_asked_for(sizes: dict[str, int], most: int) -> None:
    encoded = {char: [0] * size for char, size in sizes.items()}
    assert choose_references(encoded, 1 << 20, most) == by_control_order(sizes)[:most]


def test_a_shorter_glyph_behind_one_that_is_too_long_is_still_taken() -> None:
    assert choose_references({"n": [0] * 5000, "Q": [0] * 50}, 4096) == ["Q"]
