"""A UFO is written where it was asked for, whole and over nothing that is to stay, or one sentence says why not."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from fontTools.misc import plistlib

from fonte_export.errors import ExportError
from fonte_export.ufo.write import write_ufo


def test_a_target_that_exists_needs_force(everything_ufo, generated, tree, tmp_path):
    target = tmp_path / "new.ufo"
    write_ufo(target, generated("H"))
    before = tree(target)
    with pytest.raises(ExportError, match=r"new\.ufo already exists"):
        write_ufo(target, generated("n"))
    assert tree(target) == before
    write_ufo(target, generated("n"), force=True)
    assert "glyphs/n.glif" in tree(target)
    assert "glyphs/H_.glif" not in tree(target)
    assert {path.name for path in tmp_path.iterdir()} == {"new.ufo", everything_ufo.name}


@pytest.mark.parametrize("force", [False, True])
def test_the_base_itself_is_never_the_target(everything_ufo, generated, tree, force):
    before = tree(everything_ufo)
    for target in (everything_ufo, everything_ufo / "inner.ufo"):
        with pytest.raises(ExportError, match="the font being read"):
            write_ufo(target, generated("H"), base=everything_ufo, force=force)
    assert tree(everything_ufo) == before


def test_force_never_replaces_a_folder_that_is_no_ufo(generated, tmp_path):
    photos = tmp_path / "photos.ufo"
    photos.mkdir()
    (photos / "cat.jpg").write_bytes(b"cat")
    with pytest.raises(ExportError, match="is a folder that is not a UFO"):
        write_ufo(photos, generated("H"), force=True)
    assert (photos / "cat.jpg").exists()


@pytest.mark.parametrize(
    ("target", "sentence"),
    [("new.txt", "should end in"), ("missing/new.ufo", "There is no folder"), ("file/new.ufo", "no folder")],
)
def test_a_target_that_cannot_be_made_is_a_sentence(generated, tmp_path, target, sentence):
    (tmp_path / "file").write_text("x")
    with pytest.raises(ExportError, match=sentence):
        write_ufo(tmp_path / target, generated("H"))
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whom permissions bind")
def test_an_unwritable_folder_is_a_sentence(generated, tmp_path):
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(ExportError, match="cannot be written to"):
            write_ufo(tmp_path / "new.ufo", generated("H"))
    finally:
        tmp_path.chmod(0o755)


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("no.ufo", None, "There is no UFO"),
        ("text.ufo", b"hello", "neither a UFO folder nor"),
        ("empty.ufo", {}, "it has no metainfo.plist"),
        ("meta.ufo", {"metainfo.plist": b"<plist"}, "not a valid property list"),
        ("v9.ufo", {"metainfo.plist": plistlib.dumps({"formatVersion": 9})}, "UFO version 9"),
    ],
)
def test_a_base_that_is_no_ufo_is_a_sentence_and_nothing_is_written(
    generated, put_files, tmp_path, name, content, sentence
):
    base = tmp_path / name
    if isinstance(content, bytes):
        base.write_bytes(content)
    elif content is not None:
        base.mkdir()
        put_files(base, content)
    with pytest.raises(ExportError, match=sentence):
        write_ufo(tmp_path / "new.ufo", generated("H"), base=base)
    assert not (tmp_path / "new.ufo").exists()


INTERRUPTED = """
import os, signal, sys
from pathlib import Path
from fonte_export import atomic
from fonte_export.ufo.write import write_ufo
signal.signal(signal.SIGINT, signal.default_int_handler)  # a process in the background ignores it
plain, count = atomic.write_new, 0
def write_new(path, data):
    global count
    count += 1
    if count == 4:
        os.kill(os.getpid(), signal.SIGINT)
    plain(path, data)
atomic.write_new = write_new
write_ufo(Path(sys.argv[1], "new.ufo"), [], base=Path(sys.argv[2]), force=True)
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
@pytest.mark.parametrize("existing", [False, True])
def test_an_interrupt_leaves_nothing_behind(everything_ufo, generated, tree, tmp_path, existing):
    folder = tmp_path / "out"
    folder.mkdir()
    if existing:
        write_ufo(folder / "new.ufo", generated("H"))
    before = tree(folder)
    command = [sys.executable, "-c", INTERRUPTED, folder, everything_ufo]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "KeyboardInterrupt" in run.stderr
    assert tree(folder) == before
    assert sorted(path.name for path in folder.iterdir()) == (["new.ufo"] if existing else [])
