"""A UFO compiles to fonts that FreeType opens and HarfBuzz shapes, and is not changed by it."""

from __future__ import annotations

import freetype
import pytest
import ufoLib2
import uharfbuzz as hb
from fontTools.misc import plistlib
from fontTools.pens.areaPen import AreaPen
from fontTools.ttLib import TTFont
from pathops import PathOpsError
from ufo2ft.filters.removeOverlaps import RemoveOverlapsFilter

from fonte_export.compiled.compile import compile_font, write_otf, write_ttf, write_woff2
from fonte_export.compiled.installable import weight_class
from fonte_export.errors import ExportError
from fonte_export.ufo.write import FontNames, write_ufo

WORD = "Hamburgefonstiv"


@pytest.fixture
def ufo(tmp_path, generated):
    path = tmp_path / "word.ufo"
    write_ufo(path, generated(WORD), info=FontNames("Word Example", "Semi Bold"))
    return path


@pytest.mark.parametrize(("write", "table"), [(write_ttf, "glyf"), (write_otf, "CFF ")])
def test_a_word_is_shaped_and_rendered(ufo, alphabet, tmp_path, write, table):
    target = tmp_path / "font.bin"
    write(ufo, target)
    assert table in TTFont(target)

    font = hb.Font(hb.Face(target.read_bytes()))
    buffer = hb.Buffer()
    buffer.add_str(WORD)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    assert all(info.codepoint for info in buffer.glyph_infos)
    advances = [position.x_advance for position in buffer.glyph_positions]
    assert advances == [alphabet[char].width for char in WORD]

    face = freetype.Face(str(target))
    face.set_pixel_sizes(0, 100)
    for char in WORD:
        face.load_char(char, freetype.FT_LOAD_RENDER | freetype.FT_LOAD_NO_HINTING)
        ink = sum(face.glyph.bitmap.buffer) / 255
        font_units = TTFont(target).getGlyphSet()
        pen = AreaPen(font_units)
        font_units[char].draw(pen)
        assert ink == pytest.approx(abs(pen.value) / 100, rel=0.05)


def test_overlaps_are_gone_and_stay_in_the_ufo(ufo, tree):
    before = tree(ufo)
    compiled = compile_font(ufo).font
    assert compiled["glyf"]["H"].numberOfContours == 1
    assert len(ufoLib2.Font.open(ufo)["H"].contours) == 3
    assert tree(ufo) == before


def test_booleans_of_another_library_take_over_where_pathops_gives_up(ufo, monkeypatch):
    plain = RemoveOverlapsFilter.start
    backends: list[str] = []

    def start(self):
        plain(self)
        backends.append(self.options.backend.value)
        if backends[-1] == "pathops":

            def union(contours, pen):
                raise PathOpsError("gave up")

            self.union = union

    monkeypatch.setattr(RemoveOverlapsFilter, "start", start)
    compiled = compile_font(ufo).font
    assert backends == ["pathops", "booleanOperations"]
    assert compiled["glyf"]["H"].numberOfContours == 1


def test_names_and_metrics_are_those_of_an_installable_font(ufo):
    font = compile_font(ufo).font
    names = {record.nameID: record.toUnicode() for record in font["name"].names}
    assert (names[1], names[2], names[16], names[17]) == (
        "Word Example Semi Bold", "Regular", "Word Example", "Semi Bold",
    )  # fmt: skip
    assert names[6] == "WordExample-SemiBold"
    os2, hhea, head = font["OS/2"], font["hhea"], font["head"]
    assert (os2.usWeightClass, os2.fsType) == (600, 0)
    assert os2.usWinAscent >= head.yMax
    assert os2.usWinDescent >= -head.yMin
    assert (hhea.ascent, hhea.descent, hhea.lineGap) == (
        os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap,
    )  # fmt: skip
    assert hhea.ascent >= head.yMax
    assert hhea.descent <= head.yMin
    assert os2.fsSelection & 1 << 7
    assert font.getGlyphOrder()[0] == ".notdef"


