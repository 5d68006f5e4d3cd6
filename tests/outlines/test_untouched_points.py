from __future__ import annotations

from fontTools.varLib.iup import iup_contour
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.outlines.untouched_points import interpolated

SHIFTS = st.none() | st.integers(-50, 50).map(float)
POINTS = st.lists(st.tuples(SHIFTS, st.integers(-9, 9).map(float)), min_size=1, max_size=12)


@given(POINTS)
def test_untouched_points_move_as_fonttools_moves_them(points: list[tuple[float | None, float]]) -> None:
    shifts, places = [shift for shift, _ in points], [place for _, place in points]
    theirs = iup_contour([None if s is None else (s, 0) for s in shifts], [(place, 0) for place in places])
    assert interpolated(shifts, places) == [x for x, _ in theirs]


def test_a_point_between_two_moves_in_proportion_and_one_beyond_them_like_the_nearer() -> None:
    assert interpolated([0, None, 10, None, None], [0, 30, 100, 120, -5]) == [0, 3, 10, 10, 0]
