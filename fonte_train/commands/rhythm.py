"""`fonte-train rhythm`: the small networks that say how a designer would kern."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from fonte_plugin.errors import Exit


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser(
        "rhythm",
        help="train what proposes kerning: small networks that have read the kerning of open fonts",
        description="Read the kerning of the fonts through their shaping tables, say which of them a person kerned, "
        "train some networks on the CPU, and judge them by families that they have not seen.",
    )
    add = parser.add_argument
    add("fonts", type=Path, nargs="+", help="folders of fonts; one with index.csv says which split a family belongs to")
    add("--out", type=Path, required=True, help="folder for faces.npz (what was read), kerning.npz and kerning.json")
    add("--words", type=Path, nargs="+", required=True, metavar="LIST",
        help="word lists, one a language: a word and its frequency a line, a tab between")  # fmt: skip
    add("--networks", type=int, default=3, help="whose answers are averaged")
    add("--steps", type=int, default=6000, help="of training, for each")
    add("--held-out", type=int, default=80, help="kerned training families that judge instead of teaching")
    add("--seed", type=int, default=0)
    add("--workers", type=int, default=1, help="processes that read fonts")
    add("--threads", type=int, default=1, help="of torch")
    add("--judge", nargs="*", default=["held-out", "val-choose", "unkerned"], metavar="SET",
        help="held-out, val-choose, val-report, unkerned; default: all but val-report")  # fmt: skip
    add("--only-judge", action="store_true", help="judge the kerning.npz that is there")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    import torch

    from fonte_plugin.design.spacing.kern_model import KernModel
    from fonte_train.errors import TrainError
    from fonte_train.rhythm.faces import Faces, read_faces
    from fonte_train.rhythm.judging import judge_everything
    from fonte_train.rhythm.model_file import model_arrays, write_model
    from fonte_train.rhythm.teaching import choose_subjects, provenance
    from fonte_train.rhythm.training import RhythmRun, train
    from fonte_train.training.interrupts import asked_to_stop

    if args.networks < 1 or args.steps < 1 or args.held_out < 2:
        raise TrainError("--networks and --steps have to be at least 1, --held-out at least 2.")
    torch.set_num_threads(args.threads)
    kept, target, beside = (args.out / name for name in ("faces.npz", "kerning.npz", "kerning.json"))
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
    record: dict[str, Any] = {"trained on": provenance(subjects), "steps": args.steps, "seed": args.seed}
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
        beside.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    for name in args.judge:
        for line in judge_everything(model, subjects.judges[name], args.fonts):
            print(f"{name}: {line}", flush=True)
    return 0
