"""SVG files show each glyph as it is drawn, under names that no disk confuses."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
import ufoLib2
from fontTools.pens.areaPen import AreaPen
from fontTools.svgLib.path import parse_path

from fonte_export.errors import ExportError
from fonte_export.glyph_source import GeneratedGlyph
from fonte_export.proof.svg import write_svgs
from fonte_export.ufo.write import write_ufo

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def ufo(tmp_path, generated):
    write_ufo(tmp_path / "word.ufo", generated("Hamburgefonstiv"))
    return tmp_path / "word.ufo"


def area(path: str) -> float:
    pen = AreaPen()
    parse_path(path, pen)
    return pen.value


def test_each_glyph_has_a_file_with_its_box_and_outline(ufo, alphabet, tmp_path):
    result = write_svgs(ufo, tmp_path / "svg")
    info = ufoLib2.Font.open(ufo).info
    for char, glyph in alphabet.items():
        root = ElementTree.parse(tmp_path / "svg" / result.written[char]).getroot()
        assert root.get("viewBox") == f"0 0 {glyph.width} {info.ascender - info.descender}"
        assert root.findtext(f"{SVG}title") == char
        pen = AreaPen()
        glyph.draw(pen)
        # y runs down in SVG, so what ran one way round now runs the other
        assert area(root.find(f"{SVG}path").get("d")) == pytest.approx(-pen.value, rel=0.01)
    assert result.skipped == {}
    assert "space" not in result.written


def test_the_sprite_holds_every_glyph_once(ufo, tmp_path):
    result = write_svgs(ufo, tmp_path / "svg")
    root = ElementTree.parse(tmp_path / "svg/sprite.svg").getroot()
    ids = [symbol.get("id") for symbol in root.findall(f"{SVG}symbol")]
    assert sorted(f"{name}.svg" for name in ids) == sorted(result.written.values())
    assert len(set(ids)) == len(ids)


def test_names_differ_where_case_does_not_count_and_are_no_paths(draw, tmp_path):
    names = ["A", "a", "A_", "sprite", "Sprite", "con", "../up", 'q"<>&', ".notdef"]
    write_ufo(tmp_path / "new.ufo", [GeneratedGlyph(draw(name, unicodes=())) for name in names])
    result = write_svgs(tmp_path / "new.ufo", tmp_path / "svg")
    assert set(names) <= result.written.keys()
    files = [path.name.lower() for path in (tmp_path / "svg").iterdir()]
    assert sorted(files) == sorted({*(file.lower() for file in result.written.values()), "sprite.svg"})
    for path in (tmp_path / "svg").iterdir():
        ElementTree.parse(path)


def test_components_are_resolved_and_a_bad_glyph_costs_no_other(everything_ufo, tmp_path):
    result = write_svgs(everything_ufo, tmp_path / "svg")
    assert {"a", "A", "adieresis"} <= result.written.keys()
    assert "broken cannot be read" in result.skipped["broken"]
    root = ElementTree.parse(tmp_path / "svg" / result.written["adieresis"]).getroot()
    assert root.find(f"{SVG}path").get("d").startswith("M54 750")


def test_a_folder_with_files_needs_force_and_keeps_them(ufo, tmp_path):
    folder = tmp_path / "svg"
    folder.mkdir()
    write_svgs(ufo, folder)  # an empty one may be filled
    (folder / "mine.txt").write_text("mine")
    with pytest.raises(ExportError, match="already exists"):
        write_svgs(ufo, folder)
    write_svgs(ufo, folder, force=True)
    assert (folder / "mine.txt").read_text() == "mine"
    with pytest.raises(ExportError, match="no layer sketches"):
        write_svgs(ufo, tmp_path / "other", layer="sketches")
    assert not (tmp_path / "other").exists()
