"""How the forecaster is trained: batch, step, and scores on unseen families, until the minutes or steps are over."""

from __future__ import annotations

import json
import math
import os
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.utils.data import DataLoader

from fonte_train.corpus.dataset import Dataset
from fonte_train.corpus.split import CHOOSE, TRAIN
from fonte_train.errors import TrainError
from fonte_train.forecast.draws import Ask, Draw, DrawOptions, Draws, render
from fonte_train.forecast.network import BLANK, Forecaster, ForecasterConfig
from fonte_train.forecast.pictures import Pictures, open_pictures
from fonte_train.network.optimizer import make_optimizers, set_rate
from fonte_train.network.pieces import pattern, save_pieces
from fonte_train.training.averaged_weights import averaged
from fonte_train.training.progress import Progress, step_seed
from fonte_train.training.run_log import RunLog
from fonte_train.training.run_state import read_state, write_state
from fonte_train.training.schedule import Schedule

WEIGHTS_NAME = "forecast.safetensors"
KIND = "forecast"
CPU = torch.device("cpu")
SHARPER = 2
"""Pictures on disk are this many times larger a side, since they are scaled when they are read."""
CHECKED_STEPS = 50
"""How often the loss is looked at, for which a GPU has to wait."""


@dataclass(frozen=True, slots=True)
class ForecastRun:
    """What a run depends on. The loss is cross-entropy of the pixels and `advance_share` of that of the advances.

    Gradients are cut at norm `clip`; the running mean of the weights keeps `ema` of itself at each step.
    """

    network: ForecasterConfig = field(default_factory=ForecasterConfig)
    draws: DrawOptions = field(default_factory=DrawOptions)
    schedule: Schedule = field(default_factory=lambda: Schedule(2e-3, 100, "wsd", 0.4, 0.01))
    weight_decay: float = 0.05
    advance_share: float = 0.01
    clip: float = 1.0
    ema: float = 0.998


@dataclass(frozen=True, slots=True)
class ForecastLimits:
    """A run ends by `steps` or `minutes`, whichever comes first; it looks and saves every `look_minutes`."""

    steps: int | None = None
    minutes: float | None = None
    look_minutes: float = 2.0


@dataclass(frozen=True, slots=True)
class Look:
    """Over all glyphs of the held-out fonts: mean overlap of forecast and true picture, and error of the advance."""

    overlap: float
    advance_error: float
    glyphs: int


