"""The upright stem of a letter, on which a part of another letter is set."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from fontTools.misc.transform import Transform

from fonte_plugin.outlines.contour import Contours, moved, transformed
from fonte_plugin.outlines.cutting import box, broadened
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.ink import ink_runs

SLACK = 3.0
"""how far the sides of a straight stem may wander, in thousandths of the em"""


@dataclass(frozen=True, slots=True)
class Upright:
    """The sides of a straight stem, font units."""

    left: float
    right: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    def rectangle(self, bottom: float, top: float) -> Contours:
        """The stem itself between two heights."""
        return box(self.left, bottom, self.right, top)

    def fitted(self, contours: Contours, onto: Upright) -> Contours:
        """The part below this stem, moved onto another stem and made as thick."""
        return moved(broadened(contours, self.left, self.right, onto.width - self.width), onto.left - self.left)

    @classmethod
    def find(
        cls, glyph: Glyph, heights: Iterable[float], unit: float, *, run: int = 0, runs: int | None = None
    ) -> Upright | None:
        """The ink number `run` from the left where it is as wide and in the same place at all `heights`.

        `runs`: how many stretches of ink there have to be at each, any number where it is None. `unit`: a thousandth
        of the em.
        """
        spans = [ink_runs(glyph.contours, y) for y in heights]
        if not spans or any(len(span) <= max(run, -run - 1) or len(span) != (runs or len(span)) for span in spans):
            return None
        lefts, rights = zip(*(span[run] for span in spans), strict=True)
        if max(max(lefts) - min(lefts), max(rights) - min(rights)) > SLACK * unit:
            return None
        return cls(round(sorted(lefts)[len(lefts) // 2]), round(sorted(rights)[len(rights) // 2]))


def ink_above(glyph: Glyph, x: float) -> list[tuple[float, float]]:
    """(bottom, top) of each stretch of ink at `x`, from the lowest up."""
    lying = transformed(glyph.contours, Transform(0, 1, 1, 0))
    return ink_runs(lying, x)
