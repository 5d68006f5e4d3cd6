"""Proof lines: the font's own features and kerning, generated glyphs among drawn ones."""

from __future__ import annotations

from pathlib import Path

import pytest
import ufoLib2
from fakes.outlines import rectangle

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import Candidate, GlyphResult, Origin
from fonte_plugin.workspace.preview.proof_text import parse_names, spacing_string
from fonte_plugin.workspace.preview.shaping import Shaper
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.review.session import Session, new_session, open_session


@pytest.fixture
def session(ufo: Path) -> Session:
    font = ufoLib2.Font.open(ufo)
    font.kerning[("H", "o")] = -40
    font.kerning[("o", "v")] = -25
    font.features.text = "feature ss01 { sub H by a.sc; } ss01;"
    font.save(ufo, overwrite=True)
    return open_session(ufo)


def with_glyph(review: Review, char: str, width: float) -> Review:
    candidate = Candidate(0, Outline(width, (rectangle(0, 0, 90, 500),)))
    return review.with_result(GlyphResult(char, char, (candidate,)), Origin("m", 0, 0.5, "serif", ""))


def test_kerning_and_features_of_the_source_work(session: Session) -> None:
    shaper = Shaper(session, session.begin())
    (line,) = shaper.shape("Ho")
    assert [(glyph.name, glyph.advance) for glyph in line.glyphs] == [("H", 560), ("o", 600)]
    (line,) = shaper.shape("Ho", {"ss01": True})
    assert line.glyphs[0].name == "a.sc"
    assert shaper.notes == []


def test_a_generated_glyph_stands_in_the_line_with_the_kerning_that_waited_for_it(session: Session) -> None:
    review = with_glyph(session.begin(), "v", 444)
    (line,) = Shaper(session, review).shape("vov")
    assert [glyph.advance for glyph in line.glyphs] == [444, 575, 444]
    (before,) = Shaper(session, review, generated=False).shape("v")
    assert before.glyphs[0].name == ".notdef"


def test_features_that_do_not_compile_are_left_out_with_a_note(ufo: Path) -> None:
    font = ufoLib2.Font.open(ufo)
    font.features.text = "feature broken { sub nothing by nowhere; } broken;"
    font.save(ufo, overwrite=True)
    session = open_session(ufo)
    shaper = Shaper(session, session.begin())
    assert [glyph.name for glyph in shaper.shape("Ho")[0].glyphs] == ["H", "o"]
    assert "cannot be used in the proof" in shaper.notes[0]


def test_a_font_from_a_style_word_is_shaped_too() -> None:
    session = new_session("serif")
    (line,) = Shaper(session, with_glyph(session.begin(), "v", 444)).shape("v v")
    assert [glyph.name for glyph in line.glyphs] == ["v", "space", "v"]


def test_glyphs_are_asked_for_by_name(session: Session) -> None:
    (line,) = Shaper(session, session.begin()).shape("/a.sc o")
    assert [glyph.name for glyph in line.glyphs] == ["a.sc", "o"]
    assert parse_names("a/b c//", {"b"}) == [ord("a"), "b", ord("c"), ord("/")]
    assert parse_names("/no", {"b"}) == [ord("/"), ord("n"), ord("o")]


def test_long_lines_break_after_spaces(session: Session) -> None:
    (line,) = Shaper(session, session.begin()).shape("HoH HoH HoH")
    parts = line.wrapped(2500)
    assert [len(part.glyphs) for part in parts] == [4, 4, 3]
    assert all(part.glyphs[0].x == 0 for part in parts)
    assert len(line.wrapped(100_000)) == 1
    assert len(line.wrapped(1)) == 3  # a word is never broken


def test_spacing_strings_have_the_controls_of_their_kind() -> None:
    assert spacing_string("b").startswith("nnbnn")
    assert spacing_string("B").startswith("HHBHH")
    assert spacing_string("7").startswith("11711")
