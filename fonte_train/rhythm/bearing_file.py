"""Trained networks for side bearings as the one small file that ships: rows of whole numbers, a step each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.bearing_model import VERSION, BearingModel
from fonte_train.rhythm.bearing_network import BearingNetwork
from fonte_train.rhythm.packed_file import write_packed

LARGEST = 127
"""of int8, as large as the largest weight of a row is to be"""


def bearing_arrays(networks: Sequence[BearingNetwork], scale: npt.NDArray[np.float32]) -> dict[str, npt.NDArray[Any]]:
    """Everything that BearingModel.of_arrays reads: matrices as int8 with a step a row, vectors in half precision."""
    arrays: dict[str, npt.NDArray[Any]] = {"scale": scale}
    for number, network in enumerate(networks):
        for name, tensor in network.state_dict().items():
            weight = tensor.detach().numpy()
            if weight.ndim < 2:
                arrays[f"{number}/{name}"] = weight.astype(np.float16)
                continue
            step = (np.abs(weight).max(1, keepdims=True) / LARGEST + 1e-12).astype(np.float32)
            arrays[f"{number}/{name}"] = np.round(weight / step).clip(-LARGEST, LARGEST).astype(np.int8)
            arrays[f"{number}/{name}.step"] = step
    return arrays


def write_bearings(path: Path, arrays: dict[str, npt.NDArray[Any]]) -> BearingModel:
    """Write the file and read it as the plugin will."""
    write_packed(path, {"version": np.array(VERSION)} | arrays)
    return BearingModel.load(path)
