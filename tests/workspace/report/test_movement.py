from __future__ import annotations

import pytest
from fakes.outlines import polygon

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.report.movement import movement

BOX = Outline(600, (polygon((100, 0), (500, 0), (500, 700), (100, 700)),))


def test_what_was_not_touched_has_not_moved() -> None:
    found = movement(BOX, BOX, 1000)
    assert (found.mean, found.most, found.shift, found.advance) == pytest.approx((0, 0, 0, 0))
    assert not found.is_edit


def test_another_start_point_is_no_edit() -> None:
    turned = Outline(600, (polygon((500, 0), (500, 700), (100, 700), (100, 0)),))
    assert not movement(BOX, turned, 1000).is_edit


def test_a_new_side_bearing_is_a_shift_and_the_outline_itself_has_not_moved() -> None:
    spaced = BOX.map(lambda point: (point[0] + 12, point[1]), width=624)
    found = movement(BOX, spaced, 1000)
    assert (found.most, found.shift, found.advance) == (pytest.approx(0), 12, 24)
    assert found.is_edit


def test_a_side_that_was_pulled_out_moved_by_as_much_and_the_mean_is_less() -> None:
    pulled = Outline(600, (polygon((100, 0), (530, 0), (530, 700), (100, 700)),))
    found = movement(BOX, pulled, 1000)
    assert found.most == pytest.approx(30)
    assert 5 < found.mean < 15
    assert found.shift == 0


def test_a_contour_that_was_taken_away_is_seen_although_all_that_is_left_lies_where_it_was() -> None:
    two = Outline(600, (*BOX.contours, polygon((100, 800), (200, 800), (200, 900), (100, 900))))
    assert movement(two, BOX, 1000).most == pytest.approx(200, abs=5)


def test_an_outline_that_was_deleted_has_moved_by_the_em() -> None:
    assert movement(BOX, Outline(600), 1000).most == 1000
    assert movement(Outline(600), Outline(600), 1000).most == 0


@pytest.mark.parametrize("far", [1e5, 9.9e5, 1e9, 1e300, float("nan"), float("inf")])
def test_an_outline_of_any_size_is_measured_at_once(far: float) -> None:
    square = Outline(500, (polygon((0, 0), (500, 0), (500, 500), (0, 500)),))
    large = Outline(500, (polygon((0, 0), (far, 0), (far, far), (0, far)),))
    assert movement(square, large, 1000).most >= 1000
