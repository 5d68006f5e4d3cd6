"""Joined letters: one clean outline cut from drawn letters, or none where these do not fit together."""

from dataclasses import replace

import pytest
from fakes.drawn_letters import (
    BAR,
    BOWL,
    CAPS,
    OVER,
    STEM,
    X_HEIGHT,
    ellipse,
    letter,
    polygon,
    rectangle,
    references,
    ring,
)

from fonte_plugin.design.construction.compose import compose
from fonte_plugin.design.construction.repertoire import LATIN_CORE_JOINED, LATIN_CORE_STROKED
from fonte_plugin.design.construction.stem import ink_above
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.box import bounds, box_of
from fonte_plugin.outlines.edges import shear
from fonte_plugin.outlines.geometry import crossings
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.overlap import united

ASCENDER = 740
DESCENDER = -200
SERIF = 45
WANTED = LATIN_CORE_JOINED + "ÞþÐ"
COUNTS = {"Æ": 2, "Œ": 2, "œ": 3, "ð": 2, "þ": 2, "Þ": 2, "ŋ": 1, "Ŋ": 1, "ĸ": 1}


def solid(*points):
    drawn = polygon(*points)
    return drawn if drawn.area > 0 else drawn.reversed()


def font(serif=0, without=""):
    """A sans serif; with `serif` feet on E, A, P and p, and a flag on the ascenders and on p."""

    def feet(*stems, heights=(0,)):
        return [rectangle(x - serif, y, x + STEM + serif, y + 30) for x in stems for y in heights] if serif else []

    flag = [rectangle(70 - serif, ASCENDER - 30, 100, ASCENDER)] if serif else []
    e_arms = [rectangle(80, 0, 440, BAR), rectangle(80, 315, 420, 385), rectangle(80, CAPS - BAR, 440, CAPS)]
    legs = [solid((20, 0), (110, 0), (365, CAPS), (275, CAPS)), solid((620, 0), (365, CAPS), (275, CAPS), (530, 0))]
    hook = [rectangle(80, -150, 160, X_HEIGHT), rectangle(-20, DESCENDER, 160, DESCENDER + BAR)]
    e = [*ring(40, -OVER, 480, X_HEIGHT + OVER), rectangle(100, 220, 420, 280)]
    arms = [solid((150, 250), (330, X_HEIGHT), (430, X_HEIGHT), (200, 180)),
            solid((190, 280), (270, 290), (440, 0), (340, 0))]  # fmt: skip
    drawn = {
        "E": (480, [rectangle(80, 0, 160, CAPS), *e_arms, *feet(80, heights=(0, CAPS - 30))]),
        "A": (640, [*legs, rectangle(120, 190, 520, 190 + BAR), *feet(25, 535)]),
        "e": (520, e),
        "P": (540, [rectangle(70, 0, 150, CAPS), *ring(110, 300, 500, CAPS), *feet(70),
                    *[rectangle(70 - s, CAPS - 30, 100, CAPS) for s in (serif,) if s]]),
        "p": (540, [rectangle(70, DESCENDER, 150, X_HEIGHT), *ring(90, -OVER, 490, X_HEIGHT + OVER),
                    *feet(70, heights=(DESCENDER,)), *[rectangle(70 - s, 470, 100, X_HEIGHT) for s in (serif,) if s]]),
        "b": (540, [rectangle(70, 0, 150, ASCENDER), *ring(90, -OVER, 490, X_HEIGHT + OVER), *flag]),
        "k": (460, [rectangle(70, 0, 150, ASCENDER), *arms, *flag]),
        "i": (220, [rectangle(70, 0, 150, X_HEIGHT), ellipse(60, 600, 160, 700)]),
        "j": (220, [*hook, ellipse(70, 600, 170, 700)]),
        "N": (640, [rectangle(70, 0, 150, CAPS), rectangle(490, 0, 570, CAPS),
                    solid((70, CAPS), (170, CAPS), (570, 0), (470, 0))]),
        "D": (620, [rectangle(70, 0, 150, CAPS), *ring(100, 0, 560, CAPS)]),
        "a": (500, [*ring(40, -OVER, 460, X_HEIGHT + OVER)]), "æ": (800, [*ring(40, -OVER, 480, X_HEIGHT + OVER)]),
    }  # fmt: skip
    made = [
        letter(c, width, *united(*((one,) for one in parts if one.area > 0)), *(one for one in parts if one.area < 0))
        for c, (width, parts) in drawn.items()
    ]
    return [g for g in (*references().values(), *made) if g.name not in without]


