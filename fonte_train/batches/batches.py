"""What the network reads: fonts in random order of glyphs, varied on the fly, packed without padding.

A sequence begins a font and runs on, glyph after glyph, until the context is full; a font that is shorter is
followed by another one, behind its own BOS, and attention is not cut between them: of 600 sequences of 4,096 tokens
over 2,800 fonts of 96 characters none held a second font (of 72 characters, 1.1 % of the tokens stood in one), so a
document mask would cost speed and gain nothing. The last glyph is cut where the context ends, which under a causal
mask takes nothing from what stands before.

Sequence i is a function of (seed, i) alone: any worker can make it, and a resumed run goes on with the very next one.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from fonte_plugin.notation.frame import Frame
from fonte_plugin.notation.grammar import ANY_STYLE, BOS, PAD, style_token
from fonte_train.arrays.glyph_arrays import GlyphArrays, read, write
from fonte_train.batches.augment import Augmentation, transform
from fonte_train.batches.siblings import Siblings
from fonte_train.corpus.dataset import Dataset
from fonte_train.corpus.framing import Framing, framed
from fonte_train.corpus.split import CHOOSE
from fonte_train.errors import TrainError

Tokens = npt.NDArray[np.uint16]

USUAL_SHOWN = 8
"""The number of glyphs that a designer has usually drawn when the rest is asked for."""
SLACK = 1.15
"""Variations make glyphs longer or shorter: so this many times the needed tokens are read."""


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """`batch` sequences of `context` tokens and one more, to predict.

    A font is drawn with a chance proportional to fonts-of-its-family ** -`family_power`: 0 treats fonts alike, 1
    families, and what lies between keeps a superfamily from drowning the rest. Glyphs stand in random order.

    With `framed`, glyphs stand in the frame (`framing.py`) that the first of them give, 1 to `most_shown`, and that is
    off by `frame_spread` (standard deviation of the logarithm of widths; half of it for heights; 30 times as many
    degrees of slant), as what a few glyphs tell is. A share `unnamed` of the sequences does not tell its style.

    With `taught`, characters that an adapter is to learn (`adapter.py`), each sequence is one font instead: up to
    `prompt` of its other glyphs, then all the taught ones, and PAD behind them.
    """

    batch: int = 48
    context: int = 4096
    seed: int = 0
    family_power: float = 0.5
    taught: str = ""
    prompt: int = 9
    framed: bool = False
    most_shown: int = 16
    frame_spread: float = 0.03
    unnamed: float = 0.0
    augmentation: Augmentation = field(default_factory=Augmentation)


class Batches:
    """`batches[i]` is the int64 array [batch, context + 1] of step i, of one split of a data set.

    Of `world` processes that share a step, number `rank` makes its own rows.
    """

    def __init__(
        self, dataset: Dataset, options: BatchOptions, split: str = "train", *, rank: int = 0, world: int = 1
    ) -> None:
        """TrainError when the split holds no font."""
        self.options, self.split, self.rank, self.world = options, split, rank, world
        self._dataset = dataset
        self._fonts = dataset.fonts_of(split)
        if not self._fonts:
            raise TrainError(f"{dataset.folder} holds no font of the split {split}; build it from more fonts.")
        facts = [dataset.fonts[index] for index in self._fonts]
        families = Counter(font["family"] for font in facts)
        weights = np.array([families[font["family"]] ** -options.family_power for font in facts])
        self._cumulated = np.cumsum(weights) / weights.sum()
        self._styles = [style_token(font["style"]) for font in facts]
        characters = dataset.manifest["characters"]
        unknown = set(options.taught) - set(characters)
        if unknown:
            raise TrainError(f"{dataset.folder} holds no {' '.join(sorted(unknown))}, so they cannot be taught.")
        self._is_taught = np.array([char in options.taught for char in characters])
        self._siblings = Siblings(dataset, self._fonts) if options.augmentation.sister_share else None
        self._slants = [float(font["slant"]) for font in facts]
        self._framing = Framing.of(dataset) if options.framed else None
        self._hairlines = [font["hairline"] for font in facts]

    def __getitem__(self, step: int) -> npt.NDArray[np.int64]:
        share = self.options.batch // self.world
        first = step * self.options.batch + self.rank * share
        return np.stack([self.sequence(first + row) for row in range(share)])

    def sequence(self, index: int) -> npt.NDArray[np.int64]:
        """[context + 1] tokens of sequence `index`."""
        random = np.random.Generator(np.random.Philox(np.random.SeedSequence([self.options.seed, index])))
        room = self.options.context + 1
        parts: list[Tokens] = []
        while room > 0:
            part = self._font(random, room)[:room]
            parts.append(part)
            room -= len(part)
            if self.options.taught:
                parts.append(np.full(room, PAD, np.uint16))
                break
        return np.concatenate(parts).astype(np.int64)

    def _font(self, random: np.random.Generator, room: int) -> Tokens:
        """`BOS style glyph glyph ...` of a random font, at least `room` tokens if it has them."""
        place = min(int(np.searchsorted(self._cumulated, random.random(), "right")), len(self._fonts) - 1)
        font, dataset, augmentation = self._fonts[place], self._dataset, self.options.augmentation
        rows = dataset.glyphs[dataset.bounds[font] : dataset.bounds[font + 1]]
        slant: float | None = self._slants[place]
        hairline: float | None = self._hairlines[place]
        between = (
            self._siblings.draw(random, font, augmentation.sister_share, augmentation.most_beyond)
            if self._siblings
            else None
        )
        if between is not None:
            rows, slant, hairline = between.rows, between.value("slant"), between.value("hairline")
        rows = rows[self._choice(random, rows, SLACK * room)]
        glyphs = np.concatenate([dataset.glyph_tokens(glyph) for glyph in rows])
        draw = augmentation.draw(random, slant=slant or 0.0, hairline=hairline)
        if draw.changes or between is not None or self._framing:
            drawings = read(glyphs)
            if between is not None:
                drawings = between.moved(drawings, rows)
            drawings = transform(drawings, draw)
            if self._framing:
                lean = self._framing.slant(font, between) + draw.slant
                drawings = self._in_frame(random, self._framing, drawings, lean)
            varied, _ = write(drawings)
            glyphs = varied if len(varied) else glyphs
        unnamed = self.options.unnamed and random.random() < self.options.unnamed
        style = ANY_STYLE if unnamed else self._styles[place]
        return np.concatenate([np.array([BOS, style], np.uint16), glyphs])

    def _in_frame(
        self, random: np.random.Generator, framing: Framing, drawings: GlyphArrays, slant: float
    ) -> GlyphArrays:
        """The glyphs in the frame that a few of the first give, and a little off it."""
        shown = int(self.options.most_shown ** random.random() + 0.5)  # small numbers as likely as large ones
        frame = framing.frame(drawings, shown, slant)
        spread = self.options.frame_spread
        if spread:
            wide, high, lean = spread * random.normal(size=3) * (1, 0.5, 30)
            factors = [(x * math.exp(wide), y * math.exp(high)) for x, y in frame.factors]
            frame = Frame(slant + lean, (factors[0], factors[1], factors[2]))
        return framed(drawings, frame)

    def _choice(self, random: np.random.Generator, rows: npt.NDArray[np.void], room: float) -> npt.NDArray[np.int64]:
        """Places of glyphs in random order, as many as make `room` tokens, or all."""
        order = random.permutation(len(rows))
        if self.options.taught:
            taught = self._is_taught[rows["char"][order]]
            shown = order[~taught][: random.integers(1, self.options.prompt + 1)]
            return np.concatenate([shown, order[taught]])
        count = int(np.searchsorted(np.cumsum(rows["length"][order].astype(np.int64)), room)) + 1
        return order[:count]


def held_out_sequences(dataset: Dataset, options: BatchOptions, most: int) -> npt.NDArray[np.int64]:
    """[n, context + 1] up to `most` sequences of val-choose, not varied, built as those that are learnt."""
    if not options.taught:
        return plain_sequences(dataset, CHOOSE, options, most)
    batches = Batches(dataset, replace(options, augmentation=Augmentation(share=0)), CHOOSE)
    return np.stack([batches.sequence(index) for index in range(most)])


def plain_sequences(dataset: Dataset, split: str, options: BatchOptions, most: int) -> npt.NDArray[np.int64]:
    """[n, context + 1] up to `most` sequences, each a whole-font start of another font of the split, not varied.

    For validation: the same every time, one from each font, spread over all fonts, shorter ones filled with PAD. In the
    frame of its first USUAL_SHOWN glyphs where sequences are framed.
    """
    fonts = dataset.fonts_of(split)
    chosen = [fonts[index * len(fonts) // most] for index in range(most)] if len(fonts) > most else fonts
    framing = Framing.of(dataset) if options.framed else None
    result = np.zeros((len(chosen), options.context + 1), np.int64)
    for row, font in enumerate(chosen):
        random = np.random.default_rng([options.seed, font])
        rows = dataset.glyphs[dataset.bounds[font] : dataset.bounds[font + 1]]
        glyphs = np.concatenate([dataset.glyph_tokens(glyph) for glyph in random.permutation(rows)])
        if framing:
            drawings = read(glyphs)
            glyphs, _ = write(framed(drawings, framing.frame(drawings, USUAL_SHOWN, framing.slants[font])))
        opening = np.array([BOS, style_token(dataset.fonts[font]["style"])], np.uint16)
        ids = np.concatenate([opening, glyphs])[: options.context + 1]
        result[row, : len(ids)] = ids
    return result
