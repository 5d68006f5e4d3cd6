from dataclasses import replace

import numpy as np
import pytest
from fakes.begun_fonts import begun_font
from fakes.drawn_letters import WHITE, h_shape, letter, n_shape, polygon, rectangle, references, ring, x_shape

from fonte_plugin.design.spacing.clearance import keep_clear
from fonte_plugin.design.spacing.silhouette import Silhouette
from fonte_plugin.design.spacing.spacing import Rhythm, space, whites_beside
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.edges import shear
from fonte_plugin.outlines.glyph import Glyph


@pytest.fixture(scope="module")
def rhythm():
    glyphs = [glyph for name, glyph in references().items() if name != "x"]
    return Rhythm.measure(glyphs, ReferenceStyle.measure(glyphs))


def pushed(glyph, left, right):
    contours = tuple(contour.map(lambda p: (p[0] + left, p[1])) for contour in glyph.contours)
    return replace(glyph, contours=contours, width=glyph.width + left + right)


def bearings(glyph):
    return glyph.bounds.left, glyph.width - glyph.bounds.right


@pytest.mark.parametrize(("left", "right"), [(70, 0), (-65, -60), (0, 80), (60, -70)])
def test_bearings_far_from_the_rhythm_are_brought_back(rhythm, left, right):
    true = letter("m", 2 * WHITE + 360, n_shape())
    (spaced,) = space([pushed(true, left, right)], rhythm)
    assert bearings(spaced.glyph) == pytest.approx(bearings(true), abs=12)
    assert spaced.glyph.width == pytest.approx(true.width, abs=16)


def test_bearings_near_the_rhythm_are_left_as_they_are(rhythm):
    glyph = pushed(letter("m", 2 * WHITE + 360, n_shape()), 9, -7)
    (spaced,) = space([glyph], rhythm)
    assert (spaced.glyph, spaced.left, spaced.right) == (glyph, 0, 0)


def test_a_round_side_gets_a_smaller_bearing_than_a_straight_one(rhythm):
    bowl = letter("c", 800, *(c.map(lambda p: (p[0] + 160, p[1])) for c in ring(40, -12, 480, 512)))
    stem = letter("l", 800, rectangle(300, 0, 380, 500))
    (round_side, straight_side) = (bearings(s.glyph)[0] for s in space([bowl, stem], rhythm, clearly=0))
    assert 20 < round_side < straight_side - 15


def test_every_side_gets_the_white_of_the_references(rhythm):
    glyph = letter("y", 700, x_shape().map(lambda p: (p[0] + 111, p[1])))
    (spaced,) = space([glyph], rhythm, clearly=0)
    left, right = whites_beside(spaced.glyph, rhythm.style, rhythm.tops["lower"], rhythm.depth)
    assert left == pytest.approx(rhythm.sides["lower", "left"].white, abs=0.51)
    assert right == pytest.approx(rhythm.sides["lower", "right"].white, abs=0.51)


def test_a_fixed_pitch_font_stays_fixed():
    fixed = [replace(glyph, width=600) for glyph in references().values()]
    rhythm = Rhythm.measure(fixed, ReferenceStyle.measure(fixed))
    spaced = space([letter("m", 583, n_shape()), letter("i", 640, rectangle(280, 0, 360, 500))], rhythm)
    assert [s.glyph.width for s in spaced] == [600, 600]


def figure(character, width, left=100):
    return letter(character, width, rectangle(left, 0, left + 80, 700))


def test_figures_as_wide_as_the_drawn_ones_where_these_are_tabular():
    drawn = [*references().values(), figure("1", 560), figure("2", 560)]
    rhythm = Rhythm.measure(drawn, ReferenceStyle.measure(drawn))
    assert [s.glyph.width for s in space([figure("3", 548), figure("7", 575)], rhythm)] == [560, 560]


def test_figures_of_nearly_one_width_become_tabular_among_themselves(rhythm):
    widths = [556, 560, 561, 560, 558, 520]
    spaced = space([figure(c, w) for c, w in zip("123456", widths, strict=True)], rhythm)
    assert [s.glyph.width for s in spaced] == [558] * 6


def test_proportional_figures_stay_proportional(rhythm):
    widths = [400, 520, 560, 610, 480, 530]
    spaced = space([figure(c, w) for c, w in zip("123456", widths, strict=True)], rhythm)
    assert [s.glyph.width for s in spaced] == widths


def test_what_no_reference_tells_of_keeps_its_bearings(rhythm):
    glyphs = [letter("!", 300, rectangle(9, 0, 90, 700)), Glyph("space", (32,), 250)]
    assert [s.glyph for s in space(glyphs, rhythm)] == glyphs