def built(glyphs=None, wanted=WANTED, **options):
    glyphs = font() if glyphs is None else glyphs
    made, problems = compose(glyphs, ReferenceStyle.measure(glyphs), wanted, **options)
    return {chr(composite.unicodes[0]): composite for composite in made}, problems


@pytest.fixture(scope="module", params=[0, SERIF], ids=["sans", "serif"])
def letters(request):
    return built(font(request.param))[0]


def test_every_joined_letter_is_one_clean_outline_in_whole_units(letters):
    assert letters.keys() == set(WANTED)
    for character, count in COUNTS.items():
        contours = letters[character].base
        assert not letters[character].mark
        assert len(contours) == count, character
        assert crossings(contours) == 0
        assert all(float(v).is_integer() for contour in contours for node in contour.nodes for v in node.point)


def test_the_stem_of_e_closes_the_counter_of_capital_oe(letters):
    oe = letters["Œ"].decomposed
    outer, stem = ink_runs(oe.contours, 210)
    assert outer[1] - outer[0] == pytest.approx(BOWL, abs=6)
    assert stem[1] - stem[0] == STEM
    assert [top - bottom for bottom, top in ink_above(oe, stem[0] - 20)] == [BAR, BAR]
    assert bounds(letters["Œ"].base)[1::2] == (0, CAPS)


def test_the_bowls_of_small_oe_share_one_stroke(letters):
    counters = sorted(box_of([c]) for c in letters["œ"].base if c.area < 0)
    assert counters[1][0] - counters[0][2] == pytest.approx(BOWL, abs=3)
    assert counters[0] == bounds(references()["o"].contours[1:])
    assert bounds(letters["œ"].base)[2] <= letters["œ"].width - 30


def test_nothing_of_the_right_leg_shows_behind_the_stem_of_ae(letters):
    for y in (100, 320, 500):
        runs = ink_runs(letters["Æ"].decomposed.contours, y)
        assert len(runs) == 2
        assert runs[1][0] + STEM <= runs[1][1]
    at = [ink_runs(letters["Æ"].decomposed.contours, y)[0] for y in (100, 320, 500)]
    leans = [(b[0] - a[0]) / rise for a, b, rise in zip(at, at[1:], (220, 180), strict=False)]
    assert leans[0] == pytest.approx(leans[1], abs=0.01)


def test_thorn_has_the_ascender_of_b_and_the_descender_of_p_on_one_stem(letters):
    small, capital = letters["þ"].decomposed, letters["Þ"].decomposed
    assert bounds(small.contours)[1::2] == (DESCENDER, ASCENDER)
    assert {ink_runs(small.contours, y)[0] for y in (-100, 560, 680)} == {(70, 150)}
    assert bounds(capital.contours)[1::2] == (0, CAPS)
    bowl = [y for y in range(5, CAPS, 10) if ink_runs(capital.contours, y)[-1][1] > 450]
    assert 90 < min(bowl) < 300 < 450 < max(bowl) < 620


def test_a_serif_stays_where_it_stands_and_is_set_on_the_other_end_of_thorn():
    letters = built(font(SERIF))[0]
    thorn, ae = letters["Þ"].decomposed, letters["Æ"].decomposed
    assert ink_runs(thorn.contours, 15) == ink_runs(thorn.contours, CAPS - 15) == [(70 - SERIF, 150 + SERIF)]
    assert ink_runs(letters["þ"].decomposed.contours, ASCENDER - 15)[0][0] == 70 - SERIF
    assert ink_runs(letters["þ"].decomposed.contours, 485)[0][0] == 70  # the flag of p is gone
    foot, _ = ink_runs(ae.contours, 15)[:2]
    assert foot == (25 - SERIF, 25 + STEM + SERIF)
    assert ink_runs(ae.contours, CAPS - 15)[0][0] > 200


def test_eng_hangs_the_hook_of_j_on_the_right_stem(letters):
    for character in "ŋŊ":
        eng, base = letters[character].decomposed, next(g for g in font() if g.name == letters[character].made_of[0])
        right = ink_runs(base.contours, 300)[-1]
        assert ink_runs(eng.contours, -100) == [right]
        assert bounds(eng.contours)[1] == DESCENDER
        assert ink_runs(eng.contours, DESCENDER + 20)[0][0] < right[0] - STEM
        assert eng.width == base.width


