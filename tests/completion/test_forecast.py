from __future__ import annotations

import numpy as np
import pytest
from fakes.outlines import rectangle
from fakes.scripted_engine import ScriptedEngine
from fakes.seer import Seer

from fonte_plugin.completion.completer import CompletionOptions, Drawn, complete
from fonte_plugin.completion.forecast import FAR, MOST_SHOWN, Forecast, forecasts, picture
from fonte_plugin.completion.references import References
from fonte_plugin.engine.base import ExpectedAdvance
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.frame import EM, Frame
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import overlap


def box(left: float, width: float = 200, advance: float = 500) -> Outline:
    return Outline(advance, (rectangle(left, 0, left + width, 700),))


REFERENCES = References.encode({"H": box(80), "n": box(60), "p": box(70)})
OPTIONS = CompletionOptions(candidates=3, raw=True)


def draw(engine: ScriptedEngine, chars: str = "A", references: References = REFERENCES) -> Drawn:
    [result] = [event for event in complete(references, "serif", chars, engine, OPTIONS) if isinstance(event, Drawn)]
    return result


def test_what_was_foreseen_outweighs_what_the_other_samples_agree_on() -> None:
    places = {0: 100, 1: 110, 2: 300}
    engine = ScriptedEngine(lambda char, candidate: box(places.get(candidate, 105)))
    assert draw(engine).samples[0].candidate != 2
    engine.forecaster = Seer({"A": box(300)})
    result = draw(engine)
    assert [sample.candidate for sample in result.samples] == [2, 1, 0]
    assert [sample.foreseen for sample in result.samples] == sorted(
        (sample.foreseen or 0 for sample in result.samples), reverse=True
    )
    assert result.samples[0].foreseen == pytest.approx(1, abs=0.01)


def test_of_samples_that_fit_the_picture_alike_the_one_of_the_foreseen_advance_is_first() -> None:
    widths = {0: 560, 1: 505, 2: 530}
    seer = Seer({"A": box(100)})
    engine = ScriptedEngine(lambda char, candidate: box(100, advance=widths[candidate]), forecaster=seer)
    assert [sample.candidate for sample in draw(engine).samples] == [1, 2, 0]


def test_the_score_is_the_mean_of_agreement_and_forecast_and_one_sample_has_one_too() -> None:
    engine = ScriptedEngine(lambda char, candidate: box(100 + 20 * candidate), forecaster=Seer({"A": box(120)}))
    sample = draw(engine).samples[0]
    assert sample.agreement is not None
    assert sample.foreseen is not None
    assert sample.score == (sample.agreement + sample.foreseen) / 2
    one = CompletionOptions(candidates=1, raw=True)
    [alone] = [event for event in complete(REFERENCES, "serif", "A", engine, one) if isinstance(event, Drawn)]
    assert alone.samples[0].agreement is None
    assert alone.samples[0].score == alone.samples[0].foreseen
    engine.forecaster = None
    [alone] = [event for event in complete(REFERENCES, "serif", "A", engine, one) if isinstance(event, Drawn)]
    assert alone.samples[0].score is None


def test_the_forecaster_is_shown_the_pictures_of_the_references_it_knows() -> None:
    seer = Seer({"A": box(100)}, characters="AHp")
    draw(ScriptedEngine(lambda char, candidate: box(100), forecaster=seer))
    assert seer.shown == ["Hp"]
    assert np.array_equal(seer.pictures[0][1], picture("p", REFERENCES.outlines["p"], EM, 32))


def test_nothing_is_foreseen_without_a_forecaster_a_glyph_to_show_or_one_to_foresee() -> None:
    seer = Seer({}, characters="AH")
    drawn = {"H": box(80)}
    assert forecasts(None, drawn, "A", EM) == {}
    assert forecasts(seer, {}, "A", EM) == {}
    assert forecasts(seer, {"?": box(80)}, "A", EM) == {}
    assert forecasts(seer, drawn, "?", EM) == {}
    assert seer.shown == []
    assert forecasts(seer, drawn, "A?", EM).keys() == {"A"}


def test_no_more_glyphs_are_shown_than_it_was_taught_to_look_at() -> None:
    seer = Seer({}, characters=CHARACTERS)
    forecasts(seer, {char: box(80) for char in CHARACTERS[:40]}, "!", EM)
    assert seer.shown == [CHARACTERS[:MOST_SHOWN]]


def test_a_forecast_measures_overlap_on_its_own_grid_and_advances_in_deviations() -> None:
    glyph, other = box(100), box(150)
    forecast = Forecast("A", EM, picture("A", glyph, EM, 16), ExpectedAdvance(500, 20))
    assert forecast.overlap(glyph) == 1
    assert forecast.overlap(other) == pytest.approx(overlap(picture("A", glyph, EM, 16), picture("A", other, EM, 16)))
    assert [forecast.advance_error(width) for width in (500, 530, 9000)] == [0, 1.5, FAR]


def test_a_forecaster_in_the_frame_of_the_font_sees_it_and_answers_in_the_em() -> None:
    frame = Frame(10.0, ((1.25, 0.9), (0.8, 1.1), (1.0, 1.0)))
    seer = Seer({"A": frame.applied("A", box(100, advance=600))})
    forecast = forecasts(seer, {"n": box(80)}, "A", frame)["A"]
    assert np.array_equal(seer.pictures[0][0], picture("n", box(80), frame, 32))
    assert seer.pictures[0][0].sum() != picture("n", box(80), EM, 32).sum()
    assert forecast.advance.median == pytest.approx(600)
    assert forecast.overlap(box(100, advance=600)) == pytest.approx(1, abs=1e-3)
