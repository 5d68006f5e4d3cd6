"""All candidates of the glyphs that share strokes, a row a glyph: they are chosen beside each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.look.glyph_rows import GlyphRows
from fonte_plugin.window.look.theme import Theme
from fonte_plugin.window.review.candidate_strip import CandidateCard
from fonte_plugin.workspace.review.next_glyph import kin_of
from fonte_plugin.workspace.review.standing import WORK, Standing


class KinDialog(QDialog):
    """A click chooses a candidate, as one step of undo; above stand all of them in their present state, drawn ones
    too."""

    def __init__(self, workbench: Workbench, char: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert workbench.session is not None
        self.workbench, self.theme, self.kin = workbench, theme, kin_of(char)
        self.setWindowTitle(self.tr("Compare what is like {0}").format(char))
        self.cards: dict[str, list[CandidateCard]] = {}
        self.together = GlyphRows(theme, workbench.session.metrics)
        self.together.setAccessibleName(self.tr("All of them as they are chosen"))
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setMinimumSize(660, 420)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.accept_button = box.addButton(self.tr("Accept all of them"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.accept_button.clicked.connect(lambda: workbench.accept(self.undecided))
        box.rejected.connect(self.reject)
        box.accepted.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addWidget(self.together)
        column.addWidget(self._area, 1)
        column.addWidget(box)
        self._show()

    @property
    def undecided(self) -> str:
        """Of the glyphs that are compared."""
        return "".join(char for char in self.workbench.review.undecided if char in self.kin)

    def _show(self) -> None:
        bench = self.workbench
        assert bench.session is not None
        standing = Standing(bench.session, bench.review, bench.plan)
        self.together.show_outlines([outline for char in self.kin if (outline := standing.outline(char)) is not None])
        content, at = QWidget(), self._area.verticalScrollBar().value()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(10)
        self.cards = {}
        beside: tuple[Outline | None, Outline | None] = (standing.outline("n"), standing.outline("o"))
        for row, char in enumerate(char for char in self.kin if bench.review.status(char) in WORK):
            glyph = bench.review[char]
            name = QLabel(char)
            name.setObjectName("heading")
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            self.cards[char] = []
            for index in range(len(glyph.candidates)):
                card = CandidateCard(self.theme, bench.session, glyph, index, beside)
                card.clicked.connect(lambda _=False, char=char, index=index: self._choose(char, index))
                grid.addWidget(card, row, index + 1)
                self.cards[char].append(card)
        grid.setRowStretch(grid.rowCount(), 1)
        grid.setColumnStretch(grid.columnCount(), 1)
        self._area.setWidget(content)
        self._area.verticalScrollBar().setValue(at)
        self.accept_button.setEnabled(bool(self.undecided))

    def _choose(self, char: str, index: int) -> None:
        self.workbench.choose(char, index)
        self._show()
        self.cards[char][index].setFocus()
