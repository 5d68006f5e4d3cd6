"""The shape of a glyph as a small picture that does not change when the glyph is moved, scaled, stretched or
slanted."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import coverages

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]
Pictures = npt.NDArray[np.float32]

PIXELS = 24
"""a side of the picture"""
SPREAD = 2.5
"""standard deviations of the ink, from its middle to each edge of the picture"""
PIECES = 8
"""lines to a curve"""
_MEASURED = 40
"""pixels a side in which the ink is measured"""
_BLUR = np.array([0.25, 0.5, 0.25], np.float32)


def shapes_of(outlines: Sequence[Outline]) -> tuple[Pictures, Bools]:
    """As `shapes`, of outlines."""
    points: list[tuple[tuple[float, float], ...]] = []
    curved: list[bool] = []
    glyph_of: list[int] = []
    for number, outline in enumerate(outlines):
        for contour in outline.contours:
            for segment in contour.segments:
                curve = len(segment) == 4
                points.append(segment if curve else (segment[0], *(segment[1],) * 3))
                curved.append(curve)
                glyph_of.append(number)
    return shapes(
        np.array(points, float).reshape(-1, 4, 2), np.array(curved, bool), np.array(glyph_of, np.int64), len(outlines)
    )


def shapes(segments: Floats, is_curve: Bools, glyph_of: Ints, count: int) -> tuple[Pictures, Bools]:
    """[count, 24, 24] how much of each pixel is ink, row 0 at the top, a little blurred; and which glyphs have ink.

    `segments` [S, 4, 2]: start, two handles and end of each segment of closed contours, in any unit, y up; `glyph_of`
    [S]. The middle of the ink is put in the middle, its axes are made upright, and its spread is made the same along
    both: the normal form of a shape under maps that keep the horizontal, by moments (Hu, 1962).
    """
    lines, line_of = _lines(segments, is_curve, glyph_of)
    low, high = np.full((count, 2), np.inf), np.full((count, 2), -np.inf)
    np.minimum.at(low, line_of, lines.min(axis=1))
    np.maximum.at(high, line_of, lines.max(axis=1))
    size = high - low
    inked = np.isfinite(size).all(axis=1) & (size > 0).all(axis=1)
    low, size = np.where(inked[:, None], low, 0.0), np.where(inked[:, None], size, 1.0)
    square = (lines - low[line_of, None]) / size[line_of, None] * _MEASURED
    ink = coverages(square, line_of, count, _MEASURED).astype(np.float64)
    middle, lean, scale, whole = _measured(ink)
    inked &= whole
    normal = square - middle[line_of, None]
    normal[..., 0] -= lean[line_of, None] * normal[..., 1]
    normal = (normal * scale[line_of, None] + SPREAD) * (PIXELS / (2 * SPREAD))
    kept = inked[line_of]
    return _blurred(coverages(normal[kept], line_of[kept], count, PIXELS)), inked


def _lines(segments: Floats, is_curve: Bools, glyph_of: Ints) -> tuple[Floats, Ints]:
    """[n, 2, 2] the edges of the flattened segments, and the glyph of each."""
    straight = segments[~is_curve][:, (0, 3)]
    t = (np.arange(PIECES + 1) / PIECES)[None, :, None]
    p0, p1, p2, p3 = (segments[is_curve][:, place, None] for place in range(4))
    along = (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t**2 * p2 + t**3 * p3
    bent = np.stack([along[:, :-1], along[:, 1:]], axis=2).reshape(-1, 2, 2)
    return np.concatenate([straight, bent]), np.concatenate(
        [glyph_of[~is_curve], np.repeat(glyph_of[is_curve], PIECES)]
    )


def _measured(ink: Floats) -> tuple[Floats, Floats, Floats, Bools]:
    """Of each glyph: the middle of its ink [n, 2], how far it leans, one over its spread [n, 2], whether it has any."""
    total = ink.sum(axis=(1, 2))
    whole = total > 0
    share = ink / np.where(whole, total, 1.0)[:, None, None]
    places = np.arange(_MEASURED) + 0.5
    across, up = share.sum(axis=1), share.sum(axis=2)[:, ::-1]
    mx, my = across @ places, up @ places
    vx, vy = across @ places**2 - mx**2, up @ places**2 - my**2
    both = np.einsum("nij,i,j->n", share[:, ::-1], places, places) - mx * my
    whole &= vy > 0
    lean = both / np.where(whole, vy, 1.0)
    vx = vx - lean**2 * vy
    whole &= vx > 0
    scale = np.stack([np.where(whole, vx, 1.0), np.where(whole, vy, 1.0)], axis=1) ** -0.5
    return np.stack([mx, my], axis=1), np.where(whole, lean, 0.0), scale, whole


def _blurred(pictures: Pictures) -> Pictures:
    padded = np.pad(pictures, ((0, 0), (1, 1), (1, 1)))
    rows = padded[:, :-2] * _BLUR[0] + padded[:, 1:-1] * _BLUR[1] + padded[:, 2:] * _BLUR[2]
    blurred: Pictures = rows[:, :, :-2] * _BLUR[0] + rows[:, :, 1:-1] * _BLUR[1] + rows[:, :, 2:] * _BLUR[2]
    return blurred
