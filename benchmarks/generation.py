"""How long, and how much memory, the rest of an alphabet takes: ratios to what the arithmetic alone would cost.

    python benchmarks/generation.py [--source FONT] [--refs HOnoaegs] [--threads 2] [--candidates 1 5]

The bare products are the float32 matrix products of the same generation in ONNX Runtime on the same threads: every
chunk of the prompt and every step at its number of rows. "weights" are those with the network's weights alone, "all"
has the products of attention too, at the lengths that occurred. They are timed in the same process as the
generation, right after it.
"""

from __future__ import annotations

import argparse
import collections
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from fonte_plugin.engine.base import Occupancy
from fonte_plugin.engine.store import find_model, load_engine
from fonte_plugin.notation.manifest import ModelManifest
from fonte_plugin.request import GenerateRequest, GlyphResult
from fonte_plugin.resources import example_source
from fonte_plugin.workspace.generate import Drawing, generate
from fonte_plugin.workspace.sources.source import open_source

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--source", type=Path, default=None, help="font to complete (default: the example)")
    parser.add_argument("--refs", default="HOnoaegs")
    parser.add_argument("--style", default="sans-serif")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--candidates", type=int, nargs="+", default=[1, 5])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--child", type=int, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        print(json.dumps(measure(args, args.child)))
        return 0
    print("  N  seconds  first  weights  ratio      all  ratio  peak MB  steps  row steps")
    for candidates in args.candidates:
        runs = [
            json.loads(
                subprocess.run(
                    [sys.executable, __file__, *sys.argv[1:], "--child", str(candidates)],
                    check=True,
                    capture_output=True,
                    text=True,
                ).stdout.splitlines()[-1]
            )
            for _ in range(args.runs)
        ]
        runs.sort(key=lambda run: run["ratio"])
        r = runs[len(runs) // 2]
        ratios = ", ".join(f"{run['ratio']:.2f}" for run in runs)
        print(
            f"{candidates:3} {r['seconds']:8.2f} {r['first']:6.2f} {r['weights']:8.2f} {r['weights_ratio']:6.2f} "
            f"{r['all']:8.2f} {r['ratio']:6.2f} {r['peak_mb']:8.0f} {r['steps']:6} {r['row_steps']:10}"
            f"   (last ratio in all runs: {ratios})",
            flush=True,
        )
    first = [first_line(args) for _ in range(args.runs)]
    print(f"command line, start to first progress line: {sorted(first)[len(first) // 2]:.2f} s")
    return 0


def measure(args: argparse.Namespace, candidates: int) -> dict[str, float]:
    """Draw the rest of the alphabet once; seconds from a loaded engine, and of the bare products."""
    drawing = Drawing.of_source(open_source(args.source or example_source()))
    model = find_model()
    occupancy = Occupancy()
    engine = load_engine(model, args.threads, occupancy)
    wanted = "".join(char for char in ALPHABET if char not in args.refs)
    request = GenerateRequest(
        wanted,
        style=args.style,
        references=args.refs,
        redraw=wanted,
        candidates=candidates,
        temperature=0 if candidates == 1 else 0.5,
    )
    started, first = time.perf_counter(), None
    for event in generate(request, drawing, engine):
        if isinstance(event, GlyphResult) and first is None:
            first = time.perf_counter() - started
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024  # before the products add their own weights
    weights, attention = bare_products(model.directory / "model.onnx", engine.manifest, occupancy, args.threads)
    both = weights + attention
    return {
        "seconds": seconds,
        "first": first or seconds,
        "weights": weights,
        "weights_ratio": seconds / weights,
        "all": both,
        "ratio": seconds / both,
        "peak_mb": peak,
        "steps": len(occupancy.steps),
        "row_steps": sum(occupancy.steps),
    }


def bare_products(
    path: Path,
    manifest: ModelManifest,
    occupancy: Occupancy,
    threads: int,
    clock: Callable[[], float] = time.perf_counter,
) -> tuple[float, float]:
    """Seconds of all products with weights, and of all products of attention, each as often as it occurred."""
    shapes = [
        tuple(initializer.dims)
        for initializer in onnx.load(path).graph.initializer
        if len(initializer.dims) == 2 and initializer.data_type == TensorProto.INT8
    ]
    shapes = [shape for shape in shapes if shape[0] != manifest.vocabulary]  # the embedding is looked up
    rng = np.random.default_rng(0)
    graph = Products()
    for depth, width in shapes:
        graph.add(f"x{depth}", ["rows", depth], rng.standard_normal((depth, width), np.float32))
    session = graph.session(threads)
    sizes = collections.Counter([*occupancy.chunks, *occupancy.steps])
    weights = sum(
        timed(session, {name: np.ones((rows, width), np.float32) for name, width in graph.inputs.items()}, count, clock)
        for rows, count in sizes.items()
    )
    heads, size = manifest.heads, manifest.head_size
    attention = 0.0
    behind_prompt = [
        *zip(occupancy.chunks, occupancy.before, strict=True),
        *zip(occupancy.steps, occupancy.prompts, strict=True),
    ]
    own_past = list(zip(occupancy.steps, occupancy.rooms, strict=True))
    for lengths, shared in ((behind_prompt, True), (own_past, False)):
        pair = Products()
        free = [None] * (3 if shared else 4)
        pair.add_pair("q", "keys", free)
        pair.add_pair("p", "values", free)
        session = pair.session(threads)
        for (rows, length), count in collections.Counter(lengths).items():
            if not length:
                continue
            batch, queries = ((heads,), rows) if shared else ((rows, heads), 1)
            feed = {
                "q": np.ones((*batch, queries, size), np.float32),
                "keys": np.ones((*batch, size, length), np.float32),
                "p": np.ones((*batch, queries, length), np.float32),
                "values": np.ones((*batch, length, size), np.float32),
            }
            attention += timed(session, feed, count, clock) * manifest.layers
    return weights, attention


class Products:
    """A graph of nothing but matrix products."""

    def __init__(self) -> None:
        self.inputs: dict[str, int] = {}
        self._values: list[onnx.ValueInfoProto] = []
        self._nodes: list[onnx.NodeProto] = []
        self._weights: list[onnx.TensorProto] = []

    def add(self, name: str, shape: list[str | int], weights: np.ndarray) -> None:
        """`name` @ weights, one input serving all weights of its depth."""
        if name not in self.inputs:
            self.inputs[name] = int(shape[-1])
            self._values.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))
        index = len(self._nodes)
        self._weights.append(numpy_helper.from_array(weights, f"w{index}"))
        self._nodes.append(helper.make_node("MatMul", [name, f"w{index}"], [f"y{index}"]))

    def add_pair(self, left: str, right: str, shape: list[None]) -> None:
        """`left` @ `right`, both given at run time."""
        for name in (left, right):
            self._values.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))
        self._nodes.append(helper.make_node("MatMul", [left, right], [f"y{len(self._nodes)}"]))

    def session(self, threads: int) -> onnxruntime.InferenceSession:
        outputs = [
            helper.make_tensor_value_info(f"y{index}", TensorProto.FLOAT, None) for index in range(len(self._nodes))
        ]
        graph = helper.make_graph(self._nodes, "products", self._values, outputs, self._weights)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)
        settings = onnxruntime.SessionOptions()
        settings.intra_op_num_threads = threads
        return onnxruntime.InferenceSession(model.SerializeToString(), settings, providers=["CPUExecutionProvider"])


def timed(
    session: onnxruntime.InferenceSession, feed: dict[str, np.ndarray], count: int, clock: Callable[[], float]
) -> float:
    """Seconds of `count` runs, from a few."""
    session.run(None, feed)
    repeats = max(3, min(count, 10))
    started = clock()
    for _ in range(repeats):
        session.run(None, feed)
    return (clock() - started) / repeats * count


def first_line(args: argparse.Namespace) -> float:
    """Seconds from starting the command to its first progress line."""
    target = Path(f"{__file__}.never.ufo")
    command = [
        sys.executable,
        "-m",
        "fonte_plugin.cli.main",
        "generate",
        str(args.source or example_source()),
        "--out",
        str(target),
        "--json",
        "--threads",
        str(args.threads),
        "--chars",
        "l",
    ]
    started = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        for line in process.stdout:
            if '"progress"' in line:
                break
        seconds = time.perf_counter() - started
        process.kill()
    return seconds


if __name__ == "__main__":
    sys.exit(main())
