from __future__ import annotations

import json
import random
import re
from pathlib import Path

import numpy as np
import pytest
from fakes.outlines import outlines
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.errors import NotationError
from fonte_plugin.notation import grammar
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.styles import STYLES
from fonte_plugin.notation.tokenizer import decode, encode
from fonte_plugin.outlines.outline import Outline

GOLDEN = Path(__file__).parent / "golden" / "grammar_1.json"
AUTOMATON = grammar.automaton()
IN_GLYPH = [state for state in range(len(AUTOMATON.next)) if AUTOMATON.to_end[state] > 0]


def test_token_ids_are_those_of_grammar_1() -> None:
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert (grammar.PAD, grammar.BOS, grammar.END) == (0, 1, 2)
    assert {command.name: command.token for command in grammar.COMMANDS} == golden["commands"]
    assert {command.name: list(command.numbers) for command in grammar.COMMANDS} == golden["numbers"]
    assert {style: grammar.style_token(style) for style in STYLES} == golden["styles"]
    assert golden["characters"] == CHARACTERS == "".join(grammar.character(32 + i) for i in range(96))
    assert [grammar.character_token(char) for char in CHARACTERS] == list(range(32, 128))
    assert grammar.VOCABULARY_SIZE == golden["vocabulary"] == 2176
    for value, token in golden["coordinates"]:
        assert grammar.coordinate_token(value) == token
        assert grammar.coordinate_value(token) == value


def test_the_fingerprint_is_pinned_so_that_old_models_stay_valid() -> None:
    golden = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert golden["version"] == grammar.GRAMMAR_VERSION
    assert grammar.fingerprint() == golden["fingerprint"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("GRAMMAR_VERSION", 2),
        ("VOCABULARY_SIZE", 4096),
        ("END", 3),
        ("STYLES", STYLES[::-1]),
        ("FIRST_STYLE", 21),
        ("FIRST_CHARACTER", 33),
        ("LAST_CHARACTER", 126),
        ("FIRST_COORDINATE", 129),
        ("MIN_COORDINATE", -511),
        ("MAX_COORDINATE", 1534),
        ("COMMANDS", grammar.COMMANDS[:-1]),
        ("COMMANDS", (*grammar.COMMANDS[:-1], grammar.Command("CFF", 16, ("x", "y", "x1", "y1", "x2", "y2")))),
    ],
)
def test_the_fingerprint_changes_with_every_part_of_the_table(
    name: str, value: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = grammar.fingerprint()
    monkeypatch.setattr(grammar, name, value)
    assert grammar.fingerprint() != before


def test_the_fingerprint_outlives_a_larger_charset(monkeypatch: pytest.MonkeyPatch) -> None:
    before = grammar.fingerprint()
    monkeypatch.setattr(grammar, "CHARACTERS", CHARACTERS + "&")
    assert grammar.fingerprint() == before


@given(outlines(writable=True), st.sampled_from(CHARACTERS))
def test_the_automaton_accepts_every_prefix_of_a_glyph(outline: Outline, char: str) -> None:
    state = AUTOMATON.font
    for token in (grammar.BOS, grammar.style_token("serif"), grammar.character_token(char), *encode(outline)):
        assert grammar.allowed_next(state)[token]
        state = AUTOMATON.step(state, token)
        assert state >= 0
    assert state == AUTOMATON.character, "another glyph may follow"


@given(outlines())
def test_only_contours_without_ink_are_refused(outline: Outline) -> None:
    inked = bool(outline.contours) and all(
        len(contour.commands) >= 2 or any(len(points) == 3 for points in contour.commands)
        for contour in outline.contours
    )
    state = AUTOMATON.advance
    for token in encode(outline):
        state = AUTOMATON.step(state, token) if state >= 0 else -1
    assert (state == AUTOMATON.character) == inked


def test_every_state_is_reachable_and_lets_something_follow() -> None:
    reached, waiting = {AUTOMATON.font}, [AUTOMATON.font]
    while waiting:
        row = AUTOMATON.next[waiting.pop()]
        new = {int(state) for state in row[row >= 0]} - reached
        reached |= new
        waiting += new
    assert reached == set(range(len(AUTOMATON.next)))
    assert all(grammar.allowed_next(state).any() for state in reached)


def test_every_state_of_a_glyph_knows_its_shortest_way_to_the_end() -> None:
    outside = {AUTOMATON.font, AUTOMATON.style, AUTOMATON.character}
    assert set(IN_GLYPH) == set(range(len(AUTOMATON.next))) - outside
    for state in IN_GLYPH:
        after = [
            0 if token == grammar.END else int(AUTOMATON.to_end[AUTOMATON.step(state, token)])
            for token in np.flatnonzero(grammar.allowed_next(state)).tolist()
        ]
        assert AUTOMATON.to_end[state] == 1 + min(after)


def test_the_shortest_glyph_takes_ten_tokens() -> None:
    # advance, M x y, two lines of one number each, Z, END
    assert AUTOMATON.to_end[AUTOMATON.advance] == 1 + 3 + 2 * 2 + 1 + 1


@given(st.integers(0, 2**32))
def test_a_random_walk_under_the_mask_decodes(seed: int) -> None:
    rng = random.Random(seed)
    state, ids = AUTOMATON.advance, []
    while not ids or ids[-1] != grammar.END:
        ids.append(rng.choice(np.flatnonzero(grammar.allowed_next(state)).tolist()))
        token = ids[-1]
        state = AUTOMATON.step(state, token)
    outline = decode(ids)
    assert outline.contours
    assert all(contour.commands for contour in outline.contours)


def test_padding_and_unused_ids_are_never_allowed() -> None:
    unused = [0, *range(17, 20), *range(26, 32), *range(32 + len(CHARACTERS), 128)]
    assert not AUTOMATON.allowed[:, unused].any()


def test_tokens_outside_the_vocabulary_lead_nowhere() -> None:
    assert [AUTOMATON.step(AUTOMATON.advance, token) for token in (-1, 2176, 10**9)] == [-1, -1, -1]


def test_states_have_names_for_messages() -> None:
    names = [AUTOMATON.name(state) for state in range(len(AUTOMATON.next))]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[A-Za-z]+[0-9 ]*", name) for name in names)


@pytest.mark.parametrize("char", ["", "AB", "é", "–"])
def test_what_is_no_character_of_the_charset_is_refused_by_name(char: str) -> None:
    with pytest.raises(NotationError, match=re.escape(repr(char))):
        grammar.character_token(char)
