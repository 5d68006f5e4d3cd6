"""`fonte-train smoke`: fonts, data set, a small network, score and export, in under a minute on a CPU."""

from __future__ import annotations

import argparse
import contextlib
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from rich.console import Console

from fonte_train.errors import TrainError


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser("smoke", help="try the whole path on a handful of fonts made on the spot")
    parser.add_argument("--out", type=Path, help="keep what is made in this folder")
    parser.add_argument("--steps", type=int, default=40, help="of training")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from fonte_train.commands.sample_fonts import write_sample_fonts

    console = Console()
    with _folder(args.out) as folder:
        fonts = write_sample_fonts(folder / "fonts")
        data, trained, forecast, model = (folder / name for name in ("data", "run", "forecast", "model"))
        stages: list[tuple[str, Sequence[object]]] = [
            ("build", ("build", fonts, "--out", data, "--least-glyphs", 8)),
            ("verify the data", ("verify", data, "--preset", "tiny")),
            (
                "train",
                (
                    "train",
                    data,
                    "--out",
                    trained,
                    "--preset",
                    "tiny",
                    "--steps",
                    args.steps,
                    "--device",
                    "cpu",
                    "--threads",
                    1,
                    "--set",
                    "batches.context=256",
                ),
            ),
            ("verify the run", ("verify", data, trained)),
            (
                "forecast",
                (
                    "forecast",
                    data,
                    "--out",
                    forecast,
                    "--steps",
                    4,
                    "--width",
                    64,
                    "--layers",
                    1,
                    "--fonts",
                    4,
                    "--threads",
                    1,
                ),
            ),
            ("export", ("export", trained, "--forecast", forecast, "--out", model, "--data", data)),
            ("evaluate", ("evaluate", model, "--fonts", fonts, "--candidates", 1, "--temperature", 0, "--limit", 2)),
        ]
        begun = time.perf_counter()
        for name, arguments in stages:
            console.rule(f"{name}")
            status = args.main([str(argument) for argument in arguments])
            if status:
                raise TrainError(f"{name} ended with {status}: fonte-train {' '.join(map(str, arguments))}")
        console.print(f"All {len(stages)} stages in {time.perf_counter() - begun:.0f} s.", highlight=False)
    return 0


@contextlib.contextmanager
def _folder(wanted: Path | None) -> Iterator[Path]:
    if wanted is not None:
        wanted.mkdir(parents=True, exist_ok=True)
        yield wanted
        return
    with tempfile.TemporaryDirectory(prefix="fonte-smoke-") as folder:
        yield Path(folder)
