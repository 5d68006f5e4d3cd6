"""A list of things to look at and to decide about."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget


class ProposalTable(QTableView):
    """`picked` when another row is looked at; A accepts what is selected and X refuses it."""

    picked = Signal(int)
    decided = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(24)
        self.horizontalHeader().setHighlightSections(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.selectionModel().currentRowChanged.connect(lambda now, _: self.picked.emit(now.row()))

    def show_rows(
        self, titles: Sequence[str], rows: Sequence[Sequence[str]], tips: Sequence[str], *, numbers: bool = False
    ) -> None:
        """Show new rows; rows with the same first cells stay selected. `numbers` stand in all columns but the first."""
        chosen = {self._model.item(row, 0).text() for row in self.rows}
        at = self.verticalScrollBar().value()
        selection = self.selectionModel()
        blocked = selection.blockSignals(True)
        self._model.clear()
        self._model.setHorizontalHeaderLabels(list(titles))
        for cells, tip in zip(rows, tips, strict=True):
            items = []
            for column, text in enumerate(cells):
                item = QStandardItem(text)
                item.setToolTip(tip)
                if column and numbers:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                items.append(item)
            self._model.appendRow(items)
        header = self.horizontalHeader()
        for column in range(len(titles)):
            side = Qt.AlignmentFlag.AlignRight if column and numbers else Qt.AlignmentFlag.AlignLeft
            self._model.horizontalHeaderItem(column).setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        if titles:
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        flags = QItemSelectionModel.SelectionFlag
        for row, cells in enumerate(rows):
            if cells[0] in chosen:
                selection.select(self._model.index(row, 0), flags.Select | flags.Rows)
        selection.blockSignals(blocked)
        self.verticalScrollBar().setValue(at)
        self.viewport().update()

    @property
    def rows(self) -> list[int]:
        """The selected rows."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_A, Qt.Key.Key_X) and not event.modifiers() and self.rows:
            self.decided.emit(event.key() == Qt.Key.Key_A)
        else:
            super().keyPressEvent(event)
