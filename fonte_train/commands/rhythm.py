"""`fonte-train rhythm`: the small networks that say how a designer would space and kern."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fonte_plugin.errors import Exit

if TYPE_CHECKING:
    from fonte_train.rhythm.faces import Faces
    from fonte_train.rhythm.teaching import Subjects


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser(
        "rhythm",
        help="train what proposes side bearings and kerning: small networks that have read those of open fonts",
        description="Read the kerning of the fonts through their shaping tables, say which of them a person kerned, "
        "train some networks on the CPU, and judge them by families that they have not seen.",
    )
    add = parser.add_argument
    add("fonts", type=Path, nargs="+", help="folders of fonts; one with index.csv says which split a family belongs to")
    add(
        "--out",
        type=Path,
        required=True,
        help="folder for faces.npz (what was read), kerning.npz and bearings.npz, each with a .json",
    )
    add("--words", type=Path, nargs="+", required=True, metavar="LIST",
        help="word lists, one a language: a word and its frequency a line, a tab between")  # fmt: skip
    add("--networks", type=int, default=3, help="whose answers are averaged")
    add("--steps", type=int, default=6000, help="of training, for each")
    add("--spacing-networks", type=int, default=2, help="for side bearings, whose answers are averaged")
    add("--spacing-steps", type=int, default=13000, help="of training, for each of these")
    add("--only", choices=("kerning", "spacing"), help="train and judge one of the two")
    add("--held-out", type=int, default=80, help="kerned training families that judge instead of teaching")
    add("--seed", type=int, default=0)
    add("--workers", type=int, default=1, help="processes that read fonts")
    add("--threads", type=int, default=1, help="of torch")
    add("--judge", nargs="*", default=["held-out", "val-choose", "unkerned"], metavar="SET",
        help="held-out, val-choose, val-report, unkerned; default: all but val-report")  # fmt: skip
    add("--only-judge", action="store_true", help="judge the kerning.npz and bearings.npz that are there")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    import torch

    from fonte_train.errors import TrainError
    from fonte_train.rhythm.faces import Faces, read_faces
    from fonte_train.rhythm.teaching import choose_subjects

    if min(args.networks, args.steps, args.spacing_networks, args.spacing_steps) < 1 or args.held_out < 2:
        raise TrainError("Numbers of networks and steps have to be at least 1, --held-out at least 2.")
    torch.set_num_threads(args.threads)
    kept = args.out / "faces.npz"
    if kept.is_file():
        faces = Faces.load(kept)
        print(f"{len(faces)} faces as they were read before; remove {kept} to read the fonts again")
    else:
        faces, refused = read_faces(args.fonts, workers=args.workers)
        faces.save(kept)
        print("\n".join(refused))
    for split, counts in faces.summary().items():
        print(f"{split}: " + ", ".join(f"{number} {judgement}" for judgement, number in counts.items()))
    subjects = choose_subjects(faces, args.words, args.held_out)
    unknown = set(args.judge) - set(subjects.judges)
    if unknown:
        raise TrainError(f"There is no set {', '.join(sorted(unknown))}; --judge takes {', '.join(subjects.judges)}.")
    parts = {"kerning": _kerning, "spacing": _spacing}
    for name, part in parts.items():
        if args.only in (None, name):
            status = part(args, faces, subjects)
            if status:
                return status
    return 0


def _kerning(args: argparse.Namespace, faces: Faces, subjects: Subjects) -> int:
    from fonte_plugin.design.spacing.kern_model import KernModel
    from fonte_train.rhythm.judging import judge_everything
    from fonte_train.rhythm.model_file import model_arrays, write_model
    from fonte_train.rhythm.teaching import provenance
    from fonte_train.rhythm.training import RhythmRun, train
    from fonte_train.training.interrupts import asked_to_stop

    target = args.out / "kerning.npz"
    if args.only_judge:
        model = KernModel.load(target)
    else:
        networks = []
        with asked_to_stop() as stop:
            for number in range(args.networks):
                options = RhythmRun(steps=args.steps, seed=args.seed + number)
                networks.append(train(subjects.teaching, options, print, lambda: bool(stop)))
                if stop:
                    return Exit.STOPPED
        model = write_model(target, model_arrays(networks, subjects.teaching, subjects.tendencies))
        _record(target, provenance(subjects.teaching.faces, subjects.held_out), args.steps, args.seed)
    for name in args.judge:
        for line in judge_everything(model, subjects.judges[name], args.fonts):
            print(f"{name}: {line}", flush=True)
    return 0


def _spacing(args: argparse.Namespace, faces: Faces, subjects: Subjects) -> int:
    from fonte_plugin.design.spacing.bearing_model import BearingModel
    from fonte_train.rhythm.bearing_file import bearing_arrays, write_bearings
    from fonte_train.rhythm.bearing_judging import judge_spacing
    from fonte_train.rhythm.bearing_training import BearingLessons, BearingRun, train_bearings
    from fonte_train.rhythm.teaching import provenance, spaced_faces, taught_spacing
    from fonte_train.training.interrupts import asked_to_stop

    target = args.out / "bearings.npz"
    if args.only_judge:
        model = BearingModel.load(target)
    else:
        taught = taught_spacing(faces, subjects.held_out)
        lessons, networks = BearingLessons.of(taught), []
        with asked_to_stop() as stop:
            for number in range(args.spacing_networks):
                options = BearingRun(steps=args.spacing_steps, seed=args.seed + number)
                networks.append(train_bearings(lessons, options, print, lambda: bool(stop)))
                if stop:
                    return Exit.STOPPED
        model = write_bearings(target, bearing_arrays(networks, lessons.scale))
        _record(target, provenance(taught, subjects.held_out), args.spacing_steps, args.seed)
    for name in args.judge:
        for line in judge_spacing(model, spaced_faces(subjects.judges[name]), args.fonts):
            print(f"{name}: {line}", flush=True)
    return 0


def _record(target: Path, trained_on: dict[str, Any], steps: int, seed: int) -> None:
    record = {"trained on": trained_on, "steps": steps, "seed": seed}
    target.with_suffix(".json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
