"""Weights on disk, and the network they belong to."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from fonte_train.errors import TrainError
from fonte_train.transformer import Transformer, TransformerConfig

WEIGHTS_NAME = "weights.safetensors"


def load_network(path: Path) -> Transformer:
    """The network of a .safetensors file or a run's folder, in float32, on the CPU, ready to evaluate.

    The shape stands in the file's metadata, or is read off the tensors. Raises TrainError for anything else.
    """
    if path.is_dir():
        path = path / WEIGHTS_NAME
    try:
        with safe_open(path, "pt") as file:
            config = (file.metadata() or {}).get("config")
            tensors = {name: file.get_tensor(name).to(torch.float32) for name in file.keys()}  # noqa: SIM118
    except (OSError, SafetensorError) as error:
        raise TrainError(f"{path} holds no weights ({error}); give a run or a .safetensors file.") from error
    try:
        network = Transformer(TransformerConfig(**json.loads(config)) if config else shape_of(tensors))
        network.load_state_dict(tensors)
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise TrainError(f"The weights in {path} are of another network: {error}.") from error
    return network.eval()


def save_network(network: Transformer, path: Path) -> None:
    """Write the weights, with the network's shape in the metadata."""
    tensors = {name: tensor.contiguous() for name, tensor in network.state_dict().items()}
    save_file(tensors, path, metadata={"config": json.dumps(asdict(network.config))})


def shape_of(tensors: dict[str, Tensor]) -> TransformerConfig:
    """The shape that tensors of these names and sizes belong to; KeyError when one is missing."""
    vocabulary, width = tensors["embed.weight"].shape
    layers = 1 + max(int(name.split(".")[1]) for name in tensors if name.startswith("blocks."))
    head_size = tensors["blocks.0.attn.q_norm.weight"].shape[0]
    hidden = tensors["blocks.0.ffn.down.weight"].shape[1]
    return TransformerConfig(vocabulary, width, layers, width // head_size, hidden)
