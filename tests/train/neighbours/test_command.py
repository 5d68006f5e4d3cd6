"""`fonte-train neighbours` from a data set to an index that is read back and judged."""

from __future__ import annotations

from pathlib import Path

import pytest

from fonte_plugin.design.nearness.shape_index import ShapeIndex
from fonte_train.cli import main
from fonte_train.corpus.dataset import Dataset


def test_an_index_is_written_read_back_and_judged(
    sample_data: Dataset, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "neighbours.npz"
    assert main(["neighbours", str(sample_data.folder), "--out", str(out), "--numbers", "4", "--copies", "1"]) == 0
    printed = capsys.readouterr().out
    assert "strangers" in printed
    assert "copies, as it is" in printed
    families = {sample_data.fonts[font]["family"] for font in sample_data.fonts_of("train")}
    assert set(ShapeIndex.load(out).families) == families


def test_what_cannot_be_asked_is_told_in_a_sentence(
    sample_data: Dataset, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["neighbours", str(sample_data.folder), "--out", str(tmp_path / "n.npz"), "--numbers", "0"]) == 2
    assert "--numbers" in capsys.readouterr().err