def test_the_white_of_an_italic_is_measured_along_its_slant():
    upright = letter("l", 220, rectangle(70, 0, 150, 500))
    leaning = replace(upright, contours=shear(upright.contours, 15))
    plain, slanted = ReferenceStyle(), ReferenceStyle(slant=15)
    shift = whites_beside(upright, plain, 500, 80)[0] - whites_beside(leaning, slanted, 500, 80)[0]
    assert abs(shift) == pytest.approx(250 * 0.2679, abs=1)  # the lean about half the zone's height, nothing else


def test_a_silhouette_is_the_distance_from_the_bearing_to_the_ink():
    glyph = letter("v", 300, polygon((100, 0), (200, 0), (250, 100), (50, 100)))
    silhouette = Silhouette.trace(glyph, np.array([0.0, 50.0, 200.0]))
    assert silhouette.left.tolist() == [100, 75, np.inf]
    assert silhouette.right.tolist() == [100, 75, np.inf]


def test_capitals_are_spaced_by_capitals(rhythm):
    wide = letter("N", 900, h_shape(700, inner=400).map(lambda p: (p[0] + 120, p[1])))
    (spaced,) = space([wide], rhythm)
    assert bearings(spaced.glyph) == pytest.approx((WHITE, WHITE), abs=25)


def test_no_stroke_is_too_thin_for_a_band():
    glyph = letter("L", 520, rectangle(70, 0, 78, 700), rectangle(78, 0, 490, 3))
    edges = np.linspace(0, 700, 41)
    assert Silhouette.of_bands(glyph, edges).right[0] == 30
    assert Silhouette.of_bands(glyph, edges).right[1:].min() == 442
    assert Silhouette.of_bands(glyph, edges).left.tolist() == [70] * 40


def test_a_band_meets_the_nearest_point_of_a_diagonal():
    glyph = letter("v", 300, polygon((100, 0), (200, 0), (250, 100), (50, 100)))
    silhouette = Silhouette.of_bands(glyph, np.array([0.0, 50.0, 100.0, 200.0]))
    assert silhouette.left.tolist() == [75, 50, 50]  # bands share their edges
    assert Silhouette.of_bands(glyph, np.array([101.0, 200.0])).left.tolist() == [np.inf]


def test_a_bay_is_seen_into_no_deeper_than_it_is_high():
    heights, left, right = ([50.0, 150.0, 250.0], [10.0, 400.0, 10.0], [5.0, np.inf, 900.0])
    seen = Silhouette(np.array(heights), np.array(left), np.array(right)).looked_into(1.0)
    assert seen.left.tolist() == [10, 110, 10]
    assert seen.right.tolist() == [5, 105, 205]


@pytest.mark.parametrize("stem", [3, 8, 40, 80, 150])
def test_open_sides_of_any_weight_stay_off_their_neighbours(stem):
    drawn = {char: Glyph.read(glyph) for char, glyph in begun(stem).items()}
    style = ReferenceStyle.measure(drawn.values(), 1000)
    rhythm = Rhythm.measure([drawn[char] for char in "noHO"], style)
    spaced = {one.glyph.name: bearings(one.glyph) for one in space([drawn[c] for c in "ELT"], rhythm, clearly=0)}
    assert 15 <= spaced["E"][1] <= 60
    assert 15 <= spaced["L"][1] <= 60
    assert 10 <= spaced["T"][0] <= 50
    assert 10 <= spaced["T"][1] <= 50


def begun(stem):
    font = begun_font("noHOELT", stem=stem)
    return {name: font[name] for name in "noHOELT"}


def test_ink_outside_of_the_zone_is_not_brought_over_a_neighbour():
    stems = [letter(char, 700, rectangle(300, 0, 380, 500)) for char in "nu"]
    hooked = letter("j", 700, rectangle(300, 0, 380, 500), rectangle(60, -220, 380, -140))  # far to the left, below
    tailed = letter("g", 700, rectangle(300, 0, 380, 500), rectangle(300, -220, 640, -140))
    growths = np.array([[-230.0, -250.0]] * 4)
    kept = keep_clear([*stems, hooked, tailed], growths, [True] * 4)
    assert kept[:2].tolist() == growths[:2].tolist()
    assert (60 + kept[2, 0]) + (60 + kept[3, 1]) >= 0  # j behind g: hook and tail share their height


def test_what_was_drawn_over_a_neighbour_may_stay_so():
    swash = letter("f", 300, rectangle(100, 0, 180, 700), rectangle(100, 620, 420, 700))  # 120 over the next
    tall = letter("l", 300, rectangle(110, 0, 190, 740))
    growths = np.array([[0.0, 0.0], [-30.0, 0.0]])
    assert keep_clear([swash, tall], growths, [True, True])[1, 0] >= -30
    assert keep_clear([swash, tall], np.zeros((2, 2)), [True, True]).tolist() == [[0, 0], [0, 0]]
