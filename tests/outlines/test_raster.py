from __future__ import annotations

import math

import numpy as np
import pytest
from fakes.outlines import circle, outlines, polygon, rectangle
from hypothesis import given

from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.geometry import edges, flatten
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import EM_FRAME, Frame, coverage, overlap

TENS = Frame(pixels=64, side=640, x=0, y=0)
"""Ten units to the pixel."""


def ink(*contours: Contour, frame: Frame = TENS) -> np.ndarray:
    return coverage(Outline(0, contours), frame)


def area(image: np.ndarray, frame: Frame = TENS) -> float:
    """Square units."""
    return float(image.sum()) * (frame.side / frame.pixels) ** 2


@pytest.mark.parametrize("clockwise", [False, True])
def test_a_rectangle_covers_its_pixels_fully_and_no_others(clockwise: bool) -> None:
    image = ink(rectangle(100, 200, 300, 500, clockwise=clockwise))
    expected = np.zeros((64, 64))
    expected[64 - 50 : 64 - 20, 10:30] = 1
    np.testing.assert_array_equal(image, expected)


def test_row_zero_is_the_top_and_column_zero_the_left() -> None:
    image = ink(rectangle(0, 630, 10, 640), frame=TENS)
    assert image[0, 0] == 1
    assert image.sum() == 1


def test_edges_within_a_pixel_cover_their_share() -> None:
    image = ink(rectangle(102, 200, 105, 210))
    assert image[64 - 21, 10] == pytest.approx(0.3, abs=1 / 255)
    assert image.sum() == image[64 - 21, 10]
    half = ink(rectangle(100, 205, 110, 210))
    assert half[64 - 21, 10] == pytest.approx(0.5, abs=1 / 255)


@pytest.mark.parametrize("radius", [37.0, 120.0, 255.5])
def test_a_circle_covers_its_area(radius: float) -> None:
    assert area(ink(circle(320, 320, radius))) == pytest.approx(math.pi * radius**2, rel=0.005)


def test_a_triangle_covers_its_area_and_its_diagonal_half_of_each_pixel() -> None:
    image = ink(polygon((0, 0), (640, 0), (640, 640)))
    assert area(image) == pytest.approx(640 * 640 / 2, rel=1e-3)
    assert np.fliplr(image).diagonal() == pytest.approx([0.5] * 64, abs=0.04)


def test_overlapping_contours_of_one_direction_are_filled_once() -> None:
    image = ink(rectangle(100, 100, 300, 300), rectangle(200, 100, 400, 300))
    np.testing.assert_array_equal(image, ink(rectangle(100, 100, 400, 300)))


def test_a_counter_of_the_other_direction_is_cut_out() -> None:
    image = ink(rectangle(100, 100, 400, 400), rectangle(200, 200, 300, 300, clockwise=True))
    assert area(image) == pytest.approx(300 * 300 - 100 * 100)
    same = ink(rectangle(100, 100, 400, 400), rectangle(200, 200, 300, 300))
    assert area(same) == pytest.approx(300 * 300)


@pytest.mark.parametrize(
    ("box", "visible"),
    [
        ((-500, 100, 50, 200), 50 * 100),
        ((600, 100, 5000, 200), 40 * 100),
        ((100, -300, 200, 20), 100 * 20),
        ((100, 600, 200, 900), 100 * 40),
        ((-100, -100, 900, 900), 640 * 640),
        ((-300, 0, -100, 500), 0),
        ((700, 0, 900, 500), 0),
        ((0, 700, 100, 900), 0),
        ((0, -90, 100, -10), 0),
    ],
)
def test_what_lies_outside_the_frame_is_clipped(box: tuple[float, float, float, float], visible: float) -> None:
    assert area(ink(rectangle(*box))) == pytest.approx(visible)


def test_the_frame_of_the_em_holds_ascenders_and_descenders() -> None:
    pixel = EM_FRAME.side / EM_FRAME.pixels
    image = coverage(Outline(0, (rectangle(-100, -300, -100 + pixel, -300 + pixel),)))
    assert image.shape == (64, 64)
    assert image[63, 0] == 1
    assert image.sum() == 1


def test_nothing_covers_nothing() -> None:
    assert not ink().any()
    assert not coverage(Outline(500)).any()
    assert edges(()).shape == (0, 2, 2)


@given(outlines())
def test_coverage_of_any_outline_is_a_share(outline: Outline) -> None:
    image = coverage(outline)
    assert image.dtype == np.float32
    assert 0 <= image.min() <= image.max() <= 1
    assert np.allclose(image * 255, np.rint(image * 255), atol=1e-3)


def test_flattening_keeps_the_start_once_and_every_corner() -> None:
    contour = Contour.path((0, 0), (((100, 0),), ((100, 50), (50, 100), (0, 100))))
    points = flatten(contour, steps=4)
    assert points.shape == (1 + 1 + 4, 2)
    assert points[0].tolist() == [0, 0]
    assert points[1].tolist() == [100, 0]
    assert points[-1].tolist() == [0, 100]
    loop = Contour.path((0, 0), (((100, 0), (0, 100), (0, 0)),))
    assert flatten(loop, steps=4).shape == (4, 2)


def test_overlap_is_intersection_over_union() -> None:
    a, b = ink(rectangle(0, 0, 200, 100)), ink(rectangle(100, 0, 300, 100))
    assert overlap(a, b) == pytest.approx(1 / 3)
    assert overlap(a, a) == 1
    assert overlap(a, ink()) == 0
    assert overlap(ink(), ink()) == 1
