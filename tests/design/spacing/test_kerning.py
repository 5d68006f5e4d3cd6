from dataclasses import replace

import pytest
from fakes.drawn_letters import WHITE, h_shape, letter, n_shape, polygon, rectangle, references, ring, x_shape
from fontTools.ufoLib import kerning as ufo_kerning
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fonte_plugin.design.spacing.kerning import CLEAR, Clearness, Kerning, kern
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.glyph import Glyph


def capital_t(character="T"):
    right, left = ((300, 0), (300, 630), (500, 630), (500, 700)), ((20, 700), (20, 630), (220, 630), (220, 0))
    return letter(character, 520, polygon(*right, *left))


def capital_l():
    return letter("L", 430, polygon((WHITE, 0), (400, 0), (400, 70), (WHITE + 80, 70), (WHITE + 80, 700), (WHITE, 700)))


@pytest.fixture(scope="module")
def font():
    drawn = references()
    others = [
        capital_t(),
        capital_l(),
        letter("D", 700, *ring(45, -12, 655, 712)),
        letter("N", 2 * WHITE + 460, h_shape(700)),
        letter("m", 2 * WHITE + 360, n_shape()),
        letter("c", 520, *ring(40, -12, 480, 512)),
        letter(".", 2 * WHITE + 100, rectangle(WHITE, 0, WHITE + 100, 100)),
    ]
    return drawn | {glyph.name: glyph for glyph in others}


@pytest.fixture(scope="module")
def style():
    return ReferenceStyle.measure(references().values())


def test_holes_are_closed_and_ordinary_pairs_are_left(font, style):
    kerning = kern(font.values(), style)
    assert kerning.value("L", "T") < -30
    assert kerning.value("T", "o") < -20
    assert kerning.value("T", ".") < -30
    for pair in ("HH", "HO", "no", "oo", "nn", "Hn"):
        assert kerning.value(*pair) == 0


def test_letters_that_touch_are_moved_apart(font, style):
    hook = letter("f", 200, rectangle(60, 0, 140, 700), rectangle(60, 620, 330, 700))
    wall = letter("l", 220, rectangle(70, 0, 150, 700))
    assert kern([*font.values(), hook, wall], style).value("f", "l") > 12


def test_like_sides_share_a_class_and_a_glyph_is_in_one_a_side(font, style):
    kerning = kern(font.values(), style)
    assert any(set("oc") <= set(members) for name, members in kerning.groups.items() if ".kern2." in name)
    for side in (".kern1.", ".kern2."):
        members = [glyph for name, group in kerning.groups.items() if side in name for glyph in group]
        assert len(members) == len(set(members))


def test_groups_and_pairs_are_valid_ufo_3(font, style):
    kerning = kern(font.values(), style)
    assert kerning.pairs
    groups = {name: list(members) for name, members in kerning.groups.items()}
    pairs = dict(kerning.pairs)
    for (first, second), value in pairs.items():
        assert first in groups or first in font
        assert second in groups or second in font
        assert ufo_kerning.lookupKerningValue((first, second), pairs, groups) == value
    for left in font:
        for right in font:
            assert ufo_kerning.lookupKerningValue((left, right), pairs, groups) == kerning.value(left, right)


def test_pairs_of_drawn_glyphs_keep_the_designers_value(font, style):
    designed = Kerning(pairs={("L", "T"): -77, ("T", "n"): -9})
    kerning = kern(font.values(), style, drawn="LTno", designed=designed)
    for left in "LTno":
        for right in "LTno":
            assert kerning.value(left, right) == designed.value(left, right)
    assert kerning.pairs["T", "o"] == 0  # an exception, because c is kerned and shares a class with o
    assert kerning.value("T", "c") < 0
    assert kerning.value("T", "m") < -9


def test_the_designers_groups_are_kept_and_grow(font, style):
    designed = Kerning({"public.kern2.bowls": ("o", "e"), "public.kern1.T": ("N",)}, {("T", "public.kern2.bowls"): -33})
    kerning = kern(font.values(), style, drawn="TNo", designed=designed)
    assert kerning.groups["public.kern2.bowls"] == ("o", "e", "c")
    assert kerning.value("T", "c") == kerning.value("T", "o") == -33
    assert kerning.groups["public.kern1.T"][0] == "N"
    assert kerning.groups["public.kern1.T.fonte"] == ("T",)
    assert kerning.pairs.items() >= designed.pairs.items()


