"""Signs made of letters: bars, rings and small letters in the font's own weight, or none where they do not fit."""

from dataclasses import replace

import pytest
from fakes.drawn_letters import BAR, CAPS, OVER, STEM, X_HEIGHT, ellipse, letter, polygon, rectangle, references, ring

from fonte_plugin.design.construction.compose import compose
from fonte_plugin.design.construction.repertoire import LATIN_1_LETTERED
from fonte_plugin.design.construction.stem import ink_above
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines import extrema
from fonte_plugin.outlines.box import bounds, box_of
from fonte_plugin.outlines.cutting import box
from fonte_plugin.outlines.edges import shear
from fonte_plugin.outlines.geometry import crossings
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.overlap import united, without

FIGURE = 560
LEVEL = 70
MADE_OF = {"¥": "Y", "€": "C", "¢": "c", "©": "C", "®": "R", "°": "", "ª": "a", "º": "o", "¶": "P", "™": "TM"}


def font(without_="", **changed):
    """A sans serif with tabular figures; `changed`: outlines of letters that are drawn otherwise."""

    def opened(contours, right, low, high):
        return without(contours, box(left=right, bottom=low, top=high))

    def bowl(*more):
        return united((rectangle(70, 0, 150, CAPS),), ring(110, 300, 500, CAPS)[:1], *more)

    hole = tuple(ring(110, 300, 500, CAPS))[1:]
    y = polygon((240, 0), (320, 0), (320, 290), (545, CAPS), (455, CAPS), (280, 370), (105, CAPS), (15, CAPS),
                (240, 290))  # fmt: skip
    m = polygon((70, 0), (150, 0), (150, 560), (360, 100), (400, 100), (610, 560), (610, 0), (690, 0), (690, CAPS),
                (590, CAPS), (380, 250), (170, CAPS), (70, CAPS))  # fmt: skip
    leg = polygon((300, 320), (430, 0), (520, 0), (390, 320))
    t = (rectangle(230, 0, 310, CAPS), rectangle(30, CAPS - BAR, 510, CAPS))
    a = (*ring(40, -OVER, 420, X_HEIGHT + OVER), rectangle(360, 0, 440, X_HEIGHT))
    drawn = {
        "Y": (560, (y,)), "C": (640, opened(ring(45, -OVER, 620, CAPS + OVER), 420, 200, 500)),
        "c": (470, opened(ring(40, -OVER, 450, X_HEIGHT + OVER), 330, 150, 350)),
        "R": (560, (*without(bowl((leg,)), hole[:1] and (hole[0].reversed(),)),)),
        "P": (540, without(bowl(), (hole[0].reversed(),))), "T": (540, united(*((one,) for one in t))),
        "M": (760, (m,)), "a": (500, without(united((a[0],), (a[2],)), (a[1].reversed(),))),
        **{figure: (FIGURE, (rectangle(100, 0, 460, CAPS),)) for figure in "0123456789"},
    }  # fmt: skip
    drawn |= {c: (drawn[c][0], contours) for c, contours in changed.items()}
    made = [letter(c, width, *contours) for c, (width, contours) in drawn.items()]
    return [glyph for glyph in (*references().values(), *made) if glyph.name not in without_]


def built(glyphs=None, wanted=LATIN_1_LETTERED, **options):
    glyphs = font() if glyphs is None else glyphs
    made, problems = compose(glyphs, ReferenceStyle.measure(glyphs), wanted, **options)
    return {chr(composite.unicodes[0]): composite for composite in made}, problems


def outline(composite):
    return composite.base + composite.mark


@pytest.fixture(scope="module")
def signs():
    return built()[0]


def thickness_at(composite, y):
    return [right - left for left, right in ink_runs(composite.decomposed.contours, y)]


