"""Which lines of this project were reached, counted by a trace function."""

from __future__ import annotations

import dis
import sys
from types import CodeType, FrameType
from typing import Any


class LineCoverage:
    """Lines of this project's readers that were reached, by a trace of the interpreter."""

    def __init__(self) -> None:
        self.reached: set[tuple[CodeType, int]] = set()
        self.codes: set[CodeType] = set()

    def __enter__(self) -> LineCoverage:
        sys.settrace(self._call)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(None)

    def _call(self, frame: FrameType, event: str, _: object) -> Any:
        name = frame.f_code.co_filename
        if "fonte_plugin" not in name and "fonte_export" not in name:
            return None
        self.codes.add(frame.f_code)
        self.reached.add((frame.f_code, frame.f_lineno))
        return self._line

    def _line(self, frame: FrameType, event: str, _: object) -> Any:
        if event == "line":
            self.reached.add((frame.f_code, frame.f_lineno))
        return self._line

    def share(self) -> tuple[int, int]:
        """Lines reached, and lines of the functions that were entered."""
        lines = {(code, line) for code in self.codes for _, line in dis.findlinestarts(code) if line}
        return len(self.reached & lines), len(lines)
