"""The training loop, top to bottom: batch, loss, gradients, step, mean weights, and a look at what was learnt."""

from __future__ import annotations

import math
import signal
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel
from torch.utils.data import DataLoader
from torch.utils.data import Dataset as TorchDataset

from fonte_plugin import __version__
from fonte_plugin.notation import grammar
from fonte_plugin.notation.manifest import ModelManifest
from fonte_train.baselines import Baselines, measure_baselines
from fonte_train.batches import Batches, plain_sequences
from fonte_train.checkpoint import LAST_NAME, WEIGHTS_NAME, load_network, save_network
from fonte_train.config import RunConfig
from fonte_train.dataset import Dataset
from fonte_train.errors import TrainError
from fonte_train.optimizer import make_optimizers, set_rate
from fonte_train.processes import Processes
from fonte_train.rendered_score import RenderedScore, choose_fonts, measure
from fonte_train.run_state import RunState, load_state, save_state
from fonte_train.split import CHOOSE, TRAIN
from fonte_train.throughput import flops_per_token, memory_in_use, peak_flops
from fonte_train.torch_engine import TorchEngine
from fonte_train.transformer import Transformer, TransformerConfig
from fonte_train.watch import Watch

FIRST_LOSS_MARGIN = 0.1
LEARNT_SHARE = 0.7
"""Of ln(vocabulary): trained weights that are to be trained further have to be below, or are not what they seem."""
BASELINE_SEQUENCES = 256


@dataclass(frozen=True, slots=True)
class Limits:
    """`minutes` bound the whole run, and its schedule; `session` bounds this call, which then saves and leaves."""

    minutes: float | None = None
    session: float | None = None


