"""Outlines as Qt paths: made once for each state of a glyph, in font units, y up."""

from __future__ import annotations

from typing import Any

from fontTools.pens.qtPen import QtPen
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QTransform

PLACEHOLDER_CAP_HEIGHT = 700


def painter_path(drawable: Any) -> QPainterPath:
    """The filled shape of anything that draws itself with a segment pen; quadratic curves stay quadratic."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    drawable.draw(QtPen(None, path))
    return path


class PathCache:
    """Paths by the very object they were made from, which never changes; the oldest are dropped."""

    def __init__(self, most: int = 8000) -> None:
        self._paths: dict[int, tuple[Any, QPainterPath]] = {}
        self._placeholders: dict[tuple[str, str], QPainterPath] = {}
        self._most = most

    def path(self, drawable: Any) -> QPainterPath:
        key = id(drawable)
        known = self._paths.get(key)
        if known is None or known[0] is not drawable:
            if len(self._paths) >= self._most:
                for old in list(self._paths)[: self._most // 4]:
                    del self._paths[old]
            known = self._paths[key] = drawable, painter_path(drawable)
        return known[1]

    def placeholder(self, char: str, font: QFont) -> QPainterPath:
        """The character in the desktop's font, for one that is not drawn yet: y up, capitals 700 units high."""
        key = char, font.family()
        if key not in self._placeholders:
            large = QFont(font.family())
            large.setPixelSize(1000)
            path = QPainterPath()
            path.addText(QPointF(0, 0), large, char)
            scale = PLACEHOLDER_CAP_HEIGHT / max(1.0, QFontMetricsF(large).capHeight())
            self._placeholders[key] = QTransform.fromScale(scale, -scale).map(path)
        return self._placeholders[key]


def fill(painter: QPainter, path: QPainterPath, x: float, baseline: float, scale: float, color: QColor | str) -> None:
    """Fill a glyph with its origin at `x`, `baseline` of the painter, `scale` pixels to a font unit."""
    painter.save()
    painter.translate(x, baseline)
    painter.scale(scale, -scale)
    painter.fillPath(path, QColor(color))
    painter.restore()


def fitted(bounds: QRectF, upm: float, ascender: float, descender: float) -> tuple[float, float]:
    """Scale and baseline with which ascender to descender fill the height of `bounds`."""
    height = max(ascender - descender, upm / 2)
    scale = bounds.height() / height
    return scale, bounds.top() + ascender * scale
