from __future__ import annotations

import pytest
from fakes.outlines import rectangle
from fakes.scripted_engine import ScriptedEngine
from fakes.seer import Seer
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.completion.completer import SLACK, STRAY, CompletionOptions, Drawn, complete
from fonte_plugin.completion.effort import LEVELS, Effort
from fonte_plugin.completion.foreseen_tokens import TYPICAL, foreseen_tokens
from fonte_plugin.completion.references import References
from fonte_plugin.levels import BEST, DRAFT, NORMAL
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.outlines.outline import Outline


def box(left: float) -> Outline:
    return Outline(500, (rectangle(left, 0, left + 200, 700),))


REFERENCES = References.encode({"H": box(80), "n": box(60), "p": box(70)})
LENGTHS = st.dictionaries(st.sampled_from(CHARACTERS), st.floats(8, 900), min_size=1, max_size=60)


def draw(engine: ScriptedEngine, chars: str, options: CompletionOptions) -> list[Drawn]:
    return [event for event in complete(REFERENCES, "serif", chars, engine, options) if isinstance(event, Drawn)]


def numbers(engine: ScriptedEngine, chars: str, options: CompletionOptions) -> dict[str, list[int]]:
    """The numbers of the samples of each glyph, glyphs in the order in which they come."""
    results = draw(engine, chars, options)
    return {result.char: sorted(sample.candidate for sample in result.samples) for result in results}


def test_a_glyph_that_comes_out_as_expected_is_drawn_twice_another_six_times_and_the_first_is_there_first() -> None:
    seer = Seer({"B": box(100), "A": box(400)})
    engine = ScriptedEngine(lambda char, candidate: box(100 + candidate), forecaster=seer)
    drawn = numbers(engine, "AB", CompletionOptions(raw=True))
    assert drawn == {"B": [0, 1], "A": [0, 1, 2, 3, 4, 5]}
    assert [*drawn] == ["B", "A"]
    assert numbers(engine, "AB", CompletionOptions(candidates=3, raw=True)) == {"A": [0, 1, 2], "B": [0, 1, 2]}


def test_the_best_level_draws_more_and_a_draft_takes_the_likeliest_alone() -> None:
    engine = ScriptedEngine(lambda char, candidate: box(100 + candidate), forecaster=Seer({"A": box(400)}))
    assert numbers(engine, "A", CompletionOptions(raw=True, level=BEST)) == {"A": list(range(16))}
    assert numbers(engine, "A", CompletionOptions(raw=True, level=DRAFT)) == {"A": [0]}
    [row] = engine.calls[-1].rows
    assert row.greedy


def test_where_nothing_is_foreseen_all_get_a_middling_number() -> None:
    engine = ScriptedEngine(lambda char, candidate: box(100))
    assert numbers(engine, "AB", CompletionOptions(raw=True)) == {"A": [0, 1, 2, 3], "B": [0, 1, 2, 3]}


def test_a_sample_that_comes_at_the_second_asking_is_taken() -> None:
    seer = Seer({"A": box(400)})
    engine = ScriptedEngine(lambda char, candidate: box(400 if candidate == 5 else 100), forecaster=seer)
    [result] = draw(engine, "A", CompletionOptions(raw=True))
    assert result.samples[0].candidate == 5


def test_what_easy_glyphs_leave_of_the_budget_hard_ones_get() -> None:
    effort = Effort(2, 10, 0.75, tokens=400)
    assert effort.more({"a": 100.0, "b": 100.0}, glyphs=2, begun=2, spent=400) == {"a": 2, "b": 2}
    assert effort.more({"a": 100.0}, glyphs=2, begun=2, spent=400) == {"a": 4}
    assert effort.more({"a": 100.0}, glyphs=8, begun=2, spent=1600) == {"a": 8}


def test_where_little_is_left_the_glyphs_that_others_follow_from_come_first() -> None:
    effort = Effort(2, 6, 0.75, tokens=100)
    assert effort.more({"@": 40.0, "n": 40.0, "q": 40.0}, glyphs=3, begun=2, spent=215) == {"n": 1, "q": 1}
    assert effort.more({"@": 40.0}, glyphs=1, begun=2, spent=100) == {}


@given(LENGTHS, st.sampled_from(sorted(LEVELS)))
def test_every_glyph_gets_a_sample_and_beyond_it_the_font_stays_within_its_budget(
    lengths: dict[str, float], level: str
) -> None:
    effort = LEVELS[level]
    begun = effort.first(lengths)
    assert 1 <= begun <= effort.begin
    spent = round(begun * sum(lengths.values()))
    more = effort.more(lengths, len(lengths), begun, spent)
    assert all(begun + count <= effort.most for count in more.values())
    if effort.tokens is not None and more:
        asked = sum(lengths[char] * count for char, count in more.items())
        rounding = len(lengths)  # half a token a glyph, and the sum
        assert spent + asked <= effort.tokens * len(lengths) + rounding


def test_a_font_of_long_outlines_is_told_what_it_is_spared_and_others_are_not() -> None:
    assert LEVELS[NORMAL].spared({"a": 90.0, "b": 110.0}) == ""
    assert LEVELS[NORMAL].spared({"a": 400.0, "b": 600.0}) == (
        "The outlines of this font are long, about 500 tokens a glyph: 2 samples of each are drawn in the mean at "
        "most, not up to 6; the level best draws more."
    )
    assert LEVELS[NORMAL].first({"a": 1000.0, "b": 1100.0}) == 1
    assert Effort.exactly(9).spared({"a": 1000.0}) == ""


def test_a_glyph_is_foreseen_to_take_as_many_times_its_usual_tokens_as_the_drawn_ones_take_of_theirs() -> None:
    shown = {char: range(2 * TYPICAL[char] + 1) for char in "no"}
    assert foreseen_tokens(shown, "ab") == pytest.approx({"a": 2 * TYPICAL["a"], "b": 2 * TYPICAL["b"]})
    assert foreseen_tokens({}, "a") == {"a": TYPICAL["a"]}
    assert set(TYPICAL) == set(CHARACTERS)


def test_what_strays_is_given_up_at_first_and_waited_for_when_the_glyph_is_drawn_again() -> None:
    engine = ScriptedEngine(lambda char, candidate: box(100), forced=lambda char, candidate: candidate == 0)
    draw(engine, "A", CompletionOptions(candidates=1, raw=True))
    first, again = engine.calls
    foreseen = foreseen_tokens(REFERENCES.tokens, "A")["A"]
    assert {row.max_tokens for row in first.rows} == {round(STRAY * foreseen) + SLACK}
    assert {row.max_tokens for row in again.rows} == {None}
