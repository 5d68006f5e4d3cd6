"""The glyph under review in all masters of its designspace, beside each other."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.bench.family import FamilyBench
from fonte_plugin.window.look.paths import fill, fitted, painter_path
from fonte_plugin.window.look.theme import LIGHT, Theme
from fonte_plugin.workspace.review.metrics import Metrics
from fonte_plugin.workspace.review.status import Status

PICTURE = QSize(178, 118)
HEIGHT = 196
LINE = 20
"""Height of a name and of the button beside it, pixels."""


@dataclass(frozen=True)
class MasterCard:
    """One master: what it has of the glyph, in its own font units, and what there is to say of it."""

    name: str
    note: str
    outline: Outline | None
    metrics: Metrics
    status: Status
    wrong: bool = False
    """It cannot be interpolated with the master under review."""


class Picture(QWidget):
    """A glyph between its side bearings."""

    def __init__(self, card: MasterCard, theme: Theme) -> None:
        super().__init__()
        self._card, self._theme = card, theme
        self.setFixedSize(PICTURE)
        self.setAccessibleName(f"{card.name}: {card.note}")

    def paintEvent(self, event: QPaintEvent) -> None:
        card, theme, painter = self._card, self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(theme.bad if card.wrong else theme.line))
        painter.setBrush(QColor(theme.tint[card.status]))
        painter.drawRoundedRect(area, 7, 7)
        metrics = card.metrics
        scale, baseline = fitted(area.adjusted(0, 14, 0, -10), metrics.upm, metrics.ascender, metrics.descender)
        painter.setPen(QColor(theme.guide))
        for height in (0, metrics.x_height, metrics.cap_height):
            y = baseline - height * scale
            painter.drawLine(
                QRectF(8, y, area.width() - 16, 0).topLeft(), QRectF(8, y, area.width() - 16, 0).topRight()
            )
        if card.outline is not None:
            scale = min(scale, (area.width() - 20) / max(1, card.outline.width))
            x = area.center().x() - card.outline.width * scale / 2
            fill(painter, painter_path(card.outline), x, baseline, scale, theme.ink[card.status])


class MastersRow(QScrollArea):
    """Hidden where no designspace is open; `asked(name)` for another master to be reviewed."""

    asked = Signal(str)

    def __init__(self, family: FamilyBench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.family = family
        self.theme: Theme = LIGHT
        self.cards: list[MasterCard] = []
        self.setAccessibleName(self.tr("Masters"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_char(self, char: str) -> None:
        """Another glyph, or another state of it."""
        self.cards = self._cards(char)
        content = QWidget()
        content.setObjectName("candidates")
        row = QHBoxLayout(content)
        row.setContentsMargins(18, 10, 18, 6)
        row.setSpacing(12)
        for card in self.cards:
            row.addWidget(self._shown(card))
        row.addStretch()
        self.setWidget(content)

    def _shown(self, card: MasterCard) -> QWidget:
        whole = QWidget()
        whole.setFixedWidth(PICTURE.width())
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        name, note = QLabel(card.name), QLabel(card.note)
        name.setFixedHeight(LINE)
        name.setObjectName("heading")
        note.setObjectName("warning" if card.wrong else "muted")
        note.setWordWrap(True)
        note.setFont(_small(note.font()))
        top = QHBoxLayout()
        top.addWidget(name)
        top.addStretch()
        if card.name != self.cards[0].name:
            top.addWidget(self._button(card.name))
        column.addLayout(top)
        column.addWidget(Picture(card, self.theme))
        column.addWidget(note)
        column.addStretch()
        return whole

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName("flat")
        button.setText(self.tr("Review"))
        button.setToolTip(self.tr("Review {0}, and have what is drawn there drawn in the others").format(name))
        button.setAccessibleName(self.tr("Review {0}").format(name))
        button.setStyleSheet("padding: 0 4px;")
        button.setFixedHeight(LINE)
        button.clicked.connect(lambda: self.asked.emit(name))
        return button

    def _cards(self, char: str) -> list[MasterCard]:
        from fonte_plugin.workspace.review.masters import difference  # reads designspaces: most fonts need it not

        family, bench, siblings = self.family, self.family.workbench, self.family.siblings
        if siblings is None or bench.session is None or char not in bench.review.glyphs:
            return []
        mine, status = family.outline(char), bench.review.status(char)
        note = self.tr("Under review") if mine is not None else self.tr("Not drawn yet")
        cards = [MasterCard(siblings.name, note, mine, bench.session.metrics, status)]
        for other in siblings.others:
            drawn, follower, metrics = other.session.outline(char), family.follower(char, other), other.session.metrics
            if drawn is not None:
                wrong = difference(mine, drawn) if mine is not None else ""
                text = self.tr("In the font")
                if wrong:
                    text = self.tr("Not compatible: {0}").format(wrong)
                cards.append(MasterCard(other.name, text, drawn, metrics, Status.DRAWN, bool(wrong)))
            elif follower is not None and follower.outline is not None:
                text = self.tr("Drawn by Fonte, with the same points")
                cards.append(MasterCard(other.name, text, follower.outline, metrics, status))
            elif follower is not None:
                text = follower.message or self.tr("It could not be drawn with these points.")
                cards.append(MasterCard(other.name, text, None, metrics, Status.FAILED, True))
            else:
                waits = char in family.lacking(char) and status in (Status.GENERATED, Status.ACCEPTED)
                text = self.tr("Being drawn…") if waits else self.tr("Not drawn yet")
                cards.append(MasterCard(other.name, text, None, metrics, Status.MISSING))
        return cards


def _small(font: QFont) -> QFont:
    smaller = QFont(font)
    smaller.setPixelSize(11)
    return smaller
