"""Accepting all undecided glyphs above an agreement, with a preview of these glyphs."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.look.glyph_rows import GlyphRows
from fonte_plugin.window.look.number_box import NumberBox
from fonte_plugin.window.look.theme import Theme

DEFAULT_PERCENT = 85


class AcceptAbove(QDialog):
    """`chars` are those that would be accepted; undecided glyphs without an agreement never are."""

    def __init__(self, workbench: Workbench, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert workbench.session is not None
        self.setWindowTitle(self.tr("Accept all above"))
        self._review = workbench.review
        self.percent = NumberBox(1, 100)
        self.percent.setSuffix(self.tr(" %"))
        self.percent.setValue(DEFAULT_PERCENT)
        self.percent.setAccessibleName(self.tr("Least agreement"))
        self.percent.valueChanged.connect(self._show)
        self.note = QLabel()
        self.note.setObjectName("muted")
        self.preview = GlyphRows(theme, workbench.session.metrics, len(self._review.undecided))
        self.preview.setAccessibleName(self.tr("What would be accepted"))
        line = QHBoxLayout()
        line.addWidget(QLabel(self.tr("Accept what agrees by at least")))
        line.addWidget(self.percent)
        line.addStretch()
        self.box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self.preview)
        column.addWidget(self.note)
        column.addWidget(self.box)
        self._show()

    @property
    def chars(self) -> str:
        return self._review.undecided_above(self.percent.value() / 100)

    def _show(self) -> None:
        chars, ok = self.chars, self.box.button(QDialogButtonBox.StandardButton.Ok)
        taken = self.tr("%n glyphs are accepted", "", len(chars))
        self.note.setText(self.tr("{0}, {1} stay undecided.").format(taken, len(self._review.undecided) - len(chars)))
        ok.setText(self.tr("Accept %n glyphs", "", len(chars)))
        ok.setEnabled(bool(chars))
        self.preview.show_outlines([outline for char in chars if (outline := self._review[char].outline)])
