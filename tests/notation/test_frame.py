from __future__ import annotations

import math

import pytest
from fakes.outlines import rectangle
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.notation.frame import EM, FIGURE, LOWER, UPPER, Frame, case_of, is_table, pairs
from fonte_plugin.notation.grammar import MAX_COORDINATE, MIN_COORDINATE
from fonte_plugin.notation.tokenizer import decode, encode
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline

MEASURES = {"n": (470.0, 500.0), "o": (465.0, 503.0), "H": (580.0, 690.0), "O": (610.0, 700.0), "l": (214.0, 723.0)}

FACTORS = st.tuples(st.floats(0.5, 2), st.floats(0.5, 2))
FRAMES = st.builds(Frame, st.floats(-20, 20), st.tuples(FACTORS, FACTORS, FACTORS))
COORDINATES = st.integers(-400, 1000)
SHAPES = st.builds(
    lambda points, width: Outline(width, (Contour.path(points[0], tuple((point,) for point in points[1:])),)),
    st.lists(st.tuples(COORDINATES, COORDINATES), min_size=3, max_size=6, unique=True),
    st.integers(100, 900),
)


def letter(width: float, height: float, stem: float = 80, advance: float | None = None) -> Outline:
    """Two upright stems and a bar."""
    return Outline(
        advance or width + 100,
        (
            rectangle(50, 0, 50 + stem, height),
            rectangle(50 + width - stem, 0, 50 + width, height),
            rectangle(50, height / 2, 50 + width, height / 2 + stem),
        ),
    )


def sheared(outline: Outline, degrees: float) -> Outline:
    lean = math.tan(math.radians(degrees))
    return outline.map(lambda point: (point[0] + lean * point[1], point[1]))


def scaled(outline: Outline, factor: float) -> Outline:
    return outline.map(lambda point: (point[0] * factor, point[1] * factor), outline.width * factor)


SHOWN = {"n": letter(400, 450), "o": letter(410, 455), "H": letter(700, 720)}


@given(FRAMES, SHAPES, st.sampled_from("aQ7."))
def test_there_and_back_is_exact_but_for_the_last_bits(frame: Frame, outline: Outline, char: str) -> None:
    back = frame.restored(char, frame.applied(char, outline))
    for (x, y), (u, v) in zip(outline.points(), back.points(), strict=True):
        assert (u, v) == (pytest.approx(x, abs=1e-6), pytest.approx(y, abs=1e-6))
    assert back.width == pytest.approx(outline.width)


@given(FRAMES, SHAPES, st.sampled_from("aQ7."))
def test_through_tokens_a_point_moves_by_the_stated_error_at_most(frame: Frame, outline: Outline, char: str) -> None:
    written = frame.point_by_point(char, outline)
    wide, high = frame.error(char)
    back = frame.restored(char, written)
    for (x, y), (u, v) in zip(outline.points(), back.points(), strict=True):
        assert abs(u - x) <= wide + 1e-6
        assert abs(v - y) <= high + 1e-6


@given(FRAMES, SHAPES)
def test_it_is_affine_a_midpoint_stays_one(frame: Frame, outline: Outline) -> None:
    transform = frame.transform("a")
    (x, y), (u, v) = list(outline.points())[:2]
    one, other, middle = map(transform.transformPoint, ((x, y), (u, v), ((x + u) / 2, (y + v) / 2)))
    assert middle[0] == pytest.approx((one[0] + other[0]) / 2, abs=1e-6)
    assert middle[1] == pytest.approx((one[1] + other[1]) / 2, abs=1e-6)


@given(st.floats(0.6, 1.4))
def test_a_font_drawn_larger_comes_to_stand_as_it_did(factor: float) -> None:
    frame = Frame.for_shown(SHOWN, MEASURES)
    larger = {char: scaled(outline, factor) for char, outline in SHOWN.items()}
    other = Frame.for_shown(larger, MEASURES)
    for char, outline in SHOWN.items():
        for (x, y), (u, v) in zip(
            frame.applied(char, outline).points(), other.applied(char, larger[char]).points(), strict=True
        ):
            assert (u, v) == (pytest.approx(x, abs=1e-6), pytest.approx(y, abs=1e-6))


