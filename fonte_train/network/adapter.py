"""Low-rank adapters (Hu et al. 2021): characters that a trained network learns later, at no cost to the others.

A matrix W becomes W + gate B A, where A and B are small and the gate is 1 within a glyph of an adapted character and 0
elsewhere. The network itself does not change: it draws its old characters exactly as before, and a prompt is read once
for both kinds of glyph.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from fonte_plugin.notation.grammar import FIRST_CHARACTER, LAST_CHARACTER


class AdaptedLinear(nn.Linear):
    """A matrix without bias, and its adapter of rank `rank`, which is nothing until it has learnt; rank 0 has none."""

    def __init__(self, inputs: int, outputs: int, rank: int) -> None:
        super().__init__(inputs, outputs, bias=False)
        self.rank = rank
        if rank:
            self.adapter_in = nn.Parameter(torch.empty(rank, inputs))
            self.adapter_out = nn.Parameter(torch.zeros(outputs, rank))

    def reset_adapter(self) -> None:
        if self.rank:
            nn.init.uniform_(self.adapter_in, -1 / math.sqrt(self.in_features), 1 / math.sqrt(self.in_features))
            nn.init.zeros_(self.adapter_out)

    def forward(self, x: Tensor, gate: Tensor | None = None) -> Tensor:
        """`gate` [B, T, 1] is 1 where the adapter counts; None where there is none."""
        plain = F.linear(x, self.weight)
        if gate is None:
            return plain
        return plain + F.linear(F.linear(x, self.adapter_in) * gate, self.adapter_out)


def adapted_positions(ids: Tensor, adapted_from: int) -> Tensor:
    """[B, T] bool: which tokens belong to a glyph whose character token is `adapted_from` or above."""
    begins = (ids >= FIRST_CHARACTER) & (ids <= LAST_CHARACTER)
    places = torch.arange(ids.shape[1], device=ids.device).expand_as(ids)
    latest = torch.where(begins, places, 0).cummax(dim=1).values
    first = ids.gather(1, latest)
    return (first >= adapted_from) & (first <= LAST_CHARACTER)


def is_adapter(name: str) -> bool:
    """Whether a tensor of that name is part of an adapter."""
    return name.endswith((".adapter_in", ".adapter_out"))
