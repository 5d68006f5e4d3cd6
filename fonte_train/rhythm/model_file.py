"""Trained kerning networks as the one small file that ships: numpy arrays of half precision."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.kern_model import VERSION, KernModel, in_planes
from fonte_plugin.design.spacing.telling import Tendencies
from fonte_train.rhythm.network import KernNetwork
from fonte_train.rhythm.packed_file import write_packed
from fonte_train.rhythm.training import Teaching


def model_arrays(
    networks: Sequence[KernNetwork], teaching: Teaching, tendencies: Tendencies
) -> dict[str, npt.NDArray[Any]]:
    """Everything that KernModel.of_arrays wants, rounded as it will be shipped."""
    arrays: dict[str, npt.NDArray[Any]] = {
        f"{number}/{name}": weight.detach().numpy().astype(np.float16)
        for number, network in enumerate(networks)
        for name, weight in network.state_dict().items()
    }
    arrays["scale"] = teaching.scale
    arrays["frequencies"] = teaching.frequencies.astype(np.float16)
    arrays["factors"], arrays["rest"] = (a.astype(np.float16) for a in (tendencies.factors, tendencies.rest))
    return arrays


def write_model(path: Path, arrays: dict[str, npt.NDArray[Any]]) -> KernModel:
    """Write the file and read it as the plugin will."""
    write_packed(path, {"version": np.array(VERSION)} | in_planes(arrays))
    return KernModel.load(path)
