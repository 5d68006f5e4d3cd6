from dataclasses import replace

import pytest
from fakes.drawn_letters import (
    BAR,
    BOWL,
    STEM,
    WHITE,
    X_HEIGHT,
    h_shape,
    letter,
    n_shape,
    polygon,
    rectangle,
    references,
    ring,
)

from fonte_plugin.design.cleanup import stems
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.design.style.stem_widths import all_stems, stems_of
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.edges import find_stems, shear


def widths(contours, axis):
    return sorted({stem.width for stem in stems_of(contours, axis, 1)})


@pytest.mark.parametrize("off", [-14, -5, 6, 15])
def test_a_stem_off_by_some_units_gets_the_width_of_the_references(style, off):
    glyph = letter("K", 600, h_shape(700, stem=STEM + off))
    assert widths(stems.apply(glyph.contours, style, glyph), 0) == [STEM]


def test_a_straight_stem_far_from_those_of_the_references_is_a_slip(style):
    glyph = letter("l", 220, rectangle(50, 0, 180, 700))
    assert widths(stems.apply(glyph.contours, style, glyph), 0) == [STEM]


@pytest.mark.parametrize(("character", "off"), [("N", -14), ("M", 20), ("U", -30)])
def test_verticals_that_are_thin_in_many_typefaces_are_left_alone(style, character, off):
    glyph = letter(character, 600, h_shape(700, stem=STEM + off))
    assert widths(stems.apply(glyph.contours, style, glyph), 0) == [STEM + off]


@pytest.mark.parametrize(("bar", "clean"), [(BAR - 10, BAR - 10), (BAR + 9, BAR + 9), (BAR - 20, BAR), (BAR + 25, BAR)])
def test_a_width_that_one_reference_shows_corrects_outliers_alone(style, bar, clean):
    glyph = letter("F", 600, h_shape(700, bar=bar))
    assert widths(stems.apply(glyph.contours, style, glyph), 1) == [clean]


def test_one_straight_piece_of_one_crooked_letter_makes_no_rule(style):
    crooked = {**references(), "H": letter("H", 600, rectangle(70, 0, 70 + STEM, 700))}
    glyph = letter("I", 220, rectangle(60, 0, 60 + STEM - 25, 700))
    assert widths(stems.apply(glyph.contours, style, glyph), 0) == [STEM]
    assert stems.apply(glyph.contours, ReferenceStyle.measure(crooked.values()), glyph) == glyph.contours


def test_punctuation_has_widths_of_its_own(style):
    glyph = letter("|", 220, rectangle(60, -200, 60 + STEM + 10, 700))
    assert stems.apply(glyph.contours, style, glyph) == glyph.contours


def test_a_figure_between_two_widths_takes_the_nearer_one_or_none(style):
    upper = [letter("H", 600, h_shape(700, stem=STEM + 22)), letter("I", 220, rectangle(70, 0, 172, 700))]
    mixed = ReferenceStyle.measure([*upper, references()["n"], letter("l", 220, rectangle(70, 0, 150, 700))])
    glyph = letter("1", 220, rectangle(60, 0, 60 + STEM + 18, 700))
    assert widths(stems.apply(glyph.contours, mixed, glyph), 0) == [STEM + 22]


def test_both_edges_share_the_correction(style):
    glyph = letter("l", 220, rectangle(60, 0, 150, 700))
    (contour,) = stems.apply(glyph.contours, style, glyph)
    assert sorted({node.point[0] for node in contour.nodes}) == [65, 145]


def test_a_bowl_takes_the_width_of_bowls_and_keeps_its_curves_attached(style):
    glyph = letter("c", 520, *ring(40, -12, 480, 512, side=BOWL + 10))
    result = stems.apply(glyph.contours, style, glyph)
    assert widths(result, 0) == [BOWL]
    for contour in result:
        for node in contour.nodes:
            assert any(h[0] == node.point[0] or h[1] == node.point[1] for h in (node.arriving, node.leaving))


def test_a_horizontal_stroke_moves_its_inner_edge_only(style):
    glyph = letter("c", 520, *ring(40, -12, 480, 512, cap=BAR + 9))
    outer, counter = stems.apply(glyph.contours, style, glyph)
    assert outer == glyph.contours[0]
    assert min(node.point[1] for node in counter.nodes) == -12 + BAR


def test_one_stem_does_not_shift_its_neighbour(style):
    arch = n_shape()
    glyph = letter("h", 500, arch.map(lambda p: (p[0] - 12 if p[0] <= WHITE else p[0], p[1])))
    (result,) = stems.apply(glyph.contours, style, glyph)
    assert {node.point[0] for node in result.nodes} >= {350, 430}


def test_a_stroke_unlike_any_reference_is_left_alone(style):
    glyph = letter("-", 400, rectangle(50, 200, 350, 230))
    assert stems.apply(glyph.contours, style, glyph) == glyph.contours


def test_a_dot_is_not_a_stem(style):
    glyph = letter(".", 220, rectangle(60, 0, 150, 90))
    assert stems.apply(glyph.contours, style, glyph) == glyph.contours


def test_the_stems_of_an_italic_are_measured_across_its_slant():
    leaning = [replace(glyph, contours=shear(glyph.contours, 12)) for glyph in references().values()]
    style = ReferenceStyle.measure(leaning)
    glyph = letter("l", 220, *shear((rectangle(60, 0, 152, X_HEIGHT),), style.slant))
    clean = replace(glyph, contours=stems.apply(glyph.contours, style, glyph))
    (stem,) = [stem for axis, stem in all_stems(clean.contours, 1, style.slant) if axis == 0]
    assert stem.width == pytest.approx(STEM, abs=1)


def test_edges_that_face_away_from_each_other_make_no_stem():
    assert find_stems([], 8, 300) == []
    assert widths((rectangle(0, 0, 100, 400), rectangle(150, 0, 250, 400)), 0) == [100]


@pytest.mark.parametrize(("wide", "high"), [(STEM, STEM), (113, BAR + 24), (BAR + 24, 100)])
def test_the_dot_of_i_keeps_its_shape_beside_bars_and_stems_that_are_near_it(style, wide, high):
    stem, dot = rectangle(60, 0, 60 + STEM - 6, 500), rectangle(50, 600, 50 + wide, 600 + high)
    glyph = letter("i", 220, stem, dot)
    fitted = stems.apply(glyph.contours, style, glyph)
    assert bounds((fitted[1],)) == (50, 600, 50 + wide, 600 + high)
    assert widths(fitted, 0) == [STEM], "the stem below is fitted"


def test_a_counter_as_small_as_a_dot_leaves_the_strokes_around_it_stems(style):
    left = 60 + STEM + 14
    counter = polygon((left, 250), (left, 450), (250, 450), (250, 250))
    glyph = letter("D", 500, rectangle(60, 0, 420, 700), counter)
    assert STEM + 14 in widths(glyph.contours, 0)