def test_every_sign_is_one_clean_drawing_in_whole_units_that_names_its_letters(signs):
    assert signs.keys() == set(LATIN_1_LETTERED)
    for character, composite in signs.items():
        contours = outline(composite)
        assert crossings(contours) == 0, character
        assert composite.made_of == MADE_OF[character]
        assert sum(contour.area for contour in contours) > 0
        assert all(float(v).is_integer() for contour in contours for node in contour.nodes for v in node.point)
        left, _, right, _ = bounds(contours)
        assert 0 < left < right < composite.width, character


def test_currency_has_the_advance_of_tabular_figures_and_stands_in_its_middle(signs):
    for sign in "¥€¢":
        left, _, right, _ = bounds(outline(signs[sign]))
        assert signs[sign].width == FIGURE
        assert left == pytest.approx(FIGURE - right, abs=2)


def test_currency_has_the_advance_of_its_letter_where_figures_differ():
    uneven = [replace(glyph, width=400) if glyph.name == "1" else glyph for glyph in font()]
    signs, _ = built(uneven)
    assert signs["¥"].width == pytest.approx(bounds(outline(signs["¥"]))[2] + 15, abs=6)
    assert signs["¢"].width == 470
    assert signs["€"].width == round(1.02 * 640)


def test_yen_has_two_bars_as_thick_as_level_strokes_across_its_stem(signs):
    left, _, right, _ = bounds(outline(signs["¥"]))
    bars = ink_above(signs["¥"].decomposed, left + 0.2 * (right - left))
    assert [round(top - bottom) for bottom, top in bars[:2]] == [LEVEL, LEVEL]
    assert bars[1][1] < 0.6 * CAPS
    assert len(ink_runs(signs["¥"].decomposed.contours, (bars[0][1] + bars[1][0]) / 2)) == 1


def test_the_bars_of_euro_reach_beyond_c_and_end_inside_about_its_middle(signs):
    euro = signs["€"].decomposed
    left, low, right, high = bounds(euro.contours)
    bars = ink_above(euro, left + 10)
    assert [round(top - bottom) for bottom, top in bars] == [LEVEL, LEVEL]
    assert (bars[0][0] + bars[1][1]) / 2 == pytest.approx((low + high) / 2, abs=2)
    between = ink_runs(euro.contours, (bars[0][1] + bars[1][0]) / 2)[0]
    assert left + 40 < between[0]
    assert between[1] - between[0] == pytest.approx(90, abs=6)  # the bowl, though the letter became narrower
    assert between[1] + 40 < ink_runs(euro.contours, sum(bars[0]) / 2)[0][1] < right - 60


def test_the_stroke_of_cent_goes_through_or_stops_where_there_is_no_room(signs):
    def runs(composite):
        box_ = bounds(outline(composite))
        top = ink_runs(composite.decomposed.contours, box_[3] - 10)
        assert top == ink_runs(composite.decomposed.contours, box_[1] + 10)
        return ink_above(composite.decomposed, sum(top[0]) / 2), top[0][1] - top[0][0]

    assert runs(signs["¢"]) == ([bounds(outline(signs["¢"]))[1::2]], LEVEL)
    narrow = without(ring(40, -OVER, 320, X_HEIGHT + OVER, side=105), box(left=230, bottom=200, top=300))
    stopped, thick = runs(built(font(c=narrow))[0]["¢"])
    assert len(stopped) == 2
    assert thick == LEVEL


def test_the_ring_is_round_about_as_thick_as_level_strokes_and_stands_on_the_baseline(signs):
    for sign in "©®°":
        ring_ = max(signs[sign].base, key=lambda contour: abs(contour.area))
        left, bottom, right, top = bounds([ring_])
        assert right - left == top - bottom
        assert top == pytest.approx(CAPS + 9, abs=2)
        assert thickness_at(signs[sign], (bottom + top) / 2)[0] == pytest.approx(LEVEL, abs=7)
        assert left == pytest.approx(signs[sign].width - right, abs=1)
    assert bounds(signs["©"].base)[1] == pytest.approx(-9, abs=2)
    assert signs["©"].width == signs["®"].width


