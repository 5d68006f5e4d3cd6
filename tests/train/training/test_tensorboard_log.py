from __future__ import annotations

import math
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from tiny_runs import NETWORK, run, tiny

from fonte_train.cli import main
from fonte_train.corpus.dataset import Dataset
from fonte_train.training.run_log import RunLog, read_metrics
from fonte_train.training.tensorboard_log import BOARD_NAME, TensorBoardLog
from fonte_train.training.train import Run, train


def scalars(folder: Path) -> dict[str, list[tuple[int, float]]]:
    """What TensorBoard itself reads."""
    reader = pytest.importorskip("tensorboard.backend.event_processing.event_accumulator", reason="no TensorBoard")
    events = reader.EventAccumulator(str(folder / BOARD_NAME))
    events.Reload()
    return {tag: [(event.step, event.value) for event in events.Scalars(tag)] for tag in events.Tags()["scalars"]}


def flat(event: str, values: Mapping[str, Any]) -> dict[str, float]:
    found = {}
    for name, value in values.items():
        if isinstance(value, Mapping):
            found |= flat(f"{event}/{name}", value)
        elif name not in {"event", "step"} and type(value) in (int, float):
            found[f"{event}/{name}"] = float(value)
    return found


def test_tensorboard_shows_every_number_of_the_metrics(sample_data: Dataset, tmp_path: Path) -> None:
    pytest.importorskip("tensorboard", reason="TensorBoard is not installed")
    config = tiny(4, "watching.score_glyphs=2", "watching.score_tokens=30")
    train(Run(sample_data, tmp_path, config), tensorboard=True)
    expected: dict[str, list[tuple[int, float]]] = {}
    for line in read_metrics(tmp_path):
        line.pop("config", None)
        for tag, value in flat(line["event"], line).items():
            expected.setdefault(tag, []).append((line["step"], pytest.approx(value, rel=1e-5)))  # kept as float32
    assert {
        "step/loss",
        "step/rate",
        "held-out/held_out_average",
        "score/iou",
        "score/by_style/sans-serif",
        "begin/first_loss",
    } <= set(expected)
    assert scalars(tmp_path) == expected


def test_steps_that_are_taken_again_are_shown_once(tmp_path: Path) -> None:
    """A run that was killed at step 5 goes on from the state it saved at step 3."""
    pytest.importorskip("tensorboard", reason="TensorBoard is not installed")
    for event, begun, steps, loss in (("begin", 0, range(1, 6), 1.0), ("resume", 3, range(4, 8), 2.0)):
        with RunLog(tmp_path, None, board=TensorBoardLog(tmp_path)) as log:
            log.record(event, step=begun)
            for step in steps:
                log.record("step", step=step, loss=loss)
    assert scalars(tmp_path)["step/loss"] == [(1, 1), (2, 1), (3, 1), (4, 2), (5, 2), (6, 2), (7, 2)]


def test_a_loss_that_is_no_number_is_shown_as_such(tmp_path: Path) -> None:
    pytest.importorskip("tensorboard", reason="TensorBoard is not installed")
    with RunLog(tmp_path, None, board=TensorBoardLog(tmp_path)) as log:
        log.record("step", step=1, loss=math.nan)
    ((step, value),) = scalars(tmp_path)["step/loss"]
    assert step == 1
    assert math.isnan(value)


def test_without_the_package_the_command_says_how_to_get_it(
    sample_data: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [name for name in sys.modules if name.startswith(("tensorboard", "torch.utils.tensorboard"))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "tensorboard", None)
    status = main(
        [
            "train",
            str(sample_data.folder),
            "--out",
            str(tmp_path),
            "--preset",
            "tiny",
            "--steps",
            "1",
            "--device",
            "cpu",
            "--tensorboard",
            *[part for change in NETWORK for part in ("--set", change)],
        ]
    )
    assert status == 2
    assert capsys.readouterr().err == (
        "fonte-train: TensorBoard is not installed; install it with: pip install "
        "tensorboard, or leave --tensorboard out.\n"
    )
    assert run(sample_data, tmp_path, tiny(1)).finished  # and does without when not asked
