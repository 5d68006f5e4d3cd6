"""The one error of the exporter: a sentence for a designer, with the file and the glyph it is about."""

from __future__ import annotations

from pathlib import Path


class ExportError(Exception):
    """What could not be written or read: `str()` says what, where and what to do about it."""

    def __init__(self, message: str, *, path: Path | None = None, glyph: str | None = None) -> None:
        super().__init__(message)
        self.path = path
        self.glyph = glyph