def test_the_letter_in_the_ring_lies_clear_of_it(signs):
    for sign in "©®":
        outer, inner, *inside = sorted(signs[sign].base, key=lambda contour: -abs(contour.area))
        for i in (0, 1):
            assert bounds([inner])[i] + 20 < bounds(inside)[i]
            assert bounds(inside)[i + 2] < bounds([inner])[i + 2] - 20
        assert (bounds(inside)[3] - bounds(inside)[1]) / (bounds([outer])[3] - bounds([outer])[1]) > 0.5


def test_small_letters_stand_at_the_capitals_and_are_heavier_than_scaled_ones(signs):
    top = CAPS + round(0.64 * OVER)
    for sign, base in (("ª", "a"), ("º", "o")):
        own = next(glyph for glyph in font() if glyph.name == base)
        assert bounds(outline(signs[sign]))[3] == pytest.approx(top, abs=1)
        scaled = 0.64 * (own.bounds.top - own.bounds.bottom)
        low = bounds(outline(signs[sign]))[1]
        assert top - low == pytest.approx(scaled, abs=2)
        drawn = ink_runs(own.contours, X_HEIGHT / 2)[0]
        now = thickness_at(signs[sign], (top + low) / 2)[0]
        assert 0.7 * (drawn[1] - drawn[0]) < now < 0.9 * (drawn[1] - drawn[0])
    assert bounds(outline(signs["™"]))[3] == CAPS
    t, m = sorted(box_of([contour]) for contour in signs["™"].base)
    assert t[1::2] == m[1::2]
    assert 30 < m[0] - t[2] < 80
    assert thickness_at(signs["™"], t[1] + 5)[0] > 0.65 * STEM


def test_the_pilcrow_is_a_filled_bowl_before_two_stems(signs):
    pilcrow = signs["¶"].decomposed
    left, low, right, high = bounds(pilcrow.contours)
    assert (low, high) == (-0.15 * CAPS, CAPS)
    stems = ink_runs(pilcrow.contours, 100)
    assert len({round(b - a) for a, b in stems}) == 1
    assert len(stems) == 2
    assert stems[1][1] == right
    body = ink_runs(pilcrow.contours, 500)
    assert (body[0][0], body[0][1]) == (pytest.approx(left, abs=2), stems[0][1])


def test_signs_of_an_italic_lean_and_their_rings_do_not():
    leaning = [replace(glyph, contours=shear(glyph.contours, 12)) for glyph in font()]
    italic, problems = built(leaning)
    upright = built()[0]
    assert not problems
    for sign in "¥€¢ªº™¶":
        back = bounds(shear(outline(italic[sign]), -12))
        assert back == pytest.approx(bounds(outline(upright[sign])), abs=8), sign
        assert crossings(outline(italic[sign])) == 0
        curves = [one for contour in outline(italic[sign]) for one in contour.segments if len(one) == 4]
        assert all(len(extrema.split_at_extrema(curve, 2.0)) == 1 for curve in curves), sign
    for sign in "©®°":
        ring_ = bounds([max(italic[sign].base, key=lambda contour: abs(contour.area))])
        assert ring_[2] - ring_[0] == ring_[3] - ring_[1]


def test_signs_are_slanted_about_the_height_that_letters_are():
    leaning = [replace(glyph, contours=shear(glyph.contours, 12)) for glyph in font()]
    shifted = [replace(g, contours=tuple(c.map(lambda p: (p[0] - 50, p[1])) for c in g.contours)) for g in leaning]
    there, here = built(shifted)[0], built(leaning)[0]
    for sign in LATIN_1_LETTERED:
        assert there[sign].width == here[sign].width
        assert bounds(outline(there[sign]))[0] == pytest.approx(bounds(outline(here[sign]))[0] - 50, abs=1.5), sign


def test_truetype_direction_makes_no_difference_but_that(signs):
    there, _ = built([replace(glyph, contours=tuple(c.reversed() for c in glyph.contours)) for glyph in font()])
    for sign, composite in signs.items():
        assert bounds(outline(there[sign])) == pytest.approx(bounds(outline(composite)), abs=1)
        assert sum(contour.area for contour in outline(there[sign])) < 0


