"""Each check of a run against a run that it has to refuse, and what is kept of it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from tiny_runs import run, tiny

from fonte_train.checks import run as checks
from fonte_train.checks.check import run_checks
from fonte_train.corpus.dataset import Dataset
from fonte_train.errors import TrainError
from fonte_train.network.checkpoint import LAST_NAME, WEIGHTS_NAME, load_network

METRICS = "metrics.jsonl"


@pytest.fixture(scope="module")
def trained(sample_data: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run that passes every check. Do not write into it."""
    folder = tmp_path_factory.mktemp("run")
    run(sample_data, folder, tiny(20, "schedule.rate=2e-2", "network.dropout=0.0", "batches.batch=4"))
    assert failing(folder, sample_data) == set()
    return folder


@pytest.fixture
def copied(trained: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(trained, tmp_path / "run"))


def failing(folder: Path, data: Dataset) -> set[str]:
    claims = {(check.__doc__ or "").split("\n", 1)[0]: check.__name__ for check in checks.CHECKS}
    results = run_checks(checks.CHECKS, checks.Run(folder, data))
    return {claims[result.claim] for result in results if not result.holds}


def rewrite(folder: Path, change: Callable[[list[dict[str, Any]]], None]) -> None:
    """The lines of the metrics, sent through `change`."""
    lines = [json.loads(line) for line in (folder / METRICS).read_text("utf-8").splitlines()]
    change(lines)
    (folder / METRICS).write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")


def test_a_run_on_another_data_set_is_seen(copied: Path, sample_data: Dataset) -> None:
    class Other(Dataset):
        sha256 = "other"  # type: ignore[assignment]

    assert failing(copied, Other(sample_data.folder, sample_data.manifest)) == {"it_was_trained_on_this_data"}


def test_a_weight_that_is_no_number_is_seen(copied: Path, sample_data: Dataset) -> None:
    name = next(name for name in (WEIGHTS_NAME, LAST_NAME) if (copied / name).exists())
    tensors = load_file(copied / name)
    tensors["norm.weight"][0] = torch.nan
    save_file(tensors, copied / name)
    assert "its_weights_are_numbers" in failing(copied, sample_data)


def test_a_first_loss_of_125_and_one_that_counting_beats_are_seen(copied: Path, sample_data: Dataset) -> None:
    def wild(lines: list[dict[str, Any]]) -> None:
        next(line for line in lines if line["event"] == "begin")["first_loss"] = 125.0

    def unlearnt(lines: list[dict[str, Any]]) -> None:
        next(line for line in lines if line["event"] == "begin")["first_loss"] = 7.685
        lines[:] = [dict(line, held_out_average=7.6) if line["event"] == "held-out" else line for line in lines]

    def knew_nothing(lines: list[dict[str, Any]]) -> None:
        begun = next(line for line in lines if line["event"] == "begin")
        begun["first_loss"], begun["start"] = 7.685, "before.safetensors"

    for change in (wild, unlearnt, knew_nothing):
        rewrite(copied, change)
        assert failing(copied, sample_data) == {"it_began_right_and_learnt"}


def test_a_run_that_began_with_trained_weights_may_begin_below_chance(copied: Path, sample_data: Dataset) -> None:
    def knew(lines: list[dict[str, Any]]) -> None:
        begun = next(line for line in lines if line["event"] == "begin")
        begun["first_loss"], begun["start"] = 3.1, "before.safetensors"

    rewrite(copied, knew)
    assert failing(copied, sample_data) == set()


def test_best_weights_that_the_latest_have_overwritten_are_seen(copied: Path, sample_data: Dataset) -> None:
    """A score that was better than the one of which the state knows."""
    rewrite(copied, lambda lines: lines.append({"event": "score", "step": 1, "iou": 0.9}))
    assert failing(copied, sample_data) == {"the_best_is_the_best"}


@pytest.mark.parametrize("change", ["rename", "leave out"])
def test_weights_are_loaded_whole_or_not_at_all(trained: Path, tmp_path: Path, change: str) -> None:
    name = next(name for name in (WEIGHTS_NAME, LAST_NAME) if (trained / name).exists())
    tensors = load_file(trained / name)
    tensor = tensors.pop("blocks.0.attn.out.weight")
    if change == "rename":
        tensors["blocks.0.attn.w_out.weight"] = tensor
    save_file(tensors, tmp_path / "w.safetensors")
    with pytest.raises(TrainError, match="of another network"):
        load_network(tmp_path / "w.safetensors")
