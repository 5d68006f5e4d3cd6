"""Weights rounded to eight bits a channel, so that a model of 27 million parameters travels in 27 MB."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import nn

Int8 = npt.NDArray[np.int8]
Float32 = npt.NDArray[np.float32]

LEVELS = 127


def round_channels(weights: Float32, axis: int) -> tuple[Int8, Float32]:
    """int8 weights and the float32 scale of each channel along `axis`; weights are close to int8 * scale."""
    others = tuple(index for index in range(weights.ndim) if index != axis)
    largest = np.abs(weights).max(axis=others, keepdims=True)
    scale = np.where(largest > 0, largest / LEVELS, 1).astype(np.float32)
    return np.clip(np.rint(weights / scale), -LEVELS, LEVELS).astype(np.int8), scale


@torch.no_grad()
def round_network(network: nn.Module) -> None:
    """Replace each matrix by its rounded values: the network as it will run."""
    for parameter in network.parameters():
        if parameter.dim() == 2:  # Linear and Embedding both keep one channel a row
            rounded, scale = round_channels(parameter.detach().cpu().numpy().astype(np.float32), axis=0)
            parameter.copy_(torch.from_numpy(rounded.astype(np.float32) * scale))
