from __future__ import annotations

import ast
import json
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from fonte_train import cli
from fonte_train.cloud import modal_app
from fonte_train.cloud.plan import Plan
from fonte_train.corpus.dataset import Dataset

LAUNCH = ["--preset", "tiny", "--max-minutes", "12", "--dry-run"]


def test_a_dry_run_checks_and_shows_what_would_be_run(sample_data: Dataset, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["launch", "modal", str(sample_data.folder), *LAUNCH]) == 0
    shown = capsys.readouterr().out
    assert "18 of 18 hold" in shown
    assert "fonte_train.cli train /fonte/data --out /fonte/runs/base --preset tiny --max-minutes 12" in shown


def test_what_fails_a_check_is_not_launched(sample_data: Dataset, tmp_path: Path) -> None:
    for path in sample_data.folder.iterdir():
        if path.is_file():
            (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "splits.csv").write_text("family,split\n")
    with mock.patch("subprocess.run") as ran:
        assert cli.main(["launch", "skypilot", str(tmp_path), *LAUNCH[:-1]]) == 1
    ran.assert_not_called()


def test_a_task_for_skypilot_mounts_the_data_and_keeps_the_run(sample_data: Dataset) -> None:
    assert cli.main(["launch", "skypilot", str(sample_data.folder), "--name", "one run", *LAUNCH]) == 0
    path = sample_data.folder.with_name(f"{sample_data.folder.name}-one run.sky.yaml")
    task = json.loads(path.read_text(encoding="utf-8"))
    assert task["resources"] == {"accelerators": {"H100": 1}, "use_spot": True}
    assert task["file_mounts"]["/data"] == str(sample_data.folder)
    lines = task["run"].splitlines()
    assert lines[:2] == ["set -e", "fonte-train verify /data --preset tiny"]
    assert lines[2].endswith("train /data --out '/runs/one run' --preset tiny --max-minutes 12")


def test_a_notebook_for_colab_checks_and_trains_on_what_lies_on_the_drive(sample_data: Dataset) -> None:
    """Read as Jupyter reads it; its last line is run by a shell in which every program does nothing."""
    assert cli.main(["launch", "colab", str(sample_data.folder), "--name", "one run", *LAUNCH]) == 0
    path = sample_data.folder.with_name(f"{sample_data.folder.name}-one run.ipynb")
    notebook = json.loads(path.read_text(encoding="utf-8"))
    assert (notebook["nbformat"], notebook["metadata"]["accelerator"]) == (4, "GPU")
    cells = ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]
    assert all(cell["outputs"] == [] for cell in notebook["cells"] if cell["cell_type"] == "code")
    ast.parse(next(cell for cell in cells if "drive.mount" in cell))
    programs = 'fonte-train() { echo "$#: $*"; }; torchrun() { echo "$#: $*"; }; '
    said = subprocess.run(
        ["bash", "-c", programs + cells[-1].removeprefix("!")], capture_output=True, text=True, check=True
    ).stdout.splitlines()
    run = "/content/drive/MyDrive/fonte/runs/one run"
    assert said[0] == "4: verify /content/data --preset tiny"
    assert said[1].endswith(f"fonte_train.cli train /content/data --out {run} --preset tiny --max-minutes 12")
    assert said[1].startswith("13: ")  # the blank in the name parts no argument
    assert f"/MyDrive/fonte/{sample_data.folder.name} /content/data" in cells[-2]


def test_modal_gets_the_data_a_gpu_and_a_time_limit(tmp_path: Path) -> None:
    modal: Any = mock.MagicMock()
    modal.enable_output.return_value = nullcontext()
    app = modal.App.return_value
    app.run.return_value = nullcontext()
    remote = app.function.return_value.return_value
    remote.remote.return_value = 4
    plan = Plan(tmp_path, "base", "base", 25, "H100")
    assert modal_app.launch(plan, modal) == 4
    settings = app.function.call_args.kwargs
    assert settings["gpu"] == "H100"
    assert settings["timeout"] == 60 * (25 + modal_app.SPARE_MINUTES)
    upload = modal.Volume.from_name.return_value.batch_upload.return_value.__enter__.return_value
    upload.put_directory.assert_called_once_with(str(tmp_path), "/data")
    work = app.function.return_value.call_args.args[0]
    assert work([["true"], ["false"], ["true"]]) == 1
    remote.remote.assert_called_once_with(modal_app.commands(plan))


def test_a_package_that_is_not_there_is_named(
    sample_data: Dataset, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "modal", None)
    assert cli.main(["launch", "modal", str(sample_data.folder), *LAUNCH[:-1]]) == 2
    assert "pip install modal" in capsys.readouterr().err
