"""include() in features: files of the family are followed, others are not read, whatever the command."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import glyphsLib
import pytest
import ufoLib2
from fakes.begun_fonts import begun_font, saved
from fakes.command_line import Result, Run
from fontTools.ttLib import TTFont

from fonte_export.ufo.includes import LARGEST

COMMANDS = {
    "generate": ("--out", "New.ufo", "--chars", "r"), "space": ("--out", "New.ufo"), "kern": ("--out", "New.ufo"),
    "check": (), "export": ("--otf", "new.otf"),
}  # fmt: skip
LIBRARY_WORDS = ("fs '", "NoneType", "Error:", "Traceback", "object at", "<class")
LIGA = "feature liga { sub n by o; } liga;\n"


def said_plainly(text: str) -> bool:
    return not any(word in text for word in LIBRARY_WORDS)


def including(path: Path, *names: str) -> Path:
    """A UFO, or a UFOZ, at `path` whose features include these files."""
    font = begun_font()
    font.features.text = "".join(f"include({name});\n" for name in names)
    path.parent.mkdir(exist_ok=True)
    if path.suffix == ".ufo":
        return saved(font, path)
    font.save(path, structure="zip")
    return path


def tags(font: Path) -> set[str]:
    return {record.FeatureTag for record in TTFont(font)["GSUB"].table.FeatureList.FeatureRecord}


def refused(result: Result, target: Path) -> bool:
    return result.status == 2 and said_plainly(result.err) and not target.exists()


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    path = tmp_path / "shared" / "liga.fea"
    path.parent.mkdir()
    path.write_text(LIGA)
    return path


def test_features_of_the_same_family_are_included(run: Run, tmp_path: Path, shared: Path) -> None:
    source = including(tmp_path / "fonts" / "Begun.ufo", "../shared/liga.fea")
    result = run("export", source, "--otf", "new.otf")
    assert (result.status, result.err) == (0, "")
    assert "liga" in tags(tmp_path / "new.otf")


def test_a_glyphs_file_includes_features_from_its_own_folder(
    run: Run, tmp_path: Path, shared: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    font = begun_font()
    font.features.text = "include(../shared/liga.fea);\n"
    source = tmp_path / "fonts" / "Begun.glyphs"
    source.parent.mkdir()
    with source.open("w") as file:
        glyphsLib.dump(glyphsLib.to_glyphs([font]), file)
    (tmp_path / "elsewhere" / "else").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "elsewhere" / "else")
    result = run("export", source, "--otf", tmp_path / "new.otf")
    assert (result.status, result.err) == (0, "")
    assert "liga" in tags(tmp_path / "new.otf")
    assert run("generate", source, "--out", "New.ufo", "--chars", "r", "--ttf", "new.ttf").status == 0
    assert "liga" in tags(Path("new.ttf"))


def test_an_archive_that_is_written_holds_what_its_features_included(run: Run, tmp_path: Path, shared: Path) -> None:
    source = including(tmp_path / "fonts" / "Begun.ufo", "../shared/liga.fea")
    assert run("generate", source, "--out", "New.ufoz", "--chars", "r").status == 0
    shared.unlink()
    assert run("export", "New.ufoz", "--otf", "new.otf").status == 0
    assert "liga" in tags(tmp_path / "new.otf")


@pytest.mark.parametrize("name", ["/{}", "C:/fonts/liga.fea", "//server/share/liga.fea", "\\\\server\\share\\liga.fea"])
@pytest.mark.parametrize("nested", [False, True])
def test_a_whole_path_is_not_followed(run: Run, tmp_path: Path, shared: Path, name: str, nested: bool) -> None:
    whole = name.format(shared.relative_to("/")) if name == "/{}" else name
    source = including(tmp_path / "Begun.ufo", "own.fea" if nested else whole)
    (tmp_path / "own.fea").write_text(f"include({whole});\n")
    result = run("export", source, "--otf", "new.otf")
    assert refused(result, tmp_path / "new.otf")
    assert f"include {whole}, and only paths from the folder of the UFO are followed" in result.sentence
    proof = run("export", source, "--proof", "new.png")
    assert proof.status == 0
    assert "features are not shown" in proof.sentence


@pytest.mark.parametrize("name", ["shared/liga.fea", "../outside.fea", "Begun.ufo/features.fea"])
def test_nothing_outside_of_an_archive_is_included(run: Run, tmp_path: Path, shared: Path, name: str) -> None:
    source = including(tmp_path / "Begun.ufoz", name)
    result = run("export", source, "--otf", "new.otf")
    assert refused(result, tmp_path / "new.otf")
    assert f"include {name}, and nothing outside of a UFOZ is read" in result.sentence
    assert run("generate", source, "--out", "New.ufo", "--chars", "r").status == 0
    assert ufoLib2.Font.open(tmp_path / "New.ufo").features.text == f"include({name});\n"  # nor found, nor changed


@pytest.mark.parametrize("command", COMMANDS)
def test_a_device_or_a_pipe_stops_no_command(run: Run, tmp_path: Path, command: str) -> None:
    os.mkfifo(tmp_path / "pipe.fea")  # reading it would never end
    source = including(tmp_path / "Begun.ufo", "pipe.fea")
    result = run(command, source, *COMMANDS[command])
    assert result.status == (2 if command == "export" else result.status)
    assert result.status in (0, 2, 3)
    assert said_plainly(result.err)
    if command == "export":
        assert "include pipe.fea, which is no file" in result.sentence


def test_a_file_that_is_too_large_is_not_read(run: Run, tmp_path: Path) -> None:
    with (tmp_path / "large.fea").open("wb") as file:
        file.truncate(LARGEST + 1)
    result = run("export", including(tmp_path / "Begun.ufo", "large.fea"), "--otf", "new.otf")
    assert refused(result, tmp_path / "new.otf")
    assert "include large.fea, which is too large for features" in result.sentence


def test_files_that_include_one_another_many_times_come_to_an_end(run: Run, tmp_path: Path) -> None:
    source = including(tmp_path / "Begun.ufo", "one.fea")
    for one, other in (("one", "two"), ("two", "one")):
        (tmp_path / f"{one}.fea").write_text(f"include({other}.fea);\n" * 300)
    assert refused(run("export", source, "--otf", "new.otf"), tmp_path / "new.otf")
    for target in ("New.ufoz", "elsewhere/New.ufo"):
        (tmp_path / "elsewhere").mkdir(exist_ok=True)
        assert run("generate", source, "--out", target, "--chars", "r").status == 0


def test_an_error_in_an_included_file_is_named_by_that_file_and_its_line(run: Run, tmp_path: Path) -> None:
    source = including(tmp_path / "Begun.ufo", "own.fea")
    (tmp_path / "own.fea").write_text("# fine\nfeature liga { sub n by; } liga;\n")
    result = run("export", source, "--otf", "new.otf")
    assert refused(result, tmp_path / "new.otf")
    assert f"{tmp_path / 'own.fea'}, line 2" in result.sentence


@pytest.mark.parametrize("target", ["--otf", "--proof"])
def test_features_with_an_error_leave_no_copy_of_themselves_behind(
    run: Run, tmp_path: Path, target: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    font = begun_font()
    font.features.text = "feature liga { sub nothere by n; } liga;\n"
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    result = run("export", saved(font, tmp_path / "Begun.ufo"), target, "new.png")
    assert "nothere" in result.sentence
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_repeats_a_file_that_features_include_and_that_is_none(
    run: Run, tmp_path: Path, command: str
) -> None:
    font = begun_font()
    font.features.text = "include(../secret.txt);\n"
    (tmp_path / "fonts").mkdir()
    source = saved(font, tmp_path / "fonts" / "Begun.ufo")
    (tmp_path / "secret.txt").write_text("password hunter2\ninclude(none.fea);\n")
    result = run(command, source, *COMMANDS[command])
    assert result.status in (0, 2, 3)
    assert said_plainly(result.err)
    assert "hunter2" not in result.out + result.err
    made = [path for name in ("New.ufo", "new.otf") for path in (tmp_path / name, *(tmp_path / name).rglob("*"))]
    assert not any(b"hunter2" in path.read_bytes() for path in made if path.is_file())
