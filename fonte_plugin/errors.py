"""Errors that a designer reads: each is one sentence (what, where, what to do) and carries its facts."""

from __future__ import annotations


class FonteError(Exception):
    """Base of every error of the plugin: `str()` is a sentence, `code` a stable word, `facts` the data."""

    code = "error"

    def __init__(self, message: str, *, code: str | None = None, **facts: object) -> None:
        super().__init__(message)
        if code is not None:
            self.code = code
        self.facts = facts


class RequestError(FonteError):
    """What was asked for cannot be done: an unknown character or style, a target that exists."""

    code = "request"


class SourceError(FonteError):
    """The designer's file, or one glyph of it, cannot be read or used."""

    code = "source"


class NotationError(FonteError):
    """An outline that cannot be written as tokens, or tokens that are no outline (`index` is in `facts`)."""

    code = "notation"


class ModelError(FonteError):
    """A model file that is missing, damaged, or speaks another grammar."""

    code = "model"


class GenerationError(FonteError):
    """The network ran, and nothing usable came out."""

    code = "generation"


class Cancelled(FonteError):  # noqa: N818 - an interruption, not a fault
    """The user cancelled; what was finished before is kept."""

    code = "cancelled"
