"""Painting around and on a large glyph: guide lines, neighbours, points and handles."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from fonte_plugin.design.parts.own_parts import OwnPart
from fonte_plugin.outlines.contour import Point
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.look.paths import PathCache, fill, painter_path
from fonte_plugin.window.look.theme import Theme
from fonte_plugin.window.look.words import QT_TRANSLATE_NOOP
from fonte_plugin.workspace.review.metrics import Metrics
from fonte_plugin.workspace.review.outline_edit import Address, nodes

LABEL_HEIGHT = 13
"""Pixels between two labels of guide lines, at least."""

GUIDES = (
    ("ascender", QT_TRANSLATE_NOOP("OutlineView", "ascender")),
    ("descender", QT_TRANSLATE_NOOP("OutlineView", "descender")),
    ("x_height", QT_TRANSLATE_NOOP("OutlineView", "x-height")),
    ("cap_height", QT_TRANSLATE_NOOP("OutlineView", "cap height")),
)


def paint_metrics(
    painter: QPainter,
    area: QRectF,
    theme: Theme,
    metrics: Metrics,
    scale: float,
    origin: QPointF,
    outline: Outline | None,
) -> None:
    """The heights with their names, and the two sides of the glyph; a name that would run into another is left out."""
    font = QFont(painter.font())
    font.setPixelSize(10)
    painter.setFont(font)
    lines = [(0.0, QCoreApplication.translate("OutlineView", "baseline"))]
    lines += [(getattr(metrics, name), QCoreApplication.translate("OutlineView", text)) for name, text in GUIDES]
    labelled: list[float] = []
    for height, name in lines:
        y = origin.y() - height * scale
        painter.setPen(QPen(QColor(theme.guide), 1))
        painter.drawLine(QPointF(0, y), QPointF(area.width(), y))
        if all(abs(y - other) >= LABEL_HEIGHT for other in labelled):
            labelled.append(y)
            painter.setPen(QColor(theme.muted))
            painter.drawText(QPointF(12, y - 4), f"{name}  {height:g}")
    if outline is not None:
        painter.setPen(QPen(QColor(theme.guide), 1, Qt.PenStyle.DashLine))
        top, bottom = origin.y() - metrics.ascender * scale, origin.y() - metrics.descender * scale
        for x in (origin.x(), origin.x() + outline.width * scale):
            painter.drawLine(QPointF(x, top - 14), QPointF(x, bottom + 14))


def paint_neighbours(
    painter: QPainter,
    theme: Theme,
    cache: PathCache,
    neighbours: tuple[tuple[Outline, ...], tuple[Outline, ...]],
    scale: float,
    origin: QPointF,
    outline: Outline | None,
) -> None:
    """Letters faintly on either side."""
    color = QColor(theme.text)
    color.setAlpha(26)
    left, right = neighbours
    x = origin.x()
    for other in reversed(left):
        x -= other.width * scale
        fill(painter, cache.path(other), x, origin.y(), scale, color)
    x = origin.x() + (outline.width if outline else 0) * scale
    for other in right:
        fill(painter, cache.path(other), x, origin.y(), scale, color)
        x += other.width * scale


def paint_overlay(
    painter: QPainter, theme: Theme, cache: PathCache, overlay: Outline, scale: float, origin: QPointF
) -> None:
    """Another outline as a line, from the same origin."""
    painter.save()
    painter.translate(origin)
    painter.scale(scale, -scale)
    pen = QPen(QColor(theme.doubtful), 1.4)
    pen.setCosmetic(True)
    painter.strokePath(cache.path(overlay), pen)
    painter.restore()


def paint_parts(
    painter: QPainter, theme: Theme, outline: Outline, parts: Collection[OwnPart], scale: float, origin: QPointF
) -> None:
    """The segments between two nodes of a part as a thick line."""
    painter.save()
    painter.translate(origin)
    painter.scale(scale, -scale)
    pen = QPen(QColor(theme.accent), 3)
    pen.setCosmetic(True)
    painter.setPen(pen)
    path = QPainterPath()
    for part in parts:
        segments = list(outline.contours[part.contour].segments)
        for place in part.nodes:
            if (place + 1) % len(segments) in part.nodes:
                start, *rest = (QPointF(*point) for point in segments[place])
                path.moveTo(start)
                if len(rest) == 1:
                    path.lineTo(rest[0])
                else:
                    path.cubicTo(*rest)
    painter.strokePath(path, pen)
    painter.restore()


def paint_points(
    painter: QPainter,
    theme: Theme,
    ink: str,
    outline: Outline,
    selected: Collection[Address],
    scale: float,
    origin: QPointF,
) -> None:
    """The outline as a line, its points and handles; a single selected point with its coordinates."""

    def to_view(point: Point) -> QPointF:
        return QPointF(origin.x() + point[0] * scale, origin.y() - point[1] * scale)

    painter.save()
    painter.translate(origin)
    painter.scale(scale, -scale)
    pen = QPen(QColor(ink), 1.4)
    pen.setCosmetic(True)
    painter.strokePath(painter_path(outline), pen)
    painter.restore()
    shown = list(nodes(outline))
    painter.setPen(QPen(QColor(theme.handle), 1))
    for node in shown:
        if node.anchor is not None:
            painter.drawLine(to_view(node.anchor), to_view(node.point))
    for node in shown:
        spot, chosen = to_view(node.point), node.address in selected
        color = QColor(theme.accent if chosen else theme.curve_point if node.smooth else theme.text)
        if not node.on_curve:
            color = QColor(theme.accent if chosen else theme.handle)
        painter.setPen(QPen(color, 1.4))
        painter.setBrush(color if chosen or node.extremum else QColor(theme.card))
        if not node.on_curve:
            painter.drawEllipse(spot, 3, 3)
        elif node.smooth:
            painter.drawEllipse(spot, 4.4, 4.4)
        else:
            painter.drawRect(QRectF(spot.x() - 3.8, spot.y() - 3.8, 7.6, 7.6))
        if chosen and len(selected) == 1:
            painter.setPen(QColor(theme.accent))
            painter.drawText(spot + QPointF(9, -7), f"{node.point[0]:g}, {node.point[1]:g}")
