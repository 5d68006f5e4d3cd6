"""Weights in several small files, for ways that carry no large ones."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import Tensor

from fonte_train.errors import TrainError

HEADER = 65536
"""Bytes that the header of a file may take."""


def save_pieces(
    tensors: Mapping[str, Tensor], metadata: Mapping[str, str], folder: Path, megabytes: float, stem: str = "weights"
) -> list[Path]:
    """Write the tensors in float16, in files of up to `megabytes` (2^20 bytes), named STEM-00001-of-00004.safetensors.

    TrainError when one tensor alone is larger.
    """
    limit = int(megabytes * 2**20) - HEADER
    pieces: list[dict[str, Tensor]] = [{}]
    room = limit
    for name, tensor in tensors.items():
        half = tensor.to("cpu", torch.float16).contiguous()
        if half.nbytes > limit:
            raise TrainError(f"{name} alone takes {half.nbytes / 2**20:.1f} MB; allow more than {megabytes:g} a file.")
        if half.nbytes > room:
            pieces.append({})
            room = limit
        pieces[-1][name] = half
        room -= half.nbytes
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(pattern(stem)):
        old.unlink()
    paths = [folder / f"{stem}-{place:05d}-of-{len(pieces):05d}.safetensors" for place in range(1, len(pieces) + 1)]
    for piece, path in zip(pieces, paths, strict=True):
        save_file(piece, path, metadata=dict(metadata))
    return paths


def pattern(stem: str) -> str:
    return f"{stem}-*-of-*.safetensors"
