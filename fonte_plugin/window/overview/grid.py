"""The glyph overview: any number of cells, of which only those in sight are painted, and only when they change."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QRubberBand, QToolTip, QWidget

from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.look.paths import PathCache
from fonte_plugin.window.look.theme import LIGHT, Theme
from fonte_plugin.window.look.words import title, word
from fonte_plugin.window.overview.cell import CellPainter, CellState, tip
from fonte_plugin.window.overview.grid_layout import CELL_RATIO, HEADING, MARGIN, GridLayout
from fonte_plugin.window.overview.selection import Selection
from fonte_plugin.window.overview.spoken import CellArea
from fonte_plugin.workspace.review.glyph_list import GlyphQuery
from fonte_plugin.workspace.review.session import Entry

MIN_CELL = 40
"""Width of a cell in pixels."""
MAX_CELL = 220
DEFAULT_CELL = 92
DECISIONS = {
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_X: "reject",
    Qt.Key.Key_R: "reroll",
    Qt.Key.Key_Delete: "reject",
    Qt.Key.Key_Backspace: "reject",
}


class OverviewGrid(CellArea):
    """Shows what `query` finds in the session; selection by mouse and keyboard, Enter or double-click opens."""

    activated = Signal(object)
    zoomed = Signal(int)
    decided = Signal(str)
    """The name of an action about what is selected."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.query = GlyphQuery()
        self.cell = DEFAULT_CELL
        self.theme: Theme = LIGHT
        self.shown: list[Entry] = []
        self.painted = 0  # cells since the widget was made: tests look at it
        self._sections: list[tuple[str, list[Entry]]] = []
        self._cells = GridLayout()
        self._places: dict[str, int] = {}
        self._selection = Selection()
        self._press: tuple[QPoint, set[int]] | None = None
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, self.viewport())
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
        self._selection.clear()
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
            if self._selection.current >= 0:
                self._reveal(self._selection.current)

    def refresh(self) -> None:
        """Look for the entries to show again. The selection stays; a current entry that is not shown any more is
        replaced by the one after it."""
        session, selection = self.workbench.session, self._selection
        before, shown = selection.current, self.shown
        name = shown[before].name if 0 <= before < len(shown) else None
        self._sections = self.query.entries(session, self.workbench.review, self.workbench.built) if session else []
        self.shown = [entry for _, entries in self._sections for entry in entries]
        self._places = {entry.name: index for index, entry in enumerate(self.shown)}
        places = {index: self._places[entry.name] for index, entry in enumerate(shown) if entry.name in self._places}
        selection.moved(places, self._places.get(name, -1) if name else -1)
        self._arrange()
        if name is not None and selection.current < 0 and self.shown:
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
                self.viewport().update(self.place(place))

    # geometry

    def place(self, index: int) -> QRect:
        """Where a cell is in the viewport."""
        left, top, height = self._cells.place(index)
        return QRect(left, top - self.verticalScrollBar().value(), self._cells.width, height)

    def index_at(self, position: QPoint) -> int:
        """The cell under a point of the viewport, -1 where there is none."""
        return self._cells.index_at(position.x(), position.y() + self.verticalScrollBar().value())

    def _reveal(self, index: int) -> None:
        rect, bar = self.place(index), self.verticalScrollBar()
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
                self._painter.paint_heading(
                    painter, title(row.text), QRect(MARGIN + 4, y, self.viewport().width(), row.height - 4)
                )
                continue
            for column in range(row.count):
                rect = QRect(MARGIN + column * self._cells.width, y, self._cells.width, row.height)
                if rect.intersects(event.rect()):
                    self._painter.paint(painter, QRectF(rect), self._state(row.first + column))
                    self.painted += 1
        if not self.shown:
            painter.setPen(QColor(self.theme.muted))
            area = self.viewport().rect()
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.tr("No glyph fits this search."))

    def _state(self, index: int) -> CellState:
        entry, workbench = self.shown[index], self.workbench
        assert workbench.session is not None
        status = workbench.session.status(entry, workbench.review)
        review = workbench.review[entry.char] if entry.in_charset else None
        pending = entry.in_charset and entry.char in workbench.pending
        return CellState(
            entry, status, review, index in self._selection.cells, index == self._selection.current, pending
        )

    # selecting

    @property
    def current_index(self) -> int:
        """The number of the current cell, -1 where there is none."""
        return self._selection.current

    def is_selected(self, index: int) -> bool:
        return index in self._selection.cells

    @property
    def current_entry(self) -> Entry | None:
        current = self._selection.current
        return self.shown[current] if 0 <= current < len(self.shown) else None

    def select(self, index: int, *, extend: bool = False, toggle: bool = False) -> None:
        """Make a cell the current one; alone, with all from the last one on, or in addition."""
        if 0 <= index < len(self.shown):
            self._select(lambda selection: selection.pick(index, extend=extend, toggle=toggle))
            self._reveal(index)

    def _select(self, change: Callable[[Selection], None]) -> None:
        """Change the selection and repaint the cells concerned."""
        before, current = set(self._selection.cells), self._selection.current
        change(self._selection)
        for place in (before ^ self._selection.cells) | {current, self._selection.current}:
            if 0 <= place < len(self.shown):
                self.viewport().update(self.place(place))
        self._announce()

    def select_all(self) -> None:
        self._select(lambda selection: selection.frame(range(len(self.shown)), ()))

    def select_name(self, name: str) -> None:
        if name in self._places:
            self.select(self._places[name])

    def step(self, by: int) -> None:
        """The next or previous glyph, in the order shown."""
        if self.shown:
            self.select(max(0, min(len(self.shown) - 1, self._selection.current + by)))

    def step_to(self, wanted: Callable[[Entry], bool]) -> bool:
        """Go to the next glyph that is wanted, from the start again after the end; False if there is none."""
        count, current = len(self.shown), self._selection.current
        for ahead in range(1, count + 1):
            if wanted(self.shown[(current + ahead) % count]):
                self.select((current + ahead) % count)
                return True
        return False

    def _announce(self) -> None:
        entry = self.current_entry
        if entry is not None:
            self.setAccessibleDescription(self.spoken(self.current_index))
        self.workbench.select((self.shown[index] for index in sorted(self._selection.cells)), entry)
        self.tell_current()

    # events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index, modifiers = self.index_at(event.position().toPoint()), event.modifiers()
        extend = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        toggle = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        if event.button() == Qt.MouseButton.RightButton:
            if index >= 0:  # the menu is about all that is selected
                self._select(lambda selection: selection.point_at(index))
            return
        if index >= 0:
            self.select(index, extend=extend, toggle=toggle)
        elif not (extend or toggle):
            self._select(Selection.clear)
        if event.button() == Qt.MouseButton.LeftButton:
            kept = set(self._selection.cells) if extend or toggle else set()
            self._press = self._content(event.position().toPoint()), kept

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A frame from where the mouse went down; beyond the edge the cells move under it."""
        if self._press is None:
            return
        (start, kept), spot = self._press, event.position().toPoint()
        if self._band.isHidden() and (
            (self._content(spot) - start).manhattanLength() < QApplication.startDragDistance()
        ):
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setValue(bar.value() + min(0, spot.y()) + max(0, spot.y() - height))
        frame = QRect(start, self._content(spot)).normalized()
        self._band.setGeometry(frame.translated(0, -bar.value()))
        self._band.show()
        inside = self._cells.inside(frame)
        self._select(lambda selection: selection.frame(inside, kept))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._press = None
        self._band.hide()

    def _content(self, point: QPoint) -> QPoint:
        """A point of the view, from the top of the content."""
        return point + QPoint(0, self.verticalScrollBar().value())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.index_at(event.position().toPoint()) >= 0 and self.current_entry is not None:
            self.activated.emit(self.current_entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        columns = self._cells.columns
        page = max(1, self.viewport().height() // int(self.cell * CELL_RATIO)) * columns
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Home: -len(self.shown),
            Qt.Key.Key_End: len(self.shown),
        }
        key = Qt.Key(event.key())
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in steps and self.shown:
            self.select(max(0, min(len(self.shown) - 1, self._selection.current + steps[key])), extend=extend)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_entry is not None:
            self.activated.emit(self.current_entry)
        elif (decision := DECISIONS.get(key)) and not extend and self._judged():
            self.decided.emit(decision)
        elif event.text().strip() and event.text().isprintable():
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def _judged(self) -> bool:
        """Whether a selected glyph was generated: A, X and R then decide about it instead of going to a glyph."""
        bench = self.workbench
        return bool(bench.subject_signs) or any(bench.review[char].candidates for char in bench.selected_chars)

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
        return tip(entry, self.workbench.review[entry.char] if entry.in_charset else None)

    def spoken(self, index: int) -> str:
        """A cell in a few words: its glyph, where that stands, how far its candidates agree."""
        entry, session = self.shown[index], self.workbench.session
        status = session.status(entry, self.workbench.review) if session is not None else None
        review = self.workbench.review[entry.char] if entry.in_charset else None
        words = [entry.name, word(status.value) if status else ""]
        if review is not None and review.agreement is not None:
            words.append(self.tr("{0} % agreement").format(round(100 * review.agreement)))
        return ", ".join(filter(None, words))
