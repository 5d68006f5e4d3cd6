"""Kerning by the networks that ship: the designer's pairs stay, kinds are kept, accents do not collide."""

import functools

import numpy as np
import pytest
from fakes.drawn_letters import letter, polygon, rectangle, ring
from hypothesis import given, settings
from hypothesis import strategies as st

from fonte_plugin.design.spacing.kern_glyphs import KernGlyphs, base_of
from fonte_plugin.design.spacing.kern_model import KernModel
from fonte_plugin.design.spacing.kerning import Kerning
from fonte_plugin.design.spacing.learned_kerning import KernSettings, kern_as_designed, letters_join, pairs_to_ask
from fonte_plugin.errors import FonteError
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.resources import kerning_model_file

CAPITALS_SMALL = KernSettings(frozenset({(0, 0), (0, 1), (1, 1), (0, 3), (1, 3)}))


@functools.cache
def model():
    return KernModel.load(kerning_model_file())


@functools.cache
def font(*, wide_accent=False):
    reach = 150 if wide_accent else 0
    dots = (
        rectangle(100 - reach, 560, 160 - reach, 640), rectangle(180 + reach, 560, 240 + reach, 640),
        rectangle(130, 0, 210, 500),
    )  # fmt: skip
    glyphs = [
        letter("T", 560, rectangle(230, 0, 330, 700), rectangle(30, 640, 530, 700)),
        letter("A", 600, polygon((10, 0), (110, 0), (300, 590), (490, 0), (590, 0), (350, 700), (250, 700))),
        letter("V", 600, polygon((250, 0), (350, 0), (590, 700), (490, 700), (300, 110), (110, 700), (10, 700))),
        letter("H", 640, rectangle(70, 0, 150, 700), rectangle(490, 0, 570, 700)),
        letter("O", 700, *ring(45, -12, 655, 712)),
        letter("o", 520, *ring(40, -12, 480, 512)),
        letter("c", 520, *ring(40, -12, 480, 512)),
        letter("n", 540, rectangle(60, 0, 140, 500), rectangle(400, 0, 480, 500), rectangle(60, 420, 480, 500)),
        letter("i", 340, rectangle(130, 0, 210, 500), rectangle(130, 560, 210, 640)),
        letter("ï", 340, *dots),
        letter("f", 300, rectangle(80, 0, 160, 700), rectangle(160, 620, 290, 700)),
        letter(".", 240, rectangle(70, 0, 170, 100)),
    ]
    return KernGlyphs.measure(glyphs, 1000)


def values(kerning, glyphs):
    return np.array([[kerning.value(a, b) for b in glyphs.glyphs] for a in glyphs.glyphs])


names = st.sampled_from(font().glyphs)
groups = st.sampled_from(["public.kern1.mine", "public.kern2.mine"])


@settings(max_examples=15)
@given(
    st.dictionaries(
        st.tuples(names | st.just("public.kern1.mine"), names | st.just("public.kern2.mine")),
        st.integers(-120, 60).map(float), max_size=12,
    )
)  # fmt: skip
def test_no_pair_of_the_designer_changes_whatever_he_has_set(pairs):
    designed = Kerning({"public.kern1.mine": ("A", "T"), "public.kern2.mine": ("o", "n")}, pairs)
    done = kern_as_designed(font(), model(), designed, CAPITALS_SMALL).kerning
    assert pairs.items() <= done.pairs.items()
    for name, members in designed.groups.items():
        assert done.groups[name][: len(members)] == members
    for first, second in pairs:
        for a in designed.groups.get(first, (first,)):
            for b in designed.groups.get(second, (second,)):
                assert done.value(a, b) == designed.value(a, b)


def test_a_glyph_is_in_one_group_a_side():
    done = kern_as_designed(font(), model(), Kerning(), CAPITALS_SMALL).kerning
    for side in ("public.kern1.", "public.kern2."):
        members = [glyph for name, of in done.groups.items() if name.startswith(side) for glyph in of]
        assert len(members) == len(set(members))


def test_kinds_that_are_not_named_are_left_alone():
    done = kern_as_designed(font(), model(), Kerning(), KernSettings(frozenset({(0, 1)}))).kerning
    assert done.value("T", "o") < -30
    assert done.value("A", "V") == done.value("T", ".") == done.value("o", "n") == 0


def test_where_nothing_is_known_only_what_nearly_everybody_kerns_is_kerned():
    unasked = kern_as_designed(font(), model(), Kerning())
    asked = kern_as_designed(font(), model(), Kerning(), CAPITALS_SMALL)
    assert 0 < len(unasked.added) < len(asked.added)
    assert all(pair.chance > 0.9 for pair in unasked.added if pair.second != "ï")


def test_each_set_pair_moves_the_others():
    def given_pairs(value):
        pairs = {("T", "o"): value, ("A", "V"): value, ("V", "A"): value, ("V", "o"): value, ("T", "."): value}
        return values(kern_as_designed(font(), model(), Kerning({}, pairs), CAPITALS_SMALL).kerning, font())

    loose, tight = given_pairs(-20.0), given_pairs(-150.0)
    a, t = font().glyphs.index("A"), font().glyphs.index("T")
    assert tight[a, t] < loose[a, t] - 10


