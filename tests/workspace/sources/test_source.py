"""A source in every format gives the same characters, outlines and widths."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import Any

import pytest
import ufoLib2
from fontTools.pens.areaPen import AreaPen
from fontTools.pens.recordingPen import RecordingPen
from fontTools.ttLib import TTFont
from tiny_font import save_binary, save_designspace, save_glyphs, save_ufo, save_ufo2, save_ufoz, tiny_font

from fonte_plugin.errors import SourceError
from fonte_plugin.workspace.sources.source import open_source

SAVERS = {
    "ufo3": save_ufo,
    "ufo2": save_ufo2,
    "ufoz": save_ufoz,
    "glyphs": save_glyphs,
    **{kind: lambda folder, kind=kind: save_binary(folder, kind) for kind in ("ttf", "otf", "woff", "woff2")},
}


def area(drawable: Any) -> float:
    pen = AreaPen()
    drawable.draw(pen)
    return abs(pen.value)


def calls(drawable: Any) -> list[str]:
    pen = RecordingPen()
    drawable.draw(pen)
    return [call for call, _ in pen.value]


def snapshot(path: Path) -> dict[str, tuple[str, int]]:
    files = [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file())
    return {str(p): (hashlib.sha256(p.read_bytes()).hexdigest(), p.stat().st_mtime_ns) for p in files}


@pytest.mark.parametrize("kind", SAVERS)
def test_every_format_gives_the_same_font(kind, tmp_path):
    source = open_source(SAVERS[kind](tmp_path))
    assert (source.kind, source.units_per_em) == (kind, 1000)
    assert (source.family_name, source.style_name) == ("Tiny", "Regular")
    assert source.problems == ()
    assert source.unreadable == frozenset()
    assert source.drawn == frozenset("Hoq.1ö")
    assert not source.glyph("n").is_drawn
    assert source.width("H") == 600
    assert source.outline("H").bounds == (50, 0, 400, 700)
    assert source.outline("o").bounds == pytest.approx((50, 0, 550, 500), abs=1)
    assert abs(source.outline("q").signed_area) == pytest.approx(250_000 * 5 / 6, rel=0.01)


@pytest.mark.parametrize("kind", SAVERS)
def test_reading_and_converting_change_nothing_on_disk(kind, tmp_path):
    path = SAVERS[kind](tmp_path)
    before = snapshot(path)
    open_source(path).base_for_writing()
    assert snapshot(path) == before


@pytest.mark.parametrize("kind", SAVERS)
def test_a_ufo_begins_with_itself_and_the_rest_with_cubic_glyphs_of_the_same_shape(kind, tmp_path):
    path = SAVERS[kind](tmp_path)
    source = open_source(path)
    font = source.base_for_writing()
    assert source.ufo_path == (path if kind in ("ufo3", "ufoz") else None)
    if kind.startswith("ufo"):
        assert font == path
        return
    assert font.path is None  # so that saving it cannot reach the source
    font.save(tmp_path / "New.ufo")
    again = open_source(tmp_path / "New.ufo")
    assert (again.family_name, again.style_name, again.units_per_em) == ("Tiny", "Regular", 1000)
    assert again.drawn == source.drawn
    for char in source.drawn:
        assert again.width(char) == source.width(char)
        assert area(again.glyph(char)) == pytest.approx(area(source.glyph(char)), rel=0.005)
    assert (font.info.ascender, font.info.descender) == (750, -250)
    if kind != "glyphs":
        assert "qCurveTo" not in {call for char in source.drawn for call in calls(again.glyph(char))}


def test_a_converted_font_is_a_new_one_at_every_call(tmp_path):
    source = open_source(save_glyphs(tmp_path))
    source.base_for_writing()["H"].clearContours()
    assert len(source.base_for_writing()["H"].contours) == 1


def test_quadratic_curves_are_kept_until_normalised(ufo):
    assert calls(open_source(ufo).glyph("q")) == ["qCurveTo", "closePath"]


def test_components_are_drawn_out_where_they_stand(ufo):
    source = open_source(ufo)
    assert "addComponent" not in calls(source.glyph("ö"))
    assert area(source.glyph("ö")) == area(source.glyph("o")) + 2 * area(source.glyph("."))
    assert source.outline("ö").bounds == (50, 0, 550, 700)


def test_a_font_all_of_whose_characters_are_components_works(tmp_path):
    font = tiny_font()
    for name in ("H", "o", "one", "period"):
        part = font.newGlyph(f"_part.{name}")
        font[name].drawPoints(part.getPointPen())
        font[name].clearContours()
        font[name].getPen().addComponent(part.name, (1, 0, 0, 1, 0, 0))
    font.save(tmp_path / "Parts.ufo")
    source = open_source(tmp_path / "Parts.ufo")
    assert source.drawn == frozenset("Hoq.1ö")
    assert source.outline("H").bounds == (50, 0, 400, 700)


def test_code_points_come_before_names_and_no_character_has_two_glyphs(tmp_path):
    font = tiny_font()
    font.newGlyph("alternate").unicodes = [0x31]  # "1", and the glyph named one has no code point
    font.newGlyph("zwei").unicodes = [0x32, 0x48]  # H is taken already
    font.newGlyph("uni0041")
    font.newGlyph("f_i")
    font.save(tmp_path / "Names.ufo")
    names = open_source(tmp_path / "Names.ufo").names_by_char
    assert names["1"] == "alternate"
    assert (names["2"], names["H"]) == ("zwei", "H")
    assert (names["A"], names["."]) == ("uni0041", "period")
    assert "a" not in names
    assert "f" not in names


def test_a_font_without_any_code_points_is_read_by_its_standard_names(tmp_path):
    font = tiny_font()
    for glyph in font:
        glyph.unicodes = []
    font.save(tmp_path / "Bare.ufo")
    assert open_source(tmp_path / "Bare.ufo").drawn == frozenset("Hoq.1ö")


def test_a_missing_fontinfo_means_1000_units_and_the_file_name(ufo):
    (ufo / "fontinfo.plist").unlink()
    source = open_source(ufo)
    assert (source.units_per_em, source.family_name, source.style_name) == (1000, "Tiny", "Regular")


def test_a_glyph_of_10000_points_is_read(tmp_path):
    font = tiny_font()
    pen = font["one"].getPen()
    pen.moveTo((0, 0))
    for index in range(10_000):
        pen.lineTo((index % 600, index // 600))
    pen.closePath()
    font.save(tmp_path / "Long.ufo")
    assert len(open_source(tmp_path / "Long.ufo").glyph("1").operations) > 10_000


def test_a_variable_font_is_read_at_its_default(tmp_path):
    import ufo2ft
    from fontTools.designspaceLib import DesignSpaceDocument

    document = DesignSpaceDocument.fromfile(save_designspace(tmp_path))
    document.loadSourceFonts(ufoLib2.Font.open)
    ufo2ft.compileVariableTTF(document).save(tmp_path / "Var.ttf")
    assert "fvar" in TTFont(tmp_path / "Var.ttf")
    assert open_source(tmp_path / "Var.ttf").width("H") == 700


def test_a_truetype_glyph_whose_side_bearing_moves_it_is_read_in_its_place(tmp_path):
    path = save_binary(tmp_path, "ttf")
    with TTFont(path) as font:
        font["hmtx"]["H"] = (600, 80)  # drawn from 50, placed at 80
        font.save(tmp_path / "Moved.ttf")
    assert open_source(tmp_path / "Moved.ttf").outline("H").bounds == (80, 0, 430, 700)


def test_a_designspace_opens_its_default_source_or_the_one_named(tmp_path):
    path = save_designspace(tmp_path)
    default, regular = open_source(path), open_source(path, master="Regular")
    assert (default.style_name, default.width("H")) == ("Bold", 700)
    assert default.ufo_path == tmp_path / "Tiny-Bold.ufo"
    assert (regular.style_name, regular.width("H"), regular.path) == ("Regular", 600, path)
    with pytest.raises(SourceError, match="no master Light; choose one of Regular, Bold"):
        open_source(path, master="Light")


def test_a_glyphs_file_opens_its_first_master_or_the_one_named(tmp_path):
    path = save_glyphs(tmp_path)
    assert open_source(path, master="Bold").width("H") == 700
    with pytest.raises(SourceError, match="no master Light; choose one of Regular, Bold"):
        open_source(path, master="Light")


def test_glyphs_2_files_are_read_like_those_of_glyphs_3(tmp_path):
    path = save_glyphs(tmp_path, version=2)
    assert ".formatVersion = 3" not in path.read_text()
    source = open_source(path)
    assert source.drawn == frozenset("Hoq.1ö")
    assert source.outline("H").bounds == (50, 0, 400, 700)


def test_a_glyphs_package_is_read(tmp_path):
    openstep_plist = pytest.importorskip("openstep_plist")
    data = openstep_plist.loads(save_glyphs(tmp_path).read_text(), use_numbers=True)
    package = tmp_path / "Tiny.glyphspackage"
    (package / "glyphs").mkdir(parents=True)
    for index, glyph in enumerate(data.pop("glyphs")):
        (package / "glyphs" / f"{index}.glyph").write_text(openstep_plist.dumps(glyph))
    (package / "fontinfo.plist").write_text(openstep_plist.dumps(data))
    assert open_source(package).drawn == frozenset("Hoq.1ö")


def test_a_ufo_1_is_read(tmp_path):
    source = open_source(save_ufo2(tmp_path, version=1))
    assert source.kind == "ufo1"
    assert source.drawn == frozenset("Hoq.1ö")


def test_a_master_of_a_font_without_masters_is_refused(ufo):
    with pytest.raises(SourceError, match=r"Tiny\.ufo has no masters"):
        open_source(ufo, master="Bold")


def test_without_glyphslib_the_sentence_names_the_extra(tmp_path, monkeypatch):
    path = save_glyphs(tmp_path)
    monkeypatch.setitem(sys.modules, "glyphsLib", None)
    with pytest.raises(SourceError, match=r"pip install 'fonte\[glyphs\]'") as caught:
        open_source(path)
    assert caught.value.code == "missing-extra"
