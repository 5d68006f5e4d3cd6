"""`fonte generate Family.designspace --out FOLDER`: all masters in one go; with a .ufo, the default one alone."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import ufoLib2
from fakes.command_line import Run
from fontTools.designspaceLib import DesignSpaceDocument

from fonte_export.check.masters import check_masters


@pytest.fixture
def family(begun: Path, tmp_path: Path) -> Path:
    """Two masters of H n o and an empty e, of which the default one is Begun.ufo."""
    bold = ufoLib2.Font.open(begun)
    bold.info.styleName = "Bold"
    bold.save(tmp_path / "Bold.ufo")
    document = DesignSpaceDocument()
    document.addAxisDescriptor(name="Weight", tag="wght", minimum=400, default=400, maximum=700)
    for name, weight in (("Begun", 400), ("Bold", 700)):
        document.addSourceDescriptor(path=str(tmp_path / f"{name}.ufo"), styleName=name, location={"Weight": weight})
    document.write(tmp_path / "Kin.designspace")
    return tmp_path / "Kin.designspace"


ARGS = ("--chars", "e", "--candidates", "2", "--temperature", "0.2", "--style", "serif")


def test_a_family_goes_to_a_new_folder(run: Run, family: Path, tmp_path: Path) -> None:
    result = run("generate", family, "--out", "New", *ARGS, "--accents", "latin1", "--json")
    assert result.status == 0, result.err
    events = [json.loads(line) for line in result.out.splitlines()]
    assert [event["font"] for event in events if event["event"] == "model"] == ["Begun Begun", "Begun Bold"]
    assert events[-1]["generated"] == 2
    assert check_masters(tmp_path / "New" / "Kin.designspace") == []
    for name in ("Begun", "Bold"):
        assert ufoLib2.Font.open(tmp_path / "New" / f"{name}.ufo")["e"].contours
        assert ufoLib2.Font.open(tmp_path / "New" / f"{name}.ufo")["eacute"].components[0].baseGlyph == "e"


def test_a_single_ufo_is_the_default_master(run: Run, family: Path, tmp_path: Path) -> None:
    assert run("generate", family, "--out", "New.ufo", *ARGS).status == 0
    assert ufoLib2.Font.open(tmp_path / "New.ufo").info.styleName == "Regular"


def test_a_family_shows_itself_how_heavy_it_is(run: Run, family: Path, tmp_path: Path) -> None:
    result = run("generate", family, "--out", tmp_path / "New", "--stem", "90")
    assert result.status == 2
    assert "for a font from a style word" in result.err
    assert not (tmp_path / "New").exists()


def test_a_family_is_not_compiled_or_layered(run: Run, family: Path, tmp_path: Path) -> None:
    result = run("generate", family, "--out", "New", "--ttf", "New.ttf", *ARGS)
    assert result.status == 2
    assert "folder" in result.sentence
    assert not (tmp_path / "New").exists()


def test_a_master_that_cannot_be_written_back_is_told_before_anything_is_drawn(
    run: Run, family: Path, tmp_path: Path
) -> None:
    (tmp_path / "Bold.ufo" / "lib.plist").write_bytes(b"<plist version='1.0'><array/></plist>")
    result = run("generate", family, "--out", "New", *ARGS)
    assert result.status == 2
    assert "lib.plist" in result.sentence
    assert "Drawing" not in result.err
    assert not (tmp_path / "New").exists()


def test_a_master_that_is_missing_is_told_before_anything_is_drawn(run: Run, family: Path, tmp_path: Path) -> None:
    shutil.rmtree(tmp_path / "Bold.ufo")
    result = run("generate", family, "--out", "New", *ARGS)
    assert result.status == 2
    assert "Bold.ufo" in result.sentence
    assert "Drawing" not in result.err


def test_a_folder_that_cannot_be_written_is_told_before_anything_is_drawn(
    run: Run, family: Path, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file")
    result = run("generate", family, "--out", "taken/New", *ARGS)
    assert result.status == 2
    assert "taken" in result.sentence
    assert "Drawing" not in result.err


def test_masters_that_draw_a_glyph_differently_are_named_before_it_is_too_late(
    run: Run, family: Path, tmp_path: Path
) -> None:
    bold = ufoLib2.Font.open(tmp_path / "Bold.ufo")
    box = bold["o"].getPen()
    box.moveTo((200, 200))
    box.lineTo((300, 200))
    box.lineTo((300, 300))
    box.closePath()
    bold.save()
    result = run("generate", family, "--out", "New", *ARGS, "--json")
    events = [json.loads(line) for line in result.out.splitlines()]
    first = next(event for event in events if event["event"] == "plan")
    assert "o cannot be interpolated: the masters draw them differently (see fonte check)." in first["notes"]
