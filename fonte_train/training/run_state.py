"""Everything that a run needs to continue as if it had never stopped, in one file."""

from __future__ import annotations

import os
import pickle
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from fonte_train.errors import TrainError
from fonte_train.training.config import RunConfig, from_dict

STATE_NAME = "state.pt"
EARLIER_NAME = "state-before.pt"
STATE_VERSION = 1


@dataclass(frozen=True)
class RunState:
    """`step` steps are done. Random numbers need no state: data and dropout are functions of the seed and the step.

    `best` is the best rendered score so far, `minutes` what the run has taken, `dataset` the sum of the data set.
    """

    config: RunConfig
    dataset: str
    step: int
    minutes: float
    best: float | None
    network: Mapping[str, Any]
    average: Mapping[str, Any]
    optimizers: list[dict[str, Any]]
    versions: Mapping[str, str]


def save_state(state: RunState, run: Path) -> None:
    """Write the file whole or not at all; the one before it is kept under another name."""
    write_state(
        {
            "config": state.config.to_dict(),
            "dataset": state.dataset,
            "step": state.step,
            "minutes": state.minutes,
            "best": state.best,
            "network": dict(state.network),
            "average": dict(state.average),
            "optimizers": state.optimizers,
            "versions": dict(state.versions),
        },
        run,
    )


def load_state(run: Path) -> RunState | None:
    """The newest state that is whole, None for a run that has none. TrainError when there are but damaged ones."""
    values = read_state(run)
    if values is None:
        return None
    try:
        return RunState(config=from_dict(RunConfig, values.pop("config"), f"{run / STATE_NAME}"), **values)
    except (KeyError, TypeError, ValueError) as error:
        raise TrainError(
            f"{run / STATE_NAME} is of another kind of run ({error}); begin a new run in another folder."
        ) from error


def write_state(values: Mapping[str, Any], run: Path) -> None:
    """Tensors, numbers, strings, and tables of them, as `save_state`."""
    path = run / STATE_NAME
    temporary = run / f".{STATE_NAME}.new"
    with temporary.open("wb") as file:
        torch.save({"version": STATE_VERSION, **values}, file)
        file.flush()
        os.fsync(file.fileno())
    if path.exists():
        path.replace(run / EARLIER_NAME)
    temporary.replace(path)


def read_state(run: Path) -> dict[str, Any] | None:
    """What `write_state` wrote, the newest that is whole, or None. TrainError when there are but damaged ones."""
    damage = None
    for name in (STATE_NAME, EARLIER_NAME):
        try:
            values = torch.load(run / name, map_location="cpu", weights_only=True)
            if values.pop("version") != STATE_VERSION:
                raise TrainError(f"{run / name} is of another version of fonte-train; begin a new run.")
            return dict(values)
        except FileNotFoundError:
            continue
        except (OSError, RuntimeError, EOFError, KeyError, TypeError, ValueError, pickle.UnpicklingError) as error:
            damage = f"{run / name} cannot be read ({error})"
    if damage:
        raise TrainError(f"{damage}; begin a new run in another folder.")
    return None
