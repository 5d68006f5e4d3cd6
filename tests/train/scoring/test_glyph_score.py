from __future__ import annotations

import math

import numpy as np
import pytest
from fakes.outlines import circle, outlines, rectangle
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import coverage
from fonte_plugin.outlines.stems import half_x_height, median_stem, stem_widths
from fonte_train.scoring.glyph_score import bulge, count_bulging, score, structural_similarity

LETTER = Outline(500, (rectangle(50, 0, 130, 500), rectangle(300, 0, 380, 500)))
RING = Outline(600, (circle(300, 250, 250), circle(300, 250, 150, clockwise=True)))

shifts = st.integers(-200, 200)
few = settings(max_examples=20)


@few
@given(outlines())
def test_an_outline_compared_with_itself_is_perfect(outline: Outline) -> None:
    found = score(outline, outline)
    assert (found.iou, found.l1, found.advance_error) == (1, 0, 0)
    assert found.ssim == pytest.approx(1)


@few
@given(outlines())
def test_a_glyph_that_is_not_valid_scores_as_empty(truth: Outline) -> None:
    assume(coverage(truth).sum() > 0)
    found = score(None, truth)
    assert found.iou == 0
    assert found.l1 == pytest.approx((coverage(truth) > 0.5).mean())
    assert found.advance_error == abs(truth.width)
    assert (found.segments, found.curves, found.bulging) == (0, 0, 0)


@few
@given(outlines(), outlines())
def test_every_share_lies_between_0_and_1_and_does_not_depend_on_the_order(a: Outline, b: Outline) -> None:
    there, back = score(a, b), score(b, a)
    assert 0 <= there.iou <= 1
    assert 0 <= there.l1 <= 1
    assert -1 <= there.ssim <= 1 + 1e-9
    assert (there.iou, there.l1) == pytest.approx((back.iou, back.l1))
    assert there.ssim == pytest.approx(back.ssim)


@given(shifts)
def test_another_advance_changes_the_advance_error_alone(shift: int) -> None:
    found = score(Outline(RING.width + shift, RING.contours), RING)
    assert found.advance_error == abs(shift)
    assert (found.iou, found.l1) == (1, 0)


@given(st.integers(1, 79))
def test_the_overlap_of_a_shifted_stem_is_what_geometry_says_but_for_partly_covered_pixels(distance: int) -> None:
    truth = Outline(500, (rectangle(100, 0, 180, 700),))
    found = score(Outline(500, (rectangle(100 + distance, 0, 180 + distance, 700),)), truth).iou
    exact = (80 - distance) / (80 + distance)
    assert exact - 0.01 <= found <= exact + 0.09  # a pixel is 22 units wide, and two halves of it count as one half


def test_ssim_of_unrelated_noise_is_near_zero_and_of_an_inverted_picture_below_it() -> None:
    noise = np.random.default_rng(0).random((2, 64, 64)).astype(np.float32)
    assert abs(structural_similarity(noise[0], noise[1])) < 0.1
    assert structural_similarity(noise[0], 1 - noise[0]) < -0.5


def test_ssim_is_that_of_the_formula_written_out() -> None:
    a, b = (coverage(outline) for outline in (LETTER, RING))
    found = []
    for y in range(58):
        for x in range(58):
            p, q = (picture[y : y + 7, x : x + 7].astype(float).ravel() for picture in (a, b))
            covariance = np.cov(p, q)
            found.append(
                (2 * p.mean() * q.mean() + 1e-4)
                * (2 * covariance[0, 1] + 9e-4)
                / ((p.mean() ** 2 + q.mean() ** 2 + 1e-4) * (covariance[0, 0] + covariance[1, 1] + 9e-4))
            )
    assert structural_similarity(a, b) == pytest.approx(np.mean(found))


def test_a_circle_with_nodes_at_its_extrema_has_no_bulging_curve() -> None:
    assert count_bulging(RING) == (8, 0)


def test_a_circle_turned_by_45_degrees_bulges_in_every_curve() -> None:
    half = math.sqrt(0.5)
    turned = RING.map(lambda point: (half * (point[0] - point[1]), half * (point[0] + point[1])))
    assert count_bulging(turned) == (8, 8)


@given(st.floats(-3, 3), st.floats(-500, 500))
def test_a_bulge_is_measured_in_units_wherever_the_curve_lies(height: float, at: float) -> None:
    # handles 4/3 of the bulge away from the chord bring the middle of the curve out by exactly the bulge
    curve = ((at, at), (at + 30, at + 4 / 3 * height), (at + 60, at + 4 / 3 * height), (at + 90, at))
    assert bulge(curve) == pytest.approx(abs(height), abs=1e-6)


def test_an_s_curve_between_its_end_points_needs_no_further_node() -> None:
    assert count_bulging(Outline(0, (Contour.path((0, 0), (((50, 0), (50, 100), (100, 100)),)),))) == (1, 0)


@given(st.integers(10, 400), st.integers(20, 300), st.integers(20, 200))
def test_ink_runs_are_the_stems_from_left_to_right(x: int, width: int, gap: int) -> None:
    first, second = rectangle(x, 0, x + width, 500), rectangle(x + width + gap, 0, x + 2 * width + gap + 7, 500)
    assert ink_runs((second, first), 250) == [(x, x + width), (x + width + gap, x + 2 * width + gap + 7)]


def test_ink_runs_fill_by_the_non_zero_rule() -> None:
    assert ink_runs((rectangle(0, 0, 100, 500), rectangle(50, 0, 150, 500)), 250) == [(0, 150)]
    assert [right - left for left, right in ink_runs(RING.contours, 250)] == pytest.approx([100, 100], abs=0.5)
    assert ink_runs(RING.contours, 900) == []


def test_stems_leave_out_bars_and_slivers() -> None:
    outline = Outline(0, (rectangle(0, 0, 2, 500), rectangle(100, 0, 180, 500), rectangle(200, 0, 900, 500)))
    assert stem_widths(outline, 250) == (80,)


def test_the_median_stem_is_taken_over_all_glyphs_together() -> None:
    glyphs = [Outline(0, (rectangle(0, 0, width, 500),)) for width in (70, 80, 120)]
    assert median_stem([LETTER, *glyphs], 250) == 80
    assert median_stem([], 250) is None


def test_half_the_x_height_is_that_of_x_before_that_of_rounder_letters() -> None:
    tall, low = Outline(0, (rectangle(0, 0, 10, 510),)), Outline(0, (rectangle(0, 0, 10, 480),))
    assert half_x_height({"o": tall, "x": low}) == 240
    assert half_x_height({"o": tall}) == 255
    assert half_x_height({"H": tall}) is None
