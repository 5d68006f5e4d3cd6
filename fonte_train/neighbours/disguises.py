"""Changes that a copy of a font may have: moved, scaled, stretched, slanted, made bolder or lighter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.nearness.shape import PIXELS
from fonte_train.arrays.glyph_arrays import GlyphArrays, read
from fonte_train.batches.augment import embolden
from fonte_train.corpus.dataset import Dataset
from fonte_train.neighbours.data_shapes import CHARACTERS, drawn_shapes

Disguise = Callable[[GlyphArrays], GlyphArrays]
Floats = npt.NDArray[np.float32]


def _mapped(xx: float = 1, yx: float = 0, yy: float = 1, dx: float = 0, dy: float = 0) -> Disguise:
    """x' = xx x + yx y + dx, y' = yy y + dy, rounded to whole units as a designer's copy is."""

    def disguised(drawings: GlyphArrays) -> GlyphArrays:
        x, y = drawings.points[..., 0], drawings.points[..., 1]
        return replace(drawings, points=np.rint(np.stack([xx * x + yx * y + dx, yy * y + dy], axis=-1)))

    return disguised


def _bolder(units: float) -> Disguise:
    return lambda drawings: embolden(drawings, units, units)


def _then(*steps: Disguise) -> Disguise:
    def disguised(drawings: GlyphArrays) -> GlyphArrays:
        for step in steps:
            drawings = step(drawings)
        return drawings

    return disguised


DISGUISES: Mapping[str, Disguise] = {
    "as it is": lambda drawings: drawings,
    "moved": _mapped(dx=37, dy=-21),
    "scaled to 83 %": _mapped(0.83, 0, 0.83),
    "12 % wider": _mapped(1.12),
    "slanted by 10 degrees": _mapped(yx=0.1763),
    "2 units bolder on each side": _bolder(2),
    "4 units bolder on each side": _bolder(4),
    "8 units bolder on each side": _bolder(8),
    "8 units lighter on each side": _bolder(-8),
    "scaled, slanted and 4 bolder": _then(_mapped(0.9, 0.12, 0.95), _bolder(4)),
}
"""A copied font with some changes; lengths in thousandths of the em."""

CHANGED_FONTS = 200
"""Families of which one font is disguised to learn from."""
CHANGED_SEED = 7
"""The seed that they are drawn by."""
TAUGHT = (_mapped(0.9), _bolder(3), _bolder(7), _bolder(-3), _bolder(-7))
"""the disguises by which the axes of the index learn which differences to ignore"""


def changes(data: Dataset, fonts: Sequence[int]) -> list[Floats]:
    """By character [n, pixels], what these disguises do to its picture in some fonts."""
    found: list[list[Floats]] = [[] for _ in range(CHARACTERS)]
    for font in fonts:
        drawings = read(data.font_tokens(font))
        plain, there = drawn_shapes(drawings)
        for disguise in TAUGHT:
            other, kept = drawn_shapes(disguise(drawings))
            for char in np.flatnonzero(there & kept):
                found[char].append((other[char] - plain[char]).ravel())
    return [np.stack(rows) if rows else np.zeros((1, PIXELS**2), np.float32) for rows in found]
