"""Moving points by hand: what follows, what stays."""

from __future__ import annotations

import math

import pytest
from fakes.outlines import circle, outlines, rectangle
from fontTools.misc.bezierTools import splitCubicAtT
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.review.outline_edit import (
    Address,
    moved,
    nodes,
    snapped,
    with_left_bearing,
    with_right_bearing,
    with_width,
    without_points,
)

ROUND = Outline(600, (circle(300, 300, 200),))
BOX = Outline(500, (rectangle(50, 0, 300, 700),))


def at(outline: Outline, address: Address) -> tuple[float, float]:
    return next(node.point for node in nodes(outline) if node.address == address)


def test_every_point_is_shown_once() -> None:
    assert sum(node.on_curve for node in nodes(ROUND)) == 4
    assert sum(not node.on_curve for node in nodes(ROUND)) == 8
    assert len(list(nodes(BOX))) == 4


def test_extremes_of_a_circle_are_smooth_extrema_and_corners_are_neither() -> None:
    assert all(node.smooth and node.extremum for node in nodes(ROUND) if node.on_curve)
    assert not any(node.smooth or node.extremum for node in nodes(BOX))


def test_handles_go_along_with_their_point_round_the_start_too() -> None:
    start = next(node for node in nodes(ROUND) if node.address == Address(0, 0))
    after = moved(ROUND, [start.address], 10, -20)
    contour, before = after.contours[0], ROUND.contours[0]
    assert contour.start == (before.start[0] + 10, before.start[1] - 20)
    for new, old in (
        (contour.commands[0][0], before.commands[0][0]),
        (contour.commands[-1][1], before.commands[-1][1]),
    ):
        assert new == (round(old[0] + 10), round(old[1] - 20))


def test_a_handle_turns_the_one_across_a_smooth_point() -> None:
    node = next(node for node in nodes(ROUND) if not node.on_curve)
    after = moved(ROUND, [node.address], 30, -40)
    shown = {other.address: other for other in nodes(after)}
    assert node.anchor is not None
    anchor = next(other for other in shown.values() if other.on_curve and other.point == node.anchor)
    assert anchor.smooth
    lengths = [
        math.dist(other.point, anchor.point)
        for other in shown.values()
        if other.anchor == anchor.point and other.address != node.address
    ]
    assert lengths == pytest.approx([200 * 0.5522847498], abs=1)


def test_spacing_moves_the_ink_or_the_advance_and_nothing_else() -> None:
    assert with_width(BOX, 640).contours == BOX.contours
    left = with_left_bearing(BOX, 80)
    assert left.bounds == (80, 0, 330, 700)
    assert left.width == 530
    right = with_right_bearing(BOX, 33)
    assert (right.width, right.contours) == (333, BOX.contours)


def test_points_snap_to_the_nearest_line_in_reach_and_else_to_units() -> None:
    assert snapped((98.2, 501.6), [100], [500, 700], 3) == (100, 500)
    assert snapped((90.4, 604.4), [100], [500, 700], 3) == (90, 604)
    assert snapped((1.2, 2.7), [], [], 3) == (1, 3)


@given(outlines(writable=True), st.integers(-300, 300), st.integers(-300, 300))
def test_moving_all_points_moves_the_outline(outline: Outline, dx: int, dy: int) -> None:
    everything = [node.address for node in nodes(outline)]
    if len(everything) > 1:
        assert moved(outline, everything, dx, dy) == outline.map(lambda point: (point[0] + dx, point[1] + dy))


@given(outlines(writable=True), st.data())
def test_an_edit_leaves_the_other_contours_alone(outline: Outline, data: st.DataObject) -> None:
    node = data.draw(st.sampled_from(list(nodes(outline))))
    after = moved(outline, [node.address], 5, 7)
    assert at(after, node.address) == (node.point[0] + 5, node.point[1] + 7)
    for number, contour in enumerate(outline.contours):
        if number != node.address.contour:
            assert after.contours[number] == contour


def on_curve(outline: Outline) -> list[Address]:
    return [node.address for node in nodes(outline) if node.on_curve]


def test_a_corner_that_is_deleted_leaves_a_line_between_its_neighbours() -> None:
    triangle = without_points(BOX, on_curve(BOX)[:1])
    assert sorted(node.point for node in nodes(triangle)) == sorted(
        node.point for node in nodes(BOX) if node.address != on_curve(BOX)[0]
    )
    assert triangle.width == BOX.width
    assert triangle.signed_area == BOX.signed_area / 2


def test_a_point_that_split_a_curve_is_deleted_as_if_it_had_never_been() -> None:
    whole = Contour.path((0, 0), (((0, 400), (200, 600), (600, 600)), ((600, 0),)))
    first, second = splitCubicAtT((0, 0), (0, 400), (200, 600), (600, 600), 0.4)
    split = Contour.path((0, 0), (tuple(first[1:]), tuple(second[1:]), ((600, 0),)))
    back = without_points(Outline(600, (split,)), [Address(0, 3)])
    for there, here in zip(whole.commands[0], back.contours[0].commands[0], strict=True):
        assert math.dist(there, here) <= 1


def test_a_handle_that_is_deleted_falls_back_into_its_point_and_two_leave_a_line() -> None:
    contour = ROUND.contours[0]
    one = without_points(ROUND, [Address(0, 1)])
    assert one.contours[0].commands[0][0] == contour.start
    both = without_points(ROUND, [Address(0, 1), Address(0, 2)])
    assert len(next(both.contours[0].segments)) == 2
    assert both.contours[0].commands[1:] == contour.commands[1:]


def test_a_contour_that_would_enclose_nothing_goes_and_the_others_stay() -> None:
    two = Outline(600, (*ROUND.contours, *BOX.contours))
    left = without_points(two, [address for address in on_curve(two) if address.contour == 1][:2])
    assert left.contours == ROUND.contours


@given(outlines(writable=True), st.data())
def test_what_is_left_holds_only_points_that_were_kept(outline: Outline, data: st.DataObject) -> None:
    places = on_curve(outline)
    gone = set(data.draw(st.lists(st.sampled_from(places), max_size=4)) if places else [])
    left = without_points(outline, gone)
    kept = {node.point for node in nodes(outline) if node.on_curve and node.address not in gone}
    assert {node.point for node in nodes(left) if node.on_curve} <= kept
