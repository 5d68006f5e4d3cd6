"""The weights of an exported model, so that training can begin with the one that ships.

Weights exported in eight bits are restored exactly.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import torch
from google.protobuf.message import DecodeError
from onnx import numpy_helper
from torch import Tensor

from fonte_plugin.errors import ModelError
from fonte_plugin.notation.manifest import NETWORK_NAME, ModelManifest
from fonte_train.errors import TrainError

Floats = npt.NDArray[np.float32]

MODULE = "network."
"""The prefix that the exporter gives the names of parameters."""
OF_A_BLOCK = ("attn.qkv", "attn.out", "ffn.up", "ffn.down")
"""Matrices in the order in which a block multiplies by them: the exporter gives those names of its own."""


def read_exported(folder: Path) -> tuple[dict[str, Any], dict[str, Tensor]]:
    """The shape and the tensors, float32, of the network in a model's folder; TrainError when they are not whole."""
    try:
        manifest = ModelManifest.read(folder)
        graph = onnx.load(str(folder / NETWORK_NAME)).graph
        config = dict(manifest.run["network"])
    except (ModelError, DecodeError, OSError, KeyError, TypeError, ValueError) as error:
        raise TrainError(f"{folder} holds no exported network ({error}).") from error
    if manifest.adapted:
        raise TrainError(f"The network in {folder} has an adapter, which cannot be taken out of the export.")
    known = {initializer.name: initializer for initializer in graph.initializer}

    def matrix(name: str) -> Floats | None:
        found: Floats | None = None
        if name in known:
            found = numpy_helper.to_array(known[name]).astype(np.float32)
        elif f"{name}.int8" in known:
            rounded, scale = (numpy_helper.to_array(known[f"{name}.{part}"]) for part in ("int8", "scale"))
            found = rounded.astype(np.float32) * scale
        return found

    tensors = {
        name.removeprefix(MODULE): torch.from_numpy(numpy_helper.to_array(initializer).copy())
        for name, initializer in known.items()
        if name.startswith(MODULE) and name.endswith(".weight")
    }
    embedding = matrix(f"{MODULE}embed.weight")
    products = [matrix(node.input[1]) for node in graph.node if node.op_type == "MatMul"]
    found = [product for product in products if product is not None and product.ndim == 2]
    names = [f"blocks.{block}.{part}.weight" for block in range(manifest.layers) for part in OF_A_BLOCK]
    names.append("head.weight")
    if embedding is None or len(found) != len(names):
        raise TrainError(f"{folder / NETWORK_NAME} is not built as this version builds it; begin with other weights.")
    tensors["embed.weight"] = torch.from_numpy(embedding)
    for name, product in zip(names, found, strict=True):
        tensors[name] = torch.from_numpy(product.T.copy())
    return config, tensors