def test_a_fixed_pitch_stays_fixed_and_holds_the_ink():
    signs, _ = built([replace(glyph, width=FIGURE) for glyph in font()])
    assert signs.keys() == set(LATIN_1_LETTERED)
    for composite in signs.values():
        left, _, right, _ = bounds(outline(composite))
        assert composite.width == FIGURE
        assert 0 <= left < right <= FIGURE


def test_masters_get_strokes_that_are_not_united():
    signs, _ = built(compatible=True)
    assert len(signs["¥"].base) + len(signs["¥"].mark) == 3
    assert len(signs["€"].mark) == 2
    assert len(signs["¢"].mark) == 1


@pytest.mark.parametrize(
    ("sign", "base", "contours"),
    [
        ("¥", "Y", (polygon((100, 0), (180, 0), (520, CAPS), (440, CAPS)), rectangle(400, 0, 480, 400))),
        ("¥", "Y", (polygon((150, -200), (350, -200), (545, CAPS), (15, CAPS)),)),
        ("€", "C", (rectangle(45, 0, 600, CAPS),)),
        ("€", "C", ring(45, 0, 600, CAPS, side=260)),
        ("¢", "c", (rectangle(45, 0, 440, X_HEIGHT),)),
        ("¶", "P", (rectangle(70, 0, 150, CAPS), rectangle(70, 600, 400, CAPS))),
        ("¶", "P", (rectangle(70, -200, 150, 300), *ring(70, 250, 500, CAPS))),
        ("¶", "P", (rectangle(70, 0, 500, CAPS), ellipse(200, 300, 400, 600).reversed())),
    ],
)
def test_letters_of_another_design_are_refused(sign, base, contours):
    signs, problems = built(font(**{base: contours}), sign)
    assert not signs
    assert problems == [f"{sign} cannot follow from the way {base} is drawn; it has to be drawn."]


def test_a_letter_much_wider_than_the_figures_is_refused():
    narrow = [replace(glyph, width=250) if glyph.name in "0123456789" else glyph for glyph in font()]
    signs, problems = built(narrow, "¥€¢")
    assert not set("¥€") & signs.keys()
    assert "¥ cannot follow from the way Y is drawn; it has to be drawn." in problems


def test_what_is_lacking_is_named_and_what_is_drawn_is_left():
    signs, problems = built(font(without_="TC"))
    assert not set("™©€") & signs.keys()
    assert problems == ["€ © need C, which is not drawn.", "™ needs T, which is not drawn."]
    own = letter("€", 300, rectangle(0, 0, 300, 700))
    assert "€" not in built([*font(), own])[0]


def test_the_sign_for_any_currency_is_a_ring_with_four_rays_to_the_corners_of_a_square():
    sign = built(wanted="¤")[0]["¤"]
    left, low, right, high = bounds(outline(sign))
    assert crossings(outline(sign)) == 0
    assert len(outline(sign)) == 2
    assert right - left == pytest.approx(high - low, abs=1)
    assert (sign.width, (left + right) / 2) == (FIGURE, pytest.approx(FIGURE / 2, abs=1))
    middle = (low + high) / 2
    ring_ = ink_runs(sign.decomposed.contours, middle)
    assert [b - a for a, b in ring_] == pytest.approx([1.1 * LEVEL] * 2, abs=2)
    assert ring_[1][1] - ring_[0][0] < 0.85 * (right - left)
    assert len(ink_runs(sign.decomposed.contours, high - 10)) == 2
    assert len(built(wanted="¤", compatible=True)[0]["¤"].mark) == 4
    narrow = [replace(glyph, width=300) for glyph in font()]
    left, _, right, _ = bounds(outline(built(narrow, "¤")[0]["¤"]))
    assert 0 < left < right < 300


def test_pounds_and_sections_have_to_be_drawn():
    assert built(wanted="£§")[1] == ["£ § follow from no other glyph, so they have to be drawn."]
