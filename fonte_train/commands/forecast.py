"""`fonte-train forecast`: the small network that says what the missing glyphs probably cover."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from fonte_train.commands.train import INTERRUPTED


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser("forecast", help="train what chooses among samples: a network that foresees glyphs")
    parser.add_argument("data", type=Path, help="folder that fonte-train build wrote")
    parser.add_argument("--out", type=Path, required=True, help="folder of the run; one that was begun goes on")
    parser.add_argument("--steps", type=int, help="end after so many")
    parser.add_argument("--max-minutes", type=float, help="end after so long; the learning rate follows")
    parser.add_argument("--width", type=int, default=320, help="of the network; a multiple of 64")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--fonts", type=int, default=64, help="fonts a batch")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--bf16", action="store_true", help="matrix products in bfloat16, where the CPU can")
    parser.add_argument("--threads", type=int, help="of torch")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    import torch

    from fonte_train.dataset import open_dataset
    from fonte_train.errors import TrainError
    from fonte_train.forecast.draws import DrawOptions
    from fonte_train.forecast.network import ForecasterConfig
    from fonte_train.forecast.training import WEIGHTS_NAME, ForecastLimits, ForecastRun, train_forecaster
    from fonte_train.stopping import asked_to_stop

    if args.width < 64 or args.width % 64 or args.layers < 1 or args.fonts < 1:
        raise TrainError("--width has to be a multiple of 64, --layers and --fonts at least 1.")
    if args.threads:
        torch.set_num_threads(args.threads)
    data = open_dataset(args.data)
    network = ForecasterConfig(characters=len(data.manifest["characters"]), width=args.width, layers=args.layers)
    options = ForecastRun(network=network, draws=DrawOptions(fonts=args.fonts, seed=args.seed))
    workers = int(sys.platform == "linux")  # elsewhere a process would be given a copy of all pictures
    with asked_to_stop() as stop:
        finished = train_forecaster(
            data, args.out, options, ForecastLimits(args.steps, args.max_minutes), bf16=args.bf16, workers=workers,
            stop=stop,
        )
    state = "finished" if finished else "stopped; the same command goes on"
    print(f"{args.out / WEIGHTS_NAME}: {state}")
    return 0 if finished else INTERRUPTED
