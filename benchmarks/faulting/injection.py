"""Writing system calls that fail, or a process that dies among them."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

WRITING = ("open", "write", "fsync", "replace", "rename", "unlink", "mkdir", "rmdir", "chmod")
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EDQUOT, errno.EMFILE, errno.ENAMETOOLONG)


class Killed(BaseException):
    """The process is gone: no system call succeeds from here on, so no clean-up runs either."""


@dataclass
class Fault:
    """Lets `after` writing calls pass, then fails one with `code`, or all from there on, or kills."""

    after: int = 10**9
    code: int = 0
    lasting: bool = False
    kill: bool = False
    calls: int = 0
    struck: bool = False

    def strikes(self) -> bool:
        self.calls += 1
        due = self.calls > self.after if self.lasting or self.kill else self.calls == self.after + 1
        self.struck |= due
        return due


@contextlib.contextmanager
def injected(fault: Fault) -> Iterator[None]:
    """The writing functions of `os` with the fault in them; what shutil and pathlib write goes through these too."""
    real = {name: getattr(os, name) for name in WRITING}

    def wrapped(name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            if name == "open" and not (arguments[1] if len(arguments) > 1 else options.get("flags", 0)) & os.O_CREAT:
                return real[name](*arguments, **options)
            first = not fault.struck
            if fault.strikes():
                if name == "write" and first:  # half of it is on the disk
                    real[name](arguments[0], bytes(arguments[1])[: len(arguments[1]) // 2])
                if fault.kill:
                    raise Killed
                raise OSError(fault.code, os.strerror(fault.code))
            return None if name == "fsync" else real[name](*arguments, **options)

        return call

    for name in WRITING:
        setattr(os, name, wrapped(name))
    try:
        yield
    finally:
        for name, function in real.items():
            setattr(os, name, function)