def test_a_space_and_a_no_break_space_are_there_although_the_ufo_has_none(ufo):
    font = ufoLib2.Font.open(ufo)
    del font["space"]
    cmap = compile_font(font).font.getBestCmap()
    assert cmap[0x20] == cmap[0xA0] == "space"
    assert "space" not in font


def test_unhinted_truetype_asks_for_smart_dropout(ufo):
    font = compile_font(ufo).font
    assert font["prep"].program.getBytecode() == bytes.fromhex("b801ff85b0048d")
    assert font["gasp"].gaspRange == {0xFFFF: 15}
    assert "prep" not in compile_font(ufo, "otf").font


def test_a_glyph_in_two_kerning_groups_does_not_stop_the_font(ufo):
    groups = {"public.kern1.a": ["H", "n"], "public.kern1.b": ["n"]}
    (ufo / "groups.plist").write_bytes(plistlib.dumps(groups))
    assert "n" in compile_font(ufo).font.getGlyphOrder()


def test_metrics_that_the_designer_set_stay(ufo):
    font = ufoLib2.Font.open(ufo)
    font.info.openTypeHheaAscender = font.info.openTypeOS2TypoAscender = 600
    font.info.openTypeOS2WinAscent = 601
    font.info.openTypeOS2Type = [2]
    font.info.openTypeOS2WeightClass = 321
    compiled = compile_font(font).font
    assert (compiled["hhea"].ascent, compiled["OS/2"].usWinAscent) == (600, 601)
    assert (compiled["OS/2"].fsType, compiled["OS/2"].usWeightClass) == (4, 321)


def test_ink_is_not_cut_off_where_that_costs_no_line_spacing(ufo):
    font = ufoLib2.Font.open(ufo)
    font.info.openTypeHheaAscender = font.info.openTypeOS2TypoAscender = 600
    font.info.openTypeOS2WinAscent, font.info.openTypeOS2WinDescent = 601, 900
    font.info.openTypeOS2Selection = [7]
    compiled = compile_font(font).font
    assert compiled["hhea"].ascent == 600
    assert compiled["OS/2"].usWinAscent >= compiled["head"].yMax
    assert compiled["OS/2"].usWinDescent == 900


@pytest.mark.parametrize(
    ("style", "weight"),
    [("Thin", 100), ("Extra Light Italic", 200), ("Regular", 400), ("Semi-Bold", 600), ("ExtraBold", 800)],
)
def test_a_style_name_tells_its_weight(style, weight):
    assert weight_class(style) == weight


