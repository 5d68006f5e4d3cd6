"""Drawn outlines beside the designer's: what is counted, and of which glyphs."""

from __future__ import annotations

import pytest
from fakes.outlines import circle, polygon, rectangle
from fakes.scripted_engine import ScriptedEngine
from held_out import box, write_corpus

from fonte_plugin.completion.completer import CompletionOptions
from fonte_plugin.outlines.outline import Outline
from fonte_train.corpus.font_files import choose_faces, read_index
from fonte_train.scoring.editability_table import COLUMNS, EditabilityRow, editability_rows
from fonte_train.scoring.evaluate import EvaluateOptions, evaluate
from fonte_train.scoring.records import ScoredFont


@pytest.fixture(scope="module")
def font(tmp_path_factory: pytest.TempPathFactory) -> ScoredFont:
    """H and n are references, A is drawn right, b has no valid sample."""
    corpus = write_corpus(tmp_path_factory.mktemp("corpus"), "HnAb")
    backwards = Outline(500, (rectangle(0, 0, 400, 600, clockwise=True),))
    engine = ScriptedEngine(lambda char, _: box(char) if char == "A" else backwards)
    faces = choose_faces(read_index(corpus), "val-report")
    font = list(evaluate(faces, engine, EvaluateOptions("Hn", CompletionOptions(1))))[-1]
    assert isinstance(font, ScoredFont)
    return font


def test_a_row_shares_out_joins_and_lines() -> None:
    leaning = Outline(300, (polygon((0, 0), (100, 0), (105, 300), (0, 300)),))
    cells = EditabilityRow.of("two", [Outline(600, (circle(300, 300, 200),)), leaning]).cells()
    assert dict(zip(COLUMNS, cells, strict=True)) == {
        "glyphs": "2",
        "nodes a glyph": "4.0",
        "joins a glyph": "2.0",
        "corner %": "0.0",
        "smooth %": "0.0",
        "even %": "100.0",
        "lines a glyph": "2.0",
        "level %": "50.0",
        "upright %": "25.0",
        "leaning %": "25.0",
        "nearly %": "25.0",
    }


def test_nothing_drawn_is_an_empty_row() -> None:
    assert EditabilityRow.of("none", []).cells() == ["0", *[""] * (len(COLUMNS) - 1)]


def test_the_designers_glyphs_are_those_that_were_drawn_and_no_others(font: ScoredFont) -> None:
    rows = {row.name: row for row in editability_rows([font])}
    assert list(rows) == [
        "sans-serif",
        "sans-serif, the designer's",
        "all glyphs",
        "all glyphs, the designer's",
        "before clean-up",
        "the designer's file",
    ]
    assert {row.glyphs for row in rows.values()} == {1}, "b did not come out, and is compared with nothing"
    drawn, designers = rows["all glyphs"].counts, rows["all glyphs, the designer's"].counts
    assert drawn == designers, "A is drawn as its designer has it"
    assert drawn.lines > 0
