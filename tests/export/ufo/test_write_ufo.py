"""A new UFO holds the designer's font as it was, and what was generated beside it."""

from __future__ import annotations

import zipfile
from pathlib import Path

import ufoLib2
from fontTools.misc import plistlib
from fontTools.ufoLib import UFOReader
from fontTools.ufoLib.filenames import userNameToFileName
from hypothesis import given, settings
from hypothesis import strategies as st

from fonte_export.glyph_source import GeneratedGlyph
from fonte_export.mark_color import MARK_COLOR
from fonte_export.provenance import LIB_KEY, is_untouched
from fonte_export.ufo.write import FontNames, write_ufo


def test_only_the_filled_glyphs_the_contents_and_the_order_differ_from_the_base(
    everything_ufo, generated, tree, tmp_path
):
    before = tree(everything_ufo)
    result = write_ufo(tmp_path / "new.ufo", generated("Hnobu"), base=everything_ufo)
    after = tree(tmp_path / "new.ufo")

    assert result.written == {"H": "H", "n": "en.designers", "o": "o", "b": "b", "u": "u"}
    assert tree(everything_ufo) == before
    changed = {name for name in before if after[name] != before[name]}
    assert changed == {"glyphs/contents.plist", "lib.plist", "glyphs/N_N.glif", "glyphs/o.glif"}
    assert after.keys() - before.keys() == {"glyphs/H_.glif", "glyphs/b.glif", "glyphs/u.glif"}


def test_the_plists_gain_the_new_glyphs_and_lose_nothing(everything_ufo, generated, tree, tmp_path):
    before = tree(everything_ufo)
    write_ufo(tmp_path / "new.ufo", generated("Hb"), base=everything_ufo)
    after = tree(tmp_path / "new.ufo")

    def plist(files, name):
        return plistlib.loads(files[name])

    contents = plist(before, "glyphs/contents.plist") | {"H": "H_.glif", "b": "b.glif"}
    assert list(plist(after, "glyphs/contents.plist").items()) == list(contents.items())
    lib = plist(before, "lib.plist")
    lib["public.glyphOrder"] += ["H", "b"]
    assert plist(after, "lib.plist") == lib


def test_a_placeholder_keeps_everything_but_its_emptiness(everything_ufo, generated, tmp_path):
    write_ufo(tmp_path / "new.ufo", generated("n"), base=everything_ufo)
    text = (tmp_path / "new.ufo/glyphs/N_N.glif").read_text()
    glyph = ufoLib2.Font.open(tmp_path / "new.ufo")["en.designers"]

    assert glyph.unicodes == [0x6E]
    assert (glyph.width, len(glyph.contours)) == (500, 2)
    assert [(anchor.name, anchor.identifier) for anchor in glyph.anchors] == [("bottom", "b7")]
    assert [(line.name, line.x) for line in glyph.guidelines] == [("left", 3)]
    assert glyph.note == "narrow!"
    assert glyph.lib["com.foreign.tag"] == 5
    assert glyph.lib["public.markColor"] == "1,0,0,1"  # the designer's colour
    assert "<!-- to be drawn -->" in text


def test_an_anchor_of_glif_1_is_no_drawing_and_stays(everything_ufo, generated, tmp_path):
    write_ufo(tmp_path / "new.ufo", generated("o"), base=everything_ufo)
    glyph = ufoLib2.Font.open(tmp_path / "new.ufo")["o"]
    assert [(anchor.name, anchor.x, anchor.y) for anchor in glyph.anchors] == [("top", 9, 8)]
    assert len(glyph.contours) == 2


def test_a_drawn_glyph_stays_unless_it_is_named(everything_ufo, generated, tree, tmp_path):
    kept = write_ufo(tmp_path / "kept.ufo", generated("aH"), base=everything_ufo)
    assert kept.written == {"H": "H"}
    assert "a is drawn already" in kept.skipped["a"]
    path = "glyphs/zz odd name.glif"
    assert tree(tmp_path / "kept.ufo")[path] == tree(everything_ufo)[path]

    redrawn = write_ufo(tmp_path / "redrawn.ufo", generated("a"), base=everything_ufo, replace={"a"})
    glyph = ufoLib2.Font.open(tmp_path / "redrawn.ufo")["a"]
    assert redrawn.written == {"a": "a"}
    assert len(glyph.contours) == 3
    assert glyph.unicodes == [0x61, 0x251]
    assert glyph.image.fileName == "scan.png"
    assert "first  draft & more" in glyph.note
    assert glyph.lib["com.foreign.tool"]["data"] == b"\x00\x01\x02"


