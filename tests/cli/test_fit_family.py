"""All masters of a designspace are spaced and kerned: each by its own values, all in the same groups and pairs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import ufoLib2
from cli.test_kern import draw_font
from fakes.command_line import Run
from fontTools.designspaceLib import DesignSpaceDocument
from fontTools.misc.transform import Transform


def scaled(path: Path, wide: float) -> ufoLib2.Font:
    """The drawn letters and some more, `wide` times as wide."""
    font = draw_font(path)
    for name, like in (("O", "H"), ("E", "H"), ("e", "o"), ("a", "o")):
        glyph = font.newGlyph(name)
        glyph.unicodes, glyph.width = [ord(name)], font[like].width
        font[like].drawPoints(glyph.getPointPen())
    for glyph in font:
        for contour in glyph:
            for point in contour:
                point.x = round(Transform(wide).transformPoint((point.x, 0))[0])
        glyph.width = round(glyph.width * wide)
    font.save(path, overwrite=True)
    return font


@pytest.fixture
def family(tmp_path: Path) -> Path:
    folder = tmp_path / "Family"
    folder.mkdir()
    document = DesignSpaceDocument()
    document.addAxisDescriptor(name="Width", tag="wdth", minimum=100, default=100, maximum=140)
    for name, wide in (("Regular", 1.0), ("Wide", 1.4)):
        font = scaled(folder / f"{name}.ufo", wide)
        font.info.styleName = name
        if name == "Regular":
            font.groups["public.kern1.A"] = ["A"]
            font.kerning.update({("public.kern1.A", "V"): -70, ("T", "o"): -60, ("T", "c"): -60, ("V", "o"): -30,
                                 ("A", "T"): -50, ("r", "period"): -40})  # fmt: skip
        else:
            font.kerning.update({("T", "o"): -99})
        font.save(folder / f"{name}.ufo", overwrite=True)
        document.addSourceDescriptor(path=str(folder / f"{name}.ufo"), filename=f"{name}.ufo", styleName=name,
                                     familyName="Drawn", location={"Width": 100 * wide})  # fmt: skip
    document.write(folder / "Drawn.designspace")
    return folder / "Drawn.designspace"


def content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_masters_are_kerned_in_the_same_groups_and_pairs_by_their_own_values(
    run: Run, family: Path, tmp_path: Path
) -> None:
    before = content(family.parent)
    result = run("kern", family, "--out", "New", "--json")
    assert result.status == 0, result.err
    regular, wide = (ufoLib2.Font.open(tmp_path / "New" / f"{name}.ufo") for name in ("Regular", "Wide"))
    assert dict(regular.groups) == dict(wide.groups)
    assert regular.kerning.keys() == wide.kerning.keys()
    assert regular.kerning["T", "o"] == -60
    assert wide.kerning["T", "o"] == -99
    assert wide.kerning["public.kern1.A", "V"] == -70  # set in the first master alone, so it stands in both
    new = regular.kerning.keys() - {("public.kern1.A", "V"), ("T", "o"), ("T", "c"), ("V", "o"), ("A", "T")}
    assert any(regular.kerning[pair] != wide.kerning[pair] for pair in new)
    assert content(family.parent) == before
    assert (tmp_path / "New" / "Drawn.designspace").read_bytes() == family.read_bytes()
    ends = [line for line in map(json.loads, result.out.splitlines()) if line["event"] == "done"]
    assert [line["master"] for line in ends] == ["Regular", "Wide"]


def test_masters_are_spaced_each_by_its_own_rhythm(run: Run, family: Path, tmp_path: Path) -> None:
    for name in ("Regular", "Wide"):
        font = ufoLib2.Font.open(family.parent / f"{name}.ufo")
        font["E"].width -= 60
        font.save(family.parent / f"{name}.ufo", overwrite=True)
    result = run("space", family, "--out", "New")
    assert result.status == 0, result.err
    assert "Regular:" in result.out
    assert "Wide:" in result.out
    widths = {}
    for name in ("Regular", "Wide"):
        font = ufoLib2.Font.open(tmp_path / "New" / f"{name}.ufo")
        widths[name] = font["E"].width
        assert font["H"].width == ufoLib2.Font.open(family.parent / f"{name}.ufo")["H"].width
    assert widths["Regular"] > 590
    assert widths["Wide"] > widths["Regular"] + 100


def test_one_master_alone_is_still_written_as_a_ufo(run: Run, family: Path, tmp_path: Path) -> None:
    assert run("kern", family, "--master", "Wide", "--out", "One.ufo").status == 0
    assert ufoLib2.Font.open(tmp_path / "One.ufo").info.styleName == "Wide"


def test_the_folder_of_the_family_is_never_the_target(run: Run, family: Path) -> None:
    before = content(family.parent)
    result = run("space", family, "--out", family.parent, "--force")
    assert result.status == 2
    assert content(family.parent) == before


def test_a_master_that_cannot_be_spaced_leaves_no_half_family(run: Run, family: Path, tmp_path: Path) -> None:
    font = ufoLib2.Font.open(family.parent / "Wide.ufo")
    for name in "HOno":
        del font[name]
    font.save(family.parent / "Wide.ufo", overwrite=True)
    assert run("space", family, "--out", "New").status == 2
    assert not (tmp_path / "New").exists()