def test_strength_multiplies_what_is_proposed():
    half = kern_as_designed(font(), model(), Kerning(), KernSettings(CAPITALS_SMALL.kinds, 0.5)).kerning
    whole = kern_as_designed(font(), model(), Kerning(), CAPITALS_SMALL).kerning
    assert half.value("A", "V") == pytest.approx(whole.value("A", "V") / 2, abs=2)


def test_an_accent_that_collides_is_moved_apart_and_one_that_does_not_follows_its_letter():
    narrow = kern_as_designed(font(), model(), Kerning(), CAPITALS_SMALL)
    wide = kern_as_designed(font(wide_accent=True), model(), Kerning(), CAPITALS_SMALL)
    assert narrow.kerning.value("T", "ï") == narrow.kerning.value("T", "i")
    assert wide.kerning.value("T", "ï") > wide.kerning.value("T", "i") + 20
    assert ("T", "ï") in wide.mended


def test_the_pairs_to_ask_are_drawn_and_not_set_yet():
    first = pairs_to_ask(font(), model(), Kerning(), 6)
    assert len(first) == 6
    assert all({pair.first, pair.second} <= set(font().glyphs) for pair in first)
    designed = Kerning({}, {(pair.first, pair.second): pair.value for pair in first[:3]})
    again = pairs_to_ask(font(), model(), designed, 6)
    assert not {(p.first, p.second) for p in again} & set(designed.pairs)


def test_letters_that_touch_are_left_alone():
    joined = [letter(c, 400, rectangle(0, 0, 400, 80), rectangle(150, 0, 250, 500)) for c in "nomu"]
    glyphs = KernGlyphs.measure(joined, 1000)
    assert letters_join(glyphs)
    assert not letters_join(font())
    done = kern_as_designed(glyphs, model(), Kerning(), joined=letters_join(glyphs))
    assert not done.added
    assert "join" in done.why


def test_figures_of_one_width_are_not_kerned():
    figures = [letter(c, 500, rectangle(100, 0, 400, 700)) for c in "0123456789"]
    assert KernGlyphs.measure(figures, 1000).glyphs == ()


@pytest.mark.parametrize(("char", "base"), [("é", "e"), ("ł", "l"), ("…", "."), ("ß", "ß"), ("A", "A")])
def test_accented_letters_go_by_the_name_of_their_base(char, base):
    assert base_of(char) == base


def test_a_damaged_model_is_named_in_one_sentence(tmp_path):
    path = tmp_path / "kerning.npz"
    path.write_bytes(b"PK\x03\x04 no archive")
    with pytest.raises(FonteError, match=r"kerning\.npz"):
        KernModel.load(path)
    with pytest.raises(FonteError, match="install Fonte again"):
        KernModel.load(tmp_path / "none.npz")


def test_a_letter_with_a_stroke_and_an_accent_goes_by_the_letter_without_both():
    assert all(base_of(base_of(char)) == base_of(char) for char in map(chr, range(0x20, 0xD800)))
    drawn = [letter(char, 520, *ring(40, -12, 480, 512)) for char in "oø"] + [
        letter("ǿ", 520, *ring(40, -12, 480, 512))
    ]
    glyphs = KernGlyphs.measure([*drawn, letter("T", 560, rectangle(230, 0, 330, 700))], 1000)
    made = kern_as_designed(glyphs, model(), Kerning())
    assert len({made.kerning.value("T", name) for name in "oøǿ"}) == 1


def test_glyphs_nobody_has_a_name_for_are_kerned_by_their_shape():
    odd = Glyph("thorn", (ord("þ"),), 520, letter("o", 520, *ring(40, -12, 480, 512)).contours)
    glyphs = KernGlyphs.measure([odd, letter("V", 600, rectangle(10, 0, 590, 700))], 1000)
    done = kern_as_designed(glyphs, model(), Kerning(), CAPITALS_SMALL)
    assert set(done.kerning.groups) <= {"public.kern1.V", "public.kern2.thorn", "public.kern1.thorn", "public.kern2.V"}


def test_noughts_are_answers_that_leave_alone_a_kind_or_all():
    noughts = {("o", "n"): 0.0, ("n", "o"): 0.0, ("A", "V"): -60.0, ("T", "A"): -70.0, ("V", "A"): -60.0}
    done = kern_as_designed(font(), model(), Kerning({}, noughts))
    kinds = {name: char.isupper() for name, char in zip(font().glyphs, font().chars, strict=True)}
    small = [name for name, upper in kinds.items() if not upper and name.isalpha() and name != "ï"]
    assert all(done.kerning.value(a, b) == 0 for a in small for b in small)
    assert done.kerning.value("A", "T") < -20
    nothing = kern_as_designed(font(), model(), Kerning({}, dict.fromkeys([*noughts], 0.0)))
    assert not nothing.added
    assert "0" in nothing.why
