"""The error of the exporter, a sentence for a designer; and how a library's message becomes one."""

from __future__ import annotations

import re
import struct
from pathlib import Path

DAMAGED = "its data is damaged or incomplete"
"""the reason if a library's message says nothing about the font"""
NOT_READ = "it uses a part of its format that Fonte does not read"

_TRIPPED = (
    AssertionError, AttributeError, IndexError, KeyError, MemoryError, OverflowError, RecursionError,
    TypeError, UnicodeError, ZeroDivisionError, struct.error,
)  # fmt: skip
"""errors whose messages are about a program, never about a font"""
_FILE_SYSTEM = re.compile(r"\s*(?:on|in|at)?\s*<\w*fs '(?:[^']*)'>\S*")
_PLACE = re.compile(r"^<features>:\d+:\d+:\s*")
"""where ufo2ft found an error in features that it made itself"""
_UNREAD = re.compile(r"^'([^']+)' could not be read (?!because\b|from\b|on\b|in\b)")
"""ufoLib puts the reason behind this without a colon"""
_PROGRAMMED = re.compile(
    r"<class '|object at 0x|\b(?:NoneType|dict_keys|int\(\)|float\(\)|argument of type|positional argument)\b|"
    r"\bunpack\b|__\w+__"
)


class ExportError(Exception):
    """Something could not be written or read: `str()` says what, where and what to do."""

    def __init__(self, message: str, *, path: Path | None = None, glyph: str | None = None) -> None:
        super().__init__(message)
        self.path = path
        self.glyph = glyph


def reason(error: BaseException) -> str:
    """Why something failed, as the end of a sentence without a full stop: a library's message, fit for a designer.

    The first line of it; names of types, of exceptions and of file-system objects are taken out or replaced.
    """
    if isinstance(error, ExportError):
        return str(error).strip().rstrip(".")
    if isinstance(error, OSError) and error.strerror:
        return f"{error.strerror}: {error.filename}" if error.filename else error.strerror
    if isinstance(error, NotImplementedError):
        return NOT_READ
    if isinstance(error, _TRIPPED):
        return DAMAGED
    lines = str(error).strip().splitlines()
    words = _FILE_SYSTEM.sub("", _PLACE.sub("", lines[0])).strip().rstrip(".:") if lines else ""
    words = _UNREAD.sub(r"\1 is damaged: ", words)
    if not words or _PROGRAMMED.search(words):
        return DAMAGED
    return words
