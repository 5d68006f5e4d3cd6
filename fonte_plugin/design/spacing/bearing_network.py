"""What side bearings a designer would give each glyph: a small network, trained on those of open fonts, in numpy.

A side of a glyph is seen as its depths (how far the ink stays back behind its nearest point, in 24 bands of height),
those of the opposite side, its ink's width, its name and what its font is like; right sides are seen in the mirror, so
that one network serves both. The sides that the designer has spaced are tokens that all others attend to (Vaswani et
al. 2017), with their bearings and how far these are from what one would think without being told.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.margins import BAND_COUNT, FARTHEST, MEASURES

Floats = npt.NDArray[np.float32]
Numbers = npt.NDArray[np.intp]
Margin = npt.NDArray[np.floating]

SPACED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
"""characters whose bearings are learnt; others are known by shape alone"""
CONTROLS = "noHO"
"""of which the measures of a font are taken, in their order there, as far as they are spaced"""
STEP = 20.0
"""thousandths of the em in the unit that the network counts in"""
DEEPEST = 250.0
"""depth behind which ink no longer matters, in thousandths of the em"""
LETTER_FEATURES = 3 * BAND_COUNT + 2
"""of a side: its depths in two ways, those of the opposite side, the width of the ink, and whether it is a right one"""
FONT_FEATURES = 5 + 6 * len(CONTROLS)
"""the frame of the font; ink width, bearings, stem, hairline of each control, and whether it is told"""
GLYPH, FONT, SIDE, STATE, TOKEN, HEADS, HIDDEN = 16, 24, 112, 72, 64, 4, 96
"""widths of the layers, in the order in which they stand in the network, and heads of attention"""


def bearings_of(left: Margin, right: Margin) -> npt.NDArray[np.float64]:
    """Margins (..., 24) each -> left and right bearing (..., 2): the nearest ink, along the slant."""
    return np.stack([left.min(-1), right.min(-1)], -1).astype(np.float64)


def side_features(left: Margin, right: Margin, ink: Margin) -> Floats:
    """Margins (..., 24) each and ink width (...) in thousandths of the em -> (..., 2, LETTER_FEATURES)."""
    depths = []
    for margins in (left, right):
        depth = margins - margins.min(-1, keepdims=True)
        depths.append(np.where(margins >= FARTHEST, DEEPEST, np.minimum(depth, DEEPEST)))
    rows = []
    for number, (own, opposite) in enumerate((depths, depths[::-1])):
        rest = np.stack([ink / 300.0 - 1.5, np.full(ink.shape, 2.0 * number - 1.0)], -1)
        rows.append(np.concatenate([own / 100.0 - 1.0, np.exp(-own / 40.0), np.exp(-opposite / 60.0), rest], -1))
    return np.stack(rows, -2).astype(np.float32)


def font_features(measures: Margin, told: npt.NDArray[np.bool_]) -> Floats:
    """What a font is like, (..., FONT_FEATURES), from `margins.measures` (..., 27); NaN where not `told` (..., 4).

    The mean widths of the letters are left out, since they are what is to be found.
    """
    frame, controls = measures[..., :5], measures[..., 7:MEASURES].reshape(*measures.shape[:-1], len(CONTROLS), 5)
    ink = controls[..., :1] - controls[..., 1:2] - controls[..., 2:3]
    own = np.concatenate([ink, controls[..., 1:]], -1)
    own = np.where(told[..., None], own, np.nan).reshape(*measures.shape[:-1], -1)
    return np.concatenate([frame, own, told], -1).astype(np.float32)


class BearingNetwork:
    """One trained network. `weights` by the names of torch: 'side_in.weight' (out, in), 'side_in.bias' (out,)."""

    def __init__(self, weights: Mapping[str, Floats]) -> None:
        self._weights = {name: np.asarray(weight, np.float32) for name, weight in weights.items()}

    def expect(self, sides: Floats, font: Floats, names: Numbers, told: Numbers, bearings: Margin) -> Floats:
        """Left and right bearing of n glyphs, (n, 2) in thousandths of the em.

        `sides` (n, 2, LETTER_FEATURES); `font` (FONT_FEATURES,), scaled as in training; `names`: numbers in SPACED,
        len(SPACED) for others; `told`: numbers of the glyphs that are spaced, one or more; `bearings` (told, 2).
        """
        w, count = self._weights, len(names)
        known = _relu(self._layer("font_in", font.astype(np.float32)))
        glyph = np.stack([w["glyph_left"][names], w["glyph_right"][names]], 1)
        seen = np.concatenate([sides, glyph, np.broadcast_to(known, (count, 2, FONT))], -1)
        state = _relu(self._layer("side_out", _relu(self._layer("side_in", seen)))).reshape(2 * count, STATE)
        at = np.stack([2 * told, 2 * told + 1], 1).ravel()
        base = np.float32(bearings.mean())
        value = (bearings.ravel().astype(np.float32) - base) / np.float32(STEP)
        surprise = value - self._layer("prior", state[at])[:, 0]
        shown = np.concatenate([state[at], np.clip(np.stack([value, surprise], 1), -6, 6)], 1)
        token = _relu(self._layer("token", shown))
        keys, values = self._layer("key", token), self._layer("value", token)
        query = self._layer("query", state)
        parts = []
        for head in np.split(np.arange(TOKEN), HEADS):
            score = query[:, head] @ keys[:, head].T / np.float32(len(head) ** 0.5)
            weight = np.exp(score - score.max(1, keepdims=True))
            parts.append(weight / weight.sum(1, keepdims=True) @ values[:, head])
        mean = np.broadcast_to(values.mean(0), (2 * count, TOKEN))
        hidden = _relu(self._layer("last_in", np.concatenate([state, *parts, mean], 1)))
        return np.asarray(self._layer("last_out", hidden).reshape(count, 2) * np.float32(STEP) + base)

    def _layer(self, name: str, x: Floats) -> Floats:
        return np.asarray(x @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"])


def _relu(x: Floats) -> Floats:
    return np.maximum(x, np.float32(0))
