"""Programs that `overview.py` runs in processes of their own; each knows what an older checkout calls differently."""

from __future__ import annotations

LOAD = """
import sys
from fonte_plugin.engine.store import find_model, load_engine
load_engine(find_model(), int(sys.argv[1]))
"""
"""Arguments: threads."""

EMPTY_WINDOW = """
import os
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1320, 860)
window.show()
application.processEvents()
os._exit(0)
"""

WINDOW = """
import os
from fonte_plugin.window import main
from fonte_plugin.window.system_libraries import lacking
lacking()
from fonte_plugin.window.application import MainWindow, make_application
application = make_application()
try:
    window = MainWindow()
except TypeError:
    from fonte_plugin.window.bench.workbench import Workbench
    window = MainWindow(Workbench())
window.show()
application.processEvents()
os._exit(0)
"""
"""Ours until its first page is painted."""

_PRODUCTS = """
import time

def bare(model, engine, occupancy, threads):
    from generation import bare_products
    return sum(bare_products(model.directory / "model.onnx", engine.manifest, occupancy, threads, time.process_time))
"""

DRAW = (
    _PRODUCTS
    + """
import json, resource, sys
from pathlib import Path
from fonte_plugin.engine.base import Occupancy
from fonte_plugin.engine.store import find_model, load_engine
from fonte_plugin.request import GenerateRequest
from fonte_plugin.workspace.generate import Drawing, generate
from fonte_plugin.workspace.sources.source import open_source

source, shown, wanted, threads, choices, with_bare = sys.argv[1:]
drawing, model, occupancy = Drawing.of_source(open_source(Path(source))), find_model(), Occupancy()
engine = load_engine(model, int(threads), occupancy)
known = set(GenerateRequest.__dataclass_fields__)
asked = {name: value for name, value in json.loads(choices).items() if name in known}
request = GenerateRequest(wanted, style="sans-serif", references=shown, redraw=wanted, **asked)
before = time.process_time()
for _ in generate(request, drawing, engine):
    pass
spent, peak = time.process_time() - before, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
products = bare(model, engine, occupancy, int(threads)) if with_bare == "True" else 0.0
print(json.dumps({"seconds": spent, "peak": peak, "bare": products}))
"""
)
"""Arguments: a font, its references, what to draw, threads, choices (JSON), whether bare products are timed as well."""

BARE = (
    _PRODUCTS
    + """
import json, sys
from fonte_plugin.cli.main import main
from fonte_plugin.engine import onnx_engine
from fonte_plugin.engine.base import Occupancy
from fonte_plugin.engine.store import find_model

engines, occupancy, made = onnx_engine.OnnxEngine, Occupancy(), []

def counting(directory, manifest, options, _):
    made.append((engines(directory, manifest, options, occupancy), options.threads))
    return made[-1][0]

onnx_engine.OnnxEngine = counting
assert main(sys.argv[1:]) == 0
engine, threads = made[-1]
print(json.dumps({"bare": bare(find_model(), engine, occupancy, threads)}))
"""
)
"""Arguments: those of a command of `fonte`, whose products are timed once it has drawn."""
