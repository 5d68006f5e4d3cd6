from dataclasses import replace

import pytest
from fakes.drawn_letters import (
    BAR,
    STEM,
    X_HEIGHT,
    h_shape,
    letter,
    moved,
    n_shape,
    points,
    rectangle,
    references,
    ring,
)
from fontTools.pens.recordingPen import RecordingPen
from hypothesis import given, settings
from hypothesis import strategies as st

from fonte_plugin.design.cleanup import cleaning
from fonte_plugin.design.cleanup.cleaning import FILTERS, Step, clean
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.contour import Contour, Node
from fonte_plugin.outlines.glyph import Glyph

STYLE = ReferenceStyle.measure(references().values())
coordinate = st.floats(-600, 1600, allow_nan=False, width=32) | st.integers(-600, 1600)
point = st.tuples(coordinate, coordinate)
node = st.tuples(point, point, st.booleans())


@st.composite
def contours(draw):
    nodes = draw(st.lists(node, min_size=1, max_size=7))
    segments = []
    for (start, handle, curved), (end, other, _) in zip(nodes, [*nodes[1:], nodes[0]], strict=True):
        segments.append((start, handle, other, end) if curved else (start, end))
    return Contour.from_segments(segments)


@settings(max_examples=60, deadline=None)
@given(st.lists(contours(), max_size=3), st.sampled_from("oHnx8."))
def test_any_outline_comes_out_closed_in_whole_units_and_nothing_is_raised(shapes, character):
    glyph = letter(character, 500.4, *shapes)
    result = clean(glyph, STYLE).glyph
    pen = RecordingPen()
    result.draw(pen)
    names = [name for name, _ in pen.value]
    assert set(names) <= {"moveTo", "lineTo", "curveTo", "closePath"}
    assert names.count("moveTo") == names.count("closePath")
    assert all(float(value).is_integer() for _, points in pen.value for p in points for value in p)
    assert result.width == 500


@pytest.mark.parametrize("character", list(references()))
def test_the_references_themselves_are_left_as_they_were_drawn(character):
    glyph = references()[character]
    result = clean(glyph, STYLE)
    assert result.changes == ()
    assert result.glyph == glyph


def test_a_generated_letter_gets_the_lines_stems_and_nodes_of_the_font():
    glyph = letter("h", 500, n_shape(stem=STEM + 9).map(lambda p: (p[0], p[1] + 6 if p[1] > 430 else p[1] - 4)))
    result = clean(glyph, STYLE)
    on_curve = points(result.glyph)
    assert {y for _, y in on_curve} >= {0, X_HEIGHT, X_HEIGHT + 12}
    assert {change.filter for change in result.changes} >= {"alignment", "stems"}
    assert clean(result.glyph, STYLE).glyph == result.glyph


def test_a_filter_that_is_skipped_does_nothing():
    glyph = letter("u", 300, rectangle(70, 0, 150, X_HEIGHT + 9))
    assert clean(glyph, STYLE, skip=["alignment"]).glyph.bounds.top == X_HEIGHT + 9
    assert clean(glyph, STYLE, skip=FILTERS).glyph == glyph


def test_a_filter_that_does_not_exist_is_named():
    with pytest.raises(ValueError, match=r"no filter 'alignement'; there are overlap, .*alignment"):
        clean(references()["o"], STYLE, skip=["alignement"])


def fails(contours, style, glyph):
    raise ZeroDivisionError("no stems")


def shrinks(contours, style, glyph):
    return tuple(contour.map(lambda p: (p[0] / 2, p[1])) for contour in contours)


def twists(contours, style, glyph):
    outer, *others = contours
    first, second, *rest = outer.nodes
    return (Contour((second, first, *rest)), *others)


def empties(contours, style, glyph):
    return ()


def goes_astray(contours, style, glyph):
    return (Contour((Node((float("nan"), 0)), *contours[0].nodes[1:])),)


@pytest.mark.parametrize(
    ("harm", "reason"),
    [
        (fails, "it failed (ZeroDivisionError: no stems)"),
        (shrinks, "it moves the glyph's bounds"),
        (twists, "the outline crosses itself"),
        (empties, "the ink is gone"),
        (goes_astray, "a coordinate is not a number"),
    ],
)
def test_a_filter_that_does_harm_is_undone_and_reported_and_the_others_go_on(monkeypatch, harm, reason):
    monkeypatch.setattr(cleaning, "FILTERS", {"harm": Step(harm, area=2, reach=8), **FILTERS})
    glyph = letter("u", 300, rectangle(70, 0, 150, X_HEIGHT + 9))
    result = clean(glyph, STYLE)
    assert result.glyph.bounds == (70, 0, 150, X_HEIGHT)
    assert (result.changes[0].filter, result.changes[0].undone) == ("harm", reason)
    assert str(result.changes[0]) == f"u: harm left out, because {reason}"


def test_a_filter_that_takes_too_much_ink_is_undone(monkeypatch):
    def thins(contours, style, glyph):
        return tuple(rectangle(70, 0, 110, 500) if c.area else c for c in contours)

    monkeypatch.setattr(cleaning, "FILTERS", {"thins": Step(thins, area=0.2, reach=100)})
    result = clean(letter("l", 220, rectangle(70, 0, 150, 500)), STYLE)
    assert result.changes[0].undone == "the area changes by 50 %"


def test_the_report_says_how_far_and_how_many():
    glyph = letter("u", 300, rectangle(70, 0, 150, X_HEIGHT + 9))
    assert [str(change) for change in clean(glyph, STYLE).changes] == [
        "u: alignment moved the outline by up to 9.0 units"
    ]


def test_a_glyph_without_ink_is_given_back():
    space = Glyph("space", (32,), 250.0)
    assert clean(space, STYLE).glyph == space


def test_a_quadratic_outline_is_read_as_the_identical_cubic():
    class Quadratic:
        name, unicodes, width = "o", (ord("o"),), 500

        def draw(self, pen):
            pen.moveTo((0, 0))
            pen.qCurveTo((300, 0), (300, 300))
            pen.lineTo((0, 300))
            pen.closePath()

    (contour,) = Glyph.read(Quadratic()).contours
    assert [len(segment) for segment in contour.segments] == [4, 2, 2]
    assert contour.nodes[0].leaving == pytest.approx((200, 0))


def test_a_font_without_references_still_gets_its_outlines_cleaned():
    glyph = moved(letter("o", 520, *ring(40, -12, 480, 512)), {(260, 512): (260.4, 512.2)})
    result = clean(glyph, ReferenceStyle()).glyph
    assert result.bounds == (40, -12, 480, 512)


def test_filters_scale_with_the_units_per_em():
    double = [
        replace(g, contours=tuple(c.map(lambda p: (2 * p[0], 2 * p[1])) for c in g.contours), width=2 * g.width)
        for g in references().values()
    ]
    style = ReferenceStyle.measure(double, 2000)
    glyph = letter("H", 1200, h_shape(2 * 690, inner=600, stem=2 * STEM + 20, bar=2 * BAR))
    assert clean(glyph, style).glyph.bounds.top == 1400
