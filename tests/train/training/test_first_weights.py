from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from tiny_runs import losses, run, tiny, weights

from fonte_plugin.engine.base import Row, Sampling
from fonte_plugin.notation.grammar import BOS, character_token, fingerprint, style_token
from fonte_plugin.notation.manifest import ModelManifest
from fonte_train.batches.batches import Batches
from fonte_train.cli import main
from fonte_train.corpus.dataset import Dataset
from fonte_train.errors import TrainError
from fonte_train.network.checkpoint import LAST_NAME, load_network, save_network
from fonte_train.network.torch_engine import TorchEngine
from fonte_train.network.transformer import Transformer, TransformerConfig
from fonte_train.training.learner import sequence_loss
from fonte_train.training.run_log import read_metrics
from fonte_train.training.run_state import load_state
from fonte_train.training.train import Limits

PLAIN = ("network.dropout=0.0", "batches.augmentation.share=0.0")
CHARS = "HOna"


@pytest.fixture(scope="module")
def trained(sample_data: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run that has learnt what a glyph looks like, roughly. Do not write into it."""
    folder = tmp_path_factory.mktemp("trained")
    config = tiny(40, *PLAIN, "schedule.rate=4e-2", "batches.batch=4")
    run(sample_data, folder, config)
    return folder


def drawn(network: Transformer) -> list[tuple[int, ...]]:
    """The greedy glyphs of a sans-serif without references."""
    config = network.config
    manifest = ModelManifest(
        "test", "1", "", config.layers, config.heads, config.head_size, config.context, fingerprint()
    )
    rows = [Row(character_token(char)) for char in CHARS]
    found = TorchEngine(network, manifest).write((BOS, style_token("sans-serif")), rows, Sampling(0, max_tokens=60))
    return [written.ids for written in found]  # type: ignore[union-attr]


def test_a_run_from_trained_weights_begins_with_their_loss_and_draws_what_they_drew(
    sample_data: Dataset, trained: Path, tmp_path: Path
) -> None:
    config = tiny(2, *PLAIN, "schedule.rate=1e-6")
    assert run(sample_data, tmp_path, config, start=trained).finished
    known = load_network(trained)
    ids = torch.from_numpy(Batches(sample_data, config.batches)[0])
    with torch.no_grad():
        expected = float(sequence_loss(known(ids[:, :-1]), ids[:, 1:]))
    begin = read_metrics(tmp_path)[0]
    assert begin["first_loss"] == pytest.approx(expected, abs=1e-3)
    assert begin["first_loss"] < math.log(2176) - 2
    assert begin["start"] == str(trained)
    assert drawn(load_network(tmp_path / LAST_NAME)) == drawn(known)
    fresh = Transformer(known.config).eval()
    assert drawn(fresh) != drawn(known)


def test_a_run_from_trained_weights_is_resumed_from_its_state_not_from_them(
    sample_data: Dataset, trained: Path, tmp_path: Path
) -> None:
    """Stopped before its first step, and again behind it; the weights are named once more, or not at all."""
    config = tiny(3, *PLAIN)
    run(sample_data, tmp_path / "whole", config, start=trained)
    parts = tmp_path / "parts"
    assert run(sample_data, parts, config, Limits(session=0), start=trained).step == 0
    assert run(sample_data, parts, config, start=trained).finished
    assert losses(parts) == losses(tmp_path / "whole")
    left = tmp_path / "left"
    run(sample_data, left, config, Limits(session=0), start=trained)
    assert run(sample_data, left, config).finished
    whole = weights(tmp_path / "whole")
    for other in (weights(parts), weights(left)):
        assert all(torch.equal(tensor, other[name]) for name, tensor in whole.items())


def test_weights_of_another_shape_are_refused(sample_data: Dataset, trained: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainError, match=r"are of another network; choose the preset that they were trained by\.$"):
        run(sample_data, tmp_path, tiny(1, "network.hidden=64"), start=trained)
    assert load_state(tmp_path) is None


def test_weights_with_an_adapter_that_does_not_fit_are_refused(sample_data: Dataset, tmp_path: Path) -> None:
    config = tiny(1)
    path = tmp_path / "adapted.safetensors"
    save_network(Transformer(replace(config.network, adapter_rank=2, adapted_from=104)), path)
    with pytest.raises(TrainError, match=r"have an adapter of another shape; begin with those of its network\.$"):
        run(sample_data, tmp_path / "run", config, start=path)


def test_weights_that_know_nothing_are_refused(sample_data: Dataset, tmp_path: Path) -> None:
    config = tiny(1)
    save_network(Transformer(config.network), tmp_path / "random.safetensors")
    with pytest.raises(TrainError, match=r"random\.safetensors do not know this data\.$"):
        run(sample_data, tmp_path / "run", config, start=tmp_path / "random.safetensors")
    save_network(Transformer(TransformerConfig(width=8, layers=1, heads=1, hidden=8)), tmp_path / "small.safetensors")
    with pytest.raises(TrainError, match="another network"):
        run(sample_data, tmp_path / "run", config, start=tmp_path / "small.safetensors")


def test_weights_that_are_none_end_the_command_with_a_sentence(
    sample_data: Dataset, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "weights.safetensors").write_bytes(b"no weights")
    for start in (tmp_path, tmp_path / "nowhere.safetensors"):
        status = main(
            [
                "train",
                str(sample_data.folder),
                "--out",
                str(tmp_path / "run"),
                "--preset",
                "tiny",
                "--steps",
                "1",
                "--device",
                "cpu",
                "--from",
                str(start),
            ]
        )
        assert status == 2
        said = capsys.readouterr().err
        assert said.startswith(f"fonte-train: {start} holds no weights (")
        assert said.endswith("give a run or a .safetensors file.\n")
        assert said.count("\n") == 1
