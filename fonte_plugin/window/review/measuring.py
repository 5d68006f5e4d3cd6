"""Measuring at the cursor: how far ink or white reaches on either side, beside the stems of H and n."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from fonte_plugin.outlines.contour import Point
from fonte_plugin.outlines.ink import ink_runs
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.stems import stem_widths
from fonte_plugin.window.look.theme import Theme
from fonte_plugin.workspace.review.metrics import Metrics

LABEL = QRectF(0, 0, 46, 16)


@dataclass(frozen=True, slots=True)
class Reach:
    """A stretch of ink or white along one axis, font units."""

    low: float
    high: float
    ink: bool

    @property
    def length(self) -> float:
        return self.high - self.low


def reaches(outline: Outline, at: Point) -> tuple[Reach | None, Reach | None]:
    """The runs in which the point lies, horizontally and vertically; None outside of the ink."""
    turned = outline.map(lambda point: (point[1], point[0]))
    return _reach(ink_runs(outline.contours, at[1]), at[0]), _reach(ink_runs(turned.contours, at[0]), at[1])


def stems(outline_of: Callable[[str], Outline | None], metrics: Metrics) -> str:
    """The stems of H and n, if drawn: "H 86, n 80"."""
    found = []
    for char, height in (("H", metrics.cap_height * 0.25), ("n", metrics.x_height * 0.4)):
        outline = outline_of(char)
        widths = stem_widths(outline, height) if outline is not None else ()
        if widths:
            found.append(f"{char} {round(widths[0])}")
    return ", ".join(found)


def paint_reaches(
    painter: QPainter, theme: Theme, outline: Outline, at: Point, to_view: Callable[[Point], QPointF]
) -> None:
    """Both stretches through the point, each with its length."""
    across, along = reaches(outline, at)
    font = QFont(painter.font())
    font.setPixelSize(11)
    painter.setFont(font)
    if across is not None:
        _line(painter, theme, to_view((across.low, at[1])), to_view((across.high, at[1])), across)
    if along is not None:
        _line(painter, theme, to_view((at[0], along.low)), to_view((at[0], along.high)), along)


def _line(painter: QPainter, theme: Theme, start: QPointF, end: QPointF, reach: Reach) -> None:
    color = QColor(theme.accent if reach.ink else theme.doubtful)
    painter.setPen(QPen(color, 1.2))
    painter.drawLine(start, end)
    across = abs(end.x() - start.x()) > abs(end.y() - start.y())
    middle = (start + end) / 2 + (QPointF(0, -12) if across else QPointF(26, 0))
    area = LABEL.translated(middle - LABEL.center())
    ground = QColor(theme.card)
    ground.setAlpha(225)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(area, 3, 3)
    painter.setPen(color)
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, f"{reach.length:.0f}")


def _reach(runs: list[tuple[float, float]], at: float) -> Reach | None:
    """The run that holds a place, or the gap between two; outside of all ink there is nothing to measure."""
    for low, high in runs:
        if low <= at <= high:
            return Reach(low, high, True)
    for (_, low), (high, _) in pairwise(runs):
        if low < at < high:
            return Reach(low, high, False)
    return None
