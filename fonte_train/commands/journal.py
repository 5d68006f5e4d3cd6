"""`fonte-train journal`: the research journal's own stages, to compare its figures with ours on one machine."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from fonte_train.errors import TrainError

STAGES = ("extract", "normalise", "vocabulary", "tokens", "preview")
FAULTS_SHOWN = 10


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser(
        "journal",
        help="the research journal's SVG files, 1,106 tokens and .bin files",
        description="Runs the stages of the research journal as it describes them, mistakes included, and says where "
        "they are: for comparison, never for training. Writes DATASET (an SVG a glyph, and a page a font), "
        "DATASET_NORMALIZED (the same on a canvas of 128, by style) and TOKENIZED.",
    )
    parser.add_argument("fonts", type=Path, nargs="+", help="folders of TTF and OTF, google/fonts checkouts, or files")
    parser.add_argument("--out", type=Path, required=True, help="folder for what the stages write; kept if it is there")
    parser.add_argument(
        "--stages",
        nargs="+",
        choices=STAGES,
        default=STAGES,
        metavar="STAGE",
        help=f"which of {', '.join(STAGES)}; each reads what the one before has written",
    )
    parser.add_argument("--workers", type=int, default=2, help="processes")
    parser.add_argument("--limit", type=int, help="read so many fonts, spread evenly over all there are")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from fonte_train.corpus.find_fonts import find_sources
    from fonte_train.journal.stages import Advance, run_stages

    for name in ("workers", "limit"):
        if getattr(args, name) is not None and getattr(args, name) < 1:
            raise TrainError(f"--{name} {getattr(args, name)} is not possible; give 1 or more.")
    fonts = [source.path for source in find_sources(args.fonts)]
    if args.limit:
        fonts = fonts[:: max(1, len(fonts) // args.limit)][: args.limit]
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("fonts"),
        TextColumn("{task.fields[speed]}"),
        TimeRemainingColumn(elapsed_when_finished=True),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        tasks: dict[str, tuple[Any, float]] = {}

        def show(state: Advance) -> None:
            if state.stage not in tasks:
                tasks[state.stage] = bar.add_task(state.stage, total=state.total, speed=""), time.perf_counter()
            task, begun = tasks[state.stage]
            speed = (state.done - state.resumed) / max(time.perf_counter() - begun, 1e-9)
            bar.update(task, completed=state.done, speed=f"{speed:.1f} fonts/s")

        reports = run_stages(fonts, args.out, args.stages, args.workers, show)
    _report(reports)
    return 0


def _report(reports: Any) -> None:
    table = Table("stage", "fonts", "kept from before", "left out", "glyphs", "seconds", "fonts/s")
    for report in reports:
        speed = f"{report.fonts / report.seconds:.1f}" if report.fonts else ""
        table.add_row(
            report.stage,
            f"{report.fonts:,}",
            f"{report.resumed:,}",
            f"{len(report.faults):,}",
            f"{report.glyphs:,}",
            f"{report.seconds:.1f}",
            speed,
        )
    console = Console()
    console.print(table)
    for report in reports:
        for note in report.notes:
            console.print(f"{report.stage}: {note}", highlight=False, markup=False)
        for fault in report.faults[:FAULTS_SHOWN]:
            print(f"Left out: {fault}", file=sys.stderr)
        if len(report.faults) > FAULTS_SHOWN:
            print(f"Left out: {len(report.faults) - FAULTS_SHOWN:,} more in {report.stage}.", file=sys.stderr)