def test_a_hook_becomes_as_thin_as_the_stem_it_is_set_on_and_a_hairline_gets_none():
    def with_stem(thin):
        diagonal = solid((70, CAPS), (170, CAPS), (570, 0), (470, 0))
        n = united((rectangle(70, 0, 150, CAPS),), (diagonal,), (rectangle(570 - thin, 0, 570, CAPS),))
        return [replace(glyph, contours=n) if glyph.name == "N" else glyph for glyph in font()]

    eng = built(with_stem(40))[0]["Ŋ"].decomposed
    assert ink_runs(eng.contours, -100) == [(530, 570)]
    assert crossings(eng.contours) == 0
    assert "Ŋ" not in built(with_stem(20))[0]


def test_kra_is_as_high_as_an_x_and_eth_as_an_ascender(letters):
    assert bounds(letters["ĸ"].base)[3] == X_HEIGHT
    box = bounds(letters["ð"].base)
    assert box[3] == pytest.approx(ASCENDER, abs=25)
    assert box[1] == -OVER
    assert letters["ð"].width == references()["o"].width
    assert len(ink_runs(letters["ð"].decomposed.contours, 150)) == 2


def test_italics_are_refused_with_a_sentence():
    leaning = [replace(glyph, contours=shear(glyph.contours, 12)) for glyph in font()]
    letters, problems = built(leaning)
    assert not set(COUNTS) & letters.keys()
    assert "Œ cannot follow from the way O and E are drawn; it has to be drawn." in problems


@pytest.mark.parametrize(
    ("character", "base", "contours"),
    [
        ("Œ", "E", (ellipse(40, 0, 440, CAPS),)),
        ("Æ", "A", (ellipse(40, 0, 640, CAPS), ellipse(140, 90, 540, 610).reversed())),
        ("œ", "e", (rectangle(40, 0, 480, 100), rectangle(40, 400, 480, 500))),
        ("ŋ", "j", (rectangle(80, DESCENDER, 160, X_HEIGHT),)),
        ("Ŋ", "N", (rectangle(40, 0, 60, CAPS), rectangle(490, 0, 510, CAPS))),
        ("ð", "o", (ellipse(40, -OVER, 480, X_HEIGHT + OVER),)),
        ("ð", "o", (rectangle(40, 0, 480, 200), rectangle(40, 260, 480, X_HEIGHT))),
        ("ð", "o", ring(40, -OVER, 300, X_HEIGHT + OVER, 40)),
    ],
)
def test_letters_of_another_design_are_refused(character, base, contours):
    odd = [replace(glyph, contours=contours) if glyph.name == base else glyph for glyph in font()]
    letters, problems = built(odd, character)
    assert not letters
    assert f"{character} cannot follow from the way" in problems[0], problems


def test_a_letter_too_wide_for_a_monospaced_font_is_refused():
    narrow = [replace(glyph, width=500) for glyph in font()]
    letters, _ = built(narrow)
    assert not set("ÆŒœ") & letters.keys()
    assert letters["þ"].width == 500


def test_half_of_a_pair_is_left_out():
    letters, problems = built(font(without="j"))
    assert not set("ŋŊ") & letters.keys()
    letters, problems = built(font(without="æ"))
    assert "Æ" not in letters
    assert "Æ needs æ, which is not drawn." in problems


def test_what_has_to_be_cut_is_not_built_for_masters_that_must_agree():
    letters, problems = built(wanted=LATIN_CORE_JOINED + LATIN_CORE_STROKED, compatible=True)
    assert not set(LATIN_CORE_JOINED) & letters.keys()
    assert set("Þþ") <= letters.keys()
    assert any(p.startswith("Æ ð ĸ Ŋ ŋ Œ œ cannot be cut alike in every master") for p in problems)


def test_truetype_direction_makes_no_difference_but_that(letters):
    there = built([replace(g, contours=tuple(c.reversed() for c in g.contours)) for g in font()])[0]
    here = built()[0]
    for character in COUNTS:
        assert bounds(there[character].base) == pytest.approx(bounds(here[character].base), abs=1)
        assert sum(contour.area for contour in there[character].base) < 0
