from __future__ import annotations

import math

import pytest
from fakes.outlines import polygon
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.errors import SourceError
from fonte_plugin.notation.units import Units, round_half_up
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline

UPMS = st.one_of(st.sampled_from([250, 512, 1000, 1024, 2000, 2048]), st.integers(1, 16384), st.floats(1, 16384))


@given(UPMS, st.floats(-20000, 20000))
def test_there_and_back_stays_within_the_bound(upm: float, coordinate: float) -> None:
    units = Units(upm)
    on_grid = round_half_up(coordinate * units.to_grid)
    back = units.outline_to_font(Outline(on_grid, (polygon((on_grid, 0), (0, on_grid)),)))
    bound = 0.5 * units.to_font + 0.5 + 1e-6
    assert abs(back.width - coordinate) <= bound
    assert abs(back.contours[0].start[0] - coordinate) <= bound
    assert abs(back.contours[0].nodes[-1].point[1] - coordinate) <= bound


@given(st.integers(1, 1000), st.integers(-512, 1535))
def test_integers_of_a_font_no_finer_than_the_grid_come_back_exactly(upm: int, coordinate: int) -> None:
    units = Units(upm)
    on_grid = round_half_up(coordinate * units.to_grid)
    assert units.outline_to_font(Outline(on_grid)).width == coordinate


def test_a_thousand_units_to_the_em_are_the_grid() -> None:
    units = Units(1000)
    assert (units.to_grid, units.to_font) == (1, 1)


@given(UPMS, st.integers(-512, 1535), st.integers(-512, 1535), st.integers(-512, 1535))
def test_what_is_horizontal_or_vertical_stays_so(upm: float, a: int, b: int, c: int) -> None:
    curve = ((b, a), (c, b), (c, c))
    contour = Units(upm).outline_to_font(Outline(0, (Contour.path((a, a), (curve, ((a, c),))),))).contours[0]
    leaves, arrives, end = contour.commands[0]
    assert leaves[1] == contour.start[1]
    assert arrives[0] == end[0]
    assert contour.nodes[-1].point == (contour.start[0], end[1])
    assert all(isinstance(value, int) for point in Outline(0, (contour,)).points() for value in point)


@pytest.mark.parametrize("upm", [0, -1, -1000, 0.25, math.nan, math.inf, -math.inf, 16385, "1000", None])
def test_impossible_units_per_em_are_refused_in_one_sentence(upm: object) -> None:
    with pytest.raises(SourceError, match=r"units per em are .*; give unitsPerEm a value from 1 to 16384") as caught:
        Units(upm)  # type: ignore[arg-type]
    assert caught.value.code == "upm"


def test_halves_round_upwards_on_both_sides_of_zero() -> None:
    assert [round_half_up(value) for value in (-1.5, -0.5, 0.5, 1.5, 2.49)] == [-1, 0, 1, 2, 2]
