"""From the shapes of training fonts to the index that ships: principal components, codes, and usual distances."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.nearness.shape import PIXELS
from fonte_plugin.design.nearness.shape_index import (
    LEAST_LETTERS,
    MISSING,
    VERSION,
    WARNED,
    ShapeIndex,
    family_order,
    mean_distances,
)
from fonte_train.neighbours.data_shapes import CHARACTERS, DataShapes
from fonte_train.neighbours.relatives import derived

Floats = npt.NDArray[np.float32]
Bools = npt.NDArray[np.bool_]
Arrays = dict[str, npt.NDArray[Any]]
Report = Callable[[str], None]
Changes = Sequence[Floats]
"""by character [n, pixels]: the picture of a disguised glyph less that of the original"""

LEVELS = (WARNED, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)
SIZES = (LEAST_LETTERS, 20, 30, 45, CHARACTERS)
"""numbers of characters that are compared at once, for which usual distances are measured"""
FLOOR = 0.3
"""the share of the mean variance of a pixel under changes that is added to each, so that no pixel counts too much"""
LEAST_FONTS = 3
"""fewest families that draw a character; with fewer it stays out of the index"""
WIDEST = 3.0
"""standard deviations that the codes of a number reach to; what lies beyond is cut off"""


@dataclass(frozen=True, slots=True)
class BuildOptions:
    """`numbers`: D, of a glyph; `fonts_tried`: families of which it is measured how near whole fonts are."""

    numbers: int = 20
    fonts_tried: int = 1500
    seed: int = 0


def build_index(shapes: DataShapes, changes: Changes, related: Bools, options: BuildOptions, report: Report) -> Arrays:
    """The arrays of the index; `changes`: what disguises do to the pictures of a character; `related` [families,
    families] in alphabetical order, those that are no strangers."""
    families, family_of = family_order(shapes.families)
    arrays = _coded(shapes, changes, options.numbers)
    arrays |= {
        "version": np.array(VERSION),
        "families": np.frombuffer("\n".join(families).encode(), np.uint8),
        "family_of": family_of.astype(np.uint16),
        "levels": np.array(LEVELS, np.float32),
        "usual": np.tile(np.array(LEVELS, np.float32), (CHARACTERS, 1)),
        "sizes": np.array(SIZES, np.uint16),
        "usual_fonts": np.zeros((len(SIZES), len(LEVELS)), np.float32),
    }
    report(f"coded {len(shapes.families)} fonts of {len(families)} families")
    arrays["usual"] = _usual_glyphs(shapes, ShapeIndex.of_arrays(arrays), related)
    index = ShapeIndex.of_arrays(arrays)
    related = related | derived(index, index.units)
    report(f"{(int(related.sum()) - len(families)) // 2} pairs of families are related, or one is derived of the other")
    arrays["usual"] = _usual_glyphs(shapes, index, related)
    report("measured how near unrelated glyphs are")
    arrays["usual_fonts"] = _usual_fonts(shapes, ShapeIndex.of_arrays(arrays), related, options)
    return arrays


def _coded(shapes: DataShapes, changes: Changes, numbers: int) -> Arrays:
    count, characters = shapes.there.shape
    pixels = PIXELS**2
    codes = np.full((count, characters, numbers), MISSING, np.int8)
    steps = np.ones((characters, numbers), np.float32)
    means = np.zeros((characters, pixels), np.uint8)
    axes, back = np.zeros((2, characters, numbers, pixels), np.int8)
    axes_steps, back_steps = np.ones((2, characters, numbers), np.float32)
    for char in range(characters):
        there = shapes.there[:, char]
        if there.sum() < LEAST_FONTS:
            continue
        flat = shapes.pictures[there, char].reshape(-1, pixels).astype(np.float32) / 255
        means[char] = np.rint(flat.mean(axis=0) * 255)
        flat -= means[char].astype(np.float32) / 255
        axes[char], axes_steps[char] = _in_bytes(_discriminants(flat, changes[char], numbers))
        values = flat @ (axes[char] * axes_steps[char][:, None]).T
        # one step for all numbers of a character: numbers that vary little need few codes and compress better
        steps[char] = WIDEST * values.std(axis=0).max() / 127
        codes[there, char] = np.clip(np.rint(values / steps[char]), -127, 127)
        kept = codes[there, char] * steps[char]
        back[char], back_steps[char] = _in_bytes(np.linalg.lstsq(kept, flat, rcond=None)[0])
    return {
        "codes": codes, "steps": steps, "means": means, "axes": axes, "axes_steps": axes_steps,
        "back": back, "back_steps": back_steps,
    }  # fmt: skip


def _discriminants(flat: Floats, changes: Floats, numbers: int) -> Floats:
    """[numbers, pixels] axes along which shapes differ most; what changes do to one font varies by one."""
    within = changes.T @ changes / len(changes)
    within += np.eye(len(within)) * (FLOOR * np.trace(within) / len(within))
    inverse = np.linalg.inv(np.linalg.cholesky(within.astype(np.float64)))
    _, vectors = np.linalg.eigh(inverse @ (flat.T @ flat / len(flat)) @ inverse.T)
    axes: Floats = (vectors[:, ::-1][:, :numbers].T @ inverse).astype(np.float32)
    return axes


def _in_bytes(rows: Floats) -> tuple[npt.NDArray[np.int8], Floats]:
    steps = np.maximum(np.abs(rows).max(axis=1), 1e-9) / 127
    return np.rint(rows / steps[:, None]).astype(np.int8), steps.astype(np.float32)


def _usual_glyphs(shapes: DataShapes, index: ShapeIndex, related: Bools) -> Floats:
    """[characters, levels] how near a glyph is to the nearest family that is no relative, families counting alike."""
    usual = np.zeros((CHARACTERS, len(LEVELS)), np.float32)
    for char in range(CHARACTERS):
        fonts = np.flatnonzero(shapes.there[:, char])
        if len(fonts) < LEAST_FONTS:
            usual[char] = LEVELS
            continue
        numbers = index.project(char, shapes.pictures[fonts, char].astype(np.float32) / 255)
        kept = index.codes[fonts, char] * index.steps[char]
        squares = (numbers**2).sum(axis=1)[:, None] + (kept**2).sum(axis=1) - 2 * numbers @ kept.T
        squares[related[np.ix_(index.family_of[fonts], index.family_of[fonts])]] = np.inf
        nearest = np.sqrt(((kept[squares.argmin(axis=1)] - numbers) ** 2).sum(axis=1))  # the sum above is rounded
        usual[char] = _quantiles(nearest, index.family_of[fonts])
    return usual


def _usual_fonts(shapes: DataShapes, index: ShapeIndex, related: Bools, options: BuildOptions) -> Floats:
    """[sizes, levels] the same of whole fonts, by characters that are drawn at random."""
    random = np.random.default_rng(options.seed)
    families = random.permutation(len(index.families))
    fonts = np.array([random.choice(np.flatnonzero(index.family_of == family)) for family in families])
    fonts = fonts[: options.fonts_tried]
    nearest = np.zeros((len(SIZES), len(fonts)))
    for place, font in enumerate(fonts):
        there = np.flatnonzero(shapes.there[font])
        rows = np.stack([
            index.distances(char, index.project(char, shapes.pictures[font, char][None].astype(np.float32) / 255)[0])
            for char in map(int, there)
        ])  # fmt: skip
        strange = ~related[index.family_of[font]][index.family_of]
        for number, size in enumerate(SIZES):
            chosen = random.permutation(len(there))[:size]
            nearest[number, place] = mean_distances(rows[chosen])[strange].min()
    return np.stack([_quantiles(row, np.arange(len(fonts))) for row in nearest])


def _quantiles(values: npt.NDArray[Any], families: npt.NDArray[np.int64]) -> Floats:
    """[levels] below which that share of families is, a family with many fonts counting as one."""
    order = np.argsort(values)
    weights = 1 / np.bincount(families)[families][order]
    share = np.cumsum(weights) / weights.sum()
    quantiles: Floats = np.interp(LEVELS, share, values[order]).astype(np.float32)
    return quantiles


def summary(arrays: Mapping[str, npt.NDArray[Any]]) -> str:
    fonts, characters, numbers = arrays["codes"].shape
    return f"{fonts} fonts, {characters} characters, {numbers} numbers a glyph"
