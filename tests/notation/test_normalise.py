from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest
from fakes.outlines import circle, outlines, polygon, rectangle
from fontTools.pens.recordingPen import RecordingPen
from hypothesis import assume, given
from hypothesis import strategies as st

from fonte_plugin.errors import NotationError
from fonte_plugin.notation import grammar
from fonte_plugin.notation.normalise import canonical, normalise
from fonte_plugin.notation.tokenizer import encode
from fonte_plugin.notation.units import Units
from fonte_plugin.outlines.contour import Contour, Point
from fonte_plugin.outlines.outline import Outline

GRID = Units(1000)


class Drawing:
    """A glyph that is made of calls to a pen."""

    def __init__(self, draw: Callable[[Any], None]) -> None:
        self.draw = draw


def drawing(*calls: tuple[str, tuple[Any, ...]]) -> Drawing:
    pen = RecordingPen()
    pen.value = list(calls)
    return Drawing(pen.replay)


def points(outline: Outline) -> list[list[Point]]:
    return [[contour.start, *(points[-1] for points in contour.commands)] for contour in outline.contours]


def tidy(*contours: Contour, units: Units = GRID) -> Outline:
    return normalise(Outline(500, contours), 500, units)


SQUARE = Drawing(Outline(0, (rectangle(0, 0, 100, 100),)).draw)


def test_components_are_decomposed_nested_and_scaled() -> None:
    glyph_set = {
        "square": SQUARE,
        "moved": drawing(("addComponent", ("square", (1, 0, 0, 1, 200, 0)))),
        "both": drawing(
            ("addComponent", ("square", (2, 0, 0, 2, 0, 300))), ("addComponent", ("moved", (0.5, 0, 0, 1, 0, 0)))
        ),
    }
    outline = normalise(glyph_set["both"], 640, GRID, glyph_set)
    assert outline == Outline(640, (rectangle(0, 300, 200, 500), rectangle(100, 0, 150, 100)))


def test_a_mirrored_component_still_runs_counter_clockwise() -> None:
    mirrored = drawing(("addComponent", ("square", (-1, 0, 0, 1, 100, 0))))
    assert normalise(mirrored, 500, GRID, {"square": SQUARE}) == Outline(500, (rectangle(0, 0, 100, 100),))


def test_a_missing_component_names_glyph_and_component() -> None:
    with pytest.raises(NotationError, match="Aacute: its component 'acute' is missing"):
        normalise(drawing(("addComponent", ("acute", (1, 0, 0, 1, 0, 0)))), 500, GRID, {}, "Aacute")


def test_a_component_of_itself_is_refused_by_name() -> None:
    glyph_set: dict[str, Drawing] = {}
    glyph_set["A"] = drawing(("addComponent", ("B", (1, 0, 0, 1, 0, 0))))
    glyph_set["B"] = drawing(("addComponent", ("A", (1, 0, 0, 1, 0, 0))))
    with pytest.raises(NotationError, match="A: it is a component of itself"):
        normalise(glyph_set["A"], 500, GRID, glyph_set, "A")


def test_overlaps_are_removed() -> None:
    outline = tidy(rectangle(0, 0, 100, 300), rectangle(50, 100, 200, 200))
    assert points(outline) == [[(0, 0), (100, 0), (100, 100), (200, 100), (200, 200), (100, 200), (100, 300), (0, 300)]]


def test_outer_contours_run_counter_clockwise_and_counters_clockwise() -> None:
    outline = tidy(rectangle(0, 0, 300, 300), rectangle(100, 100, 200, 200, clockwise=True))
    assert [contour.area for contour in outline.contours] == [90000, -10000]
    turned = tidy(rectangle(0, 0, 300, 300, clockwise=True), rectangle(100, 100, 200, 200))
    assert turned == outline


def test_a_contour_starts_lowest_then_leftmost() -> None:
    outline = tidy(polygon((100, 100), (0, 100), (0, 0), (100, 0)))
    assert outline.contours[0].start == (0, 0)
    assert tidy(polygon((50, 90), (0, 40), (60, 10))).contours[0].start == (60, 10)


