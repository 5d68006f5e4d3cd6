"""Findings on the font, below the pages: a click on one goes to its glyph and point."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from collections import Counter
from collections.abc import Collection

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fonte_export.check.findings import CODES, Finding
from fonte_plugin.engine.base import Cancellation
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.bench.worker import Emit, Failure, Worker
from fonte_plugin.window.look.sentences import translated
from fonte_plugin.window.look.words import QT_TRANSLATE_NOOP
from fonte_plugin.window.proof.proposal_table import ProposalTable
from fonte_plugin.workspace.review.standing import Standing
from fonte_plugin.workspace.review.status import Status

HEIGHT = 214
MILLISECONDS = 400

KINDS = {
    "unreadable": QT_TRANSLATE_NOOP("CheckPanel", "Unreadable"),
    "open-contour": QT_TRANSLATE_NOOP("CheckPanel", "Open contours"),
    "missing-extremum": QT_TRANSLATE_NOOP("CheckPanel", "Missing extremes"),
    "kink": QT_TRANSLATE_NOOP("CheckPanel", "Kinks"),
    "short-segment": QT_TRANSLATE_NOOP("CheckPanel", "Short segments"),
    "nearly-straight": QT_TRANSLATE_NOOP("CheckPanel", "Nearly straight"),
    "near-miss": QT_TRANSLATE_NOOP("CheckPanel", "Near a line"),
    "stem": QT_TRANSLATE_NOOP("CheckPanel", "Stems"),
    "side-bearing": QT_TRANSLATE_NOOP("CheckPanel", "Side bearings"),
    "contour-count": QT_TRANSLATE_NOOP("CheckPanel", "Number of contours"),
    "overlap": QT_TRANSLATE_NOOP("CheckPanel", "Overlaps"),
    "collision": QT_TRANSLATE_NOOP("CheckPanel", "Collisions"),
    "gap": QT_TRANSLATE_NOOP("CheckPanel", "Holes"),
    "interpolation": QT_TRANSLATE_NOOP("CheckPanel", "Interpolation"),
    "direction": QT_TRANSLATE_NOOP("CheckPanel", "Direction"),
}
"""Short names of the codes of findings."""
assert KINDS.keys() == CODES.keys()


class CheckPanel(QWidget):
    """Checks again whenever the font changes, while the panel is open."""

    found = Signal(object)
    """A Finding that the designer wants to see."""
    updated = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.worker = Worker(self)
        self.findings: tuple[Finding, ...] = ()
        self.shown: list[Finding] = []
        self._revision = 0
        self._timer = QTimer(self, singleShot=True, interval=MILLISECONDS)
        self._timer.timeout.connect(self.check)
        self.setObjectName("check")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("Check"))
        self.table = ProposalTable()
        self.table.setAccessibleName(self.tr("Findings"))
        self.table.picked.connect(self._pick)
        self.table.clicked.connect(lambda index: self._pick(index.row()))
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(8)
        column.addLayout(self._bar())
        column.addWidget(self.table, 1)
        workbench.session_changed.connect(self._afresh)
        workbench.plan_changed.connect(self._stale)
        workbench.review_changed.connect(self._review_changed)
        self.hide()

    def _bar(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        self.title = QLabel(self.tr("Check"))
        self.title.setObjectName("heading")
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind of finding"))
        self.kind.currentIndexChanged.connect(self._show)
        self.own = QCheckBox(self.tr("Only what Fonte drew"))
        self.own.toggled.connect(self._show)
        again = QPushButton(self.tr("Check again"))
        again.clicked.connect(self.check)
        close = QToolButton()
        close.setObjectName("flat")
        close.setText("×")
        close.setAccessibleName(self.tr("Close the check"))
        close.setToolTip(self.tr("Close the check"))
        close.clicked.connect(self.hide)
        row.addWidget(self.title)
        row.addStretch(1)
        for widget in (self.own, self.kind, again, close):
            row.addWidget(widget)
        return row

    def open(self) -> None:
        """Show the panel, and check."""
        self.show()
        self.check()
        self.table.setFocus()

    def stop(self) -> None:
        """Results from now on are dropped."""
        self._revision += 1
        self._timer.stop()
        self.worker.stop()

    def _afresh(self) -> None:
        self.findings = ()
        self._show_kinds()
        self._stale()

    def _review_changed(self, chars: Collection[str]) -> None:
        if chars:
            self._stale()

    def _stale(self) -> None:
        self._revision += 1
        if self.isVisible():
            self._timer.start()

    def check(self) -> None:
        """Check the font in its present state, on another thread; late results are dropped."""
        bench, revision = self.workbench, self._revision
        if bench.session is None:
            return
        standing = Standing(bench.session, bench.review, bench.plan)

        def work(emit: Emit, cancellation: Cancellation) -> tuple[Finding, ...]:
            from fonte_plugin.workspace.review.standing_check import check_standing

            return check_standing(standing)

        def done(findings: tuple[Finding, ...]) -> None:
            if revision == self._revision:
                self.findings = findings
                self._show_kinds()
                self.updated.emit()

        def failed(failure: Failure) -> None:
            bench.said.emit("error", failure.sentence, failure.details)

        self.worker.start(work, done=done, failed=failed)

    def _show_kinds(self) -> None:
        """All kinds of findings, with their number; the chosen one stays chosen."""
        chosen = self.kind.currentData()
        counts = Counter(finding.code for finding in self.findings)
        self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItem(self.tr("All kinds"), "")
        for code in KINDS:
            if counts[code]:
                self.kind.addItem(f"{self.tr(KINDS[code])}  {counts[code]}", code)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))
        self.kind.blockSignals(False)
        self._show()

    def _show(self) -> None:
        code, session = self.kind.currentData(), self.workbench.session
        generated = set()
        if session is not None:
            review = self.workbench.review
            generated = {session.drawing.name(char) for char in review.having(Status.GENERATED, Status.ACCEPTED)}
        self.shown = [
            finding
            for finding in self.findings
            if (not code or finding.code == code) and (not self.own.isChecked() or finding.glyph in generated)
        ]
        rows = [(finding.glyph, translated(finding.message), self.tr(KINDS[finding.code])) for finding in self.shown]
        titles = (self.tr("Glyph"), self.tr("Finding"), self.tr("Kind"))
        self.table.show_rows(titles, rows, [row[1] for row in rows])
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        many = self.tr("%n findings", "", len(self.shown))
        self.title.setText(many if self.shown else self.tr("Nothing to mend"))

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self.shown):
            self.found.emit(self.shown[row])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
