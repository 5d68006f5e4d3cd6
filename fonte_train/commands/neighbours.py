"""`fonte-train neighbours`: the index of training shapes that `fonte report` looks a font up in."""

from __future__ import annotations

import argparse
import hashlib
import io
from pathlib import Path
from typing import Any


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser(
        "neighbours",
        help="index the shapes of the training fonts, and say how well copies are told from strangers",
        description="Reduce every letter and figure of the training fonts to a few numbers, measure how near unrelated "
        "families come to each other, and judge: false alarms on a held-out split, misses on disguised copies.",
    )
    add = parser.add_argument
    add("data", type=Path, help="a data set as fonte-train build makes it")
    add("--out", type=Path, required=True, help="the file to write, neighbours.npz; export takes it with --neighbours")
    add("--numbers", type=int, default=20, help="of a glyph")
    add("--judge", default="val-choose", metavar="SPLIT", help="whose fonts are strangers")
    add("--copies", type=int, default=60, metavar="N", help="training fonts that are copied to be found again")
    add("--only-judge", action="store_true", help="judge the file that is there")
    add("--seed", type=int, default=0)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    import numpy as np

    from fonte_export.atomic import write_bytes
    from fonte_plugin.design.nearness.shape_index import ShapeIndex, family_order
    from fonte_plugin.notation.grammar import character
    from fonte_train.corpus.dataset import open_dataset
    from fonte_train.corpus.split import TRAIN
    from fonte_train.errors import TrainError
    from fonte_train.neighbours.building import BuildOptions, build_index, summary
    from fonte_train.neighbours.data_shapes import data_shapes
    from fonte_train.neighbours.disguises import CHANGED_FONTS, CHANGED_SEED, changes
    from fonte_train.neighbours.judging import judge_everything, sample
    from fonte_train.neighbours.relatives import related

    if args.numbers < 1 or args.copies < 0:
        raise TrainError("--numbers has to be at least 1, --copies at least 0.")
    data = open_dataset(args.data)
    if not args.only_judge:
        fonts = data.fonts_of(TRAIN)
        if not fonts:
            raise TrainError(f"{args.data} has no training fonts.")
        shapes = data_shapes(data, fonts)
        print(f"drew {int(shapes.there.sum())} glyphs of {len(fonts)} fonts")
        families, family_of = family_order(shapes.families)
        tokens = []
        for font in fonts:
            glyphs = data.glyphs[data.bounds[font] : data.bounds[font + 1]]
            tokens.append({character(int(ids[0])): ids for ids in map(data.glyph_tokens, glyphs)})
        kin = related(families, family_of.tolist(), tokens)
        print(f"{(int(kin.sum()) - len(families)) // 2} pairs of families are related")
        changed = changes(data, sample(data, TRAIN, CHANGED_FONTS, CHANGED_SEED))
        arrays = build_index(shapes, changed, kin, BuildOptions(numbers=args.numbers, seed=args.seed), print)
        stream = io.BytesIO()
        np.savez_compressed(stream, **arrays)  # type: ignore[arg-type]
        args.out.parent.mkdir(parents=True, exist_ok=True)
        write_bytes(args.out, stream.getvalue())
        digest = hashlib.sha256(stream.getvalue()).hexdigest()
        print(f"{args.out}: {summary(arrays)}, {len(stream.getvalue()) / 1e6:.1f} MB, sha256 {digest}")
    for line in judge_everything(ShapeIndex.load(args.out), data, args.judge, args.copies, args.seed):
        print(line, flush=True)
    return 0
