"""All faces of a corpus as arrays: margins, measures of the font, and kerning, read once and kept in one file."""

from __future__ import annotations

import contextlib
import zipfile
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from fontTools.ttLib import TTFont

from fonte_plugin.design.spacing.margins import BAND_COUNT, KERNED, MEASURES, Margins, Sketch
from fonte_plugin.errors import FonteError
from fonte_plugin.notation.manifest import OPEN_LICENCES
from fonte_train.corpus.find_fonts import FontSource, find_sources
from fonte_train.corpus.licence import UNKNOWN, licence_of, licence_of_wording, name_table_words
from fonte_train.corpus.split import TRAIN, assign, placed_by_index
from fonte_train.errors import TrainError
from fonte_train.rhythm.judgement import judge
from fonte_train.rhythm.shaped_font import ShapedFont

Floats = npt.NDArray[np.float32]
Texts = npt.NDArray[np.str_]
COUNT = len(KERNED)
FEWEST_GLYPHS = 60
"""the fewest characters of KERNED that a face has to draw"""
WEIGHTS = 3
"""places along the weight axis that a variable font is read at"""


@dataclass(frozen=True)
class Faces:
    """Arrays over the faces: left, right (n, 76, 24), kerning (n, 76, 76), width (n, 76) in thousandths of the em, NaN
    where a glyph is missing; font (n, 27); name, family, licence, split and judgement."""

    left: Floats
    right: Floats
    kerning: Floats
    width: Floats
    font: Floats
    name: Texts
    family: Texts
    licence: Texts
    split: Texts
    judgement: Texts

    def __len__(self) -> int:
        return len(self.name)

    def where(self, chosen: npt.NDArray[Any]) -> Faces:
        """The faces that a mask or numbers choose."""
        return Faces(*(getattr(self, field.name)[chosen] for field in fields(self)))

    def save(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        arrays = {field.name: getattr(self, field.name) for field in fields(self)}
        np.savez(path, **{name: a.astype(np.float16) if a.ndim == 3 else a for name, a in arrays.items()})

    @classmethod
    def load(cls, path: Path) -> Faces:
        """Raises TrainError for a file that `save` did not write."""
        try:
            with np.load(path) as file:
                arrays = [file[field.name] for field in fields(cls)]
        except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile) as error:
            raise TrainError(f"{path} does not hold faces ({error}); read the corpus again.") from error
        return cls(*(a.astype(np.float32) if a.dtype.kind == "f" else a for a in arrays))

    def summary(self) -> dict[str, dict[str, int]]:
        """split -> judgement -> faces."""
        counts: dict[str, Counter[str]] = {}
        for split, judgement in zip(self.split.tolist(), self.judgement.tolist(), strict=True):
            counts.setdefault(split, Counter())[judgement] += 1
        return {split: dict(count.most_common()) for split, count in sorted(counts.items())}


def read_faces(folders: Iterable[Path], *, workers: int = 1) -> tuple[Faces, tuple[str, ...]]:
    """Read every font below `folders`; and a sentence about each that was refused. TrainError without any."""
    sources = find_sources(folders)
    families = {source.family or source.path.parent.name for source in sources}
    placed = placed_by_index((source.family or source.path.parent.name, source.split) for source in sources)
    splits = assign(families, placed, {})
    found: list[dict[str, Any]] = []
    refused: list[str] = []
    with contextlib.ExitStack() as stack:
        results: Iterable[tuple[list[dict[str, Any]], str]]
        if workers > 1:
            results = stack.enter_context(ProcessPoolExecutor(workers)).map(_read, sources, chunksize=16)
        else:
            results = map(_read, sources)
        for source, (faces, sentence) in zip(sources, results, strict=True):
            family = source.family or source.path.parent.name
            found += [face | {"family": family, "split": splits[family]} for face in faces]
            refused += [sentence] if sentence else []
    if not found:
        raise TrainError("None of the fonts can be read for its kerning.")
    return _stacked(found), tuple(refused)


def _read(source: FontSource) -> tuple[list[dict[str, Any]], str]:
    try:
        with TTFont(source.path, lazy=True, fontNumber=0) as tables:
            licence = source.licence or licence_of(tables, source.path)
            stated = licence_of_wording(name_table_words(tables))
        if licence not in OPEN_LICENCES:
            return [], f"{source.name}: its licence is {licence}."
        if source.split in (TRAIN, None) and stated not in (UNKNOWN, licence):
            return [], f"{source.name}: the index calls its licence {licence}, its own name table {stated}."
        known = {"licence": licence}
        faces = [_face(source.path, at) | known | {"name": source.name + label} for label, at in _places(source.path)]
    except FonteError as error:
        return [], str(error)
    except Exception as error:  # parsers of damaged tables raise exceptions of many kinds
        return [], f"{source.name} cannot be read ({error})."
    kept = [face for face in faces if np.isfinite(face["width"]).sum() >= FEWEST_GLYPHS]
    return kept, "" if kept else f"{source.name}: it draws too few of the characters."


def _places(path: Path) -> list[tuple[str, dict[str, float]]]:
    axes = ShapedFont(path).axes
    if "wght" not in axes:
        return [("", {})]
    places = sorted(set(axes["wght"]))[:WEIGHTS]
    return [(f"@wght={place:g}", {"wght": place}) for place in places]


def _face(path: Path, place: dict[str, float]) -> dict[str, Any]:
    font = ShapedFont(path, place)
    glyphs = {char: glyph for char in KERNED if (glyph := font.glyph(char)) is not None and glyph.contours}
    sketches = {char: Sketch.of(glyph, font.units_per_em) for char, glyph in glyphs.items()}
    margins = Margins.measure(list(sketches.values()), sketches)
    at = [KERNED.index(char) for char in sketches]
    left, right = np.full((2, COUNT, BAND_COUNT), np.nan)
    left[at], right[at] = margins.left, margins.right
    width = np.full(COUNT, np.nan)
    width[at] = [sketch.width for sketch in sketches.values()]
    kerning = np.full((COUNT, COUNT), np.nan)
    kerning[np.ix_(at, at)] = font.kerning(list(sketches))
    assert margins.font.shape == (MEASURES,)
    return {
        "left": left, "right": right, "kerning": kerning, "width": width, "font": margins.font,
        "judgement": judge(kerning, width),
    }  # fmt: skip


def _stacked(found: Sequence[dict[str, Any]]) -> Faces:
    arrays: list[Any] = []
    for field in fields(Faces):
        values = [face[field.name] for face in found]
        arrays.append(np.array(values, np.float32) if isinstance(values[0], np.ndarray) else np.array(values))
    return Faces(*arrays)
