"""A letter in other proportions: its skeleton is scaled, its strokes are offset to the thickness they should have."""

from __future__ import annotations

import statistics
from collections.abc import Sequence

from fontTools.misc.transform import Transform

from fonte_plugin.design.cleanup.weight import offset
from fonte_plugin.design.construction.kit import Kit
from fonte_plugin.design.style.stem_widths import all_stems
from fonte_plugin.outlines.box import NOWHERE, bounds
from fonte_plugin.outlines.contour import Contours, moved, transformed
from fonte_plugin.outlines.direction import directed
from fonte_plugin.outlines.edges import shear
from fonte_plugin.outlines.extrema import with_extrema
from fonte_plugin.outlines.geometry import crossings
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.overlap import without_overlap
from fonte_plugin.outlines.specks import without_specks

KEPT = (0.55, 0.7, 0.85, 1.0)
"""the power of its scale by which the strokes of a smaller letter get thinner: designers draw letters of .64 and .6 of
the size with strokes of .77 and .75 (medians of 138 open fonts). In black fonts strokes scale in full, or counters
would close."""
OPEN = 0.5
"""how much of the area of a counter is left at least, beside a letter that is only scaled"""
HEIGHTS = tuple(0.1 * tenths for tenths in range(1, 10))
"""where the strokes of a letter are measured, in its height"""
NARROWEST = 0.6
"""A letter that would have to become narrower than this share of itself does not fit."""
LIGHTEST = 0.8
"""The same for its weight."""


def upright(kit: Kit, character: str) -> Contours:
    """The outline of a glyph put upright about the baseline, the ink on the left of each contour, without overlaps."""
    return shear(directed(without_overlap(kit.drawn[character].contours)), -kit.style.slant)


def leaning(kit: Kit, contours: Contours) -> Contours:
    """An upright outline with the slant of the font, and nodes at its extrema unless masters have to be alike."""
    leant = shear(contours, kit.style.slant)
    if not kit.style.slant or kit.compatible:
        return leant
    return with_extrema(leant, kit.style.unit)


def size(contours: Contours) -> tuple[float, float]:
    """Width and height of the ink, font units; (0, 0) where there is none."""
    left, bottom, right, top = bounds(contours) or NOWHERE
    return right - left, top - bottom


def shrunken(kit: Kit, letters: Sequence[Contours], scale: float, wider: float = 1.0) -> list[Contours] | None:
    """Upright letters `scale` times as high, with strokes as heavy as all of them can have.

    Their boxes begin at (0, 0). `wider`: what their widths are multiplied by besides.
    """
    for power in KEPT:
        weight = scale**power
        sizes = [(scale * wider * wide, scale * tall) for wide, tall in map(size, letters)]
        tried = (resized(kit, one, box, (weight, weight)) for one, box in zip(letters, sizes, strict=True))
        if len(drawn := [one for one in tried if one is not None]) == len(letters):
            return drawn
    return None


def narrowed(kit: Kit, contours: Contours, width: float) -> Contours | None:
    """An upright letter as wide as asked for, its strokes about as heavy as before; None where it gets too narrow."""
    wide, tall = size(contours)
    frame = bounds(contours)
    if frame is None or width < NARROWEST * wide:
        return None
    if abs(width - wide) < kit.style.unit:
        return contours
    for weight in (1.0, (1 + width / wide) / 2, width / wide):
        if weight >= LIGHTEST and (drawn := resized(kit, contours, (width, tall), (weight, 1.0))) is not None:
            return moved(drawn, frame.left, frame.bottom)
    return None


def resized(kit: Kit, contours: Contours, box: tuple[float, float], weight: tuple[float, float]) -> Contours | None:
    """An upright outline in a box of this width and height at (0, 0).

    `weight`: how many times as thick upright and level strokes become. The nodes stay the same wherever they can, so
    that masters stay compatible. None where counters would close or strokes cross.
    """
    frame, (wide, tall) = bounds(contours), size(contours)
    (width, height), (heavy, light) = box, strokes(kit, contours)
    if frame is None or min(wide, tall, width, height) <= 0:
        return None
    if sum(contour.area > 0 for contour in contours) > 1:
        weight = width / wide, height / tall  # the gaps of a stencil are as thin as they can be
    x, y = (width - weight[0] * heavy) / (wide - heavy), (height - weight[1] * light) / (tall - light)
    if min(x, y) <= 0.1:
        return None
    scaled = transformed(moved(contours, -frame.left, -frame.bottom), Transform(x, 0, 0, y))
    grown = offset(scaled, (weight[0] - x) * heavy / 2, (weight[1] - y) * light / 2)
    now = bounds(grown)
    if now is None or now.width <= 0 or now.height <= 0:
        return None
    across, up = width / now.width, height / now.height
    fitted = transformed(moved(grown, -now.left, -now.bottom), Transform(across, 0, 0, up))
    if crossings(fitted):  # short sides that the offset has turned over
        if kit.compatible:
            return None
        fitted = without_specks(without_overlap(fitted), kit.style.unit)
    plain = (width / wide) * (height / tall)
    before, after = (sorted(contour.area for contour in outline) for outline in (contours, fitted))
    closed = len(before) != len(after) or any(
        new * old <= 0 or (old < 0 and new > OPEN * plain * old) for old, new in zip(before, after, strict=True)
    )
    return None if closed or crossings(fitted) else fitted


def strokes(kit: Kit, contours: Contours) -> tuple[float, float]:
    """How thick the strokes of an upright outline are across and up: the thickness that offsetting has to restore.

    Across it is the geometric mean of stems, hairlines and diagonals, so that stems, hairlines and diagonals keep their
    relation.
    """
    frame, (wide, tall) = bounds(contours) or NOWHERE, size(contours)
    usual, level = kit.brush.heavy, kit.brush.level
    found = list(all_stems(contours, kit.style.unit, 0))
    heavy = statistics.median([stem.width for way, stem in found if way == 0] or [usual])
    light = statistics.median([stem.width for way, stem in found if way == 1] or [level])
    runs = [end - start for share in HEIGHTS for start, end in ink_runs(contours, frame.bottom + share * tall)]
    across = statistics.geometric_mean([run for run in runs if 0.15 * heavy < run < 1.6 * heavy] or [heavy])
    return min(across, 0.4 * wide), min(light, heavy, 0.3 * tall)
