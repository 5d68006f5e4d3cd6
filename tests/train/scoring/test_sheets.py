from __future__ import annotations

import numpy as np
import pytest
from fakes.outlines import rectangle
from fakes.scripted_engine import ScriptedEngine
from held_out import box, write_corpus

from fonte_plugin.completion.completer import CompletionOptions
from fonte_plugin.outlines.outline import Outline
from fonte_train.corpus.font_files import choose_faces, read_index
from fonte_train.scoring.evaluate import EvaluateOptions, evaluate
from fonte_train.scoring.records import ScoredFont
from fonte_train.scoring.report import overlay, render_report
from fonte_train.scoring.sheets import (
    DRAWN,
    FAULT,
    PAPER,
    REFERENCE,
    TRUTH,
    WRITTEN,
    Layout,
    contact_sheet,
    overview,
    sheets,
)

FEW = "HnAb"
BACKWARDS = Outline(500, (rectangle(0, 0, 400, 600, clockwise=True),))


@pytest.fixture(scope="module")
def font(tmp_path_factory: pytest.TempPathFactory) -> ScoredFont:
    """H and n are references, A is drawn right, b has no valid sample."""
    corpus = write_corpus(tmp_path_factory.mktemp("corpus"), FEW)
    engine = ScriptedEngine(lambda char, _: box(char) if char == "A" else BACKWARDS)
    faces = choose_faces(read_index(corpus), "val-report")
    font = list(evaluate(faces, engine, EvaluateOptions("Hn", CompletionOptions(1))))[-1]
    assert isinstance(font, ScoredFont)
    return font


def colours(picture: np.ndarray) -> set[tuple[int, ...]]:
    return set(map(tuple, picture.reshape(-1, 3).tolist()))


def test_a_sheet_shows_truth_above_drawing_and_marks_references_and_faults(font: ScoredFont) -> None:
    layout = Layout(cell=60, columns=4, written=True)
    picture = np.asarray(contact_sheet(font, layout))
    top = 34
    rows = [picture[top + row * 60 : top + (row + 1) * 60] for row in range(3)]
    cells = [[row[:, column * 60 : (column + 1) * 60] for column in range(4)] for row in rows]
    in_order = [glyph.char for glyph in font.glyphs]
    assert in_order == ["A", "b"]  # and the sheet has A H b n
    truth, drawn, written = cells
    assert [TRUTH in colours(cell) for cell in truth] == [True, False, True, False]
    assert [REFERENCE in colours(cell) for cell in truth] == [False, True, False, True]
    assert [DRAWN in colours(cell) for cell in drawn] == [True, False, False, False]
    assert [FAULT in colours(cell) for cell in drawn] == [False, False, True, False]
    assert [WRITTEN in colours(cell) for cell in written] == [True, False, False, False]


def test_truth_and_a_perfect_drawing_cover_the_same_pixels(font: ScoredFont) -> None:
    picture = np.asarray(contact_sheet(font, Layout(cell=80, columns=4)))
    truth, drawn = picture[34:114, :80], picture[114:194, :80]
    assert np.array_equal((truth == TRUTH).all(2), (drawn == DRAWN).all(2))


def test_the_overview_has_a_strip_a_font_best_first(font: ScoredFont) -> None:
    picture = np.asarray(overview([font, font], cell=40, chars="Ab"))
    assert picture.shape[:2] == (30 + 2 * 90, 190 + 2 * 40)
    assert colours(picture) > {PAPER, TRUTH, DRAWN, FAULT}


def test_there_is_a_sheet_for_every_font_and_one_overview(font: ScoredFont) -> None:
    assert list(sheets([font])) == ["overview", "faults", "Thin-Regular"]


def test_the_page_escapes_what_it_shows_and_names_what_was_not_valid(font: ScoredFont) -> None:
    page = render_report("<model> & co", {"references": "<&>"}, [font])
    assert "&lt;model&gt; &amp; co" in page
    assert "<model>" not in page
    assert "<td>not valid</td><td>direction 1</td>" in page
    assert page.count("<svg") == 1  # the worst glyphs are those that are drawn at all


def test_an_overlay_marks_every_node_of_the_drawing() -> None:
    outline = Outline(500, (rectangle(10, 0, 90, 700), rectangle(200, 0, 300, 700)))
    assert overlay(outline, outline).count("<circle") == 8
    assert "<circle" not in overlay(None, outline)
