"""The shapes of all letters and figures of a data set's fonts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.nearness.shape import PIXELS, shapes
from fonte_plugin.design.nearness.shape_index import CHARACTERS as LETTERS
from fonte_plugin.notation import charset
from fonte_plugin.notation.grammar import FIRST_CHARACTER
from fonte_train.arrays.glyph_arrays import GlyphArrays, read
from fonte_train.corpus.dataset import Dataset

Pictures = npt.NDArray[np.uint8]
Bools = npt.NDArray[np.bool_]

CHARACTERS = len(LETTERS)
assert charset.CHARACTERS.startswith(LETTERS), "the first character tokens"


@dataclass(frozen=True, slots=True)
class DataShapes:
    """`pictures` [fonts, 62, 24, 24] in 255ths, `there` [fonts, 62], and the family of each font."""

    pictures: Pictures
    there: Bools
    families: tuple[str, ...]


def data_shapes(
    data: Dataset, fonts: Sequence[int], report: Callable[[int, int], None] = lambda done, of: None
) -> DataShapes:
    """Draw them all, some 15 fonts a second and core."""
    pictures = np.zeros((len(fonts), CHARACTERS, PIXELS, PIXELS), np.uint8)
    there = np.zeros((len(fonts), CHARACTERS), np.bool_)
    for place, font in enumerate(fonts):
        drawn, there[place] = drawn_shapes(read(data.font_tokens(font)))
        pictures[place] = np.rint(drawn * 255)
        report(place + 1, len(fonts))
    return DataShapes(pictures, there, tuple(str(data.fonts[font]["family"]) for font in fonts))


def drawn_shapes(drawings: GlyphArrays) -> tuple[npt.NDArray[np.float32], Bools]:
    """[62, 24, 24] the shapes of a font by character, and which of them it has."""
    starts = drawings.points[drawings.previous, 2]
    segments = np.concatenate([starts[:, None], drawings.points], axis=1)
    chars, glyph_of = drawings.chars - FIRST_CHARACTER, drawings.glyph_of[drawings.contour_of]
    kept = (chars >= 0)[glyph_of] & (chars[glyph_of] < CHARACTERS)
    drawn, inked = shapes(segments[kept], drawings.is_curve[kept], glyph_of[kept], len(chars))
    inked &= (chars >= 0) & (chars < CHARACTERS)
    pictures, there = np.zeros((CHARACTERS, PIXELS, PIXELS), np.float32), np.zeros(CHARACTERS, np.bool_)
    pictures[chars[inked]], there[chars[inked]] = drawn[inked], True
    return pictures, there
