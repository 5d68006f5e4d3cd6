"""How long, and how much memory, the rest of an alphabet takes: ratios to what the arithmetic alone would cost.

    python benchmarks/generation.py [--source FONT] [--refs HOnoaegs] [--threads 2] [--candidates 1 5]

The bare products are the float32 matrix products with the network's weights, in ONNX Runtime on the same
threads, at the very sizes that occurred: every chunk of the prompt and every step at its number of rows.
They are timed in the same process as the generation they are compared with, once before and once after it.
"""

from __future__ import annotations

import argparse
import collections
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

from fonte_plugin.engine.onnx_engine import OnnxEngine
from fonte_plugin.engine.store import find_model, load_engine
from fonte_plugin.request import GenerateRequest, GlyphResult
from fonte_plugin.resources import example_source
from fonte_plugin.workspace.pipeline import Drawing, generate
from fonte_plugin.workspace.source import open_source

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
    print("  N  seconds  first  products  ratio  peak MB  steps  row steps")
    for candidates in args.candidates:
        runs = [
            json.loads(subprocess.run([sys.executable, __file__, *sys.argv[1:], "--child", str(candidates)], check=True,
                                      capture_output=True, text=True).stdout.splitlines()[-1])
            for _ in range(args.runs)
        ]
        runs.sort(key=lambda run: run["ratio"])
        r = runs[len(runs) // 2]
        ratios = ", ".join(f"{run['ratio']:.2f}" for run in runs)
        print(f"{candidates:3} {r['seconds']:8.2f} {r['first']:6.2f} {r['products']:9.2f} {r['ratio']:6.2f} "
              f"{r['peak_mb']:8.0f} {r['steps']:6} {r['row_steps']:10}   (ratios of all runs: {ratios})", flush=True)
    first = [first_line(args) for _ in range(args.runs)]
    print(f"command line, start to first progress line: {sorted(first)[len(first) // 2]:.2f} s")
    return 0


def measure(args: argparse.Namespace, candidates: int) -> dict[str, float]:
    """Draw the rest of the alphabet once; seconds from a loaded engine, and of the bare products."""
    drawing = Drawing.of_source(open_source(args.source or example_source()))
    model = find_model()
    engine = load_engine(model, args.threads)
    assert isinstance(engine, OnnxEngine)
    wanted = "".join(char for char in ALPHABET if char not in args.refs)
    request = GenerateRequest(
        wanted, style=args.style, references=args.refs, redraw=wanted, candidates=candidates,
        temperature=0 if candidates == 1 else 0.5,
    )
    started, first = time.perf_counter(), None
    for event in generate(request, drawing, engine):
        if isinstance(event, GlyphResult) and first is None:
            first = time.perf_counter() - started
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024  # before the products add their own weights
    sizes = collections.Counter([*engine.occupancy.chunks, *engine.occupancy.steps])
    products = bare_products(model.directory / "model.onnx", sizes, args.threads)
    return {
        "seconds": seconds, "first": first or seconds, "products": products, "ratio": seconds / products,
        "peak_mb": peak, "steps": len(engine.occupancy.steps), "row_steps": sum(engine.occupancy.steps),
    }


def bare_products(path: Path, sizes: collections.Counter[int], threads: int) -> float:
    """Seconds of all products x @ W, for each number of rows as often as it occurred."""
    shapes = [
        tuple(initializer.dims) for initializer in onnx.load(path).graph.initializer
        if len(initializer.dims) == 2 and initializer.data_type == TensorProto.INT8
    ]
    vocabulary = max(shape[0] for shape in shapes)
    shapes = [shape for shape in shapes if shape[0] != vocabulary]  # the embedding is looked up, not multiplied
    nodes, weights = [], []
    rng = np.random.default_rng(0)
    inputs = [
        helper.make_tensor_value_info(f"x{depth}", TensorProto.FLOAT, ["rows", depth])
        for depth in sorted({depth for depth, _ in shapes})
    ]
    for index, (depth, width) in enumerate(shapes):
        weights.append(numpy_helper.from_array(rng.standard_normal((depth, width), np.float32), f"w{index}"))
        nodes.append(helper.make_node("MatMul", [f"x{depth}", f"w{index}"], [f"y{index}"]))
    outputs = [
        helper.make_tensor_value_info(f"y{index}", TensorProto.FLOAT, ["rows", width])
        for index, (_, width) in enumerate(shapes)
    ]
    graph = helper.make_graph(nodes, "products", inputs, outputs, weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 20)], ir_version=10)
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(model.SerializeToString(), settings, providers=["CPUExecutionProvider"])
    total = 0.0
    for rows, count in sizes.items():
        feed = {value.name: np.ones((rows, int(value.name[1:])), np.float32) for value in inputs}
        session.run(None, feed)
        repeats = max(3, min(count, 10))
        started = time.perf_counter()
        for _ in range(repeats):
            session.run(None, feed)
        total += (time.perf_counter() - started) / repeats * count
    return total


def first_line(args: argparse.Namespace) -> float:
    """Seconds from starting the command to its first progress line."""
    target = Path(f"{__file__}.never.ufo")
    command = [sys.executable, "-m", "fonte_plugin.cli.main", "generate", str(args.source or example_source()),
               "--out", str(target), "--json", "--threads", str(args.threads), "--chars", "l"]
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
