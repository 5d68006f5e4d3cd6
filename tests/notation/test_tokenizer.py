from __future__ import annotations

import itertools
import math

import pytest
from fakes.outlines import outlines, polygon, rectangle
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.errors import NotationError
from fonte_plugin.notation import grammar
from fonte_plugin.notation.grammar import BY_NAME, END, MAX_COORDINATE, MIN_COORDINATE, coordinate_token
from fonte_plugin.notation.tokenizer import decode, encode, encode_glyph
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline

CURVE_TOKENS = {command.token for command in grammar.CURVES}


def numbers(*values: int) -> list[int]:
    return [value + 640 for value in values]


@given(outlines())
def test_what_was_encoded_decodes_to_the_same_outline(outline: Outline) -> None:
    assert decode(encode(outline)) == outline


def test_worked_example_of_the_grammar_takes_four_numbers() -> None:
    curve = ((446, -12), (558, 97), (558, 262))
    ids = encode(Outline(600, (Contour.path((299, -12), [curve]),)))
    assert ids == [*numbers(600), 3, *numbers(299, -12), 9, *numbers(446, 97, 558, 262), 7, 2]
    assert grammar.BY_TOKEN[9].name == "CHV"
    assert decode(ids).contours[0].commands == [curve]


@pytest.mark.parametrize(("leaves", "arrives"), list(itertools.product("HVF", "HVF")))
def test_each_kind_of_curve_writes_only_what_its_letters_say(leaves: str, arrives: str) -> None:
    start, end = (10, 20), (200, 300)
    away = {"H": (70, 0), "V": (0, 70), "F": (70, 50)}
    out = start[0] + away[leaves][0], start[1] + away[leaves][1]
    into = end[0] - away[arrives][0], end[1] - away[arrives][1]
    outline = Outline(0, (Contour.path(start, ((out, into, end),)),))
    ids = encode(outline)
    curve = ids[4:-2]
    assert curve[0] == BY_NAME[f"C{leaves}{arrives}"].token
    written = {"H": lambda p: p[:1], "V": lambda p: p[1:], "F": lambda p: p}
    assert curve[1:] == numbers(*written[leaves](out), *written[arrives](into), *end)
    assert decode(ids) == outline


def test_a_handle_of_zero_length_is_free() -> None:
    start, end = (0, 0), (100, 0)
    for out, into, name in (
        (start, (60, 0), "CFH"),
        ((50, 0), end, "CHF"),
        (start, end, "CFF"),
        (start, (100, 50), "CFV"),
    ):
        outline = Outline(0, (Contour.path(start, ((out, into, end),)),))
        assert encode(outline)[4] == BY_NAME[name].token
        assert decode(encode(outline)) == outline


def test_exact_lines_take_one_number_and_others_two() -> None:
    ids = encode(Outline(500, (polygon((0, 0), (100, 0), (100, 50), (30, 80)),)))
    assert ids == [*numbers(500), 3, *numbers(0, 0), 5, *numbers(100), 6, *numbers(50), 4, *numbers(30, 80), 7, 2]


def test_the_closing_straight_line_is_never_written() -> None:
    implied = Outline(500, (rectangle(0, 0, 100, 50),))
    spelled_out = Outline(500, (polygon((0, 0), (100, 0), (100, 50), (0, 50), (0, 0)),))
    assert encode(spelled_out) == encode(implied)
    assert len(encode(implied)) == 1 + 3 + 3 * 2 + 2


def test_a_contour_may_end_with_a_curve_on_its_start() -> None:
    outline = Outline(500, (Contour.path((0, 0), (((100, 0),), ((100, 80), (0, 80), (0, 0)))),))
    assert decode(encode(outline)) == outline


def test_a_glyph_of_a_font_begins_with_its_character() -> None:
    outline = Outline(500, (rectangle(0, 0, 100, 50),))
    assert encode_glyph("A", outline) == [32, *encode(outline)]
    with pytest.raises(NotationError, match="'é'"):
        encode_glyph("é", outline)


