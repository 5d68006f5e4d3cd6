"""What the forecaster learns from: a font, some glyphs shown and some wanted, the font varied as a whole."""

from __future__ import annotations

import string
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from fonte_plugin.completion.raster import EM_FRAME
from fonte_plugin.notation.grammar import coordinate_token
from fonte_train.dataset import Dataset
from fonte_train.forecast.pictures import Pictures

Floats = npt.NDArray[np.float32]

CONTROL = "HOnoaegs"
"""What a designer is asked to draw first."""
SHOWN = string.ascii_letters + string.digits
TOP, LEFT = EM_FRAME.y + EM_FRAME.side, EM_FRAME.x


@dataclass(frozen=True, slots=True)
class DrawOptions:
    """`fonts` a batch, up to `shown` glyphs of each shown and `wanted` wanted.

    A `control_share` of the fonts show the control glyphs and a few more, the others any number of any letters or
    figures. `family_power` 1 draws families alike, 0 fonts. Of all fonts a `weight_share` is made bolder or
    lighter by up to a pixel of 22 units, and each of `width`, `height` (standard deviations of the logarithm) and
    `slant` (of its tangent) varies in a `shape_share`; 0 leaves it out.
    """

    fonts: int = 64
    shown: int = 16
    wanted: int = 20
    control_share: float = 0.4
    family_power: float = 0.5
    weight_share: float = 0.6
    shape_share: float = 0.7
    width: float = 0.10
    height: float = 0.05
    slant: float = 0.08
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Draw:
    """A batch: as `Forecaster.forward` has them, and the pictures and advances that were `wanted`, where `counted`."""

    pictures: Tensor
    advances: Tensor
    shown: Tensor
    known: Tensor
    wanted: Tensor
    wanted_pictures: Tensor
    wanted_advances: Tensor
    counted: Tensor


class Draws(torch.utils.data.Dataset[Draw]):
    """Batch number `step` is a function of the seed and the step."""

    def __init__(self, data: Dataset, pictures: Pictures, split: str, pixels: int, options: DrawOptions) -> None:
        self._pictures, self._pixels, self._options = pictures, pixels, options
        self._characters: str = data.manifest["characters"]
        self._fonts = np.array(data.fonts_of(split))
        families = [data.fonts[index]["family"] for index in self._fonts]
        sizes = {family: families.count(family) for family in set(families)}
        weights = np.array([sizes[family] ** -options.family_power for family in families])
        self._weights = weights / weights.sum()
        glyphs = data.glyphs
        self._row = np.full((len(data.fonts), len(self._characters)), -1, np.int64)
        self._row[glyphs["font"], glyphs["char"]] = np.arange(len(glyphs))
        self._advance = data.tokens[glyphs["start"].astype(np.int64) + 1].astype(np.int64) - coordinate_token(0)
        self._offered = {place for place, char in enumerate(self._characters) if char in SHOWN}
        self._control = [self._characters.index(char) for char in CONTROL if char in self._characters]

    @property
    def fonts(self) -> npt.NDArray[np.int64]:
        """Places of the fonts of the split."""
        return self._fonts

    def __getitem__(self, step: int) -> Draw:
        """Its font after font, each with its own variation."""
        options = self._options
        random = np.random.default_rng([options.seed, step])
        chosen = random.choice(self._fonts, options.fonts, p=self._weights)
        asked = [self._ask(font, random) for font in chosen]
        return self._batch(chosen, asked, random)

    def control(self, font: int) -> Draw:
        """One font as it is: its control glyphs shown, all its other letters and figures wanted."""
        have = self._having(font)
        shown = [char for char in self._control if char in have]
        wanted = [char for char in have if char in self._offered and char not in shown]
        return self._batch(np.array([font]), [(shown, wanted)], None)

    def mean(self) -> tuple[Tensor, Tensor]:
        """[characters, pixels^2] mean pictures, in logits, and [characters] mean advances, in em, of the split."""
        pictures = np.full((len(self._characters), self._pixels**2), 0.05, np.float32)
        advances = np.full(len(self._characters), 0.5, np.float32)
        for char in range(len(self._characters)):
            rows = self._row[self._fonts, char]
            rows = rows[rows >= 0]
            if len(rows):
                mean = self._pictures[rows].mean(0, dtype=np.float64) / 255
                pictures[char] = mean.reshape(self._pixels, -1, self._pixels, mean.shape[1] // self._pixels).mean(
                    (1, 3)).ravel()
                advances[char] = self._advance[rows].mean() / 1000
        return torch.logit(torch.from_numpy(pictures), 0.004), torch.from_numpy(advances)

    def _having(self, font: int) -> list[int]:
        return [int(char) for char in np.flatnonzero(self._row[font] >= 0)]

    def _ask(self, font: int, random: np.random.Generator) -> tuple[list[int], list[int]]:
        """Characters to show, and to want."""
        have, options = self._having(font), self._options
        readable = [int(char) for char in random.permutation([char for char in have if char in self._offered])]
        if random.random() < options.control_share:
            control = [char for char in self._control if char in have]
            shown = control + [char for char in readable if char not in control][: random.integers(0, 6)]
        else:
            shown = readable[: random.integers(1, options.shown + 1)]
        shown = shown[: min(options.shown, max(1, len(have) - 1))]  # something is left to want
        others = [char for char in have if char not in shown]
        return shown, [int(char) for char in random.permutation(others)[: options.wanted]]

    def _batch(
        self, fonts: npt.NDArray[np.int64], asked: list[tuple[list[int], list[int]]], random: np.random.Generator | None
    ) -> Draw:
        most_shown = max(1, *(len(shown) for shown, _ in asked))
        most_wanted = max(1, *(len(wanted) for _, wanted in asked))
        count, size = most_shown + most_wanted, self._pictures.shape[1]
        chars = np.zeros((len(fonts), count), np.int64)
        there = np.zeros((len(fonts), count), bool)
        pictures = np.zeros((len(fonts), count, size, size), np.float32)
        advances = np.zeros((len(fonts), count), np.float32)
        for place, (font, (shown, wanted)) in enumerate(zip(fonts, asked, strict=True)):
            spots = [*range(len(shown)), *range(most_shown, most_shown + len(wanted))]
            rows = self._row[font, [*shown, *wanted]]
            chars[place, spots], there[place, spots] = [*shown, *wanted], True
            pictures[place, spots] = self._pictures[rows]
            advances[place, spots] = self._advance[rows] / 1000
        drawn = torch.from_numpy(pictures) / 255
        if random is not None:
            drawn = bolder(drawn, random, self._options.weight_share)
        shape = Shape.vary(len(fonts), random, self._options)
        drawn = resampled(drawn, shape, self._pixels).flatten(2)
        widths = torch.from_numpy(advances * shape.width[:, None])
        characters, known = torch.from_numpy(chars), torch.from_numpy(there)
        k = most_shown
        return Draw(
            drawn[:, :k], widths[:, :k], characters[:, :k], known[:, :k],
            characters[:, k:], drawn[:, k:], widths[:, k:], known[:, k:],
        )


