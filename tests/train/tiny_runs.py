"""Runs of a network so small that they take a second, and what they left."""

from __future__ import annotations

from pathlib import Path

import torch

from fonte_train.corpus.dataset import Dataset
from fonte_train.training.config import RunConfig, load_config
from fonte_train.training.run_log import read_metrics
from fonte_train.training.run_state import load_state
from fonte_train.training.train import Limits, Outcome, Run, train

NETWORK = [
    "network.width=32",
    "network.hidden=48",
    "network.dropout=0.2",
    "batches.context=96",
    "batches.batch=2",
    "schedule.warmup=2",
    "watching.log_steps=1",
    "watching.loss_steps=3",
    "watching.score_glyphs=0",
]


def tiny(steps: int, *changes: str) -> RunConfig:
    return load_config("tiny", [*NETWORK, f"optimisation.steps={steps}", *changes])


def run(
    data: Dataset, folder: Path, config: RunConfig, limits: Limits | None = None, start: Path | None = None
) -> Outcome:
    return train(Run(data, folder, config, limits or Limits()), start=start)


def losses(folder: Path) -> list[float]:
    return [line["loss"] for line in read_metrics(folder) if line["event"] == "step"]


def weights(folder: Path) -> dict[str, torch.Tensor]:
    """All tensors of the last state."""
    state = load_state(folder)
    assert state is not None
    parts = {"network": state.network, "average": state.average}
    return {f"{part} {name}": tensor for part, tensors in parts.items() for name, tensor in tensors.items()}
