"""A short run of the fuzz benchmark over every format, and what long runs of it have found."""

from __future__ import annotations

import importlib.util
import plistlib
import random
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest
from tiny_font import save_designspace, save_ufo

from fonte_export.errors import ExportError
from fonte_export.ufo.write import check_base
from fonte_plugin.errors import SourceError
from fonte_plugin.workspace.sources.source import open_source

FORMATS = (
    "glif", "plist", "ufo", "ufoz", "designspace", "glyphs", "glyphspackage", "ttf", "otf", "woff", "woff2", "ttc",
    "features", "svg", "provenance", "model", "settings", "session", "rpc",
)  # fmt: skip


@pytest.fixture(scope="module")
def fuzz() -> ModuleType:
    path = Path(__file__).parents[3] / "benchmarks" / "fuzz.py"
    sys.path.insert(0, str(path.parent))
    spec = importlib.util.spec_from_file_location("fuzz", path)
    assert spec is not None
    assert spec.loader is not None
    module = sys.modules["fuzz"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.path.remove(str(path.parent))
    return module


@pytest.mark.parametrize("name", FORMATS)
def test_whatever_comes_in_is_a_font_or_a_sentence(fuzz: ModuleType, tmp_path: Path, name: str) -> None:
    formats = dict(fuzz.formats(tmp_path))
    assert tuple(formats) == FORMATS
    found: list[tuple[bytes, BaseException]] = []
    said = fuzz.fuzz(formats[name](), 60, 60, random.Random(7), lambda data, error: found.append((data, error)))
    assert said.startswith("60 tried")
    assert found == []


def test_a_designspace_of_foreign_bytes_is_told_as_what_it_is(tmp_path: Path) -> None:
    path = save_designspace(tmp_path)
    path.write_bytes(path.read_bytes().replace(b"<axis ", b"\xed\xa0\x80<axis "))
    with pytest.raises(SourceError, match="is not a designspace that can be read"):
        open_source(path)


def test_a_metainfo_that_is_no_dictionary_is_told_as_what_it_is(tmp_path: Path) -> None:
    ufo = save_ufo(tmp_path)
    (ufo / "metainfo.plist").write_bytes(plistlib.dumps(7))
    with pytest.raises(ExportError, match="UFO version None"):
        check_base(ufo)


@pytest.mark.parametrize(("place", "value"), [(6, 98), (8, 1)], ids=["of a later version", "that is encrypted"])
def test_an_archive_that_zipfile_cannot_open_is_told_as_what_it_is(tmp_path: Path, place: int, value: int) -> None:
    ufo, path = save_ufo(tmp_path), tmp_path / "Later.ufoz"
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(each for each in ufo.rglob("*") if each.is_file()):
            archive.write(file, Path(ufo.name) / file.relative_to(ufo))
    data = bytearray(path.read_bytes())
    entry = data.find(b"PK\1\2")
    while entry >= 0:
        data[entry + place] = value
        entry = data.find(b"PK\1\2", entry + 1)
    path.write_bytes(data)
    with pytest.raises(ExportError, match=r"Later\.ufoz"):
        check_base(path)
    with pytest.raises(SourceError, match=r"Later\.ufoz"):
        open_source(path)
