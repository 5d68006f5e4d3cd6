"""Joins and lines of a drawn glyph beside those of the designer's."""

from __future__ import annotations

from fakes.outlines import circle, rectangle

from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline
from fonte_train.scoring.editability import count_continuity, count_directions

RING = Outline(600, (circle(300, 300, 200), circle(300, 300, 100, clockwise=True)))
BOX = Outline(400, (rectangle(80, 0, 170, 700),))
NOTHING = Outline(0)


def test_the_truth_agrees_with_itself() -> None:
    assert count_continuity(RING, RING) == (8, 8)
    assert count_directions(BOX, BOX) == (4, 4)


def test_what_was_not_drawn_is_wrong() -> None:
    assert count_continuity(NOTHING, RING) == (8, 0)
    assert count_directions(NOTHING, BOX) == (4, 0)
    assert count_continuity(Outline(600, RING.contours[:1]), RING) == (8, 4)


def test_a_node_more_costs_no_other_join() -> None:
    """By the place in the sequence, as in the paper, all behind it would be wrong."""
    (outer, inner) = RING.contours
    start, *others = outer.commands
    split = Contour.path(outer.start, [start, *others])
    more = Contour.path((300.0, 60.0), [((310.0, 60.0),), ((310.0, 70.0),)])
    assert count_continuity(Outline(600, (more, split, inner)), RING) == (8, 8)


def test_a_leaning_line_is_no_upright_one() -> None:
    leaning = Contour.path((80.0, 0.0), [((170.0, 0.0),), ((175.0, 700.0),), ((80.0, 700.0),)])
    assert count_directions(Outline(400, (leaning,)), BOX) == (4, 3)


def test_a_line_far_away_is_another_one() -> None:
    assert count_directions(Outline(400, (rectangle(280, 0, 370, 700),)), BOX) == (4, 0)
