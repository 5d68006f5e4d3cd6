"""Editing points: what is added, smoothed, turned and put in, and that nothing else moves."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fonte_plugin.errors import SourceError
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.preview.svg_text import glyph_svg
from fonte_plugin.workspace.review.metrics import Metrics
from fonte_plugin.workspace.review.outline_edit import Address, moved, nodes
from fonte_plugin.workspace.review.pasted import outline_of_svg
from fonte_plugin.workspace.review.point_edit import (
    Align,
    aligned,
    converted,
    cut_out,
    flipped,
    put_in,
    smoothed,
    with_point,
)

BOX = Contour.path((0, 0), [((100, 0),), ((100, 200),), ((0, 200),)])
BOWL = Contour.path(
    (300, 0),
    [
        ((400, 10), (500, 100), (500, 200)),
        ((500, 320), (400, 400), (300, 400)),
        ((200, 400), (100, 300), (100, 200)),
        ((100, 100), (200, 0), (300, 0)),
    ],
)
GLYPH = Outline(600, (BOX, BOWL))
METRICS = Metrics(1000, 750, -250, 500, 700)


def count(outline: Outline) -> int:
    return sum(node.on_curve for node in nodes(outline))


@given(st.integers(0, 100), st.booleans())
def test_a_point_on_a_line_leaves_the_shape_as_it_is(x: int, low: bool) -> None:
    found = with_point(GLYPH, (x, 0 if low else 200), 30)
    assert found is not None
    after, address = found
    assert count(after) == count(GLYPH) + 1
    assert after.signed_area == GLYPH.signed_area
    node = next(node for node in nodes(after) if node.address == address)
    assert node.on_curve
    assert node.point[1] in (0, 200) or node.point[0] in (0, 100)


@given(st.floats(0.05, 0.95), st.integers(0, 3))
def test_a_point_on_a_curve_keeps_the_curve(t: float, side: int) -> None:
    start, first, second, end = list(BOWL.segments)[side]
    place = tuple(
        (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t * t * (1 - t) * c + t**3 * d
        for a, b, c, d in zip(start, first, second, end, strict=True)
    )
    found = with_point(GLYPH, (place[0], place[1]), 10)
    assert found is not None
    after, address = found
    assert after.signed_area == pytest.approx(GLYPH.signed_area, rel=0.01)
    node = next(node for node in nodes(after) if node.address == address)
    assert math.dist(node.point, place) < 4


def test_far_from_the_outline_no_point_is_added() -> None:
    assert with_point(GLYPH, (300, 200), 20) is None


def test_a_kink_is_made_smooth_and_its_point_stays() -> None:
    place = Address(1, 0)
    assert not next(node for node in nodes(GLYPH) if node.address == place).smooth
    after = next(node for node in nodes(smoothed(GLYPH, [place])) if node.address == place)
    assert after.smooth
    assert after.point == (300, 0)
    assert smoothed(GLYPH, [Address(0, 1)]) == GLYPH  # a corner between lines has no handles


def test_a_curve_that_leaves_a_line_is_smoothed_along_the_line() -> None:
    leaving = Contour.path((0, 0), [((0, 100),), ((20, 160), (60, 200), (120, 200)), ((120, 0),)])
    outline = Outline(200, (leaving,))
    after = smoothed(outline, [Address(0, 1)])
    (line, curve, *_) = after.contours[0].segments
    assert line == ((0, 0), (0, 100))
    assert curve[1] == (0, round(100 + math.hypot(20, 60)))
    assert curve[2:] == ((60, 200), (120, 200))


def test_a_handle_that_is_moved_alone_makes_a_corner() -> None:
    curve = Contour.path((0, 0), [((50, 0), (100, 50), (100, 100)), ((100, 150), (50, 200), (0, 200))])
    outline, handle = Outline(200, (curve,)), Address(0, 2)
    joint = Address(0, 3)
    assert next(node for node in nodes(outline) if node.address == joint).smooth
    together, alone = moved(outline, [handle], -30, 0), moved(outline, [handle], -30, 0, keeps_smooth=False)
    assert next(node for node in nodes(together) if node.address == joint).smooth
    assert not next(node for node in nodes(alone) if node.address == joint).smooth
    assert list(alone.contours[0].segments)[1] == list(curve.segments)[1]


def test_a_line_becomes_a_curve_and_a_line_again() -> None:
    side = [Address(0, 1), Address(0, 2)]
    curve = converted(GLYPH, side)
    assert curve.structure[0] == (False, True, False, False)
    assert curve.signed_area == pytest.approx(GLYPH.signed_area)
    assert converted(curve, [Address(0, 1), Address(0, 4)]) == GLYPH


@pytest.mark.parametrize("upright", [False, True])
def test_flipping_twice_gives_the_same_shape_and_direction(upright: bool) -> None:
    once = flipped(GLYPH, [], upright=upright)
    assert once.bounds == GLYPH.bounds
    assert once.signed_area == pytest.approx(GLYPH.signed_area)
    assert once != GLYPH
    twice = flipped(once, [], upright=upright)
    assert {node.point for node in nodes(twice)} == {node.point for node in nodes(GLYPH)}


def test_one_contour_is_flipped_where_one_is_selected() -> None:
    after = flipped(GLYPH, [Address(1, 0)], upright=False)
    assert after.contours[0] == BOX
    assert after.contours[1] != BOWL


def test_points_are_aligned_with_their_handles() -> None:
    after = aligned(GLYPH, [Address(0, 0), Address(1, 9)], Align.LEFT)
    points = {node.address: node.point for node in nodes(after)}
    assert points[Address(0, 0)][0] == points[Address(1, 9)][0] == 0
    assert points[Address(1, 10)] == (0, 100)  # it was straight below its point, and is
    assert aligned(GLYPH, [Address(0, 0)], Align.TOP) == GLYPH


def test_what_is_copied_comes_back_in_its_place() -> None:
    text = glyph_svg(cut_out(GLYPH, [Address(1, 0)]), GLYPH.width, METRICS)
    pasted = outline_of_svg(text, METRICS)
    assert pasted.width == GLYPH.width
    assert pasted.contours == (BOWL,)
    both, chosen = put_in(GLYPH, pasted.contours)
    assert len(both.contours) == 3
    assert {address.contour for address in chosen} == {2}


def test_a_drawing_of_another_program_stands_on_the_baseline() -> None:
    text = '<svg viewBox="0 0 800 800"><path d="M 200,700 H 400 V 300 Q 300 200 200 300 Z"/></svg>'
    outline = outline_of_svg(text, METRICS)
    assert outline.bounds is not None
    assert (outline.bounds.left, outline.bounds.bottom, outline.width) == (0, 0, 200)
    assert outline.bounds.height == pytest.approx(450, abs=1)
    assert any(outline.structure[0])


NO_DRAWINGS = ("", "hello", "<svg", "<svg></svg>", '<svg><path d="M 0 0 L 10"/></svg>', "<svg>\0</svg>")


@pytest.mark.parametrize("text", NO_DRAWINGS)
def test_what_is_no_drawing_is_refused_in_a_sentence(text: str) -> None:
    with pytest.raises(SourceError, match="clipboard"):
        outline_of_svg(text, METRICS)


@pytest.mark.parametrize("end", ["1e400", "1e999", "9e300", "1e400 1e400 L 0"])
def test_an_svg_that_reaches_beyond_any_glyph_is_refused_in_a_sentence(end: str) -> None:
    text = f'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0 L{end} 10 L 10 30 Z"/></svg>'
    with pytest.raises(SourceError, match="SVG on the clipboard cannot be read"):
        outline_of_svg(text, METRICS)


def test_an_svg_with_a_view_box_of_odd_numbers_is_read() -> None:
    text = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1..2 5.5.5"><path d="M0 0L100 0L100 30Z"/></svg>'
    assert outline_of_svg(text, METRICS).width == 100
