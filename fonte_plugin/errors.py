"""Errors that a designer reads: each is one sentence (what, where, what to do) and carries its facts."""

from __future__ import annotations

from enum import IntEnum
from typing import Literal

ErrorCode = Literal[
    "accents", "ask", "autosave", "cancelled", "candidates", "charset", "component", "context", "empty", "error",
    "exists", "folder", "font", "generation", "glyph", "grammar", "index", "inline", "installation", "jobs", "json",
    "kind", "kinds", "layer", "level", "manifest", "master", "missing-extra", "model", "network", "no-model",
    "no-reference", "not-a-font", "not-found", "not-integer", "notation", "out", "out-of-range", "outline",
    "permission", "references", "request", "review", "sampling", "seed", "settings", "signature", "source", "split",
    "strength", "style", "syntax", "tampered", "target", "temperature", "template", "too-long", "unsigned", "upm",
    "wishes",
]  # fmt: skip
"""Every `code` there is: stable words, on which editors that run Fonte may rely."""


class Exit(IntEnum):
    """Exit statuses of the programs."""

    DONE = 0
    FAULT = 1
    """an error in Fonte itself"""
    WRONG = 2
    """the request or the input is wrong; nothing was written"""
    SOME_FAILED = 3
    """all was done but for some glyphs, which are named"""
    STOPPED = 4
    """a training run that can be resumed"""
    INTERRUPTED = 130


class FonteError(Exception):
    """Base of every error of the plugin: `str()` is a sentence, `code` a stable word, `facts` the data."""

    code: ErrorCode = "error"

    def __init__(self, message: str, *, code: ErrorCode | None = None, **facts: object) -> None:
        super().__init__(message)
        if code is not None:
            self.code = code
        self.facts = facts


class RequestError(FonteError):
    """What was asked for cannot be done: an unknown character or style, a target that exists."""

    code: ErrorCode = "request"


class SourceError(FonteError):
    """The designer's file, or one glyph of it, cannot be read or used."""

    code: ErrorCode = "source"


class NotationError(FonteError):
    """An outline that cannot be written as tokens, or tokens that are no outline (`index` is in `facts`)."""

    code: ErrorCode = "notation"


class ModelError(FonteError):
    """A model file that is missing, damaged, or speaks another grammar."""

    code: ErrorCode = "model"


class GenerationError(FonteError):
    """The network ran, and nothing usable came out."""

    code: ErrorCode = "generation"


class Cancelled(FonteError):  # noqa: N818 - an interruption, not a fault
    """The user cancelled; what was finished before is kept."""

    code: ErrorCode = "cancelled"
