from __future__ import annotations

import shutil
from dataclasses import asdict, replace
from pathlib import Path

import pytest
import torch

from fonte_plugin.notation.manifest import MANIFEST_NAME, NETWORK_NAME, ModelManifest
from fonte_train.errors import TrainError
from fonte_train.network.checkpoint import load_network
from fonte_train.network.rounding import round_network
from fonte_train.network.transformer import Transformer, TransformerConfig


@pytest.fixture(scope="module")
def trained() -> Transformer:
    """Every tensor unlike the others, as training leaves them."""
    torch.manual_seed(3)
    network = Transformer(TransformerConfig(width=32, layers=2, heads=2, hidden=48, context=1536, any_style=True))
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.1 * torch.randn_like(parameter))
    round_network(network)
    return network


@pytest.fixture(scope="module")
def model(trained: Transformer, tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("onnxscript")
    from fakes.tiny_network import export_tiny_model

    folder = tmp_path_factory.mktemp("model")
    export_tiny_model(trained, folder)
    manifest = replace(ModelManifest.read(folder), run={"network": asdict(trained.config)})
    (folder / MANIFEST_NAME).write_text(manifest.to_json())
    return folder


@pytest.fixture
def exported(model: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(model, tmp_path / "model"))


def test_training_can_begin_with_an_exported_model_to_the_last_bit(exported: Path, trained: Transformer) -> None:
    found = load_network(exported)
    assert found.config == trained.config
    for name, weight in trained.state_dict().items():
        assert torch.equal(found.state_dict()[name], weight), name


def test_equal_tensors_that_the_exporter_has_merged_are_missed(tiny_model: Path, tiny_network: Transformer) -> None:
    assert torch.equal(tiny_network.norm.weight, tiny_network.blocks[0].attn_norm.weight)
    with pytest.raises(TrainError):
        load_network(tiny_model)


def test_what_is_no_whole_export_is_refused_in_a_sentence(exported: Path) -> None:
    graph = (exported / NETWORK_NAME).read_bytes()
    manifest = ModelManifest.read(exported)
    (exported / MANIFEST_NAME).write_text(replace(manifest, layers=3).to_json())
    with pytest.raises(TrainError, match="not built as this version builds it"):
        load_network(exported)
    (exported / MANIFEST_NAME).write_text(replace(manifest, run={}).to_json())
    with pytest.raises(TrainError, match="holds no exported network"):
        load_network(exported)
    (exported / MANIFEST_NAME).write_text(replace(manifest, adapted="æ").to_json())
    with pytest.raises(TrainError, match="has an adapter"):
        load_network(exported)
    (exported / MANIFEST_NAME).write_text(manifest.to_json())
    (exported / NETWORK_NAME).write_bytes(graph[:100])
    with pytest.raises(TrainError, match="holds no exported network"):
        load_network(exported)
