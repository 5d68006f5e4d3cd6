"""A family is completed master by master: every glyph with the same points in all of them, or in none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import ufoLib2
from fakes.outlines import polygon, rectangle
from fakes.scripted_engine import ScriptedEngine
from fontTools.designspaceLib import DesignSpaceDocument

from fonte_export.check.masters import check_masters
from fonte_export.errors import ExportError
from fonte_plugin.errors import SourceError
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import GenerateRequest, GlyphResult
from fonte_plugin.workspace.jobs import complete_family
from fonte_plugin.workspace.jobs.complete_family import FamilyJob, run_family
from fonte_plugin.workspace.jobs.complete_font import Started
from fonte_plugin.workspace.jobs.family import Family
from fonte_plugin.workspace.jobs.write_glyphs import Saved

REQUEST = GenerateRequest("xz", style="serif", candidates=1, temperature=0.2)


def _box(glyph: ufoLib2.objects.Glyph, *corners: tuple[int, int]) -> None:
    pen = glyph.getPen()
    pen.moveTo(corners[0])
    for point in corners[1:]:
        pen.lineTo(point)
    pen.closePath()


def draw_master(path: Path, style: str, stem: int, chars: str) -> None:
    font = ufoLib2.Font()
    font.info.familyName, font.info.styleName, font.info.unitsPerEm = "Kin", style, 1000
    for char in chars:
        glyph = font.newGlyph(char)
        glyph.unicodes, glyph.width = [ord(char)], 400 + stem
        top = 700 if char.isupper() else 500
        # z begins at its top, which is not where the network would begin
        corners = [(80, 0), (300 + stem, 0), (300 + stem, top), (80, top)]
        _box(font[char], *(corners[2:] + corners[:2] if char == "z" else corners))
    path.parent.mkdir(parents=True, exist_ok=True)
    font.save(path)


@pytest.fixture
def family(tmp_path: Path) -> Path:
    """Regular with H n o z, Bold with H n o; both lack x."""
    return make_family(tmp_path / "kin", "masters/{}.ufo")


def make_family(folder: Path, pattern: str) -> Path:
    folder.mkdir()
    document = DesignSpaceDocument()
    document.addAxisDescriptor(name="Weight", tag="wght", minimum=400, default=400, maximum=700)
    for style, weight, stem, chars in (("Bold", 700, 160, "Hno"), ("Regular", 400, 90, "Hnoz")):
        path = folder / pattern.format(style)
        draw_master(path, style, stem, chars)
        document.addSourceDescriptor(path=str(path), styleName=style, location={"Weight": weight})
    document.write(folder / "Kin.designspace")
    text = (folder / "Kin.designspace").read_text()
    (folder / "Kin.designspace").write_text(text.replace("</designspace>", "<!-- kept -->\n</designspace>"))
    return folder / "Kin.designspace"


def tree(folder: Path) -> dict[str, bytes]:
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in folder.rglob("*") if f.is_file()}


@pytest.fixture
def scripted(monkeypatch: pytest.MonkeyPatch, tiny_model: Path) -> Callable[..., FamilyJob]:
    """scripted(source, out, script): a job whose network draws what the script says."""

    def job(source: Path, out: Path, script: Callable[[str, int], Outline]) -> FamilyJob:
        monkeypatch.setattr(complete_family, "load_engine", lambda model, threads: ScriptedEngine(script))
        return FamilyJob(REQUEST, source, out, model=str(tiny_model))

    return job


def box(char: str, candidate: int) -> Outline:
    return Outline(500, (rectangle(70, 0, 430, 500),))


def test_a_real_network_gives_every_master_the_same_points(family: Path, tmp_path: Path, tiny_model: Path) -> None:
    before = tree(family.parent)
    job = FamilyJob(replace(REQUEST, candidates=3), family, tmp_path / "New", model=str(tiny_model), threads=1)
    events = list(run_family(job))
    saved = events[-1]
    assert isinstance(saved, Saved)
    assert (saved.glyphs, saved.failed) == (3, 0), saved.notes
    assert [event.font for event in events if isinstance(event, Started)] == ["Kin Regular", "Kin Bold"]
    assert check_masters(tmp_path / "New" / "Kin.designspace") == []
    new = {style: ufoLib2.Font.open(tmp_path / f"New/masters/{style}.ufo") for style in ("Regular", "Bold")}
    assert {char for char in "Hnoxz" if all(new[style][char].contours for style in new)} == set("Hnoxz")
    assert tree(family.parent) == before
    after = tree(tmp_path / "New")
    assert after["Kin.designspace"] == before["Kin.designspace"]
    assert {name: after[name] for name in before if not name.endswith(".plist")}.items() <= before.items()


def test_the_designers_start_point_and_order_are_followed(family: Path) -> None:
    templates, problems = Family.open(family).templates("Hz")
    assert templates["z"].contours[0].start == (390, 500)
    assert templates.keys() == set("Hz")
    assert not problems


def test_a_glyph_that_one_master_cannot_have_is_written_to_none(
    family: Path, tmp_path: Path, scripted: Callable[..., FamilyJob]
) -> None:
    drawn: list[str] = []

    def script(char: str, candidate: int) -> Outline:
        drawn.append(char)
        if char == "x" and drawn.count("x") > 1:  # the second master
            return Outline(500, (polygon((70, 0), (430, 0), (250, 500)),))
        return box(char, candidate)

    events = list(run_family(scripted(family, tmp_path / "New", script)))
    saved = events[-1]
    assert isinstance(saved, Saved)
    assert saved.failed == 1
    assert "interpolate" in saved.notes[0]
    for style in ("Regular", "Bold"):
        font = ufoLib2.Font.open(tmp_path / f"New/masters/{style}.ufo")
        assert "x" not in font
        assert "z" in font
    assert [event.char for event in events if isinstance(event, GlyphResult) and not event.ok] == ["x"]


def test_components_in_one_master_are_for_the_designer_to_repeat(
    family: Path, tmp_path: Path, scripted: Callable[..., FamilyJob]
) -> None:
    path = family.parent / "masters/Regular.ufo"
    font = ufoLib2.Font.open(path, lazy=False)
    font["z"].clearContours()
    font["z"].getPen().addComponent("n", (1, 0, 0, 1, 0, 0))
    font.save(path, overwrite=True)
    saved = list(run_family(scripted(family, tmp_path / "New", box)))[-1]
    assert isinstance(saved, Saved)
    assert [note for note in saved.notes if "z of Regular is built of components" in note]
    assert "z" not in ufoLib2.Font.open(tmp_path / "New/masters/Bold.ufo")
    assert "x" in ufoLib2.Font.open(tmp_path / "New/masters/Bold.ufo")


def test_masters_that_lie_elsewhere_are_brought_together(tmp_path: Path, scripted: Callable[..., FamilyJob]) -> None:
    source = make_family(tmp_path / "kin", "../drawn/{}.ufo")
    list(run_family(scripted(source, tmp_path / "New", box)))
    document = DesignSpaceDocument.fromfile(tmp_path / "New/Kin.designspace")
    assert sorted(source.filename for source in document.sources) == ["Bold.ufo", "Regular.ufo"]
    assert check_masters(tmp_path / "New/Kin.designspace") == []


def test_nothing_that_exists_is_written_over(family: Path, tmp_path: Path, scripted: Callable[..., FamilyJob]) -> None:
    (tmp_path / "New").mkdir()
    (tmp_path / "New" / "thesis.txt").write_text("mine")
    job = scripted(family, tmp_path / "New", box)
    for refused in (job, replace(job, force=True), replace(job, out=family.parent, force=True)):
        with pytest.raises(ExportError):
            list(run_family(refused))
    assert (tmp_path / "New" / "thesis.txt").read_text() == "mine"


def test_a_failure_leaves_no_folder_behind(family: Path, tmp_path: Path, scripted: Callable[..., FamilyJob]) -> None:
    (family.parent / "masters/Bold.ufo/metainfo.plist").unlink()
    with pytest.raises(SourceError, match="metainfo"):
        list(run_family(scripted(family, tmp_path / "New", box)))
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "home") == ["kin"]


def test_accents_and_signs_are_built_alike_in_every_master(
    family: Path, tmp_path: Path, scripted: Callable[..., FamilyJob]
) -> None:
    for style in ("Regular", "Bold"):  # an i with a dot, and a comma
        path = family.parent / f"masters/{style}.ufo"
        font = ufoLib2.Font.open(path, lazy=False)
        stem = 90 if style == "Regular" else 160
        for name, char, parts in (("i", "i", ((0, 500), (600, 700))), ("comma", ",", ((-100, 80),))):
            font.newGlyph(name).unicodes, font[name].width = [ord(char)], 120 + stem
            for low, high in parts:
                _box(font[name], (60, low), (60 + stem, low), (60 + stem, high), (60, high))
        if style == "Regular":
            font.newGlyph("dieresis").unicodes = [0xA8]
            _box(font["dieresis"], (60, 600), (200, 600), (200, 700), (60, 700))
        font.save(path, overwrite=True)
    job = replace(scripted(family, tmp_path / "New", box), accents="latin-core")
    saved = list(run_family(job))[-1]
    assert isinstance(saved, Saved)
    assert saved.failed == 0
    new = [ufoLib2.Font.open(tmp_path / f"New/masters/{style}.ufo") for style in ("Regular", "Bold")]
    for name in ("ntilde", "oslash", "iacute", "dotlessi", "quotedblleft", "guillemotleft", "zacute"):
        assert name in new[0]
        assert name in new[1]
    assert [c.baseGlyph for c in new[1]["oslash"].components] == ["o"]
    assert check_masters(tmp_path / "New/Kin.designspace") == []
    # the mark that one master has drawn and the other has not, and what would be made of it
    assert "odieresis" not in new[0]
    assert "odieresis" not in new[1]
    left_out = next(note for note in saved.notes if "differ too much" in note)
    assert "ö" in left_out
    assert "ñ" not in left_out


def test_what_the_features_include_comes_along(
    family: Path, tmp_path: Path, scripted: Callable[..., FamilyJob]
) -> None:
    (family.parent / "liga.fea").write_text("feature liga { sub H n by o; } liga;\n")
    for style in ("Regular", "Bold"):
        (family.parent / f"masters/{style}.ufo/features.fea").write_text("include(../liga.fea);\n")
    before = tree(family.parent)
    list(run_family(scripted(family, tmp_path / "New", box)))
    after = tree(tmp_path / "New")
    for name in ("liga.fea", "masters/Regular.ufo/features.fea", "masters/Bold.ufo/features.fea"):
        assert after[name] == before[name]
    assert tree(family.parent) == before
