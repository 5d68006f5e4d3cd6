"""What a newcomer sees: what Fonte is for, and the four ways to begin."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fonte_plugin.notation.styles import STYLES
from fonte_plugin.window.look.theme import LIGHT, Theme
from fonte_plugin.window.look.words import word

if TYPE_CHECKING:  # the letters come once the page is painted
    from fonte_plugin.workspace.review.session import Session

RECENT_SHOWN = 4
SPECIMEN = "OpenRoad"
"""Two words that the twelve letters of the example can spell."""
BREAK = 4
"""Where the second word begins."""


class WelcomePage(QWidget):
    """Open, drop, try the example, start from a style word; and the fonts opened last."""

    open_asked = Signal()
    example_asked = Signal()
    style_asked = Signal(str)
    recent_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Start"))
        self.specimen = Specimen()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(48, 32, 48, 40)
        outer.addStretch(2)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(self.specimen)
        headline = QLabel(self.tr("Draw a few letters. Fonte draws the rest."))
        headline.setObjectName("display")
        column.addWidget(headline, alignment=Qt.AlignmentFlag.AlignHCenter)
        lead = QLabel(
            self.tr(
                "Open a font that you have begun: a dozen letters are enough. What Fonte adds comes as outlines\n"
                "for you to accept, change or reject. Nothing leaves this computer, and your file is never changed "
                "unasked."
            )
        )
        lead.setObjectName("muted")
        lead.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(lead)
        column.addSpacing(14)
        column.addLayout(self._buttons())
        drop = QLabel(self.tr("or drop a UFO, Glyphs, TTF or OTF file anywhere in this window"))
        drop.setObjectName("muted")
        column.addWidget(drop, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(22)
        column.addLayout(self._styles())
        self._recent = QGridLayout()
        self._recent.setSpacing(8)
        column.addSpacing(14)
        column.addLayout(self._recent)
        outer.addLayout(column)
        outer.addStretch(3)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch()
        self.open_button = QPushButton(self.tr("Open a font…"))
        self.open_button.setObjectName("primary")
        self.open_button.setToolTip(self.tr("Choose a UFO, .glyphs, .designspace, TTF or OTF file (Ctrl+O)"))
        self.open_button.clicked.connect(self.open_asked)
        self.example_button = QPushButton(self.tr("Try the example"))
        self.example_button.setToolTip(self.tr("Fonte Sans: twelve letters are drawn, the others wait for you"))
        self.example_button.clicked.connect(self.example_asked)
        row.addWidget(self.open_button)
        row.addWidget(self.example_button)
        row.addStretch()
        return row

    def _styles(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addStretch()
        label = QLabel(self.tr("Nothing drawn yet? Start from a style:"))
        label.setObjectName("muted")
        row.addWidget(label)
        for style in STYLES:
            button = QPushButton(word(style))
            button.setToolTip(self.tr("Invent a {0} typeface, without a single reference").format(word(style)))
            button.setAccessibleName(self.tr("Start a {0} font").format(word(style)))
            button.clicked.connect(lambda _=False, style=style: self.style_asked.emit(style))
            row.addWidget(button)
        row.addStretch()
        return row

    def set_recent(self, fonts: Sequence[tuple[str, str]]) -> None:
        """Paths and names of fonts opened before; those that are gone are left out."""
        while item := self._recent.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        there = [(path, name) for path, name in fonts if Path(path).exists()][:RECENT_SHOWN]
        if not there:
            return
        label = QLabel(self.tr("Recent:"))
        label.setObjectName("muted")
        self._recent.setColumnStretch(0, 1)
        self._recent.addWidget(label, 0, 1)
        for column, (path, name) in enumerate(there, 2):
            button = QPushButton(name)
            button.setToolTip(path)
            button.clicked.connect(lambda _=False, path=path: self.recent_asked.emit(path))
            self._recent.addWidget(button, 0, column)
        self._recent.setColumnStretch(len(there) + 2, 1)


class Specimen(QWidget):
    """The idea in one line: letters that are drawn, and letters that are still to come."""

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = LIGHT
        self._session: Session | None = None
        self.setFixedHeight(150)
        self.setAccessibleName(self.tr("Letters of the example font"))

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.update()

    def show_session(self, session: Session) -> None:
        self._session = session
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._session is None:
            return
        from fonte_plugin.window.look.paths import fill, painter_path

        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self._session.metrics
        names = [self._session.drawing.name(char) for char in SPECIMEN]
        glyphs = [glyph for name in names if (glyph := self._session.glyph(name))]
        space = 0.22 * metrics.upm
        scale = 0.8 * self.height() / (metrics.ascender - metrics.descender)
        x = (self.width() - (sum(glyph.width for glyph in glyphs) + space) * scale) / 2
        baseline = 12 + metrics.ascender * scale
        painter.setPen(QColor(self.theme.guide))
        for height in (0, metrics.x_height, metrics.cap_height):
            painter.drawRect(QRectF(x - 24, baseline - height * scale, self.width() - 2 * x + 48, 0))
        for index, glyph in enumerate(glyphs):
            x += space * scale * (index == BREAK)
            color = self.theme.text if index < BREAK else self.theme.accent
            fill(painter, painter_path(glyph), x, baseline, scale, color)
            x += glyph.width * scale
