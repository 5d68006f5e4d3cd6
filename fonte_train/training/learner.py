"""The network and one training step: loss, gradients, the steps of the optimizers, mean weights."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from fonte_plugin.notation import grammar
from fonte_train.errors import TrainError
from fonte_train.network.adapter import adapted_positions, is_adapter
from fonte_train.network.optimizer import make_adapter_optimizer, make_optimizers, set_rate
from fonte_train.network.transformer import Transformer
from fonte_train.training.averaged_weights import averaged
from fonte_train.training.config import RunConfig
from fonte_train.training.processes import Processes
from fonte_train.training.progress import step_seed
from fonte_train.training.run_state import RunState


@dataclass(frozen=True, slots=True)
class Machine:
    """How to compute, which changes no result beyond rounding: `workers` processes that make batches."""

    compile: bool = False
    workers: int = 0
    bf16: bool | None = None
    """None: on a GPU."""


class Learner:
    """`network` is what learns, `average` the running mean of its weights.

    Begins with `state` where there is one, else with the weights `start`, else at random.
    """

    def __init__(
        self,
        config: RunConfig,
        machine: Machine,
        processes: Processes,
        state: RunState | None,
        start: Mapping[str, Tensor] | None,
    ) -> None:
        self.config, self.processes = config, processes
        device, optimisation = processes.device, config.optimisation
        if config.batches.batch % (processes.world * optimisation.accumulate):
            raise TrainError(f"A batch of {config.batches.batch} cannot be shared by {processes.world} processes.")
        self.bf16 = device.type == "cuda" if machine.bf16 is None else machine.bf16
        torch.manual_seed(config.batches.seed)
        torch.set_float32_matmul_precision("high")
        self.network = Transformer(config.network).to(device)
        if start is not None:
            self.network.load_state_dict({**self.network.state_dict(), **start})
        rate = config.schedule.rate
        self._taught_rows = self._freeze() if config.network.adapter_rank else None
        self.optimizers = (
            [make_adapter_optimizer(self.network, rate)]
            if self._taught_rows
            else make_optimizers(self.network, rate, optimisation.weight_decay, optimisation.momentum, bf16=self.bf16)
        )
        if state is not None:
            self.network.load_state_dict(state.network)
            for optimizer, saved in zip(self.optimizers, state.optimizers, strict=True):
                optimizer.load_state_dict(saved)
        self._averaged = averaged(self.network, optimisation.ema, state.step if state is not None else 0)
        if state is not None:
            self.average.load_state_dict(state.average)
        self._shared = DistributedDataParallel(self.network) if processes.world > 1 else None
        module = self._shared or self.network
        self._forward: nn.Module = torch.compile(module) if machine.compile else module  # type: ignore[assignment]
        self._loss = torch.compile(sequence_loss) if machine.compile else sequence_loss

    @property
    def average(self) -> Transformer:
        """The network with the mean weights."""
        network = self._averaged.module
        assert isinstance(network, Transformer)
        return network

    def _freeze(self) -> slice:
        """Leave only the adapter and the embeddings of its characters to learn; their rows."""
        for name, parameter in self.network.named_parameters():
            parameter.requires_grad_(is_adapter(name) or name == "embed.weight")
        return slice(self.config.network.adapted_from, grammar.LAST_CHARACTER + 1)

    def learn(self, ids: Tensor, step: int, rate: float, progress: float = 0.0) -> tuple[Tensor, Tensor]:
        """Step number `step` on ids [rows, T + 1]: loss and norm of the gradients before clipping.

        `progress`: 0 to 1, how much of the run is over.
        """
        torch.manual_seed(step_seed(self.config.batches.seed, step, self.processes.rank))
        set_rate(self.optimizers, rate)
        self._forward.train()
        pieces = self.config.optimisation.accumulate
        total = torch.zeros((), device=ids.device)
        near = self._near_share(progress, ids.device)
        for place, piece in enumerate(ids.chunk(pieces)):
            last = place == pieces - 1
            with self._shared.no_sync() if self._shared and not last else nullcontext():
                with self._autocast():
                    loss = self._loss(self._forward(piece[:, :-1]), self._targets(piece), near) / pieces
                loss.backward()  # type: ignore[no-untyped-call]
            total += loss.detach()
        if self._taught_rows:
            rows = self.network.embed.weight.grad
            assert rows is not None
            rows[: self._taught_rows.start], rows[self._taught_rows.stop :] = 0, 0
        norm = nn.utils.clip_grad_norm_(self.network.parameters(), self.config.optimisation.clip)
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        self._averaged.update_parameters(self.network)
        return total, norm

    def _near_share(self, progress: float, device: torch.device) -> Tensor | None:
        """A tensor, so that a compiled loss stays what it is while the number falls."""
        share = self.config.optimisation.near_share
        return torch.tensor(share * max(0.0, 1 - progress), device=device) if share else None

    @torch.no_grad()
    def mean_loss(self, network: Transformer, ids: Tensor) -> float:
        """Mean nats a token, a few sequences at a time, without dropout; PAD does not count."""
        was_training = network.training
        network.eval()
        total, count = 0.0, 0
        for piece in torch.split(ids, 8):
            target = self._targets(piece)
            with self._autocast():
                mean = sequence_loss(network(piece[:, :-1]), target)
            known = int((target != grammar.PAD).sum())
            total, count = total + float(mean) * known, count + known
        network.train(was_training)
        return total / max(1, count)

    def _targets(self, ids: Tensor) -> Tensor:
        """The targets of ids [rows, T + 1]; an adapter learns only those inside of its own glyphs."""
        targets = ids[:, 1:]
        if not self._taught_rows:
            return targets
        inside = adapted_positions(ids[:, :-1], self._taught_rows.start) & (ids[:, :-1] != grammar.END)
        return targets.masked_fill(~inside, grammar.PAD)

    def _autocast(self) -> AbstractContextManager[Any]:
        return torch.autocast(self.processes.device.type, torch.bfloat16) if self.bf16 else nullcontext()


def sequence_loss(logits: Tensor, target: Tensor, near: Tensor | None = None) -> Tensor:
    """Mean nats a token of logits [rows, T, vocabulary]; PAD is not predicted.

    Of a coordinate the share `near` is predicted as one unit less or more.
    """
    flat, wanted = logits.flatten(0, 1).float(), target.flatten()
    if near is None:
        return F.cross_entropy(flat, wanted, ignore_index=grammar.PAD)
    first, last = grammar.FIRST_COORDINATE, grammar.VOCABULARY_SIZE - 1
    is_number = wanted >= first
    less, more = torch.where(is_number, wanted - 1, wanted), torch.where(is_number, wanted + 1, wanted)
    choices = torch.stack([wanted, torch.maximum(less, torch.where(is_number, first, wanted)), more.clamp_max(last)], 1)
    picked = flat.gather(1, choices)  # [rows x T, 3]
    mean = (1 - near) * picked[:, 0] + near * (picked[:, 1] + picked[:, 2]) / 2
    counted = (wanted != grammar.PAD).float()
    return ((flat.logsumexp(1) - mean) * counted).sum() / counted.sum().clamp_min(1)
