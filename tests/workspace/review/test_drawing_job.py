"""What a job asks of the pipeline: which characters, from which references, with which seed."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from fakes.outlines import rectangle
from fakes.scripted_engine import ScriptedEngine

from fonte_plugin import resources
from fonte_plugin.engine.base import Cancellation
from fonte_plugin.errors import ModelError, RequestError
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.manifest import MANIFEST_NAME, ModelManifest
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import AUTO, Candidate, GenerateRequest, GenerationPlan, GlyphResult, Origin
from fonte_plugin.workspace.engines import EngineShelf
from fonte_plugin.workspace.generate import Drawing, generate
from fonte_plugin.workspace.review.drawing_job import (
    Job,
    drawable,
    invented_references,
    random_seed,
    rerolled,
    suggested_references,
    wanted_chars,
)
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.sources.source import open_source

ORIGIN = Origin("tiny 1", 0, 0.5, "serif", "")


@pytest.fixture(scope="module")
def drawing() -> Drawing:
    return Drawing.of_source(open_source(resources.example_source()))


def generated(review: Review, char: str, width: float = 600) -> Review:
    outline = Outline(width, (rectangle(60, 0, 200, 700),))
    return review.with_result(GlyphResult(char, char, (Candidate(0, outline),)), ORIGIN)


def test_what_is_missing_is_wanted_before_what_is_undecided() -> None:
    review = generated(generated(Review.begin("a"), "b"), "c").accept("c")
    assert wanted_chars(review, "abcd") == "d"
    assert wanted_chars(review, "abc") == "b"
    assert wanted_chars(review.reject("b"), "abc") == "b"
    assert wanted_chars(review, "ac") == ""


def test_a_reroll_takes_the_next_seed_and_never_learns_from_itself() -> None:
    request = GenerateRequest("abc", references="noh", seed=4)
    assert rerolled(request, "h") == replace(request, chars="h", references="no", seed=5)
    assert rerolled(replace(request, references="h"), "h").references == AUTO
    assert rerolled(replace(request, level="draft"), "h").level == "normal", "a draft would be the same again"
    assert rerolled(replace(request, level="best"), "h").level == "best"


def test_an_invented_glyph_is_drawn_again_in_the_style_of_the_others() -> None:
    review = Review.begin()
    for char in "ARnoHO(aegs":
        review = generated(review, char)
    assert invented_references(review, "R", CHARACTERS) == "noHOaesg"
    assert invented_references(review.accept("A"), "Rn", CHARACTERS) == "AoHOaesg"
    assert invented_references(review, "R", "HA") == "HA"
    assert invented_references(review, CHARACTERS, CHARACTERS) == AUTO, "all of it is another typeface"


def test_seeds_are_few_digits() -> None:
    seeds = {random_seed() for _ in range(50)}
    assert len(seeds) > 10
    assert all(0 < seed < 100_000 for seed in seeds)


def test_suggested_references_are_the_most_telling_that_fit(drawing: Drawing, tiny_model: Path) -> None:
    manifest = ModelManifest.read(tiny_model)
    roomy, cramped = replace(manifest, context=4096), replace(manifest, context=1500)
    assert suggested_references(drawing, roomy).startswith("noHO")
    assert len(suggested_references(drawing, cramped)) < len(suggested_references(drawing, roomy))
    assert set(suggested_references(drawing, replace(roomy, characters="ABCDEFGHIJKLMNO"))) <= set("ABCDEFGHIJKLMNO")
    assert suggested_references(Drawing.nothing(), roomy) == ""


def test_a_bracket_that_is_drawn_again_is_no_image_of_the_mate_that_is_drawn_again(drawing: Drawing) -> None:
    left, right, new = (Outline(300, (rectangle(x, 0, x + 60, 700),)) for x in (30, 210, 100))
    both = replace(drawing, outlines={**drawing.outlines, "(": left, ")": right})

    def first(redraw: str) -> dict[str, Outline]:
        request = GenerateRequest(chars="A", redraw=redraw, style="serif", candidates=1, raw=True)
        events = generate(request, both, ScriptedEngine(lambda char, candidate: new))
        return {event.char: event.candidates[0].outline for event in events if isinstance(event, GlyphResult)}

    mirrored = both.units.outline_to_font(right)
    assert first(")")[")"].bounds == mirrored.bounds, "the image of the designer's own"
    again = first("()")
    assert again["("].bounds == both.units.outline_to_font(new).bounds
    assert again[")"].bounds != mirrored.bounds


def test_a_generated_reference_is_shown_as_it_stands(drawing: Drawing) -> None:
    review = generated(Review.begin("HOno"), "l").edit("l", Outline(321, (rectangle(60, 0, 180, 740),)))
    job = Job(GenerateRequest("b", references="nl"), drawing, review)
    assert job.reference_drawing().outlines["l"].width == 321
    assert "l" not in drawing.outlines


def test_a_job_draws_with_the_tiny_network_and_tells_the_origin(drawing: Drawing, tiny_model: Path) -> None:
    engine = EngineShelf()(str(tiny_model), 1)
    job = Job(GenerateRequest("bh", style="serif", references="no", candidates=2, seed=3), drawing, Review.begin())
    events = list(job.run(engine, Cancellation()))
    plan = next(event for event in events if isinstance(event, GenerationPlan))
    origin = job.origin(plan, engine)
    assert origin.sha256 == engine.manifest.sha256
    assert replace(origin, sha256=None, date=None) == Origin(
        f"{engine.manifest.name} {engine.manifest.version}", 3, 0.5, "serif", "no"
    )
    assert [event.char for event in events if isinstance(event, GlyphResult)] in (["b", "h"], ["h", "b"])


def test_the_shelf_keeps_an_engine_until_another_is_asked_for(tiny_model: Path) -> None:
    shelf = EngineShelf()
    first = shelf(str(tiny_model), 1)
    assert shelf(str(tiny_model), 1) is first
    assert shelf(str(tiny_model), 2) is not first


def test_a_damaged_network_is_never_run(tiny_model: Path, tmp_path: Path) -> None:
    for name in ("model.onnx", "model.json"):
        (tmp_path / name).write_bytes((tiny_model / name).read_bytes())
    with (tmp_path / "model.onnx").open("ab") as file:
        file.write(b"x")
    with pytest.raises(ModelError, match="is not the file"):
        EngineShelf()(str(tmp_path), 1)


def test_what_an_older_model_was_never_taught_is_neither_drawn_nor_shown_to_it(
    drawing: Drawing, tiny_model: Path, tmp_path: Path
) -> None:
    older = tmp_path / "older"
    shutil.copytree(tiny_model, older)
    manifest = replace(ModelManifest.read(tiny_model), characters=CHARACTERS[:72])
    (older / MANIFEST_NAME).write_text(manifest.to_json(), encoding="utf-8")
    assert drawable(str(older)) == CHARACTERS[:72]
    assert drawable(str(tmp_path / "none")) == CHARACTERS
    engine = EngineShelf()(str(older), 1)
    with_colon = drawing.with_glyph(":", Outline(200, (rectangle(60, 0, 160, 100),)))
    events = list(
        Job(GenerateRequest("b;", style="serif", candidates=1), with_colon, Review.begin()).run(engine, Cancellation())
    )
    plan = next(event for event in events if isinstance(event, GenerationPlan))
    assert plan.chars == "b"
    assert ":" not in plan.references
    assert "cannot draw ;" in plan.notes[-1]
    assert [event.char for event in events if isinstance(event, GlyphResult)] == ["b"]
    for request in (GenerateRequest(";", style="serif"), GenerateRequest("b", style="serif", references=":")):
        with pytest.raises(RequestError, match=r"cannot (draw|serve)"):
            list(Job(request, with_colon, Review.begin()).run(engine, Cancellation()))
