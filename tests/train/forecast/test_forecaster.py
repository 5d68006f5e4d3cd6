from __future__ import annotations

import os
import signal
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from fakes.outlines import rectangle

from fonte_plugin.completion.forecast import shrunk
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import coverage
from fonte_train import cli
from fonte_train.commands.train import INTERRUPTED
from fonte_train.corpus.dataset import Dataset
from fonte_train.errors import TrainError
from fonte_train.forecast import pictures as pictures_module
from fonte_train.forecast import training
from fonte_train.forecast.draws import DrawOptions, Draws, Shape, bolder, resampled
from fonte_train.forecast.graph import compare
from fonte_train.forecast.network import Forecaster, ForecasterConfig
from fonte_train.forecast.pictures import open_pictures
from fonte_train.forecast.training import (
    WEIGHTS_NAME,
    ForecastLimits,
    ForecastRun,
    load_forecaster,
    look,
    save_forecaster,
    train_forecaster,
)
from fonte_train.training.run_log import read_metrics
from fonte_train.training.run_state import read_state
from fonte_train.training.schedule import Schedule

SMALL = ForecasterConfig(characters=len(CHARACTERS), pixels=16, width=64, layers=1, dropout=0.1)
RUN = ForecastRun(network=SMALL, draws=DrawOptions(fonts=3, wanted=5), schedule=Schedule(3e-3, 2, "wsd", 0.4, 0.01))


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures are drawn without other processes."""
    from fakes.inline_executor import InlineExecutor

    monkeypatch.setattr(pictures_module, "ProcessPoolExecutor", InlineExecutor)


@pytest.fixture
def draws(sample_data: Dataset, tmp_path: Path) -> Draws:
    return Draws(sample_data, open_pictures(sample_data, tmp_path), "train", 16, RUN.draws)


def run(data: Dataset, folder: Path, steps: int, options: ForecastRun = RUN, stop: list[int] | None = None) -> bool:
    return train_forecaster(data, folder, options, ForecastLimits(steps=steps), workers=0, stop=stop)


def test_pictures_are_drawn_once_and_are_those_of_the_scoring(
    sample_data: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = open_pictures(sample_data, tmp_path)
    assert drawn.shape == (len(sample_data.glyphs), 64, 64)
    from fonte_plugin.notation.tokenizer import decode

    ids = sample_data.glyph_tokens(sample_data.glyphs[5])[1:].tolist()
    assert np.abs(drawn[5] / 255 - coverage(decode(ids))).max() < 1e-6
    monkeypatch.setattr(pictures_module, "_draw", lambda *_: pytest.fail("drawn again"))
    assert np.array_equal(open_pictures(sample_data, tmp_path), drawn)


def test_a_batch_is_a_function_of_the_step_and_wants_nothing_that_it_shows(draws: Draws) -> None:
    one, again, other = draws[3], draws[3], draws[4]
    assert torch.equal(one.pictures, again.pictures)
    assert torch.equal(one.wanted, again.wanted)
    assert one.wanted.shape != other.wanted.shape or not torch.equal(one.wanted, other.wanted)
    for step in range(8):
        draw = draws[step]
        for font in range(len(draw.shown)):
            shown = set(draw.shown[font][draw.known[font]].tolist())
            wanted = draw.wanted[font][draw.counted[font]].tolist()
            assert shown
            assert len(wanted) == len(set(wanted)) <= 5
            assert not shown & set(wanted)
            assert len(shown) <= RUN.draws.shown


def test_a_held_out_font_is_looked_at_as_it_is(draws: Draws, sample_data: Dataset) -> None:
    draw = draws.control(int(draws.fonts[0]))
    first = int(draw.shown[0, 0])
    row = next(glyph for glyph in sample_data.glyphs if glyph["font"] == draws.fonts[0] and glyph["char"] == first)
    from fonte_plugin.notation.tokenizer import decode

    outline = decode(sample_data.glyph_tokens(row)[1:].tolist())
    assert draw.pictures[0, 0].numpy() == pytest.approx(shrunk(coverage(outline), 16).ravel(), abs=1e-2)
    assert float(draw.advances[0, 0]) == pytest.approx(outline.width / 1000)


def test_pictures_are_scaled_and_slanted_about_the_origin_of_the_glyph() -> None:
    glyph = Outline(500, (rectangle(100, 0, 300, 700), rectangle(300, 0, 500, 100)))
    changes = [(1.0, 1.0, 0.0), (1.2, 1.0, 0.0), (1.0, 0.85, 0.0), (1.0, 1.0, 0.2)]
    shape = Shape(*(np.array(values, np.float32) for values in zip(*changes, strict=True)))
    pictures = torch.from_numpy(coverage(glyph))[None, None].repeat(len(changes), 1, 1, 1)
    found = resampled(pictures, shape, 32)
    for place, (width, height, slant) in enumerate(changes):
        moved = Outline(500, tuple(
            contour.map(lambda p, w=width, h=height, s=slant: (w * (p[0] + s * p[1]), h * p[1]))  # type: ignore[misc]
            for contour in glyph.contours
        ))
        expected = shrunk(coverage(moved), 32)
        assert np.abs(found[place, 0].numpy() - expected).mean() < 0.004, changes[place]
    assert found[0, 0].numpy() == pytest.approx(shrunk(coverage(glyph), 32), abs=1e-5)


def test_ink_grows_and_shrinks_by_up_to_a_pixel_and_a_share_of_nothing_changes_nothing() -> None:
    glyph = torch.from_numpy(coverage(Outline(500, (rectangle(100, 0, 300, 700),))))[None, None]
    ink = float(glyph.sum())
    found = [float(bolder(glyph.clone(), np.random.default_rng(seed), 1.0).sum()) for seed in range(12)]
    assert min(found) < 0.9 * ink < 1.1 * ink < max(found)
    assert torch.equal(bolder(glyph.clone(), np.random.default_rng(0), 0.0), glyph)


def test_what_is_wanted_beside_a_glyph_changes_nothing_of_it_nor_do_glyphs_that_are_not_there() -> None:
    torch.manual_seed(0)
    network = Forecaster(SMALL).eval()
    pictures, advances, shown = torch.rand(1, 3, 256), torch.rand(1, 3), torch.tensor([[1, 2, 3]])
    known = torch.tensor([[True, True, False]])
    alone = network(pictures, advances, shown, known, torch.tensor([[7]]))
    beside = network(pictures, advances, shown, known, torch.tensor([[9, 7]]))
    for one, two in zip(alone, beside, strict=True):
        assert torch.allclose(one[:, 0], two[:, 1], atol=1e-6)
    fewer = network(pictures[:, :2], advances[:, :2], shown[:, :2], known[:, :2], torch.tensor([[7]]))
    assert torch.allclose(alone[0], fewer[0], atol=1e-6)
    other = network(pictures.flip(1), advances.flip(1), shown.flip(1), known.flip(1), torch.tensor([[7]]))
    assert torch.allclose(alone[0], other[0], atol=1e-5), "the order of the references says nothing"
    changed = network(pictures + 0.3, advances, shown, known, torch.tensor([[7]]))
    assert not torch.allclose(alone[0], changed[0], atol=1e-3), "the references do count"


def test_it_begins_at_the_mean_of_the_fonts_and_learns(sample_data: Dataset, draws: Draws, tmp_path: Path) -> None:
    pictures, advances = draws.mean()
    unvaried = replace(RUN.draws, weight_share=0, shape_share=0)
    plain = replace(RUN, draws=unvaried, schedule=replace(RUN.schedule, rate=0.01))
    assert run(sample_data, tmp_path, 40, plain)
    [end] = read_metrics(tmp_path)
    assert end["event"] == "end"
    network = load_forecaster(tmp_path)
    assert torch.equal(network.mean_picture, pictures)
    assert torch.equal(network.mean_advance, advances)
    known = Draws(sample_data, open_pictures(sample_data, tmp_path), "train", 16, unvaried)
    untrained = Forecaster(SMALL).eval()
    untrained.mean_picture[:], untrained.mean_advance[:] = pictures, advances
    assert look(network, known).overlap > look(untrained, known).overlap + 0.02


def test_a_run_that_was_stopped_goes_on_bit_for_bit(sample_data: Dataset, tmp_path: Path) -> None:
    assert run(sample_data, tmp_path / "whole", 6)
    assert not run(sample_data, tmp_path / "parts", 6, stop=[signal.SIGTERM])
    stop: list[int] = []
    loss = training.forecast_loss
    calls = []

    def stopping(*args: object, **options: object) -> object:
        calls.append(0)
        if len(calls) == 3:
            stop.append(signal.SIGTERM)
        return loss(*args, **options)  # type: ignore[arg-type]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(training, "forecast_loss", stopping)
        assert not run(sample_data, tmp_path / "parts", 6, stop=stop)
    torch.rand(11)
    assert run(sample_data, tmp_path / "parts", 6)
    whole, parts = read_state(tmp_path / "whole"), read_state(tmp_path / "parts")
    assert whole is not None
    assert parts is not None
    assert whole["step"] == parts["step"] == 6
    for part in ("network", "average"):
        assert all(torch.equal(whole[part][name], parts[part][name]) for name in whole[part])


def test_a_run_of_other_settings_or_without_an_end_is_refused(sample_data: Dataset, tmp_path: Path) -> None:
    with pytest.raises(TrainError, match="needs an end"):
        train_forecaster(sample_data, tmp_path, RUN, ForecastLimits())
    run(sample_data, tmp_path, 1)
    with pytest.raises(TrainError, match="other settings \\(clip\\)"):
        run(sample_data, tmp_path, 2, ForecastRun(SMALL, RUN.draws, RUN.schedule, clip=2.0))
    (tmp_path / WEIGHTS_NAME).write_bytes(b"nothing")
    with pytest.raises(TrainError, match="holds no forecaster"):
        load_forecaster(tmp_path)


def test_the_graph_says_what_the_network_says_and_parity_can_fail(tmp_path: Path) -> None:
    pytest.importorskip("onnxscript")
    from fonte_plugin.notation.manifest import FORECASTER_NAME
    from fonte_train.forecast.graph import build_graph
    from fonte_train.network.onnx_export import save_graph
    from fonte_train.network.rounding import round_network

    torch.manual_seed(1)
    network = Forecaster(SMALL).eval()
    round_network(network)
    save_graph(build_graph(network, rounded=True), tmp_path / FORECASTER_NAME)
    parity = compare(network, tmp_path, CHARACTERS)
    assert parity.holds, parity
    with torch.no_grad():
        network.write.bias += 0.1
    assert not compare(network, tmp_path, CHARACTERS).holds


def test_the_command_trains_and_a_model_is_exported_with_what_it_foresees(
    sample_data: Dataset, tmp_path: Path, tiny_model: Path, tiny_network: object
) -> None:
    pytest.importorskip("onnxscript")
    from fonte_plugin.engine.onnx_engine import OnnxEngine
    from fonte_plugin.engine.store import add, find_model, verify
    from fonte_plugin.errors import ModelError
    from fonte_plugin.notation.manifest import FORECASTER_NAME, ModelManifest
    from fonte_train.network.checkpoint import save_network

    out = tmp_path / "run"
    command = ["forecast", str(sample_data.folder), "--out", str(out), "--width", "64", "--layers", "1", "--fonts", "2"]
    assert cli.main([*command, "--steps", "1"]) == 0
    assert cli.main([*command, "--steps", "1", "--width", "65"]) == 2
    save_network(tiny_network, tmp_path / "weights.safetensors")  # type: ignore[arg-type]
    export = ["export", str(tmp_path / "weights.safetensors"), "--out", str(tmp_path / "model")]
    assert cli.main([*export, "--forecast", str(out)]) == 0
    model = find_model(tmp_path / "model")
    verify(model)
    assert model.manifest.foreseen == CHARACTERS
    engine = OnnxEngine(model.directory, model.manifest)
    assert engine.forecaster is not None
    found = engine.forecaster.foresee(np.zeros((2, 32, 32), np.float32), [500, 600], "Hn", "Ao!")
    assert found.coverage.shape == (3, 32, 32)
    assert len(found.advances) == 3
    assert OnnxEngine(tiny_model, ModelManifest.read(tiny_model)).forecaster is None
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FONTE_HOME", str(tmp_path / "user"))
        assert (add(model.directory).directory / FORECASTER_NAME).exists()
    (model.directory / FORECASTER_NAME).write_bytes(b"another")
    with pytest.raises(ModelError, match="damaged or changed"):
        verify(model)


def test_sigterm_saves_and_leaves(sample_data: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loss = training.forecast_loss

    def asked(*args: object, **options: object) -> object:
        os.kill(os.getpid(), signal.SIGTERM)
        return loss(*args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(training, "forecast_loss", asked)
    command = ["forecast", str(sample_data.folder), "--out", str(tmp_path), "--width", "64", "--layers", "1"]
    assert cli.main([*command, "--steps", "9", "--fonts", "2"]) == INTERRUPTED
    state = read_state(tmp_path)
    assert state is not None
    assert state["step"] == 1
    save_forecaster(load_forecaster(tmp_path), tmp_path / "copy.safetensors")
    assert (tmp_path / "copy.safetensors").stat().st_size == (tmp_path / WEIGHTS_NAME).stat().st_size
