"""How good a drawn glyph is: pictures compared with the truth, and outlines as a designer would judge them.

Everything is measured in grid units (1000 to the em) and in one frame: 1,400 units square from (-100, -300), with
baseline and origin where they are, by one rasteriser for both sides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from fontTools.misc.bezierTools import calcCubicBounds

from fonte_plugin.outlines.contour import Point
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import EM_FRAME, Coverage, Frame, coverage, overlap
from fonte_plugin.outlines.stems import stem_widths
from fonte_train.scoring.editability import count_continuity, count_directions

Floats = npt.NDArray[np.float64]

SSIM_WINDOW = 7
EXTREMUM_TOLERANCE = 2
"""Units that a curve may bulge past its end points before it needs a node there."""
SHORTEST_TANGENT = 10
"""Least length of lines and handles that are compared with the axes, grid units."""
LEANING = 0.14
"""Largest slope of what belongs along an axis: 8 degrees."""
NEIGHBOURHOOD = 40
"""Ends of the truth within this distance are compared, grid units."""
EXACT = 0.01
SHORTEST_FLAT = 12
"""Shortest line that is a flat top or bottom, grid units."""
FLAT_DRIFT = 3
"""Its largest rise, grid units."""
OUTERMOST = 30
"""Its largest distance from the top or bottom of the glyph, grid units."""
SAME_LINE = 1
"""A true top so near to a height of the references stands on that line: rounding moves either by half."""


@dataclass(frozen=True, slots=True)
class Score:
    """One glyph against its truth. Lengths in grid units.

    `curves` counts curve segments, `bulging` those that pass their end points by an extremum without a node;
    `tangents` ends of lines and handles that belong along an axis, `level` those that lie exactly so; `flats` flat
    tops and bottoms that belong on a line of the references, `aligned` those exactly on it. `stems` are the widths
    of vertical stems, for the characters that have them. `joins` and `lines` of the truth, and those that are of the
    same kind in what was drawn (`editability.py`).
    """

    iou: float
    l1: float
    ssim: float
    advance_error: float
    segments: int
    true_segments: int
    curves: int
    bulging: int
    tangents: int
    level: int
    flats: int
    aligned: int
    stems: tuple[float, ...] = ()
    joins: int = 0
    same_joins: int = 0
    lines: int = 0
    same_lines: int = 0


def score(
    drawn: Outline | None,
    truth: Outline,
    frame: Frame = EM_FRAME,
    stem_height: float | None = None,
    *,
    normalised: Outline | None = None,
    references: Iterable[Outline] = (),
) -> Score:
    """Score an outline against the true one; None, a glyph that is not valid, counts as empty and without advance.

    `stem_height` is where stems are measured, None leaves them out. `normalised` is the truth with its nodes where
    they belong, by which nodes are judged, None if it has them there; `references` show the lines of the font.
    """
    drawn = drawn or Outline(0)
    noded = normalised or truth
    seen, wanted = coverage(drawn, frame), coverage(truth, frame)
    curves, bulging = count_bulging(drawn)
    tangents, level = count_level(drawn, noded)
    flats, aligned = count_aligned(drawn, noded, references)
    joins, same_joins = count_continuity(drawn, noded)
    lines, same_lines = count_directions(drawn, noded)
    return Score(
        iou=overlap(seen, wanted),
        l1=pixel_difference(seen, wanted),
        ssim=structural_similarity(seen, wanted),
        advance_error=abs(drawn.width - truth.width),
        segments=drawn.segment_count,
        true_segments=noded.segment_count,
        curves=curves,
        bulging=bulging,
        tangents=tangents,
        level=level,
        flats=flats,
        aligned=aligned,
        stems=() if stem_height is None else stem_widths(drawn, stem_height),
        joins=joins,
        same_joins=same_joins,
        lines=lines,
        same_lines=same_lines,
    )


def pixel_difference(a: Coverage, b: Coverage) -> float:
    """Share of pixels of which one side is more than half covered and the other is not."""
    return float(((a > 0.5) != (b > 0.5)).mean())


def structural_similarity(a: Coverage, b: Coverage) -> float:
    """Mean SSIM (Wang et al. 2004) over all 7 x 7 windows that lie inside, uniform weights, K1 .01, K2 .03."""
    x, y = a.astype(np.float64), b.astype(np.float64)
    mean_x, mean_y = _window_means(x), _window_means(y)
    size = SSIM_WINDOW**2
    unbiased = size / (size - 1)
    var_x = unbiased * (_window_means(x * x) - mean_x**2)
    var_y = unbiased * (_window_means(y * y) - mean_y**2)
    covariance = unbiased * (_window_means(x * y) - mean_x * mean_y)
    c1, c2 = 0.01**2, 0.03**2
    similarity = ((2 * mean_x * mean_y + c1) * (2 * covariance + c2)) / (
        (mean_x**2 + mean_y**2 + c1) * (var_x + var_y + c2)
    )
    return float(similarity.mean())


def _window_means(picture: Floats) -> Floats:
    """[h - 6, w - 6] mean of every window, from the integral image."""
    total = np.pad(picture.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    k = SSIM_WINDOW
    sums: Floats = total[k:, k:] - total[:-k, k:] - total[k:, :-k] + total[:-k, :-k]
    return sums / k**2


def count_bulging(outline: Outline) -> tuple[int, int]:
    """Curve segments, and those of them with an extremum inside, more than 2 units past both end points."""
    curves = bulging = 0
    for contour in outline.contours:
        for segment in contour.segments:
            if len(segment) == 4:
                curves += 1
                bulging += bulge(segment) > EXTREMUM_TOLERANCE
    return curves, bulging


def bulge(curve: Sequence[Point]) -> float:
    """How far a curve passes the box of its end points, in x or y; 0 for one whose extrema all have a node."""
    left, bottom, right, top = calcCubicBounds(*curve)
    (x0, y0), (x1, y1) = curve[0], curve[3]
    return float(max(min(x0, x1) - left, right - max(x0, x1), min(y0, y1) - bottom, top - max(y0, y1)))


def count_level(drawn: Outline, truth: Outline) -> tuple[int, int]:
    """Ends of lines and handles that belong exactly along an axis, and those of them that lie exactly so.

    An end belongs along an axis where it nearly lies so, and the truth has one nearby that does.
    """
    wanted: tuple[list[Point], list[Point]] = ([], [])
    for point, axis, off in _level_tangents(truth):
        if off <= EXACT:
            wanted[axis].append(point)
    near = [np.array(points, float).reshape(-1, 2) for points in wanted]
    found = [
        off <= EXACT
        for point, axis, off in _level_tangents(drawn)
        if (np.hypot(*(near[axis] - point).T) <= NEIGHBOURHOOD).any()
    ]
    return len(found), sum(found)


def _level_tangents(outline: Outline) -> Iterator[tuple[Point, int, float]]:
    """(on-curve point, axis, how far it misses the axis) of both ends of each segment that nearly runs along one.

    Axis 0 is vertical, with one x; axis 1 horizontal.
    """
    for contour in outline.contours:
        for points in contour.segments:
            for (x, y), (to_x, to_y) in (points[:2], points[:-3:-1]):
                off = abs(to_x - x), abs(to_y - y)
                axis = 0 if off[0] < off[1] else 1
                if off[1 - axis] >= SHORTEST_TANGENT and off[axis] <= LEANING * off[1 - axis]:
                    yield (x, y), axis, off[axis]


def flat_ends(outline: Outline) -> dict[str, float]:
    """The height of the flat `top` and of the flat `bottom` by which the glyph ends, where it ends by one.

    Of a flat that rises a little its outer end counts, as in the alignment zones of a font.
    """
    box = outline.bounds
    heights: dict[str, float] = {}
    for contour in outline.contours:
        for segment in contour.segments:
            (x0, y0), (x1, y1) = segment[0], segment[-1]
            if box is None or len(segment) == 4 or abs(x1 - x0) < SHORTEST_FLAT or abs(y1 - y0) > FLAT_DRIFT:
                continue
            high, low = max(y0, y1), min(y0, y1)
            if high >= box.top - OUTERMOST:
                heights["top"] = max(high, heights.get("top", high))
            elif low <= box.bottom + OUTERMOST:
                heights["bottom"] = min(low, heights.get("bottom", low))
    return heights


def count_aligned(drawn: Outline, truth: Outline, references: Iterable[Outline]) -> tuple[int, int]:
    """Flat tops and bottoms that belong on a line of the references, and those of them that stand exactly on it.

    They belong there where the true glyph ends by a flat at a height at which a reference does.
    """
    lines: dict[str, list[float]] = {"top": [], "bottom": []}
    for reference in references:
        for side, height in flat_ends(reference).items():
            lines[side].append(height)
    true = flat_ends(truth)
    found = []
    for side, height in flat_ends(drawn).items():
        own = [line for line in lines[side] if side in true and abs(line - true[side]) <= SAME_LINE]
        if own:
            found.append(any(abs(height - line) <= EXACT for line in own))
    return len(found), sum(found)
