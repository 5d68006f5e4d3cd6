"""A typeface from a style word is as heavy, high, wide and slanted as it was asked for."""

from __future__ import annotations

import math

import pytest
from fakes.outlines import rectangle
from fakes.scripted_engine import ScriptedEngine
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.completion.choice import Sample
from fonte_plugin.completion.completer import CompletionOptions, Drawn, complete
from fonte_plugin.completion.references import References
from fonte_plugin.completion.target_metrics import DRAWN, HEAVIER, LIVELY, STRETCH, TargetMetrics, fit, measured
from fonte_plugin.completion.veto import Limits, veto
from fonte_plugin.engine.base import Sampling
from fonte_plugin.notation.tokenizer import encode_glyph
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.outline import Outline

LIMITS = Limits(-200, 900)


def letter_n(stem: int = 90, height: int = 500, width: int = 560, lean: float = 0, foot: int = 0) -> Outline:
    """Two stems under a bar, leaning by this many units a unit of height; the second ends at `foot`."""
    left, right, bar = 60, width - 60, height - 80
    corners = [
        (left, 0),
        (left + stem, 0),
        (left + stem, bar),
        (right - stem, bar),
        (right - stem, foot),
        (right, foot),
        (right, height),
        (left, height),
    ]
    start, *rest = [(round(x + lean * y), y) for x, y in corners]
    return Outline(width, (Contour.path(start, tuple((point,) for point in rest)),))


def sample(outline: Outline, number: int = 0, likely: float = -10.0) -> Sample:
    return Sample(number, outline, outline, 10, likely)


def test_an_n_is_measured_as_it_was_drawn() -> None:
    found = measured(letter_n(90, 500, 560, 0.2))
    assert found is not None
    assert (found.x_height, found.width) == (500, 560)
    assert found.stem == pytest.approx(90, abs=0.6)
    assert found.slant == pytest.approx(math.degrees(math.atan(0.2)), abs=0.3)


def test_what_has_not_two_stems_is_not_measured() -> None:
    assert measured(Outline(300, (rectangle(50, 0, 150, 500),))) is None
    assert measured(Outline(300, ())) is None
    assert fit(Outline(300, ()), TargetMetrics(stem=90)) is None


def test_a_counter_is_no_ink_and_touching_shapes_are_one_run() -> None:
    inner = rectangle(100, 100, 200, 400)
    hole = Contour.path(inner.start, tuple((point,) for point in [(100, 400), (200, 400), (200, 100)]))
    ring = Outline(300, (rectangle(50, 0, 250, 500), hole))
    assert ink_runs(ring.contours, 250.25) == [(50, 100), (200, 250)]
    both = Outline(300, (rectangle(0, 0, 100, 500), rectangle(80, 0, 200, 500)))
    assert ink_runs(both.contours, 250.25) == [(0, 200)]


@given(
    st.integers(60, 130),
    st.integers(440, 560),
    st.integers(500, 640),
    st.integers(75, 110),
    st.integers(450, 550),
    st.integers(520, 620),
    st.integers(-8, 8),
)
def test_an_n_that_is_near_is_fitted_to_all_that_is_asked(
    stem: int, height: int, width: int, asked: int, high: int, wide: int, slant: int
) -> None:
    result = fit(letter_n(stem, height, width), TargetMetrics(asked, high, wide, slant))
    assert result is not None
    found = measured(result)
    assert found is not None
    # what is stretched first is brought back by at most HEAVIER
    reach = min(max(asked / (stem * min(max(wide / width, 1 / STRETCH), STRETCH)), 1 / HEAVIER), HEAVIER)
    expected = stem * min(max(wide / width, 1 / STRETCH), STRETCH) * reach
    assert found.stem == pytest.approx(expected, abs=3)
    assert found.x_height == pytest.approx(high, abs=1)
    assert found.width == pytest.approx(wide, abs=1)
    assert found.slant == pytest.approx(slant, abs=1)
    assert all(value == int(value) for contour in result.contours for value in contour.start)


