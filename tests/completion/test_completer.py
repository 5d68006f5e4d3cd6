from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest
from fakes.outlines import polygon, rectangle
from fakes.scripted_engine import ScriptedEngine

from fonte_plugin.completion.completer import (
    REDRAW_TEMPERATURE,
    REDRAWS,
    SEED_ROUNDS,
    CompletionOptions,
    Drawn,
    complete,
)
from fonte_plugin.completion.references import References
from fonte_plugin.engine.base import Cancellation, Sampling, Step
from fonte_plugin.engine.template import Template
from fonte_plugin.errors import Cancelled
from fonte_plugin.notation.grammar import BOS, character_token, style_token
from fonte_plugin.notation.prompt import MAX_GLYPH_TOKENS, opening
from fonte_plugin.notation.tokenizer import encode, encode_glyph
from fonte_plugin.outlines.outline import Outline

STEM = Outline(260, (rectangle(80, 0, 180, 700),))
BACKWARDS = Outline(260, (rectangle(80, 0, 180, 700, clockwise=True),))
KNOTTED = Outline(260, (polygon((0, 0), (100, 0), (0, 60), (80, 100)),))
REFERENCES = References.encode({"H": STEM, "p": Outline(260, (rectangle(80, -200, 180, 500),))})
RAW = CompletionOptions(candidates=4, raw=True)


def box(width: int) -> Outline:
    return Outline(300, (rectangle(50, 0, 50 + width, 700),))


def drawn(
    engine: ScriptedEngine, chars: str, options: CompletionOptions = RAW, references: References = REFERENCES
) -> list[Drawn]:
    return [event for event in complete(references, "serif", chars, engine, options) if isinstance(event, Drawn)]


def chars_of(results: Iterable[Drawn]) -> str:
    return "".join(result.char for result in results)


def test_the_sample_that_agrees_best_is_first_and_the_outlier_last() -> None:
    widths = {0: 400, 1: 100, 2: 110, 3: 104}  # the greedy candidate is the odd one out
    [result] = drawn(ScriptedEngine(lambda char, candidate: box(widths[candidate])), "A")
    assert [sample.candidate for sample in result.samples] == [3, 2, 1, 0]
    assert result.samples[0].outline == box(104)
    scores = [sample.agreement or 0 for sample in result.samples]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] > 0.6 > scores[-1]
    assert (result.vetoes, result.rounds) == ((), 1)


def test_of_samples_that_agree_alike_the_one_of_the_references_weight_is_first() -> None:
    references = References.encode({char: Outline(260, (rectangle(80, 0, 180, 700),)) for char in "HInlo"})
    engine = ScriptedEngine(lambda char, candidate: box((130, 100)[candidate]))
    [result] = drawn(engine, "T", CompletionOptions(candidates=2, raw=True), references)
    assert [sample.candidate for sample in result.samples] == [1, 0]
    assert result.samples[0].agreement == result.samples[1].agreement
    few = References.encode({char: references.outlines[char] for char in "Hn"})
    [result] = drawn(engine, "T", CompletionOptions(candidates=2, raw=True), few)
    assert [sample.candidate for sample in result.samples] == [0, 1], "two references do not tell a weight"


SERIFED = Outline(260, (polygon((40, 0), (220, 0), (220, 60), (170, 60), (170, 700), (90, 700), (90, 60), (40, 60)),))
SLOPPY = Outline(260, (polygon((40, 0), (223, 0), (223, 57), (172, 57), (172, 640), (90, 640), (90, 57), (40, 57)),))


def test_a_glyph_has_the_parts_of_the_references_and_says_so_unless_it_is_told_not_to() -> None:
    references = References.encode({"H": SERIFED})
    options = CompletionOptions(candidates=1)
    [result] = drawn(ScriptedEngine(lambda char, candidate: SLOPPY), "i", options, references)
    [sample] = result.samples
    [part] = sample.parts
    assert part.char == "H"
    contour = sample.outline.contours[part.contour]
    xs = sorted(contour.nodes[place].point[0] for place in part.nodes)
    assert [x - xs[0] for x in xs] == [0, 0, 50, 130, 180, 180]
    assert any("points became those of H" in change for change in sample.changes)
    [without] = drawn(
        ScriptedEngine(lambda char, candidate: SLOPPY), "i", replace(options, own_parts=False), references
    )
    assert without.samples[0].parts == ()


def test_of_samples_that_agree_alike_the_one_without_kinks_is_first() -> None:
    bent = Outline(300, (polygon((50, 0), (150, 0), (150, 350), (158, 700), (50, 700)),))
    options = CompletionOptions(candidates=2, raw=True)
    [result] = drawn(ScriptedEngine(lambda char, candidate: (bent, box(104))[candidate]), "A", options)
    assert [sample.candidate for sample in result.samples] == [0, 1], "a turn of a degree is none"
    kinked = Outline(300, (polygon((50, 0), (150, 0), (150, 640), (158, 700), (50, 700)),))
    [result] = drawn(ScriptedEngine(lambda char, candidate: (kinked, box(104))[candidate]), "A", options)
    assert [sample.candidate for sample in result.samples] == [1, 0]


