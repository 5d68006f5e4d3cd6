"""`fonte-train build`: folders of fonts to the one data set that training reads."""

from __future__ import annotations

import argparse
import importlib
import time
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from fonte_plugin.notation.charset import CHARACTERS, parse_chars
from fonte_train.errors import TrainError


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser("build", help="read fonts into one data set, split by family")
    parser.add_argument("fonts", type=Path, nargs="+", help="folders of TTF and OTF, google/fonts checkouts, or files")
    parser.add_argument("--out", type=Path, required=True, help="folder of the data set; resumed if it was begun")
    parser.add_argument("--workers", type=int, default=2, help="processes")
    parser.add_argument("--chars", default=CHARACTERS, help="characters to read")
    parser.add_argument("--instances", type=int, default=12, help="places at which a variable font is read")
    parser.add_argument("--least-glyphs", type=int, default=36, help="a font that has fewer is left out")
    parser.add_argument("--any-licence", action="store_true", help="fonts that are not open too")
    parser.add_argument("--dask", metavar="ADDRESS", help="read on a Dask cluster that sees the same folders")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from fonte_train.corpus.build import Advance, BuildOptions, build
    from fonte_train.corpus.extract import ExtractOptions

    for name in ("workers", "instances", "least_glyphs"):
        if getattr(args, name) < 1:
            raise TrainError(f"--{name.replace('_', '-')} {getattr(args, name)} is not possible; give 1 or more.")
    chars = args.chars if args.chars == CHARACTERS else parse_chars(args.chars)
    extract = ExtractOptions(chars, args.instances, args.least_glyphs, args.any_licence)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("fonts"),
        TextColumn("{task.fields[speed]}"),
        TimeRemainingColumn(elapsed_when_finished=True),
    )
    begun = time.perf_counter()
    all_read = begun
    console = Console(stderr=True)
    with Progress(*columns, console=console, transient=True, speed_estimate_period=60) as bar:
        task = bar.add_task("Reading", total=None, speed="")

        def show(state: Advance) -> None:
            nonlocal all_read
            speed = (state.done - state.resumed) / max(time.perf_counter() - begun, 1e-9)
            bar.update(task, total=state.total, completed=state.done, speed=f"{speed:.1f} fonts/s")
            if state.done == state.total:
                all_read = time.perf_counter()
                bar.update(task, description="Looking for doubles and writing")

        options = BuildOptions(extract, args.workers)
        with _cluster(args.dask) as executor:
            dataset = build(args.fonts, args.out, options, executor=executor, progress=show)
    _report(dataset, all_read - begun, time.perf_counter() - all_read)
    return 0


@contextmanager
def _cluster(address: str | None) -> Iterator[Executor | None]:
    """The executor of the cluster at that address; None for none, which leaves `build` to its own processes."""
    if address is None:
        yield None
        return
    try:
        connect = importlib.import_module("distributed").Client
    except ImportError as error:
        raise TrainError("--dask needs the package distributed: pip install distributed.") from error
    try:
        client = connect(address, timeout=20)
    except (OSError, ValueError) as error:
        raise TrainError(f"No Dask cluster answers at {address}: {error}.") from error
    with client:
        yield client.get_executor()


def _report(dataset: Any, reading: float, writing: float) -> None:
    from fonte_train.corpus.build import glyph_counts, refusal_counts

    console = Console()
    table = Table("split", "fonts", "families", "glyphs", "tokens")
    for split, counts in dataset.manifest["counts"].items():
        table.add_row(split, *(f"{counts[name]:,}" for name in ("fonts", "families", "glyphs", "tokens")))
    console.print(table)
    for what, counts in (("fonts", refusal_counts(dataset)), ("glyphs", glyph_counts(dataset))):
        shown = ", ".join(f"{count:,} {reason}" for reason, count in counts)
        console.print(f"{what} left out: {shown or 'none'}", highlight=False)
    console.print(
        f"{dataset.folder}: {reading:.1f} s to read the fonts, {writing:.1f} s to look for doubles and "
        f"write. Why each font was left out: left-out.jsonl; each glyph: fonts.jsonl",
        highlight=False,
    )
