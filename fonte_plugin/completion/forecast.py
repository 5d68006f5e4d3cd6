"""What a missing glyph probably covers and how wide it is, given the drawn glyphs: a measure for samples.

The forecast is a mean of all likely glyphs, blurred where they differ. It is no outline, but it knows better where a
glyph of this font stands and how far it reaches than the samples of the network do.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from fonte_plugin.engine.base import ExpectedAdvance, Forecaster
from fonte_plugin.notation.frame import Frame
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import EM_FRAME, Coverage, coverage, overlap
from fonte_plugin.outlines.raster import Frame as View

MOST_SHOWN = 16
"""The most glyphs that the forecaster was trained to look at together."""
SLACK = 0.003
"""The overlap that an outline may lose and still be no worse."""
FAR = 4.0
"""Deviations beyond which an advance counts as fully wrong."""


@dataclass(frozen=True, slots=True)
class Deviation:
    """Logarithms of forecast over drawn: the ink, its spread along x, the advance width."""

    ink: float
    spread: float
    advance: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """The forecast of the glyph `char`: `coverage` [pixels, pixels] in `frame`, and the advance in grid units of the
    em."""

    char: str
    frame: Frame
    coverage: Coverage
    advance: ExpectedAdvance

    def overlap(self, outline: Outline) -> float:
        """Overlap, 0 to 1, with a sample in grid units."""
        return overlap(picture(self.char, outline, self.frame, len(self.coverage)), self.coverage)

    def prefers(self, before: Outline, after: Outline) -> bool:
        """Whether the second outline, in grid units, agrees no worse than the first."""
        return self.overlap(after) >= self.overlap(before) - SLACK

    def deviation(self, outline: Outline) -> Deviation | None:
        """How far a glyph in grid units is from the forecast; None without ink or advance."""
        seen = picture(self.char, outline, self.frame, len(self.coverage))
        ink, expected = float(seen.sum()), float(self.coverage.sum())
        if not ink or not expected or outline.width <= 0 or self.advance.median <= 0:
            return None
        spread, foreseen = _spread(seen), _spread(self.coverage)
        return Deviation(
            math.log(expected / ink),
            math.log(foreseen / spread) if spread and foreseen else 0.0,
            math.log(self.advance.median / outline.width),
        )

    def advance_error(self, width: float) -> float:
        """How many deviations an advance width is off, 0 to FAR."""
        return min(FAR, abs(width - self.advance.median) / self.advance.deviation)


def forecasts(
    forecaster: Forecaster | None, drawn: Mapping[str, Outline], chars: str, frame: Frame
) -> dict[str, Forecast]:
    """Forecasts of the `chars` that the forecaster knows, from the first drawn glyphs; none without any."""
    if forecaster is None:
        return {}
    shown = [char for char in drawn if char in forecaster.characters][:MOST_SHOWN]
    wanted = [char for char in chars if char in forecaster.characters]
    if not shown or not wanted:
        return {}
    pictures = np.stack([picture(char, drawn[char], frame, forecaster.pixels) for char in shown])
    advances = [drawn[char].width * frame.widening(char) for char in shown]
    found = forecaster.foresee(pictures, advances, "".join(shown), "".join(wanted))
    return {
        char: Forecast(char, frame, seen, advance.scaled(1 / frame.widening(char)))
        for char, seen, advance in zip(wanted, found.coverage, found.advances, strict=True)
    }


def picture(char: str, outline: Outline, frame: Frame, pixels: int) -> Coverage:
    """[pixels, pixels] of a glyph in the frame, as the forecaster sees it."""
    view = View(pixels, EM_FRAME.side, EM_FRAME.x, EM_FRAME.y)
    return coverage(frame.applied(char, outline) if frame.changes else outline, view)


def _spread(seen: Coverage) -> float:
    """The standard deviation of the ink along x, in pixels."""
    columns, x = seen.sum(axis=0, dtype=np.float64), np.arange(seen.shape[1])
    middle = (columns * x).sum() / columns.sum()
    return math.sqrt(float((columns * (x - middle) ** 2).sum() / columns.sum()))
