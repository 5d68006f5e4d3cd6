from __future__ import annotations

import shutil
from pathlib import Path

import onnx
import pytest

from fonte_plugin.engine.base import EngineOptions
from fonte_plugin.engine.onnx_engine import OnnxEngine
from fonte_plugin.notation.manifest import NETWORK_NAME, STEP_NAME, ModelManifest
from fonte_plugin.notation.probe import UNCLEAR
from fonte_plugin.resources import default_model_dir
from fonte_train.network.checkpoint import load_network
from fonte_train.network.parity import said
from fonte_train.network.step_graph import save_step


def test_the_faster_graph_that_ships_is_made_of_the_weights_that_ship(tmp_path: Path) -> None:
    shipped = default_model_dir()
    shutil.copy(shipped / NETWORK_NAME, tmp_path)
    save_step(load_network(shipped), tmp_path)
    assert (tmp_path / STEP_NAME).read_bytes() == (shipped / STEP_NAME).read_bytes()


def test_the_model_that_ships_says_what_is_clear_to_its_network() -> None:
    says = ModelManifest.read(default_model_dir()).says
    assert list(says) == said(load_network(default_model_dir()))
    assert sum(choice != UNCLEAR for choice in says) > 10


def test_the_model_that_ships_draws_with_its_faster_graph() -> None:
    folder = default_model_dir()
    assert OnnxEngine(folder, ModelManifest.read(folder), EngineOptions(threads=1)).graph == STEP_NAME


def test_the_faster_graph_holds_no_matrix_but_says_where_each_lies(tmp_path: Path) -> None:
    graph = onnx.load(default_model_dir() / STEP_NAME, load_external_data=False).graph
    elsewhere = [tensor for tensor in graph.initializer if tensor.external_data]
    assert {entry.value for tensor in elsewhere for entry in tensor.external_data if entry.key == "location"} == {
        NETWORK_NAME
    }
    assert len(elsewhere) == 1 + 8 * 4 + 1
    inside = [tensor for tensor in graph.initializer if not tensor.external_data]
    assert max(len(tensor.raw_data) for tensor in inside) < 20_000


def test_weights_that_are_not_in_the_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / NETWORK_NAME).write_bytes(b"another network")
    with pytest.raises(ValueError, match=r"embed is not in model\.onnx"):
        save_step(load_network(default_model_dir()), tmp_path)
