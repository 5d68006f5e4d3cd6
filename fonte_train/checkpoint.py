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

WEIGHTS_NAME, LAST_NAME = "weights.safetensors", "last.safetensors"
PIECES = "weights-*-of-*.safetensors"


def load_network(path: Path) -> Transformer:
    """The network of a .safetensors file or a run's folder, in float32, on the CPU, ready to evaluate.

    A folder holds the weights whole, or in pieces. The shape stands in the metadata, or is read off the tensors.
    Raises TrainError for anything else.
    """
    files = [path]
    if path.is_dir():
        whole = path / WEIGHTS_NAME
        files = [whole] if whole.is_file() else sorted(path.glob(PIECES)) or [whole]
    config, tensors = None, {}
    try:
        for name in files:
            with safe_open(name, "pt") as file:
                config = (file.metadata() or {}).get("config")
                tensors.update({key: file.get_tensor(key).to(torch.float32) for key in file.keys()})  # noqa: SIM118
    except (OSError, SafetensorError) as error:
        raise TrainError(f"{path} holds no weights ({error}); give a run or a .safetensors file.") from error
    try:
        network = Transformer(TransformerConfig(**json.loads(config)) if config else shape_of(tensors))
        network.load_state_dict(tensors)
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise TrainError(f"The weights in {path} are of another network: {error}.") from error
    return network.eval()


def save_network(network: Transformer, path: Path) -> None:
    """Write the weights, with the network's shape in the metadata; the file whole or not at all."""
    tensors = {name: tensor.contiguous() for name, tensor in network.state_dict().items()}
    temporary = path.with_name(f".{path.name}.new")
    save_file(tensors, temporary, metadata={"config": json.dumps(asdict(network.config))})
    temporary.replace(path)


def save_pieces(network: Transformer, folder: Path, megabytes: float) -> list[Path]:
    """Write the weights in float16, in files of up to `megabytes` (2^20 bytes), as `load_network` reads them.

    For ways that carry only small files. TrainError when one tensor alone is larger.
    """
    limit = int(megabytes * 2**20) - 65536  # the header of a file
    pieces: list[dict[str, Tensor]] = [{}]
    room = limit
    for name, tensor in network.state_dict().items():
        half = tensor.to("cpu", torch.float16).contiguous()
        if half.nbytes > limit:
            raise TrainError(f"{name} alone takes {half.nbytes / 2**20:.1f} MB; allow more than {megabytes:g} a file.")
        if half.nbytes > room:
            pieces.append({})
            room = limit
        pieces[-1][name] = half
        room -= half.nbytes
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(PIECES):
        old.unlink()
    metadata = {"config": json.dumps(asdict(network.config))}
    paths = [folder / f"weights-{place:05d}-of-{len(pieces):05d}.safetensors" for place in range(1, len(pieces) + 1)]
    for piece, path in zip(pieces, paths, strict=True):
        save_file(piece, path, metadata=metadata)
    return paths


def shape_of(tensors: dict[str, Tensor]) -> TransformerConfig:
    """The shape that tensors of these names and sizes belong to; KeyError when one is missing."""
    vocabulary, width = tensors["embed.weight"].shape
    layers = 1 + max(int(name.split(".")[1]) for name in tensors if name.startswith("blocks."))
    head_size = tensors["blocks.0.attn.q_norm.weight"].shape[0]
    hidden = tensors["blocks.0.ffn.down.weight"].shape[1]
    return TransformerConfig(vocabulary, width, layers, width // head_size, hidden)
