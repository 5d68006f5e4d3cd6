"""The network for ONNX Runtime's own kernels: `step.onnx` beside the `model.onnx` that holds its matrices.

The same network as `onnx_export` writes, laid out for speed: norms, rotations and the residual sums are one node each,
matrices are multiplied in eight bits, keys and values are written where the caller keeps them, and a softmax needs
neither its maximum nor its parts side by side. It wants `ids`, `positions` [B, T], `places` [B, heads, T, 3] (where in
the caches the new tokens go), `mask` [1, 1, T, S], `prefix_keys.i`, `prefix_values.i` [heads, P, head], `own_keys.i`,
`own_values.i` [B, heads, S, head] and, of a network with an adapter, `gate` [B, T]; it returns `logits` and the own
caches with the new tokens in them, `keys.i` and `values.i`, which are to be bound to the memory of what went in.

int8 matrices are read from `model.onnx` by their place in that file, so a model does not carry its weights twice.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, cast

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor

from fonte_plugin.notation.manifest import NETWORK_NAME, STEP_NAME
from fonte_train.network.adapter import AdaptedLinear
from fonte_train.network.onnx_export import save_graph
from fonte_train.network.rounding import round_channels
from fonte_train.network.transformer import Attention, Block, FeedForward, Transformer

OPSET, IR_VERSION = 20, 10
KERNELS = "com.microsoft"
"""ONNX Runtime's operators beyond the standard"""
GROUP = 64
"""Inputs of a product are rounded to eight bits in groups of as many, each with a scale of its own: 32 and 128 are as
good (docs/training-log.md)"""
MOST_SCORE = 70.0
"""exp() of it, times the tokens of a context, is far from what float32 holds"""
EPSILON = 1e-6

Array = npt.NDArray[Any]


def largest_score(network: Transformer) -> float:
    """A bound of what any query and key may score: both are normalised, so their weights say it (Cauchy-Schwarz)."""
    attentions = [cast("Block", block).attn for block in network.blocks]
    bounds = [(each.q_norm.weight.abs().max() * each.k_norm.weight.abs().max()).item() for each in attentions]
    return max(bounds) * math.sqrt(network.config.head_size)


def build_step(network: Transformer, weights: Path | None) -> onnx.ModelProto:
    """The graph of a rounded network whose `model.onnx` is `weights`; without, in float32, matrices and all.

    ValueError for a network whose scores could be too large (see `largest_score`), or that `weights` does not hold.
    """
    if (bound := largest_score(network)) > MOST_SCORE:
        raise ValueError(f"scores may reach {bound:.0f}")
    return _Builder(network, weights).model()


def save_step(network: Transformer, folder: Path) -> str:
    """Write `step.onnx` beside the `model.onnx` of a rounded network; its sha256, empty for one that can have none."""
    if largest_score(network) > MOST_SCORE:
        return ""
    return save_graph(build_step(network, folder / NETWORK_NAME), folder / STEP_NAME)


