import unicodedata
from dataclasses import replace

import pytest
from fakes.drawn_letters import BAR, CAPS, OVER, X_HEIGHT, ellipse, letter, polygon, rectangle, references, ring
from fontTools.pens.recordingPen import RecordingPen

from fonte_plugin.design.construction.accented import recipe, split_dot
from fonte_plugin.design.construction.compose import compose, made_of
from fonte_plugin.design.construction.marks import BELOW, MARKS, Brush, draw_mark
from fonte_plugin.design.construction.repertoire import (
    LATIN_1,
    LATIN_CORE,
    LATIN_CORE_DRAWN,
    LATIN_CORE_JOINED,
    LATIN_CORE_SIGNS,
    LATIN_CORE_STROKED,
)
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import moved
from fonte_plugin.outlines.edges import shear
from fonte_plugin.outlines.geometry import crossings
from fonte_plugin.outlines.glyph import Glyph

STYLE = ReferenceStyle.measure(references().values())
HEAVY, LIGHT = (
    ReferenceStyle(stems=tuple(replace(stem, width=stem.width * share) for stem in STYLE.stems)) for share in (2.4, 0.2)
)


def i_glyph():
    return letter("i", 220, rectangle(70, 0, 150, X_HEIGHT), ellipse(60, 600, 160, 700))


def font():
    c = letter("c", 520, *ring(40, -OVER, 480, X_HEIGHT + OVER))
    return [*references().values(), i_glyph(), c, replace(c, name="e", unicodes=(ord("e"),))]


def built(characters, glyphs=None, style=STYLE):
    return {chr(c.unicodes[0]): c for c in compose(glyphs or font(), style, characters)[0]}


def test_every_letter_of_latin_1_that_decomposes_is_listed():
    letters = {chr(code) for code in range(0xC0, 0x100)}
    assert set(LATIN_1) == {c for c in letters if len(unicodedata.normalize("NFD", c)) == 2}


@pytest.mark.parametrize("mark", sorted(MARKS), ids=unicodedata.name)
@pytest.mark.parametrize("style", [STYLE, HEAVY, LIGHT], ids=["regular", "black", "hairline"])
def test_a_mark_is_clean_in_every_weight_and_stands_where_it_should(mark, style):
    brush = Brush.from_style(style)
    contours = draw_mark(mark, brush)
    if mark == "\u0326":  # a comma below leaves white above it
        contours = moved(contours, 0, 0.3 * brush.height)
    box = bounds(contours)
    assert crossings(contours) == 0
    assert sum(contour.area for contour in contours) > 0
    rooted = 0.3 * brush.light if mark in "\u0327\u0328" else 0
    assert box[3 if mark in BELOW else 1] == pytest.approx(rooted, abs=1)
    assert (box[0] + box[2]) / 2 == pytest.approx(0, abs=0.25 * (box[2] - box[0]))


def test_accents_stand_centred_above_the_letter_with_white_between():
    umlaut = built("Öö")
    for character, top, middle in (("ö", X_HEIGHT + OVER, 260), ("Ö", CAPS + OVER, 350)):
        box = bounds(umlaut[character].mark)
        assert 20 < box[1] - top < 120
        assert (box[0] + box[2]) / 2 == pytest.approx(middle, abs=1)


def test_the_cedilla_is_rooted_in_the_foot_of_the_letter():
    cedilla = built("ç")["ç"]
    assert -OVER + 10 < bounds(cedilla.mark)[3] < -OVER + BAR
    assert crossings((*cedilla.base, *cedilla.mark)) > 0
    assert cedilla.anchors.keys() == {"bottom"}


def test_i_loses_its_dot_under_an_accent_and_lends_it_to_the_dieresis():
    letters = built("íï")
    assert bounds(letters["í"].base)[3] == X_HEIGHT
    assert len(letters["ï"].mark) == 2
    assert bounds([letters["ï"].mark[0]])[3] - bounds([letters["ï"].mark[0]])[1] == 100


def test_only_what_lies_wholly_above_is_a_dot():
    assert [len(part) for part in split_dot(i_glyph().contours)] == [1, 1]
    o = references()["o"].contours
    assert split_dot(o) == (o, ())
    crossed = (rectangle(0, 0, 80, 700), rectangle(100, 300, 200, 500))
    assert split_dot(crossed) == (crossed, ())


