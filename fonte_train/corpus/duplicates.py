"""Fonts that are the same drawings under two names, exactly or within a unit or two.

Families are renamed, rescaled and republished, and a held-out family would leak into training under its other name.
Every glyph is reduced to short keys, and fonts that share most of them are the same: no font is compared with every
other one.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_train.arrays.glyph_arrays import read

Tokens = npt.NDArray[np.uint16]

EXACT_SHARE = 0.9
"""The share of the smaller font's glyphs that has to be the same."""
NEAR_SHARE = 0.45
"""The share that has to be nearly the same.

Measured over 2,800 fonts against 92 held-out ones: families that have nothing to do with each other share up to .32
(two monospaced ones), siblings under another name .54 and more.
"""
CELL = 32
"""Grid units within which bounds and advance count as nearly the same."""
CROWD = 200
"""A key that more fonts share than this says nothing (many fonts draw the same full stop)."""
LEAST_SHARED = 8


@dataclass(frozen=True, slots=True)
class Twins:
    """Two fonts, by their places in what was given; `first` < `second`, `exact` if the outlines are the same."""

    first: int
    second: int
    exact: bool
    shared: float


def find_twins(fonts: Sequence[Mapping[str, Tokens]], near_share: float = NEAR_SHARE) -> list[Twins]:
    """Pairs of fonts that share most glyphs, or `near_share` of them nearly; `fonts` map characters to their tokens."""
    exact = _pairs([_exact_hashes(font) for font in fonts])
    near = _pairs([_near_keys(font) for font in fonts])
    found = []
    for pair in sorted({*exact, *near}):
        least = min(len(fonts[pair[0]]), len(fonts[pair[1]]))
        same, alike = exact.get(pair, 0) / least, min(1.0, near.get(pair, 0) / least)
        if same >= EXACT_SHARE:
            found.append(Twins(*pair, True, round(same, 3)))
        elif alike >= near_share:
            found.append(Twins(*pair, False, round(alike, 3)))
    return found


def _pairs(keys_of: Sequence[set[bytes]]) -> dict[tuple[int, int], int]:
    """How many characters two fonts share; the first byte of a key is the character."""
    owners: dict[bytes, list[int]] = defaultdict(list)
    for font, keys in enumerate(keys_of):
        for key in keys:
            owners[key].append(font)
    shared: Counter[tuple[int, int, int]] = Counter()
    for key, fonts in owners.items():
        if 1 < len(fonts) <= CROWD:
            # two keys of one glyph may agree at the same time: they count once
            shared.update({(one, other, key[0]) for place, one in enumerate(fonts) for other in fonts[place + 1 :]})
    pairs = Counter((one, other) for one, other, _ in shared)
    return {pair: count for pair, count in pairs.items() if count >= LEAST_SHARED}


def _exact_hashes(font: Mapping[str, Tokens]) -> set[bytes]:
    return {_hash(char, ids.tobytes()) for char, ids in font.items()}


def _near_keys(font: Mapping[str, Tokens]) -> set[bytes]:
    """Two keys a glyph, on grids half a cell apart, so that a unit more or less leaves one of them."""
    extents = _extents(np.concatenate(list(font.values())))
    found = set()
    for shift in (0, CELL // 2):
        cells = ((extents + shift) // CELL).astype(np.int16)
        rows, size = cells.tobytes(), cells.itemsize * cells.shape[1]
        for place, char in enumerate(font):
            found.add(char.encode("latin-1") + bytes([shift]) + rows[place * size : (place + 1) * size])
    return found


def _hash(char: str, data: bytes) -> bytes:
    return char.encode("latin-1") + hashlib.blake2b(data, digest_size=8).digest()


def _extents(ids: Tokens) -> npt.NDArray[np.float64]:
    """[glyphs, 5] advance, and least and largest x and y of all points, of each glyph."""
    drawn = read(ids)
    first = np.flatnonzero(np.diff(drawn.glyph_of[drawn.contour_of], prepend=-1))
    low = np.minimum.reduceat(drawn.points.min(axis=1), first)
    high = np.maximum.reduceat(drawn.points.max(axis=1), first)
    return np.column_stack([drawn.advances, low, high])
