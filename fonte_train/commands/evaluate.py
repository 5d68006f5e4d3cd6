"""`fonte-train evaluate`: complete fonts the network has never seen, and score what users would get."""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import platformdirs
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from fonte_plugin.errors import Exit, SourceError
from fonte_plugin.levels import LEVELS, NORMAL
from fonte_plugin.notation.charset import CHARACTERS, parse_chars
from fonte_plugin.notation.manifest import MANIFEST_NAME, TRAINING_NAME, ModelManifest
from fonte_plugin.request import DEFAULT_TEMPERATURE
from fonte_train.errors import TrainError

if TYPE_CHECKING:
    from fonte_train.corpus.font_files import Face
    from fonte_train.scoring.nearest import TrainingGlyphs
    from fonte_train.scoring.recognise import Recogniser
    from fonte_train.scoring.records import ScoredFont

REPORT_NAME = "report.html"
TRAINING_SPLIT = "train"


def default_cache() -> Path:
    return platformdirs.user_cache_path("fonte", appauthor=False)


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser("evaluate", help="score a model on families it has never seen")
    parser.add_argument("model", type=Path, help="a run's folder, an exported model's folder, or its model.onnx")
    parser.add_argument("--fonts", type=Path, required=True, help="folder with index.csv")
    parser.add_argument("--split", default="val-report", help="val-choose to choose by, val-report to report")
    parser.add_argument("--faces", choices=("regular", "all"), default="regular", help="of each family")
    parser.add_argument("--refs", default="HOnoaegs", help="glyphs the network is shown; never scored")
    parser.add_argument("--level", choices=LEVELS, default=NORMAL, help="how much trouble is taken over each glyph")
    parser.add_argument("--candidates", type=int, help="exactly so many samples of each glyph instead")
    parser.add_argument("--temperature", type=float, default=DEFAULT_TEMPERATURE, help="0 takes the likeliest token")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--raw", action="store_true", help="without clean-up filters and spacing")
    parser.add_argument("--chars", help="score these, e.g. A-Za-z; default: all that the model draws")
    parser.add_argument(
        "--untainted",
        action="store_true",
        help="leave out families that the model has seen by way of a relative among its training fonts",
    )
    parser.add_argument("--limit", type=int, help="score only so many glyphs of each font")
    parser.add_argument("--report", type=Path, help="folder for sheets and the HTML report")
    parser.add_argument("--json", type=Path, help="file for a line of JSON a glyph")
    parser.add_argument("--no-compare", action="store_true", help="without recogniser, copies and originality")
    parser.add_argument("--cache", type=Path, default=default_cache(), help="folder for pictures of training glyphs")
    parser.add_argument("--threads", type=int, default=0, help="0 means all cores")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from fonte_plugin.completion.completer import CompletionOptions
    from fonte_plugin.engine.base import EngineOptions, Sampling
    from fonte_plugin.engine.onnx_engine import OnnxEngine
    from fonte_train.corpus import font_files
    from fonte_train.scoring import evaluate, table
    from fonte_train.scoring.comparison import compared
    from fonte_train.scoring.faults import faults_of
    from fonte_train.scoring.records import ScoredFont, to_json

    _check(args)
    folder = find_model(args.model)
    manifest = ModelManifest.read(folder)
    engine = OnnxEngine(folder, manifest, EngineOptions(threads=args.threads))
    sampling = Sampling(temperature=args.temperature, seed=args.seed)
    options = evaluate.EvaluateOptions(
        args.refs,
        CompletionOptions(args.candidates or 0, sampling, args.raw, level=args.level),
        args.limit,
        chars=parse_chars(args.chars, manifest.characters) if args.chars else None,
        named=not manifest.any_style,
    )
    index = font_files.read_index(args.fonts)
    faces = font_files.choose_faces(index, args.split, regular_only=args.faces == "regular")
    console, errors = Console(), Console(stderr=True)
    faces = _strangers(args, faces, trained_on(folder), errors)
    done: list[ScoredFont] = []
    left_out = 0
    with ExitStack() as stack:
        progress = stack.enter_context(_progress(errors))
        known = None if args.no_compare else _training(index, args.cache, progress)
        lines = stack.enter_context(args.json.open("w", encoding="utf-8")) if args.json else None
        for event in _shown(evaluate.evaluate(faces, engine, options), len(faces), progress):
            if isinstance(event, SourceError):
                left_out += 1
                errors.print(f"Left out: {event}", style="yellow", highlight=False)
            elif isinstance(event, ScoredFont):
                font = compared(event, *known, options.frame) if known else event
                done.append(font)
                faults = faults_of(font) if lines else {}
                for glyph in font.glyphs if lines else ():
                    found = {**to_json(font, glyph), "faults": faults[glyph.char]}
                    print(json.dumps(found, ensure_ascii=False), file=lines, flush=True)
    if not done:
        raise TrainError(f"None of the {len(faces)} fonts of {args.split} could be scored.")
    table.print_tables(done, console)
    if args.report:
        _write_report(args, manifest, done)
        console.print(f"Report: {args.report / REPORT_NAME}", highlight=False)
    return Exit.SOME_FAILED if left_out else Exit.DONE