def test_the_same_ufo_gives_the_same_bytes(ufo, tmp_path, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    for write in (write_ttf, write_otf, write_woff2):
        write(ufo, tmp_path / "one")
        write(ufo, tmp_path / "two")
        assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    write_ttf(ufo, tmp_path / "dated")
    head = TTFont(tmp_path / "dated")["head"]
    assert head.modified - 2082844800 == 1700000000


def test_woff2_holds_the_same_outlines_as_ttf(ufo, tmp_path):
    write_ttf(ufo, tmp_path / "font.ttf")
    write_woff2(ufo, tmp_path / "font.woff2")
    packed = TTFont(tmp_path / "font.woff2")
    assert packed.flavor == "woff2"
    plain = TTFont(tmp_path / "font.ttf")
    assert all(packed["glyf"][name] == plain["glyf"][name] for name in plain.getGlyphOrder())


def test_kerning_and_features_reach_the_font(everything_ufo, generated, tmp_path):
    write_ufo(tmp_path / "new.ufo", [], base=everything_ufo)
    compiled = compile_font(tmp_path / "new.ufo")
    assert list(compiled.skipped) == ["broken"]
    font = compiled.font
    assert {"GPOS", "GSUB"} <= set(font.keys())
    assert font["GSUB"].table.FeatureList.FeatureRecord[0].FeatureTag == "liga"
    assert font["glyf"]["adieresis"].isComposite()


def test_a_layer_compiles_alone(ufo):
    font = ufoLib2.Font.open(ufo)
    glyph = font.newLayer("fonte.generated").newGlyph("n")
    glyph.unicodes, glyph.width = [0x6E], 123
    font["o"].drawPoints(glyph.getPointPen())
    compiled = compile_font(font, layer="fonte.generated").font
    assert compiled.getGlyphOrder() == [".notdef", "space", "n"]
    assert compiled["hmtx"]["n"][0] == 123
    with pytest.raises(ExportError, match=r"no layer sketches; it has public\.default, fonte\.generated"):
        compile_font(font, layer="sketches")


@pytest.mark.parametrize("upm", [16, 1000, 2048, 16384])
def test_any_units_per_em_compile(ufo, upm):
    font = ufoLib2.Font.open(ufo)
    font.info.unitsPerEm = upm
    assert compile_font(font).font["head"].unitsPerEm == upm


def test_units_per_em_out_of_range_are_a_sentence(ufo):
    font = ufoLib2.Font.open(ufo)
    font.info.unitsPerEm = 0
    with pytest.raises(ExportError, match="Units per em are 0"):
        compile_font(font)


def test_a_font_without_info_compiles_under_the_name_of_its_file(tmp_path):
    font = ufoLib2.Font()
    pen = font.newGlyph("I").getPen()
    pen.moveTo((0, -900)), pen.lineTo((100, -900)), pen.lineTo((100, 1900)), pen.closePath()
    font.save(tmp_path / "Bare.ufo")
    compiled = compile_font(tmp_path / "Bare.ufo").font
    assert compiled["name"].getDebugName(1) == "Bare"
    assert (compiled["OS/2"].usWinAscent, compiled["OS/2"].usWinDescent) == (1900, 900)


def test_components_that_lead_nowhere_cost_only_their_glyphs(ufo):
    font = ufoLib2.Font.open(ufo)
    for name, base in (("Hbar", "bar"), ("Hbarbar", "Hbar"), ("x", "y"), ("y", "x"), ("odieresis", "o")):
        font.newGlyph(name).getPen().addComponent(base, (1, 0, 0, 1, 0, 0))
    compiled = compile_font(font)
    assert compiled.skipped.keys() == {"Hbar", "Hbarbar", "x", "y"}
    assert "its component bar cannot be drawn" in compiled.skipped["Hbar"]
    assert "odieresis" in compiled.font.getGlyphOrder()
    assert "Hbar" in font  # the caller's font is as it was


def test_two_glyphs_for_one_character_are_named(ufo):
    font = ufoLib2.Font.open(ufo)
    font.newGlyph("H.alt").unicodes = [0x48]
    with pytest.raises(ExportError, match=r"The glyphs H and H\.alt both stand for U\+0048"):
        compile_font(font)


def test_a_font_without_a_readable_glyph_is_a_sentence(ufo):
    for file in (ufo / "glyphs").glob("*.glif"):
        file.write_bytes(b"<glyph")
    with pytest.raises(ExportError, match="has no glyphs to compile"):
        compile_font(ufo)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("feature liga {\n  sub n by o;\n} liga;\nfeature kern {\n  pos n nosuch 5;\n} kern;\n", 5),
        ("languagesystem DFLT dflt;\nfeature liga {\n  subn n by o;\n} liga;\n", 3),
    ],
)
def test_an_error_in_the_features_names_file_and_line(ufo, tmp_path, text, line):
    (ufo / "features.fea").write_text(text)
    font = ufoLib2.Font.open(ufo)
    font.kerning[("n", "o")] = -10  # so that lines are generated besides
    font.save()
    with pytest.raises(ExportError, match=rf"word\.ufo/features\.fea(:|, line ){line}:"):
        write_ttf(ufo, tmp_path / "font.ttf")
    assert not (tmp_path / "font.ttf").exists()


def test_a_file_that_cannot_be_written_is_a_sentence(ufo, tmp_path):
    with pytest.raises(ExportError, match="There is no folder"):
        write_ttf(ufo, tmp_path / "no/font.ttf")
    (tmp_path / "dir.ttf").mkdir()
    with pytest.raises(ExportError, match="is a folder"):
        write_ttf(ufo, tmp_path / "dir.ttf")
    (tmp_path / "font.ttf").write_bytes(b"mine")
    with pytest.raises(ExportError, match="already exists"):
        write_ttf(ufo, tmp_path / "font.ttf", force=False)
    assert (tmp_path / "font.ttf").read_bytes() == b"mine"