def test_a_designer_who_kerns_tightly_is_followed(font, style):
    def said(share):
        pairs = {("L", "T"): -100 * share, ("T", "o"): -80 * share, ("T", "."): -150 * share, ("T", "n"): -80 * share}
        return kern(font.values(), style, drawn="LTon.", designed=Kerning(pairs=pairs)).value("T", "c")

    assert said(0.9) < said(0.4) < 0


def test_a_fixed_pitch_font_is_not_kerned(font):
    fixed = [replace(glyph, width=600) for glyph in font.values()]
    assert kern(fixed, ReferenceStyle.measure(fixed)) == Kerning()
    designed = Kerning(pairs={("L", "T"): -5})
    assert kern(fixed, ReferenceStyle.measure(fixed), designed=designed) == designed


SPACE = Glyph("space", (32,), 200)


@pytest.mark.parametrize("glyphs", [[], [letter("o", 520, *ring(40, -12, 480, 512))], [SPACE, SPACE]])
def test_too_few_glyphs_to_kern_give_no_kerning(glyphs, style):
    assert kern(glyphs, style) == Kerning()


def test_the_result_does_not_depend_on_the_units(font, style):
    double = [
        replace(g, width=2 * g.width, contours=tuple(c.map(lambda p: (2 * p[0], 2 * p[1])) for c in g.contours))
        for g in font.values()
    ]
    twice = kern(double, ReferenceStyle(units_per_em=2000))
    once = kern(font.values(), ReferenceStyle())
    assert twice.groups == once.groups
    assert twice.pairs == {pair: pytest.approx(2 * value, abs=1) for pair, value in once.pairs.items()}


def test_x_is_symmetric_so_its_kerns_are():
    glyphs = [letter(c, 460, x_shape()) for c in "xX"] + [capital_t()]
    kerning = kern(glyphs, ReferenceStyle())
    assert kerning.value("T", "x") == kerning.value("x", "T")


def test_clear_gaps_alone_are_fewer_and_smaller_than_all(font, style):
    every, clear = kern(font.values(), style), kern(font.values(), style, clearness=CLEAR)
    pairs = [(a, b) for a in font for b in font]
    assert clear.value("L", "T") <= -30
    assert clear.value("T", ".") <= -30
    values = {pair: clear.value(*pair) for pair in pairs if clear.value(*pair)}
    assert max(values.values()) <= -30
    assert {left for left, _ in values} <= set("HTLDNO")
    assert {right for _, right in values} <= set("HTLDNO.nomc")
    assert all(abs(clear.value(*pair)) <= abs(every.value(*pair)) for pair in pairs if clear.value(*pair))
    assert sum(map(bool, (clear.value(*pair) for pair in pairs))) < sum(map(bool, (every.value(*p) for p in pairs)))


def test_a_script_whose_letters_are_joined_is_not_kerned(font, style):
    joined = [replace(g, width=g.width - 130) if g.name.islower() else g for g in font.values()]
    assert kern(joined, style) == Kerning()


SIDES = st.sampled_from(["T", "L", "o", "c", "public.kern1.tops", "public.kern2.bowls"])
PAIRS = st.dictionaries(st.tuples(SIDES, SIDES), st.integers(-90, 90), max_size=8)


@given(PAIRS, st.sampled_from([Clearness(), CLEAR]))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_the_designer_has_kerned_stays_so(font, style, pairs, clearness):
    allowed = {p: v for p, v in pairs.items() if "kern2" not in p[0] and "kern1" not in p[1]}
    designed = Kerning({"public.kern1.tops": ("T",), "public.kern2.bowls": ("o", "c")}, allowed)
    kerning = kern(font.values(), style, drawn="TLoc", designed=designed, clearness=clearness)
    for left in "TLoc":
        for right in "TLoc":
            assert kerning.value(left, right) == designed.value(left, right)


def test_a_new_glyph_is_kerned_as_the_drawn_ones_of_its_class(font, style):
    designed = Kerning(pairs={("T", "o"): -41, ("L", "o"): 0, ("L", "T"): -60})
    kerning = kern(font.values(), style, drawn="TLo", designed=designed, clearness=CLEAR)
    assert kerning.value("T", "c") == -41
    assert kerning.value("L", "c") == 0
    assert kerning.pairs.items() >= designed.pairs.items()
