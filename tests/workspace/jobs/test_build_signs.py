"""Accented letters of a begun font: components of what is there, at the designer's anchors, never over a drawing."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
import ufoLib2
from fontTools.pens.boundsPen import BoundsPen

from fonte_export.glyph_source import GeneratedGlyph
from fonte_export.provenance import LIB_KEY
from fonte_export.ufo.write import write_ufo
from fonte_plugin.completion.references import named
from fonte_plugin.design.construction.repertoire import LATIN_1, LATIN_CORE, REPERTOIRES
from fonte_plugin.errors import RequestError
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.jobs.build_signs import build_accents
from fonte_plugin.workspace.sources.source import open_source


def _box(glyph: ufoLib2.objects.Glyph, x0: int, y0: int, x1: int, y1: int) -> None:
    pen = glyph.getPen()
    pen.moveTo((x0, y0))
    for point in ((x1, y0), (x1, y1), (x0, y1)):
        pen.lineTo(point)
    pen.closePath()


@pytest.fixture
def begun(tmp_path: Path) -> Path:
    """a with an anchor, i, dotlessi, an acute that has one to meet it, a drawn eth and a placeholder for a acute."""
    font = ufoLib2.Font()
    font.info.unitsPerEm, font.info.xHeight = 1000, 500
    for name, code, width in (
        ("a", 0x61, 500), ("i", 0x69, 200), ("dotlessi", 0x131, 200), ("acutecomb", 0x301, 0), ("eth", 0xF0, 500),
        ("aacute.mine", 0xE1, 321),
    ):  # fmt: skip
        glyph = font.newGlyph(name)
        glyph.unicodes, glyph.width = [code], width
    for name in ("a", "eth"):
        _box(font[name], 50, 0, 450, 500)
    for name in ("i", "dotlessi"):
        _box(font[name], 60, 0, 140, 500)
    _box(font["i"], 60, 600, 140, 700)
    _box(font["acutecomb"], -30, 700, 50, 800)
    font["a"].appendAnchor({"name": "top", "x": 400, "y": 510})
    font["acutecomb"].appendAnchor({"name": "_top", "x": 10, "y": 650})
    font.save(tmp_path / "Begun.ufo")
    return tmp_path / "Begun.ufo"


def outline(width: float = 480) -> Outline:
    corners = [(40, 0), (440, 0), (440, 500), (40, 500)]
    return Outline(width, (Contour.path(corners[0], tuple((corner,) for corner in corners[1:])),))


def completed(source: Path, target: Path, generated: list[Glyph], repertoire: str) -> ufoLib2.Font:
    opened = open_source(source)
    accents = build_accents(opened, generated, repertoire)
    glyphs = [*map(GeneratedGlyph, generated), *accents.glyphs]
    assert not write_ufo(target, glyphs, base=opened.base_for_writing()).skipped
    return ufoLib2.Font.open(target, lazy=False)


def box(font: ufoLib2.Font, name: str) -> tuple[float, ...]:
    pen = BoundsPen(font)
    font[name].draw(pen)
    return pen.bounds


def test_letters_are_components_placed_at_the_designers_anchors(begun: Path, tmp_path: Path) -> None:
    font = completed(begun, tmp_path / "New.ufo", [], "latin1")
    aacute = font["aacute.mine"]
    assert not aacute.contours
    parts = [(c.baseGlyph, c.transformation[4:]) for c in aacute.components]
    assert parts == [("a", (0, 0)), ("acutecomb", (390, -140))]
    assert aacute.width == 500
    assert [(c.baseGlyph) for c in font["iacute"].components] == ["dotlessi", "acutecomb"]
    assert box(font, "iacute")[0::2] == (60, 140)
    top = next(anchor for anchor in font["agrave"].anchors if anchor.name == "top")
    assert top.y == box(font, "agrave")[3]


def test_a_mark_that_is_not_drawn_stands_beside_its_base_as_contours(begun: Path, tmp_path: Path) -> None:
    agrave = completed(begun, tmp_path / "New.ufo", [], "latin1")["agrave"]
    assert [c.baseGlyph for c in agrave.components] == ["a"]
    assert len(agrave.contours) == 1


def test_generated_letters_are_bases_too(begun: Path, tmp_path: Path) -> None:
    font = completed(begun, tmp_path / "New.ufo", [named("o", outline())], "latin-core")
    assert [c.baseGlyph for c in font["ohungarumlaut"].components] == ["o", "hungarumlaut"]
    assert font["hungarumlaut"].contours
    assert font["ohungarumlaut"].width == 480
    assert box(font, "oacute")[3] > 550


def test_what_is_drawn_is_left_and_what_cannot_be_built_is_named(begun: Path) -> None:
    accents = build_accents(open_source(begun), [], "latin1")
    built = {chr(glyph.source.unicodes[0]) for glyph in accents.glyphs}
    assert built == set("àáâãäåìíîï•‹›«»´¨¯¸ˆ˜ª°¤")
    notes = " ".join(accents.notes)
    assert "è é ê ë need e, which is not drawn." in notes
    named = {char for note in accents.notes for char in note.split("need")[0].split(" are ")[0].split()}
    assert "’" in named
    assert built | named | {"ð"} >= set(REPERTOIRES["latin1"])
    assert "ð" not in named


def test_nothing_is_built_unasked_and_unknown_repertoires_are_refused(begun: Path) -> None:
    assert build_accents(open_source(begun), [], "none").glyphs == ()
    with pytest.raises(RequestError, match="latin1"):
        build_accents(open_source(begun), [], "cyrillic")


def test_an_invented_font_gets_accents_as_well() -> None:
    accents = build_accents(None, [named("o", outline())], "latin1")
    assert {chr(glyph.source.unicodes[0]) for glyph in accents.glyphs} >= set("òóôõöø")


def test_the_repertoires_are_all_of_their_ranges() -> None:
    latin_1 = {chr(code) for code in range(0xC0, 0x100)} - {"×", "÷"}
    letters = {char for char in REPERTOIRES["latin1"] if unicodedata.category(char)[0] == "L"}
    assert letters - set("ˆªºµ") == latin_1
    assert {chr(code) for code in range(0xA1, 0x100)} - {"\u00ad"} <= set(REPERTOIRES["latin1"])
    assert len(set(REPERTOIRES["latin1"])) == len(REPERTOIRES["latin1"])
    assert not set("¤¦¬µ¹²³¼½¾") & set(REPERTOIRES["latin-core"])  # Google's list has none of them
    assert set("¢£¥§©®°¶ªº€™") <= set(REPERTOIRES["latin1"]) & set(REPERTOIRES["latin-core"])
    extended = {chr(code) for code in range(0x100, 0x180)} - set("ŉſ")
    assert len(set(REPERTOIRES["latin-core"])) == len(REPERTOIRES["latin-core"])
    assert latin_1 | extended <= set(REPERTOIRES["latin-core"])
    assert set(LATIN_1) < set(LATIN_CORE)


def test_a_usual_name_that_means_something_else_is_not_taken(begun: Path, tmp_path: Path) -> None:
    font = ufoLib2.Font.open(begun)
    font.newGlyph("dieresis").unicodes = [0xE000]
    _box(font["dieresis"], 0, 0, 10, 10)
    font.save()
    new = completed(begun, tmp_path / "New.ufo", [], "latin1")
    assert new["dieresis"].unicodes == [0xE000]
    assert [c.baseGlyph for c in new["adieresis"].components] == ["a", "uni00A8"]
    assert new["uni00A8"].unicodes == [0xA8]


def test_joined_letters_are_written_as_outlines_of_their_own(tmp_path: Path) -> None:
    font = ufoLib2.Font()
    font.info.unitsPerEm, font.info.xHeight = 1000, 500
    for name, top in (("O", 700), ("o", 500), ("E", 700), ("e", 500)):
        glyph = font.newGlyph(name)
        glyph.unicodes, glyph.width = [ord(name)], 460 + ord(name) % 7  # not monospaced
        if name == "E":
            for box_ in ((50, 0, 130, 700), (50, 0, 400, 80), (50, 310, 380, 390), (50, 620, 400, 700)):
                _box(glyph, *box_)
            continue
        _box(glyph, 50, 0, 450, top)
        _box(glyph, 370, 80, 130, top - 80)  # from its right end: a counter
    font.save(tmp_path / "Boxes.ufo")
    before = sorted((path, path.read_bytes()) for path in (tmp_path / "Boxes.ufo").rglob("*.glif"))
    new = completed(tmp_path / "Boxes.ufo", tmp_path / "New.ufo", [], "latin-core")
    for name, count in (("OE", 2), ("oe", 3), ("ordmasculine", 2), ("degree", 2)):
        assert (len(new[name].contours), len(new[name].components)) == (count, 0)
    assert min(new["OE"].width, new["oe"].width) > 700
    assert new["ordmasculine"].lib[LIB_KEY]["composite"] == "U+006F"
    assert "AE" not in new
    assert before == sorted((path, path.read_bytes()) for path in (tmp_path / "Boxes.ufo").rglob("*.glif"))
