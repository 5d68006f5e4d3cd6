"""What keeps a font from being compiled or saved is found, named and left out; the rest is made."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import ufoLib2
from fakes.begun_fonts import begun_font, box, saved, saved_as_ufo_2
from fontTools.ttLib import TTFont

from fonte_export.check.check import check_file
from fonte_export.compiled.binary_names import postscript_name, rename_glyphs, valid_postscript_name
from fonte_export.compiled.compile import compile_font, font_bytes
from fonte_export.errors import DAMAGED, NOT_READ, ExportError, reason
from fonte_export.ufo import culprits
from fonte_export.ufo.write import check_base, write_ufo


def spoil_anchor(font: ufoLib2.Font) -> str:
    font["n"].appendAnchor({"name": "top", "x": 100, "y": 500})
    mark = font.newGlyph("gravecomb")
    mark.unicodes = [0x300]
    box(mark.getPen(), 0, 500, 50, 600)
    mark.appendAnchor({"name": "_", "x": 20, "y": 500})
    return "The anchor '_' of gravecomb at 20, 500"


def spoil_info(font: ufoLib2.Font) -> str:
    font.info.openTypeHheaCaretOffset = 70_000  # the table holds 16 bits
    return "openTypeHheaCaretOffset (70000) of the font info"


def spoil_glyph(font: ufoLib2.Font) -> str:
    wide = font.newGlyph("wide")
    box(wide.getPen(), 0, 0, 90_000, 700)  # a coordinate of a compiled glyph has 16 bits
    return "The glyph wide"


def spoil_kerning(font: ufoLib2.Font) -> str:
    font.kerning[("n", "o")] = 99_999
    return "The kerning of n and o"


@pytest.mark.parametrize("spoil", [spoil_anchor, spoil_info, spoil_glyph, spoil_kerning])
@pytest.mark.parametrize("flavor", ["ttf", "otf"])
def test_the_part_that_does_not_compile_is_named_and_the_rest_is_compiled(spoil, flavor):
    font = begun_font()
    called = spoil(font)
    compiled = compile_font(font, flavor)
    made = TTFont(io.BytesIO(compiled.data))
    assert {"n", "o", "H", "O"} <= set(made.getGlyphOrder())
    assert list(compiled.skipped) == [called]
    assert f"{called} could not be compiled and was left out" in compiled.skipped[called]


def test_two_culprits_are_both_named():
    font = begun_font()
    called = {spoil_info(font), spoil_kerning(font)}
    assert set(compile_font(font).skipped) == called


def test_any_number_of_anchors_without_a_key_is_named_at_once():
    font = begun_font()
    for name in "noHO":
        for number in range(10):
            font[name].appendAnchor({"name": "_", "x": 20 * number, "y": 500})
    font["n"].appendAnchor({"name": "_top_1", "x": 0, "y": 500})
    compiled = compile_font(font)
    assert len(compiled.skipped) == 41
    assert "The anchor '_top_1' of n at 0, 500" in compiled.skipped


def test_a_search_that_takes_too_long_ends_with_the_reason(monkeypatch):
    monkeypatch.setattr(culprits, "PATIENCE", -1.0)
    font = begun_font()
    spoil_info(font)
    with pytest.raises(ExportError, match="could not be compiled"):
        compile_font(font)


def test_a_sound_font_is_compiled_as_it_is():
    assert compile_font(begun_font()).outcome.sentences == ()


def test_names_that_a_binary_cannot_hold_become_production_names_everywhere():
    font = begun_font()
    for old, new in (("O", "\u03a9.ss01"), ("H", "\u30a2"), ("o", "with space")):
        font.renameGlyph(old, new)
    composite = font.newGlyph("accented")
    composite.getPen().addComponent("\u03a9.ss01", (1, 0, 0, 1, 0, 0))
    font.groups["public.kern1.O"] = ["\u03a9.ss01"]
    font.kerning[("public.kern1.O", "\u30a2")] = -20
    font.features.text = "feature ss01 { sub n by \u03a9.ss01; } ss01;"
    for flavor in ("ttf", "otf"):
        compiled = compile_font(font, flavor)
        names = compiled.font.getGlyphOrder()
        assert compiled.outcome.sentences == ()
        assert {"uni03A9.ss01", "H", "accented"} <= set(names)
        assert all(name.isascii() and " " not in name for name in names)
        assert {"GSUB", "GPOS"} <= set(compiled.font.keys())
    assert "\u03a9.ss01" in font  # the designer's own font keeps its names


def test_production_names_are_unique_and_not_too_long():
    font = ufoLib2.Font()
    for name in ("uni03A9.alt", "\u03a9.alt", "x" * 80, "x" * 79, "\u5b57" * 30):
        font.newGlyph(name)
    rename_glyphs(font)
    assert len(set(font.keys())) == 5
    assert all(name.isascii() and 0 < len(name) <= 63 for name in font.keys())  # noqa: SIM118


@pytest.mark.parametrize(
    ("family", "style"),
    [("\u03a9\u03bc\u03ad", "Regular"), ("\u6587\u5b57", "\u592a"), ("A(b)/c", "Bold"), ("N" * 90, "Black")],
)
def test_a_family_of_any_name_is_compiled_with_a_postscript_name_that_is_allowed(family, style):
    font = begun_font(style=style)
    font.info.familyName = family
    for flavor in ("ttf", "otf"):
        names = TTFont(io.BytesIO(compile_font(font, flavor).data))["name"]
        assert valid_postscript_name(names.getDebugName(6))
        assert names.getBestFamilyName() == family


def test_a_postscript_name_says_what_it_can_of_the_family():
    assert postscript_name("Caf\u00e9 Noir", "Bold Italic") == "CafeNoir-BoldItalic"
    assert postscript_name("\u6587", "") == "Untitled-Regular"


def test_what_ufo_3_cannot_hold_is_named_when_an_old_ufo_is_written(tmp_path: Path):
    source = saved_as_ufo_2(begun_font(), tmp_path / "Old.ufo", {"@MMK_L_a": ["n"], "@MMK_L_b": ["n", "o"]},
                            {"@MMK_L_a": {"H": -9}, "@MMK_L_b": {"H": -8}})  # fmt: skip
    told = check_base(source)
    assert list(told) == ["n"]
    assert "stays in public.kern1.a" in told["n"]
    written = write_ufo(tmp_path / "New.ufo", [], base=source)
    assert written.skipped == told
    assert ufoLib2.Font.open(tmp_path / "New.ufo").groups["public.kern1.b"] == ["o"]


def test_what_ufo_lib_will_not_save_is_found_and_named(tmp_path: Path):
    font = begun_font()
    font.info.openTypeOS2WidthClass = 5  # type: ignore[assignment]  # ufoLib2 converts it
    font.groups["public.kern1."] = ["n"]  # a kerning group without a name of its own
    told = write_ufo(tmp_path / "New.ufo", [], base=font).skipped
    assert list(told) == ["The group public.kern1."]
    assert "n" in ufoLib2.Font.open(tmp_path / "New.ufo")


def test_a_lib_that_is_none_is_refused_before_anything_is_drawn(tmp_path: Path):
    source = saved(begun_font(), tmp_path / "Begun.ufo")
    (source / "lib.plist").write_bytes(b"<plist version='1.0'><array/></plist>")
    with pytest.raises(ExportError, match=r"lib\.plist"):
        check_base(source)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (TypeError("'NoneType' object is not iterable"), DAMAGED),
        (KeyError("o"), DAMAGED),
        (ValueError("'l.glif' does not exist on <osfs '/home/me/in.ufo'>/glyphs."), "'l.glif' does not exist"),
        (ValueError("unknown <class 'int'>"), DAMAGED),
        (ValueError("mark anchor key is nil: '_'"), "mark anchor key is nil: '_'"),
        (PermissionError(13, "Permission denied", "a.ufo"), "Permission denied: a.ufo"),
        (ValueError(""), DAMAGED),
        (NotImplementedError(), NOT_READ),
        (ValueError("'lib.plist' could not be read No root set."), "lib.plist is damaged: No root set"),
        (ValueError('<features>:72:16: "Use" is not a flag'), '"Use" is not a flag'),
    ],
)
def test_a_reason_is_in_words_for_a_designer(error: Exception, words: str):
    assert reason(error) == words


def test_the_bytes_of_a_compiled_font_are_those_of_its_tables():
    compiled = compile_font(begun_font())
    assert compiled.data == font_bytes(compiled.font)


def test_a_code_point_that_is_no_character_is_named_and_costs_no_glyph(tmp_path: Path):
    source = saved(begun_font(), tmp_path / "Begun.ufo")
    glif = source / "glyphs" / "H_.glif"
    glif.write_text(glif.read_text().replace('hex="0048"', 'hex="110000"'))
    assert check_file(source) == check_file(saved(begun_font(), tmp_path / "Sound.ufo"))
    compiled = compile_font(source)
    assert "H" in compiled.font.getGlyphOrder()
    assert list(compiled.skipped.values()) == ["H stands for U+110000, which is no character; it was left out."]