def test_an_empty_glyph_is_its_advance_and_the_end() -> None:
    assert encode(Outline(250)) == [*numbers(250), END]
    assert decode([*numbers(250), END]) == Outline(250)


@pytest.mark.parametrize("value", [MIN_COORDINATE, MAX_COORDINATE])
def test_the_borders_of_the_grid_are_inside(value: int) -> None:
    outline = Outline(value, (polygon((value, 0), (0, value), (1, 1)),))
    assert decode(encode(outline)) == outline


@pytest.mark.parametrize("value", [MIN_COORDINATE - 1, MAX_COORDINATE + 1, 1e9])
def test_out_of_range_names_the_glyph_and_the_value(value: float) -> None:
    for outline in (
        Outline(value),
        Outline(0, (polygon((value, 0), (5, 9), (7, 3)),)),
        Outline(0, (polygon((0, 0), (5, value), (7, 3)),)),
        Outline(0, (Contour.path((0, 0), (((1, 2), (value, 3), (5, 5)),)),)),
    ):
        with pytest.raises(NotationError, match=r"Germandbls: .* is outside -512 \.\. 1535") as caught:
            encode(outline, "Germandbls")
        assert caught.value.code == "out-of-range"
        assert caught.value.facts == {"glyph": "Germandbls", "value": value}


@pytest.mark.parametrize("value", [0.5, -3.25, math.nan, math.inf, -math.inf])
def test_what_is_off_the_grid_names_the_glyph(value: float) -> None:
    for outline in (Outline(value), Outline(0, (polygon((0, value), (5, 9), (7, 3)),))):
        with pytest.raises(NotationError, match=r"ampersand: .* is not on the grid") as caught:
            encode(outline, "ampersand")
        assert caught.value.code == "not-integer"


def test_out_of_range_without_a_name_says_which_character() -> None:
    with pytest.raises(NotationError, match="glyph of 'Q'"):
        encode_glyph("Q", Outline(4000))


@given(outlines(), st.data())
def test_a_corrupt_token_is_refused_with_its_place_or_draws_something_else(
    outline: Outline, data: st.DataObject
) -> None:
    ids = encode(outline)
    place = data.draw(st.integers(0, len(ids) - 1))
    token = data.draw(st.one_of(st.integers(-1, 127), st.integers(-5, 3000)).filter(lambda t: t != ids[place]))
    corrupt = [*ids[:place], token, *ids[place + 1 :]]
    try:
        decoded = decode(corrupt)
    except NotationError as error:
        index = error.facts["index"]
        assert isinstance(index, int)
        assert place <= index <= len(ids), "what stands before the corrupt token is faultless"
    else:
        # a handle of zero length can be spelled with two letters, where its numbers happen to coincide
        assert decoded != outline or {token, ids[place]} <= CURVE_TOKENS


@given(outlines(), st.data())
def test_every_shorter_sequence_is_refused_at_its_end(outline: Outline, data: st.DataObject) -> None:
    ids = encode(outline)
    length = data.draw(st.integers(0, len(ids) - 1))
    with pytest.raises(NotationError, match="the end at position") as caught:
        decode(ids[:length])
    assert caught.value.facts["index"] == length


def test_nothing_may_follow_the_end() -> None:
    with pytest.raises(NotationError) as caught:
        decode([coordinate_token(5), END, END])
    assert caught.value.facts["index"] == 2


@given(st.lists(st.integers(-3, 2200), max_size=40))
def test_noise_is_an_outline_or_a_notation_error(ids: list[int]) -> None:
    try:
        outline = decode(ids)
    except NotationError as error:
        index = error.facts["index"]
    else:
        assert len(ids) >= 2
        assert MIN_COORDINATE <= outline.width <= MAX_COORDINATE
        return
    assert isinstance(index, int)
    assert 0 <= index <= len(ids)
