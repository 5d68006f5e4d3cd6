"""`fonte-window [SOURCE.ufo]`: the desktop window."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from fonte_plugin.errors import Exit
from fonte_plugin.window.system_libraries import lacking

NO_QT = "The window needs PySide6, which is not installed; install it with: pip install 'fonte[gui]'"


def main(argv: Sequence[str] | None = None) -> int:
    """Exit status 0; 2, with a sentence, when the window cannot be shown or the arguments are wrong."""
    parser = argparse.ArgumentParser(
        prog="fonte-window",
        description="Open a font that a designer has begun, generate what is missing, review, save.",
    )
    parser.add_argument(
        "source", type=Path, nargs="?", metavar="SOURCE.ufo", help="a UFO, .glyphs, .designspace, TTF or OTF file"
    )
    parsed = parser.parse_args(argv)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # for small matrices threads cost more than they save
    if problem := lacking():
        print(f"fonte-window: {problem}", file=sys.stderr)
        return Exit.WRONG
    try:
        from fonte_plugin.window.application import run
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in ("PySide6", "shiboken6"):
            raise
        print(f"fonte-window: {NO_QT}", file=sys.stderr)
        return Exit.WRONG
    except ImportError as error:  # a library of the system that Qt needs
        print(f"fonte-window: Qt cannot be loaded: {error}", file=sys.stderr)
        return Exit.WRONG
    return run(parsed.source)


if __name__ == "__main__":
    sys.exit(main())