@given(st.floats(4, 18))
def test_a_slanted_font_comes_to_stand_upright(degrees: float) -> None:
    frame = Frame.for_shown({char: sheared(outline, degrees) for char, outline in SHOWN.items()}, MEASURES)
    assert frame.slant == pytest.approx(degrees, abs=0.3)
    upright = frame.applied("H", sheared(SHOWN["H"], degrees)).contours[0]
    xs = [node.point[0] for node in upright.nodes]
    assert max(xs) - min(xs) == pytest.approx(80 * frame.factors[UPPER][0], abs=5)


def test_the_shown_glyphs_come_to_the_mean_measures_by_the_median() -> None:
    frame = Frame.for_shown(SHOWN, MEASURES)
    wide, high = frame.factors[LOWER]
    assert (wide, high) == (pytest.approx((470 / 400 + 465 / 410) / 2), pytest.approx((500 / 450 + 503 / 455) / 2))
    assert frame.factors[UPPER] == (pytest.approx(580 / 700), pytest.approx(690 / 720))


def test_a_case_of_which_nothing_is_shown_takes_the_nearest() -> None:
    frame = Frame.for_shown({"H": SHOWN["H"]}, MEASURES)
    assert frame.factors[FIGURE] == frame.factors[UPPER] == frame.factors[LOWER]
    frame = Frame.for_shown(SHOWN, MEASURES)
    assert frame.factors[FIGURE] == frame.factors[UPPER] != frame.factors[LOWER]


def test_a_stem_alone_tells_the_height_and_no_width() -> None:
    found = pairs({"l": (3.0, 1.1)})
    assert found == ((1.1, 1.1),) * 3
    assert pairs({"l": (3.0, 1.1), "H": (0.9, 1.0)})[LOWER] == (0.9, 1.1)
    assert pairs({}) == ((1.0, 1.0),) * 3


def test_factors_are_bounded_and_what_is_shown_stays_in_range() -> None:
    assert pairs({"n": (9.0, 0.01)})[LOWER] == (2.0, 0.5)
    wide = {"n": letter(300, 300), "m": letter(1200, 300)}
    frame = Frame.for_shown(wide, MEASURES)
    for char, outline in wide.items():
        values = [value for point in frame.applied(char, outline).points() for value in point]
        assert MIN_COORDINATE <= min(values) <= max(values) <= MAX_COORDINATE
        assert decode(encode(frame.encoded(char, outline))) == frame.encoded(char, outline)


def test_without_glyphs_or_measures_it_is_the_em() -> None:
    assert not Frame.for_shown({}, MEASURES).changes
    assert not Frame.for_shown(SHOWN, {}).changes
    assert EM.encoded("n", SHOWN["n"]) is SHOWN["n"]
    assert EM.decoded("n", SHOWN["n"]) is SHOWN["n"]


def test_the_stated_angle_counts_where_there_is_no_stem_to_measure() -> None:
    ring = Outline(
        500, (Contour.path((50, 250), (((50, 500), (450, 500), (450, 250)), ((450, 0), (50, 0), (50, 250)))),)
    )
    assert Frame.for_shown({"o": ring}, MEASURES, 12.0).slant == 12.0
    assert Frame.for_shown({"o": ring, "H": SHOWN["H"]}, MEASURES, 12.0).slant == 0.0


def test_a_case_is_that_of_letters_figures_and_signs() -> None:
    assert [case_of(char) for char in "aßQ.7"] == [LOWER, LOWER, UPPER, UPPER, FIGURE]


def test_only_a_table_of_two_numbers_a_letter_is_one() -> None:
    assert is_table(MEASURES)
    assert is_table({})
    assert not is_table([])
    for pair in ([1], ["a", "b"], [0, 1], [1, math.nan], None):
        assert not is_table({"n": pair}), pair
    assert not is_table({"nn": [1, 1]})
    assert not is_table({".": [1, 1]})


@given(st.floats(-25, 25), st.floats(300, 1000), st.floats(150, 400), st.floats(150, 1200))
def test_whatever_is_shown_of_a_slanted_font_can_be_written(slant: float, wide: float, low: float, tall: float) -> None:
    shown = {"n": letter(wide, low), "H": letter(wide, tall), "g": letter(wide, low).map(lambda p: (p[0], p[1] - 400))}
    frame = Frame.of(shown, MEASURES, slant)
    for char, outline in shown.items():
        encode(frame.encoded(char, outline))
