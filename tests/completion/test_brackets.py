from __future__ import annotations

import math

import pytest
from fakes.outlines import polygon, rectangle
from fakes.scripted_engine import ScriptedEngine

from fonte_plugin.completion.brackets import COUNTERPARTS, mirrored
from fonte_plugin.completion.completer import MIRRORED, CompletionOptions, Drawn, complete
from fonte_plugin.completion.references import References
from fonte_plugin.notation.normalise import canonical
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import coverage, overlap

HOOK = canonical(Outline(300, (polygon((60, -100), (200, -100), (200, -50), (110, -50), (110, 750), (60, 750)),)), 300)
BACKWARDS = Outline(300, (rectangle(60, -100, 200, 700, clockwise=True),))
STEMS = {char: Outline(260, (rectangle(80, 0, 180, 700),)) for char in "nH"}
ONE = CompletionOptions(candidates=1)


def drawn(
    engine: ScriptedEngine,
    chars: str,
    options: CompletionOptions = ONE,
    style: str = "serif",
    references: References | None = None,
) -> dict[str, Drawn]:
    events = complete(references or References.encode(STEMS), style, chars, engine, options)
    return {event.char: event for event in events if isinstance(event, Drawn)}


def hook(char: str, candidate: int) -> Outline:
    return HOOK


def test_every_bracket_has_a_mate_whose_mate_it_is() -> None:
    assert all(COUNTERPARTS[counterpart] == char != counterpart for char, counterpart in COUNTERPARTS.items())


@pytest.mark.parametrize("slant", [0.0, 12.0, -8.0])
def test_the_image_of_the_image_is_the_outline(slant: float) -> None:
    image = mirrored(HOOK, slant)
    assert image.width == HOOK.width
    assert image.signed_area == pytest.approx(HOOK.signed_area, rel=0.01), "ink stays ink"
    assert overlap(coverage(mirrored(image, slant)), coverage(HOOK)) > 0.98
    assert overlap(coverage(image), coverage(HOOK)) < 0.9


def test_a_slanted_image_leans_as_its_mate_does() -> None:
    lean = math.tan(math.radians(12))
    stem = Outline(400, (rectangle(100, 0, 160, 700).map(lambda p: (round(p[0] + lean * p[1]), p[1])),))
    image = mirrored(stem, 12.0)
    low, high = (min(p[0] for p in image.points() if p[1] == y) for y in (0, 700))
    assert high - low == pytest.approx(700 * lean, abs=2)
    assert low == 400 - 160


def test_of_a_pair_one_is_drawn_and_the_other_is_its_image_sample_by_sample() -> None:
    engine = ScriptedEngine(lambda char, candidate: HOOK.map(lambda p: (p[0] + 4 * candidate, p[1])))
    found = drawn(engine, "a[]", CompletionOptions(candidates=3, raw=True))
    assert [call.chars for call in engine.calls] == ["a["]
    assert [sample.outline for sample in found["]"].samples] == [
        mirrored(sample.outline, 0) for sample in found["["].samples
    ]
    assert found["]"].samples[0].changes == (MIRRORED + "bracketleft",)


def test_the_image_of_what_the_designer_drew_stands_before_what_the_network_draws() -> None:
    engine = ScriptedEngine(lambda char, candidate: STEMS["n"])
    found = drawn(engine, ")", CompletionOptions(candidates=2, raw=True, drawn={"(": HOOK}))
    assert [sample.outline for sample in found[")"].samples] == [mirrored(HOOK, 0), STEMS["n"], STEMS["n"]]
    assert len({sample.candidate for sample in found[")"].samples}) == 3
    shown = References.encode({**STEMS, "(": HOOK})
    found = drawn(engine, ")", ONE, references=shown)
    assert found[")"].samples[0].outline == mirrored(HOOK, 0)


def test_an_image_that_does_not_fit_the_points_of_another_master_is_not_taken() -> None:
    engine = ScriptedEngine(lambda char, candidate: STEMS["n"])
    for template, first in ((STEMS["n"], STEMS["n"]), (mirrored(HOOK, 0), mirrored(HOOK, 0))):
        options = CompletionOptions(candidates=1, raw=True, templates={")": template}, drawn={"(": HOOK})
        assert drawn(engine, ")", options)[")"].samples[0].outline == first


def test_a_bracket_alone_is_drawn() -> None:
    engine = ScriptedEngine(hook)
    assert drawn(engine, "]")["]"].samples[0].outline == HOOK


def test_in_a_font_from_nothing_brackets_lean_as_the_first_letters_do() -> None:
    lean = math.tan(math.radians(12))

    def leaning(char: str, candidate: int) -> Outline:
        return canonical((HOOK if char == "[" else STEMS["n"]).map(lambda p: (round(p[0] + lean * p[1]), p[1])), 300)

    events = complete(References.none(), "serif", "[]", ScriptedEngine(leaning), ONE)
    found = {event.char: event.samples[0].outline for event in events if isinstance(event, Drawn)}
    assert sorted(found) == ["[", "]"], "what was drawn only to be shown is not handed back"
    assert overlap(coverage(found["]"]), coverage(mirrored(found["["], 12.0))) > 0.98
    assert overlap(coverage(found["]"]), coverage(mirrored(found["["], 0.0))) < 0.8


def test_where_one_fails_the_other_is_drawn_for_itself() -> None:
    for references in (None, References.none()):
        engine = ScriptedEngine(lambda char, candidate: BACKWARDS if char == "[" else HOOK)
        events = complete(references or References.encode(STEMS), "serif", "[]", engine, ONE)
        found = [(event.char, len(event.samples)) for event in events if isinstance(event, Drawn)]
        assert found == [("[", 0), ("]", 1)], "each once"


@pytest.mark.parametrize(
    ("style", "options"),
    [
        ("handwriting", ONE),
        ("serif", CompletionOptions(candidates=1, together=False)),
        ("serif", CompletionOptions(candidates=1, raw=True, templates={"]": HOOK})),
    ],
)
def test_both_are_drawn_by_hand_each_by_itself_or_by_the_points_of_another_master(
    style: str, options: CompletionOptions
) -> None:
    engine = ScriptedEngine(hook)
    found = drawn(engine, "[]", options, style)
    assert "".join(call.chars for call in engine.calls) == "[]"
    assert found["]"].samples[0].outline == HOOK
