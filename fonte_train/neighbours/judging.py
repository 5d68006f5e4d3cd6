"""How well the index tells copies from strangers: false alarms on unseen families, misses on disguised copies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.nearness.shape_index import LEAST_LETTERS, WARNED, ShapeIndex, mean_distances
from fonte_train.arrays.glyph_arrays import GlyphArrays, read
from fonte_train.corpus.dataset import Dataset
from fonte_train.neighbours.data_shapes import drawn_shapes
from fonte_train.neighbours.disguises import DISGUISES, Disguise


@dataclass
class Verdict:
    """What was found in some fonts: of how many glyphs and fonts how many were warned of, and of these how many named
    the right family. A font counts by all its characters, and by ten of them drawn at random."""

    glyphs: int = 0
    glyphs_warned: int = 0
    glyphs_named: int = 0
    fonts: int = 0
    fonts_warned: int = 0
    fonts_named: int = 0
    tens_warned: int = 0
    which: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return (
            f"glyphs {self.glyphs_warned} of {self.glyphs} ({self.glyphs_warned / max(self.glyphs, 1):.2%}), named "
            f"rightly {self.glyphs_named / max(self.glyphs, 1):.1%}; fonts {self.fonts_warned} of {self.fonts}, "
            f"named rightly {self.fonts_named}; by ten characters {self.tens_warned}"
        )


def judge(index: ShapeIndex, data: Dataset, fonts: Sequence[int], disguise: Disguise, seed: int = 0) -> Verdict:
    """Look up the disguised fonts; `named` counts those whose nearest family is their own."""
    random, verdict = np.random.default_rng(seed), Verdict()
    for font in fonts:
        rows, chars = _looked_up(index, disguise(read(data.font_tokens(font))))
        if len(chars) < LEAST_LETTERS:
            continue
        family = str(data.fonts[font]["family"])
        nearest = rows.argmin(axis=1)
        raw = rows.min(axis=1) * index.units[chars]
        warned = np.array([index.share(float(r), index.usual[c]) < WARNED for r, c in zip(raw, chars, strict=True)])
        verdict.glyphs += len(chars)
        verdict.glyphs_warned += int(warned.sum())
        verdict.glyphs_named += sum(index.families[index.family_of[place]] == family for place in nearest)
        verdict.fonts += 1
        means = mean_distances(rows)
        if _font_share(index, means, len(chars)) < WARNED:
            verdict.fonts_warned += 1
            verdict.which.append(f"{data.fonts[font]['name']}: {index.families[index.family_of[int(means.argmin())]]}")
        verdict.fonts_named += index.families[index.family_of[int(means.argmin())]] == family
        ten = random.permutation(len(chars))[:LEAST_LETTERS]
        verdict.tens_warned += _font_share(index, mean_distances(rows[ten]), LEAST_LETTERS) < WARNED
    return verdict


def sample(data: Dataset, split: str, count: int, seed: int = 0) -> list[int]:
    """One font each of `count` families of a split, drawn at random."""
    families: dict[str, list[int]] = {}
    for font in data.fonts_of(split):
        families.setdefault(str(data.fonts[font]["family"]), []).append(font)
    random = np.random.default_rng(seed)
    names = random.permutation(sorted(families))[:count]
    return [int(random.choice(families[name])) for name in names]


def judge_everything(index: ShapeIndex, data: Dataset, held_out: str, count: int, seed: int = 0) -> Iterator[str]:
    """Lines of a report: false alarms on the fonts of the split `held_out`, misses on `count` disguised others."""
    strangers = judge(index, data, data.fonts_of(held_out), DISGUISES["as it is"], seed)
    yield f"{held_out}, strangers: {strangers}"
    yield from (f"  {line}" for line in strangers.which)
    copied = sample(data, "train", count, seed)
    for name, disguise in DISGUISES.items():
        yield f"copies, {name}: {judge(index, data, copied, disguise, seed)}"


def _looked_up(index: ShapeIndex, drawings: GlyphArrays) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.int64]]:
    """[n, F] distances of the n characters of the index that the font draws, and which these are."""
    pictures, there = drawn_shapes(drawings)
    chars = np.flatnonzero(there)
    rows = [index.distances(int(char), index.project(int(char), pictures[char][None])[0]) for char in chars]
    return np.stack(rows), chars


def _font_share(index: ShapeIndex, means: npt.NDArray[np.float32], count: int) -> float:
    size = int(np.searchsorted(index.sizes, count, side="right")) - 1
    return index.share(float(means.min()), index.usual_fonts[size])
