"""`fonte-train`: one sub-command a file in `commands`, and the one place where its errors are caught."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from fonte_plugin import __version__
from fonte_plugin.errors import Exit, FonteError
from fonte_train.commands import (
    build,
    evaluate,
    export,
    forecast,
    journal,
    launch,
    neighbours,
    pack,
    rhythm,
    smoke,
    train,
    verify,
)
from fonte_train.errors import TrainError

COMMANDS = (build, verify, train, forecast, rhythm, neighbours, evaluate, export, pack, launch, journal, smoke)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command.

    Exit status: 0 done, 1 refused, 2 the request or the input is wrong, 3 some fonts could not be scored, 4 a run that
    was stopped and can be resumed, 130 interrupted.
    """
    parser = argparse.ArgumentParser(prog="fonte-train", description="Train, score and export the models of Fonte.")
    parser.add_argument("--version", action="version", version=f"fonte-train {__version__}")
    subparsers = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add_parser(subparsers)
    parser.set_defaults(main=main)  # a command that runs others is given this function
    args = parser.parse_args(argv)
    try:
        return int(args.run(args))
    except (TrainError, FonteError) as error:
        print(f"fonte-train: {error}", file=sys.stderr)
        return Exit.WRONG
    except KeyboardInterrupt:
        return Exit.INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
