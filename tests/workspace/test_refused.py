"""What the gate refuses reaches a designer as a failure with drawings to look at, and is written nowhere."""

from __future__ import annotations

from fakes.outlines import rectangle
from fakes.scripted_engine import ScriptedEngine

from fonte_plugin.notation.units import Units
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import GenerateRequest, GlyphResult
from fonte_plugin.workspace.generate import Drawing, generate


def ring(left: float, right: float, top: float) -> Outline:
    hole = rectangle(left + 80, 80, right - 80, top - 80, clockwise=True)
    return Outline(left + right, (rectangle(left, 0, right, top), hole))


def test_an_e_without_its_counter_is_failed_with_a_reason_and_its_drawings() -> None:
    drawn = {
        "n": Outline(500, (rectangle(60, 0, 440, 500),)),
        "o": ring(60, 460, 500),
        "H": Outline(700, (rectangle(60, 0, 640, 700),)),
        "O": ring(60, 660, 700),
    }
    engine = ScriptedEngine(lambda char, candidate: Outline(520, (rectangle(60, 0, 460, 500),)))
    request = GenerateRequest("e", style="sans-serif", candidates=2)
    drawing = Drawing(Units(1000), drawn, {})
    [result] = [event for event in generate(request, drawing, engine) if isinstance(event, GlyphResult)]
    assert not result.ok
    assert result.code == "contours"
    assert "a part too many or too few, or a counter was filled" in result.message
    assert len(result.candidates) >= 2
