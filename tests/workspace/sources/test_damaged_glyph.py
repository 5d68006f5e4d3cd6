"""One bad glyph never costs the others."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from tiny_font import edit, save_binary, save_ufo2, save_ufoz, tiny_font, truncate

from fonte_plugin.workspace.sources.source import open_source

ALL = frozenset("Hoq.1ö")


def component(base: str) -> str:
    return f'<component base="{base}"/>'


DAMAGE: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "truncated": ("H_.glif", truncate, "invalid XML"),
    "empty": ("H_.glif", lambda glif: glif.write_bytes(b""), "invalid XML"),
    "missing": ("H_.glif", Path.unlink, "does not exist"),
    "a folder": ("H_.glif", lambda glif: (glif.unlink(), glif.mkdir()), "H_.glif"),
    "no number": ("H_.glif", lambda glif: edit(glif, 'x="50" y="700"', 'x="wide" y="700"'), "wide"),
    "not a number": ("H_.glif", lambda glif: edit(glif, 'x="50" y="700"', 'x="nan" y="700"'), "not a number"),
    "infinite": ("H_.glif", lambda glif: edit(glif, 'y="700"', 'y="1e999"'), "not a number"),
    "enormous": ("H_.glif", lambda glif: edit(glif, 'y="700"', 'y="1e30"'), "out of all proportion"),
    "infinite width": ("H_.glif", lambda glif: edit(glif, 'width="600"', 'width="inf"'), "advance width"),
    "unknown point": ("H_.glif", lambda glif: edit(glif, 'type="line"', 'type="lime"'), "lime"),
    "missing component": (
        "H_.glif",
        lambda glif: edit(glif, "<outline>", "<outline>" + component("gone")),
        "gone is missing",
    ),
    "component of itself": ("H_.glif", lambda glif: edit(glif, "<outline>", "<outline>" + component("H")), "H > H"),
    "bad transformation": (
        "H_.glif",
        lambda glif: edit(glif, "<outline>", '<outline><component base="one" xScale="nan"/>'),
        "transformation of its component one",
    ),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_one_damaged_glyph_is_named_and_the_others_are_read(damage, ufo):
    file_name, spoil, words = DAMAGE[damage]
    spoil(ufo / "glyphs" / file_name)
    source = open_source(ufo)
    assert source.drawn == ALL - {"H"}
    assert source.unreadable == {"H"}  # and so nothing else is drawn in its place
    assert source.names_by_char["H"] == "H"
    [problem] = source.problems
    assert str(problem).startswith("Glyph H of Tiny.ufo")
    assert words in str(problem)
    assert str(problem).count("\n") == 0
    assert problem.facts["glyph"] == "H"


def test_the_code_point_of_a_truncated_glyph_under_a_name_of_its_own_is_still_known(tmp_path):
    font = tiny_font()
    font.newGlyph("bigR").unicodes = [0x52]
    font["H"].drawPoints(font["bigR"].getPointPen())
    font.save(tmp_path / "Own.ufo")
    truncate(tmp_path / "Own.ufo" / "glyphs" / "bigR_.glif")
    source = open_source(tmp_path / "Own.ufo")
    assert source.unreadable == {"R"}
    assert source.drawn == ALL


def test_a_damaged_base_costs_what_is_built_on_it_alone(ufo):
    truncate(ufo / "glyphs" / "period.glif")
    source = open_source(ufo)
    assert source.unreadable == {".", "ö"}
    assert source.drawn == ALL - {".", "ö"}
    assert any("odieresis" in str(problem) and "period" in str(problem) for problem in source.problems)


def test_components_that_contain_each_other_are_named_in_their_circle(tmp_path):
    font = tiny_font()
    font["H"].getPen().addComponent("one", (1, 0, 0, 1, 0, 0))
    font["one"].getPen().addComponent("H", (1, 0, 0, 1, 0, 0))
    font.save(tmp_path / "Circle.ufo")
    source = open_source(tmp_path / "Circle.ufo")
    assert source.unreadable == {"H", "1"}
    assert "H > one > H" in str(source.problems[0])


def test_components_nested_to_billions_are_refused_at_once(tmp_path):
    font = tiny_font()
    base = "one"
    for level in range(31):
        glyph = font.newGlyph(f"level{level}")
        for _ in range(4):
            glyph.getPen().addComponent(base, (1, 0, 0, 1, 0, 0))
        base = f"level{level}"
    font[base].unicodes = [0x57]
    font.save(tmp_path / "Bomb.ufo")
    source = open_source(tmp_path / "Bomb.ufo")
    assert source.unreadable == {"W"}
    assert source.drawn == ALL


def test_components_nested_too_deep_are_refused_and_the_shallow_ones_read(tmp_path):
    font = tiny_font()
    base = "one"
    for level in range(2000):
        glyph = font.newGlyph(f"level{level:04}")
        glyph.getPen().addComponent(base, (1, 0, 0, 1, 0, 0))
        base = f"level{level:04}"
    font.save(tmp_path / "Deep.ufo")
    source = open_source(tmp_path / "Deep.ufo")
    assert source.drawn == ALL
    assert "level0000" in source.glyphs
    assert "deep" in str(next(p for p in source.problems if p.facts["glyph"] == "level1999"))


def test_a_bad_guideline_does_not_cost_the_outline(ufo):
    edit(ufo / "glyphs" / "H_.glif", "<outline>", '<guideline x="1" angle="720"/><outline>')
    source = open_source(ufo)
    assert source.problems == ()
    assert (source.drawn, source.width("H")) == (ALL, 600)


def test_a_damaged_truetype_glyph_costs_no_other(tmp_path):
    path = save_binary(tmp_path, "ttf")
    with TTFont(path) as font:
        start = font.reader.tables["glyf"].offset + font["loca"].locations[font.getGlyphID("H")]
    data = bytearray(path.read_bytes())
    data[start + 10 : start + 12] = b"\xff\xff"  # index of the last point of its only contour
    path.write_bytes(data)
    source = open_source(path)
    assert source.unreadable == {"H"}
    assert source.drawn == ALL - {"H"}


@pytest.mark.parametrize("save", [save_ufo2, save_ufoz])
def test_a_damaged_glyph_of_an_old_or_zipped_ufo_costs_no_other(save, tmp_path):
    path = save(tmp_path)
    if path.is_file():
        shutil.unpack_archive(path, tmp_path / "unzipped", "zip")
        truncate(next((tmp_path / "unzipped").rglob("H_.glif")))
        path = Path(shutil.make_archive(str(tmp_path / "Again"), "zip", tmp_path / "unzipped"))
    else:
        truncate(path / "glyphs" / "H_.glif")
    source = open_source(path)
    assert (source.unreadable, source.drawn) == ({"H"}, ALL - {"H"})
