"""A UFO as files by relative path, from a folder or a UFOZ archive."""

from __future__ import annotations

import os
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from fontTools.misc import plistlib

from fonte_export.errors import ExportError, reason

DEFAULT_LAYER_FOLDER = "glyphs"
DAMAGED = (OSError, EOFError, RuntimeError, ValueError, zipfile.BadZipFile, zlib.error)
"""What zipfile raises for archives that are damaged, encrypted or too new."""


@dataclass(frozen=True, slots=True)
class UfoFiles:
    """Reads single files of a UFO; paths are relative to it, with forward slashes. Writes nothing."""

    path: Path
    names: frozenset[str]
    root: str = ""
    archive: zipfile.ZipFile | None = None
    changed: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    """Files that are to be written, in place of what is on disk."""

    def with_files(self, changed: Mapping[str, bytes]) -> UfoFiles:
        """The UFO as it will be with these files; nothing is written."""
        return replace(self, names=self.names | changed.keys(), changed={**self.changed, **changed})

    def read(self, name: str) -> bytes:
        """The bytes of one file; ExportError if it is missing or cannot be read."""
        if name in self.changed:
            return self.changed[name]
        try:
            if self.archive is not None:
                return self.archive.read(self.root + name)
            return (self.path / name).read_bytes()
        except KeyError as error:
            raise ExportError(f"{self.path} has no file {name}.", path=self.path) from error
        except DAMAGED as error:
            raise ExportError(f"{name} in {self.path} cannot be read: {reason(error)}.", path=self.path) from error

    def plist(self, name: str) -> Any:
        """The content of a property list; ExportError if it is missing or damaged."""
        try:
            return plistlib.loads(self.read(name))
        except ExportError:
            raise
        except Exception as error:  # expat, plistlib and codecs each raise their own
            message = f"{name} in {self.path} is not a valid property list ({reason(error)})."
            raise ExportError(message, path=self.path) from error

    @property
    def format_version(self) -> int:
        """1, 2 or 3, as metainfo.plist has it."""
        metainfo = self.plist("metainfo.plist")
        version = metainfo.get("formatVersion") if isinstance(metainfo, dict) else None
        if version not in (1, 2, 3):
            raise ExportError(f"{self.path} is UFO version {version!r}; 1 to 3 can be read.", path=self.path)
        return int(version)

    def layers(self) -> list[tuple[str, str]]:
        """Layer names and their folders, in the order of layercontents.plist."""
        if "layercontents.plist" not in self.names:  # as in UFO 2
            return [("public.default", DEFAULT_LAYER_FOLDER)]
        layers = self.plist("layercontents.plist")
        if not isinstance(layers, list) or not all(isinstance(pair, list) and len(pair) == 2 for pair in layers):
            message = f"layercontents.plist in {self.path} does not list layers with their folders."
            raise ExportError(message, path=self.path)
        self._require_inside("layercontents.plist", (str(folder) for _, folder in layers))
        return [(str(name), str(folder)) for name, folder in layers]

    def contents(self, layer_folder: str = DEFAULT_LAYER_FOLDER) -> dict[str, str]:
        """Glyph name to GLIF file name, as contents.plist of the layer has it."""
        contents = self.plist(f"{layer_folder}/contents.plist")
        if not isinstance(contents, dict) or not all(isinstance(file, str) for file in contents.values()):
            where = f"{layer_folder}/contents.plist in {self.path}"
            raise ExportError(f"{where} does not list glyph names with their files.", path=self.path)
        self._require_inside(f"{layer_folder}/contents.plist", contents.values())
        return contents

    def _require_inside(self, name: str, files: Iterable[str]) -> None:
        """Refuse paths in place of file names: they could lead out of the font."""
        for file in files:
            if file in ("", ".", "..") or set(file) & set("/\\:\0"):
                message = f"{name} in {self.path} names {file!r}, which is no file of the font."
                raise ExportError(message, path=self.path)


@contextmanager
def open_ufo(path: Path) -> Iterator[UfoFiles]:
    """Open a UFO folder or a UFOZ archive for reading; ExportError says what is wrong with it."""
    if not path.exists():
        raise ExportError(f"There is no UFO at {path}.", path=path)
    if path.is_dir():
        names = frozenset(
            Path(folder, file).relative_to(path).as_posix() for folder, _, files in os.walk(path) for file in files
        )
        yield _checked(UfoFiles(path, names))
        return
    try:
        archive = zipfile.ZipFile(path)
    except DAMAGED as error:
        raise ExportError(f"{path} is neither a UFO folder nor a UFOZ archive.", path=path) from error
    with archive:
        # the archive holds one folder, the UFO; files that macOS adds beside it do not count
        entries = [entry for entry in archive.namelist() if not entry.endswith("/")]
        metainfo = min((entry for entry in entries if entry.endswith("metainfo.plist")), key=len, default="")
        root = metainfo.removesuffix("metainfo.plist")
        names = frozenset(entry.removeprefix(root) for entry in entries if entry.startswith(root))
        yield _checked(UfoFiles(path, names, root, archive))


def dump_plist(value: Any) -> bytes:
    """A property list as UFO tools write it: keys in the order given, two spaces of indent."""
    return bytes(plistlib.dumps(value, sort_keys=False))


def _checked(files: UfoFiles) -> UfoFiles:
    if "metainfo.plist" not in files.names:
        raise ExportError(f"{files.path} is not a UFO: it has no metainfo.plist.", path=files.path)
    return files
