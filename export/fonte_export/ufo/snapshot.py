"""The state of a UFO when it was read, so that a later save never overwrites changes by another program."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from fonte_export.errors import ExportError


@dataclass(frozen=True, slots=True)
class FileState:
    """When a file was changed, in nanoseconds, its size in bytes and the SHA-256 of its content."""

    modified: int
    size: int
    digest: str


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Every file of a UFO folder by relative path; a UFOZ is the one file ""."""

    path: Path
    files: Mapping[str, FileState]

    @classmethod
    def take(cls, path: Path) -> Snapshot:
        """Read the state of all files; ExportError if there is nothing to read."""
        if not path.exists():
            raise ExportError(f"{path} cannot be read: No such file or directory.", path=path)
        try:
            states = {name: _state(path / name) for name in _names(path)}
            return cls(path, {name: state for name, state in states.items() if state is not None})
        except OSError as error:
            raise ExportError(f"{path} cannot be read: {error.strerror or error}.", path=path) from error

    def changed(self) -> frozenset[str]:
        """The files that were added, removed or given another content since; a new date alone is no change."""
        now = _names(self.path) if self.path.exists() else set()
        return frozenset((now ^ self.files.keys()) | {name for name in now & self.files.keys() if self._differs(name)})

    def require_unchanged(self, names: Collection[str]) -> None:
        """Raise ExportError if one of these files, relative paths in the UFO, is no longer what it was."""
        concerned = {""} if self.files.keys() == {""} else set(names)
        changed = sorted(self.changed() & concerned)
        if changed:
            what = f"{changed[0] or 'it'}{f' and {len(changed) - 1} more' if len(changed) > 1 else ''}"
            message = f"{self.path} was changed by another program ({what}), so nothing was written. Open it again."
            raise ExportError(message, path=self.path)

    def _differs(self, name: str) -> bool:
        known = self.files[name]
        try:
            status = (self.path / name).stat()
        except FileNotFoundError:  # it went since the folder was listed
            return True
        if (status.st_mtime_ns, status.st_size) == (known.modified, known.size):
            return False
        state = _state(self.path / name)
        return state is None or state.digest != known.digest


def _state(path: Path) -> FileState | None:
    """None for a file that is gone: between the list of a folder and a look at it, others may save."""
    try:
        status = path.stat()  # before the content: a write in between then shows as a change
        return FileState(status.st_mtime_ns, status.st_size, hashlib.sha256(path.read_bytes()).hexdigest())
    except FileNotFoundError:
        return None


def _names(path: Path) -> set[str]:
    if not path.is_dir():
        return {""}
    found = (Path(folder, file) for folder, _, files in os.walk(path) for file in files)
    return {file.relative_to(path).as_posix() for file in found}
