"""Saving into an existing UFO: only files that change, in an order that keeps the UFO readable at every step."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import PurePosixPath

from fonte_export import atomic
from fonte_export.errors import ExportError
from fonte_export.ufo.files import UfoFiles, open_ufo
from fonte_export.ufo.save_lock import save_lock
from fonte_export.ufo.snapshot import Snapshot

_LEFT_BEHIND = re.compile(r"\..+\.[0-9a-f]{8}\.tmp")


@dataclass(frozen=True, slots=True)
class Changes:
    """Files to write, in this order, and then files to remove; relative paths in the UFO."""

    files: Mapping[str, bytes]
    obsolete: Sequence[str] = ()

    def then(self, other: Changes) -> Changes:
        """These changes, and after them the others."""
        return Changes({**self.files, **other.files}, [*self.obsolete, *other.obsolete])


def save_in_place(files: UfoFiles, changes: Changes, snapshot: Snapshot) -> None:
    """Carry out `changes`, and read them back. All files but these keep their bytes and dates.

    Each file is replaced in one step. If a step fails the steps before it are undone; if the process is
    killed, what stands is what stood between two steps. Of several that save at once all but one wait. Raises
    ExportError if the files concerned are not as in `snapshot`, or cannot be written.
    """
    with save_lock(files.path):
        snapshot.require_unchanged([*changes.files, *changes.obsolete, *_lists(changes)])
        try:
            if files.archive is not None:
                _save_archive(files, changes)
            else:
                _save_folder(files, changes)
        except OSError as error:
            message = f"{files.path} could not be saved and is as it was: {error.strerror or error}."
            raise ExportError(message, path=files.path) from error
        _verify(files, changes)


def _lists(changes: Changes) -> set[str]:
    """The lists of the layers from which files are removed: one may name by now what was nobody's before."""
    return {str(PurePosixPath(name).with_name("contents.plist")) for name in changes.obsolete}


def _save_folder(files: UfoFiles, changes: Changes) -> None:
    before = {name: files.read(name) if name in files.names else None for name in changes.files}
    touched: list[str] = []
    try:
        for name, data in changes.files.items():
            if before[name] == data:
                continue
            touched.append(name)
            path = files.path / name
            if not path.parent.is_dir():
                path.parent.mkdir()
                atomic.sync_folder(files.path)
            atomic.write_bytes(path, data)
    except BaseException:
        for name in reversed(touched):
            _undo(files, name, before[name])
        raise
    for name in changes.obsolete:
        with suppress(OSError):  # nothing refers to it any more, so it may stay
            atomic.remove(files.path / name)
    _sweep(files, changes)


def _undo(files: UfoFiles, name: str, before: bytes | None) -> None:
    path = files.path / name
    with suppress(OSError):
        if before is None:
            atomic.remove(path)
            path.parent.rmdir()  # only if we made it and it is empty again
        elif path.read_bytes() != before:
            atomic.write_bytes(path, before)


def _sweep(files: UfoFiles, changes: Changes) -> None:
    """Remove the temporary files that a save left behind when it was killed."""
    for folder in {(files.path / name).parent for name in changes.files}:
        for path in folder.iterdir():
            if _LEFT_BEHIND.fullmatch(path.name):
                with suppress(OSError):
                    atomic.remove(path)


def _save_archive(files: UfoFiles, changes: Changes) -> None:
    assert files.archive is not None
    stream = io.BytesIO()
    replaced = {files.root + name: data for name, data in changes.files.items()}
    removed = {files.root + name for name in changes.obsolete}
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for entry in files.archive.infolist():
            if entry.filename not in removed:
                data = replaced.pop(entry.filename, None)
                archive.writestr(entry, files.archive.read(entry) if data is None else data)
        for name, data in replaced.items():
            archive.writestr(name, data)
    atomic.write_bytes(files.path, stream.getvalue())


def _verify(files: UfoFiles, changes: Changes) -> None:
    with open_ufo(files.path) as written:
        wrong = [name for name, data in changes.files.items() if written.read(name) != data]
        for _, folder in written.layers():
            listed = {str(PurePosixPath(folder, file)) for file in written.contents(folder).values()}
            # a file that was missing before is not due to this save
            wrong += sorted((listed & (files.names | changes.files.keys())) - written.names)
    if wrong:
        message = f"{files.path} was saved, but {wrong[0]} did not arrive as it was written. Check the disk."
        raise ExportError(message, path=files.path)
