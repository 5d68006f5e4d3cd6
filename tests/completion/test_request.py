from __future__ import annotations

import json
from typing import Any

import pytest
from fakes.outlines import outlines
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.design.parts.own_parts import OwnPart
from fonte_plugin.errors import RequestError
from fonte_plugin.notation.styles import STYLES
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import (
    MAX_CANDIDATES,
    Candidate,
    GenerateRequest,
    GlyphResult,
    outline_from_dict,
    outline_to_dict,
)

TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
REQUESTS = st.builds(
    GenerateRequest,
    chars=TEXT.filter(bool),
    style=st.sampled_from(["auto", *STYLES]),
    references=TEXT,
    redraw=TEXT,
    candidates=st.integers(1, MAX_CANDIDATES),
    temperature=st.floats(0, 5),
    top_k=st.integers(0, 5000),
    top_p=st.floats(0, 1, exclude_min=True),
    repetition_penalty=st.floats(0.01, 10),
    seed=st.integers(0, 2**70),
    raw=st.booleans(),
    own_parts=st.booleans(),
    stem=st.none() | st.floats(15, 300),
    x_height=st.none() | st.floats(300, 750),
    width=st.none() | st.floats(200, 1000),
    slant=st.none() | st.floats(-25, 25),
)
AGREEMENTS = st.none() | st.floats(0, 1)
PARTS = st.builds(
    OwnPart,
    char=st.characters(codec="utf-8"),
    contour=st.integers(0, 9),
    nodes=st.lists(st.integers(0, 99), max_size=4).map(tuple),
)
CANDIDATES = st.builds(
    Candidate,
    number=st.integers(0, 64),
    outline=outlines(),
    agreement=AGREEMENTS,
    changes=st.lists(TEXT, max_size=2).map(tuple),
    parts=st.lists(PARTS, max_size=2).map(tuple),
)
RESULTS = st.builds(
    GlyphResult,
    char=st.characters(codec="utf-8"),
    name=TEXT,
    candidates=st.lists(CANDIDATES, max_size=2).map(tuple),
    code=TEXT,
    message=TEXT,
    rounds=st.integers(1, 3),
)


@given(REQUESTS)
def test_a_request_comes_back_from_json(request_: GenerateRequest) -> None:
    assert GenerateRequest.from_json(request_.to_json()) == request_


def test_what_is_left_out_takes_its_default() -> None:
    assert GenerateRequest.from_json('{"chars": "abc"}') == GenerateRequest("abc")


@given(RESULTS)
def test_a_result_comes_back_from_json(result: GlyphResult) -> None:
    back = GlyphResult.from_dict(json.loads(json.dumps(result.to_dict())))
    assert back == result
    assert back.ok == (bool(result.candidates) and not result.code)
    if back.ok:
        assert back.best == result.candidates[0]


@given(outlines())
def test_an_outline_comes_back_from_json(outline: Outline) -> None:
    assert outline_from_dict(json.loads(json.dumps(outline_to_dict(outline)))) == outline


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"chars": ""}, "No characters were asked for"),
        ({"style": "gothic"}, "There is no style 'gothic'; choose auto or one of serif, sans-serif"),
        ({"level": "fast"}, "There is no level 'fast'; choose one of draft, normal, best"),
        ({"candidates": 65}, "65 candidates are not possible; choose 1 to 64, or 0"),
        ({"candidates": -3}, "-3 candidates are not possible"),
        ({"temperature": -0.1}, "A temperature of -0.1 is not possible"),
        ({"temperature": 5.1}, "A temperature of 5.1 is not possible"),
        ({"temperature": float("nan")}, "A temperature of nan is not possible"),
        ({"temperature": float("inf")}, "A temperature of inf is not possible"),
        ({"top_k": -1}, "top-k has to be 0 or more"),
        ({"top_p": 0.0}, "top-p above 0"),
        ({"top_p": 1.5}, "top-p above 0 and at most 1"),
        ({"top_p": float("nan")}, "top-p above 0"),
        ({"repetition_penalty": 0.0}, "the repetition penalty above 0"),
        ({"repetition_penalty": float("nan")}, "the repetition penalty above 0"),
        ({"repetition_penalty": float("inf")}, "the repetition penalty above 0"),
        ({"seed": -1}, "A seed of -1 is not possible"),
        ({"stem": 5}, "stem 5 is not possible; choose 15 to 300"),
        ({"x_height": 2000.0}, "x-height 2000 is not possible"),
        ({"slant": float("nan")}, "slant nan is not possible"),
    ],
)
def test_values_that_make_no_sense_are_refused_in_one_sentence(values: dict[str, Any], sentence: str) -> None:
    with pytest.raises(RequestError) as caught:
        GenerateRequest(**{"chars": "a", **values}).check()
    assert sentence in str(caught.value)
    assert "\n" not in str(caught.value)
    with pytest.raises(RequestError) as from_json:
        GenerateRequest.from_json(json.dumps({"chars": "a", **values}))
    assert str(from_json.value) == str(caught.value)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "The request is not JSON"),
        ("{", "The request is not JSON"),
        ("[]", "A request is an object"),
        ('"chars"', "A request is an object"),
        ("null", "A request is an object"),
        ("{}", "with at least 'chars'"),
        ('{"chars": "a", "colour": 1}', "A request has no field 'colour'"),
        ('{"chars": 5}', "chars has to be of kind str, not 5"),
        ('{"chars": "a", "seed": 1.5}', "seed has to be of kind int, not 1.5"),
        ('{"chars": "a", "seed": true}', "seed has to be of kind int, not True"),
        ('{"chars": "a", "temperature": true}', "temperature has to be of kind float, not True"),
        ('{"chars": "a", "temperature": "hot"}', "temperature has to be of kind float, not 'hot'"),
        ('{"chars": "a", "raw": 1}', "raw has to be of kind bool, not 1"),
        ('{"chars": "a", "redraw": null}', "redraw has to be of kind str, not None"),
    ],
)
def test_what_is_no_request_says_why(text: str, sentence: str) -> None:
    with pytest.raises(RequestError) as caught:
        GenerateRequest.from_json(text)
    assert sentence in str(caught.value)


@given(
    st.dictionaries(
        st.sampled_from(["chars", "style", "seed", "candidates", "temperature", "raw", "top_p", "x"]),
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3) | st.just([]),
    )
)
def test_any_object_is_a_request_or_a_request_error(values: dict[str, Any]) -> None:
    try:
        request = GenerateRequest.from_json(json.dumps(values))
    except RequestError:
        return
    request.check()
    assert request.chars == values["chars"]


def test_a_result_without_candidates_is_a_failure_with_a_sentence() -> None:
    result = GlyphResult("R", "R", code="crossing", message="R could not be drawn.")
    assert not result.ok
    assert result.to_dict()["candidates"] == []