def train_forecaster(
    data: Dataset,
    run: Path,
    options: ForecastRun,
    limits: ForecastLimits,
    *,
    bf16: bool = False,
    workers: int = 1,
    stop: list[int] | None = None,
    device: torch.device = CPU,
) -> bool:
    """Train, or go on with what `run` holds, and write the mean weights there; True when the run is over.

    An entry in `stop` makes it save and leave after a step. The order of the data is a function of the seed and the
    step, so a run continues where it was. TrainError for a state of other settings or another data set.
    """
    Progress(limits.steps, limits.minutes)  # a run without an end is refused before the pictures are drawn
    run.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(options.draws.seed)
    pixels = options.network.pixels
    plates = open_pictures(data, run, SHARPER * pixels)
    draws, held_out = Draws(data, TRAIN, options.draws), Draws(data, CHOOSE, options.draws)
    network = Forecaster(options.network)
    _begin(network, draws, plates)
    network = network.to(device)
    pictures: Tensor | Pictures = plates if device.type == "cpu" else torch.from_numpy(np.array(plates)).to(device)
    optimizers = make_optimizers(network, options.schedule.rate, options.weight_decay, bf16=bf16)
    state = _resume(run, data, options, network, optimizers)
    step, before = (state["step"], state["minutes"]) if state else (0, 0.0)
    running_mean = averaged(network, options.ema, step)
    average = running_mean.module
    assert isinstance(average, Forecaster)
    if state:
        average.load_state_dict(state["average"])
    clock, looked = Progress(limits.steps, limits.minutes, before), time.monotonic()

    def save() -> None:
        values = {
            "config": asdict(options),
            "dataset": data.sha256,
            "step": step,
            "minutes": clock.minutes,
            "network": network.state_dict(),
            "average": average.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in optimizers],
        }
        write_state(values, run)
        save_forecaster(average, run / WEIGHTS_NAME)

    total, count = torch.zeros((), device=device), 0
    finished = False
    with RunLog(run, None) as log:
        for ask in _batches(draws, step, workers):
            progress = clock.share(step)
            finished = progress >= 1
            if finished or stop:
                break
            rate = options.schedule.at(step, progress)
            torch.manual_seed(step_seed(options.draws.seed, step))
            set_rate(optimizers, rate)
            draw = render(ask.to(device), pictures, pixels)
            loss, pixel_loss = forecast_loss(network.train(), draw, options.advance_share, bf16=bf16)
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(network.parameters(), options.clip)
            for optimizer in optimizers:
                optimizer.step()
                optimizer.zero_grad(set_to_none=True)
            running_mean.update_parameters(network)
            step, count = step + 1, count + 1
            total += pixel_loss
            if step % CHECKED_STEPS == 0 and not math.isfinite(float(total)):
                raise TrainError(f"The loss is no number at step {step}; begin again with a lower rate.")
            if time.monotonic() - looked > 60 * limits.look_minutes:
                _record(
                    log,
                    "score",
                    average,
                    held_out,
                    pictures,
                    step=step,
                    minutes=clock.minutes,
                    loss=float(total) / count,
                    rate=rate,
                )
                save()
                total, count, looked = torch.zeros((), device=device), 0, time.monotonic()
        save()
        if finished:
            _record(
                log,
                "end",
                average,
                held_out,
                pictures,
                step=step,
                minutes=clock.minutes,
                loss=float(total) / max(1, count),
            )
    return finished


def forecast_loss(network: nn.Module, draw: Draw, advance_share: float, *, bf16: bool) -> tuple[Tensor, Tensor]:
    """Mean cross-entropy (nats a pixel) with the share of the advances' (Laplace), and the pixels' alone, detached."""
    cast: AbstractContextManager[Any] = (
        torch.autocast(draw.pictures.device.type, torch.bfloat16) if bf16 else nullcontext()
    )
    with cast:
        logits, advances, spreads = network(draw.pictures, draw.advances, draw.shown, draw.known, draw.wanted)
    wanted = draw.wanted_pictures
    pixels = F.binary_cross_entropy_with_logits(logits.float(), wanted, reduction="none").mean(-1)
    spread = spreads.float().clamp(-8, 2)
    widths = (advances.float() - draw.wanted_advances).abs() * torch.exp(-spread) + spread
    counted = draw.counted / draw.counted.sum().clamp_min(1)
    pixel_loss = (pixels * counted).sum()
    return pixel_loss + advance_share * (widths * counted).sum(), pixel_loss.detach()


@torch.no_grad()
def look(network: Forecaster, held_out: Draws, pictures: Tensor | Pictures) -> Look:
    """Each held-out font from its control glyphs, in the frame that they give; advances in units of the em."""
    overlaps, errors = [], []
    device = network.mean_picture.device
    for font in held_out.fonts:
        ask = held_out.control(int(font)).to(device)
        draw = render(ask, pictures, network.config.pixels)
        logits, advances, _ = network(draw.pictures, draw.advances, draw.shown, draw.known, draw.wanted)
        there = draw.counted
        found, true = logits.sigmoid()[there], draw.wanted_pictures[there]
        overlaps.append(torch.minimum(found, true).sum(-1) / torch.maximum(found, true).sum(-1))
        errors.append((1000 * (advances - draw.wanted_advances).abs() / ask.wide[:, ask.most_shown :])[there])
    if not overlaps:
        return Look(0.0, 0.0, 0)
    together = torch.cat(overlaps)
    return Look(float(together.mean()), float(torch.cat(errors).mean()), len(together))


