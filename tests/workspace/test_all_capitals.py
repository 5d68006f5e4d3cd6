from __future__ import annotations

from fakes.outlines import rectangle
from fakes.scripted_engine import ScriptedEngine

from fonte_plugin.completion.all_capitals import draws_small_as_capitals
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import GenerateRequest, GenerationPlan, GlyphResult
from fonte_plugin.workspace.generate import Drawing, generate


def box(width: float) -> Outline:
    return Outline(width + 100, (rectangle(50, 0, 50 + width, 700),))


CAPITALS = {"H": box(400), "O": box(500), "h": box(400), "o": box(500), "T": box(450)}


def results(glyphs: dict[str, Outline], chars: str, **options: object) -> tuple[dict[str, GlyphResult], ScriptedEngine]:
    drawing = Drawing.nothing()
    for char, outline in glyphs.items():
        drawing = drawing.with_glyph(char, outline)
    engine = ScriptedEngine(lambda char, candidate: box(300 + 10 * candidate))
    request = GenerateRequest(chars, style="display", **options)  # type: ignore[arg-type]
    events = list(generate(request, drawing, engine))
    [plan] = [event for event in events if isinstance(event, GenerationPlan)]
    assert set(plan.chars) == set(chars), "capitals that are drawn on the way were not asked for"
    return {event.char: event for event in events if isinstance(event, GlyphResult)}, engine


def test_where_small_letters_are_capitals_a_missing_one_is_its_capital_as_it_is_drawn() -> None:
    found, engine = results(CAPITALS, "t")
    assert list(found) == ["t"]
    assert found["t"].best.outline == box(450)
    assert found["t"].best.changes == ("the same as T",)
    assert engine.calls == [], "nothing had to be drawn"


def test_a_capital_that_the_font_lacks_is_drawn_and_stands_for_its_small_letter() -> None:
    found, engine = results(CAPITALS, "aE")
    assert sorted(found) == ["E", "a"]
    drawn = {char for call in engine.calls for char in call.chars}
    assert drawn == {"A", "E"}
    assert found["a"].best.outline.contours
    assert found["a"].best.changes[0] == "the same as A"
    both, _ = results(CAPITALS, "aA")
    assert [candidate.outline for candidate in both["a"].candidates] == [
        candidate.outline for candidate in both["A"].candidates
    ]


def test_a_font_with_small_letters_of_its_own_gets_some() -> None:
    for glyphs in ({**CAPITALS, "o": box(300)}, {"H": box(400), "T": box(450)}, {**CAPITALS, "n": box(333)}):
        assert not draws_small_as_capitals(glyphs)
        found, engine = results(glyphs, "t")
        assert found["t"].best.outline != box(450)
        assert "t" in engine.calls[-1].chars
