"""One process on one device, or several that torchrun started, which share each batch."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import Tensor

from fonte_train.errors import TrainError


@dataclass(frozen=True, slots=True)
class Processes:
    """This process is number `rank` of `world`, and computes on `device`."""

    device: torch.device
    rank: int = 0
    world: int = 1

    @property
    def leads(self) -> bool:
        return self.rank == 0

    def any(self, flag: bool) -> bool:  # noqa: FBT001 - reads as the built-in does
        """Whether any process says so; all of them get the same answer."""
        if self.world == 1:
            return flag
        value = torch.tensor(int(flag), device=self.device)
        dist.all_reduce(value, op=dist.ReduceOp.MAX)
        return bool(value.item())

    def mean(self, value: Tensor) -> float:
        """The mean of what the processes hold."""
        if self.world > 1:
            value = value.clone()
            dist.all_reduce(value)
            value /= self.world
        return float(value)

    def leader_says(self, value: float) -> float:
        """The number that process 0 has."""
        if self.world == 1:
            return value
        shared = torch.tensor(value, dtype=torch.float64, device=self.device)
        dist.broadcast(shared, 0)
        return float(shared.item())


ALONE = Processes(torch.device("cpu"))


@contextmanager
def join_processes(device: str | None = None) -> Iterator[Processes]:
    """As torchrun's variables say, else alone; on a GPU if there is one, unless `device` names another."""
    world, rank = int(os.environ.get("WORLD_SIZE", "1")), int(os.environ.get("RANK", "0"))
    kind = device or ("cuda" if torch.cuda.is_available() else "cpu")
    if kind == "cuda" and not torch.cuda.is_available():
        raise TrainError("There is no GPU that torch can use; leave --device out to train on the CPU.")
    place = torch.device(kind, int(os.environ.get("LOCAL_RANK", "0"))) if kind == "cuda" else torch.device(kind)
    if place.type == "cuda":
        torch.cuda.set_device(place)
    if world == 1:
        yield Processes(place)
        return
    dist.init_process_group("nccl" if place.type == "cuda" else "gloo")
    try:
        yield Processes(place, rank, world)
    finally:
        dist.destroy_process_group()