def test_contours_are_ordered_by_their_lower_left_corner() -> None:
    outline = tidy(rectangle(300, 0, 400, 50), rectangle(0, 200, 90, 300), rectangle(0, 0, 90, 100))
    assert [contour.start for contour in outline.contours] == [(0, 0), (0, 200), (300, 0)]
    unordered = Outline(0, tuple(outline.contours[place] for place in (2, 1, 0)))
    assert canonical(unordered, 500) == outline


@pytest.mark.parametrize("upm", [250, 500, 1000, 2000, 2048])
def test_outline_and_advance_are_scaled_to_a_thousand_units(upm: int) -> None:
    scale = upm / 1000
    outline = normalise(Outline(0, (rectangle(0, 0, 100 * scale, 700 * scale),)), 600 * scale, Units(upm))
    assert outline == Outline(600, (rectangle(0, 0, 100, 700),))


def test_points_and_advance_round_half_upwards() -> None:
    outline = canonical(Outline(0, (rectangle(-0.5, 0.5, 99.5, 700.4),)), 499.5)
    assert outline == Outline(500, (rectangle(0, 1, 100, 700),))


def test_a_quadratic_contour_without_on_curve_points_keeps_its_shape() -> None:
    ring = drawing(("qCurveTo", ((100, 0), (100, 100), (0, 100), (0, 0), None)), ("closePath", ()))
    outline = normalise(ring, 500, GRID)
    assert len(outline.contours) == 1
    contour = outline.contours[0]
    assert all(len(segment) == 4 for segment in contour.segments)
    assert outline.bounds == (0, 0, 100, 100)
    assert contour.start == (50, 0)
    assert contour.area == pytest.approx(100 * 100 - 4 * 50 * 50 / 6, rel=0.01)  # each corner cuts a sixth off


def test_many_quadratic_pieces_become_a_few_cubics() -> None:
    count, radius = 24, 250.0
    reach = radius / math.cos(math.pi / count)  # off-curve points of a polygon around the circle
    off = [
        (300 + reach * math.cos(2 * math.pi * i / count), 300 + reach * math.sin(2 * math.pi * i / count))
        for i in range(count)
    ]
    outline = normalise(drawing(("qCurveTo", (*off, None)), ("closePath", ())), 600, GRID)
    assert outline.segment_count <= 8
    assert outline.signed_area == pytest.approx(math.pi * radius**2, rel=0.01)
    assert all(abs(math.hypot(s[-1][0] - 300, s[-1][1] - 300) - radius) < 2 for s in outline.contours[0].segments)


def test_open_contours_are_closed() -> None:
    calls = [("moveTo", ((0, 0),)), ("lineTo", ((100, 0),)), ("lineTo", ((50, 80),)), ("endPath", ())]
    assert points(normalise(drawing(*calls), 500, GRID)) == [[(0, 0), (100, 0), (50, 80)]]


@pytest.mark.parametrize("ending", ["closePath", "endPath"])
def test_contours_of_one_point_are_left_out(ending: str) -> None:
    anchor = ("moveTo", ((40, 700),)), (ending, ())
    outline = normalise(drawing(*anchor, *RecordedSquare, *anchor), 500, GRID)
    assert outline == Outline(500, (rectangle(0, 0, 100, 100),))


RecordedSquare = [
    ("moveTo", ((0, 0),)),
    ("lineTo", ((100, 0),)),
    ("lineTo", ((100, 100),)),
    ("lineTo", ((0, 100),)),
    ("closePath", ()),
]


def test_a_glyph_without_contours_keeps_its_advance() -> None:
    assert normalise(drawing(), 240.6, GRID) == Outline(241)


def bow(dx: float, dy: float) -> Contour:
    """Starts at the origin with a handle at (dx, dy), everything else far from horizontal and vertical."""
    return Contour.path((0, 0), (((dx, dy), (200, 60), (230, 200)), ((170, 300), (60, 250), (20, 180))))


