"""One cell of the overview: how a glyph of each status is painted."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from fonte_plugin.window.look.paths import PLACEHOLDER_CAP_HEIGHT, PathCache, fill, fitted
from fonte_plugin.window.look.sentences import translated
from fonte_plugin.window.look.theme import Theme, agreement_color
from fonte_plugin.window.look.words import word
from fonte_plugin.workspace.review.review import GlyphReview
from fonte_plugin.workspace.review.session import Entry, Session
from fonte_plugin.workspace.review.status import Status

LABELS_FROM = 56
METRICS_FROM = 110
ROOM = 4
"""Pixels between the top of a cell and what is in it, at least."""


@dataclass(frozen=True)
class CellState:
    """The part of the workbench that a cell shows."""

    entry: Entry
    status: Status | None
    review: GlyphReview | None
    selected: bool
    current: bool
    pending: bool


class CellPainter:
    """Paints cells of one session in one theme."""

    def __init__(self, theme: Theme, session: Session, cache: PathCache, font: QFont) -> None:
        self.theme, self.session, self.cache = theme, session, cache
        self._font = QFont(font)
        self._font.setPixelSize(10)

    def paint(self, painter: QPainter, bounds: QRectF, state: CellState) -> None:
        theme, status = self.theme, state.status or Status.DRAWN  # a space is as white as a drawn glyph
        card = bounds.adjusted(2, 2, -2, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.tint[status]))
        painter.drawRoundedRect(card, 6, 6)
        label = 15 if bounds.width() >= LABELS_FROM else 0
        self._glyph(painter, card, label, status, state)
        self._border(painter, card, state)
        if label:
            self._label(painter, card, state)
        self._badge(painter, card, status, state)

    def paint_heading(self, painter: QPainter, text: str, bounds: QRect) -> None:
        """The name of a section."""
        font = QFont(self._font)
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        painter.drawText(bounds, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, text)

    def _glyph(self, painter: QPainter, card: QRectF, label: int, status: Status, state: CellState) -> None:
        metrics = self.session.metrics
        pad = card.height() * 0.11
        scale, baseline = fitted(
            card.adjusted(0, pad, 0, -pad - label * 0.8), metrics.upm, metrics.ascender, metrics.descender
        )
        if card.width() >= METRICS_FROM:
            painter.setPen(QPen(QColor(self.theme.guide), 0))
            for height in (0, metrics.x_height, metrics.cap_height):
                y = baseline - height * scale
                painter.drawLine(QPointF(card.left() + 6, y), QPointF(card.right() - 6, y))
        outline = state.review.outline if state.review is not None else None
        drawable = outline or state.entry.built or self.session.glyph(state.entry.name)
        if drawable is None:
            if state.entry.char:
                path = self.cache.placeholder(state.entry.char, painter.font())
                size = scale * metrics.cap_height / PLACEHOLDER_CAP_HEIGHT
                x = card.center().x() - path.boundingRect().center().x() * size
                fill(painter, path, x, baseline, size, self.theme.ink[status])
            return
        path = self.cache.path(drawable)
        top = path.boundingRect().bottom()  # of y up
        if top * scale > baseline - card.top() - ROOM:  # an accent on a capital, which may stand above all else
            scale = (baseline - card.top() - ROOM) / top
        width = drawable.width * scale
        if width > card.width() - 8:  # a wide glyph is made smaller rather than cut off
            scale *= (card.width() - 8) / width
            width = card.width() - 8
        fill(painter, path, card.center().x() - width / 2, baseline, scale, self.theme.ink[status])

    def _border(self, painter: QPainter, card: QRectF, state: CellState) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if state.selected:
            painter.setPen(QPen(QColor(self.theme.accent), 2.5 if state.current else 1.6))
        elif state.pending:
            painter.setPen(QPen(QColor(self.theme.accent), 1, Qt.PenStyle.DotLine))
        else:
            painter.setPen(QPen(QColor(self.theme.line), 1))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _label(self, painter: QPainter, card: QRectF, state: CellState) -> None:
        painter.setFont(self._font)
        painter.setPen(QColor(self.theme.accent if state.selected else self.theme.muted))
        area = QRectF(card.left() + 4, card.bottom() - 18, card.width() - 8, 13)
        text = painter.fontMetrics().elidedText(state.entry.name, Qt.TextElideMode.ElideRight, int(area.width()))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)

    def _badge(self, painter: QPainter, card: QRectF, status: Status, state: CellState) -> None:
        theme, review = self.theme, state.review
        if review is not None and review.agreement is not None and status in (Status.GENERATED, Status.ACCEPTED):
            track = QRectF(card.left() + 8, card.bottom() - 4.5, card.width() - 16, 2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(agreement_color(theme, review.char, review.agreement))
            painter.drawRoundedRect(QRectF(track.left(), track.top(), track.width() * review.agreement, 2), 1, 1)
        marks = {
            Status.ACCEPTED: ("✓", theme.good),
            Status.REJECTED: ("×", theme.muted),
            Status.FAILED: ("!", theme.bad),
        }
        if status in marks:
            text, color = marks[status]
            spot = QRectF(card.right() - 19, card.top() + 5, 14, 14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(color))
            painter.drawEllipse(spot)
            painter.setFont(self._font)
            painter.setPen(QColor(theme.card))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)
        if review is not None and review.edited:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(QPointF(card.left() + 10, card.top() + 10), 3, 3)


def tip(entry: Entry, glyph: GlyphReview | None) -> str:
    """What a cell says while the mouse rests on it."""
    code = f"  U+{ord(entry.char):04X}" if entry.char else ""
    if glyph is None:
        return entry.name + code
    lines = [f"{entry.name}{code}", word(glyph.status.value)]
    if glyph.agreement is not None:
        text = QCoreApplication.translate("OverviewGrid", "{0} % agreement")
        lines.append(text.format(round(100 * glyph.agreement)))
    if glyph.message:
        lines.append(translated(glyph.message))
    return "\n".join(lines)
