"""The overview for those who do not see it: a list with an item for each cell, as screen readers know lists."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QWidget

KEPT: list[SpokenGrid] = []
"""Qt keeps bare pointers to interfaces, and deletes them itself: one made in Python has to outlive every use of it."""


class CellArea(QAbstractScrollArea):
    """Cells that are painted, of which screen readers hear as if they were widgets."""

    shown: Sequence[object]
    """What stands in each."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _install()

    @property
    def current_index(self) -> int:
        """The number of the current cell, -1 where there is none."""
        raise NotImplementedError

    def is_selected(self, index: int) -> bool:
        raise NotImplementedError

    def place(self, index: int) -> QRect:
        """Where a cell is in the viewport."""
        raise NotImplementedError

    def index_at(self, position: QPoint) -> int:
        """The cell under a point of the viewport, -1 where there is none."""
        raise NotImplementedError

    def spoken(self, index: int) -> str:
        """A cell in a few words."""
        raise NotImplementedError

    def tell_current(self) -> None:
        """Another cell is the current one; nobody is told where nobody listens."""
        if QAccessible.isActive() and self.current_index >= 0:
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(self.current_index)
            QAccessible.updateAccessibility(event)


class SpokenCell(QAccessibleInterface):
    """What stands in the cell of this number at the moment it is asked."""

    def __init__(self, grid: CellArea, index: int) -> None:
        super().__init__()
        self.grid, self.index = grid, index

    def isValid(self) -> bool:
        return self.index < len(self.grid.shown)

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return QAccessible.queryAccessibleInterface(self.grid)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        return self.grid.spoken(self.index) if self.isValid() and kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing here is written into."""

    def rect(self) -> QRect:
        place = self.grid.place(self.index)
        return QRect(self.grid.viewport().mapToGlobal(place.topLeft()), place.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        state, grid = QAccessible.State(), self.grid
        if not self.isValid():
            state.invalid = True
            return state
        state.selectable = state.focusable = state.multiSelectable = True
        state.selected = grid.is_selected(self.index)
        state.focused = grid.hasFocus() and grid.current_index == self.index
        state.offscreen = not grid.viewport().rect().intersects(grid.place(self.index))
        return state


class SpokenGrid(QAccessibleWidget):
    """Cells are made when they are asked for: a font may have thousands, and nobody may be listening."""

    def __init__(self, grid: CellArea) -> None:
        super().__init__(grid, QAccessible.Role.List)
        self.grid = grid
        self._cells: dict[int, tuple[int, SpokenCell]] = {}

    def childCount(self) -> int:
        return len(self.grid.shown)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < len(self.grid.shown):
            return None
        if index not in self._cells:
            cell = SpokenCell(self.grid, index)
            self._cells[index] = QAccessible.registerAccessibleInterface(cell), cell
        return self._cells[index][1]

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        viewport = self.grid.viewport()
        return self.child(self.grid.index_at(viewport.mapFromGlobal(QPoint(x, y))))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, SpokenCell) and child.grid is self.grid else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        return self.child(self.grid.current_index)

    def release(self) -> None:
        """The overview is gone: so are its cells."""
        for number, _ in self._cells.values():
            QAccessible.deleteAccessibleInterface(number)
        self._cells.clear()


@cache
def _install() -> None:
    """Have Qt ask us for the interface of an overview; all other widgets have one of Qt's own."""
    QAccessible.installFactory(_interface_of)


def _interface_of(name: str, widget: QObject) -> QAccessibleInterface | None:
    if not isinstance(widget, CellArea):
        return None
    made = SpokenGrid(widget)
    KEPT.append(made)
    widget.destroyed.connect(made.release)
    return made