@pytest.mark.parametrize(
    ("handle", "snapped"),
    [
        ((6, 1), (6, 0)),
        ((60, 1), (60, 0)),
        ((60, -1), (60, 0)),
        ((5, 1), (5, 1)),
        ((60, 2), (60, 2)),
        ((60, 0), (60, 0)),
        ((1, 6), (0, 6)),
        ((-1, 60), (0, 60)),
        ((1, 5), (1, 5)),
        ((2, 60), (2, 60)),
        ((1, 1), (1, 1)),
        ((0, 0), (0, 0)),
    ],
)
def test_handles_are_snapped_within_one_unit_from_six_units_on(handle: Point, snapped: Point) -> None:
    outline = canonical(Outline(0, (bow(*handle),)), 0)
    curve = next(s for c in outline.contours for s in c.segments if s[-1] == (230, 200))
    assert curve[1] == snapped


def test_an_arriving_handle_is_snapped_to_its_end_point() -> None:
    contour = Contour.path((0, 0), (((30, -40), (160, 101), (100, 100)), ((40, 170),)))
    outline = canonical(Outline(0, (contour,)), 0)
    assert [s[2] for c in outline.contours for s in c.segments if len(s) == 4] == [(160, 100)]


def test_zero_length_segments_are_left_out_and_slivers_too() -> None:
    contour = polygon((0, 0), (0.2, 0.3), (100, 0), (100.3, 0.1), (50, 80), (50, 80))
    assert points(canonical(Outline(0, (contour,)), 0)) == [[(0, 0), (100, 0), (50, 80)]]
    sliver = polygon((0, 0), (100, 0), (100, 0.3))
    assert canonical(Outline(0, (sliver,)), 0).contours == ()
    dot = Contour.path((0, 0), (((0.1, 0), (0, 0.1), (0.2, 0.2)), ((0, 0),)))
    assert canonical(Outline(0, (dot,)), 0).contours == ()


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, 1e39, "12"])
def test_coordinates_that_are_no_numbers_name_the_glyph(value: Any) -> None:
    with pytest.raises(NotationError, match="ampersand: its outline cannot be read"):
        normalise(Outline(0, (polygon((0, 0), (100, value), (50, 50)),)), 500, GRID, name="ampersand")


@pytest.mark.parametrize("width", [math.nan, math.inf])
def test_an_advance_that_is_no_number_names_the_glyph(width: float) -> None:
    with pytest.raises(NotationError, match="ampersand"):
        normalise(SQUARE, width, GRID, name="ampersand")


SHAPES = [
    (rectangle(0, 0, 100, 700),),
    (circle(300, 250, 260), circle(300, 250, 150, clockwise=True)),
    (rectangle(0, 0, 90, 700), circle(300, 250, 200)),
    (rectangle(80, 0, 170, 510), rectangle(80, 600, 170, 700), polygon((200, 0), (400, 0), (300, 333))),
]


@pytest.mark.parametrize("contours", SHAPES)
@pytest.mark.parametrize("upm", [1000, 2048])
def test_what_is_normal_already_is_left_as_it_is(contours: tuple[Contour, ...], upm: int) -> None:
    once = normalise(Outline(0, contours), 600, Units(upm))
    assert normalise(once, once.width, GRID) == once


@given(outlines(writable=True))
def test_canonical_form_is_idempotent(outline: Outline) -> None:
    once = canonical(outline, outline.width)
    # where a contour passes its lowest point twice, or two contours share a corner, either may come first
    lowest = [min((p[1], p[0]) for p in ends) for ends in points(once)]
    assume(all(ends.count((x, y)) == 1 for ends, (y, x) in zip(points(once), lowest, strict=True)))
    assert canonical(once, once.width) == once


@given(outlines(writable=True), st.sampled_from([1000, 1024, 2048]))
def test_every_normal_outline_can_be_written_under_the_mask(outline: Outline, upm: int) -> None:
    normal = normalise(outline.map(lambda p: (p[0] / 4 + 0.3, p[1] / 4 + 0.3)), 500, Units(upm))
    assume(normal.contours)
    state = grammar.automaton().advance
    for token in encode(normal):
        assert grammar.allowed_next(state)[token]
        state = grammar.automaton().step(state, token)
    assert state == grammar.automaton().character
    assert all(
        contour.start == min(ends, key=lambda p: (p[1], p[0]))
        for contour, ends in zip(normal.contours, points(normal), strict=True)
    )
