import pytest
from fakes.drawn_letters import (
    BAR,
    OVER,
    WHITE,
    X_HEIGHT,
    h_shape,
    letter,
    moved,
    n_shape,
    polygon,
    rectangle,
    references,
    ring,
)

from fonte_plugin.design.cleanup import alignment
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.box import bounds


def heights(contours):
    box = bounds(contours)
    return box[1], box[3]


@pytest.mark.parametrize("off", [-15, -8, -1, 1, 6, 14])
def test_a_flat_top_off_the_x_height_is_put_on_it(style, off):
    glyph = letter("u", 300, rectangle(70, 0, 150, X_HEIGHT + off))
    assert heights(alignment.apply(glyph.contours, style, glyph)) == (0, X_HEIGHT)


@pytest.mark.parametrize("off", [-9, 3, 7])
def test_a_round_bottom_is_put_on_its_overshoot_not_on_the_baseline(style, off):
    glyph = letter("c", 520, *ring(40, -OVER + off, 480, X_HEIGHT + OVER))
    assert heights(alignment.apply(glyph.contours, style, glyph)) == (-OVER, X_HEIGHT + OVER)


def test_the_thickness_of_a_horizontal_stroke_goes_along_with_its_edge(style):
    glyph = letter("c", 520, *ring(40, -OVER + 8, 480, X_HEIGHT + OVER - 8))
    outer, counter = alignment.apply(glyph.contours, style, glyph)
    assert heights([counter])[0] - heights([outer])[0] == BAR


def test_an_arch_in_a_tall_letter_is_aligned_too(style):
    glyph = references()["n"]
    low = moved(glyph, {node.point: (node.point[0], 505) for node in glyph.contours[0].nodes if node.point[1] == 512})
    assert bounds(alignment.apply(low.contours, style, low))[3] == X_HEIGHT + OVER


def test_what_lies_between_two_lines_is_interpolated_not_dragged(style):
    glyph = letter("H", 600, h_shape(690))
    result = alignment.apply(glyph.contours, style, glyph)
    bar = sorted({node.point[1] for node in result[0].nodes})
    assert (bar[0], bar[-1]) == (0, 700)
    assert bar[1:3] == pytest.approx([315, 385])


@pytest.mark.parametrize("off", [-90, -40, 24, 70])
def test_a_capital_off_the_height_of_h_is_a_slip_however_far(style, off):
    glyph = letter(
        "F", 400, polygon(*((70, 0), (150, 0), (150, 620 + off), (350, 620 + off), (350, 700 + off)), (70, 700 + off))
    )
    assert heights(alignment.apply(glyph.contours, style, glyph)) == (0, 700)


@pytest.mark.parametrize("off", [-40, -20, 20])
def test_an_ascender_near_the_height_of_h_is_left_alone(style, off):
    glyph = letter("l", 220, rectangle(70, 0, 150, 700 + off))
    assert alignment.apply(glyph.contours, style, glyph) == glyph.contours


@pytest.mark.parametrize(("character", "top"), [("!", 690), ("-", 507), ("~", 690)])
def test_punctuation_stands_where_it_likes(style, character, top):
    glyph = letter(character, 220, rectangle(70, top - 300, 150, top))
    assert alignment.apply(glyph.contours, style, glyph) == glyph.contours


def test_what_stands_on_the_line_of_the_other_kind_stays(style):
    glyph = letter("c", 520, *ring(40, 0, 480, X_HEIGHT))
    assert alignment.apply(glyph.contours, style, glyph) == glyph.contours


def test_a_swung_end_of_a_straight_letter_is_not_taken_for_a_bowl(style):
    glyph = letter("z", 400, *ring(40, -OVER + 8, 360, X_HEIGHT + OVER - 8))
    assert alignment.apply(glyph.contours, style, glyph) == glyph.contours


def test_rounds_are_put_on_a_line_only_where_those_of_the_references_share_one(style):
    drawn = references()
    for number, char in enumerate("aes"):
        low, high = (number + 1) * 6, (number + 1) * 5
        drawn[char] = letter(char, 520, *ring(40, -OVER - low, 480, X_HEIGHT + OVER + high))
    glyph = letter("c", 520, *ring(40, -OVER + 9, 480, X_HEIGHT + OVER - 9))
    assert heights(alignment.apply(glyph.contours, style, glyph)) == (-OVER, X_HEIGHT + OVER)
    assert alignment.apply(glyph.contours, ReferenceStyle.measure(drawn.values()), glyph) == glyph.contours


def test_a_height_of_which_the_references_show_two_is_kept_where_it_is_one_of_them():
    drawn = references()
    drawn["r"] = letter("r", 300, rectangle(70, 0, 150, X_HEIGHT + 5))
    drawn["u"] = letter("u", 300, rectangle(70, 0, 150, X_HEIGHT + 5))
    glyph = letter("i", 220, rectangle(70, 0, 150, X_HEIGHT))
    assert alignment.apply(glyph.contours, ReferenceStyle.measure(drawn.values()), glyph) == glyph.contours


def test_an_edge_far_from_every_line_is_left_alone(style):
    glyph = letter("t", 300, rectangle(70, 0, 150, 600))
    assert alignment.apply(glyph.contours, style, glyph) == glyph.contours


def test_a_middle_bar_of_a_capital_is_not_drawn_to_the_x_height(style):
    comb = polygon(
        *((70, 0), (400, 0), (400, 80), (150, 80), (150, 420), (380, 420)),
        *((380, 490), (150, 490), (150, 620), (400, 620), (400, 700), (70, 700)),
    )
    glyph = letter("E", 450, comb)
    assert alignment.apply(glyph.contours, style, glyph) == glyph.contours


def test_an_apex_may_overshoot_as_its_designer_likes(style):
    glyph = letter("v", 400, polygon((10, 500), (180, -22), (220, -22), (390, 500), (300, 500), (200, 120), (100, 500)))
    assert heights(alignment.apply(glyph.contours, style, glyph)) == (-22, 500)


def test_a_designers_letter_on_its_lines_is_untouched(style):
    glyph = letter("h", 2 * WHITE + 360, n_shape())
    assert alignment.apply(glyph.contours, style, glyph) == glyph.contours
