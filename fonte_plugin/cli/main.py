"""`fonte`: one sub-command a file, and the one place where the command line catches errors."""

from __future__ import annotations

import argparse
import logging
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from typing import NoReturn

from fonte_export.errors import ExportError
from fonte_plugin import __version__
from fonte_plugin.cli import check, doctor, export, generate, kern, models, serve, space
from fonte_plugin.errors import Cancelled, FonteError

COMMANDS = (generate, space, kern, export, check, serve, models, doctor)

DONE, FAULT, WRONG, SOME_FAILED, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit status: all done; a fault of ours; the request or input is wrong; some glyphs failed; interrupted."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(WRONG, f"{self.prog}: {message}; see '{self.prog} --help'.\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run `fonte` with `argv` (the process's own by default) and return its exit status."""
    parser = _Parser(
        prog="fonte", description="Draw a few glyphs; Fonte draws the rest, in the same style, on this machine alone."
    )
    parser.add_argument("--version", action="version", version=f"fonte {__version__}")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    for command in COMMANDS:
        command.add_parser(subparsers)
    try:
        args = parser.parse_args(argv)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        _stop_like_interrupt(signal.SIGTERM)
        for library in ("fontTools", "ufo2ft", "glyphsLib"):  # they think aloud about unusual fonts
            logging.getLogger(library).setLevel(logging.ERROR)
        return int(args.run(args))
    except (FonteError, ExportError) as error:
        if isinstance(error, Cancelled):
            return INTERRUPTED
        print(f"fonte: {error}", file=sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        print("fonte: interrupted; nothing was written.", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nobody reads any more
        return INTERRUPTED
    except Exception:
        traceback.print_exc()
        print("fonte: this is a fault of Fonte's; please report it with what 'fonte doctor' prints.", file=sys.stderr)
        return FAULT


def _stop_like_interrupt(number: int) -> None:
    def interrupt(_signal: int, _frame: object) -> NoReturn:
        raise KeyboardInterrupt

    try:
        signal.signal(number, interrupt)
    except ValueError:  # not in the main thread: a host runs us
        return


if __name__ == "__main__":
    sys.exit(main())
