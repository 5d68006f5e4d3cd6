"""How an outline can be edited: which joins run on smoothly, and which lines lie exactly along an axis.

The two measures of DesigNet (Guija-Valiente and Suarez, Computers & Graphics 137, 2026, arXiv 2604.06494): the class of
continuity of each join at a curve, and whether each line is horizontal, vertical or neither. Their tolerances are kept
(`geometry.py` of their code): an angle of .05 radians, handle lengths within 5 % and .01 of the em, lines exact.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, IntEnum

from fonte_plugin.outlines.contour import Point
from fonte_plugin.outlines.outline import Outline

TURN = 0.05
"""Radians by which a join may turn and still run on smoothly."""
LENGTH, ABSOLUTE = 0.05, 0.01
"""By how much of the leaving handle, plus how much of the em, the arriving one may differ and count as long."""
NEARLY = 0.14
"""Largest slope of a line that was meant to lie along an axis: 8 degrees."""


class Continuity(IntEnum):
    """Of a join: C0, G1 or C1."""

    CORNER = 0
    SMOOTH = 1
    """one tangent on both sides"""
    EVEN = 2
    """and handles of the same length"""


class Direction(Enum):
    """Of a line."""

    HORIZONTAL = "horizontal"
    VERTICAL = "vertical"
    OTHER = "other"


def joins(outline: Outline, units_per_em: float = 1000) -> Iterator[tuple[Point, Continuity]]:
    """Each on-curve point at which a curve ends or begins, with its class. The handle of a line is its length."""
    for contour in outline.contours:
        segments = list(contour.segments)
        for before, after in zip((*segments[-1:], *segments[:-1]), segments, strict=True):
            if len(before) == 4 or len(after) == 4:
                yield after[0], _continuity(before, after, units_per_em)


def lines(outline: Outline) -> Iterator[tuple[tuple[Point, Point], Direction]]:
    """Each line that has a length, with its direction."""
    for contour in outline.contours:
        for segment in contour.segments:
            if len(segment) == 2 and segment[0] != segment[1]:
                (x0, y0), (x1, y1) = segment
                direction = Direction.HORIZONTAL if y0 == y1 else Direction.VERTICAL if x0 == x1 else Direction.OTHER
                yield (segment[0], segment[1]), direction


@dataclass(frozen=True, slots=True)
class Editability:
    """Counts over some outlines: joins at curves by class, lines by direction; `nearly`: lines that miss an axis by
    8 degrees at most."""

    corners: int = 0
    smooth: int = 0
    even: int = 0
    horizontal: int = 0
    vertical: int = 0
    other: int = 0
    nearly: int = 0

    @classmethod
    def of(cls, outlines: Iterable[Outline], units_per_em: float = 1000) -> Editability:
        classes, directions, nearly = [0, 0, 0], dict.fromkeys(Direction, 0), 0
        for outline in outlines:
            for _, continuity in joins(outline, units_per_em):
                classes[continuity] += 1
            for ((x0, y0), (x1, y1)), direction in lines(outline):
                directions[direction] += 1
                short, long = sorted((abs(x1 - x0), abs(y1 - y0)))
                nearly += 0 < short <= NEARLY * long
        horizontal, vertical, other = directions.values()
        corners, smooth, even = classes
        return cls(corners, smooth, even, horizontal, vertical, other, nearly)

    @property
    def joins(self) -> int:
        return self.corners + self.smooth + self.even

    @property
    def lines(self) -> int:
        return self.horizontal + self.vertical + self.other


def _continuity(before: tuple[Point, ...], after: tuple[Point, ...], units_per_em: float) -> Continuity:
    into = before[-1][0] - before[-2][0], before[-1][1] - before[-2][1]
    out = after[1][0] - after[0][0], after[1][1] - after[0][1]
    long, other = math.hypot(*into), math.hypot(*out)
    if min(long, other) < 1e-6 * units_per_em:
        return Continuity.CORNER
    cross, dot = into[0] * out[1] - into[1] * out[0], into[0] * out[0] + into[1] * out[1]
    if math.atan2(abs(cross), dot) >= TURN:
        return Continuity.CORNER
    same = abs(long - other) <= ABSOLUTE * units_per_em + LENGTH * other
    return Continuity.EVEN if same else Continuity.SMOOTH
