"""`fonte-train verify`: all checks before money is spent; a failure stops a launch."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from rich.console import Console


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser("verify", help="check a data set, a network, and a run: exit 1 if anything is wrong")
    parser.add_argument("data", type=Path, help="folder that fonte-train build wrote")
    parser.add_argument("folder", type=Path, nargs="?", metavar="RUN", help="folder of a run")
    parser.add_argument("--preset", default="base", help="the network that is to be trained")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    return verify(args.data, args.preset, args.folder)


def verify(data_folder: Path, preset: str, run_folder: Path | None = None) -> int:
    """Check a data set, the network of a preset and perhaps a run, and print what holds: 1 if anything is wrong."""
    from fonte_train.checks import data, network, run
    from fonte_train.checks.check import run_checks
    from fonte_train.corpus.dataset import open_dataset
    from fonte_train.training.config import load_config
    from fonte_train.training.run_state import load_state

    dataset = open_dataset(data_folder)
    state = load_state(run_folder) if run_folder else None
    config = state.config if state else load_config(preset)
    console = Console()
    failed = total = 0
    groups: list[tuple[str, Any, Any]] = [("data", data.CHECKS, dataset), ("network", network.CHECKS, config)]
    if run_folder:
        groups.append(("run", run.CHECKS, run.Run(run_folder, dataset)))
    for name, checks, subject in groups:
        for result in run_checks(checks, subject):
            total += 1
            failed += not result.holds
            mark = "[green]holds[/]" if result.holds else "[red]fails[/]"
            console.print(f"{mark}  {name}: {result.claim}", highlight=False, soft_wrap=True)
            console.print(f"       {result.facts}", style="dim", markup=False, highlight=False, soft_wrap=True)
    console.print(f"{total - failed} of {total} hold" + ("" if not failed else ": do not train"), highlight=False)
    return 1 if failed else 0
