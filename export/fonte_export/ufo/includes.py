"""`include()` in features.fea: paths are relative to the folder of the UFO and change when it moves."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path, PurePath

from fonte_export import atomic
from fonte_export.errors import ExportError, reason

STATEMENT = re.compile(r'#[^\n]*|"[^"]*"|\binclude\s*\(\s*(?P<path>[^)]*?)\s*\)')
"""a comment, a string, or an include; only the last has a path"""
DEEPEST = 8
"""how deep files may include one another; deeper ones are taken for a circle"""


def relocated(features: bytes, ufo: Path, target: Path) -> bytes:
    """The features of `ufo` as they have to be in `target`: every relative include leads to the file it led to.

    Includes that find a copy of the file at the new place stay. A file with includes of its own, which would lead
    elsewhere as well, is written out in place of the statement. Includes of files that are not there stay.
    """
    return _encoded(_moved(_decoded(features), ufo.resolve().parent, target.resolve().parent, 0))


def all_features(features: bytes, ufo: Path) -> str:
    """The features of `ufo` with the text of what they include, and what that includes, behind them."""
    origin, text = ufo.resolve().parent, _decoded(features)
    return "\n".join([text, *(_decoded((origin / name).read_bytes()) for name in set(_included(text, origin, 0)))])


def copy_included(features: bytes, ufo: Path, target: Path, folder: Path) -> None:
    """Copy what the features of `ufo` include, and what that includes, to the same places beside `target`.

    Nothing is written outside `folder` or over a file of other content. Raises ExportError.
    """
    origin, place, folder = ufo.resolve().parent, target.resolve().parent, folder.resolve()
    for name in set(_included(_decoded(features), origin, 0)):
        copy = Path(os.path.normpath(place / name))
        if folder not in copy.parents or copy.exists():
            continue
        try:
            copy.parent.mkdir(parents=True, exist_ok=True)
            atomic.write_new(copy, (origin / name).read_bytes())
        except OSError as error:
            message = f"{name}, which the features include, cannot be copied: {reason(error)}."
            raise ExportError(message, path=ufo) from error


def _included(text: str, origin: Path, depth: int) -> Iterator[str]:
    """The relative paths of files that are there, those of nested ones too: all are relative to `origin`."""
    for found in STATEMENT.finditer(text):
        name = found["path"]
        if name and _leads_somewhere(name, origin) and depth < DEEPEST:
            yield name
            yield from _included(_decoded((origin / name).read_bytes()), origin, depth + 1)


def _moved(text: str, origin: Path, place: Path, depth: int) -> str:
    def replaced(found: re.Match[str]) -> str:
        name = found["path"]
        if not name or origin == place or not _leads_somewhere(name, origin) or depth >= DEEPEST:
            return found[0]
        content = (origin / name).read_bytes()
        if (place / name).is_file() and (place / name).read_bytes() == content:
            return found[0]
        if any(_included(_decoded(content), origin, 0)):
            return _moved(_decoded(content), origin, place, depth + 1).rstrip() + "\n"
        start, end = (position - found.start() for position in found.span("path"))
        return found[0][:start] + _path_between(place, origin / name) + found[0][end:]

    return STATEMENT.sub(replaced, text)


def _leads_somewhere(name: str, origin: Path) -> bool:
    try:
        return not PurePath(name).is_absolute() and os.access(origin / name, os.R_OK) and (origin / name).is_file()
    except (OSError, ValueError):  # no path that a system takes: too long, or with a null in it
        return False


def _path_between(place: Path, file: Path) -> str:
    try:
        return Path(os.path.relpath(file, place)).as_posix()
    except ValueError:  # another drive of Windows
        return file.as_posix()


def _decoded(data: bytes) -> str:
    return data.decode("utf-8", "surrogateescape")


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape")
