"""The state of a review: what each decision changes, and that nothing is lost on the way through JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from fakes.outlines import outlines, rectangle
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.errors import RequestError
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import Candidate, GlyphResult, Origin
from fonte_plugin.workspace.review.review import MOST_CANDIDATES, GlyphReview, Review
from fonte_plugin.workspace.review.status import Status

ORIGIN = Origin("tiny 1", 7, 0.5, "serif", "nHo")


def box(width: float = 500) -> Outline:
    return Outline(width, (rectangle(50, 0, 300, 700),))


def result(char: str, *agreements: float | None) -> GlyphResult:
    candidates = tuple(Candidate(number, box(500 + number), value) for number, value in enumerate(agreements))
    code, message = ("", "") if candidates else ("empty", "It came out empty.")
    return GlyphResult(char, char, candidates, code, message)


@pytest.fixture
def review() -> Review:
    """a drawn; b, c generated; d failed."""
    state = Review.begin("a")
    for outcome in (result("b", 0.9, 0.8), result("c", 0.5, 0.4, 0.3), result("d")):
        state = state.with_result(outcome, ORIGIN)
    return state


def test_it_begins_with_what_is_drawn_and_the_rest_missing() -> None:
    state = Review.begin("aH")
    assert state.having(Status.DRAWN) == "Ha"
    assert len(state.having(Status.MISSING)) == len(CHARACTERS) - 2


def test_a_result_is_generated_or_failed(review: Review) -> None:
    assert review.undecided == "bc"
    assert review["b"].outline == box(500)
    assert review.status("d") is Status.FAILED
    assert review["d"].message == "It came out empty."


def test_a_failed_reroll_keeps_the_candidates_that_were_there(review: Review) -> None:
    again = review.accept("b").with_result(result("b"), ORIGIN)
    assert again["b"].candidates == review["b"].candidates
    assert again.status("b") is Status.ACCEPTED
    assert again["b"].message == "It came out empty."


def test_another_drawing_adds_candidates_and_keeps_those_that_were_there(review: Review) -> None:
    edited = review.choose("c", 1).edit("c", box(777))
    fresh = GlyphResult("c", "c", (Candidate(0, box(900), 0.45), Candidate(1, box(901), 0.95), Candidate(2, box(500))))
    later = replace(ORIGIN, seed=8)
    glyph = edited.with_result(fresh, later)["c"]
    assert [candidate.agreement for candidate in glyph.candidates] == [0.95, 0.45, 0.4, 0.3, None]
    assert glyph.outline == box(900), "the best of the new drawing is chosen, wherever it stands"
    assert glyph.status is Status.GENERATED
    assert glyph.candidate_outline(2) == box(777)
    assert [origin.seed for origin in glyph.origins] == [8, 8, 7, 7, 8]
    assert glyph.origin == later


def test_candidates_do_not_grow_without_end_and_the_chosen_and_edited_ones_stay(review: Review) -> None:
    state = review.edit("b", box(640))
    for round_ in range(9):
        drawn = tuple(Candidate(number, box(1000 + 10 * round_ + number), 0.99) for number in range(5))
        state = state.with_result(GlyphResult("b", "b", drawn), ORIGIN)
    assert len(state["b"].candidates) == MOST_CANDIDATES
    assert box(640) in state["b"].edits.values()


def test_a_review_that_an_earlier_version_wrote_can_be_read() -> None:
    glyph = GlyphReview("q", Status.ACCEPTED, (Candidate(0, box(), 0.5),), origins=(ORIGIN,)).to_dict()
    glyph["origin"] = glyph.pop("origins")[0]
    back = Review.begin().restored(json.dumps({"version": 1, "glyphs": [glyph]}))
    assert back["q"].origin == ORIGIN


@pytest.mark.parametrize("decide", [Review.accept, Review.reject])
def test_only_glyphs_with_candidates_are_judged(review: Review, decide: Callable[[Review, str], Review]) -> None:
    after = decide(review.reject("c"), "abcde")
    for char in "ade":
        assert after[char] is review[char]
    assert after.status("b") == after.status("c")


def test_no_method_changes_the_review_it_is_called_on(review: Review) -> None:
    before = dict(review.glyphs)
    review.accept("b").choose("c", 2).edit("c", box(999)).reject("b")
    assert dict(review.glyphs) == before


def test_choosing_another_candidate_takes_a_rejection_back(review: Review) -> None:
    after = review.reject("c").choose("c", 1)
    assert after.status("c") is Status.GENERATED
    assert after["c"].outline == box(501)
    assert after["c"].agreement == 0.4
    with pytest.raises(IndexError):
        review.choose("c", 3)


def test_an_edit_belongs_to_its_candidate_and_can_be_taken_back(review: Review) -> None:
    edited = review.edit("b", box(640))
    assert edited["b"].edited
    assert edited["b"].outline == box(640)
    other = edited.choose("b", 1)
    assert other["b"].outline == box(501)
    assert other.choose("b", 0)["b"].outline == box(640)
    assert not edited.edit("b", box(500))["b"].edited


def test_the_least_agreed_come_first_and_the_unknown_last(review: Review) -> None:
    state = review.with_result(result("e", None), ORIGIN).accept("b")
    assert state.least_agreed() == ["c", "b", "e"]


def test_what_changed_is_told(review: Review) -> None:
    assert review.accept("b").changed(review) == {"b"}
    assert review.accept("b").accept("b").changed(review.accept("b")) >= {"b"} - {"b"}
    assert review.changed(review) == frozenset()


def test_json_brings_everything_back(review: Review) -> None:
    state = review.accept("b").edit("c", box(610)).choose("c", 2).reject("c")
    back = Review.begin("a").restored(state.to_json())
    assert dict(back.glyphs) == dict(state.glyphs)


def test_a_character_drawn_since_then_stays_drawn(review: Review) -> None:
    back = Review.begin("ab").restored(review.to_json())
    assert back.status("b") is Status.DRAWN
    assert back.undecided == "c"


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"version": 99, "glyphs": []}', '{"version": 1, "glyphs": [{}]}', '{"version": 1, "glyphs": 3}'],
)
def test_what_is_no_review_is_refused(text: str) -> None:
    with pytest.raises(RequestError, match="cannot be read"):
        Review.begin().restored(text)


@given(st.lists(outlines(writable=True), min_size=1, max_size=3), st.data())
def test_any_outline_survives_json(drawn: list[Outline], data: st.DataObject) -> None:
    chosen = data.draw(st.integers(0, len(drawn) - 1))
    candidates = tuple(Candidate(number, outline, 0.5, ("snapped",)) for number, outline in enumerate(drawn))
    origins = (ORIGIN,) * len(drawn)
    state = Review.begin().with_glyphs([GlyphReview("q", Status.ACCEPTED, candidates, chosen, origins=origins)])
    state = state.edit("q", data.draw(outlines(writable=True)))
    assert Review.begin().restored(state.to_json())["q"] == state["q"]


def test_a_glyph_that_was_refused_is_failed_and_can_be_looked_at_and_accepted(review: Review) -> None:
    refused = replace(result("e", 0.4, 0.3), code="contours", message="e could not be drawn.")
    failed = review.with_result(refused, ORIGIN)
    assert failed.status("e") is Status.FAILED
    assert len(failed["e"].candidates) == len(failed["e"].origins) == 2
    assert failed["e"].message == refused.message
    assert "e" not in failed.undecided
    assert Review.begin("no").restored(failed.to_json())["e"] == failed["e"]
    accepted = failed.choose("e", 1).accept("e")
    assert accepted.status("e") is Status.ACCEPTED
    assert accepted["e"].outline == refused.candidates[1].outline


def test_a_copy_of_a_drawn_glyph_comes_back_until_the_font_has_it() -> None:
    state = Review.begin("n").drawn_by_hand("n", box()).edit("n", box(520))
    text = state.to_json()
    begun = Review.begin("n")
    assert begun.restored(text, {"n": box()}.get)["n"] == state["n"]
    assert begun.restored(text, {"n": box(520.2)}.get).status("n") is Status.DRAWN, "written in whole units"
    assert begun.restored(text, {"n": box(600)}.get)["n"] == state["n"], "changed in another program: both are kept"
    assert begun.restored(text).status("n") is Status.DRAWN, "gone from the font, or unreadable"


def test_a_copy_makes_way_for_what_it_is_a_copy_of() -> None:
    state = Review.begin("n").drawn_by_hand("n", box()).edit("n", box(520))
    assert state.without_copies("n")["n"] == Review.begin("n")["n"]


def test_what_the_designer_brought_along_is_no_candidate() -> None:
    state = Review.begin().drawn_by_hand("b", box(999)).reject("b").with_result(result("b", 0.9), ORIGIN)
    assert [candidate.outline.width for candidate in state["b"].candidates] == [500]
    assert not state["b"].by_hand
