"""A forecaster with forecasts given by the test; it records what it was shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from fonte_plugin.completion.forecast import picture
from fonte_plugin.engine.base import ExpectedAdvance, Foreseen
from fonte_plugin.notation.frame import EM
from fonte_plugin.outlines.outline import Outline


@dataclass
class Seer:
    """Foresees these outlines to the unit, advances within `deviation`; of others a blank of 500."""

    outlines: Mapping[str, Outline]
    characters: str = "ABHnp"
    deviation: float = 20.0
    pixels: int = 32
    shown: list[str] = field(default_factory=list)
    pictures: list[npt.NDArray[np.float32]] = field(default_factory=list)

    def foresee(
        self, pictures: npt.NDArray[np.float32], advances: Sequence[float], shown: str, wanted: str
    ) -> Foreseen:
        self.shown.append(shown)
        self.pictures.append(pictures)
        outlines = [self.outlines.get(char, Outline(500)) for char in wanted]
        return Foreseen(
            np.stack([picture("", outline, EM, self.pixels) for outline in outlines]),
            tuple(ExpectedAdvance(outline.width, self.deviation) for outline in outlines),
        )
