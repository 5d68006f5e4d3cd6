"""Pictures of all glyphs of a data set, drawn once and kept in a file.

Each glyph stands in the frame (`notation/frame.py`) that all letters and figures of its font give together, so that the
frame of the few shown ones is close to it.
"""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rich.console import Console
from rich.progress import track

from fonte_plugin.notation.frame import Frame as FontFrame
from fonte_plugin.notation.grammar import character
from fonte_plugin.notation.tokenizer import decode
from fonte_plugin.outlines.raster import EM_FRAME, Frame, coverage
from fonte_train.arrays.glyph_arrays import read
from fonte_train.corpus.dataset import Dataset, open_dataset
from fonte_train.corpus.framing import Framing

Pictures = npt.NDArray[np.uint8]

PIECE = 2048
"""Glyphs that a process draws at a time."""


def open_pictures(data: Dataset, folder: Path, pixels: int) -> Pictures:
    """[glyphs, pixels, pixels] coverage, 0 to 255, of each row of `data.glyphs` in its font's frame, memory-mapped.

    They are drawn into `folder` by all cores, some 3,000 a second and core, unless that has been done for this very
    data set.
    """
    path = folder / f"pictures-{pixels}-{data.sha256[:16]}.npy"
    if not path.exists():
        temporary = folder / f".{path.name}.{os.getpid()}"
        try:
            _draw(data, temporary, pixels)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    return np.load(path, mmap_mode="r", allow_pickle=False)  # type: ignore[no-any-return]


def home_frame(data: Dataset, framing: Framing, font: int) -> FontFrame:
    """The frame that all glyphs of a font give."""
    drawings = read(data.font_tokens(font))
    return framing.frame(drawings, len(drawings.chars), float(framing.slants[font]))


def _draw(data: Dataset, path: Path, pixels: int) -> None:
    Framing.of(data)  # measured once, before the processes ask for it
    count = len(data.glyphs)
    pictures = np.lib.format.open_memmap(path, "w+", np.uint8, (count, pixels, pixels))
    starts = range(0, count, PIECE)
    with ProcessPoolExecutor() as pool:
        pieces = pool.map(_draw_piece, [data.folder] * len(starts), starts, [pixels] * len(starts))
        shown = track(pieces, "glyphs drawn", len(starts), console=Console(stderr=True))
        for start, piece in zip(starts, shown, strict=True):
            pictures[start : start + len(piece)] = piece
    pictures.flush()


@cache
def _opened(folder: Path) -> tuple[Dataset, Framing]:
    data = open_dataset(folder)
    return data, Framing.of(data)


def _draw_piece(folder: Path, start: int, pixels: int) -> Pictures:
    data, framing = _opened(folder)
    glyphs = data.glyphs[start : start + PIECE]
    frames = {font: home_frame(data, framing, int(font)) for font in np.unique(glyphs["font"])}
    view = Frame(pixels, EM_FRAME.side, EM_FRAME.x, EM_FRAME.y)
    pictures = np.empty((len(glyphs), pixels, pixels), np.uint8)
    for place, glyph in enumerate(glyphs):
        ids = data.glyph_tokens(glyph).tolist()
        outline = frames[glyph["font"]].applied(character(ids[0]), decode(ids[1:]))
        pictures[place] = np.rint(coverage(outline, view) * 255)
    return pictures
