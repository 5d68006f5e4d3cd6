"""Each finding is reported where it is drawn, and a clean font has none."""

from __future__ import annotations

import json

import pytest
import ufoLib2
from fakes.begun_fonts import begun_font, saved, write_plist
from fontTools.designspaceLib import DesignSpaceDocument

from fonte_export.check.check import check_file, check_font
from fonte_export.check.findings import CODES
from fonte_export.compiled.compile import write_otf, write_ttf
from fonte_export.errors import ExportError
from fonte_export.ufo.write import write_ufo


@pytest.fixture
def glyph(draw):
    """glyph(calls, char=...): a glyph of these pen calls; a tuple of corners is a polygon."""
    kind = type(draw("x"))

    def make(*calls, char="\ue000", width=600):
        if calls and isinstance(calls[0], tuple) and not isinstance(calls[0][0], str):
            calls = (("moveTo", (calls[0],)), *(("lineTo", (c,)) for c in calls[1:]), ("closePath", ()))
        return kind(f"g{ord(char):x}", (ord(char),), width, tuple(calls))

    return make


def codes(findings):
    return sorted({finding.code for finding in findings})


def check(*glyphs):
    """What is found in a font of these, with an x-height of 500 and capitals of 700 units."""
    font = ufoLib2.Font(info={"unitsPerEm": 1000, "xHeight": 500, "capHeight": 700})
    for drawn in glyphs:
        made = font.newGlyph(drawn.name)
        made.unicodes, made.width = list(drawn.unicodes), drawn.width
        drawn.draw(made.getPen())
    return check_font(font)


BOX = ((50, 0), (550, 0), (550, 700), (50, 700))


def test_a_box_is_clean(glyph):
    assert check(glyph(*BOX)) == []


def test_an_open_contour_is_found(glyph):
    found = check(glyph(("moveTo", ((0, 0),)), ("lineTo", ((500, 0),)), ("lineTo", ((500, 700),)), ("endPath", ())))
    assert codes(found) == ["open-contour"]


def test_a_curve_that_turns_between_its_points_is_found_where_it_turns(glyph):
    curve = ("curveTo", ((400, 133), (400, 367), (200, 500)))
    found = check(glyph(("moveTo", ((200, 0),)), curve, ("closePath", ())))
    assert codes(found) == ["missing-extremum"]
    assert found[0].point == pytest.approx((350, 250), abs=1)


def test_a_curve_that_turns_by_a_hair_is_not_found(glyph):
    curve = ("curveTo", ((302, 133), (302, 367), (300, 500)))
    assert "missing-extremum" not in codes(check(glyph(("moveTo", ((300, 0),)), curve, ("closePath", ()))))


@pytest.mark.parametrize(("lean", "kinked"), [(0, False), (1, False), (8, True), (60, False)])
def test_a_few_degrees_are_a_kink_and_rounding_or_a_corner_is_none(glyph, lean, kinked):
    calls = [
        ("moveTo", ((0, 0),)), ("lineTo", ((300, 0),)),
        ("curveTo", ((400, 0), (500 - lean, 100), (500, 200))),
        ("curveTo", ((500, 300), (400, 400), (300, 400))),
        ("lineTo", ((0, 400),)), ("closePath", ()),
    ]  # fmt: skip
    assert ("kink" in codes(check(glyph(*calls)))) is kinked


@pytest.mark.parametrize(
    ("corner", "code"), [((552, 700), "nearly-straight"), ((550, 501), "nearly-straight"), ((550, 2), "short-segment")]
)
def test_nearly_straight_and_short_segments_are_found(glyph, corner, code):
    assert code in codes(check(glyph((50, 0), (550, 0), corner, (50, 500))))


def test_overlap_and_wrong_direction_are_found(glyph, alphabet):
    assert codes(check(glyph(*BOX[::-1]))) == ["direction"]
    assert "overlap" in codes(check(alphabet["H"]))
    ring = alphabet["o"]
    outer, inner = ring.calls[:6], ring.calls[6:]
    assert check(ring) == []
    half = [*outer, ("moveTo", ((100, 100),)), *(("lineTo", (p,)) for p in ((300, 100), (300, 300))), ("closePath", ())]
    assert inner[0][0] == "moveTo"
    assert "overlap" in codes(check(glyph(*half)))  # a counter that runs with its outer contour


def test_a_font_that_runs_clockwise_throughout_keeps_its_convention(glyph):
    clockwise = [glyph(*BOX[::-1], char=chr(0xE000 + i)) for i in range(9)]
    assert check(*clockwise) == []
    assert [finding.code for finding in check(*clockwise, glyph(*BOX, char="\uf000"))] == ["direction"]


@pytest.mark.parametrize(("char", "clean"), [("I", True), ("i", False), ("g", False)])
def test_an_unusual_number_of_contours_is_found(glyph, char, clean):
    assert ("contour-count" not in codes(check(glyph(*BOX, char=char)))) is clean