def test_a_mark_that_the_designer_has_drawn_is_taken():
    tent = polygon((100, 900), (300, 900), (200, 1000))
    for name, code in (("acutecomb", 0x301), ("acute", 0xB4)):
        letters = built("ó", [*font(), Glyph(name, (code,), 400, (tent,))])
        assert len(letters["ó"].mark[0].nodes) == 3
        assert bounds(letters["ó"].mark)[3] - bounds(letters["ó"].mark)[1] == 100


def test_a_letter_that_is_drawn_already_is_not_built():
    drawn = letter("ö", 500, rectangle(0, 0, 400, 700))
    assert built("öò", [*font(), drawn]).keys() == {"ò"}


def test_what_cannot_be_built_is_named_and_the_rest_is_built():
    made, problems = compose(font(), STYLE, "öäß")
    assert [c.name for c in made] == ["odieresis"]
    assert problems == ["ä needs a, which is not drawn.", "ß follows from no other glyph, so it has to be drawn."]


def test_composites_are_closed_whole_and_as_wide_as_their_base():
    for composite in built("ÖÔòóôõöçèéêëñìíîï").values():
        pen = RecordingPen()
        composite.draw(pen)
        names = [name for name, _ in pen.value]
        assert names.count("moveTo") == names.count("closePath") == len(composite.base) + len(composite.mark)
        assert all(float(v).is_integer() for _, points in pen.value for p in points for v in p)
        rooted = "\u0327" in composite.made_of
        assert (crossings((*composite.base, *composite.mark)) == 0) != rooted
    assert built("ñ")["ñ"].width == references()["n"].width


def test_accents_of_an_italic_lean_and_stand_along_its_slant():
    leaning = [replace(glyph, contours=shear(glyph.contours, 12)) for glyph in font()]
    style = ReferenceStyle.measure(leaning)
    upright, italic = built("ö")["ö"], built("ö", leaning, style)["ö"]
    back = bounds(shear(italic.mark, -style.slant))
    assert (back[0] + back[2]) / 2 == pytest.approx(sum(bounds(upright.mark)[::2]) / 2, abs=3)


def clockwise(glyph):
    return replace(glyph, contours=tuple(contour.reversed() for contour in glyph.contours))


def test_truetype_direction_makes_no_difference_but_that():
    there, back = built("íö"), built("íö", [clockwise(glyph) for glyph in font()])
    for character in "íö":
        assert bounds(back[character].mark) == bounds(there[character].mark)
        assert bounds(back[character].base) == bounds(there[character].base)
        assert sum(contour.area for contour in back[character].mark) < 0


def test_a_caron_beside_an_ascender_takes_its_own_room():
    d = letter("d", 500, rectangle(40, 0, 460, X_HEIGHT), rectangle(380, 0, 460, 740))
    caron = built("ď", [*font(), d])["ď"]
    box = bounds(caron.mark)
    assert box[3] == pytest.approx(740, abs=1)
    assert 460 < box[0] < box[2] < caron.width


def test_an_ogonek_hangs_from_the_right_foot_and_i_keeps_its_dot_above_it():
    letters = built("į")
    box = bounds(letters["į"].mark)
    assert 10 < box[3] < BAR
    assert bounds(letters["į"].base)[3] == 700


def test_dotless_i_is_i_without_its_dot():
    dotless = built("ı")["ı"]
    assert bounds(dotless.base)[3] == X_HEIGHT
    assert (dotless.name, dotless.width, dotless.mark) == ("dotlessi", 220, ())


def test_every_letter_of_latin_core_has_a_known_recipe():
    assert [character for character in LATIN_CORE if recipe(character) == ("", "")] == []
    built = LATIN_CORE_SIGNS + LATIN_CORE_STROKED + LATIN_CORE_JOINED
    assert [character for character in built if made_of(character) is None] == []
    assert [character for character in LATIN_CORE_DRAWN if made_of(character) is not None] == []


def test_marks_that_stand_alone_become_components_of_the_letters():
    letters = built("ö¨çÖ¸ıíó´")
    for character in "öçÖíó":
        assert letters[character].parts[1].glyph in ("dieresis", "cedilla", "acute")
    assert letters["í"].parts[0].glyph == "dotlessi"
    plain = built("öçíó")
    for character in plain:
        for one, other in zip(bounds(letters[character].mark), bounds(plain[character].mark), strict=True):
            assert one == pytest.approx(other, abs=1)


def test_names_of_the_designer_are_used_in_components():
    made, _ = compose(font(), STYLE, "ö¨", names={"¨": "dieresis.mine"})
    assert {composite.name for composite in made} == {"odieresis", "dieresis.mine"}
    assert next(c for c in made if c.name == "odieresis").parts[1].glyph == "dieresis.mine"
