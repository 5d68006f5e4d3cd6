from __future__ import annotations

import os
import signal
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from fakes.outlines import rectangle

from fonte_plugin.completion.forecast import picture
from fonte_plugin.errors import Exit
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.frame import EM, Frame
from fonte_plugin.notation.tokenizer import decode
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import coverage
from fonte_train import cli
from fonte_train.corpus.dataset import Dataset
from fonte_train.corpus.framing import Framing
from fonte_train.errors import TrainError
from fonte_train.forecast import pictures as pictures_module
from fonte_train.forecast import training
from fonte_train.forecast.draws import DrawOptions, Draws, grown, render, resampled
from fonte_train.forecast.graph import compare
from fonte_train.forecast.network import Forecaster, ForecasterConfig
from fonte_train.forecast.pictures import Pictures, home_frame, open_pictures
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
def draws(sample_data: Dataset) -> Draws:
    return Draws(sample_data, "train", RUN.draws)


@pytest.fixture
def pictures(sample_data: Dataset, tmp_path: Path) -> Pictures:
    return open_pictures(sample_data, tmp_path, 64)


def run(data: Dataset, folder: Path, steps: int, options: ForecastRun = RUN, stop: list[int] | None = None) -> bool:
    return train_forecaster(data, folder, options, ForecastLimits(steps=steps), workers=0, stop=stop)


def outline_of(data: Dataset, row: int) -> Outline:
    return decode(data.glyph_tokens(data.glyphs[row])[1:].tolist())


