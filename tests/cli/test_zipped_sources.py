"""UFOZ: nothing outside of the archive is read, and nothing of it is left on the disk."""

from __future__ import annotations

import gc
import tempfile
import zipfile
from pathlib import Path

import pytest
import ufoLib2
from fakes.begun_fonts import begun_font, saved, write_plist
from fakes.command_line import Run
from fontTools.misc import plistlib

COMMANDS = {
    "generate": ("--out", "New.ufo", "--chars", "r"), "space": ("--out", "New.ufo"), "kern": ("--out", "New.ufo"),
    "check": (), "export": ("--otf", "new.otf"),
}  # fmt: skip
LIBRARY_WORDS = ("fs '", "NoneType", "Error:", "Traceback", "object at", "<class")


def zipped(ufo: Path, target: Path, *, folder: str = "Begun.ufo") -> Path:
    with zipfile.ZipFile(target, "w") as archive:
        for file in sorted(ufo.rglob("*")):
            archive.write(file, Path(folder) / file.relative_to(ufo))
    return target


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("sound", [True, False])
def test_no_command_leaves_a_temporary_file(
    run: Run, tmp_path: Path, command: str, sound: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = zipped(saved(begun_font(), tmp_path / "Begun.ufo"), tmp_path / "Begun.ufoz")
    if not sound:
        with zipfile.ZipFile(archive, "a") as more:
            more.writestr("Another.ufo/metainfo.plist", "")
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    result = run(command, archive.name, *COMMANDS[command])
    assert result.status in (0, 3) if sound else result.status == 2, result.err
    gc.collect()
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_reads_outside_of_a_zipped_ufo(run: Run, tmp_path: Path, command: str) -> None:
    source = saved(begun_font(), tmp_path / "Begun.ufo")
    contents = plistlib.loads((source / "glyphs/contents.plist").read_bytes())
    write_plist(source / "glyphs/contents.plist", contents | {"O": "../../secret.glif"})
    (tmp_path / "secret.glif").write_bytes((source / "glyphs/O_.glif").read_bytes())
    with zipfile.ZipFile(zipped(source, tmp_path / "Begun.ufoz"), "a") as archive:
        archive.writestr("../planted.txt", "planted")
        archive.writestr("Begun.ufo/../../planted.txt", "planted")
    before = {path.name for path in tmp_path.parent.iterdir()}
    result = run(command, "Begun.ufoz", *COMMANDS[command])
    assert result.status in (2, 3), result.err
    assert not any(word in result.err for word in LIBRARY_WORDS)
    assert not list(tmp_path.rglob("planted.txt"))
    assert {path.name for path in tmp_path.parent.iterdir()} == before
    if (tmp_path / "New.ufo").exists():
        assert "O" not in ufoLib2.Font.open(tmp_path / "New.ufo")
