"""The files of a UFOZ for fontTools to read, in memory: nothing is unpacked, and the archive is not kept open.

fontTools' own reader of archives makes an empty file among the temporary ones for each that the archive holds, looks
every name up there, and leaves them behind where a font is not closed or cannot be opened.
"""

from __future__ import annotations

import io
import posixpath
from collections.abc import Collection
from pathlib import Path
from typing import IO, Any, NoReturn
from zipfile import ZipFile

from fontTools.misc.filesystem import base, errors, info
from fontTools.ufoLib.errors import UFOLibError


class ArchiveFS(base.FS):  # type: ignore[misc]
    """The files of an archive, to be read alone; raises what zipfile raises, and UFOLibError for names that lead out.

    The interface is that of PyFilesystem, which `UFOReader` takes in place of a path.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._archive = ZipFile(io.BytesIO(path.read_bytes()))
        self._files: dict[str, str] = {}
        self._folders: dict[str, set[str]] = {"": set()}
        for name in self._archive.namelist():
            place = posixpath.normpath(name.lstrip("/") or ".")
            if place == ".." or place.startswith("../"):
                raise UFOLibError(f"it holds {name!r}, which lies outside of it")
            if name.endswith("/"):
                self._add_folder("" if place == "." else place)
            else:
                self._files[place] = name
                self._add_folder(posixpath.dirname(place), posixpath.basename(place))
        both = next((name for name in self._files if name in self._folders), None)
        if both is not None:
            raise UFOLibError(f"it holds {both!r} as a file and as a folder")

    def _add_folder(self, place: str, member: str | None = None) -> None:
        members = self._folders.setdefault(place, set())
        if member is not None:
            members.add(member)
        if place:
            self._add_folder(posixpath.dirname(place), posixpath.basename(place))

    def __str__(self) -> str:
        return f"<zipfs '{self._path}'>"

    __repr__ = __str__

    def exists(self, path: str) -> bool:
        return self.isdir(path) or self.isfile(path)

    def isdir(self, path: str) -> bool:
        return _place(path) in self._folders

    def isfile(self, path: str) -> bool:
        return _place(path) in self._files

    def listdir(self, path: str) -> list[str]:
        if not self.isdir(path):
            raise (errors.DirectoryExpected if self.isfile(path) else errors.ResourceNotFound)(path)
        return sorted(self._folders[_place(path)])

    def getinfo(self, path: str, namespaces: Collection[str] | None = None) -> info.Info:
        if not self.exists(path):
            raise errors.ResourceNotFound(path)
        raw: dict[str, Any] = {"basic": {"name": posixpath.basename(_place(path)), "is_dir": self.isdir(path)}}
        if "details" in (namespaces or ()) and self.isfile(path):
            raw["details"] = {"size": self._archive.getinfo(self._files[_place(path)]).file_size}
        return info.Info(raw)

    def open(self, path: str, mode: str = "rb", **options: Any) -> IO[Any]:
        if set(mode) & set("wax+"):
            self._refuse(path)
        stream = io.BytesIO(self.readbytes(path))
        return stream if "b" in mode else io.TextIOWrapper(stream, **options)

    def openbin(self, path: str, mode: str = "r", buffering: int = -1, **options: Any) -> IO[bytes]:
        return self.open(path, mode.replace("b", "") + "b")

    def readbytes(self, path: str) -> bytes:
        self.check()
        if not self.isfile(path):
            raise (errors.FileExpected if self.isdir(path) else errors.ResourceNotFound)(path)
        return self._archive.read(self._files[_place(path)])

    def _refuse(self, path: str, *_: Any, **__: Any) -> NoReturn:
        raise errors.ResourceReadOnly(path)

    makedir = makedirs = remove = removedir = removetree = movedir = setinfo = _refuse


def _place(path: str) -> str:
    """A path of PyFilesystem as it is a key here; one that leads out is none."""
    place = posixpath.normpath(path.lstrip("/") or ".")
    return "" if place == "." else place
