"""A broken bar is the bar with a gap; the sign of negation is the minus with a foot."""

from dataclasses import replace

import pytest
from fakes.drawn_letters import CAPS, ellipse, letter, polygon, rectangle, references

from fonte_plugin.design.construction.compose import compose
from fonte_plugin.design.construction.stem import ink_above
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.edges import shear
from fonte_plugin.outlines.geometry import crossings
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.overlap import united

BAR = rectangle(90, -200, 150, 800)
PLUS = polygon((60, 300), (220, 300), (220, 140), (280, 140), (280, 300), (440, 300), (440, 360), (280, 360),
               (280, 520), (220, 520), (220, 360), (60, 360))  # fmt: skip


def built(*, bar=(BAR,), plus=(PLUS,), more=(), slant=0.0, **options):
    drawn = [*references().values(), letter("|", 240, *bar), letter("+", 500, *plus), *more]
    glyphs = [replace(glyph, contours=shear(glyph.contours, slant)) for glyph in drawn]
    made, problems = compose(glyphs, ReferenceStyle.measure(glyphs), "¦¬", **options)
    return {chr(composite.unicodes[0]): composite for composite in made}, problems


def outline(composite):
    return composite.base + composite.mark


def test_the_broken_bar_has_a_gap_in_its_middle():
    sign = built()[0]["¦"]
    assert (sign.width, bounds(outline(sign))) == (240, (90, -200, 150, 800))
    assert ink_above(sign.decomposed, 120) == [(-200, 220), (380, 800)]


@pytest.mark.parametrize(
    "bar",
    [
        united((rectangle(90, -170, 150, 770),), (ellipse(90, -200, 150, -140),), (ellipse(90, 740, 150, 800),)),
        (polygon((70, -200), (150, -200), (170, 800), (90, 800)),),
    ],
)
def test_a_bar_of_another_form_keeps_its_ends_and_sides(bar):
    sign = built(bar=bar)[0]["¦"]
    before = letter("|", 240, *bar)
    assert len(outline(sign)) == 2
    assert bounds(outline(sign)) == before.bounds
    for y in (-195, 0, 200, 400, 795):
        assert ink_runs(sign.decomposed.contours, y)[0] == pytest.approx(ink_runs(before.contours, y)[0], abs=1)
    assert ink_runs(sign.decomposed.contours, 300) == []


@pytest.mark.parametrize(
    "bar",
    [
        (rectangle(0, 300, 400, 350),),
        (rectangle(90, -200, 110, 800), rectangle(130, -200, 150, 800)),
        (polygon((90, -200), (150, -200), (150, 800), (130, 800), (130, 0), (110, 0), (110, 800), (90, 800)),),
    ],
)
def test_what_is_no_single_upright_stroke_is_refused(bar):
    signs, problems = built(bar=bar)
    assert "¦" not in signs
    assert problems == ["¦ cannot follow from the way | is drawn; it has to be drawn."]


def test_negation_is_the_level_stroke_of_the_plus_with_a_foot_at_its_right_end():
    sign = built()[0]["¬"]
    up = round(0.05 * CAPS)
    assert (sign.width, len(outline(sign))) == (500, 1)
    left, low, right, high = bounds(outline(sign))
    assert (left, right, high) == (60, 440, 360 + up)
    assert low == pytest.approx(300 + up - 0.37 * 380, abs=1)
    assert ink_runs(sign.decomposed.contours, low + 5) == [(380, 440)]
    assert ink_above(sign.decomposed, 200) == [(300 + up, 360 + up)]


def test_a_black_plus_has_a_level_stroke_too():
    heavy = polygon((50, 240), (265, 240), (265, 100), (495, 100), (495, 240), (710, 240), (710, 380), (495, 380),
                    (495, 520), (265, 520), (265, 380), (50, 380))  # fmt: skip
    sign = built(plus=(heavy,))[0]["¬"]
    assert [top - bottom for bottom, top in ink_above(sign.decomposed, 200)] == [140]


def test_a_plus_without_a_level_stroke_gives_no_negation():
    signs, problems = built(plus=(ellipse(60, 140, 440, 520),))
    assert "¬" not in signs
    assert problems == ["¬ cannot follow from the way + is drawn; it has to be drawn."]


def test_bars_of_an_italic_lean():
    upright, italic = built()[0], built(slant=12)[0]
    for sign in "¦¬":
        back = bounds(shear(outline(italic[sign]), -12))
        assert back == pytest.approx(bounds(outline(upright[sign])), abs=2), sign
        assert crossings(outline(italic[sign])) == 0


def test_masters_get_four_corners_for_each_stroke():
    signs, _ = built(compatible=True)
    for sign in "¦¬":
        assert [len(contour.nodes) for contour in outline(signs[sign])] == [4, 4]
    round_ = united((rectangle(90, -170, 150, 770),), (ellipse(90, -200, 150, -140),))
    assert "¦" not in built(bar=round_, compatible=True)[0]


def test_what_is_drawn_is_left():
    own = Glyph("logicalnot", (0xAC,), 300, (rectangle(0, 0, 10, 10),))
    assert built(more=(own,))[0].keys() == {"¦"}
