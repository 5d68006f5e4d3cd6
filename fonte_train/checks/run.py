"""What has to be true of a run before it is continued, exported or trusted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch

from fonte_train.batches.batches import plain_sequences
from fonte_train.checks.check import Check, CheckFailed, require
from fonte_train.corpus.dataset import Dataset
from fonte_train.corpus.split import CHOOSE, TRAIN
from fonte_train.network.checkpoint import LAST_NAME, WEIGHTS_NAME, load_network
from fonte_train.training.baselines import measure_baselines
from fonte_train.training.run_log import read_metrics
from fonte_train.training.run_state import RunState, load_state
from fonte_train.training.validation import LEARNT_SHARE


@dataclass(frozen=True, slots=True)
class Run:
    """A run's folder, and the data set it was trained on."""

    folder: Path
    data: Dataset

    @property
    def state(self) -> RunState:
        state = load_state(self.folder)
        if state is None:
            raise CheckFailed(f"{self.folder} holds no state.")
        return state


def it_was_trained_on_this_data(run: Run) -> str:
    """The run was trained on this very data set"""
    require(run.state.dataset == run.data.sha256, "It was trained on another one.")
    return run.data.sha256[:12]


def its_weights_are_numbers(run: Run) -> str:
    """All weights are finite, and those on disk belong to the network of the state"""
    state = run.state
    for name, tensor in {**state.network, **state.average}.items():
        require(bool(torch.isfinite(tensor).all()), f"{name} is not finite.")
    for name in (WEIGHTS_NAME, LAST_NAME):
        if (run.folder / name).exists():
            network = load_network(run.folder / name)
            require(network.config == state.config.network, f"{name} is of another shape.")
            require(all(bool(torch.isfinite(p).all()) for p in network.parameters()), f"{name} is not finite.")
    return f"step {state.step}"


def it_began_right_and_learnt(run: Run) -> str:
    """The first loss was ln(vocabulary), or well below it where weights were given, and counting tokens is beaten"""
    metrics = read_metrics(run.folder)
    begun = next((line for line in metrics if line["event"] == "begin"), {})
    first, start = begun.get("first_loss"), begun.get("start")
    held_out = [line["held_out_average"] for line in metrics if line["event"] == "held-out"]
    require(first is not None and bool(held_out), "metrics.jsonl does not say.")
    batches = run.state.config.batches
    known = measure_baselines(
        plain_sequences(run.data, TRAIN, batches, 256), plain_sequences(run.data, CHOOSE, batches, 24)
    )
    right = float(first or 0) < LEARNT_SHARE * known.uniform if start else abs(float(first or 0) - known.uniform) < 0.1
    require(right, f"The first loss was {first}.")
    require(held_out[-1] < known.unigram, f"It is {held_out[-1]:.3f}; counting gives {known.unigram:.3f}.")
    beaten = "below" if held_out[-1] < known.grammar else "still above"
    return f"{held_out[-1]:.3f}, {beaten} the grammar table's {known.grammar:.3f}"


def the_best_is_the_best(run: Run) -> str:
    """The weights that are kept are those of the best rendered score"""
    scores = [line["iou"] for line in read_metrics(run.folder) if line["event"] == "score"]
    best = run.state.best
    if not scores:
        return "no score was taken; the last weights are kept"
    require(best is not None and abs(max(scores) - best) < 1e-5, f"The state says {best}, the metrics {max(scores)}.")
    require((run.folder / WEIGHTS_NAME).exists(), f"There is no {WEIGHTS_NAME}.")
    return f"{max(scores):.3f} of {len(scores)} scores"


CHECKS: tuple[Check[Run], ...] = (
    it_was_trained_on_this_data,
    its_weights_are_numbers,
    it_began_right_and_learnt,
    the_best_is_the_best,
)
