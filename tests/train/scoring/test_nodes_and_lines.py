"""The scores of what a designer looks at: level handles, and tops and bottoms on the lines of the font."""

from __future__ import annotations

from dataclasses import replace

import pytest
from fakes.outlines import circle, polygon, rectangle

from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline
from fonte_train.scoring.glyph_score import count_aligned, count_level, flat_ends, score
from fonte_train.scoring.summary import row_of_scores
from fonte_train.scoring.table import COLUMNS, cells

LETTER = Outline(500, (rectangle(50, 0, 130, 500), rectangle(300, 0, 380, 500)))
ROUND = Outline(600, (circle(300, 250, 250),))


def leaning(by: float) -> Outline:
    """A stem whose sides lean to the right by `by` units over 500."""
    points = ((130, 0), (130 + by, 500), (50 + by, 500))
    return Outline(180, (Contour.path((50, 0), tuple((point,) for point in points)),))


@pytest.mark.parametrize("outline", [LETTER, ROUND], ids=["lines", "curves"])
def test_every_end_of_the_truth_itself_is_exact(outline: Outline) -> None:
    wanted, exact = count_level(outline, outline)
    assert wanted == exact > 0


def test_an_end_that_nearly_lies_along_an_axis_where_the_truth_does_so_is_wanted_and_not_exact() -> None:
    stem = Outline(180, (rectangle(50, 0, 130, 500),))
    assert count_level(leaning(3), stem) == (8, 4)
    assert count_level(leaning(0), stem) == (8, 8)


def test_where_the_truth_leans_nothing_is_wanted() -> None:
    assert count_level(leaning(3), leaning(3)) == (4, 4)
    assert count_level(leaning(30), leaning(2)) == (4, 4)


def test_flat_ends_are_the_highest_and_the_lowest_line_at_the_bounds() -> None:
    assert flat_ends(LETTER) == {"top": 500, "bottom": 0}
    assert flat_ends(ROUND) == {}
    stepped = Outline(500, (rectangle(50, 0, 130, 480), rectangle(300, -10, 380, 500)))
    assert flat_ends(stepped) == {"top": 500, "bottom": -10}
    rising = Outline(500, (polygon((0, 0), (100, -2), (100, 503), (0, 500)),))
    assert flat_ends(rising) == {"top": 503, "bottom": -2}, "the outer end, as alignment zones have it"


@pytest.mark.parametrize(("top", "exact"), [(500, 2), (499, 1), (508, 1)])
def test_a_top_counts_as_aligned_only_exactly_on_the_line_that_the_true_one_stands_on(top: float, exact: int) -> None:
    drawn = Outline(180, (rectangle(50, 0, 130, top),))
    assert count_aligned(drawn, LETTER, [LETTER]) == (2, exact)


def test_a_top_that_stands_on_no_line_in_truth_is_not_asked_for() -> None:
    tall = Outline(180, (rectangle(50, 0, 130, 740),))
    assert count_aligned(tall, tall, [LETTER]) == (1, 1)
    assert count_aligned(tall, ROUND, [LETTER]) == (0, 0)


def test_a_score_counts_what_is_level_and_what_is_aligned() -> None:
    stem = Outline(180, (rectangle(50, 0, 130, 500),))
    found = score(leaning(3), stem, references=[LETTER])
    assert (found.tangents, found.level) == (8, 4)
    assert (found.flats, found.aligned) == (2, 2)
    found = score(Outline(180, (rectangle(50, 0, 130, 508),)), stem, references=[LETTER])
    assert (found.level, found.flats, found.aligned) == (8, 2, 1)


def test_without_references_no_line_is_asked_for() -> None:
    found = score(LETTER, LETTER)
    assert (found.tangents, found.flats) == (16, 0)


def test_nodes_are_judged_by_the_truth_that_has_them_where_they_belong() -> None:
    unnoded = Outline(600, (Contour.path((550, 250), (((550, 600), (50, 600), (50, 250)),)),))
    assert score(ROUND, unnoded).tangents < score(ROUND, unnoded, normalised=ROUND).tangents == 8
    assert score(ROUND, unnoded, normalised=ROUND).true_segments == 4


def test_a_glyph_that_is_not_valid_has_nothing_that_could_be_level_or_aligned() -> None:
    found = score(None, LETTER, references=[LETTER])
    assert (found.tangents, found.level, found.flats, found.aligned) == (0, 0, 0, 0)
    row = row_of_scores("none", [found], ["empty"])
    assert (row.level, row.aligned) == (None, None)


def test_a_row_shares_out_all_ends_and_flats_together_and_the_table_shows_per_cent() -> None:
    none = score(None, LETTER)
    first = replace(none, tangents=30, level=30, flats=1, aligned=0)
    second = replace(none, tangents=10, level=6, flats=3, aligned=3)
    row = row_of_scores("two", [first, second], [None, None])
    assert (row.level, row.aligned) == (0.9, 0.75)
    shown = dict(zip(COLUMNS, cells(row), strict=True))
    assert (shown["level %"], shown["aligned %"]) == ("90.0", "75.0")
