"""Lines of shaped text, painted with the present glyphs: drawn ones in black, generated ones tinted."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.look.paths import PathCache, fill
from fonte_plugin.window.look.theme import DARK, LIGHT, Theme
from fonte_plugin.workspace.preview.placed import Line
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.review.session import Entry, Session
from fonte_plugin.workspace.review.status import Status

MARGIN = 40
WHITE, BLACK = "#ffffff", "#000000"
LEADING = 1.3


@dataclass(frozen=True)
class ProofLine:
    """A line at a size, in device-independent pixels to the em; `label` stands before it in a waterfall."""

    line: Line
    size: int
    label: str = ""


class ProofView(QAbstractScrollArea):
    """Wraps lines to its width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.tinted = True
        self.inverted = False
        """White on black, whatever the theme."""
        self.generated = True
        self._session: Session | None = None
        self._review: Review | None = None
        self._lines: list[ProofLine] = []
        self._signs: dict[str, Outline] = {}
        self._placed: list[tuple[float, ProofLine]] = []
        self._cache = PathCache()
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Proof"))

    def show_lines(
        self, session: Session, review: Review, lines: list[ProofLine], signs: Collection[Entry] = ()
    ) -> None:
        """`signs` are built of other glyphs."""
        self._session, self._review, self._lines = session, review, lines
        self._signs = {sign.name: sign.built for sign in signs if sign.built is not None}
        self._arrange()

    def show_same(self, other: ProofView) -> None:
        """What another view shows, broken to the width of this one."""
        self._session, self._review = other._session, other._review
        self._lines, self._signs = other._lines, other._signs
        self._arrange()

    def _ink(self, status: Status) -> str:
        if self.inverted:
            return WHITE
        return self.theme.ink[status] if self.tinted else self.theme.text

    def _arrange(self) -> None:
        """Break lines that are too long, and give each its baseline."""
        self._placed = []
        y = float(MARGIN)
        if self._session is not None:
            metrics = self._session.metrics
            height = (metrics.ascender - metrics.descender) / metrics.upm
            for line in self._lines:
                scale = line.size / metrics.upm
                room = (self.viewport().width() - 2 * MARGIN) / scale
                parts = [line.line] if line.label else line.line.wrapped(room)
                for part in parts:
                    self._placed.append((y + metrics.ascender * scale, ProofLine(part, line.size, line.label)))
                    y += line.size * (height * LEADING if not line.label else height * 1.08) + (18 if line.label else 0)
        bar = self.verticalScrollBar()
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(30)
        bar.setRange(0, max(0, int(y + MARGIN) - self.viewport().height()))
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), QColor(BLACK if self.inverted else self.theme.card))
        if self._session is None or self._review is None:
            return
        chars = {self._session.drawing.name(glyph.char): glyph.char for glyph in self._review}
        painter.translate(QPoint(0, -self.verticalScrollBar().value()))
        seen = QRectF(event.rect()).translated(0, self.verticalScrollBar().value())
        small = QFont(self.font())
        small.setPixelSize(10)
        first = 0
        for baseline, line in self._placed:
            first += len(line.line.glyphs)
            if baseline + line.size < seen.top() or baseline - 2 * line.size > seen.bottom():
                continue
            scale = line.size / self._session.upm
            if line.label:
                painter.setFont(small)
                painter.setPen(QColor(self.theme.muted))
                area = QRectF(0, baseline - 12, MARGIN - 10, 12)
                painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, line.label)
            for glyph in line.line.glyphs:
                path, status = self._path(glyph.name, chars)
                x = MARGIN + glyph.x * scale
                if x > self.viewport().width():
                    break
                if path is None:
                    self._paint_gap(painter, x, baseline, glyph.advance * scale, line.size)
                else:
                    at = x + glyph.shift * scale, baseline - glyph.y * scale
                    fill(painter, path, *at, scale, self._ink(status))
            self.paint_over(painter, baseline, line, first - len(line.line.glyphs))

    def paint_over(self, painter: QPainter, baseline: float, line: ProofLine, first: int) -> None:
        """For views that show more: `first` is the number of the first glyph of the line in all of the proof."""

    def _path(self, name: str, chars: dict[str, str]) -> tuple[QPainterPath | None, Status]:
        """None for a glyph that is not there, which shows as a grey box; a space is an empty path."""
        assert self._session is not None
        assert self._review is not None
        char = chars.get(name)
        glyph = self._review[char] if char is not None else None
        if glyph is not None and glyph.outline is not None and self.generated:
            return self._cache.path(glyph.outline), glyph.status
        if self.generated and name in self._signs:
            return self._cache.path(self._signs[name]), Status.ACCEPTED
        drawn = self._session.glyph(name)
        if drawn is not None and name != ".notdef":
            return self._cache.path(drawn), Status.DRAWN
        return (None, Status.MISSING) if name == ".notdef" else (QPainterPath(), Status.MISSING)

    def _paint_gap(self, painter: QPainter, x: float, baseline: float, width: float, size: int) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        dark = self.theme.dark or self.inverted
        painter.setBrush(QColor(self.theme.tint[Status.MISSING] if not dark else DARK.hover))
        painter.drawRoundedRect(QRectF(x + width * 0.08, baseline - size * 0.5, width * 0.84, size * 0.5), 2, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(700, 500)
