"""What the forecaster learns from: a font, some glyphs shown and some wanted, in the frame that the shown ones give."""

from __future__ import annotations

import string
from dataclasses import dataclass, fields

import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor

from fonte_plugin.notation.frame import LEAST_MEASURE, case_of, pairs
from fonte_plugin.notation.grammar import FIRST_CHARACTER, character, coordinate_token
from fonte_plugin.outlines.raster import EM_FRAME
from fonte_train.arrays.glyph_arrays import read
from fonte_train.corpus.dataset import Dataset
from fonte_train.corpus.framing import Framing, extents
from fonte_train.forecast.pictures import Pictures, home_frame

Floats = npt.NDArray[np.float32]

CONTROL = "HOnoaegs"
"""The glyphs that a designer is asked to draw first."""
SHOWN = string.ascii_letters + string.digits
TOP = EM_FRAME.y + EM_FRAME.side
LEFT = EM_FRAME.x


@dataclass(frozen=True, slots=True)
class DrawOptions:
    """`fonts` a batch, up to `shown` glyphs of each shown and `wanted` wanted.

    A `control_share` of the fonts show the control glyphs and a few more, the others any number of any letters or
    figures. `family_power` 1 draws families alike, 0 fonts. Of all fonts a `weight_share` is made bolder or
    lighter by up to a pixel of the pictures on disk; `width` and `height` are standard deviations of the logarithm
    by which the frame is off, as what a few glyphs tell is.
    """

    fonts: int = 64
    shown: int = 16
    wanted: int = 20
    control_share: float = 0.4
    family_power: float = 0.5
    weight_share: float = 0.3
    width: float = 0.03
    height: float = 0.015
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Ask:
    """Which glyphs are shown and wanted: [fonts, glyphs], the first `most_shown` of each row shown.

    `rows` of the data set where `there`, their `chars`, the factors of `width` and `height` from their pictures to the
    frame, `advances` in em in that frame, which is `wide` times the em's, and by how many pixels each font [fonts]
    grows `bolder`.
    """

    most_shown: int
    rows: Tensor
    there: Tensor
    chars: Tensor
    width: Tensor
    height: Tensor
    advances: Tensor
    wide: Tensor
    bolder: Tensor

    def to(self, device: torch.device) -> Ask:
        tensors = [getattr(self, each.name) for each in fields(self)[1:]]
        return Ask(self.most_shown, *(tensor.to(device, non_blocking=True) for tensor in tensors))


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


