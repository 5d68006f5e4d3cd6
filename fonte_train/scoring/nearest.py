"""Small pictures of every training glyph, to see what a model may have copied."""

from __future__ import annotations

import hashlib
import io
import json
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from fonte_export.atomic import write_bytes
from fonte_plugin.errors import FonteError
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import Frame, coverage
from fonte_train.corpus.font_files import Face, FontFile

Pictures = npt.NDArray[np.uint8]

SMALL = Frame(pixels=32)
_FONTS_A_TASK = 16


def picture(outline: Outline | None) -> Pictures:
    """[32, 32] coverage in 255ths; nothing for None."""
    if outline is None:
        return np.zeros((SMALL.pixels, SMALL.pixels), np.uint8)
    return np.rint(coverage(outline, SMALL) * 255).astype(np.uint8)


@dataclass(frozen=True)
class TrainingGlyphs:
    """`pictures` [fonts, characters, 32, 32] of `faces`; a glyph that a font lacks is an empty picture."""

    faces: Sequence[Face]
    pictures: Pictures
    key: str

    @classmethod
    def read(
        cls, faces: Sequence[Face], cache: Path, report: Callable[[int, int], None] = lambda done, of: None
    ) -> TrainingGlyphs:
        """Draw all glyphs of the faces (seconds a hundred fonts), or take them from the folder `cache`.

        `report` is told how many fonts are done, of how many. Fonts that cannot be read are left empty.
        """
        key = _key(faces)
        path = cache / f"training-glyphs-{key}.npy"
        if not path.exists():
            cache.mkdir(parents=True, exist_ok=True)
            file = io.BytesIO()
            np.save(file, _draw(faces, report))
            write_bytes(path, file.getvalue())
        return cls(faces, np.load(path, mmap_mode="r"), key)

    def overlaps(self, char: str, outline: Outline) -> npt.NDArray[np.float64]:
        """[fonts] intersection over union with the same character of each font, 0 where both are empty."""
        theirs, mine = self.pictures[:, CHARACTERS.index(char)], picture(outline)
        union = np.maximum(theirs, mine).sum((1, 2), dtype=np.int64)
        common = np.minimum(theirs, mine).sum((1, 2), dtype=np.int64)
        overlaps: npt.NDArray[np.float64] = common / np.maximum(union, 1)
        return overlaps

    def nearest_font(self, references: Mapping[str, Outline]) -> Face:
        """The font whose glyphs overlap most, on average, with the references."""
        total = np.sum([self.overlaps(char, outline) for char, outline in references.items()], axis=0)
        return self.faces[int(total.argmax())]

    def nearest_glyph(self, char: str, outline: Outline) -> tuple[Face, float]:
        """The font that draws the character most like this, and the overlap."""
        overlaps = self.overlaps(char, outline)
        index = int(overlaps.argmax())
        return self.faces[index], float(overlaps[index])


def _key(faces: Sequence[Face]) -> str:
    """A hash of the fonts, the characters and the way they are drawn."""
    facts = [CHARACTERS, SMALL.pixels, [[str(face.path), face.path.stat().st_size] for face in faces]]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:16]


def _draw(faces: Sequence[Face], report: Callable[[int, int], None]) -> Pictures:
    tasks = [[face.path for face in faces[i : i + _FONTS_A_TASK]] for i in range(0, len(faces), _FONTS_A_TASK)]
    drawn: list[Pictures] = []
    with ProcessPoolExecutor(min(os.cpu_count() or 1, len(tasks) or 1)) as pool:
        for pictures in pool.map(_draw_fonts, tasks):
            drawn.append(pictures)
            report(sum(map(len, drawn)), len(faces))
    return np.concatenate(drawn)


def _draw_fonts(paths: Sequence[Path]) -> Pictures:
    pictures = np.zeros((len(paths), len(CHARACTERS), SMALL.pixels, SMALL.pixels), np.uint8)
    for index, path in enumerate(paths):
        try:
            with FontFile(path) as font:
                for place, char in enumerate(CHARACTERS):
                    try:
                        pictures[index, place] = picture(font.drawn(char))
                    except FonteError:
                        continue
        except FonteError:
            continue
    return pictures
