"""The candidates of a glyph side by side, each among its neighbours, those that agree most first."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.look.paths import fill, painter_path
from fonte_plugin.window.look.theme import LIGHT, Theme, agreement_color
from fonte_plugin.workspace.review.review import GlyphReview
from fonte_plugin.workspace.review.session import Session

CARD = QSize(142, 132)


class CandidateCard(QAbstractButton):
    """One candidate: checked when it is the chosen one."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        glyph: GlyphReview,
        index: int,
        beside: tuple[Outline | None, Outline | None],
    ) -> None:
        super().__init__()
        self.theme, self.session, self.glyph, self.index, self.beside = theme, session, glyph, index, beside
        self.setCheckable(True)
        self.setChecked(index == glyph.chosen)
        self.setFixedSize(CARD)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        agreement = glyph.candidates[index].agreement
        text = self.tr("Candidate {0}").format(index + 1)
        if agreement is not None:
            text += self.tr(", {0} % agreement").format(round(100 * agreement))
        self.setAccessibleName(text)
        self.setToolTip(self.tr("{0} (key {1})").format(text, index + 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, chosen = self.theme, self.isChecked()
        card = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setBrush(QColor(theme.card if not chosen else theme.tint[self.glyph.status]))
        border = theme.accent if chosen or self.hasFocus() else theme.muted if self.underMouse() else theme.line
        painter.setPen(QPen(QColor(border), 2 if chosen else 1))
        painter.drawRoundedRect(card, 7, 7)
        metrics = self.session.metrics
        scale = (card.height() - 42) / (metrics.ascender - metrics.descender)
        baseline = card.top() + 12 + metrics.ascender * scale
        outline = self.glyph.candidate_outline(self.index)
        x = card.center().x() - outline.width * scale / 2
        painter.save()
        painter.setClipRect(card.adjusted(5, 0, -5, 0))
        faint = QColor(theme.text)
        faint.setAlpha(26)
        left, right = self.beside
        if left is not None:
            fill(painter, painter_path(left), x - left.width * scale, baseline, scale, faint)
        if right is not None:
            fill(painter, painter_path(right), x + outline.width * scale, baseline, scale, faint)
        if not chosen:
            self._paint_chosen(painter, card.center().x(), baseline, scale)
        ink = theme.ink[self.glyph.status] if chosen else theme.text
        fill(painter, painter_path(outline), x, baseline, scale, ink)
        painter.restore()
        self._paint_foot(painter, card)

    def _paint_chosen(self, painter: QPainter, middle: float, baseline: float, scale: float) -> None:
        """The chosen one behind this one, so that the difference can be seen."""
        outline = self.glyph.outline
        if outline is not None:
            color = QColor(self.theme.accent)
            color.setAlpha(120)
            fill(painter, painter_path(outline), middle - outline.width * scale / 2, baseline, scale, color)

    def _paint_foot(self, painter: QPainter, card: QRectF) -> None:
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.muted))
        foot = QRectF(card.left() + 11, card.bottom() - 24, card.width() - 22, 18)
        edited = self.tr(" · edited") if self.index in self.glyph.edits else ""
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"{self.index + 1}{edited}")
        agreement = self.glyph.candidates[self.index].agreement
        if agreement is not None:
            painter.setPen(agreement_color(self.theme, self.glyph.char, agreement))
            text = f"{round(100 * agreement)} %"
            painter.drawText(foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


class CandidateStrip(QScrollArea):
    """Emits `chosen(index)`."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.setAccessibleName(self.tr("Candidates"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(CARD.height() + 30)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.cards: list[CandidateCard] = []

    def show_glyph(
        self, session: Session, glyph: GlyphReview | None, beside: tuple[Outline | None, Outline | None], note: str
    ) -> None:
        """Cards for every candidate; `note` where there is none."""
        content = QWidget()
        content.setObjectName("candidates")
        row = QHBoxLayout(content)
        row.setContentsMargins(18, 12, 18, 14)
        row.setSpacing(10)
        self.cards = []
        for index in range(len(glyph.candidates) if glyph else 0):
            assert glyph is not None
            card = CandidateCard(self.theme, session, glyph, index, beside)
            card.clicked.connect(lambda _=False, index=index: self.chosen.emit(index))
            row.addWidget(card)
            self.cards.append(card)
        if not self.cards:
            label = QLabel(note)
            label.setObjectName("muted")
            label.setWordWrap(True)
            row.addWidget(label, 1)
        row.addStretch()
        self.setWidget(content)