class Draws(torch.utils.data.Dataset[Ask]):
    """Batch number `step` is a function of the seed and the step."""

    def __init__(self, data: Dataset, split: str, options: DrawOptions) -> None:
        self._options = options
        self._characters: str = data.manifest["characters"]
        self._cases = np.array([case_of(char) for char in self._characters])
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
        self._ratios: dict[int, dict[str, tuple[float, float]]] = {}
        self._home: dict[int, Floats] = {}
        framing = Framing.of(data)
        for font in self._fonts.tolist():
            self._ratios[font] = _ratios(data, framing, font)
            self._home[font] = np.array(home_frame(data, framing, font).factors, np.float32)

    @property
    def fonts(self) -> npt.NDArray[np.int64]:
        """Places of the fonts of the split."""
        return self._fonts

    def __getitem__(self, step: int) -> Ask:
        """Its font after font, each with its own variation."""
        options = self._options
        random = np.random.default_rng([options.seed, step])
        chosen = random.choice(self._fonts, options.fonts, p=self._weights)
        asked = [self._ask(font, random) for font in chosen]
        return self._batch(chosen, asked, random)

    def control(self, font: int) -> Ask:
        """One font as it is: its control glyphs shown, all its other letters and figures wanted."""
        have = self._having(font)
        shown = [char for char in self._control if char in have]
        wanted = [char for char in have if char in self._offered and char not in shown]
        return self._batch(np.array([font]), [(shown, wanted)], None)

    def mean(self, pictures: Pictures, pixels: int) -> tuple[Tensor, Tensor]:
        """[characters, pixels^2] mean pictures, in logits, and [characters] mean advances, in em, of the split."""
        means = np.full((len(self._characters), pixels**2), 0.05, np.float32)
        advances = np.full(len(self._characters), 0.5, np.float32)
        for char in range(len(self._characters)):
            there = self._fonts[self._row[self._fonts, char] >= 0]
            if not len(there):
                continue
            rows = self._row[there, char]
            sample = rows[:: max(1, len(rows) // 1024)]
            mean = pictures[sample].mean(0, dtype=np.float64) / 255
            means[char] = mean.reshape(pixels, -1, pixels, mean.shape[1] // pixels).mean((1, 3)).ravel()
            factors = np.array([self._home[font][self._cases[char], 0] for font in there.tolist()])
            advances[char] = (self._advance[rows] * factors).mean() / 1000
        return torch.logit(torch.from_numpy(means), 0.004), torch.from_numpy(advances)

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
        shown = shown[: min(options.shown, max(1, len(have) - 1))]  # leave something to forecast
        others = [char for char in have if char not in shown]
        return shown, [int(char) for char in random.permutation(others)[: options.wanted]]

    def _batch(
        self, fonts: npt.NDArray[np.int64], asked: list[tuple[list[int], list[int]]], random: np.random.Generator | None
    ) -> Ask:
        options = self._options
        most_shown = max(1, *(len(shown) for shown, _ in asked))
        most_wanted = max(1, *(len(wanted) for _, wanted in asked))
        shape = len(fonts), most_shown + most_wanted
        rows, chars = np.zeros(shape, np.int64), np.zeros(shape, np.int64)
        there = np.zeros(shape, bool)
        width, height = np.ones(shape, np.float32), np.ones(shape, np.float32)
        advances, wide = np.zeros(shape, np.float32), np.ones(shape, np.float32)
        bolder = np.zeros(len(fonts), np.float32)
        if random is not None:
            amounts = random.uniform(-1, 1, len(fonts))
            bolder[:] = amounts * (random.random(len(fonts)) < options.weight_share)
        for place, (font, (shown, wanted)) in enumerate(zip(fonts.tolist(), asked, strict=True)):
            spots = [*range(len(shown)), *range(most_shown, most_shown + len(wanted))]
            mine = [*shown, *wanted]
            rows[place, spots], chars[place, spots], there[place, spots] = self._row[font, mine], mine, True
            known = self._ratios[font]
            given = {char: known[char] for char in (self._characters[number] for number in shown) if char in known}
            factors = np.array(pairs(given), np.float32)
            if random is not None:
                factors *= np.exp(random.normal(size=2) * (options.width, options.height)).astype(np.float32)
            relative = (factors / self._home[font])[self._cases[mine]]
            width[place, spots], height[place, spots] = relative[:, 0], relative[:, 1]
            wide[place, spots] = factors[self._cases[mine], 0]
            advances[place, spots] = self._advance[rows[place, spots]] * wide[place, spots] / 1000
        arrays = (rows, there, chars, width, height, advances, wide, bolder)
        return Ask(most_shown, *map(torch.from_numpy, arrays))


def _ratios(data: Dataset, framing: Framing, font: int) -> dict[str, tuple[float, float]]:
    """Mean measure / own, of width and height, of each character of a font that gives a frame."""
    drawings = read(data.font_tokens(font))
    wide, _, high = extents(drawings, float(framing.slants[font]))
    found = {}
    for place, token in enumerate(drawings.chars.tolist()):
        char = character(token) if token >= FIRST_CHARACTER else ""
        if char in framing.measures and np.isfinite(high[place]):
            mean_wide, mean_high = framing.measures[char]
            found[char] = (
                mean_wide / max(LEAST_MEASURE, float(wide[place])),
                mean_high / max(LEAST_MEASURE, float(high[place])),
            )
    return found


def render(ask: Ask, pictures: Tensor | Pictures, pixels: int) -> Draw:
    """The glyphs of an ask as pictures of the frame: `pictures` [glyphs of the data set, size, size], 0 to 255.

    A tensor lies on the device of the ask, an array on disk.
    """
    k, device = ask.most_shown, ask.rows.device
    if isinstance(pictures, Tensor):
        drawn = pictures[ask.rows].float() / 255
    else:
        drawn = torch.from_numpy(pictures[ask.rows.numpy().ravel()]).view(*ask.rows.shape, *pictures.shape[1:]) / 255
    drawn = resampled(grown(drawn, ask.bolder), ask.width, ask.height, pixels).flatten(2)
    drawn = drawn * ask.there[..., None].to(device)
    return Draw(
        drawn[:, :k],
        ask.advances[:, :k],
        ask.chars[:, :k],
        ask.there[:, :k],
        ask.chars[:, k:],
        drawn[:, k:],
        ask.advances[:, k:],
        ask.there[:, k:],
    )


def grown(pictures: Tensor, amounts: Tensor) -> Tensor:
    """Pictures [fonts, glyphs, height, width] with the ink of each font grown, or shrunk, by `amounts` [fonts] pixels.

    Up to one pixel: part of the way to the brightest, or the darkest, of the nine pixels around each.
    """
    if amounts.device.type == "cpu" and not bool(amounts.any()):  # this would wait for the GPU
        return pictures
    sign = torch.where(amounts < 0, -1.0, 1.0)[:, None, None, None]
    extreme = sign * F.max_pool2d(sign * pictures, 3, 1, 1)
    return pictures.lerp(extreme, amounts.abs()[:, None, None, None])


def resampled(pictures: Tensor, width: Tensor, height: Tensor, pixels: int) -> Tensor:
    """[fonts, glyphs, pixels, pixels] of pictures [fonts, glyphs, size, size], each scaled about the glyph's origin.

    By area, exactly: a row of the result is a mix of rows, and then a column a mix of columns.
    """
    size, side = pictures.shape[-1], EM_FRAME.side
    edges = torch.arange(pixels + 1, device=pictures.device) / pixels * side
    down = TOP - (TOP - edges) / height[..., None]
    across = (edges + LEFT) / width[..., None] - LEFT
    return _shares(down, size, side) @ pictures @ _shares(across, size, side).transpose(-1, -2)


def _shares(edges: Tensor, size: int, side: float) -> Tensor:
    """[..., n, size] what part of the span between two of the edges [..., n + 1] falls into each of `size` cells."""
    cell = side / size
    starts = torch.arange(size, device=edges.device) * cell
    low, high = edges[..., :-1, None], edges[..., 1:, None]
    shared: Tensor = (torch.minimum(high, starts + cell) - torch.maximum(low, starts)).clamp_min(0) / (high - low)
    return shared