def trained_on(folder: Path) -> frozenset[str]:
    """The families that a model was trained on, from the list beside it; none where it has no list."""
    try:
        with (folder / TRAINING_NAME).open(encoding="utf-8", newline="") as file:
            return frozenset(row["family"] for row in csv.DictReader(file))
    except (OSError, KeyError):
        return frozenset()


def _strangers(
    args: argparse.Namespace, faces: Sequence[Face], trained: Collection[str], errors: Console
) -> list[Face]:
    """The faces to score: all, with a word about those that are none, or without these."""
    from fonte_train.corpus.relatives import tainted

    known = {name: kinship for name, kinship in tainted(trained).items() if any(face.family == name for face in faces)}
    for kinship in known.values():
        fate = "It is left out." if args.untainted else "--untainted leaves it out."
        told = f"{kinship.other} is no stranger: {kinship.family}, a training family, {kinship.why}. {fate}"
        errors.print(told, style="yellow", highlight=False)
    kept = [face for face in faces if not (args.untainted and face.family in known)]
    if not kept:
        raise TrainError(f"No family of {args.split} is a stranger to this model.")
    return kept


def _training(index: Sequence[Face], cache: Path, progress: Progress) -> tuple[TrainingGlyphs, Recogniser] | None:
    """The training glyphs and the recogniser trained on them; None without training fonts."""
    from fonte_train.corpus.font_files import choose_faces
    from fonte_train.scoring.nearest import TrainingGlyphs
    from fonte_train.scoring.recognise import Recogniser

    if not any(face.split == TRAINING_SPLIT for face in index):
        return None
    glyphs = TrainingGlyphs.read(
        choose_faces(index, TRAINING_SPLIT, regular_only=False), cache, _task(progress, "Drawing training fonts")
    )
    return glyphs, Recogniser.trained(glyphs, cache, _task(progress, "Training the recogniser"))


def _task(progress: Progress, name: str) -> Callable[[int, int], None]:
    """A report function that shows itself as a bar, from its first call on."""
    tasks: list[TaskID] = []

    def report(done: int, of: int) -> None:
        if not tasks:
            tasks.append(progress.add_task(name, total=of))
        progress.update(tasks[0], completed=done, visible=done < of)

    return report


def _write_report(args: argparse.Namespace, manifest: ModelManifest, done: Sequence[ScoredFont]) -> None:
    from fonte_train.scoring.report import render_report
    from fonte_train.scoring.sheets import Layout, sheets

    args.report.mkdir(parents=True, exist_ok=True)
    for name, picture in sheets(done, Layout(written=not args.raw)).items():
        picture.save(args.report / f"{name}.png")
    facts = {
        "model": f"{manifest.name} {manifest.version}, {manifest.weights}, sha256 {manifest.sha256}",
        "split": f"{args.split}, {args.faces} faces{', without relatives of training fonts' * args.untainted}",
        "references": args.refs,
        "level": args.level,
        "candidates": args.candidates or f"by level {args.level}",
        "temperature": args.temperature,
        "seed": args.seed,
        "clean-up": "left out" if args.raw else "as users get it",
    }
    page = render_report(f"{manifest.name} {manifest.version} on {args.split}", facts, done)
    (args.report / REPORT_NAME).write_text(page, encoding="utf-8")


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


def _progress(console: Console) -> Progress:
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
        console=console,
        transient=True,
        speed_estimate_period=600,
    )


def _shown(events: Iterator[Any], fonts: int, progress: Progress) -> Iterator[Any]:
    """The events, passed by a progress bar: fonts done, glyphs of the next one, time left."""
    from fonte_train.scoring.records import ScoredGlyph

    task = progress.add_task("Scoring fonts", total=fonts)
    glyphs = 0
    for event in events:
        if isinstance(event, ScoredGlyph):
            glyphs += 1
            progress.update(task, description=f"Scoring fonts, {glyphs} glyphs")
        else:
            progress.update(task, advance=1)
        yield event
