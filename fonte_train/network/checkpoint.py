"""Weights on disk, and the network they belong to."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from fonte_plugin.notation.manifest import NETWORK_NAME
from fonte_train.errors import TrainError
from fonte_train.network.pieces import pattern, save_pieces
from fonte_train.network.rounding import round_channels
from fonte_train.network.transformer import Transformer, TransformerConfig

WEIGHTS_NAME = "weights.safetensors"
LAST_NAME = "last.safetensors"
SCALE = ".scale"
"""Behind the name of a matrix in eight bits, that of the scales of its channels."""


def load_network(path: Path) -> Transformer:
    """The network of a .safetensors file or a folder, in float32, on the CPU, ready to evaluate.

    A folder holds the weights of a run whole, or in pieces, or is that of an exported model. The shape stands in
    the metadata, or is read off the tensors.
    Raises TrainError for anything else.
    """
    files = [path]
    if path.is_dir():
        whole = path / WEIGHTS_NAME
        files = [whole] if whole.is_file() else sorted(path.glob(pattern("weights"))) or [whole]
    config: dict[str, Any] | None = None
    tensors: dict[str, Tensor] = {}
    try:
        if not files[0].exists() and (path / NETWORK_NAME).exists():
            from fonte_train.network.onnx_weights import read_exported  # onnx need not be where a GPU is

            config, tensors = read_exported(path)
            files = []
        for name in files:
            with safe_open(name, "pt") as file:
                text = (file.metadata() or {}).get("config")
                config = json.loads(text) if text else None
                tensors.update({key: file.get_tensor(key) for key in file.keys()})  # noqa: SIM118
    except (OSError, SafetensorError) as error:
        raise TrainError(f"{path} holds no weights ({error}); give a run or a .safetensors file.") from error
    try:
        tensors = _multiplied_out(tensors)
        network = Transformer(TransformerConfig(**config) if config else shape_of(tensors))
        network.load_state_dict(tensors)
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise TrainError(f"The weights in {path} are of another network: {error}.") from error
    return network.eval()


def _multiplied_out(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    """Float32 weights from those of `save_rounded`, or from any others."""
    found = {}
    for name, tensor in tensors.items():
        if name.endswith(SCALE):
            continue
        scale = tensors.get(name + SCALE)
        found[name] = tensor.to(torch.float32) if scale is None else tensor.to(torch.float32) * scale
    return found


def save_rounded(network: Transformer, path: Path) -> None:
    """Write the weights in eight bits a channel, as they ship, a quarter of their size; `load_network` reads them."""
    tensors: dict[str, Tensor] = {}
    for name, tensor in network.state_dict().items():
        if tensor.dim() == 2:
            rounded, scale = round_channels(tensor.numpy().astype(np.float32), axis=0)
            tensors[name], tensors[name + SCALE] = torch.from_numpy(rounded), torch.from_numpy(scale)
        else:
            tensors[name] = tensor.contiguous()
    save_file(tensors, path, metadata={"config": json.dumps(asdict(network.config))})


def save_network(network: Transformer, path: Path) -> None:
    """Write the weights, with the network's shape in the metadata; the file whole or not at all."""
    tensors = {name: tensor.contiguous() for name, tensor in network.state_dict().items()}
    temporary = path.with_name(f".{path.name}.new")
    save_file(tensors, temporary, metadata={"config": json.dumps(asdict(network.config))})
    temporary.replace(path)


def save_in_pieces(network: Transformer, folder: Path, megabytes: float) -> list[Path]:
    """Write the weights in float16, in files of up to `megabytes` (2^20 bytes), as `load_network` reads them."""
    return save_pieces(network.state_dict(), {"config": json.dumps(asdict(network.config))}, folder, megabytes)


def shape_of(tensors: dict[str, Tensor]) -> TransformerConfig:
    """The shape that tensors of these names and sizes belong to; KeyError when one is missing."""
    vocabulary, width = tensors["embed.weight"].shape
    layers = 1 + max(int(name.split(".")[1]) for name in tensors if name.startswith("blocks."))
    head_size = tensors["blocks.0.attn.q_norm.weight"].shape[0]
    hidden = tensors["blocks.0.ffn.down.weight"].shape[1]
    return TransformerConfig(vocabulary, width, layers, width // head_size, hidden)
