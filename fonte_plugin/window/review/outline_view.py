"""A glyph, large: filled among the ghosts of its neighbours, or with its points and handles, which can be moved."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from fonte_plugin.design.parts.own_parts import OwnPart
from fonte_plugin.outlines.contour import Point
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.look.paths import PathCache, fill, painter_path
from fonte_plugin.window.look.theme import LIGHT, Theme
from fonte_plugin.window.review.glyph_canvas import GlyphCanvas
from fonte_plugin.window.review.measuring import paint_reaches
from fonte_plugin.window.review.outline_painting import (
    paint_metrics,
    paint_neighbours,
    paint_overlay,
    paint_parts,
    paint_points,
)
from fonte_plugin.workspace.review.outline_edit import Address, EditPoint, moved, nodes, snapped, without_points
from fonte_plugin.workspace.review.point_edit import with_point
from fonte_plugin.workspace.review.session import Session

GRAB = 9
MARK = 13
"""Radius of the ring round a place that is shown, in pixels."""
MARK_ZOOM = 2.2
"""How near that place is looked at."""
SNAP = 6
DELETES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
NUDGES = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}


class OutlineView(GlyphCanvas):
    """Shows `outline` in font units; emits `edited(outline, merge)` when the designer has moved points.

    Neighbours are outlines to the left and right, drawn faintly. Wheel zooms, middle button pans, and so does the
    left one while Space is held, which shows the glyph alone; a click or a frame selects points, arrows nudge them
    (Shift: by ten), Delete removes them, Alt drags without snapping.
    """

    edited = Signal(object, bool)
    deleted = Signal(object)
    """The outline without the points that were selected."""
    changed = Signal(object, str)
    """An outline that a command made of this one, and the name of the command."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.show_points = False
        self.editable = False
        self._neighbours: tuple[tuple[Outline, ...], tuple[Outline, ...]] = ((), ())
        self._ink = "#000000"
        self._selected: set[Address] = set()
        self._drag: tuple[QPointF, Outline, EditPoint | None] | None = None
        self._frame: QRectF | None = None
        self._panning: QPointF | None = None
        self._previews = False
        self._mark: Point | None = None
        self._cursor: QPointF | None = None
        self.measures = False
        self.overlay: Outline | None = None
        """Another outline, shown as a line behind this one."""
        self.parts: tuple[OwnPart, ...] = ()
        """The parts of the outline that are those of drawn glyphs."""
        self.legend = ""
        """Text in the corner about what is shown."""
        self.setMouseTracking(True)
        self._cache = PathCache(64)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(320, 240)
        self.setAccessibleName(self.tr("Outline"))
        self.setAccessibleDescription(self.tr("The glyph among its neighbours; arrow keys nudge selected points"))

    def show_glyph(
        self,
        session: Session,
        outline: Outline | None,
        neighbours: tuple[tuple[Outline, ...], tuple[Outline, ...]],
        ink: str,
        *,
        editable: bool,
        keep_view: bool,
    ) -> None:
        """Another glyph, or another state of it; `keep_view` leaves zoom and selected points."""
        self._session, self._outline, self._neighbours, self._ink = session, outline, neighbours, ink
        self.editable = editable
        if not keep_view:
            self._zoom, self._pan, self._selected = 1.0, QPointF(), set()
            self._mark = None
        self._drag = None
        self.update()

    def set_show_points(self, shown: bool) -> None:
        self.show_points = shown
        self._selected = set()
        self.update()

    def mark(self, point: Point | None) -> None:
        """Show where something is, in font units, near enough to see it."""
        self._mark = point
        if point is not None and self._session is not None:
            self._zoom = max(self._zoom, MARK_ZOOM)
            self._pan += QPointF(self.width() / 2, self.height() / 2) - self.to_view(point)
        self.update()

    @property
    def selected(self) -> frozenset[Address]:
        """The points that a command applies to."""
        return frozenset(self._selected)

    def apply(self, change: Callable[[Outline, frozenset[Address]], Outline], text: str) -> None:
        """Let a command change the outline; its points stay selected where their number is the same."""
        if self._outline is None or not self.editable:
            return
        after = change(self._outline, self.selected)
        if after.structure != self._outline.structure:
            self._selected = set()
        if after != self._outline:
            self.changed.emit(after, text)

    def select(self, addresses: Collection[Address]) -> None:
        self._selected = set(addresses)
        self.update()

    # points

    def node_at(self, position: QPointF) -> EditPoint | None:
        """The point under the mouse; on-curve points before handles, which may lie on them."""
        if self._outline is None or not self.show_points:
            return None
        best, nearest = None, float(GRAB)
        for node in nodes(self._outline):
            offset = self.to_view(node.point) - position
            distance = (offset.x() ** 2 + offset.y() ** 2) ** 0.5 - (0.5 if node.on_curve else 0)
            if distance < nearest:
                best, nearest = node, distance
        return best

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self.theme.card))
        if self._session is None:
            return
        scale, origin = self._frame_of_view()
        if not self._previews:
            area = QRectF(self.rect())
            paint_metrics(painter, area, self.theme, self._session.metrics, scale, origin, self._outline)
            paint_neighbours(painter, self.theme, self._cache, self._neighbours, scale, origin, self._outline)
        if self._outline is None:
            painter.setPen(QColor(self.theme.muted))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Not drawn yet"))
            return
        points = self.show_points and not self._previews
        color = QColor(self.theme.text if self._previews else self._ink)
        if points:
            color.setAlpha(34)
        path = self._cache.path(self._outline) if self._drag is None else painter_path(self._outline)
        fill(painter, path, origin.x(), origin.y(), scale, color)
        if points:
            paint_points(painter, self.theme, self._ink, self._outline, self._selected, scale, origin)
            paint_parts(painter, self.theme, self._outline, self.parts, scale, origin)
        if self.overlay is not None and not self._previews:
            paint_overlay(painter, self.theme, self._cache, self.overlay, scale, origin)
        if self.measures and self._cursor is not None and self._drag is None and not self._previews:
            paint_reaches(painter, self.theme, self._outline, self.to_glyph(self._cursor), self.to_view)
        legend = self.legend or (self.whose_parts if points else "")
        if legend and not self._previews:
            painter.setPen(QColor(self.theme.muted))
            corner = self.rect().adjusted(12, 0, -14, -8)
            painter.drawText(corner, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, legend)
        if self._mark is not None and points:
            painter.setPen(QPen(QColor(self.theme.bad), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self.to_view(self._mark), MARK, MARK)
        if self._frame is not None:
            painter.setPen(QPen(QColor(self.theme.accent), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._frame)

    # editing

    @property
    def whose_parts(self) -> str:
        """A line on what is shown thick; empty where nothing is."""
        chars = " ".join(dict.fromkeys(part.char for part in self.parts))
        return self.tr("Thick lines: point for point as in {0}").format(chars) if chars else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus()
        position = event.position()
        if event.button() == Qt.MouseButton.MiddleButton or self._previews:
            self._panning = position
            return
        if not self.show_points or self._outline is None or event.button() != Qt.MouseButton.LeftButton:
            return
        node = self.node_at(position)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if node is None:
            if not shift:
                self._selected = set()
            self._frame = QRectF(position, position)
        else:
            if shift:
                self._selected ^= {node.address}
            elif node.address not in self._selected:
                self._selected = {node.address}
            if self.editable:
                self._drag = position, self._outline, node
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        position = event.position()
        self._cursor = position
        if self._panning is not None:
            self._pan += position - self._panning
            self._panning = position
        elif self._drag is not None and self._selected:
            self._outline = self._dragged(position, event.modifiers())
        elif self._frame is not None:
            self._frame.setBottomRight(position)
        elif not self.measures:
            return
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """One point more, where the outline was hit."""
        hit = (
            self.show_points and self.editable and self._outline is not None and self.node_at(event.position()) is None
        )
        if not hit or event.button() != Qt.MouseButton.LeftButton or self._outline is None:
            super().mouseDoubleClickEvent(event)
            return
        scale, _ = self._frame_of_view()
        found = with_point(self._outline, self.to_glyph(event.position()), GRAB / scale)
        if found is not None:
            outline, address = found
            self._frame = None
            self._selected = {address}
            self.changed.emit(outline, self.tr("Add a point"))

    def leaveEvent(self, event: QEvent) -> None:
        self._cursor = None
        self.update()
        super().leaveEvent(event)

    def _dragged(self, position: QPointF, modifiers: Qt.KeyboardModifier) -> Outline:
        assert self._drag is not None
        assert self._session is not None
        start, before, node = self._drag
        assert node is not None
        scale, _ = self._frame_of_view()
        x = node.point[0] + (position.x() - start.x()) / scale
        y = node.point[1] - (position.y() - start.y()) / scale
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            if abs(x - node.point[0]) > abs(y - node.point[1]):
                y = node.point[1]
            else:
                x = node.point[0]
        if not modifiers & Qt.KeyboardModifier.AltModifier:
            metrics = self._session.metrics
            others = [other for other in nodes(before) if other.on_curve and other.address not in self._selected]
            xs = [other.point[0] for other in others]
            ys = [other.point[1] for other in others]
            if node.anchor is not None:
                xs, ys = [node.anchor[0]], [node.anchor[1]]
            ys += [0, metrics.x_height, metrics.cap_height, metrics.ascender, metrics.descender]
            x, y = snapped((x, y), xs, ys, SNAP / scale)
        alone = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        return moved(before, self._selected, x - node.point[0], y - node.point[1], keeps_smooth=not alone)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._panning = None
        if self._drag is not None:
            _, before, _ = self._drag
            self._drag = None
            if self._outline is not None and self._outline != before:
                self.edited.emit(self._outline, False)
        if self._frame is not None and self._outline is not None:
            frame = self._frame.normalized()
            inside = (node for node in nodes(self._outline) if frame.contains(self.to_view(node.point)))
            self._selected |= {node.address for node in inside}
            self._frame = None
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keys for editing points come before shortcuts."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self.show_points:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if (event.key() == Qt.Key.Key_A and control) or (event.key() in DELETES and not control):
                event.accept()
                return True
        return super().event(event)

    def select_all(self) -> None:
        """Every point."""
        self._selected = {node.address for node in nodes(self._outline)} if self._outline else set()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, control = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in NUDGES and self._selected and self.editable and self._outline is not None:
            by = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            dx, dy = NUDGES[key]
            self._outline = moved(self._outline, self._selected, dx * by, dy * by)
            self.edited.emit(self._outline, True)
            self.update()
        elif key == Qt.Key.Key_Escape and self._selected:
            self._selected = set()
            self.update()
        elif key == Qt.Key.Key_A and control and self.show_points:
            self.select_all()
        elif key in DELETES and self.show_points and not control:
            self._delete()
        elif key == Qt.Key.Key_Space:
            self._preview(shown=True)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._preview(shown=False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._preview(shown=False)
        super().focusOutEvent(event)

    def _preview(self, *, shown: bool) -> None:
        """The glyph alone, and the hand to move it, as long as Space is held."""
        if shown != self._previews:
            self._previews = shown
            self.setCursor(Qt.CursorShape.OpenHandCursor if shown else Qt.CursorShape.ArrowCursor)
            self.update()

    def _delete(self) -> None:
        """Remove the selected points; without a selection nothing happens."""
        if self._outline is not None and self._selected and self.editable:
            outline = without_points(self._outline, self._selected)
            self._selected = set()
            self.deleted.emit(outline)
