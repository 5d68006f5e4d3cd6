"""The glyph overview: any number of cells, of which only those in sight are painted, and only when they change."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.look.paths import PathCache
from fonte_plugin.window.look.theme import LIGHT, Theme
from fonte_plugin.window.look.words import title, word
from fonte_plugin.window.overview.cell import CellPainter, CellState
from fonte_plugin.window.overview.grid_layout import CELL_RATIO, HEADING, MARGIN, GridLayout, Row
from fonte_plugin.workspace.review.glyph_list import GlyphQuery
from fonte_plugin.workspace.review.session import Entry

MIN_CELL, MAX_CELL, DEFAULT_CELL = 40, 220, 92


class OverviewGrid(QAbstractScrollArea):
    """Shows what `query` finds in the session; selection by mouse and keyboard, Enter or double-click opens."""

    activated = Signal(object)
    zoomed = Signal(int)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.query = GlyphQuery()
        self.cell = DEFAULT_CELL
        self.theme: Theme = LIGHT
        self.shown: list[Entry] = []
        self.painted = 0
        """Cells painted since the widget was made: tests look at it."""
        self._sections: list[tuple[str, list[Entry]]] = []
        self._cells = GridLayout()
        self._places: dict[str, int] = {}
        self._selected: set[int] = set()
        self._current = -1
        self._anchor = -1
        self._cache = PathCache()
        self._painter: CellPainter | None = None
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(False)
        self.setAccessibleName(self.tr("Glyph overview"))
        self.setAccessibleDescription(self.tr("Cells of all glyphs; arrow keys move, Enter opens the review"))
        workbench.session_changed.connect(self.reset)
        workbench.review_changed.connect(self._review_changed)

    # content

    def reset(self) -> None:
        """Another session: everything anew."""
        session = self.workbench.session
        self._painter = CellPainter(self.theme, session, self._cache, self.font()) if session else None
        self._selected, self._current, self._anchor = set(), -1, -1
        self.refresh()
        self.verticalScrollBar().setValue(0)

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        session = self.workbench.session
        self._painter = CellPainter(theme, session, self._cache, self.font()) if session else None
        self.viewport().update()

    def set_query(self, query: GlyphQuery) -> None:
        self.query = query
        self.refresh()

    def set_cell(self, size: int) -> None:
        """Cells of this width, in device-independent pixels."""
        size = max(MIN_CELL, min(MAX_CELL, size))
        if size != self.cell:
            self.cell = size
            self._arrange()
            self.zoomed.emit(size)
            if self._current >= 0:
                self._reveal(self._current)

    def refresh(self) -> None:
        """Look for the entries to show again. What is selected stays so; in place of a current one that is
        shown no more comes the one after it."""
        session = self.workbench.session
        names = {self.shown[index].name for index in self._selected if index < len(self.shown)}
        current = self.shown[self._current].name if 0 <= self._current < len(self.shown) else None
        self._sections = self.query.entries(session, self.workbench.review) if session else []
        self.shown = [entry for _, entries in self._sections for entry in entries]
        self._places = {entry.name: index for index, entry in enumerate(self.shown)}
        self._selected = {self._places[name] for name in names if name in self._places}
        before = self._current
        self._current = self._places.get(current, -1) if current else -1
        self._arrange()
        if current is not None and self._current < 0 and self.shown:
            self.select(min(before, len(self.shown) - 1))

    def _arrange(self) -> None:
        sections = [(title, len(entries)) for title, entries in self._sections]
        self._cells = GridLayout.of(sections, self.cell, self.viewport().width())
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self.cell // 3)
        bar.setRange(0, max(0, self._cells.height - self.viewport().height()))
        self.viewport().update()

    def _review_changed(self, chars: Collection[str]) -> None:
        if self.query.filter != "all" or self.query.by_agreement:
            self.refresh()
            return
        session = self.workbench.session
        if session is None:
            return
        for char in chars:
            place = self._places.get(session.drawing.name(char))
            if place is not None:
                self.viewport().update(self._rect(place))

    # geometry

    def _rect(self, index: int) -> QRect:
        """Where a cell is in the viewport."""
        left, top, height = self._cells.place(index)
        return QRect(left, top - self.verticalScrollBar().value(), self._cells.width, height)

    def index_at(self, position: QPoint) -> int:
        """The cell under a point of the viewport, -1 where there is none."""
        return self._cells.index_at(position.x(), position.y() + self.verticalScrollBar().value())

    def _reveal(self, index: int) -> None:
        rect, bar = self._rect(index), self.verticalScrollBar()
        if rect.top() < HEADING:
            bar.setValue(bar.value() + rect.top() - HEADING)
        elif rect.bottom() > self.viewport().height() - 6:
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + 6)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(self.theme.window))
        if self._painter is None:
            return
        offset = self.verticalScrollBar().value()
        for row in self._cells.rows_between(event.rect().top() + offset, event.rect().bottom() + offset):
            y = row.top - offset
            if row.text:
                self._paint_heading(painter, row, y)
                continue
            for column in range(row.count):
                rect = QRect(MARGIN + column * self._cells.width, y, self._cells.width, row.height)
                if rect.intersects(event.rect()):
                    self._painter.paint(painter, QRectF(rect), self._state(row.first + column))
                    self.painted += 1
        if not self.shown:
            painter.setPen(QColor(self.theme.muted))
            nothing = self.tr("No glyph fits this search.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, nothing)

    def _paint_heading(self, painter: QPainter, row: Row, y: int) -> None:
        font = QFont(self.font())
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        area = QRect(MARGIN + 4, y, self.viewport().width(), row.height - 4)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, title(row.text))

    def _state(self, index: int) -> CellState:
        entry, workbench = self.shown[index], self.workbench
        assert workbench.session is not None
        status = workbench.session.status(entry, workbench.review)
        review = workbench.review[entry.char] if entry.in_charset else None
        pending = entry.in_charset and entry.char in workbench.pending
        return CellState(entry, status, review, index in self._selected, index == self._current, pending)

    # selecting

    @property
    def current_entry(self) -> Entry | None:
        return self.shown[self._current] if 0 <= self._current < len(self.shown) else None

    def select(self, index: int, *, extend: bool = False, toggle: bool = False) -> None:
        """Make a cell the current one; alone, with all from the last one on, or in addition."""
        if not 0 <= index < len(self.shown):
            return
        before = set(self._selected) | {self._current}
        if extend and self._anchor >= 0:
            low, high = sorted((self._anchor, index))
            self._selected = set(range(low, high + 1))
        elif toggle:
            self._selected ^= {index}
            self._anchor = index
        else:
            self._selected = {index}
            self._anchor = index
        self._current = index
        self._reveal(index)
        for place in (before ^ self._selected) | {index} | before:
            if 0 <= place < len(self.shown):
                self.viewport().update(self._rect(place))
        self._announce()

    def select_all(self) -> None:
        self._selected = set(range(len(self.shown)))
        self._current = max(self._current, 0) if self.shown else -1
        self.viewport().update()
        self._announce()

    def select_name(self, name: str) -> None:
        if name in self._places:
            self.select(self._places[name])

    def step(self, by: int) -> None:
        """The next or previous glyph, in the order shown."""
        if self.shown:
            self.select(max(0, min(len(self.shown) - 1, self._current + by)))

    def _announce(self) -> None:
        entry = self.current_entry
        if entry is not None:
            session = self.workbench.session
            status = session.status(entry, self.workbench.review) if session else None
            self.setAccessibleDescription(f"{entry.name}, {word(status.value)}" if status else entry.name)
        self.workbench.select((self.shown[index] for index in sorted(self._selected)), entry)

    # events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.index_at(event.position().toPoint())
        modifiers = event.modifiers()
        if index < 0:
            self._selected, self._current = set(), -1
            self.viewport().update()
            self._announce()
            return
        self.select(
            index, extend=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
            toggle=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        )

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.index_at(event.position().toPoint()) >= 0 and self.current_entry is not None:
            self.activated.emit(self.current_entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._cells.columns
        page = max(1, self.viewport().height() // int(self.cell * CELL_RATIO)) * columns
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -columns, Qt.Key.Key_Down: columns,
            Qt.Key.Key_PageUp: -page, Qt.Key.Key_PageDown: page, Qt.Key.Key_Home: -len(self.shown),
            Qt.Key.Key_End: len(self.shown),
        }
        key = Qt.Key(event.key())
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in steps and self.shown:
            self.select(max(0, min(len(self.shown) - 1, self._current + steps[key])), extend=extend)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_entry is not None:
            self.activated.emit(self.current_entry)
        elif event.text().strip() and event.text().isprintable():
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def _type(self, char: str) -> None:
        """Typing a character goes to its glyph."""
        for index, entry in enumerate(self.shown):
            if entry.char == char:
                self.select(index)
                return

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_cell(self.cell + (8 if event.angleDelta().y() > 0 else -8))
            event.accept()
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(760, 560)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.index_at(event.pos())
            QToolTip.showText(event.globalPos(), self._tip(index) if index >= 0 else "", self)
            return True
        return super().viewportEvent(event)

    def _tip(self, index: int) -> str:
        entry = self.shown[index]
        code = f"  U+{ord(entry.char):04X}" if entry.char else ""
        if not entry.in_charset:
            return entry.name + code
        glyph = self.workbench.review[entry.char]
        lines = [f"{entry.name}{code}", word(glyph.status.value)]
        if glyph.agreement is not None:
            lines.append(self.tr("{0} % agreement").format(round(100 * glyph.agreement)))
        if glyph.message:
            lines.append(glyph.message)
        return "\n".join(lines)
