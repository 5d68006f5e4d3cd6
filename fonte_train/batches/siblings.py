"""Fonts of a family with compatible outlines, so that fonts can be interpolated between them.

As the masters of a variable font: instances of one, or static weights that were drawn over each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_plugin.notation.grammar import BY_NAME, END, FIRST_COORDINATE, LINE, VERTICAL
from fonte_train.arrays.glyph_arrays import GlyphArrays, read, without_glyphs
from fonte_train.arrays.interpolation import interpolate, matching
from fonte_train.corpus.dataset import Dataset, Tokens

LEAST_ALIKE = 0.6
"""The share of the characters of both fonts that are compatible in siblings."""
NEAR = 0.1
"""Up to this factor a glyph that cannot be interpolated stays as it is; beyond, it would be of another font."""
MOST_CHANGE = 0.25
"""Share of its own stroke by which a font is taken away from its sibling, at most."""

Rows = npt.NDArray[np.void]
Sums = npt.NDArray[np.uint64]
_FACTOR = 0x9E3779B97F4A7C15


class Siblings:
    """The compatible siblings of all fonts, found once in the tokens: a second or two for 2,400 fonts."""

    def __init__(self, dataset: Dataset, fonts: Sequence[int]) -> None:
        self.dataset = dataset
        self.structures: dict[int, Sums] = {}
        self._of: dict[int, tuple[int, ...]] = {}
        families: dict[str, list[int]] = defaultdict(list)
        for font in fonts:
            families[dataset.fonts[font]["family"]].append(font)
        for members in families.values():
            if len(members) > 1:
                self._compare(members)

    def _compare(self, members: Sequence[int]) -> None:
        for font in members:
            self.structures[font] = np.zeros(len(self.dataset.manifest["characters"]), np.uint64)
            self.structures[font][self.rows(font)["char"]] = structures(self.dataset.font_tokens(font))
        table = np.stack([self.structures[font] for font in members])
        for font, mine in zip(members, table, strict=True):
            both = (table > 0) & (mine > 0)
            alike = (both & (table == mine)).sum(axis=1) >= LEAST_ALIKE * np.maximum(both.sum(axis=1), 1)
            found = tuple(other for other, is_alike in zip(members, alike, strict=True) if is_alike and other != font)
            if found:
                self._of[font] = found

    def of(self, font: int) -> tuple[int, ...]:
        """Fonts of the family that it can be interpolated with."""
        return self._of.get(font, ())

    def rows(self, font: int) -> Rows:
        """Its glyphs."""
        bounds = self.dataset.bounds
        rows: Rows = self.dataset.glyphs[bounds[font] : bounds[font + 1]]
        return rows

    def draw(self, random: np.random.Generator, font: int, share: float, most_beyond: float) -> Between | None:
        """A random place near a font, for that share of the draws; None for the others, and for fonts without
        siblings."""
        siblings = self.of(font)
        whether, which, how_far = random.random(3)
        if not siblings or whether >= share:
            return None
        beside = Between(self, font, siblings[int(which * len(siblings))], 0.0)
        beyond = min(most_beyond, beside.room)
        return Between(self, font, beside.sibling, -beyond + (0.5 + beyond) * how_far)


@dataclass(frozen=True, slots=True)
class Between:
    """A place `factor` of the way from a font to its sibling: up to half of it, or, below 0, away from it."""

    siblings: Siblings
    font: int
    sibling: int
    factor: float

    @property
    def room(self) -> float:
        """How far the strokes of the font allow going away from the sibling; 0 if they are not known."""
        rooms = []
        for stroke in ("stem", "hairline"):
            mine, theirs = self._fact(self.font, stroke), self._fact(self.sibling, stroke)
            if not mine or not theirs:
                return 0.0
            rooms.append(MOST_CHANGE * mine / max(abs(theirs - mine), 1e-6))
        return min(rooms)

    @property
    def rows(self) -> Rows:
        """The glyphs that the font has at this place."""
        rows = self.siblings.rows(self.font)
        if abs(self.factor) <= NEAR:
            return rows
        mine, theirs = (self.siblings.structures[font][rows["char"]] for font in (self.font, self.sibling))
        usable: Rows = rows[mine == theirs]
        return usable

    def moved(self, drawings: GlyphArrays, rows: Rows) -> GlyphArrays:
        """The glyphs `drawings` of these rows at this place; far from the font, without those that do not match."""
        dataset = self.siblings.dataset
        sibling = self.siblings.rows(self.sibling)
        place = np.full(len(dataset.manifest["characters"]), -1)
        place[sibling["char"]] = np.arange(len(sibling))
        places = place[rows["char"]]
        # a glyph that the sibling lacks stays as it is
        glyphs = [sibling[there] if there >= 0 else mine for there, mine in zip(places, rows, strict=True)]
        other = read(np.concatenate([dataset.glyph_tokens(glyph) for glyph in glyphs]))
        matched = matching(drawings, other) & (places >= 0)
        found = interpolate(drawings, other, self.factor, matched)
        return found if abs(self.factor) <= NEAR else without_glyphs(found, ~matched)

    def value(self, name: str) -> float | None:
        """A number of `fonts.jsonl` at this place; None where either font has none."""
        mine, theirs = self._fact(self.font, name), self._fact(self.sibling, name)
        return None if mine is None or theirs is None else mine + self.factor * (theirs - mine)

    def _fact(self, font: int, name: str) -> float | None:
        value = self.siblings.dataset.fonts[font][name]
        return None if value is None else float(value)


def structures(tokens: Tokens) -> Sums:
    """[G] a number for each glyph, the same for glyphs of the same contours, lines and curves; never 0."""
    kinds = tokens[tokens < FIRST_COORDINATE].astype(np.uint64)
    ends = np.flatnonzero(kinds == END)
    begins = np.append(0, ends[:-1] + 1)
    kinds[(kinds >= LINE.token) & (kinds <= VERTICAL.token)] = LINE.token
    kinds[(kinds >= BY_NAME["CHH"].token) & (kinds <= BY_NAME["CFF"].token)] = BY_NAME["CFF"].token
    within = np.arange(len(kinds)) - np.repeat(begins, ends - begins + 1)
    powers = np.cumprod(np.full(int(within.max(initial=0)) + 1, _FACTOR, np.uint64))
    return np.maximum(np.add.reduceat(kinds * powers[within], begins), 1)
