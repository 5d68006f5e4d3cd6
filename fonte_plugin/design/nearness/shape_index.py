"""The shapes of all training glyphs in a few numbers each, and how near to them unrelated fonts usually are."""

from __future__ import annotations

import string
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.nearness.shape import PIXELS, Pictures, shapes_of
from fonte_plugin.errors import FonteError
from fonte_plugin.outlines.outline import Outline

Floats = npt.NDArray[np.float32]
Codes = npt.NDArray[np.int8]

INDEX_NAME = "neighbours.npz"
VERSION = 1
CHARACTERS = string.ascii_uppercase + string.ascii_lowercase + string.digits
"""the characters that are compared; signs are too alike in all fonts to tell one from another"""
MISSING = -128
"""the code of a glyph that a font does not have"""
WARNED = 0.001
"""the share of unrelated fonts that come as near as this to some training family: nearer is worth a look"""
LEAST_UNIT = 0.3
"""the least usual distance of a character, as a share of the median of all: l and I are a plain box in most fonts,
which says nothing"""
FAR = 4.0
"""Distances beyond this all count the same: the font is simply another one."""
LEAST_LETTERS = 10
"""the fewest characters by which a font as a whole is compared"""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A training family, and how far its nearest glyph (or font) is; 1 is what is usual for the nearest of all."""

    family: str
    distance: float


@dataclass(frozen=True, slots=True)
class Nearness:
    """The nearest families, nearest first, and the share of unrelated fonts that come as near to theirs, 0 to 1.

    `picture` [24, 24]: the shape that was looked up, and `neighbour` that of the nearest as far as the index remembers
    it, 0 to 1; both None for a font as a whole, which `characters` says how many were compared of.
    """

    neighbours: tuple[Neighbour, ...]
    share: float
    picture: Pictures | None = None
    neighbour: Pictures | None = None
    characters: int = 1

    @property
    def is_unusual(self) -> bool:
        return self.share < WARNED


@dataclass(frozen=True)
class ShapeIndex:
    """F fonts, C characters (`CHARACTERS`), D numbers a glyph.

    A glyph is its picture (`shape.py`) less the `means` [C, P], along the `axes` [C, D, P] of that character: those in
    which fonts differ most for what moving, scaling, slanting and a change of weight do to one font (linear
    discriminant analysis; Fisher, 1936). `codes` [F, C, D] times `steps` [C, D] are those numbers, and these times
    `back` [C, D, P] again the picture, as far as they remember it. `usual` [C, Q]: the distances that `levels` [Q] of
    all unrelated fonts stay below, to their nearest family; `usual_fonts` [S, Q]: the same of fonts as a whole, by as
    many characters as `sizes` [S] says.
    """

    families: tuple[str, ...]
    family_of: npt.NDArray[np.int64]
    codes: Codes
    steps: Floats
    means: Floats
    axes: Floats
    back: Floats
    levels: Floats
    usual: Floats
    sizes: npt.NDArray[np.int64]
    usual_fonts: Floats

    @classmethod
    def load(cls, path: Path) -> ShapeIndex:
        """Raises FonteError for a file that is missing, damaged, or of another version."""
        try:
            with np.load(path) as file:
                arrays = {name: file[name] for name in file.files}
            if int(arrays.pop("version")) != VERSION:
                raise ValueError("it is of another version")
            return cls.of_arrays(arrays)
        except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile, zlib.error) as error:
            raise FonteError(
                f"{path} is no index of training shapes that can be used ({error}); install Fonte again.",
                code="installation",
                path=str(path),
            ) from error

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, npt.NDArray[Any]]) -> ShapeIndex:
        """From the files that `fonte-train neighbours` writes."""
        axes, back = (
            arrays[name].astype(np.float32) * arrays[f"{name}_steps"].astype(np.float32)[:, :, None]
            for name in ("axes", "back")
        )
        return cls(
            tuple(bytes(arrays["families"]).decode().split("\n")),
            arrays["family_of"].astype(np.int64),
            arrays["codes"],
            arrays["steps"].astype(np.float32),
            arrays["means"].astype(np.float32) / np.float32(255),
            axes,
            back,
            arrays["levels"].astype(np.float32),
            arrays["usual"].astype(np.float32),
            arrays["sizes"].astype(np.int64),
            arrays["usual_fonts"].astype(np.float32),
        )

    @cached_property
    def units(self) -> Floats:
        """[C] by which distances are divided: what is usual in the middle, more for shapes that all fonts share."""
        middle = np.array([np.interp(0.5, self.levels, usual) for usual in self.usual], np.float32)
        least = np.float32(LEAST_UNIT * np.median(middle))
        return np.maximum(middle, least)

    @property
    def characters(self) -> str:
        return CHARACTERS[: self.codes.shape[1]]

    def project(self, char: int, pictures: Pictures) -> Floats:
        """[n, D] the numbers of pictures [n, 24, 24] of a character."""
        flat = pictures.reshape(len(pictures), -1).astype(np.float32) - self.means[char]
        numbers: Floats = flat @ self.axes[char].T
        return numbers

    def distances(self, char: int, numbers: Floats) -> Floats:
        """[F] from the numbers [D] of a glyph to every font's, 1 being usual for the nearest; infinite without it."""
        codes = self.codes[:, char]
        away = codes * self.steps[char] - numbers
        distances: Floats = np.sqrt((away**2).sum(axis=1)) / self.units[char]
        distances[codes[:, 0] == MISSING] = np.inf
        return distances

    def glyph(self, char: str, outline: Outline, count: int = 3) -> Nearness | None:
        """What of the training fonts is nearest to a glyph; None for a character without an index, or no ink."""
        place = self.characters.find(char) if char else -1
        pictures, inked = shapes_of([outline])
        if place < 0 or not inked[0]:
            return None
        distances = self.distances(place, self.project(place, pictures)[0])
        nearest = int(distances.argmin())
        remembered = self.means[place] + (self.codes[nearest, place] * self.steps[place]) @ self.back[place]
        return Nearness(
            self._families(distances, count),
            self.share(float(distances.min() * self.units[place]), self.usual[place]),
            pictures[0],
            np.clip(remembered.reshape(PIXELS, PIXELS), 0, 1),
        )

    def font(self, outlines: Mapping[str, Outline], count: int = 5) -> Nearness | None:
        """What of the training fonts is nearest to all these glyphs together; None for fewer than ten of them."""
        wanted = {char: outline for char, outline in outlines.items() if char and char in self.characters}
        pictures, inked = shapes_of(list(wanted.values()))
        rows = []
        for char, picture, ink in zip(wanted, pictures, inked, strict=True):
            if ink:
                place = self.characters.index(char)
                rows.append(self.distances(place, self.project(place, picture[None])[0]))
        if len(rows) < LEAST_LETTERS:
            return None
        means = mean_distances(np.stack(rows))
        size = int(np.searchsorted(self.sizes, len(rows), side="right")) - 1
        return Nearness(
            self._families(means, count), self.share(float(means.min()), self.usual_fonts[size]), characters=len(rows)
        )

    def share(self, distance: float, usual: Floats) -> float:
        """The share of unrelated fonts that come as near; below what was measured it is 0."""
        if distance < usual[0]:
            return 0.0
        return float(np.interp(distance, usual, self.levels))

    def _families(self, distances: Floats, count: int) -> tuple[Neighbour, ...]:
        """The nearest font of each family, of the `count` nearest."""
        found: dict[int, float] = {}
        for font in np.argsort(distances, kind="stable"):
            family, distance = int(self.family_of[font]), float(distances[font])
            if family not in found and np.isfinite(distance):
                found[family] = distance
            if len(found) == count:
                break
        return tuple(Neighbour(self.families[family], distance) for family, distance in found.items())


def mean_distances(rows: Floats) -> Floats:
    """[F] from distances [n, F]: the mean over the characters that both have; infinite where a third is missing."""
    there = np.isfinite(rows)
    counts = there.sum(axis=0)
    means: Floats = np.where(there, np.minimum(rows, FAR), 0).sum(axis=0) / np.maximum(counts, 1)
    means[counts * 3 < 2 * len(rows)] = np.inf
    return means


def family_order(names: Sequence[str]) -> tuple[tuple[str, ...], npt.NDArray[np.int64]]:
    """The names each once, sorted, and the place of each of `names` among them."""
    families, places = np.unique(np.array(names), return_inverse=True)
    return tuple(map(str, families)), places.astype(np.int64)
