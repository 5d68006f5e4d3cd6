from __future__ import annotations

import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
import torch
from fakes.inline_executor import InlineExecutor

from fonte_train import cli
from fonte_train.cloud import pack as pack_module
from fonte_train.corpus.dataset import Dataset
from fonte_train.forecast import pictures
from fonte_train.network.checkpoint import load_network, save_network
from fonte_train.network.transformer import Transformer

STEPS = ["--steps", "2", "--device", "cpu", "--workers", "0", "--set", "watching.score_glyphs=0"]


@pytest.fixture(autouse=True)
def no_wheels(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the trainer needs is installed here."""
    monkeypatch.setattr(pack_module, "_wheels", lambda out: [])
    monkeypatch.setattr(pictures, "ProcessPoolExecutor", InlineExecutor)


def test_a_pack_holds_what_training_needs_in_folders_of_a_bounded_size(
    sample_data: Dataset, tmp_path: Path, tiny_network: Transformer
) -> None:
    save_network(tiny_network, tmp_path / "start.safetensors")
    command = ["pack", str(sample_data.folder), "--out", str(tmp_path / "pack"), "--preset", "tiny"]
    assert cli.main([*command, "--from", str(tmp_path / "start.safetensors")]) == 0
    tokens, weights = tmp_path / "pack/tokens", tmp_path / "pack/weights"
    with tarfile.open(tokens / "code.tar.xz") as archive:
        names = archive.getnames()
    assert {
        "preset",
        "code/fonte_train/cli.py",
        "code/fonte_plugin/errors.py",
        "code/export/fonte_export/errors.py",
    } <= set(names)
    assert not [name for name in names if "onnx" in Path(name).suffix]
    started = load_network(weights / "start.safetensors").state_dict()
    for name, weight in tiny_network.state_dict().items():
        assert torch.allclose(started[name], weight, atol=float(weight.abs().max()) / 127), name
    assert cli.main([*command, "--folder-megabytes", "0.01"]) == 2


@pytest.mark.slow
def test_what_is_packed_trains_alone_is_killed_and_goes_on(
    sample_data: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = ["pack", str(sample_data.folder), "--out", str(tmp_path / "pack"), "--preset", "tiny"]
    assert cli.main(command) == 0
    out = tmp_path / "home"
    monkeypatch.delenv("PYTHONPATH", raising=False)
    monkeypatch.setenv("FONTE_WORK", str(tmp_path / "work"))
    monkeypatch.setenv("OUT", str(out))
    monkeypatch.setenv("PYTHON", sys.executable)
    monkeypatch.setenv("FONTE_OPTIONS", " ".join(STEPS))
    script = tmp_path / "pack/tokens/run.sh"

    def run(*args: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(["sh", str(script), *args], capture_output=True, text=True, check=False)

    assert run().returncode == 2, "says how it is used"
    prepared = run("prepare")
    assert prepared.returncode == 0, prepared.stderr
    assert list((tmp_path / "work/forecast").glob("pictures-*.npy"))
    monkeypatch.setenv("FONTE_OPTIONS", " ".join([*STEPS, "--session-minutes", "0"]))
    stopped = run("network", "5")
    assert "the same command goes on" in stopped.stdout, stopped.stderr
    assert not list(out.glob("weights-*"))
    monkeypatch.setenv("FONTE_OPTIONS", " ".join(STEPS))
    finished = run("network", "5")
    assert finished.returncode == 0, finished.stderr
    assert load_network(out).config.width == 64
    assert (out / "metrics.jsonl").exists()
    monkeypatch.setenv("FONTE_FORECAST_OPTIONS", "--steps 2 --device cpu --workers 0 --width 64 --layers 1 --fonts 2")
    everything = run("6")
    assert everything.returncode == 0, everything.stderr
    exported = ["export", str(out), "--forecast", str(out), "--data", str(sample_data.folder)]
    assert cli.main([*exported, "--out", str(tmp_path / "model")]) == 0
    monkeypatch.setenv("FONTE_OPTIONS", "--set network.no=1")
    assert run("network", "5").returncode == 2, "what goes wrong is not taken for a stop"
