"""`fonte-train pack`: data, code, wheels and weights for a short session on a GPU without a network connection."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser("pack", help="write what trains on a machine without a network: run.sh MINUTES")
    parser.add_argument("data", type=Path, help="folder that fonte-train build wrote")
    parser.add_argument("--out", type=Path, required=True, help="folder of the pack")
    parser.add_argument(
        "--from",
        dest="start",
        type=Path,
        metavar="WEIGHTS",
        help="begin with these: a run, its pieces or a .safetensors file",
    )
    parser.add_argument("--preset", default="framed", help="a name of fonte_train/runs")
    parser.add_argument("--folder-megabytes", type=float, default=55, help="most that a folder may take")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from fonte_train.cloud.pack import pack
    from fonte_train.corpus.dataset import open_dataset
    from fonte_train.training.config import load_config

    load_config(args.preset)
    for folder in pack(open_dataset(args.data), args.out, args.preset, args.start, args.folder_megabytes):
        size = sum(path.stat().st_size for path in folder.iterdir()) / 2**20
        print(f"{folder}: {size:.1f} MB")
    return 0