def test_an_unreadable_glyph_is_kept_to_the_byte_and_costs_no_other(everything_ufo, draw, tree, tmp_path):
    glyphs = [GeneratedGlyph(draw("broken", unicodes=(0x62,))), GeneratedGlyph(draw("H"))]
    result = write_ufo(tmp_path / "new.ufo", glyphs, base=everything_ufo)
    assert result.written == {"H": "H"}
    assert "broken was left as it is" in result.skipped["broken"]
    assert tree(tmp_path / "new.ufo")["glyphs/broken.glif"] == tree(everything_ufo)["glyphs/broken.glif"]


def test_a_glyph_that_cannot_be_drawn_costs_no_other(draw, generated, tmp_path):
    bad = draw("x", width=float("nan"))
    result = write_ufo(tmp_path / "new.ufo", [GeneratedGlyph(bad), *generated("H")])
    assert result.written == {"H": "H"}
    assert result.skipped.keys() == {"x"}


def test_a_name_that_means_another_character_is_not_taken(tmp_path, draw):
    font = ufoLib2.Font()
    greek = font.newGlyph("A")
    greek.unicodes = [0x391]
    font.newGlyph("B")  # a template without a code point
    glyphs = [GeneratedGlyph(draw("A")), GeneratedGlyph(draw("B"))]
    result = write_ufo(tmp_path / "new.ufo", glyphs, base=font)
    new = ufoLib2.Font.open(tmp_path / "new.ufo")
    assert result.written == {"A": "uni0041", "B": "B"}
    assert (new["A"].unicodes, len(new["A"].contours)) == ([0x391], 0)
    assert (new["uni0041"].unicodes, new["B"].unicodes) == ([0x41], [0x42])


def test_a_font_from_nothing_is_installable_and_measured(alphabet, generated, tmp_path):
    names = FontNames("Example", "Bold", designer="A. Designer")
    write_ufo(tmp_path / "new.ufo", generated("Hamburgefonstiv"), info=names)
    font = ufoLib2.Font.open(tmp_path / "new.ufo")
    info = font.info
    assert (info.familyName, info.styleName, info.openTypeNameDesigner) == ("Example", "Bold", "A. Designer")
    assert (info.unitsPerEm, info.capHeight, info.ascender, info.descender) == (1000, 700, 740, -200)
    assert 495 <= info.xHeight <= 510
    assert font.glyphOrder[:2] == [".notdef", "space"]
    assert set(font.keys()) == {".notdef", "space", *alphabet}
    assert font["space"].unicodes == [0x20]
    assert len(font[".notdef"].contours) == 2


def test_generated_glyphs_are_marked_and_know_their_making(everything_ufo, generated, tmp_path):
    write_ufo(tmp_path / "new.ufo", generated("H"), base=everything_ufo)
    font = ufoLib2.Font.open(tmp_path / "new.ufo")
    glyph = font["H"]
    assert glyph.lib["public.markColor"] == MARK_COLOR
    entry = glyph.lib[LIB_KEY]
    assert entry["references"] == ["n", "o"]
    assert (entry["model"], entry["seed"], entry["temperature"], entry["score"]) == ("test", 7, 0.5, 0.875)
    assert is_untouched(glyph, glyph.width, glyph.lib)
    glyph.contours[0].points[0].x += 1
    assert not is_untouched(glyph, glyph.width, glyph.lib)
    assert "public.markColor" not in font["A"].lib


def test_no_mark_colour_is_written_when_none_is_wanted(generated, tmp_path):
    write_ufo(tmp_path / "new.ufo", generated("H"), mark_color=None)
    assert b"markColor" not in (tmp_path / "new.ufo/glyphs/H_.glif").read_bytes()


def test_coordinates_are_whole_and_tangents_smooth(generated, tmp_path):
    write_ufo(tmp_path / "new.ufo", generated("no"))
    text = (tmp_path / "new.ufo/glyphs/o.glif").read_text()
    assert "." not in text.split("<outline>")[1].split("</outline>")[0]
    assert '<advance width="500"/>' in text
    font = ufoLib2.Font.open(tmp_path / "new.ufo")
    nodes = [point for contour in font["o"] for point in contour if point.segmentType]
    assert [point.smooth for point in nodes] == [True] * 8
    stem = font["n"].contours[0]
    assert not any(point.smooth for point in stem)
    assert sum(point.smooth for point in font["n"].contours[1]) == 6


