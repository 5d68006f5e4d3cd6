"""A source that is wholly bad costs one sentence: what is wrong, where, and what to do."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from fontTools.misc import plistlib
from tiny_font import edit, save_binary, save_glyphs, save_ufo, save_ufoz, truncate

from fonte_plugin.errors import SourceError
from fonte_plugin.workspace.sources.source import open_source

Make = Callable[[Path], Path]


def not_a_font(folder: Path) -> Path:
    path = folder / "letter.ttf"
    path.write_text("Dear designer")
    return path


def spoiled(spoil: Callable[[Path], object], save: Make = save_ufo) -> Make:
    def make(folder: Path) -> Path:
        path = save(folder)
        spoil(path)
        return path

    return make


def upm(value: object) -> Callable[[Path], None]:
    def spoil(path: Path) -> None:
        info = plistlib.loads((path / "fontinfo.plist").read_bytes())
        info["unitsPerEm"] = value
        (path / "fontinfo.plist").write_bytes(plistlib.dumps(info))

    return spoil


def written(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


HOPELESS: dict[str, tuple[Make, str, str]] = {
    "no such path": (lambda folder: folder / "gone.ufo", "not-found", "does not exist"),
    "below a file": (lambda folder: not_a_font(folder) / "x.ufo", "not-a-font", "x.ufo"),
    "an empty folder": (lambda folder: folder, "not-a-font", "folder but not a UFO"),
    "no font": (not_a_font, "not-a-font", "not a font that Fonte knows"),
    "an empty file": (lambda folder: written(folder / "a.otf", ""), "not-a-font", "not a font that"),
    "broken metainfo": (spoiled(lambda ufo: truncate(ufo / "metainfo.plist")), "not-a-font", "not a UFO"),
    "from the future": (
        spoiled(lambda ufo: edit(ufo / "metainfo.plist", "<integer>3<", "<integer>9<")),
        "not-a-font",
        "9",
    ),
    "broken contents": (spoiled(lambda ufo: truncate(ufo / "glyphs" / "contents.plist")), "not-a-font", "not a UFO"),
    "no contents": (spoiled(lambda ufo: (ufo / "glyphs" / "contents.plist").unlink()), "not-a-font", "contents"),
    "contents that are a list": (
        spoiled(lambda ufo: (ufo / "glyphs" / "contents.plist").write_bytes(plistlib.dumps(["H"]))),
        "not-a-font",
        "contents",
    ),
    "no glyphs folder": (spoiled(lambda ufo: shutil.rmtree(ufo / "glyphs")), "not-a-font", "glyphs"),
    "broken fontinfo": (spoiled(lambda ufo: truncate(ufo / "fontinfo.plist")), "not-a-font", "fontinfo"),
    "no units": (spoiled(upm(0)), "upm", "units per em"),
    "negative units": (spoiled(upm(-1000)), "upm", "-1000"),
    "absurd units": (spoiled(upm(10_000_000)), "upm", "16 to 16384"),
    "units in words": (spoiled(upm("thousand")), "upm", "not a number"),
    "true units": (spoiled(upm(True)), "upm", "not a number"),
    "broken zip": (spoiled(truncate, save_ufoz), "not-a-font", "UFOZ"),
    "broken TTF": (spoiled(truncate, lambda folder: save_binary(folder, "ttf")), "not-a-font", "not a font"),
    "broken WOFF2": (spoiled(truncate, lambda folder: save_binary(folder, "woff2")), "not-a-font", "not a font"),
    "broken Glyphs file": (spoiled(truncate, save_glyphs), "not-a-font", "Glyphs file"),
    "broken designspace": (
        lambda folder: written(folder / "a.designspace", "<designspace"),
        "not-a-font",
        "not a designspace",
    ),
    "designspace of nothing": (
        lambda folder: written(folder / "a.designspace", '<designspace format="5.0"><axes/></designspace>'),
        "master",
        "no default master",
    ),
    "designspace of what is gone": (
        lambda folder: written(
            folder / "a.designspace",
            '<designspace format="5.0"><sources><source filename="gone.ufo"/></sources></designspace>',
        ),
        "not-found",
        "gone.ufo",
    ),
}


@pytest.mark.parametrize("case", HOPELESS)
def test_a_hopeless_source_is_one_sentence_with_the_path_and_what_to_do(case, tmp_path):
    make, code, words = HOPELESS[case]
    path = make(tmp_path)
    with pytest.raises(SourceError) as caught:
        open_source(path)
    sentence = str(caught.value)
    assert words in sentence
    assert path.name in sentence
    assert caught.value.code == code
    assert "\n" not in sentence
    assert sentence.endswith(".")


def test_a_file_that_may_not_be_read_is_said_to_be_so(tmp_path, monkeypatch):
    path = save_binary(tmp_path, "ttf")

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))

    monkeypatch.setattr(Path, "open", refuse)  # a file mode would not stop an administrator
    with pytest.raises(SourceError, match=r"No permission to read .*Tiny\.ttf") as caught:
        open_source(path)
    assert caught.value.code == "permission"
