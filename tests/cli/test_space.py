"""`fonte space`: bearings come from the control glyphs, into a new UFO in which nothing else differs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import ufoLib2
from fakes.begun_fonts import begun_font, box, saved
from fakes.command_line import Run
from fontTools.misc.transform import Transform

BOX = {"H": (80, 520, 700), "n": (70, 470, 500), "o": (70, 470, 500), "x": (10, 410, 500), "E": (20, 400, 700)}


@pytest.fixture
def drawn(tmp_path: Path) -> Path:
    """H n o spaced alike, x and E too tightly, xdieresis of components, a fixed punctuation mark."""
    font = ufoLib2.Font()
    font.info.familyName, font.info.styleName, font.info.unitsPerEm = "Drawn", "Regular", 1000
    for char, (left, right, top) in BOX.items():
        glyph = font.newGlyph(char)
        bearing = 20 if char in "xE" else left
        glyph.unicodes, glyph.width = [ord(char)], right + bearing
        _box(glyph, left, right, top)
    font.newGlyph("dieresis").width = 300
    _box(font["dieresis"], 50, 250, 100)
    accented = font.newGlyph("xdieresis")
    accented.unicodes, accented.width = [0x1E8D], font["x"].width
    accented.getPen().addComponent("x", Transform())
    accented.getPen().addComponent("dieresis", Transform(1, 0, 0, 1, 60, 550))
    font.lib["org.example.note"] = "keep me"
    font.kerning[("x", "o")] = -10
    path = tmp_path / "Drawn.ufo"
    font.save(path)
    return path


def _box(glyph: ufoLib2.objects.Glyph, left: int, right: int, top: int) -> None:
    pen = glyph.getPen()
    pen.moveTo((left, 0))
    for point in ((right, 0), (right, top), (left, top)):
        pen.lineTo(point)
    pen.closePath()


def _files(path: Path) -> dict[str, bytes]:
    return {file.relative_to(path).as_posix(): file.read_bytes() for file in path.rglob("*") if file.is_file()}


def _bearings(path: Path, name: str) -> tuple[float, float]:
    font = ufoLib2.Font.open(path)
    box = font[name].getBounds(font)
    return box.xMin, font[name].width - box.xMax


def test_side_bearings_become_those_of_the_control_glyphs(run: Run, drawn: Path, tmp_path: Path) -> None:
    before = _files(drawn)
    result = run("space", drawn, "--out", "New.ufo", "--json")
    assert result.status == 0, result.err
    assert _bearings(tmp_path / "New.ufo", "x") == (70, 70)
    assert _bearings(tmp_path / "New.ufo", "E") == (80, 80)
    assert _files(drawn) == before
    after = _files(tmp_path / "New.ufo")
    assert {name for name in before | after if before.get(name) != after.get(name)} == {
        "glyphs/x.glif",
        "glyphs/E_.glif",
        "glyphs/xdieresis.glif",
    }
    lines = [json.loads(line) for line in result.out.splitlines()]
    assert {line["name"]: (line["left"], line["right"], line["width"]) for line in lines[:-1]} == {
        "E": (60, 60, 540),
        "x": (60, 50, 540),
        "xdieresis": (60, 50, 540),
    }
    assert lines[-1]["like"] == "HOno".replace("O", "")


def test_an_accented_letter_follows_its_letter(run: Run, drawn: Path, tmp_path: Path) -> None:
    assert run("space", drawn, "--out", "New.ufo", "--glyphs", "x").status == 0
    font = ufoLib2.Font.open(tmp_path / "New.ufo")
    assert [c.transformation[4] for c in font["xdieresis"].components] == [0, 120]
    assert font["xdieresis"].width == font["x"].width
    assert _bearings(tmp_path / "New.ufo", "E") == _bearings(drawn, "E")


def test_glyphs_to_go_by_can_be_named(run: Run, drawn: Path, tmp_path: Path) -> None:
    result = run("space", drawn, "--out", "New.ufo", "--like", "x")
    assert result.status == 0
    assert _bearings(tmp_path / "New.ufo", "n") == (10, 20)
    assert "capitals" in result.err


def test_a_zip_is_spaced_like_a_folder(run: Run, drawn: Path, tmp_path: Path) -> None:
    ufoLib2.Font.open(drawn).save(tmp_path / "Drawn.ufoz", structure="zip")
    assert run("space", "Drawn.ufoz", "--out", "New.ufoz").status == 0
    assert _bearings(tmp_path / "New.ufoz", "x") == (70, 70)


def test_a_damaged_glyph_costs_no_other(run: Run, drawn: Path, tmp_path: Path) -> None:
    (drawn / "glyphs" / "E_.glif").write_bytes(b"<glyph")
    result = run("space", drawn, "--out", "New.ufo")
    assert result.status == 3
    assert "E" in result.sentence
    assert _bearings(tmp_path / "New.ufo", "x") == (70, 70)
    assert (tmp_path / "New.ufo" / "glyphs" / "E_.glif").read_bytes() == b"<glyph"


@pytest.mark.parametrize(
    ("args", "word"),
    [(["--like", "Z"], "Z"), (["--glyphs", "xZ"], "Z"), (["--glyphs", ""], "Nothing")],
)  # fmt: skip
def test_what_cannot_be_done_is_said_and_nothing_written(
    run: Run, drawn: Path, tmp_path: Path, args: list[str], word: str
) -> None:
    result = run("space", drawn, "--out", "New.ufo", *args)
    assert result.status == 2
    assert word in result.sentence
    assert not (tmp_path / "New.ufo").exists()


def test_the_source_is_never_the_target(run: Run, drawn: Path) -> None:
    before = _files(drawn)
    assert run("space", drawn, "--out", drawn, "--force").status == 2
    assert _files(drawn) == before


def test_a_fixed_pitch_stays(run: Run, begun: Path, tmp_path: Path) -> None:
    assert run("space", begun, "--out", "New.ufo").status == 0
    assert {glyph.width for glyph in ufoLib2.Font.open(tmp_path / "New.ufo") if glyph.contours} == {600}


def test_letters_that_join_are_left_alone(run: Run, drawn: Path, tmp_path: Path) -> None:
    font = ufoLib2.Font.open(drawn)
    for char in "no":
        font[char].width = 400  # the ink of each reaches into the next
    font.save(drawn, overwrite=True)
    result = run("space", drawn, "--out", "New.ufo")
    assert result.status == 0
    assert "touch" in result.err
    assert _bearings(tmp_path / "New.ufo", "x") == _bearings(drawn, "x")


def test_from_four_letters_on_letters_stand_as_designers_put_them_and_figures_stay(
    run: Run, drawn: Path, tmp_path: Path
) -> None:
    font = ufoLib2.Font.open(drawn)
    for name, char, left, right in (("O", "O", 80, 620), ("T", "T", 210, 290), ("seven", "7", 33, 400)):
        glyph = font.newGlyph(name)
        glyph.unicodes, glyph.width = [ord(char)], 500 if char == "T" else right + left
        _box(glyph, left, right, 700)
    pen = font["T"].getPen()
    pen.moveTo((0, 600))
    for point in ((500, 600), (500, 700), (0, 700)):
        pen.lineTo(point)
    pen.closePath()
    font.save(drawn, overwrite=True)
    result = run("space", drawn, "--out", "New.ufo", "--json")
    assert result.status == 0, result.err
    assert json.loads(result.out.splitlines()[-1])["like"] == "HOno"
    bar, stem = _bearings(tmp_path / "New.ufo", "T")[0], _bearings(tmp_path / "New.ufo", "E")[0]
    assert bar < stem - 20
    assert _bearings(tmp_path / "New.ufo", "seven") == (33, 33)
    assert "figures stay" in json.loads(result.out.splitlines()[-1])["notes"][0]


def _pieces(glyph: ufoLib2.objects.Glyph, size: int, gap: int) -> None:
    """Cut every bar of a glyph into pieces of `size`, with `gap` between them, along its longer side."""
    bars = [contour for contour in glyph.contours if len(contour) == 4]
    for bar in bars:
        glyph.contours.remove(bar)
        (x0, x1), (y0, y1) = ((min(axis), max(axis)) for axis in zip(*((p.x, p.y) for p in bar), strict=True))
        lying = x1 - x0 > y1 - y0
        start, end = (x0, x1) if lying else (y0, y1)
        while start < end:
            stop = min(start + size, end)
            box(glyph.getPen(), *((start, y0, stop, y1) if lying else (x0, start, x1, stop)))
            start = stop + gap


@pytest.mark.parametrize(
    ("chars", "size", "gap", "stem"),
    [("noHOELT", 40, 40, 4), ("noHOELT", 12, 60, 30), ("noHOELT", 160, 30, 120), ("HOELT", 40, 40, 30)],
    ids=["dashed hairline", "dotted", "stencil", "dashed capitals"],
)
def test_no_letter_in_pieces_is_brought_over_its_neighbour(
    run: Run, tmp_path: Path, chars: str, size: int, gap: int, stem: int
) -> None:
    font = begun_font(chars, stem=stem)
    for name in chars:
        _pieces(font[name], size, gap)
    source = saved(font, tmp_path / "In.ufo")
    assert min(min(_bearings(source, name)) for name in chars) >= 30  # nothing reaches over anything
    assert run("space", source, "--out", "Spaced.ufo").status == 0
    after = {name: _bearings(tmp_path / "Spaced.ufo", name) for name in chars}
    assert all(right + left >= 0 for _, right in after.values() for left, _ in after.values()), after
