"""`fonte doctor`: versions, the model's hash and a one-glyph self-test, to paste into a bug report."""

from __future__ import annotations

import argparse
import platform
import sys
import time
from importlib.metadata import PackageNotFoundError, version

from fonte_plugin import __version__
from fonte_plugin.engine.store import find_model, load_engine
from fonte_plugin.notation.grammar import GRAMMAR_VERSION, fingerprint
from fonte_plugin.request import GenerateRequest, GlyphResult
from fonte_plugin.resources import example_source
from fonte_plugin.workspace.generate import Drawing, generate
from fonte_plugin.workspace.sources.source import open_source

PACKAGES = (
    "numpy",
    "fonttools",
    "skia-pathops",
    "ufoLib2",
    "ufo2ft",
    "onnxruntime",
    "uharfbuzz",
    "rich",
    "glyphsLib",
    "PySide6-Essentials",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", metavar="PATH", help="folder or name of a model (default: the one that ships)")
    parser.set_defaults(run=command)


def command(args: argparse.Namespace) -> int:
    """Exit status 0 when the self-test drew its glyph, 1 when it did not; errors as everywhere."""
    print(f"fonte {__version__}, grammar {GRAMMAR_VERSION} ({fingerprint()[:16]})")
    print(f"Python {platform.python_version()} on {platform.system()} {platform.release()} {platform.machine()}")
    for package in PACKAGES:
        try:
            print(f"  {package} {version(package)}")
        except PackageNotFoundError:
            print(f"  {package} not installed")
    from fonte_plugin.engine.onnx_engine import OnnxEngine  # a third of a second: not for the help

    model = find_model(args.model)
    engine = load_engine(model)
    print(f"model {model.manifest.name} {model.manifest.version}, sha256 {model.manifest.sha256} (whole)")
    if isinstance(engine, OnnxEngine):
        print(f"  drawing with {engine.graph}")
    print(f"  forecaster {'sha256 ' + model.manifest.forecaster if model.manifest.forecaster else 'none'}")
    started = time.monotonic()
    drawing = Drawing.of_source(open_source(example_source()))
    request = GenerateRequest("l", style="sans-serif", references="no", candidates=1, temperature=0)
    for event in generate(request, drawing, engine):
        if isinstance(event, GlyphResult) and event.ok:
            seconds = time.monotonic() - started
            print(f"self-test: drew 'l', advance width {event.best.outline.width}, in {seconds:.1f} s")
            return 0
    print("self-test: 'l' could not be drawn", file=sys.stderr)
    return 1
