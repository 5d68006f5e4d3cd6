"""The model for side bearings that ships: some networks whose answers are averaged, their weights as whole numbers."""

from __future__ import annotations

import lzma
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.bearing_network import (
    CONTROLS,
    FONT_FEATURES,
    SPACED,
    BearingNetwork,
    Floats,
    Margin,
    Numbers,
    bearings_of,
    font_features,
    side_features,
)
from fonte_plugin.design.spacing.margins import Frame, Margins, Sketch, measures
from fonte_plugin.errors import FonteError

VERSION = 1
"""of the features that the networks read; a file of another version is refused"""


@dataclass(frozen=True, slots=True)
class BearingModel:
    """scale (2, FONT_FEATURES): mean and spread of the measures of fonts."""

    networks: tuple[BearingNetwork, ...]
    scale: Floats

    @classmethod
    def load(cls, path: Path) -> BearingModel:
        """Raises FonteError for a file that is missing, damaged, or of another version."""
        try:
            with np.load(path) as file:
                arrays = {name: file[name] for name in file.files}
            if int(arrays.pop("version")) != VERSION:
                raise ValueError("it is of another version")
            return cls.of_arrays(arrays)
        except (OSError, KeyError, ValueError, EOFError, zipfile.BadZipFile, zlib.error, lzma.LZMAError) as error:
            raise FonteError(
                f"{path} is not a usable model for side bearings ({error}); install Fonte again.",
                code="installation",
                path=str(path),
            ) from error

    @classmethod
    def of_arrays(cls, arrays: Mapping[str, npt.NDArray[Any]]) -> BearingModel:
        """From what `fonte-train rhythm` writes: weights by the number of their network, int8 with a `step` a row."""
        found: dict[str, dict[str, Floats]] = {}
        for name, array in arrays.items():
            number, _, weight = name.partition("/")
            if weight and not weight.endswith(".step"):
                step = arrays.get(f"{name}.step", np.ones(1))
                found.setdefault(number, {})[weight] = array.astype(np.float32) * step.astype(np.float32)
        scale = arrays["scale"].astype(np.float32)
        if not found or scale.shape != (2, FONT_FEATURES):
            raise ValueError("something is missing in it")
        return cls(tuple(BearingNetwork(found[number]) for number in sorted(found)), scale)

    def expect(self, sketches: Mapping[str, Sketch], names: Mapping[str, str], told: Sequence[str]) -> Expected:
        """What the bearings of glyphs are, and what they would probably be if the designer had spaced them.

        `sketches` by character; `names`: the character that each is known by, its own where there is none; `told`: the
        characters that are spaced, one or more.
        """
        chars = list(sketches)
        frame = Frame.measure(sketches)
        sides = [sketches[char].margins(frame) for char in chars]
        left, right = (np.array([side[k] for side in sides]) for k in (0, 1))
        ink = np.array([sketches[char].width for char in chars]) - bearings_of(left, right).sum(1)
        found = measures({char: sketches[char] for char in CONTROLS if char in told}, frame)
        known = [names.get(char, char) for char in chars]
        numbers = np.array([SPACED.find(name) % (len(SPACED) + 1) for name in known], np.intp)
        at = np.array([chars.index(char) for char in told], np.intp)
        bearings = self.answer(left, right, ink, found, numbers, at)
        return Expected(tuple(chars), Margins(left, right, found, frame), bearings)

    def answer(
        self, left: Margin, right: Margin, ink: Margin, font: Margin, numbers: Numbers, told: Numbers
    ) -> npt.NDArray[np.float64]:
        """The bearings of n glyphs, (n, 2), thousandths of the em: the mean of the networks.

        Margins `left`, `right` (n, 24) and widths of the `ink` (n,), measures of the `font` (27,), `numbers` in SPACED;
        `told`: which of the n are spaced.
        """
        shown = np.array([SPACED.index(char) in numbers[told] for char in CONTROLS])
        seen = (font_features(font, shown) - self.scale[0]) / self.scale[1]
        features, bearings = side_features(left, right, ink), bearings_of(left, right)[told]
        known = np.nan_to_num(seen).astype(np.float32)
        answers = [network.expect(features, known, numbers, told, bearings) for network in self.networks]
        return np.asarray(np.mean(answers, 0), np.float64)


@dataclass(frozen=True, slots=True)
class Expected:
    """`bearings` (glyphs, 2) as they probably should be, beside `margins` as they are, thousandths of the em."""

    chars: tuple[str, ...]
    margins: Margins
    bearings: npt.NDArray[np.float64]

    @property
    def growth(self) -> npt.NDArray[np.float64]:
        """(glyphs, 2): by how much the left and the right bearing would have to grow, thousandths of the em."""
        return self.bearings - bearings_of(self.margins.left, self.margins.right)
