"""The micro sign is u with a stem as long as that of p, or none where these have no such stems."""

from dataclasses import replace

import pytest
from fakes.drawn_letters import STEM, X_HEIGHT, ellipse, letter, polygon, rectangle, references, ring

from fonte_plugin.design.construction.compose import compose
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.cutting import box
from fonte_plugin.outlines.edges import shear
from fonte_plugin.outlines.geometry import crossings
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.overlap import united, without

LOW = -210
LEFT = 70
WIDTH = 520


def u_shape(*more):
    bowl = without(ring(LEFT, -12, 450, 400, STEM)[:1], ring(LEFT, -12, 450, 400, STEM)[1:])
    arc = without(bowl, box(bottom=194))
    return united(arc, (rectangle(LEFT, 190, LEFT + STEM, X_HEIGHT),), (rectangle(370, 0, 450, X_HEIGHT),), *more)


def font(foot=(), u=None):
    p = united((rectangle(LEFT, LOW, LEFT + STEM, X_HEIGHT),), ring(LEFT, -12, 470, X_HEIGHT + 12), foot)
    return [*references().values(), letter("u", WIDTH, *(u or u_shape())), letter("p", 540, *p)]


def micro(glyphs, **options):
    made, problems = compose(glyphs, ReferenceStyle.measure(glyphs), "µ", **options)
    return (made[0] if made else None), problems


def test_it_is_u_whose_first_stem_goes_down_as_far_as_p():
    sign, problems = micro(font())
    assert not problems
    assert (sign.width, sign.made_of) == (WIDTH, "up")
    assert len(sign.base) == 1
    assert crossings(sign.base) == 0
    assert bounds(sign.base) == (LEFT, LOW, 450, X_HEIGHT)
    for y in (LOW + 5, -100, -20, 300):
        assert ink_runs(sign.decomposed.contours, y)[0] == (LEFT, LEFT + STEM)
    u = next(glyph for glyph in font() if glyph.name == "u")
    assert ink_runs(sign.decomposed.contours, 60)[-1] == pytest.approx(ink_runs(u.contours, 60)[-1])


def test_its_end_is_that_of_p_unless_that_is_a_foot():
    rounded, _ = micro(font(foot=(ellipse(LEFT, LOW - 40, LEFT + STEM, LOW + 40),)))
    assert bounds(rounded.base)[1] == LOW - 40
    assert ink_runs(rounded.decomposed.contours, LOW - 35)[0][1] < LEFT + STEM - 10
    footed, _ = micro(font(foot=(rectangle(LEFT - 50, LOW, LEFT + STEM + 50, LOW + 40),)))
    assert ink_runs(footed.decomposed.contours, LOW + 10)[0] == (LEFT, LEFT + STEM)


def test_it_leans_with_an_italic():
    leaning = [replace(glyph, contours=shear(glyph.contours, 12)) for glyph in font()]
    back = bounds(shear(micro(leaning)[0].base, -12))
    assert back == pytest.approx((LEFT, LOW, 450, X_HEIGHT), abs=3)


def test_masters_get_u_as_a_component_and_a_stem_of_four_corners():
    glyphs = font(foot=(ellipse(LEFT, LOW - 40, LEFT + STEM, LOW + 40),))
    sign, _ = micro(glyphs, compatible=True)
    assert [part.glyph for part in sign.parts] == ["u", ""]
    assert len(sign.mark[0].nodes) == 4


@pytest.mark.parametrize(
    "u",
    [
        (polygon((70, 0), (450, 0), (450, X_HEIGHT), (70, X_HEIGHT)),),
        united((polygon((20, X_HEIGHT), (100, X_HEIGHT), (300, 0), (220, 0)),), (rectangle(370, 0, 450, X_HEIGHT),)),
        (*u_shape((rectangle(LEFT, LOW, LEFT + STEM, 200),)),),
    ],
)
def test_a_u_of_another_design_is_refused(u):
    sign, problems = micro(font(u=u))
    assert sign is None
    assert problems == ["µ cannot follow from the way u and p are drawn; it has to be drawn."]


def test_without_a_descender_there_is_none():
    glyphs = [*font()[:-1], letter("p", 540, rectangle(LEFT, 0, 470, X_HEIGHT))]
    assert micro(glyphs)[0] is None
    assert micro(font()[:-1])[1] == ["µ needs p, which is not drawn."]
