"""Where the cells of the overview are: sections of rows below each other, found again by point and by number."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QRect

MARGIN = 18
HEADING = 34
CELL_RATIO = 1.16
"""Height of a cell to its width: below the glyph stands its name."""


@dataclass(frozen=True, slots=True)
class Row:
    """A heading (`text`) or a row of cells, from `top` down; `first` and `count` number its cells."""

    top: int
    height: int
    first: int = 0
    count: int = 0
    text: str = ""


@dataclass(frozen=True)
class GridLayout:
    """All rows, in device-independent pixels from the top of the content; cells are `width` wide."""

    rows: tuple[Row, ...] = ()
    columns: int = 1
    width: int = 1
    height: int = 0
    _tops: tuple[int, ...] = field(init=False, repr=False)
    _firsts: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_tops", tuple(row.top for row in self.rows))
        # a heading has the number of the cell after it, so the last row with a number is one of cells
        object.__setattr__(self, "_firsts", tuple(row.first for row in self.rows))

    @classmethod
    def of(cls, sections: Sequence[tuple[str, int]], cell: int, width: int) -> GridLayout:
        """Sections of a title (or "") and a number of cells each, at least `cell` wide, in a view of `width`."""
        room = max(1, width - 2 * MARGIN)
        columns = max(1, room // cell)
        height = int(cell * CELL_RATIO)
        rows: list[Row] = []
        top, first = MARGIN // 2, 0
        for title, total in sections:
            if title:
                rows.append(Row(top, HEADING, first, text=title))
                top += HEADING
            for start in range(0, total, columns):
                rows.append(Row(top, height, first + start, min(columns, total - start)))
                top += height
            first += total
        return cls(tuple(rows), columns, room // columns, top + MARGIN)

    def rows_between(self, top: int, bottom: int) -> Iterator[Row]:
        """The rows that are in sight between two heights."""
        for row in self.rows[max(0, bisect_right(self._tops, top) - 1) :]:
            if row.top > bottom:
                return
            yield row

    def place(self, index: int) -> tuple[int, int, int]:
        """Left, top and height of a cell."""
        row = self.rows[bisect_right(self._firsts, index) - 1]
        return MARGIN + (index - row.first) * self.width, row.top, row.height

    def inside(self, frame: QRect) -> Iterator[int]:
        """The numbers of the cells that a frame touches."""
        for row in self.rows_between(frame.top(), frame.bottom()):
            if row.text or row.top + row.height <= frame.top():
                continue
            for column in range(row.count):
                left = MARGIN + column * self.width
                if left <= frame.right() and left + self.width > frame.left():
                    yield row.first + column

    def index_at(self, x: int, y: int) -> int:
        """The number of the cell at a point, -1 where there is none."""
        found = bisect_right(self._tops, y) - 1
        if found < 0 or self.rows[found].text or y >= self.rows[found].top + self.rows[found].height:
            return -1
        row, column = self.rows[found], (x - MARGIN) // self.width
        return row.first + column if 0 <= column < row.count else -1
