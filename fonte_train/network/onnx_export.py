"""The network as one ONNX graph that extends a cache: what the plugin runs on the CPU.

The graph takes new tokens behind the keys and values that came before (a prompt shared by all rows, and each
row's own past) and returns logits and the new keys and values; of a network with an adapter it wants `gate` [B, T]
as well, 1 for tokens of adapted glyphs. The caller keeps the caches, so the graph reads
them where they lie and copies nothing.
"""

from __future__ import annotations

import hashlib
import logging
import warnings
from pathlib import Path
from typing import Any

import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn
from torch.export import Dim

from fonte_train.network.rounding import round_channels
from fonte_train.network.transformer import Cache, Transformer

OPSET = 20
CACHES = ("prefix_keys", "prefix_values", "past_keys", "past_values")


class _Step(nn.Module):
    def __init__(self, network: Transformer) -> None:
        super().__init__()
        self.network = network

    def forward(
        self,
        ids: Tensor,
        positions: Tensor,
        past_mask: Tensor,
        prefix_keys: list[Tensor],
        prefix_values: list[Tensor],
        past_keys: list[Tensor],
        past_values: list[Tensor],
        gate: Tensor | None = None,
    ) -> tuple[Tensor, list[Tensor], list[Tensor]]:
        layers = zip(prefix_keys, prefix_values, past_keys, past_values, strict=True)
        caches = [Cache(*layer, past_mask) for layer in layers]
        logits, written = self.network.extend(ids, positions, caches, None if gate is None else gate[..., None])
        return logits, [keys for keys, _ in written], [values for _, values in written]


def build_graph(network: Transformer, *, rounded: bool) -> onnx.ModelProto:
    """The graph of `network`; with `rounded`, matrices as int8 and a scale a channel, multiplied out on loading.

    Rounding an already rounded network (`rounding.round_network`) changes nothing.
    """
    config = network.config
    layers, heads, size = config.layers, config.heads, config.head_size
    adapted = int(config.adapter_rank > 0)
    rows, tokens, prefix, past = 3, 2, 5, 4  # any sizes but 0 and 1: the exporter takes those for constants
    inputs = (
        torch.zeros(rows, tokens, dtype=torch.int64),
        torch.zeros(rows, tokens, dtype=torch.int64),
        torch.zeros(rows, past),
        *([torch.zeros(heads, prefix, size) for _ in range(layers)] for _ in range(2)),
        *([torch.zeros(rows, heads, past, size) for _ in range(layers)] for _ in range(2)),
        *[torch.ones(rows, tokens)] * adapted,
    )
    b, t, p, s = Dim("rows", min=1), Dim("tokens", min=1), Dim("prefix", min=0), Dim("past", min=0)
    shapes = (
        {0: b, 1: t},
        {0: b, 1: t},
        {0: b, 1: s},
        [{1: p}] * layers,
        [{1: p}] * layers,
        [{0: b, 2: s}] * layers,
        [{0: b, 2: s}] * layers,
        *[{0: b, 1: t}] * adapted,
    )
    return export_graph(
        _Step(network.eval()),
        inputs,
        shapes,
        ["ids", "positions", "past_mask", *(f"{n}.{i}" for n in CACHES for i in range(layers)), *["gate"] * adapted],
        ["logits", *(f"{n}.{i}" for n in ("new_keys", "new_values") for i in range(layers))],
        rounded=rounded,
    )


def export_graph(
    module: nn.Module,
    inputs: tuple[Any, ...],
    shapes: tuple[Any, ...],
    input_names: list[str],
    output_names: list[str],
    *,
    rounded: bool,
) -> onnx.ModelProto:
    """A module as a graph, without what the exporter notes of this machine; `rounded` as in `build_graph`."""
    logging.getLogger("torch.onnx").setLevel(logging.ERROR)
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        program = torch.onnx.export(
            module,
            inputs,
            dynamo=True,
            dynamic_shapes=shapes,
            opset_version=OPSET,
            verbose=False,
            input_names=input_names,
            output_names=output_names,
        )
    if program is None:
        raise RuntimeError("torch.onnx.export returned no program")
    model = program.model_proto
    for node in model.graph.node:  # the exporter's notes hold paths of this machine
        del node.metadata_props[:]
        node.doc_string = ""
    for value in (*model.graph.value_info, *model.graph.input, *model.graph.output):
        del value.metadata_props[:]
    del model.graph.metadata_props[:], model.metadata_props[:], model.graph.value_info[:]
    if rounded:
        _round_initializers(model.graph)
    onnx.checker.check_model(model)
    return model


def _round_initializers(graph: onnx.GraphProto) -> None:
    consumer = {name: node for node in graph.node for name in node.input}
    kept, added = [], []
    for initializer in graph.initializer:
        node = consumer.get(initializer.name)
        is_matrix = len(initializer.dims) == 2 and initializer.data_type == TensorProto.FLOAT
        if node is None or not is_matrix or node.op_type not in ("Gather", "MatMul"):
            kept.append(initializer)
            continue
        # a channel is a row of the embedding, and a column of a matrix that stands on the right
        rounded, scale = round_channels(numpy_helper.to_array(initializer), axis=0 if node.op_type == "Gather" else 1)
        name = initializer.name
        kept += [numpy_helper.from_array(rounded, f"{name}.int8"), numpy_helper.from_array(scale, f"{name}.scale")]
        added += [
            helper.make_node("Cast", [f"{name}.int8"], [f"{name}.float"], to=TensorProto.FLOAT),
            helper.make_node("Mul", [f"{name}.float", f"{name}.scale"], [name]),
        ]
    nodes = [*added, *graph.node]
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend(nodes)


def save_graph(model: onnx.ModelProto, path: Path) -> str:
    """Write the graph and return the sha256 of the file."""
    data = model.SerializeToString(deterministic=True)
    path.write_bytes(data)
    return hashlib.sha256(data).hexdigest()
