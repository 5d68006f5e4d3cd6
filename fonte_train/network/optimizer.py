"""Muon for the matrices, AdamW for the rest, in one optimizer with one learning rate.

Muon (Jordan et al. 2024) moves a matrix by its momentum made orthogonal, with five steps of a Newton-Schulz
iteration; the factor .2 sqrt(larger side) (Liu et al. 2025, "Muon is scalable for LLM training") gives its steps the
size of AdamW's, so that both take the same rate. Fused projections are several matrices: each is orthogonal by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import torch
from torch import Tensor, nn

_COEFFICIENTS = (3.4445, -4.7750, 2.0315)
_STEPS = 5
MOST_TABLE_DECAY = 0.05
"""Weight decay of embedding and head is not above this: the rows of rare coordinates would fade between two uses."""


def orthogonal(matrices: Tensor, *, bf16: bool = False) -> Tensor:
    """[n, rows, columns] to about the nearest matrices with orthonormal rows or columns (singular values near 1)."""
    a, b, c = _COEFFICIENTS
    x = matrices.to(torch.bfloat16) if bf16 else matrices
    tall = x.shape[-2] > x.shape[-1]
    x = x.mT if tall else x
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(_STEPS):
        gram = x @ x.mT
        x = a * x + (b * gram + c * gram @ gram) @ x
    x = x.mT if tall else x
    result: Tensor = x.to(matrices.dtype)
    return result


class Muon(torch.optim.Optimizer):
    """For matrices alone; `parts` in a group says of how many matrices, one above the other, each is made.

    `bf16` is enough for the iteration, which wants singular values near 1 and no more.
    """

    def __init__(
        self, groups: Iterable[dict[str, Any]], lr: float, momentum: float, weight_decay: float, *, bf16: bool = False
    ) -> None:
        self.bf16 = bf16
        super().__init__(groups, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay, "parts": 1})

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> None:  # type: ignore[override]
        for group in self.param_groups:
            lr, momentum, parts = group["lr"], group["momentum"], group["parts"]
            by_shape: dict[torch.Size, list[Tensor]] = {}
            for parameter in group["params"]:
                if parameter.grad is not None:
                    by_shape.setdefault(parameter.shape, []).append(parameter)
            for shape, parameters in by_shape.items():
                updates = torch.stack([self._momentum(parameter, momentum) for parameter in parameters])
                rows, columns = shape[0] // parts, shape[1]
                moved = orthogonal(updates.view(-1, rows, columns), bf16=self.bf16).reshape(updates.shape)
                size = 0.2 * max(rows, columns) ** 0.5
                for parameter, move in zip(parameters, moved, strict=True):
                    parameter.mul_(1 - lr * group["weight_decay"]).add_(move, alpha=-lr * size)

    def _momentum(self, parameter: Tensor, momentum: float) -> Tensor:
        """Nesterov's: a step ahead of the running mean."""
        assert parameter.grad is not None
        state = self.state[parameter]
        if "momentum" not in state:
            state["momentum"] = torch.zeros_like(parameter)
        mean: Tensor = state["momentum"]
        mean.lerp_(parameter.grad, 1 - momentum)
        ahead: Tensor = parameter.grad.lerp(mean, momentum)
        return ahead


def make_optimizers(
    network: nn.Module, lr: float, weight_decay: float, momentum: float = 0.95, *, bf16: bool = False
) -> list[torch.optim.Optimizer]:
    """Muon for the matrices of the blocks, AdamW for embedding, head and norms (which do not decay)."""
    matrices: dict[int, list[nn.Parameter]] = {1: [], 2: [], 3: []}
    tables, scales = [], []
    for name, parameter in network.named_parameters():
        if parameter.dim() == 1:
            scales.append(parameter)
        elif "blocks." in name:
            matrices[3 if name.endswith("qkv.weight") else 2 if name.endswith("up.weight") else 1].append(parameter)
        else:
            tables.append(parameter)
    groups = [{"params": found, "parts": parts} for parts, found in matrices.items() if found]
    fused = all(parameter.is_cuda for parameter in network.parameters())
    decay = min(weight_decay, MOST_TABLE_DECAY)
    others = [{"params": tables, "weight_decay": decay}, {"params": scales, "weight_decay": 0.0}]
    adam = torch.optim.AdamW(others, lr=lr, betas=(0.9, 0.95), eps=1e-10, fused=fused)
    return [Muon(groups, lr, momentum, weight_decay, bf16=bf16), adam]


def make_adapter_optimizer(network: nn.Module, lr: float) -> torch.optim.Optimizer:
    """AdamW, without decay, for what `Learner` left to learn."""
    learning = [parameter for parameter in network.parameters() if parameter.requires_grad]
    return torch.optim.AdamW(learning, lr=lr, betas=(0.9, 0.99), eps=1e-10, weight_decay=0.0)


def set_rate(optimizers: Iterable[torch.optim.Optimizer], lr: float) -> None:
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["lr"] = lr
