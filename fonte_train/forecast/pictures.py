"""Pictures of all glyphs of a data set, drawn once and kept in a file."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
import numpy.typing as npt
from rich.console import Console
from rich.progress import track

from fonte_plugin.completion.raster import EM_FRAME, coverage
from fonte_plugin.notation.tokenizer import decode
from fonte_train.dataset import Dataset, open_dataset

Pictures = npt.NDArray[np.uint8]

PIECE = 4096
"""Glyphs that a process draws at a time."""


def open_pictures(data: Dataset, folder: Path) -> Pictures:
    """[glyphs, 64, 64] coverage, 0 to 255, of each row of `data.glyphs` in the scoring frame, memory-mapped.

    They are drawn into `folder` by all cores, some 4,000 a second and core, unless that has been done for this very
    data set; 4 kB a glyph.
    """
    path = folder / f"pictures-{data.sha256[:16]}.npy"
    if not path.exists():
        temporary = folder / f".{path.name}.{os.getpid()}"
        try:
            _draw(data, temporary)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    return np.load(path, mmap_mode="r", allow_pickle=False)  # type: ignore[no-any-return]


def _draw(data: Dataset, path: Path) -> None:
    count = len(data.glyphs)
    shape = count, EM_FRAME.pixels, EM_FRAME.pixels
    pictures = np.lib.format.open_memmap(path, "w+", np.uint8, shape)
    starts = range(0, count, PIECE)
    with ProcessPoolExecutor() as pool:
        pieces = pool.map(_draw_piece, [data.folder] * len(starts), starts)
        shown = track(pieces, "glyphs drawn", len(starts), console=Console(stderr=True))
        for start, piece in zip(starts, shown, strict=True):
            pictures[start : start + len(piece)] = piece
    pictures.flush()


def _draw_piece(folder: Path, start: int) -> Pictures:
    data = open_dataset(folder)
    return np.stack([
        np.rint(coverage(decode(data.glyph_tokens(glyph)[1:].tolist())) * 255).astype(np.uint8)
        for glyph in data.glyphs[start : start + PIECE]
    ])
