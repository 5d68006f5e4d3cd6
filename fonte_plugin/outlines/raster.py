"""A small CPU rasteriser: how much of each pixel an outline covers, by the non-zero rule unless asked otherwise."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_plugin.outlines.geometry import edges
from fonte_plugin.outlines.outline import Outline

Floats = npt.NDArray[np.float64]
Coverage = npt.NDArray[np.float32]

LINES_A_PIXEL = 16
"""Sampled lines in a row of pixels; along a line coverage is exact."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The square that is drawn: `side` grid units from (`x`, `y`), in `pixels` x `pixels`."""

    pixels: int = 64
    side: float = 1400
    x: float = -100
    y: float = -300


EM_FRAME = Frame()


def coverage(outline: Outline, frame: Frame = EM_FRAME, *, even_odd: bool = False) -> Coverage:
    """[pixels, pixels] the covered share of each pixel, 0 to 1 in steps of 1/255, row 0 at the top.

    With `even_odd`, areas inside an even number of turns are white.
    """
    size = frame.pixels
    lines = edges(outline.contours, 16 if size <= 64 else 24)
    lines = (lines - (frame.x, frame.y)) * (size / frame.side)
    alone: Coverage = coverages(lines, np.zeros(len(lines), np.int64), 1, size, even_odd=even_odd)[0]
    return alone


def coverages(
    lines: Floats, glyph_of: npt.NDArray[np.int64], count: int, size: int, *, even_odd: bool = False
) -> Coverage:
    """[count, size, size] as `coverage`, of many glyphs at once.

    `lines` [n, 2, 2]: the edges (from, to) of all glyphs, each in pixels of its own picture, y up; `glyph_of` [n].
    """
    sample, x, winding = _crossings(lines, size * LINES_A_PIXEL, glyph_of)
    order = np.lexsort((x, sample))
    sample, x, total = sample[order], x[order], np.cumsum(winding[order])
    # every contour is closed, so each sampled line ends at winding 0 and the sum may run on across lines
    inside = (total[:-1] % 2 if even_odd else total[:-1]) != 0
    begin, end, row = x[:-1][inside], x[1:][inside], sample[:-1][inside] // LINES_A_PIXEL
    ink = np.zeros((count * size, size + 1))
    _add_spans(ink, row, np.clip(begin, 0, size), np.clip(end, 0, size))
    shares = np.cumsum(ink, axis=1)[:, :size].reshape(count, size, size) / LINES_A_PIXEL
    return (np.rint(np.clip(shares, 0, 1)[:, ::-1] * 255) / 255).astype(np.float32)


def _crossings(
    lines: Floats, samples: int, glyph_of: npt.NDArray[np.int64]
) -> tuple[npt.NDArray[np.int64], Floats, npt.NDArray[np.int64]]:
    """Where the edges cross the horizontal sample lines, `samples` a glyph: line, x, and +1 upwards or -1 downwards."""
    x0, y0, x1, y1 = lines[:, 0, 0], lines[:, 0, 1], lines[:, 1, 0], lines[:, 1, 1]
    scale = LINES_A_PIXEL
    low, high = np.minimum(y0, y1) * scale, np.maximum(y0, y1) * scale
    first = np.clip(np.ceil(low - 0.5), 0, samples).astype(np.int64)
    last = np.clip(np.ceil(high - 0.5), 0, samples).astype(np.int64)  # exclusive
    counts = last - first
    edge = np.repeat(np.arange(len(lines)), counts)
    offset = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
    within = first[edge] + offset
    y = (within + 0.5) / scale
    x = x0[edge] + (y - y0[edge]) * (x1[edge] - x0[edge]) / (y1[edge] - y0[edge])
    return within + glyph_of[edge] * samples, x, np.where(y1[edge] > y0[edge], 1, -1)


def _add_spans(ink: Floats, row: npt.NDArray[np.int64], begin: Floats, end: Floats) -> None:
    """Add spans [begin, end) of pixels as differences, so that a running sum along a row gives coverage."""
    width = ink.shape[1] - 1
    for position, sign in ((begin, 1.0), (end, -1.0)):
        pixel = np.minimum(position.astype(np.int64), width - 1)
        inside = position - pixel
        np.add.at(ink, (row, pixel), sign * (1 - inside))
        np.add.at(ink, (row, pixel + 1), sign * inside)


def overlap(a: Coverage, b: Coverage) -> float:
    """Intersection over union of two coverages, sum min / sum max; 1 for two empty ones."""
    union = float(np.maximum(a, b).sum())
    return float(np.minimum(a, b).sum()) / union if union else 1.0