class _Builder:
    def __init__(self, network: Transformer, weights: Path | None) -> None:
        self.network, self.config = network, network.config
        self.file = weights.read_bytes() if weights else None
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def model(self) -> onnx.ModelProto:
        config = self.config
        cos, sin = self._rotations()
        self.put("heads", np.array([0, 0, config.heads, config.head_size]))
        self.put("flat", np.array([0, 0, config.width]))
        self.put("by head", np.array([config.heads, -1, config.head_size]))
        shape = self.add("Shape", "ids")
        self.split = self.add("Concat", self.put("h", [config.heads]), shape, self.put("d", [config.head_size]), axis=0)
        self.sums = self.add("Concat", "h", shape, self.put("one", [1]), axis=0)
        self.gate = self.add("Unsqueeze", "gate", self.put("last", [-1])) if config.adapter_rank else ""
        x = self._embedded()
        blocks = [cast("Block", block) for block in self.network.blocks]
        norms = [norm.weight for block in blocks for norm in (block.attn_norm, block.ffn_norm)]
        gains = [self.put(f"norm {index}", gain) for index, gain in enumerate((*norms, self.network.norm.weight))]
        normed = self.add("SimplifiedLayerNormalization", x, gains[0], axis=-1, epsilon=EPSILON)
        for index, block in enumerate(blocks):
            mixed = self._attention(index, block.attn, normed, cos, sin)
            normed, x = self._residual(x, mixed, gains[2 * index + 1])
            fed = self._feed_forward(f"block {index}", block.ffn, normed)
            normed, x = self._residual(x, fed, gains[2 * index + 2])
        self._matrix("head", self.network.head, normed, "logits")
        return self._whole()

    def put(self, name: str, values: Array | Tensor | list[int]) -> str:
        """A constant; integers are int64, all else float32."""
        array = values.detach().cpu().numpy() if isinstance(values, Tensor) else np.asarray(values)
        kind = np.int64 if array.dtype.kind == "i" else np.float32
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(array, kind), name)
        return name

    def add(self, op: str, *inputs: str, output: str = "", domain: str = "", **attributes: Any) -> str:
        """A node of one output; the name of that."""
        output = output or f"{op} {len(self.nodes)}"
        self.nodes.append(helper.make_node(op, inputs, [output], domain=domain, **attributes))
        return output

    def halves(self, x: str, parts: int) -> list[str]:
        """`parts` equal pieces of the last axis."""
        names = [f"{x} {index}" for index in range(parts)]
        self.nodes.append(helper.make_node("Split", [x], names, axis=-1, num_outputs=parts))
        return names

    def _embedded(self) -> str:
        weight = self.network.embed.weight
        if self.file is None:
            return self.add("Gather", self.put("embed", weight), "ids", axis=0)
        rounded, scale = round_channels(weight.detach().numpy(), axis=0)
        found = self.add("Gather", self._elsewhere("embed", rounded), "ids", axis=0)
        scales = self.add("Gather", self.put("embed scale", scale), "ids", axis=0)
        return self.add("Mul", self.add("Cast", found, to=TensorProto.FLOAT), scales)

    def _rotations(self) -> tuple[str, str]:
        """Cosines and sines [context, head / 2], computed when the graph is loaded."""
        half, context = self.config.head_size // 2, self.config.context
        rate = self.config.rotary_base ** (-np.arange(half, dtype=np.float32) / half)
        places = self.put("places of a context", np.arange(context, dtype=np.float32)[:, None])
        angles = self.add("Mul", places, self.put("rate", rate[None]))
        return self.add("Cos", angles), self.add("Sin", angles)

    def _attention(self, index: int, attention: Attention, x: str, cos: str, sin: str) -> str:
        name = f"block {index}"
        q, k, v = self.halves(self._matrix(f"{name} qkv", attention.qkv, x), 3)
        scaled = attention.q_norm.weight / math.sqrt(self.config.head_size)
        q = self._rotated(q, self.put(f"{name} q", scaled), cos, sin)
        k = self._rotated(k, self.put(f"{name} k", attention.k_norm.weight), cos, sin)
        v = self.add("Transpose", self.add("Reshape", v, "heads"), perm=[0, 2, 1, 3])
        keys = self.add("ScatterND", f"own_keys.{index}", "places", k, output=f"keys.{index}")
        values = self.add("ScatterND", f"own_values.{index}", "places", v, output=f"values.{index}")
        # exp(scores) against the prompt, one product a head for all rows, and against each row's own past
        together = self.add("Reshape", self.add("Transpose", q, perm=[1, 0, 2, 3]), "by head")
        of_prompt = self.add("Exp", self._product(together, f"prefix_keys.{index}"))
        of_own = self.add("Exp", self.add("Add", self._product(q, keys), "mask"))
        mixed = self.add(
            "Add",
            self._by_row(self.add("MatMul", of_prompt, f"prefix_values.{index}"), self.split),
            self.add("MatMul", of_own, values),
        )
        total = self.add(
            "Add",
            self._by_row(self.add("ReduceSum", of_prompt, "last axis", keepdims=1), self.sums),
            self.add("ReduceSum", of_own, self.put("last axis", [-1]), keepdims=1),
        )
        mixed = self.add("Transpose", self.add("Div", mixed, total), perm=[0, 2, 1, 3])
        return self._matrix(f"{name} out", attention.out, self.add("Reshape", mixed, "flat"))

    def _rotated(self, x: str, gain: str, cos: str, sin: str) -> str:
        """[B, T, width] to normalised and rotated [B, heads, T, head]."""
        x = self.add("SimplifiedLayerNormalization", self.add("Reshape", x, "heads"), gain, axis=-1, epsilon=EPSILON)
        x = self.add("Transpose", x, perm=[0, 2, 1, 3])
        return self.add("RotaryEmbedding", x, "positions", cos, sin, domain=KERNELS, interleaved=0)

    def _product(self, queries: str, keys: str) -> str:
        return self.add("FusedMatMul", queries, keys, domain=KERNELS, transB=1)

    def _by_row(self, x: str, shape: str) -> str:
        """[heads, B T, n] to [B, heads, T, n]."""
        return self.add("Transpose", self.add("Reshape", x, shape), perm=[1, 0, 2, 3])

    def _residual(self, x: str, change: str, gain: str) -> tuple[str, str]:
        """(x + change) normalised, and as it is."""
        normed, total = (f"residual {len(self.nodes)} {part}" for part in ("normed", "sum"))
        outputs = [normed, "", "", total]
        node = helper.make_node(
            "SkipSimplifiedLayerNormalization", [x, change, gain], outputs, domain=KERNELS, epsilon=EPSILON
        )
        self.nodes.append(node)
        return normed, total

    def _feed_forward(self, name: str, feed: FeedForward, x: str) -> str:
        opening, value = self.halves(self._matrix(f"{name} up", feed.up, x), 2)
        opened = self.add("QuickGelu", opening, domain=KERNELS, alpha=1.0)  # SiLU
        return self._matrix(f"{name} down", feed.down, self.add("Mul", opened, value))

    def _matrix(self, name: str, linear: AdaptedLinear, x: str, output: str = "") -> str:
        plain = "" if linear.rank else output
        product = self._rounded(name, linear, x, plain) if self.file else self._plain(name, linear.weight, x, plain)
        if not linear.rank:
            return product
        narrow = self.add("Mul", self._plain(f"{name} in", linear.adapter_in, x), self.gate)
        return self.add("Add", product, self._plain(f"{name} adapted", linear.adapter_out, narrow), output=output)

    def _plain(self, name: str, weight: Tensor, x: str, output: str = "") -> str:
        return self.add("MatMul", x, self.put(name, weight.T), output=output)

    def _rounded(self, name: str, linear: AdaptedLinear, x: str, output: str = "") -> str:
        """x [.., K] in eight bits times int8 [K, N], which is laid out [N, groups, GROUP] from 0 when it is loaded."""
        rounded, scale = round_channels(linear.weight.detach().numpy().T, axis=1)
        depth, width = rounded.shape
        groups = -(-depth // GROUP)
        whole = self.add("Transpose", self._elsewhere(name, rounded), perm=[1, 0])
        if groups * GROUP > depth:
            whole = self.add("Pad", whole, self.put(f"{name} pads", np.array([0, 0, 0, groups * GROUP - depth])))
        whole = self.add("Reshape", whole, self.put(f"{name} shape", np.array([width, groups, GROUP])))
        whole = self.add("Cast", self.add("BitwiseXor", whole, self._sign()), to=TensorProto.UINT8)  # 128 more
        scales = self.put(f"{name} scale", scale.reshape(-1, 1))
        scales = self.add("Expand", scales, self.put(f"{name} scales", np.array([width, groups])))
        return self.add(
            "MatMulNBits",
            x,
            whole,
            scales,
            output=output,
            domain=KERNELS,
            K=depth,
            N=width,
            bits=8,
            block_size=GROUP,
            accuracy_level=4,  # products in eight bits
        )

    def _sign(self) -> str:
        self.constants["sign"] = numpy_helper.from_array(np.array(-128, np.int8), "sign")
        return "sign"

    def _elsewhere(self, name: str, rounded: npt.NDArray[np.int8]) -> str:
        """A constant that lies in `model.onnx`."""
        assert self.file is not None
        data = rounded.tobytes()
        offset = self.file.find(data)
        if offset < 0:
            raise ValueError(f"{name} is not in {NETWORK_NAME}")
        tensor = onnx.TensorProto(name=name, data_type=TensorProto.INT8, dims=rounded.shape)
        tensor.data_location = TensorProto.EXTERNAL
        for key, value in (("location", NETWORK_NAME), ("offset", offset), ("length", len(data))):
            tensor.external_data.add(key=key, value=str(value))
        self.constants[name] = tensor
        return name

    def _whole(self) -> onnx.ModelProto:
        config = self.config
        prefix: list[int | str] = [config.heads, "P", config.head_size]
        own: list[int | str] = ["B", config.heads, "S", config.head_size]
        value, real, whole = helper.make_tensor_value_info, TensorProto.FLOAT, TensorProto.INT64
        inputs = [
            value("ids", whole, ["B", "T"]),
            value("positions", whole, ["B", "T"]),
            value("places", whole, ["B", config.heads, "T", 3]),
            value("mask", real, [1, 1, "T", "S"]),
        ]
        outputs = [value("logits", real, ["B", "T", config.vocabulary])]
        if config.adapter_rank:
            inputs.append(value("gate", real, ["B", "T"]))
        for index in range(config.layers):
            inputs += [value(f"prefix_{kind}.{index}", real, prefix) for kind in ("keys", "values")]
            inputs += [value(f"own_{kind}.{index}", real, own) for kind in ("keys", "values")]
            outputs += [value(f"{kind}.{index}", real, own) for kind in ("keys", "values")]
        graph = helper.make_graph(self.nodes, "step", inputs, outputs, list(self.constants.values()))
        opsets = [helper.make_opsetid("", OPSET), helper.make_opsetid(KERNELS, 1)]
        return helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION)
