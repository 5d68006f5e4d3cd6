"""The overview with its search, filters and order above it."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.look.theme import Theme
from fonte_plugin.window.look.words import title, word
from fonte_plugin.window.overview.grid import DEFAULT_CELL, MAX_CELL, MIN_CELL, OverviewGrid
from fonte_plugin.workspace.review.glyph_list import FILTERS
from fonte_plugin.workspace.review.session import Entry

NARROWEST = 600
"""Pixels that the page takes at least."""
ROOMY = 900
"""Pixels from which there is room for everything."""


class OverviewPage(QWidget):
    """Search, filter, sort, zoom, and the grid itself (`grid`)."""

    opened = Signal()
    """The current glyph is to be shown large."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.grid = OverviewGrid(workbench)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addWidget(self.grid, 1)
        workbench.review_changed.connect(self._count)
        workbench.session_changed.connect(self._count)
        self.grid.zoomed.connect(self.zoom.setValue)

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(18, 8, 18, 8)
        row.setSpacing(0)
        bar.setMinimumWidth(NARROWEST)  # left out where there is no room
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search: a, period, U+0041"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(110)
        self.search.setMaximumWidth(230)
        self.search.setAccessibleName(self.tr("Search glyphs"))
        self.search.setToolTip(self.tr("A character, part of a name or a code point; several with spaces (Ctrl+F)"))
        self.search.returnPressed.connect(self._open_found)
        self.search.textChanged.connect(lambda text: self.grid.set_query(replace(self.grid.query, search=text.strip())))
        row.addWidget(self.search, 2)
        row.addSpacing(14)
        self._filters = QButtonGroup(self)
        self.filter_buttons: dict[str, QPushButton] = {}
        for index, name in enumerate(FILTERS):
            button = QPushButton(title(name))
            button.setObjectName("segment")
            button.setProperty("place", "first" if not index else "last" if index == len(FILTERS) - 1 else "")
            button.setCheckable(True)
            button.setChecked(not index)
            button.setToolTip(self.tr("Filter: {0}").format(word(name)))
            button.clicked.connect(lambda _=False, name=name: self._filter(name))
            self._filters.addButton(button)
            self.filter_buttons[name] = button
            row.addWidget(button)
        row.addStretch(1)
        self.order = QCheckBox(self.tr("Least certain first"))
        self.order.setToolTip(self.tr("Sort generated glyphs by their agreement, lowest first"))
        self.order.toggled.connect(lambda on: self.grid.set_query(replace(self.grid.query, by_agreement=on)))
        row.addWidget(self.order)
        row.addSpacing(16)
        self.zoom = QSlider(Qt.Orientation.Horizontal)
        self.zoom.setRange(MIN_CELL, MAX_CELL)
        self.zoom.setValue(DEFAULT_CELL)
        self.zoom.setFixedWidth(96)
        self.zoom.setAccessibleName(self.tr("Size of cells"))
        self.zoom.setToolTip(self.tr("Size of cells (Ctrl and wheel)"))
        self.zoom.valueChanged.connect(self.grid.set_cell)
        row.addWidget(self.zoom)
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = self.width() >= ROOMY
        if roomy is self.zoom.isHidden():
            self.zoom.setVisible(roomy)
            self.order.setText(self.tr("Least certain first") if roomy else self.tr("By doubt"))
            self._count()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys are for the cells; a focus proxy would take all else on the page out of the way of Tab."""
        self.grid.setFocus(event.reason())

    def _open_found(self) -> None:
        """Return in the search: the first glyph found, in the review."""
        if self.grid.shown:
            self.grid.select(0)
            self.opened.emit()

    def _filter(self, name: str) -> None:
        self.grid.set_query(replace(self.grid.query, filter=name))

    def set_theme(self, theme: Theme) -> None:
        self.grid.set_theme(theme)

    def show_entry(self, entry: Entry) -> None:
        """Make a glyph the current one, even if the search had hidden it."""
        if all(shown.name != entry.name for shown in self.grid.shown):
            self.search.clear()
            self.filter_buttons["all"].click()
        self.grid.select_name(entry.name)

    def show_signs(self) -> None:
        """Other signs are built."""
        self.grid.refresh()
        self._count()

    def _count(self) -> None:
        """How many there are of each, on the filters themselves."""
        session, review = self.workbench.session, self.workbench.review
        if session is None:
            return
        tally = session.tally(review, self.workbench.built)
        for name, button in self.filter_buttons.items():
            count = sum(tally[status] for status in FILTERS[name] if status is not None)  # a space is no glyph to draw
            button.setText(f"{title(name)}  {count}" if count and not self.zoom.isHidden() else title(name))
