from __future__ import annotations

import pytest

from fonte_train import cli


@pytest.mark.slow
def test_fonts_data_network_forecaster_export_and_score_go_together(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("onnxscript")
    assert cli.main(["smoke"]) == 0
    assert "All 7 stages" in capsys.readouterr().out


@pytest.mark.parametrize("preset", ["base", "characters", "framed", "large", "medium", "small", "tiny"])
def test_what_a_preset_trains_can_be_exported_with_a_forecaster(preset: str) -> None:
    from fonte_train.training.config import load_config

    config = load_config(preset)
    assert config.network.framed
    assert config.batches.framed
    assert config.network.any_style
