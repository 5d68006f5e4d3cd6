"""The upright rectangle round some ink."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple, Protocol

from fontTools.pens.boundsPen import BoundsPen


class Drawable(Protocol):
    """Anything that draws itself with a segment pen of fontTools."""

    def draw(self, pen: Any) -> None: ...


class Box(NamedTuple):
    """Its four sides, in the units of the outline."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.top - self.bottom

    @property
    def middle(self) -> float:
        """x of its middle."""
        return (self.left + self.right) / 2

    @property
    def center(self) -> float:
        """y of its middle."""
        return (self.bottom + self.top) / 2


NOWHERE = Box(0, 0, 0, 0)
"""The box of an outline without ink."""


def bounds(drawn: Iterable[Drawable]) -> Box | None:
    """Exact bounds of the ink (not of the handles), None without ink."""
    pen = BoundsPen(None)
    for each in drawn:
        each.draw(pen)
    return Box(*pen.bounds) if pen.bounds else None


def box_of(drawn: Iterable[Drawable]) -> Box:
    """The same for an outline that is known to have ink."""
    found = bounds(drawn)
    assert found is not None
    return found
