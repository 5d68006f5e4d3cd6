"""Atomic writing: after a crash or a power cut there is the old content or the new, never half of one.

Every change to a file goes through `write_bytes`, `remove` or `staged`, and these through the functions of `os`, so
that a test can stop the process at any single step.
"""

from __future__ import annotations

import ctypes
import os
import secrets
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from fonte_export.errors import ExportError


def write_bytes(path: Path, data: bytes) -> None:
    """Put `data` at `path` in one step (temporary file, fsync, rename); an old file keeps its mode."""
    temporary = _beside(path)
    try:
        write_new(temporary, data)
        if path.exists():
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        temporary.replace(path)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(path.parent)


def write_new(path: Path, data: bytes) -> None:
    """Write a file that must not exist yet, down to the disk."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o666)
    try:
        view = memoryview(data)
        while view:
            view = view[os.write(descriptor, view) :]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove(path: Path) -> None:
    """Remove a file that nothing refers to any more; one that is gone already is fine."""
    with suppress(FileNotFoundError):
        path.unlink()


def sync_folder(folder: Path) -> None:
    """Make the renames in a folder durable, where the system can (Windows cannot open a folder)."""
    with suppress(PermissionError, IsADirectoryError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):  # some network file systems have no fsync of folders
                os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def staged(target: Path, *, force: bool = False) -> Iterator[Path]:
    """Yield a free path beside `target`; what is made there takes its place when the block ends well.

    If the block fails or is interrupted, what it made is removed and the target is as it was.
    Raises ExportError if the target exists (without `force`) or its folder cannot be written to.
    """
    check_target(target, force=force)
    temporary = _beside(target)
    try:
        yield temporary
        if target.is_dir():
            _swap_folders(temporary, target)  # the old one now has the temporary name
        else:
            temporary.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        reason = error.strerror or error
        raise ExportError(f"{target} could not be written: {reason}.", path=target) from error
    finally:
        _discard(temporary)


def check_target(target: Path, *, force: bool) -> None:
    """Raise ExportError if `target` may not be written: it exists, or its folder is missing or read-only."""
    folder = target.parent
    if target.exists() and not force:
        raise ExportError(f"{target} already exists. Choose another name, or use --force.", path=target)
    if not folder.is_dir():
        raise ExportError(f"There is no folder {folder} to write {target.name} into.", path=target)
    if not os.access(folder, os.W_OK):
        message = f"The folder {folder} cannot be written to, so {target.name} was not made."
        raise ExportError(message, path=target)


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.tmp")


def _discard(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        with suppress(OSError):
            path.unlink()


def _swap_folders(new: Path, old: Path) -> None:
    """Exchange two folders: in one step on Linux, elsewhere in two, and the old one comes back on failure."""
    if sys.platform == "linux":
        renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
        here, exchange = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
        if renameat2 and renameat2(here, os.fsencode(new), here, os.fsencode(old), exchange) == 0:
            return
    aside = _beside(old)
    old.rename(aside)
    try:
        new.rename(old)
    except BaseException:
        aside.rename(old)
        raise
    aside.rename(new)
