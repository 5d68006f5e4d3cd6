"""The canvas of a large glyph: where its points are on the screen, panned and zoomed by wheel and fingers."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QInputDevice, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from fonte_plugin.outlines.contour import Point
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.review.session import Session


class GlyphCanvas(QWidget):
    """Shows nothing by itself; subclasses set the session and the outline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session: Session | None = None
        self._outline: Outline | None = None
        self._zoom, self._pan = 1.0, QPointF()

    def fit(self) -> None:
        """All of the glyph, in the middle."""
        self._zoom, self._pan = 1.0, QPointF()
        self.update()

    def _frame_of_view(self) -> tuple[float, QPointF]:
        """Pixels to a font unit, and where the origin of the glyph is."""
        assert self._session is not None
        metrics = self._session.metrics
        height = metrics.ascender - metrics.descender
        scale = self.height() * 0.72 / height
        width = self._outline.width if self._outline else metrics.upm / 2
        scale = min(scale, self.width() * 0.62 / max(width, metrics.upm * 0.5)) * self._zoom
        middle = (metrics.ascender + metrics.descender) / 2
        origin = QPointF(self.width() / 2 - width / 2 * scale, self.height() / 2 + middle * scale) + self._pan
        return scale, origin

    def to_view(self, point: Point) -> QPointF:
        scale, origin = self._frame_of_view()
        return QPointF(origin.x() + point[0] * scale, origin.y() - point[1] * scale)

    def to_glyph(self, position: QPointF) -> Point:
        scale, origin = self._frame_of_view()
        return (position.x() - origin.x()) / scale, (origin.y() - position.y()) / scale

    def event(self, event: QEvent) -> bool:
        """Two fingers that part zoom."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom_at(event.position(), 1 + event.value())
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        pad = event.device().type() == QInputDevice.DeviceType.TouchPad
        if pad and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:  # two fingers pan
            self._pan += QPointF(event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 4)
            self.update()
            return
        self._zoom_at(event.position(), 1.15 if event.angleDelta().y() > 0 else 1 / 1.15)

    def _zoom_at(self, position: QPointF, factor: float) -> None:
        """The point under the position stays there."""
        before = self.to_glyph(position) if self._session else (0.0, 0.0)
        self._zoom = max(0.3, min(12.0, self._zoom * factor))
        if self._session:
            self._pan += position - self.to_view(before)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, 460)
