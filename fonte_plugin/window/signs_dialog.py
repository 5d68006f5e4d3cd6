"""Accents and signs: how much of a glyph set there is, what can be built of it, and what has to be drawn."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fonte_plugin.engine.base import Cancellation
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.bench.worker import Emit, Failure, Worker
from fonte_plugin.window.look.glyph_rows import CELL, COLUMNS, GlyphRows
from fonte_plugin.window.look.sentences import translated
from fonte_plugin.window.look.theme import Theme
from fonte_plugin.workspace.review.coverage import SETS, BuiltSign, Coverage, built_signs, coverage
from fonte_plugin.workspace.review.standing import Standing

SCROLL_BAR = 14
"""Pixels left for it beside the rows."""
SHOWN_ROWS = 7


class SignsDialog(QDialog):
    """Once accepted, `build` holds the characters to be built, or `draw` those that the designer wants drawn."""

    def __init__(self, workbench: Workbench, worker: Worker, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        assert workbench.session is not None
        self.setWindowTitle(self.tr("Build accents and signs"))
        self.build = self.draw = ""
        self.found: dict[str, BuiltSign] | None = None
        self._notes: tuple[str, ...] = ()
        self._planned = workbench.plan.signs
        self._standing = Standing(workbench.session, workbench.review, workbench.plan)
        self.set = QComboBox()
        for name, text in (
            ("latin1", self.tr("Latin-1 and Windows 1252")),
            ("latin-core", self.tr("Google Latin Core")),
            ("ascii", self.tr("ASCII")),
        ):
            self.set.addItem(text, name)
        self.set.setAccessibleName(self.tr("Glyph set"))
        self.set.currentIndexChanged.connect(self._show)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How much of it there is"))
        self.told = QLabel(self.tr("Looking at what can be built…"))
        self.preview = GlyphRows(theme, workbench.session.metrics)
        self.preview.setAccessibleName(self.tr("What would be built"))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.preview)
        area.setFixedSize(COLUMNS * CELL.width() + SCROLL_BAR, SHOWN_ROWS * CELL.height())
        self.lacking = QLabel()
        self.lacking.setObjectName("muted")
        self.lacking.setWordWrap(True)
        self.lacking.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line = QHBoxLayout()
        line.addWidget(QLabel(self.tr("Glyph set")))
        line.addWidget(self.set)
        line.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addLayout(line)
        column.addWidget(self.told)
        column.addWidget(self.bar)
        column.addWidget(area)
        column.addWidget(self.lacking)
        column.addLayout(self._buttons())
        self._look(worker)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.draw_button, cancel, self.build_button = QPushButton(), QPushButton(self.tr("Cancel")), QPushButton()
        self.draw_button.setToolTip(self.tr("Have Fonte draw what it can of what is lacking"))
        self.draw_button.setAutoDefault(False)
        self.build_button.setDefault(True)
        self.build_button.setToolTip(
            self.tr("They are built anew whenever what they are made of changes, and saved with the font")
        )
        self.draw_button.hide()
        self.build_button.setEnabled(False)
        self.build_button.setText(self.tr("Build"))
        self.draw_button.clicked.connect(self._draw)
        self.build_button.clicked.connect(self._build)
        cancel.clicked.connect(self.reject)
        row.addWidget(self.draw_button)
        row.addStretch()
        row.addWidget(cancel)
        row.addWidget(self.build_button)
        return row

    def _look(self, worker: Worker) -> None:
        standing = self._standing
        everything = "".join(dict.fromkeys("".join(SETS.values())))

        def work(emit: Emit, cancellation: Cancellation) -> tuple[dict[str, BuiltSign], tuple[str, ...]]:
            return built_signs(standing, everything)

        def done(found: tuple[dict[str, BuiltSign], tuple[str, ...]]) -> None:
            self.found, self._notes = found
            self._show()

        def failed(failure: Failure) -> None:
            self.told.setText(failure.sentence)

        worker.start(work, done=done, failed=failed)

    @property
    def coverage(self) -> Coverage | None:
        """The coverage of the shown set; None until it is known."""
        if self.found is None:
            return None
        return coverage(self._standing, SETS[self.set.currentData()], self.found)

    def _show(self) -> None:
        now = self.coverage
        if now is None:
            return
        new = [sign for char, sign in now.built.items() if char not in self._planned]
        whole = len(SETS[self.set.currentData()])
        planned = len(now.built) - len(new)
        self.bar.setRange(0, whole)
        self.bar.setValue(len(now.there) + planned)
        text = self.tr("{0} of {1} characters are there, {2} more can be built.")
        self.told.setText(text.format(len(now.there) + planned, whole, len(new)))
        self.preview.show_outlines([sign.outline for sign in new])
        concerned = [note for note in self._notes if any(char in now.lacking for char in note.split(":")[0])]
        lacking = self.tr("Lacking: {0}").format(" ".join(now.lacking)) if now.lacking else ""
        self.lacking.setText("\n".join([lacking, *map(translated, concerned[:4])]).strip())
        self.build_button.setEnabled(bool(new))
        self.build_button.setText(self.tr("Build %n signs", "", len(new)))
        drawable = len(now.drawable)
        self.draw_button.setVisible(drawable > 0)
        self.draw_button.setText(self.tr("Draw %n glyphs", "", drawable))

    def _build(self) -> None:
        now = self.coverage
        if now is not None:
            self.build = "".join(char for char in now.built if char not in self._planned)
            self.accept()

    def _draw(self) -> None:
        now = self.coverage
        if now is not None:
            self.draw = now.drawable
            self.accept()