def test_the_first_candidate_is_greedy_only_beside_others() -> None:
    several, one = ScriptedEngine(lambda char, candidate: STEM), ScriptedEngine(lambda char, candidate: STEM)
    drawn(several, "AB")
    drawn(one, "AB", CompletionOptions(candidates=1, raw=True))
    assert [(row.first, row.candidate, row.greedy) for row in several.calls[0].rows] == [
        (character_token(char), candidate, candidate == 0) for char in "AB" for candidate in range(4)
    ]
    assert [row.greedy for row in one.calls[0].rows] == [False, False]


def test_the_network_sees_style_and_references_in_order() -> None:
    engine = ScriptedEngine(lambda char, candidate: STEM)
    drawn(engine, "A")
    assert engine.calls[0].prompt == opening("serif", [REFERENCES.tokens["H"], REFERENCES.tokens["p"]])


def test_a_single_sample_has_nothing_to_agree_with() -> None:
    [result] = drawn(ScriptedEngine(lambda char, candidate: STEM), "A", CompletionOptions(candidates=1, raw=True))
    assert [sample.agreement for sample in result.samples] == [None]


def test_vetoed_samples_are_left_out_and_their_reasons_kept() -> None:
    script = {0: BACKWARDS, 1: STEM, 2: KNOTTED, 3: box(90)}
    engine = ScriptedEngine(lambda char, candidate: script[candidate])
    [result] = drawn(engine, "A")
    assert sorted(sample.candidate for sample in result.samples) == [1, 3]
    assert result.vetoes == ("direction", "crossing")
    assert len(engine.calls) == 1


def test_tokens_that_are_no_outline_cost_one_sample_only() -> None:
    script: dict[int, Outline | Sequence[int]] = {0: [5, 5, 2], 1: STEM, 2: [], 3: [700]}
    [result] = drawn(ScriptedEngine(lambda char, candidate: script[candidate]), "A")
    assert [sample.candidate for sample in result.samples] == [1]
    assert result.vetoes == ("syntax",) * 3


def test_samples_that_were_forced_closed_are_not_taken() -> None:
    engine = ScriptedEngine(lambda char, candidate: STEM, forced=lambda char, candidate: candidate != 2)
    [result] = drawn(engine, "A")
    assert [sample.candidate for sample in result.samples] == [2]
    assert result.vetoes == ("forced",) * 3


def test_a_glyph_of_which_all_is_vetoed_is_drawn_again_warmer_and_with_new_candidates() -> None:
    engine = ScriptedEngine(lambda char, candidate: STEM if char == "B" or candidate >= 8 else BACKWARDS)
    cold = CompletionOptions(candidates=4, sampling=Sampling(temperature=0.1, seed=9), raw=True)
    results = {result.char: result for result in drawn(engine, "ABC", cold)}
    assert [call.chars for call in engine.calls] == ["ABC", "AC", "AC"]
    assert [{row.candidate for row in call.rows} for call in engine.calls] == [
        {0, 1, 2, 3},
        {4, 5, 6, 7},
        {8, 9, 10, 11},
    ]
    assert [call.sampling.temperature for call in engine.calls] == [0.1, REDRAW_TEMPERATURE, REDRAW_TEMPERATURE]
    assert {call.sampling.seed for call in engine.calls} == {9}
    assert not any(row.greedy for call in engine.calls[1:] for row in call.rows)
    assert {char: (len(result.samples), len(result.vetoes), result.rounds) for char, result in results.items()} == {
        "A": (4, 8, 3),
        "B": (4, 0, 1),
        "C": (4, 8, 3),
    }


def test_a_hot_temperature_stays_when_a_glyph_is_drawn_again() -> None:
    engine = ScriptedEngine(lambda char, candidate: BACKWARDS)
    drawn(engine, "A", CompletionOptions(candidates=1, sampling=Sampling(temperature=0.9), raw=True))
    assert [call.sampling.temperature for call in engine.calls] == [0.9] * (1 + REDRAWS)


def test_a_glyph_is_given_up_after_its_redraws_and_costs_no_other() -> None:
    engine = ScriptedEngine(lambda char, candidate: BACKWARDS if char == "A" else STEM)
    results = {result.char: result for result in drawn(engine, "AB")}
    assert len(engine.calls) == 1 + REDRAWS
    assert results["A"].samples == ()
    assert results["A"].vetoes == ("direction",) * 4 * (1 + REDRAWS)
    assert results["A"].rounds == 1 + REDRAWS
    assert len(results["B"].samples) == 4


