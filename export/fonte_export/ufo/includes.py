"""`include()` in features.fea: which files are followed, and what becomes of the paths when a UFO moves.

Paths are relative to the folder that the UFO is in, as the UFO specification has it, and may lead upwards: families
share features that way. A path that names a drive, a server or the root of the disk is not followed, for a font is data
that comes from elsewhere, and a server that Windows is asked for is told who asks. Of a UFOZ nothing outside is read.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath, PureWindowsPath
from zipfile import is_zipfile

from fontTools.feaLib.error import FeatureLibError
from fontTools.feaLib.lexer import Lexer

from fonte_export import atomic
from fonte_export.errors import ExportError, reason

STATEMENT = re.compile(r'#[^\n]*|"[^"]*"|\binclude\s*\(\s*(?P<path>[^)]*?)\s*\)')
"""a comment, a string, or an include; only the last has a path"""
DEEPEST = 8
"""how deep files may include one another; deeper ones are taken for a circle"""
MOST = 1000
"""includes of a font that are followed, those of included files too"""
LARGEST = 16_000_000
"""bytes of a file of features; the largest ones of published fonts have a tenth of that"""


def origin_of(font: Path) -> Path | None:
    """The folder at which the includes of a font begin; None for an archive, of which nothing outside is read."""
    return None if font.is_file() else Path(os.path.normpath(font)).parent


def require_followable(features: str, font: Path | None, named: Path | None = None) -> None:
    """Raise ExportError if the features include what is not followed: a whole path, something that is no file of
    features, too many files, or, from a UFOZ or a font in memory (None), any file.

    Files that are not there are left to the compiler, which knows the line. `named`: how to call a font in memory.
    """
    if "include" not in features:
        return
    origin, named = origin_of(font) if font else None, named or font
    where = f"The features of {named}" if named else "The features"
    try:
        for number, name in enumerate(_names(features, origin or Path(), 0)):
            fault = _fault(name, origin, named) if number < MOST else "and more files than a font needs"
            if fault is not None:
                raise ExportError(f"{where} include {name[:200]}, {fault}.", path=named)
    except FeatureLibError:
        return  # the compiler says it, with the line


def relocated(features: bytes, ufo: Path, target: Path) -> bytes:
    """The features of `ufo` as they have to be in `target`: every relative include leads to the file it led to.

    Includes that find a copy of the file at the new place stay. A file with includes of its own, which would lead
    elsewhere as well, is written out in place of the statement; so is every file if `target` is a UFOZ. Includes of
    files that are not there stay, and all those of a UFOZ.
    """
    if ufo.is_file():
        return features
    place = None if target.suffix.lower() == ".ufoz" else target.resolve().parent
    return _encoded(_Move(ufo.resolve().parent, place).of(_decoded(features)))


def written_out(features: str, origin: Path) -> str:
    """The features with the text of what they include in place of the statements, as far as it is there."""
    return _Move(origin, None).of(features)


def all_features(features: bytes, ufo: Path) -> str:
    """The features of `ufo` with the text of what they include, and what that includes, behind them."""
    text = _decoded(features)
    if ufo.is_file():
        return text
    origin = ufo.resolve().parent
    return "\n".join([text, *(_decoded((origin / name).read_bytes()) for name in _included(text, origin))])


def copy_included(features: bytes, ufo: Path, target: Path, folder: Path) -> None:
    """Copy what the features of `ufo` include, and what that includes, to the same places beside `target`.

    Nothing is written outside `folder` or over a file of other content. Raises ExportError.
    """
    if ufo.is_file():
        return
    origin, place, folder = ufo.resolve().parent, target.resolve().parent, folder.resolve()
    for name in _included(_decoded(features), origin):
        copy = Path(os.path.normpath(place / name))
        if folder not in copy.parents or copy.exists():
            continue
        try:
            copy.parent.mkdir(parents=True, exist_ok=True)
            atomic.write_new(copy, (origin / name).read_bytes())
        except OSError as error:
            message = f"{name}, which the features include, cannot be copied: {reason(error)}."
            raise ExportError(message, path=ufo) from error


def _names(text: str, origin: Path, depth: int) -> Iterator[str]:
    """The names of the files that feaLib would open, in its order and read with its lexer; raises its errors."""
    for kind, token, _ in Lexer(text, None):
        if kind is Lexer.FILENAME:
            yield token
            if depth < DEEPEST and _leads_somewhere(token, origin):
                yield from _names(_decoded((origin / token).read_bytes()), origin, depth + 1)


def _fault(name: str, origin: Path | None, named: Path | None) -> str | None:
    """What keeps a name from being followed, as the end of a sentence."""
    if origin is None:
        if named is not None and is_zipfile(named):
            return (
                "and nothing outside of a UFOZ is read; unpack it to a UFO, or put the text of that file in its place"
            )
        return "which is not there"
    if _is_whole(name):
        return "and only paths from the folder of the UFO are followed; put that file beside the UFO and include it so"
    try:
        file = origin / name
        if file.exists() and not file.is_file():
            return "which is no file"
        if file.exists() and file.stat().st_size > LARGEST:
            return "which is too large for features"
    except (OSError, ValueError):  # no path that a system takes: too long, or with a null in it
        return "which is no path of a file"
    return None


def _is_whole(name: str) -> bool:
    """Whether a path begins at a drive, a server or a root, on any system: a font means the same on all."""
    windows = PureWindowsPath(name)
    return bool(windows.drive or windows.root) or PurePosixPath(name).is_absolute()


def _leads_somewhere(name: str, origin: Path) -> bool:
    try:
        file = origin / name
        return not _is_whole(name) and os.access(file, os.R_OK) and file.is_file() and file.stat().st_size <= LARGEST
    except (OSError, ValueError):  # no path that a system takes: too long, or with a null in it
        return False


def _included(text: str, origin: Path) -> list[str]:
    """The relative paths of files that are there, those of nested ones too: all are relative to `origin`."""
    found: dict[str, None] = {}
    waiting = [text]
    while waiting and len(found) < MOST:
        names = [match["path"] for match in STATEMENT.finditer(waiting.pop())]
        for name in names:
            if name and name not in found and _leads_somewhere(name, origin):
                found[name] = None
                waiting.append(_decoded((origin / name).read_bytes()))
    return list(found)


@dataclass(slots=True)
class _Move:
    """Features that are read at `origin` and are to be valid at `place`; None: with nothing beside them."""

    origin: Path
    place: Path | None
    followed: int = field(default=0, init=False)

    def of(self, text: str, depth: int = 0) -> str:
        if self.origin == self.place:
            return text
        return STATEMENT.sub(lambda found: self._replaced(found, depth), text)

    def _replaced(self, found: re.Match[str], depth: int) -> str:
        name = found["path"]
        if not name or depth >= DEEPEST or self.followed >= MOST or not _leads_somewhere(name, self.origin):
            return found[0]
        self.followed += 1
        content = (self.origin / name).read_bytes()
        if self.place is not None:
            if (self.place / name).is_file() and (self.place / name).read_bytes() == content:
                return found[0]
            path = _path_between(self.place, self.origin / name)
            if path is not None and not _included(_decoded(content), self.origin):
                start, end = (position - found.start() for position in found.span("path"))
                return found[0][:start] + path + found[0][end:]
        return self.of(_decoded(content), depth + 1).rstrip() + "\n"


def _path_between(place: Path, file: Path) -> str | None:
    try:
        return Path(os.path.relpath(file, place)).as_posix()
    except ValueError:  # another drive of Windows, to which no relative path leads
        return None


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
