"""Which glyphs are references: a tile for each drawn one, to be switched on and off."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.look.paths import fill, painter_path
from fonte_plugin.window.look.theme import LIGHT, Theme
from fonte_plugin.workspace.review.metrics import Metrics

TILE = 32
"""Side of a tile in pixels."""
COLUMNS = 7


class ReferencePicker(QWidget):
    """Tiles in rows of seven. `chosen` are the characters that are on, in the order shown."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self._tiles: dict[str, QToolButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(self.tr("Reference glyphs"))

    @property
    def chosen(self) -> str:
        return "".join(char for char, tile in self._tiles.items() if tile.isChecked())

    @property
    def tiles(self) -> tuple[str, ...]:
        """The characters that can be chosen."""
        return tuple(self._tiles)

    @property
    def buttons(self) -> tuple[QToolButton, ...]:
        """The tiles themselves, in order."""
        return tuple(self._tiles.values())

    def choose(self, chars: Iterable[str]) -> None:
        """Turn exactly these on."""
        wanted = set(chars)
        for char, tile in self._tiles.items():
            tile.blockSignals(True)
            tile.setChecked(char in wanted)
            tile.blockSignals(False)
        self.changed.emit()

    def show_glyphs(self, outlines: dict[str, Outline], metrics: Metrics, on: Iterable[str]) -> None:
        """Tiles for these characters, in font units; what is `on` is a reference."""
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        self._tiles = {}
        wanted = set(on)
        for index, (char, outline) in enumerate(outlines.items()):
            tile = QToolButton()
            tile.setObjectName("tile")
            tile.setCheckable(True)
            tile.setFixedSize(TILE, TILE)
            tile.setIconSize(QSize(TILE - 6, TILE - 6))
            tile.setIcon(self._icon(outline, metrics))
            tile.setChecked(char in wanted)
            tile.setToolTip(self.tr("{0}: show it to the network as an example of your style").format(char))
            tile.setAccessibleName(self.tr("Reference {0}").format(char))
            tile.toggled.connect(self.changed)
            self._grid.addWidget(tile, index // COLUMNS, index % COLUMNS)
            self._tiles[char] = tile
        self.changed.emit()

    def height_of(self, most: int) -> int:
        """Height of all rows, or of the first `most` and a part of the next, to show that there are more."""
        rows = -(-len(self._tiles) // COLUMNS)
        step = TILE + self._grid.verticalSpacing()
        return rows * step if rows <= most else most * step + step // 2

    def _icon(self, outline: Outline, metrics: Metrics) -> QIcon:
        """The glyph, faint while it is off."""
        icon = QIcon()
        ratio, size = self.devicePixelRatioF(), TILE - 6
        scale = size / (metrics.ascender - metrics.descender) * 0.95
        for state, color in ((QIcon.State.On, self.theme.text), (QIcon.State.Off, self.theme.faint)):
            pixmap = QPixmap(int(size * ratio), int(size * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            left = (size - outline.width * scale) / 2
            fill(painter, painter_path(outline), left, metrics.ascender * scale + size * 0.02, scale, color)
            painter.end()
            icon.addPixmap(pixmap, QIcon.Mode.Normal, state)
        return icon
