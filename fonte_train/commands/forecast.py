"""`fonte-train forecast`: the small network that says what the missing glyphs probably cover."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from fonte_plugin.errors import Exit


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser("forecast", help="train what chooses among samples: a network that foresees glyphs")
    parser.add_argument("data", type=Path, help="folder that fonte-train build wrote")
    parser.add_argument("--out", type=Path, required=True, help="folder of the run; one that was begun goes on")
    parser.add_argument("--steps", type=int, help="end after so many")
    parser.add_argument("--max-minutes", type=float, help="end after so long; the learning rate follows")
    parser.add_argument("--width", type=int, default=384, help="of the network; a multiple of 64")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--pixels", type=int, default=48, help="a side of what is foreseen; a multiple of 16")
    parser.add_argument("--fonts", type=int, default=64, help="fonts a batch")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--bf16", action=argparse.BooleanOptionalAction, help="default: on a GPU")
    parser.add_argument("--device", choices=("cuda", "cpu"), help="default: a GPU if there is one")
    parser.add_argument("--workers", type=int, help="processes that choose what is shown; default: 8 for a GPU, else 1")
    parser.add_argument("--threads", type=int, help="of torch")
    parser.add_argument("--split-weights", type=float, metavar="MB", help="write the weights in pieces as well")
    parser.add_argument("--only-draw", action="store_true", help="draw the pictures that it learns from, and leave")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    import torch

    from fonte_train.corpus.dataset import open_dataset
    from fonte_train.errors import TrainError
    from fonte_train.forecast.draws import DrawOptions
    from fonte_train.forecast.network import ForecasterConfig
    from fonte_train.forecast.pictures import open_pictures
    from fonte_train.forecast.training import (
        SHARPER,
        WEIGHTS_NAME,
        ForecastLimits,
        ForecastRun,
        load_forecaster,
        save_forecaster_in_pieces,
        train_forecaster,
    )
    from fonte_train.training.interrupts import asked_to_stop

    if args.width < 64 or args.width % 64 or args.layers < 1 or args.fonts < 1:
        raise TrainError("--width has to be a multiple of 64, --layers and --fonts at least 1.")
    if args.pixels < 16 or args.pixels % 16:
        raise TrainError("--pixels has to be a multiple of 16.")
    if args.threads:
        torch.set_num_threads(args.threads)
    data = open_dataset(args.data)
    if args.only_draw:
        args.out.mkdir(parents=True, exist_ok=True)
        open_pictures(data, args.out, SHARPER * args.pixels)
        return 0
    network = ForecasterConfig(
        characters=len(data.manifest["characters"]),
        pixels=args.pixels,
        width=args.width,
        layers=args.layers,
        framed=True,
    )
    options = ForecastRun(network=network, draws=DrawOptions(fonts=args.fonts, seed=args.seed))
    device = torch.device(args.device or ("cuda" if torch.cuda.is_available() else "cpu"))
    on_gpu = device.type == "cuda"
    usual = (8 if on_gpu else 1) * (
        sys.platform == "linux"
    )  # with other start methods each process would get a copy of all facts
    with asked_to_stop() as stop:
        finished = train_forecaster(
            data,
            args.out,
            options,
            ForecastLimits(args.steps, args.max_minutes),
            bf16=on_gpu if args.bf16 is None else args.bf16,
            workers=usual if args.workers is None else args.workers,
            stop=stop,
            device=device,
        )
    if args.split_weights:
        save_forecaster_in_pieces(load_forecaster(args.out), args.out / "pieces", args.split_weights)
    state = "finished" if finished else "stopped; the same command goes on"
    print(f"{args.out / WEIGHTS_NAME}: {state}")
    return Exit.DONE if finished else Exit.STOPPED