@settings(max_examples=25, deadline=None)
@given(name=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=40))
def test_any_glyph_name_finds_a_file(tmp_path_factory, draw, name):
    folder = tmp_path_factory.mktemp("names")
    glyphs = [GeneratedGlyph(draw(name, unicodes=())) for name in (name, name.swapcase() + "x")]
    result = write_ufo(folder / "new.ufo", glyphs)
    assert not result.skipped
    assert {name, ".notdef", "space"} <= set(ufoLib2.Font.open(folder / "new.ufo").keys())
    files = [file.name.lower() for file in (folder / "new.ufo/glyphs").iterdir()]
    assert len(set(files)) == len(files)  # also where A and a are one file


def test_a_ufoz_holds_the_same_files_as_the_folder(everything_ufo, generated, tree, tmp_path):
    write_ufo(tmp_path / "folder.ufo", generated("Hn"), base=everything_ufo)
    write_ufo(tmp_path / "zipped.ufoz", generated("Hn"), base=everything_ufo)
    with zipfile.ZipFile(tmp_path / "zipped.ufoz") as archive:
        zipped = {name.removeprefix("zipped.ufo/"): archive.read(name) for name in archive.namelist()}
    assert zipped == tree(tmp_path / "folder.ufo")
    write_ufo(tmp_path / "back.ufo", [], base=tmp_path / "zipped.ufoz")
    assert tree(tmp_path / "back.ufo") == zipped
    with UFOReader(tmp_path / "zipped.ufoz") as reader:
        assert reader.formatVersionTuple == (3, 0)


UFO_2 = {
    "metainfo.plist": b"<plist><dict><key>formatVersion</key><integer>2</integer></dict></plist>",
    "fontinfo.plist": b"<plist><dict><key>familyName</key><string>Old</string></dict></plist>",
    "glyphs/contents.plist": b"<plist><dict><key>a</key><string>a.glif</string><key>bad</key>"
    b"<string>bad.glif</string></dict></plist>",
    "glyphs/a.glif": b'<glyph name="a" format="1"><advance width="321"/><unicode hex="0061"/><outline>'
    b'<contour><point x="1" y="2" type="move" name="top"/></contour></outline></glyph>',
    "glyphs/bad.glif": b'<glyph name="bad" form',
}


def test_a_ufo_2_becomes_a_ufo_3_without_its_unreadable_glyph(put_files, generated, tree, tmp_path):
    base = put_files(tmp_path / "old.ufo", UFO_2)
    result = write_ufo(tmp_path / "new.ufo", generated("aH"), base=base)
    font = ufoLib2.Font.open(tmp_path / "new.ufo")
    assert result.written == {"a": "a", "H": "H"}
    assert "bad cannot be read" in result.skipped["bad"]
    assert set(font.keys()) == {"a", "H"}
    assert (font["a"].width, font["a"].anchors[0].name) == (500, "top")
    assert font.info.familyName == "Old"
    assert tree(base) == UFO_2


def test_the_callers_font_object_is_untouched(generated, tmp_path):
    font = ufoLib2.Font()
    font.newGlyph("H").unicodes = [0x48]
    write_ufo(tmp_path / "new.ufo", generated("H"), base=font)
    assert font.path is None
    assert len(font["H"].contours) == 0


def test_the_same_request_gives_the_same_bytes(everything_ufo, generated, tree, tmp_path):
    for name in ("one", "two"):
        write_ufo(tmp_path / f"{name}.ufo", generated("Hn"), base=everything_ufo)
        write_ufo(tmp_path / f"{name}.ufoz", generated("Hn"))
    assert tree(tmp_path / "one.ufo") == tree(tmp_path / "two.ufo")
    archives = [zipfile.ZipFile(tmp_path / f"{name}.ufoz") for name in ("one", "two")]
    contents = [[archive.read(name) for name in archive.namelist()] for archive in archives]
    assert contents[0] == contents[1]


def test_file_names_are_those_of_the_ufo_specification(everything_ufo, draw, tmp_path):
    names = ["Aring", "a.sc", "con", "T_H", "f_f_i.alt"]
    glyphs = [GeneratedGlyph(draw(name, unicodes=())) for name in names]
    write_ufo(tmp_path / "new.ufo", glyphs, base=everything_ufo)
    contents = plistlib.loads(Path(tmp_path, "new.ufo/glyphs/contents.plist").read_bytes())
    for name in names:
        assert contents[name] == userNameToFileName(name, suffix=".glif")


def test_a_stray_file_in_the_layer_is_not_overwritten(everything_ufo, draw, tree, tmp_path):
    write_ufo(tmp_path / "new.ufo", [GeneratedGlyph(draw("leftover", unicodes=()))], base=everything_ufo)
    assert tree(tmp_path / "new.ufo")["glyphs/leftover.glif"] == tree(everything_ufo)["glyphs/leftover.glif"]
    assert len(ufoLib2.Font.open(tmp_path / "new.ufo")["leftover"].contours) == 1
