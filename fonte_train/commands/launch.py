"""`fonte-train launch`: the same training on a rented GPU, after everything that can be checked here was checked."""

from __future__ import annotations

import argparse
import importlib
import shlex
import subprocess
from pathlib import Path
from typing import Any

from fonte_train.commands.verify import verify
from fonte_train.errors import TrainError


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser("launch", help="train on a rented GPU (Modal, SkyPilot, Google Colab)")
    parser.add_argument("where", choices=("modal", "skypilot", "colab"))
    parser.add_argument("data", type=Path, help="folder that fonte-train build wrote")
    parser.add_argument("--name", default="base", help="of the run, on the machine's volume")
    parser.add_argument("--preset", default="base")
    parser.add_argument("--max-minutes", type=float, required=True, help="of training: what bounds the cost")
    parser.add_argument("--gpu", default="H100", help="as the cloud calls it")
    parser.add_argument("--bucket", default="fonte-runs", help="where SkyPilot keeps the run")
    parser.add_argument("--dry-run", action="store_true", help="check, show what would be run, and spend nothing")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from fonte_train.cloud import colab, modal_app, skypilot
    from fonte_train.cloud.plan import Plan

    plan = Plan(args.data, args.name, args.preset, args.max_minutes, args.gpu)
    if verify(args.data, args.preset):
        return 1
    if args.where == "modal":
        for command in modal_app.commands(plan):
            print(shlex.join(command))
        return 0 if args.dry_run else modal_app.launch(plan, _package("modal"))
    if args.where == "colab":
        path = args.data.with_name(f"{args.data.name}-{args.name}.ipynb")
        path.write_text(colab.notebook(plan), encoding="utf-8")
        print(f"{path}: upload it at colab.research.google.com; its first cell says what else to do.")
        return 0
    path = args.data.with_name(f"{args.data.name}-{args.name}.sky.yaml")
    path.write_text(skypilot.task(plan, args.bucket), encoding="utf-8")
    command = ["sky", "jobs", "launch", str(path)]
    print(path.read_text(encoding="utf-8") + shlex.join(command))
    if args.dry_run:
        return 0
    _package("sky")
    return subprocess.run(command, check=False).returncode


def _package(name: str) -> Any:
    try:
        return importlib.import_module(name)
    except ImportError as error:
        package = {"sky": "skypilot"}.get(name, name)
        raise TrainError(f"The package {package} is not installed: pip install {package}.") from error
