"""Which cells of the overview are selected, and which of them is the current one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Selection:
    """Numbers of cells; `current` is -1 where there is none, `anchor` where a range begins."""

    cells: set[int] = field(default_factory=set)
    current: int = -1
    anchor: int = -1

    def pick(self, index: int, *, extend: bool = False, toggle: bool = False) -> None:
        """One alone, all from the anchor on, or one in addition."""
        if extend and self.anchor >= 0:
            low, high = sorted((self.anchor, index))
            self.cells = set(range(low, high + 1))
        elif toggle:
            self.cells = self.cells ^ {index}
            self.anchor = index
        else:
            self.cells = {index}
            self.anchor = index
        self.current = index

    def point_at(self, index: int) -> None:
        """Make one the current one; of several that are selected all stay so."""
        if index in self.cells:
            self.current = index
        else:
            self.pick(index)

    def frame(self, inside: Iterable[int], before: Iterable[int]) -> None:
        """What a frame drawn with the mouse holds, and what was selected before."""
        found = sorted(inside)
        self.cells = {*before, *found}
        if found:
            self.current = found[-1] if self.current not in self.cells else self.current
            self.anchor = found[0]
        elif not self.cells:
            self.current = -1

    def clear(self) -> None:
        self.cells, self.current, self.anchor = set(), -1, -1

    def moved(self, places: dict[int, int], current: int) -> None:
        """The cells have new numbers; those that are in no place any more are left out."""
        self.cells = {places[cell] for cell in self.cells if cell in places}
        self.current = current
