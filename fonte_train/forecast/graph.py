"""The forecaster as an ONNX graph for one font at a time, and whether that agrees with torch."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from onnx import ModelProto
from torch import Tensor, nn
from torch.export import Dim

from fonte_plugin.engine.onnx_forecaster import OnnxForecaster
from fonte_plugin.notation.charset import CHARACTERS
from fonte_train.forecast.network import Forecaster
from fonte_train.network.onnx_export import export_graph

MAX_DIFFERENCE = 1e-3
OUTPUTS = ["coverage", "median", "deviation"]


class _OneFont(nn.Module):
    def __init__(self, network: Forecaster) -> None:
        super().__init__()
        self.network = network

    def forward(self, pictures: Tensor, advances: Tensor, shown: Tensor, wanted: Tensor) -> tuple[Tensor, ...]:
        known = torch.ones_like(shown, dtype=torch.bool)
        batch = (values[None] for values in (pictures, advances, shown, known, wanted))
        logits, medians, spreads = self.network(*batch)
        return logits[0].sigmoid(), medians[0], spreads[0].clamp(-8, 2).exp()


def build_graph(network: Forecaster, *, rounded: bool) -> ModelProto:
    """From pictures [K, pixels^2], advances [K] in em, and the numbers of the characters shown [K] and wanted [Q] to
    coverage [Q, pixels^2] and the median and mean deviation of the advances [Q], in em. `rounded` as for the network
    that draws.
    """
    pixels = network.config.pixels
    inputs = (torch.zeros(3, pixels**2), torch.zeros(3), torch.arange(3), torch.arange(4))
    k, q = Dim("shown", min=1), Dim("wanted", min=1)
    return export_graph(
        _OneFont(network.eval()),
        inputs,
        ({0: k}, {0: k}, {0: k}, {0: q}),
        ["pictures", "advances", "shown", "wanted"],
        OUTPUTS,
        rounded=rounded,
    )


@dataclass(frozen=True, slots=True)
class ForecastParity:
    """Largest difference of a pixel's coverage, and of an advance in grid units."""

    coverage: float
    advance: float

    @property
    def holds(self) -> bool:
        return self.coverage <= MAX_DIFFERENCE and self.advance <= 1000 * MAX_DIFFERENCE

    def __str__(self) -> str:
        return (
            f"forecaster: coverage differs by {self.coverage:.1e} (limit {MAX_DIFFERENCE:.0e}), advances by "
            f"{self.advance:.1e} units"
        )


@torch.no_grad()
def compare(network: Forecaster, directory: Path, foreseen: str) -> ForecastParity:
    """Run both over the same pictures: of one glyph, and of many."""
    found = OnnxForecaster(directory, foreseen)
    random = np.random.default_rng(0)
    largest = [0.0, 0.0]
    for count in (1, min(9, network.config.characters // 2)):
        pictures = random.random((count, network.config.pixels**2), np.float32)
        advances = random.uniform(200, 900, count)
        shown, wanted = CHARACTERS[:count], foreseen[count:]
        said = found.foresee(pictures, advances.tolist(), shown, wanted)
        coverage, medians, _ = _OneFont(network)(
            torch.from_numpy(pictures),
            torch.from_numpy(advances / 1000).float(),
            torch.arange(count),
            torch.arange(count, count + len(wanted)),
        )
        widths = np.array([advance.median for advance in said.advances])
        largest[0] = max(largest[0], float(np.abs(said.coverage.reshape(len(wanted), -1) - coverage.numpy()).max()))
        largest[1] = max(largest[1], float(np.abs(widths - 1000 * medians.numpy()).max()))
    return ForecastParity(*largest)
