"""What a missing glyph probably covers, and how wide it is, by the glyphs that are drawn: a measure for samples.

The forecast is a mean of all that may come, blurred where that is open, and no outline; it knows more of where a glyph
of this font stands and how far it reaches than the samples of the network that draws know of each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from fonte_plugin.engine.base import ExpectedAdvance, Forecaster
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import Coverage, coverage, overlap

MOST_SHOWN = 16
"""Glyphs that the forecaster was taught to look at together."""
FAR = 4.0
"""Deviations beyond which an advance is as wrong as can be."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """`coverage` [pixels, pixels] of the frame in which glyphs are scored, and the advance in grid units."""

    coverage: Coverage
    advance: ExpectedAdvance

    def overlap(self, seen: Coverage) -> float:
        """0 to 1, with the coverage of a sample, whose side is a multiple of the forecast's."""
        return overlap(shrunk(seen, len(self.coverage)), self.coverage)

    def advance_error(self, width: float) -> float:
        """How many deviations an advance width is off, 0 to FAR."""
        return min(FAR, abs(width - self.advance.median) / self.advance.deviation)


def forecasts(forecaster: Forecaster | None, drawn: Mapping[str, Outline], chars: str) -> dict[str, Forecast]:
    """Of each of `chars` that the forecaster knows, from the first glyphs that are drawn; none without any."""
    if forecaster is None:
        return {}
    shown = [char for char in drawn if char in forecaster.characters][:MOST_SHOWN]
    wanted = [char for char in chars if char in forecaster.characters]
    if not shown or not wanted:
        return {}
    pictures = np.stack([shrunk(coverage(drawn[char]), forecaster.pixels) for char in shown])
    found = forecaster.foresee(pictures, [drawn[char].width for char in shown], "".join(shown), "".join(wanted))
    return dict(zip(wanted, map(Forecast, found.coverage, found.advances), strict=True))


def shrunk(picture: Coverage, pixels: int) -> Coverage:
    """[pixels, pixels] means of the squares of a picture whose side is a multiple of that."""
    cell = len(picture) // pixels
    means: Coverage = picture.reshape(pixels, cell, pixels, cell).mean((1, 3), dtype=np.float32)
    return means
