"""A model that draws in the frame of the font, as the completer and the main path use it."""

from __future__ import annotations

import math

import pytest
from fakes.outlines import rectangle
from fakes.scripted_engine import ScriptedEngine

from fonte_plugin.completion.completer import CompletionOptions, Drawn, complete
from fonte_plugin.completion.references import References, likeliest_style
from fonte_plugin.notation.frame import EM, LOWER
from fonte_plugin.notation.grammar import ANY, ANY_STYLE
from fonte_plugin.notation.prompt import opening
from fonte_plugin.notation.tokenizer import decode
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import AUTO, GenerateRequest, GenerationPlan, GlyphResult
from fonte_plugin.workspace.generate import Drawing, generate

MEASURES = {"n": (470.0, 500.0), "H": (580.0, 690.0)}
LEAN = math.tan(math.radians(12))
RAW = CompletionOptions(candidates=1, raw=True)


def posts(width: float, height: float, advance: float) -> Outline:
    return Outline(advance, (rectangle(50, 0, 130, height), rectangle(width - 30, 0, width + 50, height)))


def italic(outline: Outline) -> Outline:
    return outline.map(lambda point: (round(point[0] + LEAN * point[1]), point[1]))


DRAWN = {"n": italic(posts(360, 430, 460)), "H": italic(posts(640, 640, 740))}


def test_references_go_in_upright_and_of_the_mean_size_and_what_is_written_comes_back() -> None:
    references = References.encode(DRAWN, MEASURES)
    frame = references.frame
    assert frame.slant == pytest.approx(12, abs=0.3)
    shown = decode(list(references.tokens["n"])[1:]).bounds
    assert shown is not None
    assert (shown[2] - shown[0], shown[3]) == (pytest.approx(470, abs=3), pytest.approx(500, abs=1))
    wanted = italic(posts(350, 430, 450))
    engine = ScriptedEngine(lambda char, candidate: frame.encoded("u", wanted), measures=MEASURES)
    [drawn] = [event for event in complete(references, ANY, "u", engine, RAW) if isinstance(event, Drawn)]
    wide, high = frame.error("u")
    expected = {(round(x), round(y)) for x, y in wanted.points()}
    for x, y in drawn.samples[0].outline.points():
        assert min(max(abs(x - u) / (wide + 1.5), abs(y - v) / (high + 1.5)) for u, v in expected) <= 1
    assert drawn.samples[0].outline.width == pytest.approx(450, abs=1)
    assert engine.calls[0].prompt[1] == ANY_STYLE


def test_a_glyph_that_leads_others_is_shown_to_them_in_the_same_frame() -> None:
    references = References.encode(DRAWN, MEASURES)
    more = references.with_glyph("l", italic(posts(40, 700, 200)))
    assert more.frame == references.frame
    assert more.choose(4096, "Hl").frame == references.frame
    height = decode(list(more.tokens["l"])[1:]).bounds
    assert height is not None
    assert height[3] == pytest.approx(700 * references.frame.factors[LOWER][1], abs=1)


def test_without_measures_or_references_glyphs_stand_in_the_em() -> None:
    assert References.encode(DRAWN).frame == EM
    assert References.none().frame == EM


def test_a_network_that_need_not_be_told_a_style_is_asked_for_none() -> None:
    references = References.encode(DRAWN, MEASURES)
    engine = ScriptedEngine(lambda char, candidate: posts(400, 500, 500), any_style=True)
    assert likeliest_style(references, engine) == ANY
    assert engine.likelihoods == []
    assert opening(ANY, [])[1] == ANY_STYLE
    assert likeliest_style(references, ScriptedEngine(engine.script)) == "serif"


def test_the_plan_says_auto_and_a_style_that_is_asked_for_is_told() -> None:
    drawing = Drawing.nothing()
    for char, outline in DRAWN.items():
        drawing = drawing.with_glyph(char, outline)
    engine = ScriptedEngine(lambda char, candidate: posts(400, 500, 500), measures=MEASURES, any_style=True)
    request = GenerateRequest("u", candidates=1)
    events = list(generate(request, drawing, engine))
    [plan] = [event for event in events if isinstance(event, GenerationPlan)]
    assert plan.style == AUTO
    assert [event.ok for event in events if isinstance(event, GlyphResult)] == [True]
    told = [
        event
        for event in generate(GenerateRequest("u", candidates=1, style="serif"), drawing, engine)
        if isinstance(event, GenerationPlan)
    ]
    assert told[0].style == "serif"
    assert engine.calls[-1].prompt[1] != ANY_STYLE
