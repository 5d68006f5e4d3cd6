"""One of us at a time: what a save looks at must not change until it has written."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _lock(path: Path) -> int:
        """A file for all fonts: folders cannot be locked there."""
        descriptor = os.open(Path(tempfile.gettempdir(), "fonte-save.lock"), os.O_RDWR | os.O_CREAT, 0o666)
        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)  # tries for ten seconds
        return descriptor

else:
    import fcntl

    def _lock(path: Path) -> int:
        """The folder that the font is in: a UFOZ, and the folder of a UFO, may be replaced by others."""
        descriptor = os.open(path.parent, os.O_RDONLY)
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        return descriptor


@contextmanager
def save_lock(path: Path) -> Iterator[None]:
    """Wait until no other process or thread of Fonte saves into the font at `path`, and keep them waiting.

    The system frees the lock of a process that dies. Where none can be had, as on some network disks, it is done
    without. Other programs know nothing of it: what they change shows in the snapshot.
    """
    with ExitStack() as stack:
        with suppress(OSError):
            stack.callback(os.close, _lock(path.resolve()))
        yield
