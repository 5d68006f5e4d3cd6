"""Margins: how much white a glyph keeps beside its ink in bands of height that mean the same in every font.

Five bands lie below the baseline, eleven in the x-height, five from there to the cap height, three above. All is in
thousandths of the em and measured along the slant, so that what is learnt from one font holds for another.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from fonte_plugin.outlines.geometry import flatten
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.slant import UPRIGHT_IN_ROMAN, slant_of_lines, tangent

Floats = npt.NDArray[np.float64]

KERNED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,-:;!?()'\"\u2019\u201c\u201d"
"""The characters whose pairs are learnt; others are kerned like their base letter, or by shape alone."""
BANDS = (5, 11, 5, 3)
"""bands below the baseline, in the x-height, from there to the cap height, and above"""
BAND_COUNT = sum(BANDS)
FARTHEST = 400.0
"""white beyond which ink no longer matters, in thousandths of the em"""
REFERENCES = {"n": "nhmur", "o": "oecbp", "H": "HNIE", "O": "OQCD"}
"""characters that measures are taken from, the first that is drawn"""
MEASURES = 27
"""numbers that `measures` gives"""


@dataclass(frozen=True, slots=True)
class Frame:
    """The heights that a font's letters keep, in thousandths of the em, and its slant in degrees."""

    bottom: float
    x_height: float
    cap_height: float
    top: float
    slant: float = 0.0

    @property
    def edges(self) -> Floats:
        """The 25 heights that bound the bands, upwards."""
        stops = (self.bottom, 0.0, self.x_height, self.cap_height, self.top)
        parts = [np.linspace(low, high, n + 1)[1:] for low, high, n in zip(stops, stops[1:], BANDS, strict=False)]
        return np.concatenate([[self.bottom], *parts])

    @classmethod
    def measure(cls, glyphs: Mapping[str, Sketch]) -> Frame:
        """Read the frame from sketches by character; missing measures are taken in the usual proportion."""

        def first(chars: str, *, low: bool = False) -> float | None:
            heights = [glyphs[c].low if low else glyphs[c].high for c in chars if c in glyphs and glyphs[c].points.size]
            return next((height for height in heights if low or height > 0), None)

        cap = first("HIETXNZ")
        small = first("xzvnruoe")
        cap = cap or (small / 0.72 if small else 700.0)
        small = small or 0.72 * cap
        cap = max(cap, small + 50.0)
        bottom = first("pqgyj", low=True)
        top = first("ldbhkf") or cap
        lines = [glyphs[char].lines for char in UPRIGHT_IN_ROMAN if char in glyphs]
        height = sum(glyphs[char].high - glyphs[char].low for char in UPRIGHT_IN_ROMAN if char in glyphs)
        slant = slant_of_lines(np.concatenate([np.empty((0, 2, 2)), *lines]), height) or 0.0
        return cls(min(bottom or -0.45 * small, -0.2 * small), small, cap, max(top, cap + 60.0), slant)


