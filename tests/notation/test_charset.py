from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.errors import RequestError
from fonte_plugin.notation.charset import CHARACTERS, CONTROL_ORDER, by_control_order, glyph_name, parse_chars


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("abc", "abc"),
        ("cba", "abc"),
        ("aabbaa", "ab"),
        ("A-E", "ABCDE"),
        ("A-Ca-c0-2", "ABCabc012"),
        ("x-z9-9", "xyz9"),
        ("A-A", "A"),
        ("a b\tc", "abc"),
        ("[]", "[]"),
        (".,!?@#()", ".,!?@#()"),
    ],
)
def test_sets_are_read_as_users_write_them(text: str, wanted: str) -> None:
    assert parse_chars(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [("-", "-"), ("-a", "a-"), ("a-", "a-"), ("a-c-", "abc-"), ("-a-c", "abc-"), ("+-/", "-/+"), ("0-2-9", "0129-")],
)
def test_a_hyphen_is_itself_unless_it_stands_between_letters_or_digits(text: str, wanted: str) -> None:
    assert parse_chars(text) == wanted


def test_the_default_of_the_command_line_is_the_whole_charset() -> None:
    assert parse_chars(CHARACTERS) == CHARACTERS


def test_a_backwards_range_is_refused_with_the_right_one() -> None:
    with pytest.raises(RequestError, match="The range z-a runs backwards; write a-z") as caught:
        parse_chars("A-Zz-a")
    assert caught.value.code == "charset"


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("aé", r"é \(U\+00E9\)"),
        ("a§", r"§ \(U\+00A7\)"),
        ("z-~é-ë", r"ê \(U\+00EA\)"),
        ("\N{GRINNING FACE}", r"U\+1F600"),
    ],
)
def test_what_the_model_cannot_draw_is_named_and_the_charset_listed(text: str, named: str) -> None:
    with pytest.raises(RequestError, match=named) as caught:
        parse_chars(text)
    assert CHARACTERS in str(caught.value)


def test_a_long_list_of_unknown_characters_is_cut_short() -> None:
    with pytest.raises(RequestError, match=r"\.\.\.; it draws") as caught:
        parse_chars("À-ÿ")
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("text", ["", "   "])
def test_no_characters_are_no_request(text: str) -> None:
    with pytest.raises(RequestError, match="No characters were asked for"):
        parse_chars(text)


@given(st.text(max_size=12))
def test_any_text_is_a_set_in_charset_order_or_a_request_error(text: str) -> None:
    try:
        result = parse_chars(text)
    except RequestError:
        return
    assert list(result) == sorted(set(result), key=CHARACTERS.index)


@given(st.sets(st.sampled_from(CHARACTERS), min_size=1))
def test_a_set_spelled_out_comes_back(chars: set[str]) -> None:
    assert set(parse_chars("".join(sorted(chars, key="-".__ne__)))) == chars  # a hyphen first


def test_glyphs_are_named_as_the_glyph_list_names_them() -> None:
    assert [glyph_name(char) for char in "Ag1.,(?@]"] == [
        "A",
        "g",
        "one",
        "period",
        "comma",
        "parenleft",
        "question",
        "at",
        "bracketright",
    ]
    assert glyph_name("\N{GRINNING FACE}") == "uni1F600"
    assert len({glyph_name(char) for char in CHARACTERS}) == len(CHARACTERS)


@given(st.permutations("noHOaegs1(Q"))
def test_control_glyphs_come_first_whatever_the_order(chars: list[str]) -> None:
    assert by_control_order(chars) == list("noHOaesgQ1(")


def test_the_control_order_is_made_of_letters_that_are_named_once() -> None:
    assert len(set(CONTROL_ORDER)) == len(CONTROL_ORDER)
    assert set(CONTROL_ORDER) <= set(CHARACTERS)