def save_forecaster(network: Forecaster, path: Path) -> None:
    """Write the weights, with the network's shape in the metadata; the file whole or not at all."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}")
    tensors = {name: tensor.cpu().contiguous() for name, tensor in network.state_dict().items()}
    save_file(tensors, temporary, metadata={KIND: json.dumps(asdict(network.config))})
    temporary.replace(path)


def load_forecaster(path: Path) -> Forecaster:
    """The forecaster of a run's folder, or a .safetensors file, ready to evaluate; TrainError for anything else."""
    files = [path]
    if path.is_dir():
        whole = path / WEIGHTS_NAME
        files = [whole] if whole.is_file() else sorted(path.glob(pattern(KIND))) or [whole]
    config, tensors = {}, {}
    try:
        for file in files:
            with safe_open(file, "pt") as opened:
                config = json.loads((opened.metadata() or {})[KIND])
                tensors.update({key: opened.get_tensor(key).float() for key in opened.keys()})  # noqa: SIM118
        network = Forecaster(ForecasterConfig(**config))
        network.load_state_dict(tensors)
    except (OSError, SafetensorError, KeyError, TypeError, ValueError, RuntimeError) as error:
        raise TrainError(f"{path} holds no forecaster ({error}); give a run of fonte-train forecast.") from error
    return network.eval()


def save_forecaster_in_pieces(network: Forecaster, folder: Path, megabytes: float) -> list[Path]:
    """Write the weights in float16, in files of up to `megabytes` (2^20 bytes), as `load_forecaster` reads them."""
    return save_pieces(network.state_dict(), {KIND: json.dumps(asdict(network.config))}, folder, megabytes, KIND)


@torch.no_grad()
def _begin(network: Forecaster, draws: Draws, pictures: Pictures) -> None:
    """Initial weights: the mean glyphs, and the patterns by which pictures differ most."""
    pixels = network.config.pixels
    network.mean_picture[:], network.mean_advance[:] = draws.mean(pictures, pixels)
    sample = torch.cat([render(draws[step], pictures, pixels).pictures.flatten(0, 1) for step in range(4)])
    sample = sample[sample.sum(-1) > 0] - BLANK
    patterns = torch.linalg.svd(sample, full_matrices=False).Vh[: network.config.width]
    network.read.weight[: len(patterns)] = 0.3 * patterns


def _batches(draws: Draws, step: int, workers: int) -> Iterator[Ask]:
    loader = DataLoader(
        draws, batch_size=None, sampler=range(step, 10**9), num_workers=workers, prefetch_factor=3 if workers else None
    )
    yield from loader


def _resume(
    run: Path, data: Dataset, options: ForecastRun, network: nn.Module, optimizers: list[torch.optim.Optimizer]
) -> dict[str, Any] | None:
    """The state of an earlier run, its network and optimizers loaded; None without one."""
    values = read_state(run)
    if values is None:
        return None
    if values.get("config") != asdict(options) or values.get("dataset") != data.sha256:
        changed = [
            each.name
            for each in fields(options)
            if values.get("config", {}).get(each.name) != asdict(options)[each.name]
        ] or ["the data set"]
        raise TrainError(f"The run in {run} was begun with other settings ({', '.join(changed)}); begin another.")
    network.load_state_dict(values["network"])
    for optimizer, saved in zip(optimizers, values["optimizers"], strict=True):
        optimizer.load_state_dict(saved)
    return values


def _record(
    log: RunLog, event: str, network: Forecaster, held_out: Draws, pictures: Tensor | Pictures, **values: Any
) -> None:
    found = look(network, held_out, pictures)
    log.record(event, **values, iou=found.overlap, advance_error=found.advance_error, glyphs=found.glyphs)
