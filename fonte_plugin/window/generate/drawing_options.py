"""How glyphs are drawn: how adventurous, at which level, in what style, from which seed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fonte_plugin.levels import BEST, DRAFT, NORMAL
from fonte_plugin.notation.styles import STYLES
from fonte_plugin.request import AUTO, DEFAULT_TEMPERATURE
from fonte_plugin.window.look.number_box import NumberBox
from fonte_plugin.window.look.words import word
from fonte_plugin.workspace.review.drawing_job import random_seed
from fonte_plugin.workspace.settings import Settings

MAX_TEMPERATURE = 1.0


class DrawingOptions(QWidget):
    """A slider, and a line for each of the other options."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        self._add_adventure(column)
        self._add_lines(column)

    def _add_adventure(self, column: QVBoxLayout) -> None:
        self.adventure = QSlider(Qt.Orientation.Horizontal)
        self.adventure.setRange(0, 100)
        self.adventure.setAccessibleName(self.tr("How adventurous"))
        self.adventure.setToolTip(self.tr("Left: what is likeliest, the same every time. Right: more varied, riskier"))
        column.addWidget(self.adventure)
        ends = QHBoxLayout()
        careful, adventurous = QLabel(self.tr("Careful")), QLabel(self.tr("Adventurous"))
        for label in (careful, adventurous):
            label.setObjectName("muted")
        ends.addWidget(careful)
        ends.addStretch()
        ends.addWidget(adventurous)
        column.addLayout(ends)

    def _add_lines(self, column: QVBoxLayout) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        self.level_box = QComboBox()
        for level, text in ((DRAFT, self.tr("Draft")), (NORMAL, self.tr("Normal")), (BEST, self.tr("Best"))):
            self.level_box.addItem(text, level)
        self.level_box.setToolTip(self.tr("Best draws four times as long as normal, a draft takes a third of the time"))
        self.candidates = NumberBox(0, 12)
        self.candidates.setSpecialValueText(self.tr("automatic"))
        self.candidates.setToolTip(self.tr("Versions of each glyph to choose from, instead of as many as it needs"))
        self.style_box = QComboBox()
        self.style_box.addItem(self.tr("as the references"), AUTO)
        for style in STYLES:
            self.style_box.addItem(word(style), style)
        self.style_box.setToolTip(self.tr("The kind of typeface; normally told from the references"))
        self.seed = NumberBox(0, 99_999)
        self.seed.setToolTip(self.tr("The same seed and settings draw the same glyphs again"))
        self.dice = QToolButton()
        self.dice.setObjectName("plain")
        self.dice.setText("⚄")
        self.dice.setAccessibleName(self.tr("Another seed"))
        self.dice.setToolTip(self.tr("Roll another seed: other versions of everything"))
        self.dice.clicked.connect(self.roll)
        for line, (text, widget) in enumerate(
            (
                (self.tr("Quality"), self.level_box),
                (self.tr("Candidates"), self.candidates),
                (self.tr("Style"), self.style_box),
                (self.tr("Seed"), self.seed),
            )
        ):
            label = QLabel(text)
            label.setBuddy(widget)
            widget.setAccessibleName(text)
            grid.addWidget(label, line, 0)
            grid.addWidget(widget, line, 1, 1, 1 if widget is self.seed else 2)
        grid.addWidget(self.dice, 3, 2)
        column.addLayout(grid)
        self.own_parts = QCheckBox(self.tr("Your own parts"))
        self.own_parts.setChecked(True)
        self.own_parts.setToolTip(self.tr("Serifs, arches and bowls are those of your glyphs, point for point"))
        column.addWidget(self.own_parts)

    @property
    def temperature(self) -> float:
        return MAX_TEMPERATURE * self.adventure.value() / 100

    @property
    def level(self) -> str:
        return str(self.level_box.currentData())

    def choose_level(self, level: str | None) -> None:
        self.level_box.setCurrentIndex(self.level_box.findData(level or NORMAL))

    @property
    def style_word(self) -> str:
        """One of STYLES, or AUTO."""
        return str(self.style_box.currentData())

    def choose_style(self, style: str) -> None:
        """A style that is not in the list counts as that of the references."""
        self.style_box.setCurrentIndex(max(0, self.style_box.findData(style)))

    def roll(self) -> None:
        """Another seed."""
        self.seed.setValue(random_seed())

    def apply(self, settings: Settings) -> None:
        """Set the options of the last generation."""
        self.choose_level(settings.level)
        self.candidates.setValue(settings.candidates or 0)
        self.own_parts.setChecked(settings.own_parts)
        temperature = settings.temperature if settings.temperature is not None else DEFAULT_TEMPERATURE
        self.adventure.setValue(round(100 * temperature / MAX_TEMPERATURE))
