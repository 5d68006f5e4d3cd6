"""Many glyphs at once as arrays: tokens to points and back without a Python loop, for training.

`write` makes exactly the tokens that `notation.normalise.normalise` and `notation.tokenizer.encode_glyph` would make
of the same points, thousands of segments at a time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from fonte_plugin.notation.grammar import (
    BY_NAME,
    CLOSE,
    COMMANDS,
    END,
    FIRST_CHARACTER,
    FIRST_COORDINATE,
    HORIZONTAL,
    LINE,
    MAX_COORDINATE,
    MIN_COORDINATE,
    MOVE,
    VERTICAL,
)
from fonte_plugin.notation.normalise import SNAP_DISTANCE, SNAP_LENGTH, RawContours

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

_NAMES = ("x1", "y1", "x2", "y2", "x", "y")


def _places() -> Ints:
    places = np.full((FIRST_CHARACTER, 6), -1, np.int64)
    for command in COMMANDS:
        for place, name in enumerate(command.numbers):
            places[command.token, _NAMES.index(name)] = place + 1
    return places


_PLACES = _places()
"""[command, x1 y1 x2 y2 x y]: how many tokens after the command a number stands, -1 if it is not written."""
_SIZES = (_PLACES >= 0).sum(axis=1) + 1
_CURVE_TOKEN = np.array([[BY_NAME[f"C{a}{b}"].token for b in "HVF"] for a in "HVF"])
_H = 0
_V = 1
_F = 2
_FROM_ZERO = FIRST_COORDINATE - MIN_COORDINATE


@dataclass(frozen=True)
class GlyphArrays:
    """G glyphs of C closed contours of S segments; the segments of a contour stand together and in order.

    `chars` [G] are character tokens, `advances` [G] and `points` [S, 3, 2] grid units: the handle that leaves, the
    handle that arrives, the end. A line has both handles at its end. Contours are closed by a segment of their own
    if need be, so the start of a segment is the end of the one before, around.
    """

    chars: Ints
    advances: Floats
    glyph_of: Ints
    contour_of: Ints
    is_curve: Bools
    points: Floats

    @property
    def previous(self) -> Ints:
        """[S] the segment before each, around its contour."""
        first, last = self.ends
        previous = np.arange(len(self.contour_of)) - 1
        previous[first] = last
        return previous

    @property
    def ends(self) -> tuple[Ints, Ints]:
        """[C] first and last segment of each contour."""
        sizes = np.bincount(self.contour_of, minlength=len(self.glyph_of))
        last = np.cumsum(sizes) - 1
        return last - sizes + 1, last


def read(ids: npt.NDArray[np.integer]) -> GlyphArrays:
    """Glyphs `char advance contour* END` behind one another. They have to be complete and valid, as those of a data set
    are."""
    tokens = ids.astype(np.int64)
    heads = np.flatnonzero(tokens < FIRST_COORDINATE)
    kinds = tokens[heads]
    values = np.append(tokens - _FROM_ZERO, 0)
    is_char = kinds >= FIRST_CHARACTER
    keep = ~is_char & (kinds != END)
    chars = kinds[is_char]
    advances = values[heads[is_char] + 1]
    glyph = (np.cumsum(is_char) - 1)[keep]
    heads, kinds = heads[keep], kinds[keep]
    places = _PLACES[kinds]
    numbers = np.where(places >= 0, values[heads[:, None] + np.maximum(places, 0)], 0)
    is_move, is_close = kinds == MOVE.token, kinds == CLOSE.token
    everyone = np.arange(len(kinds))
    begun = np.maximum.accumulate(np.where(is_move, everyone, 0))
    x = np.where(is_close, numbers[begun, 4], numbers[:, 4])
    y = np.where(is_close, numbers[begun, 5], numbers[:, 5])
    x = x[np.maximum.accumulate(np.where((places[:, 4] >= 0) | is_close, everyone, 0))]
    y = y[np.maximum.accumulate(np.where((places[:, 5] >= 0) | is_close, everyone, 0))]
    points = np.empty((len(kinds), 3, 2))
    points[:, 2, 0], points[:, 2, 1] = x, y
    is_curve = kinds >= BY_NAME["CHH"].token
    for axis, end in ((0, x), (1, y)):
        before = np.roll(end, 1)
        leaves = np.where(places[:, axis] >= 0, numbers[:, axis], before)
        arrives = np.where(places[:, 2 + axis] >= 0, numbers[:, 2 + axis], end)
        points[:, 0, axis] = np.where(is_curve, leaves, end)
        points[:, 1, axis] = np.where(is_curve, arrives, end)
    drawn = ~is_move
    contour = np.cumsum(is_move) - 1
    return GlyphArrays(
        chars, advances.astype(np.float64), glyph[is_move], contour[drawn], is_curve[drawn], points[drawn]
    )


def gather(chars: Sequence[int], advances: Sequence[float], glyphs: Sequence[RawContours]) -> GlyphArrays:
    """Glyphs as they come out of fonts: character tokens, advances in grid units, contours before rounding."""
    sizes = [size for glyph in glyphs for size in glyph.sizes]
    points = np.array([point for glyph in glyphs for point in glyph.points], np.complex128)
    return GlyphArrays(
        np.array(chars, np.int64),
        np.array(advances, np.float64),
        np.repeat(np.arange(len(glyphs)), [len(glyph.sizes) for glyph in glyphs]),
        np.repeat(np.arange(len(sizes)), sizes),
        np.array([curved for glyph in glyphs for curved in glyph.is_curve], np.bool_),
        points.view(np.float64).reshape(-1, 3, 2),
    )


def write(drawings: GlyphArrays) -> tuple[npt.NDArray[np.uint16], Ints]:
    """Round, put into canonical form and write: token ids of all glyphs, and the number of tokens of each.

    A glyph that has no contour left, or leaves the range of the grid, is left out whole: its number is 0.
    """
    tidy = _tidied(drawings)
    ordered, closing = _ordered(tidy)
    return _emitted(ordered, closing)


def _tidied(drawings: GlyphArrays) -> GlyphArrays:
    """Rounded, snapped, without segments of no length, contours of no ink and glyphs out of range."""
    points = np.floor(drawings.points + 0.5)
    advances = np.floor(drawings.advances + 0.5)
    start = points[drawings.previous, 2]
    is_zero = (points == start[:, None]).all(axis=(1, 2))
    curves = drawings.is_curve
    points[curves, 0] = _snapped(start[curves], points[curves, 0])
    points[curves, 1] = _snapped(points[curves, 2], points[curves, 1])
    contours, glyphs = len(drawings.glyph_of), len(drawings.chars)
    kept = ~is_zero
    sizes = np.bincount(drawings.contour_of[kept], minlength=contours)
    curved = np.bincount(drawings.contour_of[kept & curves], minlength=contours)
    whole = (sizes > 2) | ((sizes == 2) & (curved > 0))
    outside = kept & whole[drawings.contour_of] & ~_in_range(points).all(axis=(1, 2))
    bad = ~_in_range(advances)
    bad |= np.bincount(drawings.glyph_of[drawings.contour_of[outside]], minlength=glyphs) > 0
    bad |= np.bincount(drawings.glyph_of[whole], minlength=glyphs) == 0
    whole &= ~bad[drawings.glyph_of]
    kept &= whole[drawings.contour_of]
    number = np.cumsum(whole) - 1
    return GlyphArrays(
        np.where(bad, -1, drawings.chars),
        advances,
        drawings.glyph_of[whole],
        number[drawings.contour_of[kept]],
        curves[kept],
        points[kept],
    )


def _in_range(values: Floats) -> Bools:
    """Whether each value can be a coordinate token; NaN cannot."""
    return (values >= MIN_COORDINATE) & (values <= MAX_COORDINATE)


def _snapped(on_curve: Floats, handle: Floats) -> Floats:
    """As `normalise` does: handles that are nearly horizontal or vertical become so."""
    delta = np.abs(handle - on_curve)
    level = (delta[:, 1] > 0) & (delta[:, 1] <= SNAP_DISTANCE) & (delta[:, 0] >= SNAP_LENGTH)
    upright = ~level & (delta[:, 0] > 0) & (delta[:, 0] <= SNAP_DISTANCE) & (delta[:, 1] >= SNAP_LENGTH)
    snapped = handle.copy()
    snapped[level, 1] = on_curve[level, 1]
    snapped[upright, 0] = on_curve[upright, 0]
    return snapped


def _ordered(drawings: GlyphArrays) -> tuple[GlyphArrays, Bools]:
    """Contours begun at their lowest, then leftmost node and sorted; and which segments close by a straight line."""
    if not len(drawings.glyph_of):
        return drawings, np.zeros(0, bool)
    first, last = drawings.ends
    contour_of = drawings.contour_of
    ends = drawings.points[:, 2]
    key = ends[:, 1] * 65536 + ends[:, 0]
    lowest = np.minimum.reduceat(key, first)
    everyone = np.arange(len(key))
    candidates = np.where(key == lowest[contour_of], everyone, len(key))
    turn = np.minimum.reduceat(candidates, first)
    sizes = last - first + 1
    within = (everyone - turn[contour_of] - 1) % sizes[contour_of]
    left = np.minimum.reduceat(drawings.points[:, :, 0].min(axis=1), first)
    bottom = np.minimum.reduceat(drawings.points[:, :, 1].min(axis=1), first)
    order = np.lexsort((bottom, left, drawings.glyph_of))
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    segments = np.lexsort((within, rank[contour_of]))
    ordered = GlyphArrays(
        drawings.chars,
        drawings.advances,
        drawings.glyph_of[order],
        rank[contour_of][segments],
        drawings.is_curve[segments],
        drawings.points[segments],
    )
    closing = (within == sizes[contour_of] - 1)[segments] & ~ordered.is_curve
    return ordered, closing


def _emitted(drawings: GlyphArrays, closing: Bools) -> tuple[npt.NDArray[np.uint16], Ints]:
    glyphs, contours = len(drawings.chars), len(drawings.glyph_of)
    start = drawings.points[drawings.previous, 2] if contours else np.zeros((0, 2))
    commands = _commands(drawings, start)
    sizes = np.where(closing, 0, _SIZES[commands])
    contour_sizes = np.bincount(drawings.contour_of, sizes, contours).astype(np.int64) + 4  # M x y Z
    glyph_sizes = np.bincount(drawings.glyph_of, contour_sizes, glyphs).astype(np.int64)
    good = drawings.chars >= 0
    glyph_sizes = np.where(good, glyph_sizes + 3, 0)  # char advance END
    ids = np.zeros(int(glyph_sizes.sum()), np.int64)
    glyph_end = np.cumsum(glyph_sizes)
    glyph_begin = glyph_end - glyph_sizes
    ids[glyph_begin[good]] = drawings.chars[good]
    ids[glyph_begin[good] + 1] = drawings.advances[good] + _FROM_ZERO
    ids[glyph_end[good] - 1] = END
    if contours:
        # contours fill their glyphs without a gap but for the 2 tokens before and the 1 behind
        before = np.cumsum(contour_sizes) - contour_sizes
        before += 3 * np.cumsum(good)[drawings.glyph_of] - 1
        ids[before] = MOVE.token
        first, last = drawings.ends
        begin = drawings.points[last, 2]
        ids[before + 1], ids[before + 2] = begin[:, 0] + _FROM_ZERO, begin[:, 1] + _FROM_ZERO
        ids[before + contour_sizes - 1] = CLOSE.token
        inside = np.cumsum(sizes) - sizes
        inside -= inside[first][drawings.contour_of]
        at = before[drawings.contour_of] + 3 + inside
        shown = ~closing
        ids[at[shown]] = commands[shown]
        flat = drawings.points.reshape(-1, 6)
        places = _PLACES[commands]
        written = (places >= 0) & shown[:, None]
        ids[(at[:, None] + places)[written]] = flat[written] + _FROM_ZERO
    return ids.astype(np.uint16), glyph_sizes


def _commands(drawings: GlyphArrays, start: Floats) -> Ints:
    points = drawings.points
    end = points[:, 2]
    same = end == start
    lines = np.where(
        same[:, 1] & ~same[:, 0], HORIZONTAL.token, np.where(same[:, 0] & ~same[:, 1], VERTICAL.token, LINE.token)
    )
    curves = _CURVE_TOKEN[_letters(start, points[:, 0]), _letters(end, points[:, 1])]
    return np.where(drawings.is_curve, curves, lines)


def _letters(on_curve: Floats, handle: Floats) -> Ints:
    same = handle == on_curve
    return np.where(same[:, 1] & ~same[:, 0], _H, np.where(same[:, 0] & ~same[:, 1], _V, _F))


def without_glyphs(drawings: GlyphArrays, unwanted: Bools) -> GlyphArrays:
    """The glyphs `unwanted` [G] keep their places and lose their contours, so that `write` leaves them out."""
    contours = ~unwanted[drawings.glyph_of]
    segments = contours[drawings.contour_of]
    number = np.cumsum(contours) - 1
    return replace(
        drawings,
        glyph_of=drawings.glyph_of[contours],
        contour_of=number[drawings.contour_of[segments]],
        is_curve=drawings.is_curve[segments],
        points=drawings.points[segments],
    )


def without_points(drawings: GlyphArrays) -> GlyphArrays:
    """Without segments of no length, which have no direction, such as the closing line of a contour that is closed."""
    start = drawings.points[drawings.previous, 2]
    kept = (drawings.points != start[:, None]).any(axis=(1, 2))
    return replace(
        drawings, contour_of=drawings.contour_of[kept], is_curve=drawings.is_curve[kept], points=drawings.points[kept]
    )
