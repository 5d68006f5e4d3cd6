import math
from dataclasses import replace

import pytest
from fakes.drawn_letters import STEM, X_HEIGHT, letter, n_shape, polygon, rectangle, references, ring, x_shape

from fonte_plugin.design.cleanup import weight
from fonte_plugin.design.cleanup.weight import offset
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.design.style.stroke_weight import RELATIVE, StrokeWeight, thickness
from fonte_plugin.outlines.box import bounds


def v_shape(across):
    """A v whose strokes are `across` units wide, measured horizontally."""
    return polygon(
        (0, 500), (200, 0), (260, 0), (460, 500), (460 - across, 500), (230, 2.5 * across - 75), (across, 500)
    )


def test_thickness_is_that_of_long_strokes_whatever_their_direction():
    assert thickness((rectangle(0, 0, 20, 1000),)) == pytest.approx(20, rel=0.03)
    leaning = rectangle(0, 0, 20, 1000).map(lambda p: (p[0] * 0.8 - p[1] * 0.6, p[0] * 0.6 + p[1] * 0.8))
    assert thickness((leaning,)) == pytest.approx(20, rel=0.03)
    assert thickness(()) == 0


def test_what_is_offset_grows_by_the_distance_on_every_side_and_counters_shrink():
    outer, counter = offset(ring(40, 0, 480, 500), 8, 5)
    assert bounds([outer]) == pytest.approx((32, -5, 488, 505))
    assert bounds([counter]) == pytest.approx((40 + 90 + 8, 70 + 5, 480 - 90 - 8, 500 - 70 - 5))


def test_level_lines_and_handles_stay_level_when_offset():
    (result,) = offset((n_shape(),), -7, -4)
    for old, new in zip(n_shape().nodes, result.nodes, strict=True):
        for was, now in zip(old.points, new.points, strict=True):
            assert (was is None) == (now is None)
            if was is not None:
                level = [a == b for a, b in zip(was, old.point, strict=True)]
                assert all(abs(a - b) < 1e-9 for a, b, same in zip(now, new.point, level, strict=True) if same)


def test_a_sharp_corner_does_not_tilt_the_level_line_it_ends():
    z = polygon(
        *((20, 0), (400, 0), (400, 80), (130, 80), (400, 420)),
        *((400, 500), (20, 500), (20, 420), (290, 420), (20, 80)),
    )
    (result,) = offset((z,), -20, -15)
    for (a, b), (c, d) in zip(z.segments, result.segments, strict=True):
        assert [abs(p - q) < 1e-9 for p, q in zip(c, d, strict=True)] == [p == q for p, q in zip(a, b, strict=True)]


@pytest.mark.parametrize("across", [36, 45, 140, 160])
def test_a_letter_of_diagonals_gets_the_weight_of_the_references_and_keeps_its_height(style, across):
    glyph = letter("v", 460, v_shape(across))
    wanted = style.weight.of(glyph.unicodes)
    assert abs(math.log(thickness(glyph.contours) / wanted)) > 0.2
    result = weight.apply(glyph.contours, style, glyph)
    assert thickness(result) == pytest.approx(wanted, rel=0.02)
    assert (bounds(result)[1], bounds(result)[3]) == (0, 500)


def test_a_weight_within_the_scatter_of_the_references_is_left_alone(style):
    glyph = letter("x", 460, x_shape())
    thicker = replace(glyph, contours=offset(glyph.contours, 1, 1))
    assert weight.apply(thicker.contours, style, thicker) == thicker.contours


def test_references_of_many_weights_leave_more_room():
    drawn = references()
    uneven = [
        letter(char, 400, rectangle(70, 0, 70 + STEM + 25 * number, X_HEIGHT)) for number, char in enumerate("aegs")
    ]
    assert StrokeWeight.measure(list(drawn.values())).scatter < StrokeWeight.measure([*drawn.values(), *uneven]).scatter


def test_few_references_and_punctuation_say_nothing_of_weight(style):
    few = ReferenceStyle.measure([references()["n"], references()["o"]])
    thin = letter("v", 460, v_shape(30))
    assert weight.apply(thin.contours, few, thin) == thin.contours
    dash = letter("-", 300, rectangle(50, 200, 250, 210))
    assert weight.apply(dash.contours, style, dash) == dash.contours


def test_every_letter_and_figure_has_a_usual_weight():
    assert set(RELATIVE) == set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ßæ")