@dataclass(frozen=True, slots=True)
class Sketch:
    """A flattened glyph in thousandths of the em: its `points`, and `ends`, the point that follows each, both (n, 2);
    the straight `lines` that were drawn as such, (m, 2, 2)."""

    width: float
    points: Floats
    ends: Floats
    lines: Floats

    @classmethod
    def of(cls, glyph: Glyph, units_per_em: float) -> Sketch:
        """Flatten a glyph in font units."""
        scale = 1000.0 / units_per_em
        rings = [ring for contour in glyph.contours if len(ring := flatten(contour) * scale)]
        straight = [s for contour in glyph.contours for s in contour.segments if len(s) == 2]
        return cls(
            glyph.width * scale,
            np.concatenate([np.empty((0, 2)), *rings]),
            np.concatenate([np.empty((0, 2)), *(np.roll(ring, -1, axis=0) for ring in rings)]),
            np.array(straight, float).reshape(-1, 2, 2) * scale,
        )

    @property
    def low(self) -> float:
        return float(self.points[:, 1].min(initial=np.inf)) if len(self.points) else 0.0

    @property
    def high(self) -> float:
        return float(self.points[:, 1].max(initial=-np.inf)) if len(self.points) else 0.0

    def margins(self, frame: Frame) -> tuple[Floats, Floats]:
        """White left and right of the ink, the nearest ink of each band, (24,) each; FARTHEST where there is none."""
        edges, slope, pivot = frame.edges, tangent(frame.slant), frame.x_height / 2
        left, right = np.full(BAND_COUNT, np.inf), np.full(BAND_COUNT, np.inf)
        if len(self.points):
            (ax, ay), (bx, by) = self.points.T, self.ends.T
            ax, bx = ax - slope * (ay - pivot), bx - slope * (by - pivot)
            band = np.clip(np.searchsorted(edges, ay, "right") - 1, 0, BAND_COUNT - 1)
            np.minimum.at(left, band, ax)
            np.minimum.at(right, band, self.width - ax)
            y = edges[1:-1, None]
            hit = (np.minimum(ay, by) <= y) & (y < np.maximum(ay, by))
            x = ax + (y - ay) / np.where(by == ay, 1.0, by - ay) * (bx - ax)
            at = np.where(hit, x, np.inf).min(1), np.where(hit, self.width - x, np.inf).min(1)
            for side, crossing in zip((left, right), at, strict=True):
                np.minimum(side[:-1], crossing, out=side[:-1])
                np.minimum(side[1:], crossing, out=side[1:])
        return np.minimum(left, FARTHEST), np.minimum(right, FARTHEST)

    def run_at(self, place: float, axis: int) -> float:
        """The first run of ink on the line at `place`: horizontal for axis 1, vertical for axis 0. 0 without ink."""
        a, b = self.points, self.ends
        crossed = (a[:, axis] <= place) != (b[:, axis] <= place)
        a, b = a[crossed], b[crossed]
        along = a[:, 1 - axis] + (place - a[:, axis]) / (b[:, axis] - a[:, axis]) * (b[:, 1 - axis] - a[:, 1 - axis])
        order = np.argsort(along)
        winding = np.cumsum(np.where(b[order, axis] > a[order, axis], 1, -1))
        ends = np.flatnonzero(winding == 0)
        return float(along[order][ends[0]] - along[order][0]) if len(ends) else 0.0


@dataclass(frozen=True, slots=True)
class Margins:
    """The margins of some glyphs: left, right (glyphs, 24), and `font` (27,), the measures of their font."""

    left: Floats
    right: Floats
    font: Floats
    frame: Frame

    @classmethod
    def measure(cls, sketches: Sequence[Sketch], by_char: Mapping[str, Sketch]) -> Margins:
        """Measure `sketches` in the frame of the font whose drawn characters are `by_char`."""
        frame = Frame.measure(by_char)
        sides = [sketch.margins(frame) for sketch in sketches]
        left, right = (np.array([side[k] for side in sides]).reshape(len(sides), BAND_COUNT) for k in (0, 1))
        return cls(left, right, measures(by_char, frame), frame)


def measures(glyphs: Mapping[str, Sketch], frame: Frame) -> Floats:
    """The measures of a font, (27,): its frame, then width, bearings, stem and hairline of n o H O; NaN where
    missing."""
    found = [frame.bottom, frame.x_height, frame.cap_height, frame.top, frame.slant, math.nan, math.nan]
    for alike in REFERENCES.values():
        sketch = next((glyphs[char] for char in alike if char in glyphs and len(glyphs[char].points)), None)
        if sketch is None:
            found += [math.nan] * 5
            continue
        left, right = sketch.margins(frame)
        inner = slice(BANDS[0], BANDS[0] + BANDS[1])
        middle = float((sketch.points[:, 0].min() + sketch.points[:, 0].max()) / 2)
        stem, hairline = sketch.run_at(sketch.high / 2 + 1.3, 1), sketch.run_at(middle, 0)
        found += [sketch.width, float(left[inner].min()), float(right[inner].min()), stem, hairline]
    small = [s.width for c, s in glyphs.items() if c.islower()]
    large = [s.width for c, s in glyphs.items() if c.isupper()]
    found[5] = float(np.mean(small)) if small else math.nan
    found[6] = float(np.mean(large)) if large else math.nan
    return np.array(found)
