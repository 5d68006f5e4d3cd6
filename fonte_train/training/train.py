"""The training loop, top to bottom: batch, step and validation, until time or steps are over."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor
from torch.utils.data import DataLoader
from torch.utils.data import Dataset as TorchDataset

from fonte_plugin import __version__
from fonte_train.batches.batches import Batches
from fonte_train.corpus.dataset import Dataset
from fonte_train.errors import TrainError
from fonte_train.network.attention import choose_attention
from fonte_train.network.checkpoint import LAST_NAME, WEIGHTS_NAME, load_network, save_network
from fonte_train.network.transformer import TransformerConfig
from fonte_train.training.config import RunConfig
from fonte_train.training.interrupts import asked_to_stop
from fonte_train.training.learner import Learner, Machine
from fonte_train.training.processes import ALONE, Processes
from fonte_train.training.progress import Progress
from fonte_train.training.run_log import RunLog
from fonte_train.training.run_state import RunState, load_state, save_state
from fonte_train.training.tensorboard_log import TensorBoardLog
from fonte_train.training.throughput import memory_in_use
from fonte_train.training.validation import Validation


@dataclass(frozen=True, slots=True)
class Limits:
    """`minutes` bound the whole run, and its schedule; `session` bounds this call, which then saves and leaves."""

    minutes: float | None = None
    session: float | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """`finished` is False for a run that was interrupted, and can be resumed."""

    step: int
    finished: bool
    best: float | None


@dataclass(frozen=True, slots=True)
class Run:
    """A run: train on `dataset` by `config`, on `machine`, and keep everything in `folder`."""

    dataset: Dataset
    folder: Path
    config: RunConfig
    limits: Limits = field(default_factory=Limits)
    machine: Machine = field(default_factory=Machine)
    processes: Processes = ALONE


def train(run: Run, *, resume: bool = True, start: Path | None = None, tensorboard: bool = False) -> Outcome:
    """Train until the steps or minutes are over, or SIGTERM comes; the folder then holds the state and the weights.

    `weights.safetensors` are the mean weights of the best rendered score, `last.safetensors` those of the end. With
    `resume`, a state in the folder is gone on from. `start` holds weights to begin with, instead of random ones. With
    `tensorboard`, what metrics.jsonl is told is written for TensorBoard as well. TrainError for a state of another
    configuration or data set, a network that does not begin at ln(vocabulary), or weights that know no more than that,
    and a loss that is no number.
    """
    trainer = Trainer(run, load_state(run.folder) if resume else None, start)
    run.folder.mkdir(parents=True, exist_ok=True)
    board = TensorBoardLog(run.folder) if tensorboard and run.processes.leads else None
    return trainer.run_to_end(board)


class Trainer:
    """A run in progress."""

    def __init__(self, run: Run, state: RunState | None, start: Path | None = None) -> None:
        config, processes = run.config, run.processes
        if state is not None:
            _check_same(state, config, run.dataset)
        self.run, self.config, self.processes = run, config, processes
        self.start, self.resumed = start, state is not None
        self.step, before, self.best = (0, 0.0, None) if state is None else (state.step, state.minutes, state.best)
        self.clock = Progress(config.optimisation.steps, run.limits.minutes, before)
        weights = _weights_for(start, config.network) if start is not None and state is None else None
        self.learner = Learner(config, run.machine, processes, state, weights)
        self.attention: dict[str, float] = {}
        if processes.device.type == "cuda":
            rows = config.batches.batch // (processes.world * config.optimisation.accumulate)
            self.attention = choose_attention(config.network, rows, config.batches.context)
        self.batches = Batches(run.dataset, config.batches, rank=processes.rank, world=processes.world)
        self.validation = Validation(run.dataset, config, self.learner, processes)

    @property
    def minutes(self) -> float:
        return self.clock.minutes

    def progress(self) -> float:
        """How much of the run is over, as the process that leads sees it."""
        return self.processes.leader_says(self.clock.share(self.step))

    def run_to_end(self, board: TensorBoardLog | None = None) -> Outcome:
        watching, device, session = self.config.watching, self.processes.device, self.run.limits.session
        quiet = not self.processes.leads
        with (
            RunLog(self.run.folder, self.validation.baselines(), board=board, quiet=quiet) as log,
            asked_to_stop() as asked,
        ):
            self._introduce(log)
            scored = saved = self.minutes
            tokens, since = 0, time.monotonic()
            loss = torch.zeros((), device=device)
            steps = 0
            for ids in self._loader():
                progress = self.progress()
                session_over = session is not None and self.clock.session_minutes >= session
                if progress >= 1 or self.processes.any(bool(asked) or session_over):
                    break
                rate = self.config.schedule.at(self.step, progress)
                new_loss, norm = self.learner.learn(ids.to(device, non_blocking=True), self.step, rate, progress)
                loss += new_loss
                tokens, steps = tokens + ids[:, 1:].numel() * self.processes.world, steps + 1
                self.step += 1
                if self.step % watching.log_steps == 0:
                    mean = self.processes.mean(loss) / steps
                    if not math.isfinite(mean):
                        raise TrainError(f"The loss is {mean} at step {self.step}; resume with a lower rate.")
                    seconds = time.monotonic() - since
                    log.record(
                        "step",
                        step=self.step,
                        minutes=self.minutes,
                        loss=mean,
                        rate=rate,
                        norm=float(norm),
                        **self.validation.speed(tokens / seconds),
                        memory=memory_in_use(device),
                    )
                    loss.zero_()
                    tokens, steps, since = 0, 0, time.monotonic()
                paused = time.monotonic()
                if self.step % watching.loss_steps == 0:
                    self._record_loss(log)
                if watching.score_minutes and self._due(mine=self.minutes - scored >= watching.score_minutes):
                    self._record_score(log)
                    scored = self.minutes
                if self._due(mine=self.minutes - saved >= watching.save_minutes):
                    self.save()
                    saved = self.minutes
                since += time.monotonic() - paused
            finished = self.progress() >= 1
            if finished:
                self._record_loss(log)
                self._record_score(log)
                self._save_last()
            self.save()
            log.record("end", step=self.step, minutes=self.minutes, finished=finished, best=self.best)
        return Outcome(self.step, finished, self.best)

    def _loader(self) -> Iterator[Tensor]:
        steps = range(self.step, self.config.optimisation.steps or 10**9)
        workers = self.run.machine.workers
        yield from DataLoader(
            _StepBatches(self.batches),
            batch_size=None,
            sampler=steps,
            num_workers=workers,
            prefetch_factor=4 if workers else None,
            pin_memory=self.processes.device.type == "cuda",
        )

    def _introduce(self, log: RunLog) -> None:
        if self.resumed:
            log.record("resume", step=self.step, minutes=self.minutes)
            return
        ids = torch.from_numpy(self.batches[self.step]).to(self.processes.device)
        first = self.validation.first_loss(ids, self.start)
        log.record(
            "begin",
            step=0,
            minutes=self.minutes,
            first_loss=first,
            config=self.config.to_dict(),
            dataset=self.run.dataset.sha256,
            start=str(self.start) if self.start else None,
            device=_device_name(self.processes.device),
            attention=self.attention,
        )

    def _record_loss(self, log: RunLog) -> None:
        found = self.validation.held_out_loss()
        if found is not None:
            log.record("held-out", step=self.step, minutes=self.minutes, **found)

    def _record_score(self, log: RunLog) -> None:
        """Keep the best mean weights."""
        begun = time.monotonic()
        score = self.validation.rendered_score(self.run.folder.name)
        if score is None:
            return
        if self.best is None or score.iou > self.best:
            self.best = score.iou
            save_network(self.learner.average, self.run.folder / WEIGHTS_NAME)
        log.record(
            "score",
            step=self.step,
            minutes=self.minutes,
            iou=score.iou,
            median=score.median,
            valid=score.valid,
            advance_error=score.advance_error,
            glyphs=score.glyphs,
            by_style=score.by_style,
            best=self.best,
            seconds=time.monotonic() - begun,
        )

    def _due(self, *, mine: bool) -> bool:
        return self.processes.leader_says(float(mine)) > 0

    def _save_last(self) -> None:
        if self.processes.leads:
            save_network(self.learner.average, self.run.folder / LAST_NAME)
            if self.best is None:
                save_network(self.learner.average, self.run.folder / WEIGHTS_NAME)

    def save(self) -> None:
        """Save all that is needed to continue."""
        if not self.processes.leads:
            return
        learner = self.learner
        save_state(
            RunState(
                self.config,
                self.run.dataset.sha256,
                self.step,
                self.minutes,
                self.best,
                learner.network.state_dict(),
                learner.average.state_dict(),
                [optimizer.state_dict() for optimizer in learner.optimizers],
                {"fonte": __version__, "torch": str(torch.__version__), "numpy": np.__version__},
            ),
            self.run.folder,
        )


class _StepBatches(TorchDataset[Tensor]):
    """Batches by step, for DataLoader."""

    def __init__(self, batches: Batches) -> None:
        self._batches = batches

    def __getitem__(self, step: int) -> Tensor:
        return torch.from_numpy(self._batches[step])


def _check_same(state: RunState, config: RunConfig, dataset: Dataset) -> None:
    mine, saved = config.to_dict(), state.config.to_dict()
    changed = [name for name in mine if mine[name] != saved[name] and name != "watching"]
    if changed:
        raise TrainError(
            f"The run was begun with other settings of {', '.join(changed)}; begin another, or leave them as they were."
        )
    if state.dataset != dataset.sha256:
        raise TrainError(f"The run was begun on another data set than {dataset.folder}; begin another.")


def _weights_for(path: Path, config: TransformerConfig) -> Mapping[str, Tensor]:
    """TrainError unless they fit the network."""
    network = load_network(path)
    if any(
        getattr(network.config, name) != getattr(config, name)
        for name in ("vocabulary", "width", "layers", "heads", "hidden")
    ):
        raise TrainError(f"The weights of {path} are of another network; choose the preset that they were trained by.")
    if config.adapter_rank and config.framed != network.config.framed:
        raise TrainError(
            f"An adapter sees glyphs where its network does; for the one of {path} set network.framed and "
            f"batches.framed to {str(network.config.framed).lower()}."
        )
    known, wanted = ((each.adapter_rank, each.adapted_from) for each in (network.config, config))
    if known[0] and known != wanted:
        raise TrainError(f"The weights of {path} have an adapter of another shape; begin with those of its network.")
    return network.state_dict()


def _device_name(device: torch.device) -> str:
    return torch.cuda.get_device_name(device) if device.type == "cuda" else "CPU"