@dataclass(frozen=True, slots=True)
class Machine:
    """How to compute, which changes no result beyond rounding: `workers` processes that make batches."""

    compile: bool = False
    workers: int = 0
    bf16: bool | None = None
    """None: on a GPU."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """`finished` is False for a run that was interrupted, and can be resumed."""

    step: int
    finished: bool
    best: float | None


def train(
    dataset: Dataset, run: Path, config: RunConfig, limits: Limits, machine: Machine, processes: Processes,
    *, resume: bool = True, start: Path | None = None,
) -> Outcome:
    """Train until the steps or minutes are over, or SIGTERM comes; `run` then holds the state and the weights.

    `weights.safetensors` are the mean weights of the best rendered score, `last.safetensors` those of the end. With
    `resume`, a state in `run` is gone on from. `start` holds weights to begin with, instead of random ones. TrainError
    for a state of another configuration or data set, a network that does not begin at ln(vocabulary), or weights that
    know no more than that, and a loss that is no number.
    """
    if config.optimisation.steps is None and limits.minutes is None:
        raise TrainError("A run needs an end: --steps or --max-minutes.")
    run.mkdir(parents=True, exist_ok=True)
    state = load_state(run) if resume else None
    trainer = Trainer(dataset, run, config, limits, machine, processes, state, start)
    return trainer.run_to_end()


class Trainer:
    """The state of a run and the steps it takes."""

    def __init__(
        self, dataset: Dataset, run: Path, config: RunConfig, limits: Limits, machine: Machine, processes: Processes,
        state: RunState | None, start: Path | None = None,
    ) -> None:
        if state is not None:
            _check_same(state, config, dataset)
        self.dataset, self.run, self.config, self.limits, self.machine = dataset, run, config, limits, machine
        self.processes = processes
        device = processes.device
        torch.manual_seed(config.batches.seed)
        torch.set_float32_matmul_precision("high")
        self.network = Transformer(config.network).to(device)
        self.start = start
        if start is not None and state is None:
            self.network.load_state_dict(_weights_for(start, config.network))
        self.average = Transformer(config.network).to(device).eval().requires_grad_(False)
        self.average.load_state_dict(self.network.state_dict())
        optimisation = config.optimisation
        self.optimizers = make_optimizers(
            self.network, config.schedule.rate, optimisation.weight_decay, optimisation.momentum, bf16=self._bf16
        )
        self.step, self.minutes_before, self.best = 0, 0.0, None
        if state is not None:
            self.network.load_state_dict(state.network)
            self.average.load_state_dict(state.average)
            for optimizer, saved in zip(self.optimizers, state.optimizers, strict=True):
                optimizer.load_state_dict(saved)
            self.step, self.minutes_before, self.best = state.step, state.minutes, state.best
        self.shared = DistributedDataParallel(self.network) if processes.world > 1 else None
        module = self.shared or self.network
        self.forward: nn.Module = torch.compile(module) if machine.compile else module  # type: ignore[assignment]
        self.begun = time.monotonic()
        self.batches = Batches(dataset, config.batches)
        self.batches.rank, self.batches.world = processes.rank, processes.world
        if config.batches.batch % (processes.world * optimisation.accumulate):
            raise TrainError(f"A batch of {config.batches.batch} cannot be shared by {processes.world} processes.")
        held_out = dataset.fonts_of(CHOOSE)
        self.held_out = plain_sequences(
            dataset, CHOOSE, config.batches.context, config.watching.loss_sequences, config.batches.seed
        ) if held_out else None
        self.fonts = choose_fonts(dataset) if held_out and processes.leads else []

    @property
    def minutes(self) -> float:
        return self.minutes_before + (time.monotonic() - self.begun) / 60

    def progress(self) -> float:
        """0 to 1: how much of the run is over, by steps or minutes, whichever is further."""
        shares = []
        if self.config.optimisation.steps is not None:
            shares.append(self.step / self.config.optimisation.steps)
        if self.limits.minutes is not None:
            shares.append(self.minutes / self.limits.minutes)
        return self.processes.leader_says(max(shares))

    def run_to_end(self) -> Outcome:
        watching, device = self.config.watching, self.processes.device
        with Watch(self.run, self._baselines(), quiet=not self.processes.leads) as watch, _asked_to_stop() as asked:
            self._introduce(watch)
            scored = saved = self.minutes
            tokens, since = 0, time.monotonic()
            loss = torch.zeros((), device=device)
            steps = 0
            for ids in self._loader():
                progress = self.progress()
                session_over = self.limits.session is not None and (
                    time.monotonic() - self.begun >= 60 * self.limits.session
                )
                if progress >= 1 or self.processes.any(bool(asked) or session_over):
                    break
                rate = self.config.schedule.at(self.step, progress)
                new_loss, norm = self._step(ids.to(device, non_blocking=True), rate)
                loss += new_loss
                tokens, steps = tokens + ids[:, 1:].numel() * self.processes.world, steps + 1
                self.step += 1
                if self.step % watching.log_steps == 0:
                    mean = self.processes.mean(loss) / steps
                    if not math.isfinite(mean):
                        raise TrainError(f"The loss is {mean} at step {self.step}; resume with a lower rate.")
                    seconds = time.monotonic() - since
                    watch.record(
                        "step", step=self.step, minutes=self.minutes, loss=mean, rate=rate, norm=float(norm),
                        **self._speed(tokens / seconds), memory=memory_in_use(device),
                    )
                    loss.zero_()
                    tokens, steps, since = 0, 0, time.monotonic()
                paused = time.monotonic()
                if self.step % watching.loss_steps == 0:
                    self._record_loss(watch)
                if watching.score_minutes and self._due(self.minutes - scored >= watching.score_minutes):
                    self._record_score(watch)
                    scored = self.minutes
                if self._due(self.minutes - saved >= watching.save_minutes):
                    self.save()
                    saved = self.minutes
                since += time.monotonic() - paused
            finished = self.progress() >= 1
            if finished:
                self._record_loss(watch)
                if watching.score_minutes or self.config.watching.score_glyphs:
                    self._record_score(watch)
                if self.processes.leads:
                    save_network(self.average, self.run / LAST_NAME)
                    if self.best is None:
                        save_network(self.average, self.run / WEIGHTS_NAME)
            self.save()
            watch.record("end", step=self.step, minutes=self.minutes, finished=finished, best=self.best)
        return Outcome(self.step, finished, self.best)

    def _step(self, ids: Tensor, rate: float) -> tuple[Tensor, Tensor]:
        """One step of the optimizers on ids [rows, T + 1]: loss and norm of the gradients before clipping."""
        # dropout is a function of seed, step and process, so a resumed run drops what it would have dropped
        torch.manual_seed((self.config.batches.seed * 1_000_003 + self.step) * 1024 + self.processes.rank)
        set_rate(self.optimizers, rate)
        self.forward.train()
        pieces = self.config.optimisation.accumulate
        total = torch.zeros((), device=ids.device)
        for place, piece in enumerate(ids.chunk(pieces)):
            last = place == pieces - 1
            with self.shared.no_sync() if self.shared and not last else nullcontext():
                with self._autocast():
                    loss = sequence_loss(self.forward(piece[:, :-1]), piece[:, 1:]) / pieces
                loss.backward()  # type: ignore[no-untyped-call]
            total += loss.detach()
        norm = nn.utils.clip_grad_norm_(self.network.parameters(), self.config.optimisation.clip)
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        keep = min(self.config.optimisation.ema, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            torch._foreach_lerp_(list(self.average.parameters()), list(self.network.parameters()), 1 - keep)
        return total, norm

    def _loader(self) -> Iterator[Tensor]:
        steps = range(self.step, self.config.optimisation.steps or 10**9)
        workers = self.machine.workers
        yield from DataLoader(
            _StepBatches(self.batches), batch_size=None, sampler=steps, num_workers=workers,
            prefetch_factor=4 if workers else None, pin_memory=self.processes.device.type == "cuda",
        )

    def _introduce(self, watch: Watch) -> None:
        """The first loss has to be that of a network that knows nothing: else its start, or the data, is wrong.

        One that was trained before has to be well below.
        """
        ids = torch.from_numpy(self.batches[self.step]).to(self.processes.device)
        if self.step == 0:
            first = self._mean_loss(self.network, ids)
            expected = math.log(self.config.network.vocabulary)
            if self.start is not None and not first < LEARNT_SHARE * expected:
                raise TrainError(f"The first loss is {first:.3f}, hardly below ln(vocabulary), {expected:.3f}: the "
                                 f"weights of {self.start} do not know this data.")
            if self.start is None and abs(first - expected) > FIRST_LOSS_MARGIN:
                raise TrainError(f"The first loss is {first:.3f}, and ln(vocabulary) is {expected:.3f}: the network's "
                                 f"start is wrong, so it is not trained.")
            watch.record("begin", step=0, minutes=self.minutes, first_loss=first, config=self.config.to_dict(),
                         dataset=self.dataset.sha256, start=str(self.start) if self.start else None,
                         device=_device_name(self.processes.device))
        else:
            watch.record("resume", step=self.step, minutes=self.minutes)

    def _record_loss(self, watch: Watch) -> None:
        if self.held_out is None or not self.processes.leads:
            return
        ids = torch.from_numpy(self.held_out).to(self.processes.device)
        watch.record("held-out", step=self.step, minutes=self.minutes, held_out=self._mean_loss(self.network, ids),
                     held_out_average=self._mean_loss(self.average, ids))

    def _record_score(self, watch: Watch) -> None:
        """The mean weights, drawn and compared; the best are kept."""
        if not self.fonts or not self.config.watching.score_glyphs:
            return
        begun = time.monotonic()
        score = self.score()
        if score is None:
            return
        if self.best is None or score.iou > self.best:
            self.best = score.iou
            save_network(self.average, self.run / WEIGHTS_NAME)
        watch.record("score", step=self.step, minutes=self.minutes, iou=score.iou, median=score.median,
                     valid=score.valid, advance_error=score.advance_error, glyphs=score.glyphs,
                     by_style=score.by_style, best=self.best, seconds=time.monotonic() - begun)

    def score(self) -> RenderedScore | None:
        config = self.config.network
        manifest = ModelManifest(
            name=self.run.name, version=str(self.step), sha256="", layers=config.layers, heads=config.heads,
            head_size=config.head_size, context=config.context, grammar_fingerprint=grammar.fingerprint(),
        )
        watching = self.config.watching
        return measure(TorchEngine(self.average, manifest), self.fonts, watching.score_glyphs, watching.score_tokens)

    @torch.no_grad()
    def _mean_loss(self, network: Transformer, ids: Tensor) -> float:
        """Mean nats a token, a few sequences at a time, without dropout; PAD does not count."""
        was_training = network.training
        network.eval()
        total, count = 0.0, 0
        for piece in torch.split(ids, 8):
            target = piece[:, 1:]
            with self._autocast():
                mean = sequence_loss(network(piece[:, :-1]), target)
            known = int((target != grammar.PAD).sum())
            total, count = total + float(mean) * known, count + known
        network.train(was_training)
        return total / max(1, count)

    def _baselines(self) -> Baselines | None:
        if self.held_out is None or not self.processes.leads:
            return None
        training = plain_sequences(self.dataset, TRAIN, self.config.batches.context, BASELINE_SEQUENCES)
        return measure_baselines(training, self.held_out)

    def _speed(self, tokens_per_second: float) -> dict[str, float]:
        peak = peak_flops(self.processes.device)
        found = {"tokens_per_second": tokens_per_second}
        if peak:
            flops = flops_per_token(self.config.network, self.config.batches.context)
            found["mfu"] = tokens_per_second * flops / (peak * self.processes.world)
        return found

    def _due(self, mine: bool) -> bool:
        return self.processes.leader_says(float(mine)) > 0

    @property
    def _bf16(self) -> bool:
        return self.processes.device.type == "cuda" if self.machine.bf16 is None else self.machine.bf16

    def _autocast(self) -> AbstractContextManager[Any]:
        return torch.autocast(self.processes.device.type, torch.bfloat16) if self._bf16 else nullcontext()

    def save(self) -> None:
        """All that is needed to go on."""
        if not self.processes.leads:
            return
        save_state(
            RunState(
                self.config, self.dataset.sha256, self.step, self.minutes, self.best, self.network.state_dict(),
                self.average.state_dict(), [optimizer.state_dict() for optimizer in self.optimizers],
                {"fonte": __version__, "torch": str(torch.__version__), "numpy": np.__version__},
            ),
            self.run,
        )


class _StepBatches(TorchDataset[Tensor]):
    """Batches by step, for DataLoader."""

    def __init__(self, batches: Batches) -> None:
        self._batches = batches

    def __getitem__(self, step: int) -> Tensor:
        return torch.from_numpy(self._batches[step])


def sequence_loss(logits: Tensor, target: Tensor) -> Tensor:
    """Mean nats a token of logits [rows, T, vocabulary]; PAD is not predicted."""
    return F.cross_entropy(logits.flatten(0, 1).float(), target.flatten(), ignore_index=grammar.PAD)


def _check_same(state: RunState, config: RunConfig, dataset: Dataset) -> None:
    mine, saved = config.to_dict(), state.config.to_dict()
    changed = [name for name in mine if mine[name] != saved[name] and name != "watching"]
    if changed:
        raise TrainError(f"The run was begun with other settings of {', '.join(changed)}; begin another, or leave "
                         f"them as they were.")
    if state.dataset != dataset.sha256:
        raise TrainError(f"The run was begun on another data set than {dataset.folder}; begin another.")


def _weights_for(path: Path, config: TransformerConfig) -> Mapping[str, Tensor]:
    """TrainError unless they fit the network."""
    network = load_network(path)
    if any(getattr(network.config, name) != getattr(config, name) for name in ("vocabulary", "width", "layers", "heads",
                                                                              "hidden")):
        raise TrainError(f"The weights of {path} are of another network; choose the preset that they were trained by.")
    return network.state_dict()


def _device_name(device: torch.device) -> str:
    return torch.cuda.get_device_name(device) if device.type == "cuda" else "CPU"


@contextmanager
def _asked_to_stop() -> Iterator[list[int]]:
    """Filled when SIGTERM or SIGINT asks to leave: the loop then ends after its step."""
    asked: list[int] = []
    kinds = (signal.SIGTERM, signal.SIGINT)
    before = [signal.signal(kind, lambda number, _: asked.append(number)) for kind in kinds]
    try:
        yield asked
    finally:
        for kind, handler in zip(kinds, before, strict=True):
            signal.signal(kind, handler)