def test_a_top_just_off_a_line_is_found_but_a_line_of_many_is_their_own(glyph):
    def tall(char, top):
        return glyph((50, 0), (550, 0), (550, top), (50, top), char=char)

    flat = [tall(char, 500) for char in "\ue001\ue002\ue003\ue004"]
    near = check(*flat, tall("\ue005", 501))
    assert [(finding.glyph, finding.code) for finding in near] == [("ge005", "near-miss")]
    assert check(*flat, *(tall(char, 501) for char in "\ue005\ue006\ue007\ue008")) == []
    assert check(*flat, tall("\ue005", 512)) == []
    for char in "ò´":  # where an accent ends is no line
        assert "near-miss" not in codes(check(*flat, tall(char, 501)))


def test_a_stem_unlike_its_kin_is_found(glyph):
    def stem(char, width):
        return glyph((50, 0), (50 + width, 0), (50 + width, 500), (50, 500), char=char, width=100 + width)

    found = check(*(stem(char, 80) for char in "nhmrl"), stem("u", 100))
    assert [(finding.glyph, finding.code) for finding in found] == [(f"g{ord('u'):x}", "stem")]
    assert check(*(stem(char, 80) for char in "nhmrl"), stem("u", 84)) == []


def test_a_side_bearing_unlike_its_kin_is_found_but_not_in_a_monospaced_font(glyph):
    def letter(char, left, width):
        return glyph((left, 0), (left + 80, 0), (left + 80, 500), (left, 500), char=char, width=width)

    found = check(*(letter(char, 50, 180 + i) for i, char in enumerate("nhmr")), letter("l", 90, 220))
    assert [(finding.glyph, finding.code) for finding in found] == [(f"g{ord('l'):x}", "side-bearing")]
    assert check(*(letter(char, 50, 600) for char in "nhmr"), letter("l", 90, 600)) == []


def test_a_ufo_is_checked_and_its_unreadable_glyph_is_a_finding(everything_ufo, tree):
    before = tree(everything_ufo)
    findings = check_file(everything_ufo)
    assert [finding.glyph for finding in findings if finding.code == "unreadable"] == ["broken"]
    assert tree(everything_ufo) == before
    assert {finding.code for finding in findings} <= CODES.keys()
    assert json.loads(json.dumps([finding.as_json() for finding in findings]))


@pytest.mark.parametrize("write", [write_ttf, write_otf])
def test_a_compiled_font_is_checked_in_its_own_direction(generated, tmp_path, write):
    write_ufo(tmp_path / "new.ufo", generated("Hamburgfonstiv"))
    write(tmp_path / "new.ufo", tmp_path / "font")
    assert set(codes(check_file(tmp_path / "font"))) <= {"side-bearing"}


def test_what_is_no_font_is_a_sentence(tmp_path):
    (tmp_path / "text").write_text("hello")
    for name, sentence in (("text", "cannot be read as a font"), ("none", "There is no font")):
        with pytest.raises(ExportError, match=sentence):
            check_file(tmp_path / name)


def test_masters_that_do_not_interpolate_are_named(tmp_path, generated, alphabet):
    for name in ("Light", "Bold"):
        write_ufo(tmp_path / f"{name}.ufo", generated("Hno"))
    bold = ufoLib2.Font.open(tmp_path / "Bold.ufo")
    bold["n"].contours.pop()
    bold["o"].contours[1].points.append(bold["o"].contours[1].points.pop(0))
    bold.save()
    space = DesignSpaceDocument()
    for name in ("Light", "Bold"):
        space.addSourceDescriptor(path=str(tmp_path / f"{name}.ufo"), styleName=name)
    space.write(tmp_path / "family.designspace")
    findings = check_file(tmp_path / "family.designspace")
    assert [(finding.glyph, finding.message) for finding in findings] == [
        ("n", "It has other contours (1, not 2) in Bold than in Light."),
        ("o", "Contour 2 has its curves or its start elsewhere in Bold than in Light."),
    ]


@pytest.mark.parametrize("off", [1.77636e-15, 1e-9, 0.08, 0.49])
def test_what_rounding_will_mend_is_no_finding(glyph, off):
    assert check(glyph((50, off), (550, 0), (550 + off, 700 + off), (50, 700))) == []


@pytest.mark.parametrize("spoil", ["width", "coordinate", "order"])
def test_a_glyph_of_infinite_size_and_an_odd_glyph_order_cost_nothing_else(spoil, tmp_path):
    path = saved(begun_font(), tmp_path / "Begun.ufo")
    glif, lib = path / "glyphs" / "H_.glif", path / "lib.plist"
    if spoil == "order":
        write_plist(lib, {"public.glyphOrder": [{"H": 1}, 3, "o"]})
        assert "unreadable" not in codes(check_file(path))
        return
    old, new = ('width="700"', 'width="1e999"') if spoil == "width" else ('x="70"', 'x="1e999"')
    glif.write_text(glif.read_text().replace(old, new, 1))
    unread = [finding for finding in check_file(path) if finding.code == "unreadable"]
    assert [finding.glyph for finding in unread] == ["H"]


@pytest.mark.parametrize(("off", "words"), [(1, "1 unit off"), (1.57, "1.6 units off")])
def test_what_is_off_by_a_unit_or_two_is_found_in_plain_figures(glyph, off, words):
    messages = [finding.message for finding in check(glyph((50, 0), (550, 0), (550, 700 + off), (50, 700)))]
    assert any("A line is " + words in message for message in messages)
    assert any("It ends " + words in message for message in messages)
