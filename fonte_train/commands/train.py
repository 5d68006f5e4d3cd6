"""`fonte-train train`: a network from a data set, on one GPU, on many (torchrun), or on the CPU."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from fonte_plugin.errors import Exit
from fonte_train.errors import TrainError

"""Exit status of a run that was told to stop, and waits to be resumed."""


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser("train", help="train a network on a data set")
    parser.add_argument("data", type=Path, help="folder that fonte-train build wrote")
    parser.add_argument("--out", type=Path, required=True, help="folder of the run")
    parser.add_argument("--preset", default="base", help="a name of fonte_train/runs, or a .toml file")
    parser.add_argument("--set", dest="changes", metavar="SECTION.KEY=VALUE", action="append", default=[])
    parser.add_argument("--steps", type=int, help="end after so many")
    parser.add_argument("--max-minutes", type=float, help="end after so long; the learning rate follows")
    parser.add_argument("--session-minutes", type=float, help="save and leave after so long, to be resumed")
    parser.add_argument(
        "--from",
        dest="start",
        type=Path,
        metavar="WEIGHTS",
        help="begin with these, a run or a .safetensors file, e.g. to add characters",
    )
    parser.add_argument("--resume", choices=("auto", "never"), default="auto", help="go on with what is in --out")
    parser.add_argument("--device", choices=("cuda", "cpu"), help="default: a GPU if there is one")
    parser.add_argument("--compile", action=argparse.BooleanOptionalAction, help="torch.compile; default: on a GPU")
    parser.add_argument("--bf16", action=argparse.BooleanOptionalAction, help="default: on a GPU")
    parser.add_argument("--workers", type=int, help="processes that make batches; default: 6 for a GPU, else none")
    parser.add_argument("--threads", type=int, help="of torch on the CPU")
    parser.add_argument("--tensorboard", action="store_true", help="write RUN/tensorboard as well")
    parser.add_argument("--split-weights", type=float, metavar="MB", help="write the weights in pieces as well")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    import torch

    from fonte_train.corpus.dataset import open_dataset
    from fonte_train.network.checkpoint import load_network, save_in_pieces
    from fonte_train.training.config import load_config
    from fonte_train.training.learner import Machine
    from fonte_train.training.processes import join_processes
    from fonte_train.training.run_state import STATE_NAME
    from fonte_train.training.train import Limits, Run, train

    changes = [*args.changes, *([f"optimisation.steps={args.steps}"] if args.steps is not None else [])]
    config = load_config(args.preset, changes)
    if args.resume == "never" and (args.out / STATE_NAME).exists():
        raise TrainError(f"{args.out} holds a run; choose another folder, or --resume auto.")
    if args.threads:
        torch.set_num_threads(args.threads)
    with join_processes(args.device) as processes:
        on_gpu = processes.device.type == "cuda"
        machine = Machine(
            compile=on_gpu if args.compile is None else args.compile,
            workers=(6 if on_gpu else 0) if args.workers is None else args.workers,
            bf16=args.bf16,
        )
        limits = Limits(args.max_minutes, args.session_minutes)
        work = Run(open_dataset(args.data), args.out, config, limits, machine, processes)
        outcome = train(work, start=args.start, tensorboard=args.tensorboard)
        if processes.leads:
            best = "" if outcome.best is None else f", best rendered score {outcome.best:.3f}"
            state = "finished" if outcome.finished else "stopped; the same command goes on"
            print(f"{args.out}: step {outcome.step}{best}, {state}")
            if args.split_weights and (args.out / "weights.safetensors").exists():
                paths = save_in_pieces(load_network(args.out), args.out / "pieces", args.split_weights)
                print(f"{args.out / 'pieces'}: {len(paths)} files")
    return Exit.DONE if outcome.finished else Exit.STOPPED
