"""Target metrics of a typeface from a style word: four numbers about its n, each of which may be left open."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from fonte_plugin.request import TARGET_METRICS
from fonte_plugin.window.look.number_box import NumberBox

STEP = {"stem": 5, "x_height": 10, "width": 10, "slant": 1}


class MetricBoxes(QWidget):
    """A box for each number; its lowest value, one step below the range, leaves it open."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(7)
        names = {
            "stem": self.tr("Stem"),
            "x_height": self.tr("x-height"),
            "width": self.tr("Width"),
            "slant": self.tr("Slant"),
        }
        hints = {
            "stem": self.tr("How thick the stem of the n is, in units: 40 is light, 90 regular, 160 bold"),
            "x_height": self.tr("How high the n is, in units of 1000 to the em"),
            "width": self.tr("The advance width of the n, in units: 460 is narrow, 560 usual, 680 wide"),
            "slant": self.tr("How far the letters lean to the right, in degrees"),
        }
        self.boxes: dict[str, NumberBox] = {}
        for place, (name, (least, most)) in enumerate(TARGET_METRICS.items()):
            box = NumberBox(int(least) - STEP[name], int(most))
            box.setSingleStep(STEP[name])
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # two of them share the sidebar
            box.setMinimumWidth(60)
            box.setSpecialValueText(self.tr("any"))
            box.setAccessibleName(names[name])
            box.setToolTip(hints[name])
            label = QLabel(names[name])
            label.setBuddy(box)
            grid.addWidget(label, place // 2, place % 2 * 2)
            grid.addWidget(box, place // 2, place % 2 * 2 + 1)
            grid.setColumnStretch(place % 2 * 2 + 1, 1)
            box.valueChanged.connect(self.changed)
            self.boxes[name] = box
        self.clear()

    @property
    def target_metrics(self) -> dict[str, Any]:
        """What is asked for, by the name of a request's field."""
        return {name: float(box.value()) for name, box in self.boxes.items() if box.value() >= TARGET_METRICS[name][0]}

    def apply(self, wanted: object) -> None:
        """Set the values that `target_metrics` had when the font was left."""
        if isinstance(wanted, Mapping):
            for name, value in wanted.items():
                if name in self.boxes and isinstance(value, int | float):
                    self.boxes[name].setValue(round(value))

    def clear(self) -> None:
        """Leave all open."""
        for box in self.boxes.values():
            box.setValue(box.minimum())
