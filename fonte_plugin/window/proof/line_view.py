"""The proof as an editor: glyphs are picked, dragged and nudged by their bearings, or pairs by their kern."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from fonte_plugin.window.look.words import signed
from fonte_plugin.window.proof.fitting import Fitting
from fonte_plugin.window.proof.line_state import Mode, Side
from fonte_plugin.window.proof.proof_view import MARGIN, ProofLine, ProofView
from fonte_plugin.workspace.preview.placed import PlacedGlyph

FINE = 1
"""Font units that an arrow key moves by."""
COARSE = 10
"""The same with Shift."""
LEAST_FOR_NUMBERS = 56
"""Pixels to the em from which on there is room for numbers under glyphs."""
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
WALK = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Spot:
    """A glyph of the proof on the screen: where its line stands, and which one follows it."""

    number: int
    glyph: PlacedGlyph
    following: PlacedGlyph | None
    baseline: float
    scale: float
    """Pixels to a font unit."""

    @property
    def x(self) -> float:
        return MARGIN + self.glyph.x * self.scale

    @property
    def advance(self) -> float:
        """Pixels to the edge of the glyph, what it is kerned by left out."""
        return (self.glyph.advance - self.glyph.kern) * self.scale


class LineView(ProofView):
    """In the modes that edit, a click picks a glyph or a pair; arrows move it, Up and Down go to the next."""

    picked = Signal()
    """Another glyph or pair, or none."""
    decided = Signal(bool)
    """The proposal for what is picked is accepted (A) or refused (X)."""

    def __init__(self, fitting: Fitting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fitting = fitting
        self.number = -1
        """Of the picked glyph, or of the left one of the picked pair; -1 for none."""
        self.side = Side.BOTH
        self._press: tuple[float, float] | None = None
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        fitting.changed.connect(self._describe)

    # what is picked

    def spots(self) -> list[Spot]:
        """All glyphs of the proof, in order; y from the top of the content."""
        found: list[Spot] = []
        upm = self._session.upm if self._session else 1000
        for baseline, line in self._placed:
            glyphs = line.line.glyphs
            for index, glyph in enumerate(glyphs):
                following = glyphs[index + 1] if index + 1 < len(glyphs) else None
                found.append(Spot(len(found), glyph, following, baseline, line.size / upm))
        return found

    @property
    def spot(self) -> Spot | None:
        spots = self.spots()
        return spots[self.number] if 0 <= self.number < len(spots) else None

    @property
    def name(self) -> str:
        """The picked glyph; an empty string for none."""
        spot = self.spot
        return spot.glyph.name if spot is not None and self.fitting.mode is Mode.SPACE else ""

    @property
    def pair(self) -> tuple[str, str] | None:
        """The glyphs of the picked pair."""
        spot = self.spot
        if spot is None or spot.following is None or self.fitting.mode is not Mode.KERN:
            return None
        return spot.glyph.name, spot.following.name

    def pick(self, number: int, side: Side = Side.BOTH) -> None:
        self.number, self.side = number, side
        spot = self.spot
        if spot is not None:
            self._reveal(spot)
        self._describe()
        self.picked.emit()

    def pick_pair(self, first: str, second: str) -> bool:
        """The first place where these two stand beside each other; False if there is none."""
        for spot in self.spots():
            if spot.glyph.name == first and spot.following is not None and spot.following.name == second:
                self.pick(spot.number)
                return True
        return False

    def pick_glyph(self, name: str) -> bool:
        """The first place where a glyph stands; False if there is none."""
        for spot in self.spots():
            if spot.glyph.name == name:
                self.pick(spot.number)
                return True
        return False

    def _describe(self) -> None:
        """For screen readers."""
        text = self.name or " ".join(self.pair or ())
        if self.name and (bearings := self.fitting.shown_bearings(self.name)):
            text = self.tr("{0}, left {1}, right {2}").format(self.name, *map(round, bearings))
        elif self.pair:
            text = self.tr("{0}, kern {1}").format(text, round(self.fitting.shown_kern(*self.pair)))
        self.setAccessibleDescription(text)
        self.viewport().update()

    def _reveal(self, spot: Spot) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        em = spot.scale * (self._session.upm if self._session else 1000)
        if spot.baseline - em < bar.value():
            bar.setValue(int(spot.baseline - em))
        elif spot.baseline + em / 2 > bar.value() + height:
            bar.setValue(int(spot.baseline + em / 2) - height)

    # mouse

    def _at(self, position: QPointF) -> tuple[Spot, float] | None:
        """The glyph under the mouse and how far from its origin, in font units."""
        y = position.y() + self.verticalScrollBar().value()
        for spot in self.spots():
            em = spot.scale * (self._session.upm if self._session else 1000)
            inside = spot.baseline - em <= y <= spot.baseline + em * 0.4
            if inside and spot.x <= position.x() < spot.x + max(spot.glyph.advance * spot.scale, 1):
                return spot, (position.x() - spot.x) / spot.scale
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.fitting.mode is Mode.READ or event.button() != Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        found = self._at(event.position())
        if found is None:
            self.pick(-1)
            return
        spot, x = found
        if self.fitting.mode is Mode.KERN:
            left_half = x < spot.glyph.advance / 2 and spot.number > 0
            self.pick(spot.number - 1 if left_half else spot.number)
        else:
            self.pick(spot.number, self._side_at(spot, x))
        self._press = event.position().x(), self._value()

    def _side_at(self, spot: Spot, x: float) -> Side:
        """The left or right edge where the mouse is nearer to it than to the middle of the ink."""
        share = x / max(1.0, spot.glyph.advance)
        return Side.LEFT if share < 0.28 else Side.RIGHT if share > 0.72 else Side.BOTH

    def _value(self) -> float:
        pair = self.pair
        return self.fitting.shown_kern(*pair) if pair is not None else 0.0

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        spot = self.spot
        if self._press is None or spot is None:
            return
        start, value = self._press
        by = round((event.position().x() - start) / spot.scale)
        if not self._dragging and abs(event.position().x() - start) < 3:
            return
        self._dragging = True
        pair = self.pair
        if pair is not None and self.fitting.elsewhere(*pair) is None:
            self.fitting.drag_kern(self.teller(pair), value + by)
        elif self.name:
            self.fitting.drag(self.name, self.side, by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._press = None
        if self._dragging:
            self._dragging = False
            self.fitting.drop()

    def teller(self, pair: tuple[str, str]) -> tuple[str, str]:
        """The pair that is set when two glyphs are kerned: the one that sets their kern now, else that of their
        groups."""
        table = self.fitting.table
        return table.teller(*pair) or self.fitting.proposed_table.widest(*pair)

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, mode = Qt.Key(event.key()), self.fitting.mode
        if mode is Mode.READ or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        by = COARSE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else FINE
        if key in STEPS and self.number >= 0:
            self._nudge(STEPS[key] * by)
        elif key in WALK:
            self.walk(WALK[key])
        elif key == Qt.Key.Key_Escape and self.number >= 0:
            self.pick(-1)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.number >= 0:
            self._undo_own()
        elif key in (Qt.Key.Key_A, Qt.Key.Key_X) and self.number >= 0:
            self.decided.emit(key == Qt.Key.Key_A)
        else:
            super().keyPressEvent(event)

    def _nudge(self, by: int) -> None:
        pair = self.pair
        if pair is not None and self.fitting.elsewhere(*pair) is None:
            self.fitting.set_kern(self.teller(pair), self.fitting.shown_kern(*pair) + by)
        elif self.name:
            self.fitting.nudge(self.name, self.side, by)

    def _undo_own(self) -> None:
        pair = self.pair
        if pair is not None:
            self.fitting.own_kern(self.teller(pair))
        elif self.name:
            self.fitting.as_drawn(self.name)

    def walk(self, by: int) -> None:
        """The next or previous glyph or pair; a pair across a space is none."""
        spots = self.spots()
        number = self.number + by if self.number >= 0 else (0 if by > 0 else len(spots) - 1)
        while 0 <= number < len(spots):
            spot = spots[number]
            whole = spot.following is not None and self.fitting.outline(spot.following.name) is not None
            if self.fitting.outline(spot.glyph.name) is not None and (self.fitting.mode is Mode.SPACE or whole):
                self.pick(number, self.side)
                return
            number += by

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    # painting

    def paint_over(self, painter: QPainter, baseline: float, line: ProofLine, first: int) -> None:
        mode = self.fitting.mode
        if mode is Mode.READ or self._session is None:
            return
        font = QFont(self.font())
        font.setPixelSize(10)
        painter.setFont(font)
        glyphs, scale = line.line.glyphs, line.size / self._session.upm
        for index, glyph in enumerate(glyphs):
            following = glyphs[index + 1] if index + 1 < len(glyphs) else None
            spot = Spot(first + index, glyph, following, baseline, scale)
            if mode is Mode.SPACE:
                self._paint_bearings(painter, spot, line.size)
            elif following is not None:
                self._paint_kern(painter, spot, following, line.size)

    def _heights(self, spot: Spot) -> tuple[float, float]:
        assert self._session is not None
        metrics = self._session.metrics
        return spot.baseline - metrics.ascender * spot.scale, spot.baseline - metrics.descender * spot.scale

    def _paint_bearings(self, painter: QPainter, spot: Spot, size: int) -> None:
        bearings = self.fitting.shown_bearings(spot.glyph.name)
        if bearings is None:
            return
        name, (top, bottom) = spot.glyph.name, self._heights(spot)
        picked = spot.number == self.number
        left, right = (value * spot.scale for value in bearings)
        if picked:
            accent = QColor(self.theme.accent)
            accent.setAlpha(38)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            for side, band in (
                (Side.LEFT, QRectF(spot.x, top, left, bottom - top)),
                (Side.RIGHT, QRectF(spot.x + spot.advance - right, top, right, bottom - top)),
            ):
                if self.side in (side, Side.BOTH):
                    painter.drawRect(band.normalized())
        color = QColor(self.theme.accent if picked else self.theme.line)
        painter.setPen(QPen(color, 1))
        for x in (spot.x, spot.x + spot.advance):
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        if size < LEAST_FOR_NUMBERS:
            return
        painter.setPen(QColor(self._number_color(name)))
        area = QRectF(spot.x, bottom + 2, spot.advance, 13)
        flag = Qt.AlignmentFlag
        if spot.advance >= 34:
            painter.drawText(area.adjusted(2, 0, 0, 0), flag.AlignLeft, signed(bearings[0]))
            painter.drawText(area.adjusted(0, 0, -2, 0), flag.AlignRight, signed(bearings[1]))

    def _number_color(self, name: str) -> str:
        if self.fitting.shown and self.fitting.proposed_bearings(name) is not None:
            return self.theme.doubtful
        return self.theme.good if name in self.fitting.workbench.plan.bearings else self.theme.muted

    def _paint_kern(self, painter: QPainter, spot: Spot, following: PlacedGlyph, size: int) -> None:
        fitting, pair = self.fitting, (spot.glyph.name, following.name)
        teller = fitting.table.teller(*pair)
        proposed = teller is None and fitting.shown and fitting.proposed_table.teller(*pair) is not None
        picked = spot.number == self.number
        value = spot.glyph.kern
        if not (value or picked):
            return
        color = self.theme.muted
        if proposed:
            color = self.theme.doubtful
        elif teller in fitting.workbench.plan.pairs:
            color = self.theme.good
        top, bottom = self._heights(spot)
        edge = spot.x + spot.advance
        if picked:
            color = self.theme.accent if not proposed else color
            painter.setPen(QPen(QColor(self.theme.accent), 1))
            x = edge + value * spot.scale
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        band = QColor(color)
        band.setAlpha(60 if picked else 36)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band)
        painter.drawRect(QRectF(edge, top, value * spot.scale, bottom - top).normalized())
        if size >= LEAST_FOR_NUMBERS:
            painter.setPen(QColor(color))
            middle = edge + value * spot.scale / 2
            text = signed(value)
            painter.drawText(QRectF(middle - 24, bottom + 2, 48, 13), Qt.AlignmentFlag.AlignHCenter, text)
