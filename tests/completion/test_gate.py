"""Valid glyphs that are not offered, what a designer gets instead, and glyphs that pass the gate."""

from __future__ import annotations

from fakes.outlines import rectangle
from fakes.scripted_engine import ScriptedEngine

from fonte_plugin.completion.completer import CompletionOptions, Drawn, complete
from fonte_plugin.completion.finishing import Finisher
from fonte_plugin.completion.gate import CONTOURS, Gate
from fonte_plugin.completion.references import References
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.outlines.outline import Outline


def ring(left: float, bottom: float, right: float, top: float, stroke: float = 80) -> Outline:
    inner = rectangle(left + stroke, bottom + stroke, right - stroke, top - stroke, clockwise=True)
    return Outline(right + left, (rectangle(left, bottom, right, top), inner))


def bar(stroke: float, top: float) -> Outline:
    return Outline(stroke + 120, (rectangle(60, 0, 60 + stroke, top),))


REFERENCES = {
    "n": bar(80, 500),
    "o": ring(60, 0, 460, 500),
    "H": bar(90, 700),
    "O": ring(60, 0, 660, 700),
    "i": Outline(200, (rectangle(60, 0, 140, 500), rectangle(60, 600, 140, 700))),
}
FILLED = Outline(520, (rectangle(60, 0, 460, 500),))


def gate(outlines: dict[str, Outline]) -> Gate:
    return Gate.of(outlines, Finisher.for_references(References(outlines, {}), raw=True))


def test_a_filled_counter_and_a_stray_part_are_told_in_a_word() -> None:
    plain = gate(REFERENCES)
    assert plain.fault("e", ring(60, 0, 460, 500)) is None
    assert plain.fault("e", FILLED) == "contours"
    assert plain.fault("c", ring(60, 0, 460, 500)) == "contours"


def test_strokes_of_far_other_weight_are_told_and_those_of_a_little_other_weight_are_not() -> None:
    plain = gate(REFERENCES)
    assert plain.fault("l", bar(85, 700)) is None
    assert plain.fault("l", bar(260, 700)) == "weight"


def test_nothing_is_asked_of_a_stencil_of_capitals_alone_or_where_no_counter_is_shown() -> None:
    stencil = {
        **REFERENCES,
        "o": Outline(520, (rectangle(60, 0, 240, 500), rectangle(280, 0, 460, 500), rectangle(0, 0, 9, 9))),
    }
    capitals = {**REFERENCES, "n": bar(80, 700), "o": ring(60, 0, 460, 700)}
    few = {char: REFERENCES[char] for char in "nH"}
    for outlines in (stencil, capitals, few):
        assert not gate(outlines).plain
        assert gate(outlines).fault("c", ring(60, 0, 460, 500)) != "contours"


def test_every_character_but_spaces_has_a_number_of_contours() -> None:
    assert set(CHARACTERS) - {" "} <= CONTOURS.keys()


def drawn(outline: Outline, better: Outline | None = None) -> Drawn:
    """What comes of an e that is drawn so, and better when it is drawn again."""
    engine = ScriptedEngine(lambda char, candidate: better if better and candidate >= 2 else outline)
    references = References.encode(REFERENCES)
    [event] = [
        event
        for event in complete(references, "sans-serif", "e", engine, CompletionOptions(candidates=2))
        if isinstance(event, Drawn)
    ]
    return event


def test_what_is_refused_is_drawn_again() -> None:
    found = drawn(FILLED, ring(60, 0, 460, 500))
    assert len(found.samples[0].outline.contours) == 2
    assert found.vetoes.count("contours") == 2
    assert found.refused == ()


def test_what_is_refused_each_time_is_kept_to_look_at_and_not_offered() -> None:
    found = drawn(FILLED)
    assert found.samples == ()
    assert [len(sample.outline.contours) for sample in found.refused][:1] == [1]
