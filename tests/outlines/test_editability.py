"""The class of joins and lines, on outlines of which both are known."""

from __future__ import annotations

import pytest
from fakes.outlines import circle, rectangle
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.editability import Continuity, Direction, Editability, joins, lines
from fonte_plugin.outlines.outline import Outline


def joined(arriving: tuple[float, float], leaving: tuple[float, float]) -> Continuity:
    """The class of the join at (300, 300) of two curves with these handles, from the point."""
    into, out = ((300.0 + x, 300.0 + y) for x, y in (arriving, leaving))
    contour = Contour.path((0.0, 0.0), [((0.0, 200.0), into, (300.0, 300.0)), (out, (600.0, 100.0), (600.0, 0.0))])
    return dict(joins(Outline(600, (contour,))))[(300.0, 300.0)]


def test_a_circle_is_even_all_round_and_a_box_has_no_join_at_a_curve() -> None:
    assert [kind for _, kind in joins(Outline(600, (circle(300, 300, 200),)))] == [Continuity.EVEN] * 4
    assert list(joins(Outline(600, (rectangle(0, 0, 300, 500),)))) == []


@pytest.mark.parametrize(
    ("arriving", "leaving", "expected"),
    [
        ((-100, 0), (100, 0), Continuity.EVEN),
        ((-100, 0), (100, 4), Continuity.EVEN),  # 2.3 degrees
        ((-100, 0), (112, 0), Continuity.EVEN),  # 5 % and 10 units
        ((-100, 0), (130, 0), Continuity.SMOOTH),
        ((-100, 0), (100, 6), Continuity.CORNER),  # 3.4 degrees
        ((-100, 0), (0, 100), Continuity.CORNER),
        ((-100, 0), (-100, 0), Continuity.CORNER),  # a cusp
        ((0, 0), (100, 0), Continuity.CORNER),  # no handle, no tangent
    ],
)
def test_a_join_is_told_by_angle_and_by_handles(
    arriving: tuple[float, float], leaving: tuple[float, float], expected: Continuity
) -> None:
    assert joined(arriving, leaving) is expected


def test_of_a_line_the_length_counts_as_a_handle() -> None:
    contour = Contour.path((0.0, 0.0), [((100.0, 0.0),), ((200.0, 0.0), (300.0, 100.0), (300.0, 200.0))])
    found = dict(joins(Outline(300, (contour,))))
    assert found[(100.0, 0.0)] is Continuity.EVEN
    assert found[(300.0, 200.0)] is Continuity.CORNER


def test_a_line_is_level_exactly_or_not_at_all() -> None:
    contour = Contour.path((0.0, 0.0), [((100.0, 0.0),), ((100.0, 300.0),), ((-1.0, 300.0),)])
    outline = Outline(300, (contour,))
    assert [kind for _, kind in lines(outline)] == [
        Direction.HORIZONTAL,
        Direction.VERTICAL,
        Direction.HORIZONTAL,
        Direction.OTHER,
    ]
    assert Editability.of([outline]) == Editability(horizontal=2, vertical=1, other=1, nearly=1)


@given(st.floats(0.5, 4), st.floats(-500, 500))
def test_scale_and_place_change_nothing(scale: float, shift: float) -> None:
    def placed(outline: Outline, units: float) -> Editability:
        moved = tuple(contour.map(lambda p: (p[0] * units + shift, p[1] * units)) for contour in outline.contours)
        return Editability.of([Outline(outline.width * units, moved)], 1000 * units)

    outline = Outline(600, (circle(300, 300, 200),))
    assert placed(outline, scale) == Editability.of([outline])
