from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from fonte_plugin.completion.gate import Gate

if TYPE_CHECKING:
    from fonte_train.network.transformer import Transformer

settings.register_profile("fonte", deadline=None, max_examples=40)  # a slow machine is no failure
settings.load_profile("fonte")


@pytest.fixture(scope="session")
def tiny_network() -> Transformer:
    """The network of `tiny_model` in torch, with the same rounded weights."""
    pytest.importorskip("torch")
    from fakes.tiny_network import build_tiny_network

    return build_tiny_network()


@pytest.fixture(autouse=True)
def boxes_pass_the_gate(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """The tiny network draws boxes, which beside real letters no gate would let through."""
    if "tiny_model" in request.fixturenames:
        monkeypatch.setattr(Gate, "fault", lambda gate, char, outline: None)


@pytest.fixture(scope="session")
def tiny_model(tiny_network: Transformer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with model.onnx and model.json of a small real network; it draws boxes, for every character.

    Do not write into it: all tests of a session share it.
    """
    pytest.importorskip("onnxscript")
    from fakes.tiny_network import export_tiny_model

    directory = tmp_path_factory.mktemp("tiny-model")
    export_tiny_model(tiny_network, directory)
    return directory