def test_a_far_n_is_changed_no_further_than_is_good_for_it() -> None:
    result = fit(letter_n(40, 400, 400), TargetMetrics(200, 750, 1000))
    assert result is not None
    found = measured(result)
    assert found is not None
    assert found.width == pytest.approx(400 * STRETCH, abs=1)
    assert found.x_height == pytest.approx(400 * STRETCH, abs=1)
    assert found.stem == pytest.approx(40 * STRETCH * HEAVIER, abs=3)


def test_the_nearest_is_taken_and_the_likeliest_of_those_that_are_near() -> None:
    light, regular, likely = sample(letter_n(40), 0, -1), sample(letter_n(92), 1, -30), sample(letter_n(96), 2, -20)
    ordered = TargetMetrics(stem=90).chosen([light, regular, likely], LIMITS)
    assert [each.candidate for each in ordered] == [2, 1, 0]
    assert ordered[0].changes == ("fitted to a stem of 90",)
    assert ordered[1].outline == regular.outline
    assert [each.candidate for each in TargetMetrics(stem=45).chosen([regular, light], LIMITS)] == [0, 1]


def test_upright_is_meant_where_no_slant_is_asked_for() -> None:
    leaning, upright = sample(letter_n(90, lean=0.25), 0, -1), sample(letter_n(80), 1, -30)
    assert TargetMetrics(stem=90).chosen([leaning, upright], LIMITS)[0].candidate == 1
    assert TargetMetrics(stem=90, slant=14).chosen([leaning, upright], LIMITS)[0].candidate == 0


def test_a_sample_that_fitting_spoils_is_passed_over() -> None:
    narrow, wide, target_metrics = letter_n(60, width=260, foot=-30), letter_n(60, width=400), TargetMetrics(stem=84)
    closed = fit(narrow, target_metrics)
    assert closed is not None
    assert veto(closed, LIMITS) == "crossing"  # there were but twenty units between its stems
    ordered = target_metrics.chosen([sample(narrow, 0, likely=-1), sample(wide, 1, likely=-30)], LIMITS)
    assert [each.candidate for each in ordered] == [1, 0]
    (alone,) = target_metrics.chosen([sample(narrow)], LIMITS)
    assert alone.outline == narrow, "if there is but that one, it stays as it was"


def test_the_other_glyphs_follow_the_n_that_was_asked_for() -> None:
    def script(char: str, candidate: int) -> Outline:
        return letter_n(40 + 5 * candidate) if char == "n" else Outline(600, (rectangle(60, 0, 500, 700),))

    engine = ScriptedEngine(script)
    options = CompletionOptions(2, Sampling(temperature=0.2), target_metrics=TargetMetrics(stem=151))
    found = {
        event.char: event
        for event in complete(References.none(), "serif", "nHe", engine, options)
        if isinstance(event, Drawn)
    }
    first = engine.calls[0]
    assert (first.chars, len(first.rows), first.sampling.temperature) == ("n", DRAWN, LIVELY)
    drawn = found["n"].samples[0].outline
    result = measured(drawn)
    assert result is not None
    assert result.stem == pytest.approx(151, abs=1)
    assert len(found["n"].samples) == 2
    assert found["n"].samples[0].score is None, "other n differ, which says nothing against it"
    shown = tuple(encode_glyph("n", drawn))
    for call in engine.calls[1:]:
        assert tuple(call.prompt[2 : 2 + len(shown)]) == shown
        assert call.sampling.temperature == 0.2


def test_references_speak_for_themselves() -> None:
    engine = ScriptedEngine(lambda char, candidate: letter_n())
    references = References.encode({"H": Outline(600, (rectangle(60, 0, 500, 700),))})
    list(complete(references, "serif", "n", engine, CompletionOptions(1, target_metrics=TargetMetrics(stem=151))))
    assert [len(call.rows) for call in engine.calls] == [1]
