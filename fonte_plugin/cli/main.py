"""`fonte`: one sub-command a file, and the one place where the command line catches errors.

Starting it is cheap: the file of a command, and what that imports, is loaded when the command is asked for.
"""

from __future__ import annotations

import argparse
import importlib
import os
import signal
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from fonte_export.errors import ExportError
from fonte_plugin.errors import Cancelled, Exit, FonteError

COMMANDS = {
    "generate": "draw the missing glyphs of a font, or a font from a style word",
    "space": "give a drawn font side bearings from its own rhythm",
    "kern": "kern a drawn font as its designer would",
    "export": "compile a UFO to TTF, OTF or WOFF2, draw SVG and proofs",
    "check": "look for outline problems, glyph by glyph",
    "report": "say which glyphs were drawn by whom, from what, to publish with the font",
    "serve": "answer an editor's requests, in one process that stays warm",
    "models": "list, verify or add models",
    "doctor": "versions, model hash and a self-test, for a bug report",
}
"""What `fonte --help` says of each; the file of that name has `add_arguments`, which names what runs it."""


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> NoReturn:
        from fonte_plugin import __version__

        print(f"fonte {__version__}")
        parser.exit()


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(Exit.WRONG, f"{self.prog}: {message}; see '{self.prog} --help'.\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run `fonte` with `argv` (the process's own by default) and return its exit status."""
    arguments = sys.argv[1:] if argv is None else [*argv]
    parser = _parser(arguments)
    try:
        args = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        _stop_like_interrupt(signal.SIGTERM)
        _hush()
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # for small matrices threads cost more than they save
        return int(args.run(args))
    except (FonteError, ExportError) as error:
        if isinstance(error, Cancelled):
            return Exit.INTERRUPTED
        print(f"fonte: {error}", file=sys.stderr)
        return Exit.WRONG
    except KeyboardInterrupt:
        print("fonte: interrupted; nothing was written.", file=sys.stderr)
        return Exit.INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has gone
        return Exit.INTERRUPTED
    except Exception:
        import traceback

        traceback.print_exc()
        print("fonte: this is a fault of Fonte's; please report it with what 'fonte doctor' prints.", file=sys.stderr)
        return Exit.FAULT


def _parser(arguments: Sequence[str]) -> _Parser:
    """The parser of `fonte`, with the arguments of the one command that is asked for."""
    parser = _Parser(
        prog="fonte", description="Draw a few glyphs; Fonte draws the rest, in the same style, on this machine alone."
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="show the version and exit")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND", parser_class=_Parser)
    asked = next((argument for argument in arguments if not argument.startswith("-")), None)
    for name, purpose in COMMANDS.items():
        command = subparsers.add_parser(name, help=purpose, description=f"{purpose[0].upper()}{purpose[1:]}.")
        if name == asked:
            importlib.import_module(f"fonte_plugin.cli.{name}").add_arguments(command)
    return parser


def _hush() -> None:
    """What libraries log and warn of goes nowhere unless a host has a place for it, or `python -W` asks: it is in their
    words, and where it matters Fonte says it in its own."""
    import logging
    import warnings

    if not logging.getLogger().handlers:
        logging.getLogger().addHandler(logging.NullHandler())
    if not sys.warnoptions:
        warnings.simplefilter("ignore")


def _stop_like_interrupt(number: int) -> None:
    def interrupt(_signal: int, _frame: object) -> NoReturn:
        raise KeyboardInterrupt

    try:
        signal.signal(number, interrupt)
    except ValueError:  # not in the main thread: a host runs us
        return


if __name__ == "__main__":
    sys.exit(main())
