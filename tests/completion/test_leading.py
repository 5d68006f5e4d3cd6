"""Letters that end on one line follow the first of them."""

from __future__ import annotations

import pytest
from fakes.outlines import rectangle
from fakes.scripted_engine import ScriptedEngine

from fonte_plugin.completion.completer import SEED_ROUNDS, CompletionOptions, Drawn, complete
from fonte_plugin.completion.references import References
from fonte_plugin.outlines.outline import Outline

ONE = CompletionOptions(candidates=1)
REFERENCES = References.encode(
    {char: Outline(260, (rectangle(80, 0, 180, height),)) for char, height in {"n": 500, "H": 700}.items()}
)
HEIGHTS = {"l": 750, "b": 738, "d": 765, "h": 744, "n": 500, "o": 500, "p": 500}


def stem(char: str, candidate: int) -> Outline:
    return Outline(260, (rectangle(80, 0, 180, HEIGHTS.get(char, 700)),))


def drawn(
    engine: ScriptedEngine, chars: str, options: CompletionOptions = ONE, references: References = REFERENCES
) -> dict[str, Drawn]:
    events = complete(references, "serif", chars, engine, options)
    return {event.char: event for event in events if isinstance(event, Drawn)}


def tops(found: dict[str, Drawn]) -> dict[str, float]:
    return {char: event.samples[0].outline.bounds.top for char, event in found.items()}  # type: ignore[index]


def test_ascenders_are_drawn_behind_the_first_and_end_where_it_ends() -> None:
    engine = ScriptedEngine(stem)
    found = drawn(engine, "bdhl")
    assert [call.chars for call in engine.calls] == ["l", "bdh"]
    assert len(engine.calls[1].prompt) > len(engine.calls[0].prompt)
    assert set(tops(found).values()) == {750}


def test_each_finds_its_own_height_where_that_is_asked_for() -> None:
    engine = ScriptedEngine(stem)
    found = drawn(engine, "bdhl", CompletionOptions(candidates=1, together=False))
    assert [call.chars for call in engine.calls] == ["bdhl"]
    assert tops(found) == {char: HEIGHTS[char] for char in "bdhl"}


def test_a_letter_that_was_not_asked_for_leads_unseen() -> None:
    """So that h drawn today ends where b ends that is drawn tomorrow."""
    engine = ScriptedEngine(stem)
    found = drawn(engine, "h")
    assert [call.chars for call in engine.calls] == ["l", "h"]
    assert tops(found) == {"h": 750}


@pytest.mark.parametrize(
    ("known", "chars", "calls"),
    [
        ("nHd", "bhk", ["bhk"]),  # an ascender is shown
        ("nH", "acTM@", ["acTM@"]),  # n and H show their lines
        ("nH", ":;", [".", ":;"]),
        ("nH,", ":;", [":;"]),  # a comma has a dot
        ("nH7", "123", ["123"]),  # any figure shows that of figures
        ("HO", "ab", ["n", "l", "ab"]),  # capitals alone say nothing of small letters
        ("nog", "Ay", ["H", "Ay"]),  # g shows how low letters go
        ("nH", "yq", ["p", "yq"]),
        ("nH", "1A2", ["0", "1A2"]),
        ("nH", "1dy", ["lp0", "1dy"]),
    ],
)
def test_a_line_that_a_reference_shows_needs_no_leader(known: str, chars: str, calls: list[str]) -> None:
    engine = ScriptedEngine(stem)
    references = References.encode({char: stem(char, 0) for char in known})
    assert sorted(drawn(engine, chars, references=references)) == sorted(chars)
    assert [call.chars for call in engine.calls] == calls


def test_without_references_the_first_glyphs_lead_and_ascenders_follow() -> None:
    engine = ScriptedEngine(stem)
    assert sorted(drawn(engine, "abl", references=References.none())) == ["a", "b", "l"]
    assert [call.chars for call in engine.calls] == [*SEED_ROUNDS, "l", "b"]


def test_a_leader_that_fails_costs_no_other() -> None:
    backwards = Outline(260, (rectangle(80, 0, 180, 750, clockwise=True),))
    engine = ScriptedEngine(lambda char, candidate: backwards if char == "l" else stem(char, candidate))
    found = drawn(engine, "bl")
    assert not found["l"].samples
    assert tops({"b": found["b"]}) == {"b": HEIGHTS["b"]}
