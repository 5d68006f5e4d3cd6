"""`fonte-train evaluate`: complete fonts the network has never seen, and score what users would get."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from fonte_plugin.errors import SourceError
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.manifest import MANIFEST_NAME, ModelManifest
from fonte_plugin.request import DEFAULT_CANDIDATES, DEFAULT_TEMPERATURE
from fonte_train.errors import TrainError


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser("evaluate", help="score a model on families it has never seen")
    parser.add_argument("model", type=Path, help="a run's folder, an exported model's folder, or its model.onnx")
    parser.add_argument("--fonts", type=Path, required=True, help="folder with index.csv")
    parser.add_argument("--split", default="val-report", help="val-choose to choose by, val-report to report")
    parser.add_argument("--faces", choices=("regular", "all"), default="regular", help="of each family")
    parser.add_argument("--refs", default="HOnoaegs", help="glyphs the network is shown; never scored")
    parser.add_argument("--candidates", type=int, default=DEFAULT_CANDIDATES, help="samples a glyph")
    parser.add_argument("--temperature", type=float, default=DEFAULT_TEMPERATURE, help="0 takes the likeliest token")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--raw", action="store_true", help="without clean-up filters and spacing")
    parser.add_argument("--limit", type=int, help="score only so many glyphs of each font")
    parser.add_argument("--report", type=Path, help="folder for sheets and the HTML report")
    parser.add_argument("--json", type=Path, help="file for a line of JSON a glyph")
    parser.add_argument("--threads", type=int, default=0, help="0 means all cores")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from fonte_plugin.completion.completer import CompletionOptions
    from fonte_plugin.engine.base import EngineOptions, Sampling
    from fonte_plugin.engine.onnx_engine import OnnxEngine
    from fonte_train import evaluate, fonts, table

    _check(args)
    folder = find_model(args.model)
    engine = OnnxEngine(folder, ModelManifest.read(folder), EngineOptions(threads=args.threads))
    sampling = Sampling(temperature=args.temperature, seed=args.seed)
    options = evaluate.EvaluateOptions(
        args.refs, CompletionOptions(args.candidates, sampling, args.raw), args.limit
    )
    faces = fonts.choose_faces(fonts.read_index(args.fonts), args.split, regular_only=args.faces == "regular")
    console, errors = Console(), Console(stderr=True)
    done: list[evaluate.ScoredFont] = []
    left_out = 0
    with ExitStack() as stack:
        lines = stack.enter_context(args.json.open("w", encoding="utf-8")) if args.json else None
        events = evaluate.evaluate(faces, engine, options)
        for event in _shown(events, len(faces), errors):
            if isinstance(event, SourceError):
                left_out += 1
                errors.print(f"Left out: {event}", style="yellow", highlight=False)
            elif isinstance(event, evaluate.ScoredFont):
                done.append(event)
                for glyph in event.glyphs if lines else ():
                    print(json.dumps(evaluate.to_json(event, glyph), ensure_ascii=False), file=lines, flush=True)
    if not done:
        raise TrainError(f"None of the {len(faces)} fonts of {args.split} could be scored.")
    table.print_tables(done, console)
    return 3 if left_out else 0


def _check(args: argparse.Namespace) -> None:
    for name, least in (("candidates", 1), ("temperature", 0), ("seed", 0), ("limit", 1)):
        value = getattr(args, name)
        if value is not None and value < least:
            raise TrainError(f"--{name} {value} is not possible; give {least} or more.")
    if not args.refs or set(args.refs) - set(CHARACTERS):
        raise TrainError(f"--refs {args.refs!r}: name one or more of {CHARACTERS}")


def find_model(path: Path) -> Path:
    """The folder with model.json that `path` means: itself, its folder, or `model` within a run."""
    for folder in (path, path.parent if path.is_file() else path, path / "model"):
        if (folder / MANIFEST_NAME).is_file():
            return folder
    raise TrainError(
        f"There is no {MANIFEST_NAME} in {path}; export the run first: fonte-train export {path} --out {path / 'model'}"
    )


def _shown(events: Iterator[Any], fonts: int, console: Console) -> Iterator[Any]:
    """The events, passed through a progress bar: fonts done, what is being drawn, time left."""
    from fonte_train.evaluate import ScoredFont, ScoredGlyph

    columns = (
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("fonts"),
        TimeElapsedColumn(), TextColumn("left"), TimeRemainingColumn(elapsed_when_finished=True),
    )
    with Progress(*columns, console=console, transient=True, speed_estimate_period=600) as progress:
        task = progress.add_task("Scoring", total=fonts)
        drawn = ""
        for event in events:
            if isinstance(event, ScoredGlyph):
                drawn += event.char
                progress.update(task, description=f"{len(drawn)} glyphs")
            else:
                drawn = ""
                name = event.font.name if isinstance(event, ScoredFont) else "left out"
                progress.update(task, advance=1, description=name)
            yield event
