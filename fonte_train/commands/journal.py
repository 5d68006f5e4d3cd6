"""`fonte-train journal`: the research journal's own data set, to compare its figures with ours on one machine."""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import Any


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser("journal", help="the research journal's 1,106 tokens and .bin files")
    parser.add_argument("fonts", type=Path, nargs="+", help="folders of TTF and OTF")
    parser.add_argument("--out", type=Path, required=True, help="folder for vocabulary.json and three .bin files")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from fonte_train.corpus import find_sources
    from fonte_train.journal.dataset import build_journal

    begun = time.perf_counter()
    report = build_journal([source.path for source in find_sources(args.fonts)], args.out)
    for fault in report.faults:
        print(f"Left out: {fault}")
    seconds = time.perf_counter() - begun
    counts = ", ".join(f"{count:,} {name}" for name, count in report.written.items())
    print(f"{args.out}: {report.fonts:,} fonts, {counts}; {report.left_out:,} glyphs were too short or too long; "
          f"{seconds:.1f} s, {report.fonts / seconds:.1f} fonts/s")
    return 0