@dataclass(frozen=True, slots=True)
class Shape:
    """Of each font: factors of `width` and `height`, and the tangent of a `slant`; float32 [fonts]."""

    width: Floats
    height: Floats
    slant: Floats

    @classmethod
    def vary(cls, fonts: int, random: np.random.Generator | None, options: DrawOptions) -> Shape:
        """Drawn at random, or all as it is."""
        if random is None:
            return cls(np.ones(fonts, np.float32), np.ones(fonts, np.float32), np.zeros(fonts, np.float32))
        amounts = np.array([options.width, options.height, options.slant])
        drawn = random.normal(size=(fonts, 3)) * amounts * (random.random((fonts, 3)) < options.shape_share)
        width, height, slant = drawn.astype(np.float32).T
        return cls(np.exp(width), np.exp(height), slant)


def bolder(pictures: Tensor, random: np.random.Generator, share: float) -> Tensor:
    """Pictures [fonts, glyphs, height, width] with their ink grown or shrunk by up to a pixel, in a `share` of fonts.

    Part of the way to the brightest, or the darkest, of the nine pixels around each.
    """
    amounts = random.uniform(-1, 1, len(pictures)) * (random.random(len(pictures)) < share)
    for font, amount in enumerate(amounts.tolist()):
        if not amount:
            continue
        extreme = torch.maximum if amount > 0 else torch.minimum
        own = pictures[font]
        rows = own.clone()
        rows[:, 1:] = extreme(rows[:, 1:], own[:, :-1])
        rows[:, :-1] = extreme(rows[:, :-1], own[:, 1:])
        both = rows.clone()
        both[:, :, 1:] = extreme(both[:, :, 1:], rows[:, :, :-1])
        both[:, :, :-1] = extreme(both[:, :, :-1], rows[:, :, 1:])
        own.lerp_(both, abs(amount))
    return pictures


def resampled(pictures: Tensor, shape: Shape, pixels: int) -> Tensor:
    """[fonts, glyphs, pixels, pixels] of pictures [fonts, glyphs, size, size], scaled about the origin and slanted.

    By area, exactly: a row of the result is a mix of rows, and then each row a mix of columns moved by its slant.
    """
    size, side = pictures.shape[-1], EM_FRAME.side
    width, height, slant = (torch.from_numpy(values)[:, None] for values in (shape.width, shape.height, shape.slant))
    edges = torch.arange(pixels + 1) / pixels * side
    down = TOP - (TOP - edges) / height
    across = (edges + LEFT) / width
    middle = (TOP - (edges[:-1] + edges[1:]) / 2) / height
    across = across[:, None, :] - slant[:, :, None] * middle[:, :, None] - LEFT
    mixed = _shares(down, size, side)[:, None] @ pictures
    rows = mixed.transpose(1, 2) @ _shares(across, size, side).transpose(-1, -2)
    return rows.transpose(1, 2).contiguous()


def _shares(edges: Tensor, size: int, side: float) -> Tensor:
    """[..., n, size] what part of the span between two of the edges [..., n + 1] falls into each of `size` cells."""
    cell = side / size
    starts = torch.arange(size) * cell
    low, high = edges[..., :-1, None], edges[..., 1:, None]
    shared: Tensor = (torch.minimum(high, starts + cell) - torch.maximum(low, starts)).clamp_min(0) / (high - low)
    return shared
