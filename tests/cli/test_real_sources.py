"""Oddities of real sources: each gives at most a sentence, and the right exit status."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import ufoLib2
import uharfbuzz as hb
from fakes.begun_fonts import begun_font, box, saved, saved_as_ufo_2, write_plist
from fakes.command_line import Run
from fontTools.designspaceLib import DesignSpaceDocument
from fontTools.misc import plistlib
from fontTools.ttLib import TTCollection, TTFont

from fonte_export.check.check import check_font
from fonte_export.compiled.compile import compile_font
from fonte_plugin.outlines.outline import Outline

LIBRARY_WORDS = ("fs '", "NoneType", "Error:", "Traceback", "object at", "<class")
"""words that a designer should never read"""


def said_plainly(text: str) -> bool:
    return not any(word in text for word in LIBRARY_WORDS)


def advances(font: Path, text: str) -> list[int]:
    shaper = hb.Font(hb.Face(font.read_bytes()))
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(shaper, buffer)
    return [place.x_advance for place in buffer.glyph_positions or ()]


def test_a_glyph_of_another_layer_is_no_hindrance_to_an_export(run: Run, tmp_path: Path) -> None:
    font = begun_font()
    sketch = font.newLayer("sketches").newGlyph("n")
    sketch.getPen().addComponent("o", (1, 0, 0, 1, 0, 0))  # which is in the default layer alone
    source = saved(font, tmp_path / "Begun.ufo")
    result = run("export", source, "--ttf", "new.ttf", "--otf", "new.otf", "--proof", "new.pdf")
    assert (result.status, result.err) == (0, "")
    result = run("export", source, "--layer", "sketches", "--ttf", "sketches.ttf")
    assert (result.status, result.err) == (0, "")
    assert TTFont(tmp_path / "sketches.ttf")["glyf"]["n"].numberOfContours == 2


@pytest.mark.parametrize("chars", ["", "\u03a9\u03b1", "\ue000\ue001", ".", "0123"], ids=ascii)
@pytest.mark.parametrize("kind", ["pdf", "png"])
def test_a_font_without_the_letters_of_the_samples_has_a_proof(run: Run, tmp_path: Path, chars: str, kind: str) -> None:
    font = begun_font("")
    for char in chars:
        glyph = font.newGlyph(f"g{ord(char):X}")
        glyph.unicodes, glyph.width = [ord(char)], 500
        box(glyph.getPen(), 50, 0, 450, 600)
    result = run("export", saved(font, tmp_path / "Odd.ufo"), "--proof", f"proof.{kind}")
    assert (result.status, result.err) == (0, "")
    assert (tmp_path / f"proof.{kind}").stat().st_size > 500


def test_a_font_without_any_code_point_has_a_proof(run: Run, tmp_path: Path) -> None:
    font = begun_font()
    for glyph in font:
        glyph.unicodes = []
    assert run("export", saved(font, tmp_path / "Mute.ufo"), "--proof", "proof.pdf").status == 0


def test_what_could_be_typed_in_a_symbol_font_can_be_typed_in_the_result(run: Run, tmp_path: Path) -> None:
    font = compile_font(begun_font()).font
    table = font["cmap"].tables[0]
    table.platformID, table.platEncID, table.format = 3, 0, 4
    table.cmap = {0xF000 + code: name for code, name in font.getBestCmap().items()}
    font["cmap"].tables = [table]
    font.save(tmp_path / "Signs.ttf")
    result = run("generate", "Signs.ttf", "--out", "New.ufo", "--chars", "r")
    assert result.status == 0, result.err
    made = ufoLib2.Font.open(tmp_path / "New.ufo")
    assert set(made["n"].unicodes) == {0x6E, 0xF06E}
    assert set(made["H"].unicodes) == {0x48, 0xF048}


def test_glyphs_that_stay_untypable_are_named(run: Run, tmp_path: Path) -> None:
    font = begun_font()
    font["O"].unicodes = []
    result = run("generate", saved(font, tmp_path / "Begun.ufo"), "--out", "New.ufo", "--chars", "r")
    assert result.status == 0
    assert "O has no code point and cannot be typed" in result.err


def kern_feature(marker: str) -> str:
    lines = f"{marker}  pos O O -5;\n"
    return f"languagesystem DFLT dflt;\nlanguagesystem latn dflt;\nfeature kern {{\n{lines}}} kern;\n"


def test_kerning_is_compiled_beside_a_handwritten_feature(run: Run, tmp_path: Path) -> None:
    font = begun_font("noHOTL")
    font.features.text = kern_feature("")
    kerned = run("kern", saved(font, tmp_path / "Begun.ufo"), "--out", "Kerned.ufo", "--kinds", "capitals-small")
    assert kerned.status == 0
    assert run("export", "Kerned.ufo", "--ttf", "kerned.ttf").status == 0
    assert advances(tmp_path / "kerned.ttf", "OO")[0] == 755, "what was written by hand stands"
    assert advances(tmp_path / "kerned.ttf", "To")[0] < 580


def test_an_export_says_that_kerning_beside_a_handwritten_feature_stays_out(run: Run, tmp_path: Path) -> None:
    font = begun_font("noHOTL")
    font.features.text = kern_feature("")
    font.kerning[("T", "o")] = -40
    exported = run("export", saved(font, tmp_path / "Begun.ufo"), "--ttf", "kerned.ttf")
    assert exported.status == 0
    assert "kern feature of their own" in exported.sentence
    assert advances(tmp_path / "kerned.ttf", "To") == [580, 560]


def test_with_the_marker_both_kinds_of_kerning_are_compiled(run: Run, tmp_path: Path) -> None:
    font = begun_font("noHOTL")
    font.features.text = kern_feature("  # Automatic Code\n")
    kerned = run("kern", saved(font, tmp_path / "Begun.ufo"), "--out", "Kerned.ufo", "--kinds", "capitals-small")
    assert kerned.status == 0, kerned.err
    assert run("export", "Kerned.ufo", "--ttf", "kerned.ttf").err == ""
    assert advances(tmp_path / "kerned.ttf", "To")[0] < 580
    assert advances(tmp_path / "kerned.ttf", "OO")[0] == 755


def test_an_anchor_that_does_not_compile_is_named_and_costs_nothing_else(run: Run, tmp_path: Path) -> None:
    font = begun_font()
    accent = font.newGlyph("acutecomb")
    accent.unicodes, accent.width = [0x301], 0
    box(accent.getPen(), -40, 560, 40, 700)
    accent.appendAnchor({"x": 0, "y": 500, "name": "_"})
    font["n"].appendAnchor({"x": 270, "y": 500, "name": "top"})
    source = saved(font, tmp_path / "Begun.ufo")
    compiled = run("export", source, "--ttf", "new.ttf")
    assert compiled.status == 3
    assert "acutecomb" in compiled.sentence
    assert said_plainly(compiled.err)
    assert "acutecomb" in TTFont(tmp_path / "new.ttf").getGlyphOrder()
    assert run("export", source, "--proof", "new.pdf").status == 0


def test_a_layer_save_says_nothing_of_a_file_that_was_never_there(run: Run, tmp_path: Path) -> None:
    source = saved(begun_font("noHOl"), tmp_path / "Begun.ufo")
    (source / "glyphs" / "l.glif").unlink()
    result = run("generate", source, "--layer", "--chars", "r")
    assert result.status == 0
    assert "Glyph l" in result.err
    assert "Check the disk" not in result.err
    assert said_plainly(result.err)
    assert "r" in ufoLib2.Font.open(source).layers["fonte.generated"]


def test_a_default_layer_that_is_named_outright_is_a_master(run: Run, tmp_path: Path) -> None:
    document = DesignSpaceDocument()
    document.addAxisDescriptor(name="Weight", tag="wght", minimum=0, default=0, maximum=1)
    for place, (style, stem) in enumerate((("Light", 60), ("Bold", 90))):
        saved(begun_font(stem=stem, style=style), tmp_path / f"{style}.ufo")
        document.addSourceDescriptor(
            path=str(tmp_path / f"{style}.ufo"), styleName=style, layerName="public.default", location={"Weight": place}
        )
    document.write(tmp_path / "Begun.designspace")
    result = run("generate", "Begun.designspace", "--out", "New", "--chars", "r")
    assert result.status in (0, 3), result.err  # whether r interpolates is for the model to say
    assert sorted(path.name for path in (tmp_path / "New").iterdir()) == ["Begun.designspace", "Bold.ufo", "Light.ufo"]
    assert run("kern", "Begun.designspace", "--out", "Kerned.ufo", "--master", "Bold").status == 0
    taken = run("kern", "Begun.designspace", "--out", "Kerned2.ufo")
    assert "Light was taken (choose Bold with --master)" in taken.err


def test_two_kerning_groups_of_ufo_2_are_told_before_anything_is_drawn(run: Run, tmp_path: Path) -> None:
    source = saved_as_ufo_2(
        begun_font(), tmp_path / "Begun.ufo",
        {"@MMK_L_H": ["H"], "@MMK_R_o": ["o", "n"], "@MMK_R_n": ["n"]},
        {"@MMK_L_H": {"@MMK_R_o": -30, "@MMK_R_n": -40}},
    )  # fmt: skip
    result = run("generate", source, "--out", "New.ufo", "--chars", "r")
    assert result.status == 0, result.err
    told, drawing = (result.err.index(words) for words in ("it stays in public.kern2.n", "Drawing 1"))
    assert told < drawing
    made = ufoLib2.Font.open(tmp_path / "New.ufo")
    assert made.groups["public.kern2.n"] == ["n"]
    assert made.groups["public.kern2.o"] == ["o"]
    assert "r" in made


def test_an_included_file_that_is_gone_is_named_and_a_proof_does_without(run: Run, tmp_path: Path) -> None:
    font = begun_font()
    font.features.text = "include(features/kerning.fea);\n"
    source = saved(font, tmp_path / "Begun.ufo")
    compiled = run("export", source, "--ttf", "new.ttf")
    assert compiled.status == 2
    assert "features/kerning.fea, which is not there" in compiled.sentence
    assert str(tmp_path / "features" / "kerning.fea") in compiled.sentence
    proof = run("export", source, "--proof", "new.png")
    assert proof.status == 0
    assert "features are not shown" in proof.sentence


COMMANDS = {
    "generate": ("--out", "New.ufo", "--chars", "r"), "space": ("--out", "New.ufo"), "kern": ("--out", "New.ufo"),
    "check": (), "export": ("--otf", "new.otf"),
}  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("In.sfd", b"SplineFontDB: 3.2\n", "save it as UFO in FontForge"),
        ("renamed", b"SplineFontDB: 3.2\n", "save it as UFO in FontForge"),
        ("In.vfj", b"{}", "export a UFO from FontLab"),
        ("In.pfb", b"\x80\x01", "PostScript Type 1"),
        ("In.txt", b"Dear designer", "not a font that Fonte knows; choose a UFO"),
    ],
)
def test_every_command_says_the_same_of_a_file_that_it_cannot_read(
    run: Run, tmp_path: Path, command: str, name: str, content: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(content)
    result = run(command, name, *COMMANDS[command])
    assert result.status == 2
    assert words in result.sentence
    assert said_plainly(result.err)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_fontra_project_is_refused_with_the_way_out(run: Run, tmp_path: Path, command: str) -> None:
    (tmp_path / "In.fontra" / "glyphs").mkdir(parents=True)
    result = run(command, "In.fontra", *COMMANDS[command])
    assert result.status == 2
    assert "export it as UFO or designspace in Fontra" in result.sentence


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("units", [16, 16384])
def test_an_em_of_very_few_or_very_many_units_is_nothing_special(
    run: Run, tmp_path: Path, command: str, units: int
) -> None:
    font = begun_font("noHOELT")
    font.info.unitsPerEm, share = units, units / 1000
    for key in ("ascender", "descender", "xHeight", "capHeight"):
        setattr(font.info, key, round(getattr(font.info, key) * share))
    for glyph in font:
        glyph.width = round(glyph.width * share)
        for contour in glyph:
            for point in contour:
                point.x, point.y = round(point.x * share), round(point.y * share)
    result = run(command, saved(font, tmp_path / "In.ufo"), *COMMANDS[command])
    assert result.status == 0 or (command == "check" and result.status == 3), result.err
    assert said_plainly(result.err)
    if command == "export":
        assert TTFont(tmp_path / "new.otf")["head"].unitsPerEm == units
    elif command != "check":
        assert ufoLib2.Font.open(tmp_path / "New.ufo").info.unitsPerEm == units


def test_a_compiled_font_is_not_compiled_again(run: Run, tmp_path: Path) -> None:
    compile_font(begun_font()).font.save(tmp_path / "In.ttf")
    result = run("export", "In.ttf", "--otf", "new.otf")
    assert result.status == 2
    assert "fonte generate In.ttf --out" in result.sentence


@pytest.fixture
def collection(tmp_path: Path) -> Path:
    both = TTCollection()
    masters = (("Light", 60), ("Bold", 99))
    both.fonts = [compile_font(begun_font(style=style, stem=stem)).font for style, stem in masters]
    both.save(tmp_path / "Both.ttc")
    return tmp_path / "Both.ttc"


@pytest.mark.parametrize("command", ["generate", "space", "kern", "check"])
def test_of_a_collection_the_font_that_is_taken_is_named(run: Run, collection: Path, command: str) -> None:
    options = COMMANDS[command]
    again = (*options, "--force") if options else ()
    result = run(command, collection, *options)
    assert result.status in (0, 3)
    assert "Begun Light was taken (choose Begun Bold with --font)" in result.err
    chosen = run(command, collection, "--font", "Begun Bold", *again)
    assert "was taken" not in chosen.err
    wrong = run(command, collection, "--font", "Black", *again)
    assert wrong.status == 2
    assert "choose one of Begun Light, Begun Bold" in wrong.sentence


def test_the_font_asked_for_is_the_font_taken(run: Run, collection: Path, tmp_path: Path) -> None:
    run("space", collection, "--out", "Two.ufo", "--font", "2")
    assert ufoLib2.Font.open(tmp_path / "Two.ufo").info.styleName == "Bold"


def test_what_was_asked_for_and_cannot_be_read_is_not_done(run: Run, tmp_path: Path) -> None:
    source = saved(begun_font("noHOl"), tmp_path / "Begun.ufo")
    (source / "glyphs" / "l.glif").unlink()
    result = run("generate", source, "--out", "New.ufo", "--chars", "lr", "--json")
    assert result.status == 3
    assert '"generated": 1, "failed": 1' in result.out
    assert said_plainly(result.out)
    assert run("generate", source, "--out", "Other.ufo", "--chars", "r").status == 0


def test_of_a_glyphs_file_the_master_that_is_taken_is_named(run: Run, tmp_path: Path) -> None:
    glyphs_lib = pytest.importorskip("glyphsLib")
    fonts = [begun_font(style=style, stem=stem) for style, stem in (("Light", 60), ("Bold", 99))]
    with (tmp_path / "Begun.glyphs").open("w") as file:
        glyphs_lib.dump(glyphs_lib.to_glyphs(fonts), file)
    result = run("generate", "Begun.glyphs", "--out", "New.ufo", "--chars", "r")
    assert result.status == 0, result.err
    assert "Light was taken (choose Bold with --master)" in result.err
    bold = run("generate", "Begun.glyphs", "--out", "Bold.ufo", "--chars", "r", "--master", "Bold")
    assert "was taken" not in bold.err
    assert ufoLib2.Font.open(tmp_path / "Bold.ufo").info.styleName == "Bold"
    for command in ("check", "export"):
        assert "Light was taken" in run(command, "Begun.glyphs", *COMMANDS[command]).err
    assert TTFont(tmp_path / "new.otf")["name"].getBestFullName() == "Begun Light"


def test_nothing_to_draw_is_said(run: Run, tmp_path: Path) -> None:
    source = saved(begun_font(), tmp_path / "Begun.ufo")
    result = run("generate", source, "--out", "New.ufo", "--chars", "nH")
    assert result.status == 0
    assert "nothing to draw" in result.err


def test_what_was_drawn_is_kept_where_the_font_cannot_be_compiled(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = saved(begun_font(), tmp_path / "Begun.ufo")
    font = ufoLib2.Font.open(source)
    font.features.text = "feature liga { sub nothere by n; } liga;\n"
    font.save()
    early = run("generate", source, "--out", "New.ufo", "--chars", "r", "--ttf", "new.ttf")
    assert early.status == 2
    assert "Drawing" not in early.err  # refused before anything was drawn
    assert not (tmp_path / "New.ufo").exists()

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    font.features.text = "feature liga { sub n by r; } liga;\n"  # r is still to be drawn
    font.save()
    monkeypatch.setattr("fonte_export.compiled.compile.atomic.write_bytes", full)
    late = run("generate", source, "--out", "New.ufo", "--chars", "r", "--ttf", "new.ttf")
    assert late.status == 3
    assert "new.ttf was not made" in late.err
    assert "r" in ufoLib2.Font.open(tmp_path / "New.ufo")


@pytest.mark.parametrize("place", ["glyphs/contents.plist", "layercontents.plist"])
def test_no_command_reads_or_writes_outside_of_a_ufo(run: Run, tmp_path: Path, place: str) -> None:
    source = saved(begun_font(), tmp_path / "Begun.ufo")
    shutil.copytree(source / "glyphs", tmp_path / "outside")
    if place == "layercontents.plist":
        write_plist(source / place, [["public.default", "glyphs"], ["fonte.generated", "../outside"]])
    else:
        contents = plistlib.loads((source / place).read_bytes())
        write_plist(source / place, contents | {"O": "../../outside/O_.glif"})
    before = {path: path.read_bytes() for path in (tmp_path / "outside").iterdir()}
    for command, options in {**COMMANDS, "layer": ()}.items():
        words = ("generate", source, "--layer", "--chars", "r", "--redraw", "O") if command == "layer" else (
            command, source, *options)  # fmt: skip
        result = run(*words)
        assert result.status in (0, 2, 3), result.err
        assert said_plainly(result.err)
        shutil.rmtree(tmp_path / "New.ufo", ignore_errors=True)
    assert {path: path.read_bytes() for path in (tmp_path / "outside").iterdir()} == before
    if place == "glyphs/contents.plist":
        assert "O" not in TTFont(tmp_path / "new.otf").getGlyphOrder()


def test_what_libraries_warn_of_is_not_printed(tmp_path: Path) -> None:
    font = begun_font()
    font.features.text = "feature aalt { feature ss09; sub n by o; } aalt;\n"  # feaLib warns that there is no ss09
    source = saved(font, tmp_path / "Begun.ufo")
    command = (sys.executable, "-m", "fonte_plugin.cli.main", "export", source, "--otf", tmp_path / "new.otf")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    loud = subprocess.run(
        (*command[:1], "-Walways", *command[1:], "--force"), capture_output=True, text=True, check=True
    )
    assert "ss09" in loud.stderr  # for who asks


@pytest.mark.parametrize("clockwise", [True, False])
def test_what_is_drawn_runs_the_way_that_the_font_runs(run: Run, tmp_path: Path, clockwise: bool) -> None:
    font = begun_font()
    for glyph in font:
        for contour in glyph if clockwise else ():
            contour.points.reverse()
    source = saved(font, tmp_path / "Begun.ufo")
    assert run("generate", source, "--out", "New.ufo", "--chars", "rbdfghijk").status in (0, 3)
    made = ufoLib2.Font.open(tmp_path / "New.ufo")
    drawn = [glyph for glyph in made if "org.fonte.generated" in glyph.lib]
    assert drawn
    assert all((Outline.from_drawable(glyph, 0).signed_area < 0) == clockwise for glyph in drawn)
    assert not [finding for finding in check_font(made) if finding.code == "direction"]