def test_each_character_comes_back_once_as_soon_as_its_samples_are_finished() -> None:
    long = Outline(500, tuple(rectangle(60 * n, 0, 60 * n + 50, 700) for n in range(6)))
    engine = ScriptedEngine(lambda char, candidate: long if (char, candidate) in {("A", 2), ("C", 0)} else STEM)
    events = list(complete(REFERENCES, "serif", "ABCD", engine, RAW))
    assert chars_of(event for event in events if isinstance(event, Drawn)) == "BDAC"
    assert all(len(event.samples) == 4 for event in events if isinstance(event, Drawn))
    first = next(place for place, event in enumerate(events) if isinstance(event, Drawn))
    assert all(isinstance(event, Step) for event in events[:first])
    assert any(isinstance(event, Step) for event in events[first:]), "B and D did not wait for A and C"


def test_without_clean_up_the_outline_is_what_was_written() -> None:
    wonky = Outline(300, (polygon((80, 0), (180, 0), (181, 700), (80, 700)),))
    [result] = drawn(ScriptedEngine(lambda char, candidate: wonky), "I")
    assert all(sample.outline == sample.written == wonky and not sample.changes for sample in result.samples)


def test_clean_up_keeps_what_the_network_wrote_beside_the_clean_outline() -> None:
    overlapping = Outline(300, (polygon((80, 0), (130, 0), (180, 0), (180, 699), (80, 699)),))
    engine = ScriptedEngine(lambda char, candidate: overlapping)
    [result] = drawn(engine, "I", CompletionOptions(candidates=2))
    for sample in result.samples:
        assert sample.written == overlapping
        assert sample.outline.segment_count == 4, "the node in the middle of a straight line is needless"
        assert sample.changes


def test_cancelling_passes_through_and_keeps_what_was_finished() -> None:
    cancellation = Cancellation()
    engine = ScriptedEngine(lambda char, candidate: STEM)
    events = complete(REFERENCES, "serif", "AB", engine, RAW, cancellation)
    assert isinstance(next(events), Step)
    cancellation.cancel()
    with pytest.raises(Cancelled):
        next(events)


def test_without_references_each_round_shows_the_network_the_rounds_before() -> None:
    engine = ScriptedEngine(lambda char, candidate: box(60 + ord(char) + candidate))
    results = drawn(engine, "AnaB", references=References.none())
    assert [call.chars for call in engine.calls] == [*SEED_ROUNDS, "AB"]
    assert engine.calls[0].prompt == [BOS, style_token("serif")]
    first = next(result for result in results if result.char == "n")
    assert engine.calls[1].prompt == opening("serif", [encode_glyph("n", first.samples[0].written)])
    for before, after in zip(engine.calls, engine.calls[1:], strict=False):
        assert after.prompt[: len(before.prompt)] == before.prompt
    assert sorted(chars_of(results)) == sorted("AnaB"), "what was drawn only to be shown is not handed back"


def test_without_references_a_first_glyph_that_fails_costs_no_other() -> None:
    engine = ScriptedEngine(lambda char, candidate: BACKWARDS if char in "no" else STEM)
    results = {result.char: len(result.samples) for result in drawn(engine, "noA", references=References.none())}
    assert results == {"n": 0, "o": 0, "A": 4}


def test_without_references_long_first_glyphs_do_not_fill_the_context() -> None:
    top = [point for x in range(880, 0, -8) for point in ((x, 700), (x - 4, 700), (x - 4, 690), (x - 8, 690))]
    comb = Outline(900, (polygon((0, 0), (880, 0), *top),))
    assert 800 < len(encode(comb)) <= MAX_GLYPH_TOKENS
    engine = ScriptedEngine(lambda char, candidate: comb)
    assert sorted(chars_of(drawn(engine, "nAB", references=References.none()))) == ["A", "B", "n"]


def test_a_template_reaches_the_engine_and_what_breaks_it_is_not_taken() -> None:
    triangle = Outline(260, (polygon((50, 0), (200, 0), (120, 700)),))
    engine = ScriptedEngine(lambda char, candidate: triangle if candidate == 0 else STEM)
    [result] = drawn(engine, "H", CompletionOptions(2, raw=True, templates={"H": STEM}))
    assert [sample.outline.structure for sample in result.samples] == [STEM.structure]
    assert result.vetoes == ("structure",)
    assert all(row.template == Template.of(encode(STEM)) for row in engine.calls[0].rows)


def test_clean_up_keeps_the_points_of_a_template() -> None:
    needless = Outline(260, (polygon((80, 0), (130, 0), (180, 0), (180, 700), (80, 700)),))
    engine = ScriptedEngine(lambda char, candidate: needless)
    [free] = drawn(engine, "l", CompletionOptions(1))
    [kept] = drawn(engine, "l", CompletionOptions(1, templates={"l": needless}))
    assert free.samples[0].outline.structure != needless.structure
    assert kept.samples[0].outline.structure == needless.structure
