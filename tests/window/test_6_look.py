"""What the style sheet draws."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from fonte_plugin.window.look.theme import DARK, LIGHT, Theme, apply_theme


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_box_that_is_on_bears_a_tick_and_not_a_colour_alone(qtbot: QtBot, qapp: QApplication, theme: Theme) -> None:
    apply_theme(qapp, theme)
    box = QCheckBox()
    qtbot.addWidget(box)
    box.show()
    assert theme.accent not in _colours(box)
    box.setChecked(True)
    found = _colours(box)
    assert theme.accent in found
    tick = QColor(theme.accent_text).lightness()
    assert any(abs(QColor(name).lightness() - tick) < 40 for name in found)


def _colours(box: QCheckBox) -> set[str]:
    """Those within the box itself, its border left out."""
    image = box.grab().toImage()
    middle = image.height() // 2
    return {image.pixelColor(x, y).name() for x in range(3, 11) for y in range(middle - 4, middle + 4)}