def test_pictures_are_drawn_once_in_the_frame_that_a_font_gives_itself(
    sample_data: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = open_pictures(sample_data, tmp_path, 64)
    assert drawn.shape == (len(sample_data.glyphs), 64, 64)
    glyph = sample_data.glyphs[5]
    char = sample_data.manifest["characters"][glyph["char"]]
    frame = home_frame(sample_data, Framing.of(sample_data), int(glyph["font"]))
    assert np.abs(drawn[5] / 255 - picture(char, outline_of(sample_data, 5), frame, 64)).max() < 1e-6
    monkeypatch.setattr(pictures_module, "_draw", lambda *_: pytest.fail("drawn again"))
    assert np.array_equal(open_pictures(sample_data, tmp_path, 64), drawn)


def test_a_batch_is_a_function_of_the_step_and_wants_nothing_that_it_shows(draws: Draws) -> None:
    one, again, other = draws[3], draws[3], draws[4]
    names = ("rows", "width", "advances", "bolder")
    assert all(torch.equal(getattr(one, name), getattr(again, name)) for name in names)
    assert one.rows.shape != other.rows.shape or not torch.equal(one.rows, other.rows)
    for step in range(8):
        ask = draws[step]
        k = ask.most_shown
        for chars, there in zip(ask.chars, ask.there, strict=True):
            shown, wanted = set(chars[:k][there[:k]].tolist()), chars[k:][there[k:]].tolist()
            assert shown
            assert len(wanted) == len(set(wanted)) <= 5
            assert not shown & set(wanted)
            assert len(shown) <= RUN.draws.shown


def test_a_held_out_font_stands_in_the_frame_of_its_control_glyphs(
    draws: Draws, pictures: Pictures, sample_data: Dataset
) -> None:
    ask = draws.control(int(draws.fonts[0]))
    draw = render(ask, pictures, 16)
    characters = sample_data.manifest["characters"]
    shown = {
        characters[ask.chars[0, place]]: outline_of(sample_data, int(ask.rows[0, place]))
        for place in range(ask.most_shown)
    }
    framing = Framing.of(sample_data)
    frame = Frame.of(shown, framing.measures, float(framing.slants[draws.fonts[0]]))
    for place, (char, outline) in enumerate(shown.items()):
        assert draw.pictures[0, place].numpy() == pytest.approx(picture(char, outline, frame, 16).ravel(), abs=0.06)
        assert float(draw.advances[0, place]) == pytest.approx(outline.width * frame.widening(char) / 1000, rel=0.01)


def test_pictures_are_scaled_about_the_origin_of_the_glyph() -> None:
    glyph = Outline(500, (rectangle(100, 0, 300, 700), rectangle(300, 0, 500, 100)))
    changes = [(1.0, 1.0), (1.2, 1.0), (1.0, 0.85), (0.9, 1.1)]
    width, height = (torch.tensor(values)[None] for values in zip(*changes, strict=True))
    pictures = torch.from_numpy(coverage(glyph))[None, None].repeat(1, len(changes), 1, 1)
    found = resampled(pictures, width, height, 32)
    for place, (wide, high) in enumerate(changes):
        moved = glyph.map(lambda point, wide=wide, high=high: (wide * point[0], high * point[1]))  # type: ignore[misc]
        expected = picture("", moved, EM, 32)
        assert np.abs(found[0, place].numpy() - expected).mean() < 0.004, changes[place]
    assert found[0, 0].numpy() == pytest.approx(picture("", glyph, EM, 32), abs=0.04)


def test_ink_grows_and_shrinks_by_up_to_a_pixel_and_by_nothing_stays() -> None:
    glyph = torch.from_numpy(coverage(Outline(500, (rectangle(100, 0, 300, 700),))))[None, None].repeat(3, 1, 1, 1)
    lighter, same, bolder = grown(glyph, torch.tensor([-0.8, 0.0, 0.8])).flatten(1).sum(1).tolist()
    assert lighter < 0.9 * same < 1.1 * same < bolder
    assert torch.equal(grown(glyph, torch.zeros(3)), glyph)


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
    plates = open_pictures(sample_data, tmp_path, 32)
    pictures, advances = draws.mean(plates, 16)
    unvaried = replace(RUN.draws, weight_share=0, width=0, height=0)
    plain = replace(RUN, draws=unvaried, schedule=replace(RUN.schedule, rate=0.01))
    assert run(sample_data, tmp_path, 40, plain)
    [end] = read_metrics(tmp_path)
    assert end["event"] == "end"
    network = load_forecaster(tmp_path)
    assert torch.equal(network.mean_picture, pictures)
    assert torch.equal(network.mean_advance, advances)
    known = Draws(sample_data, "train", unvaried)
    untrained = Forecaster(SMALL).eval()
    untrained.mean_picture[:], untrained.mean_advance[:] = pictures, advances
    assert look(network, known, plates).overlap > look(untrained, known, plates).overlap + 0.02


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


@pytest.mark.slow
def test_the_command_trains_and_a_model_is_exported_with_what_it_foresees(
    sample_data: Dataset, tmp_path: Path, tiny_model: Path, tiny_network: object
) -> None:
    pytest.importorskip("onnxscript")
    from fonte_plugin.engine.onnx_engine import OnnxEngine
    from fonte_plugin.engine.store import add, find_model, verify
    from fonte_plugin.errors import ModelError
    from fonte_plugin.notation.manifest import FORECASTER_NAME, ModelManifest
    from fonte_train.network.checkpoint import save_network
    from fonte_train.network.transformer import Transformer

    out = tmp_path / "run"
    command = [
        "forecast",
        str(sample_data.folder),
        "--out",
        str(out),
        "--width",
        "64",
        "--layers",
        "1",
        "--fonts",
        "2",
        "--pixels",
        "16",
    ]
    assert cli.main([*command, "--steps", "1"]) == 0
    assert cli.main([*command, "--steps", "1", "--width", "65"]) == 2
    assert isinstance(tiny_network, Transformer)
    in_frame = Transformer(replace(tiny_network.config, framed=True))
    in_frame.load_state_dict(tiny_network.state_dict())
    save_network(in_frame, tmp_path / "weights.safetensors")
    save_network(tiny_network, tmp_path / "em.safetensors")
    rest = ["--out", str(tmp_path / "model"), "--forecast", str(out)]
    assert cli.main(["export", str(tmp_path / "em.safetensors"), *rest]) == 2, "it sees glyphs elsewhere"
    assert cli.main(["export", str(tmp_path / "weights.safetensors"), *rest]) == 2, "without measures"
    export = ["export", str(tmp_path / "weights.safetensors"), *rest, "--data", str(sample_data.folder)]
    assert cli.main(export) == 0
    model = find_model(tmp_path / "model")
    verify(model)
    assert model.manifest.foreseen == sample_data.manifest["characters"] == CHARACTERS
    measures = Framing.of(sample_data).measures
    assert {char: tuple(pair) for char, pair in model.manifest.measures.items()} == measures
    engine = OnnxEngine(model.directory, model.manifest)
    assert engine.forecaster is not None
    found = engine.forecaster.foresee(np.zeros((2, 16, 16), np.float32), [500, 600], "Hn", "Ao!")
    assert found.coverage.shape == (3, 16, 16)
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
    assert cli.main([*command, "--steps", "9", "--fonts", "2"]) == Exit.STOPPED
    state = read_state(tmp_path)
    assert state is not None
    assert state["step"] == 1
    save_forecaster(load_forecaster(tmp_path), tmp_path / "copy.safetensors")
    assert (tmp_path / "copy.safetensors").stat().st_size == (tmp_path / WEIGHTS_NAME).stat().st_size
