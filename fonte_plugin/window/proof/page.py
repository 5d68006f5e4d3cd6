"""Proofs: text shaped by HarfBuzz in drawn and generated glyphs, at one size or as a waterfall, before and after."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from fonte_plugin.engine.base import Cancellation
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.bench.worker import Emit, Failure, Worker
from fonte_plugin.window.look.theme import Theme
from fonte_plugin.window.proof.fit_panel import FitPanel
from fonte_plugin.window.proof.fitting import Fitting
from fonte_plugin.window.proof.line_state import Mode
from fonte_plugin.window.proof.line_view import LineView
from fonte_plugin.window.proof.proof_view import ProofLine
from fonte_plugin.workspace.preview import proof_text
from fonte_plugin.workspace.preview.fitted_line import fitted
from fonte_plugin.workspace.preview.proof_text import controls
from fonte_plugin.workspace.review.session import Session
from fonte_plugin.workspace.review.status import Status

DEBOUNCE_MILLISECONDS = 150
SUGGESTED = "suggested"
"""The preset whose text is made of the suggestions."""
MOST_SUGGESTED = 40


class ProofPage(QWidget):
    """A text line with presets; the font is prepared on another thread, and late results are dropped."""

    updated = Signal()
    mode_changed = Signal()
    looked = Signal()
    """The same lines look different."""

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.setAccessibleName(self.tr("Proof"))
        self.worker = Worker(self)
        self.fitting = Fitting(workbench, self.worker, self)
        self.view = LineView(self.fitting)
        self._revision = 0
        self._shaper: Any = None
        self._shown: Any = None
        self._timer = QTimer(self, singleShot=True, interval=DEBOUNCE_MILLISECONDS)
        self._timer.timeout.connect(self._prepare)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        self.panel = FitPanel(self.fitting, self.view)
        self.panel.hide()
        self.panel.sought.connect(self._show_text_with)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.view, 1)
        row.addWidget(self.panel)
        column.addLayout(row, 1)
        self.fitting.changed.connect(self._set)
        workbench.session_changed.connect(self._stale)
        workbench.review_changed.connect(self._review_changed)

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addLayout(self._modes())
        self.presets = QComboBox()
        self.presets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.presets.setMinimumContentsLength(7)
        for name, text in (
            (self.tr("Hamburg"), proof_text.HAMBURGEFONSTIV),
            (self.tr("Pangram"), proof_text.PANGRAM),
            (self.tr("Spacing"), proof_text.SPACING),
            (self.tr("Figures"), proof_text.FIGURES),
            (self.tr("Alphabet"), proof_text.ALPHABET),
            (self.tr("Paragraph"), proof_text.PARAGRAPH),
            (self.tr("What is suggested"), SUGGESTED),
            (self.tr("This glyph"), ""),
        ):
            self.presets.addItem(name, text)
        self.presets.setAccessibleName(self.tr("Proof text"))
        self.presets.setToolTip(self.tr("Texts in which designers judge letters"))
        self.presets.activated.connect(self._take_preset)
        self.text = QLineEdit(proof_text.HAMBURGEFONSTIV)
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setMinimumWidth(80)
        self.text.setToolTip(self.tr("/name sets a glyph by its name"))
        self.text.textChanged.connect(self._set)
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(12, 220)
        self.size_slider.setValue(96)
        self.size_slider.setMinimumWidth(50)
        self.size_slider.setMaximumWidth(110)
        self.size_slider.setAccessibleName(self.tr("Size"))
        self.size_slider.setToolTip(self.tr("Size of the text"))
        self.size_slider.valueChanged.connect(self._set)
        self.waterfall = QCheckBox(self.tr("Waterfall"))
        self.waterfall.setToolTip(self.tr("The same line at seven sizes"))
        self.waterfall.toggled.connect(self._set)
        self.tint = QCheckBox(self.tr("Tint"))
        self.tint.setChecked(True)
        self.tint.setToolTip(self.tr("Show which glyphs were generated"))
        self.tint.toggled.connect(self._look)
        self.before = QCheckBox(self.tr("Before"))
        self.before.setToolTip(self.tr("Show the font as it was, without generated glyphs"))
        self.before.toggled.connect(self._stale)
        row.addWidget(self.presets)
        row.addWidget(self.text, 1)
        for widget in (self.size_slider, self.waterfall, self.tint, self.before):
            row.addWidget(widget)
        return bar

    def _modes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        group = QButtonGroup(self)
        self.mode_buttons: dict[Mode, QPushButton] = {}
        for mode, text, place, tip in (
            (Mode.READ, self.tr("Read"), "first", self.tr("Look at the text")),
            (Mode.SPACE, self.tr("Space"), "", self.tr("Click glyphs, and drag or nudge their side bearings")),
            (Mode.KERN, self.tr("Kern"), "last", self.tr("Click between glyphs, and drag or nudge their kern")),
        ):
            button = QPushButton(text)
            button.setObjectName("segment")
            button.setProperty("place", place)
            button.setCheckable(True)
            button.setChecked(mode is Mode.READ)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, mode=mode: self.set_mode(mode))
            group.addButton(button)
            row.addWidget(button)
            self.mode_buttons[mode] = button
        return row

    def set_mode(self, mode: Mode) -> None:
        """Read, space or kern; the keys are the line's."""
        self.mode_buttons[mode].setChecked(True)
        self.fitting.mode = mode
        self.view.pick(-1)
        self.panel.setVisible(mode is not Mode.READ)
        self.fitting.prepare()
        self.fitting.changed.emit()
        self.mode_changed.emit()
        self.view.setFocus()

    def _show_text_with(self, chars: str) -> None:
        """A text in which these stand between the controls of their kind, set at once."""
        before, after = controls(chars[:1]), controls(chars[-1:])
        self.text.setText(f"{before}{chars}{after}")

    def set_theme(self, theme: Theme) -> None:
        self.view.theme = theme
        self.view.viewport().update()

    def _take_preset(self) -> None:
        entry, review = self.workbench.current, self.workbench.review
        text = self.presets.currentData() or (proof_text.spacing_string(entry.char) if entry and entry.char else "")
        if text == SUGGESTED:
            text = self._suggested_text()
        if text == proof_text.SPACING:  # only through new glyphs: the designer has spaced the others
            text = proof_text.spacing_text(review.having(Status.GENERATED, Status.ACCEPTED))
        self.text.setText(text)

    def _suggested_text(self) -> str:
        """All suggestions, between control glyphs of their kind."""
        fitting = self.fitting
        if fitting.mode is Mode.KERN:
            groups = fitting.kerning.groups
            firsts = [groups.get(pair.first, (pair.first,))[0] for pair in fitting.kerning.pairs[:MOST_SUGGESTED]]
            seconds = [groups.get(pair.second, (pair.second,))[0] for pair in fitting.kerning.pairs[:MOST_SUGGESTED]]
            chars = [fitting.char(a) + fitting.char(b) for a, b in zip(firsts, seconds, strict=True)]
        else:
            chars = [one.char for one in fitting.spacing[:MOST_SUGGESTED]]
        words = [f"{controls(pair[:1])}{pair}{controls(pair[-1:])}" for pair in chars if pair.strip()]
        return " ".join(words) or proof_text.SPACING

    def _review_changed(self, chars: Collection[str]) -> None:
        if chars:
            self._stale()

    def show_signs(self) -> None:
        """Other signs are built."""
        self._stale()

    def _stale(self) -> None:
        """The font has changed; a hidden proof is not made."""
        self._revision += 1
        if self.isVisible():
            self._timer.start()

    def stop(self) -> None:
        """The window closes: results from now on are dropped."""
        self._revision += 1
        self._timer.stop()
        self.fitting.stop()
        self.worker.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys are for the line; a focus proxy would take all else on the page out of the way of Tab."""
        self.view.setFocus(event.reason())

    def showEvent(self, event: object) -> None:
        self._revision += 1
        self.fitting.prepare()
        self._prepare()

    def _prepare(self) -> None:
        session, review, revision = self.workbench.session, self.workbench.review, self._revision
        if session is None:
            return
        generated, signs = not self.before.isChecked(), self.workbench.built

        def prepare(emit: Emit, cancellation: Cancellation) -> Any:
            from fonte_plugin.workspace.preview.shaping import Shaper  # a compiler is slow to import

            return Shaper(session, review, generated=generated, signs=signs)

        def show(shaper: Any) -> None:
            if revision == self._revision:
                self._shaper, self._shown = shaper, session.drawing
                self._set()

        self.worker.start(prepare, done=show, failed=self._failed)

    def _failed(self, failed: Failure) -> None:
        self.workbench.said.emit("error", failed.sentence, failed.details)

    def _set(self) -> None:
        session: Session | None = self.workbench.session
        if self._shaper is None or session is None or self._shown is not session.drawing:
            return
        text = self.text.text() or proof_text.HAMBURGEFONSTIV
        shaped = self._shaper.shape(text)
        if not self.before.isChecked():
            fit = self.fitting.fit(self._shaper.widths, kerned=self._shaper.kerned)
            shaped = [fitted(line, fit) for line in shaped]
        if self.waterfall.isChecked():
            lines = [ProofLine(shaped[0], size, str(size)) for size in proof_text.WATERFALL]
        else:
            lines = [ProofLine(line, self.size_slider.value()) for line in shaped]
        self.view.generated = not self.before.isChecked()
        self.view.show_lines(session, self.workbench.review, lines, self.workbench.built)
        self.updated.emit()

    def _look(self) -> None:
        self.view.tinted = self.tint.isChecked()
        self.view.viewport().update()
        self.looked.emit()

    def invert(self) -> None:
        """White on black, or as before."""
        self.view.inverted = not self.view.inverted
        self._look()
