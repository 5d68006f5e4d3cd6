"""Beside the proof: the numbers of the picked glyph or pair, and the proposals for the whole font."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fonte_plugin.design.spacing.kerning import Pair
from fonte_plugin.window.look.number_box import NumberBox
from fonte_plugin.window.look.sentences import translated
from fonte_plugin.window.look.words import signed
from fonte_plugin.window.proof.fitting import Fitting
from fonte_plugin.window.proof.line_state import Mode
from fonte_plugin.window.proof.line_view import LineView
from fonte_plugin.window.proof.proposal_table import ProposalTable

WIDTH = 282


class FitPanel(QWidget):
    """`sought(text)` asks for a text in which a proposal can be seen."""

    sought = Signal(str)

    def __init__(self, fitting: Fitting, view: LineView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fitting, self.view = fitting, view
        self._levels: tuple[Pair, ...] = ()
        self._listed: object = None
        """The proposals that the list shows."""
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        self.name = QLabel()
        self.name.setObjectName("glyphname")
        self.note = QLabel()
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        column.addWidget(self.name)
        column.addWidget(self.note)
        column.addWidget(self._bearing_boxes())
        column.addWidget(self._kern_boxes())
        column.addSpacing(8)
        self._section = QLabel(self.tr("SUGGESTIONS"))
        self._section.setObjectName("section")
        column.addWidget(self._section)
        self.ask_button = QPushButton(self.tr("Suggest spacing"))
        self.ask_button.clicked.connect(lambda: fitting.ask(fitting.mode))
        column.addWidget(self.ask_button)
        self.shown_box = QCheckBox(self.tr("Show them in the line"))
        self.shown_box.setToolTip(self.tr("The line as it would be with all of them, or as it is"))
        self.shown_box.setChecked(True)
        self.shown_box.toggled.connect(self._set_shown)
        column.addWidget(self.shown_box)
        self.table = ProposalTable()
        self.table.setAccessibleName(self.tr("Suggestions"))
        self.table.picked.connect(self._look_at)
        self.table.decided.connect(self.decide)
        column.addWidget(self.table, 1)
        column.addLayout(self._decisions())
        self.outcome = QLabel()
        self.outcome.setObjectName("muted")
        self.outcome.setWordWrap(True)
        column.addWidget(self.outcome)
        column.addStretch()
        view.picked.connect(self.refresh)
        view.decided.connect(self._decide_picked)
        fitting.changed.connect(self.refresh)
        self.refresh()

    def _bearing_boxes(self) -> QWidget:
        self._bearings = QWidget()
        grid = QGridLayout(self._bearings)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(7)
        self.left, self.right, self.width_box = NumberBox(-9999, 9999), NumberBox(-9999, 9999), NumberBox(0, 9999)
        for row, (text, box, spoken) in enumerate(
            (
                (self.tr("Left"), self.left, self.tr("Left side bearing")),
                (self.tr("Right"), self.right, self.tr("Right side bearing")),
                (self.tr("Width"), self.width_box, self.tr("Width")),
            )
        ):
            label = QLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(spoken)
            box.setKeyboardTracking(False)
            box.entered.connect(self.view.setFocus)
            box.valueChanged.connect(self._space)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(1, 1)
        return self._bearings

    def _kern_boxes(self) -> QWidget:
        self._kern = QWidget()
        grid = QGridLayout(self._kern)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(7)
        self.level = QComboBox()
        self.level.setAccessibleName(self.tr("Which pair is kerned"))
        self.level.setToolTip(self.tr("The two glyphs alone, or all that are in their groups (@)"))
        self.level.activated.connect(self._show_value)
        self.kern = NumberBox(-9999, 9999)
        self.kern.setAccessibleName(self.tr("Kern"))
        self.kern.setKeyboardTracking(False)
        self.kern.entered.connect(self.view.setFocus)
        self.kern.valueChanged.connect(self._set_kern)
        for row, (text, box) in enumerate(((self.tr("Pair"), self.level), (self.tr("Kern"), self.kern))):
            label = QLabel(text)
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        self.groups = QLabel()
        self.groups.setObjectName("muted")
        self.groups.setWordWrap(True)
        self.groups.setAccessibleName(self.tr("What is in the groups"))
        grid.addWidget(self.groups, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        return self._kern

    def _decisions(self) -> QGridLayout:
        self.accept_button = QPushButton(self.tr("Accept"))
        self.accept_button.setToolTip(self.tr("Take what is selected in the list (A)"))
        self.refuse_button = QPushButton(self.tr("Reject"))
        self.refuse_button.setToolTip(self.tr("Leave out what is selected in the list (X)"))
        self.all_button = QPushButton(self.tr("Accept all {0}").format(0))
        self.all_button.setObjectName("accept")
        self.accept_button.clicked.connect(lambda: self.decide(True))
        self.refuse_button.clicked.connect(lambda: self.decide(False))
        self.all_button.clicked.connect(lambda: self.fitting.accept(range(self._count())))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.accept_button)
        row.addWidget(self.refuse_button)
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.addLayout(row, 0, 0)
        grid.addWidget(self.all_button, 1, 0)
        return grid

    # showing

    def refresh(self) -> None:
        mode = self.fitting.mode
        if mode is Mode.READ:
            return
        self._bearings.setVisible(mode is Mode.SPACE)
        self._kern.setVisible(mode is Mode.KERN)
        if mode is Mode.SPACE:
            self._show_glyph()
        else:
            self._show_pair()
        self._show_proposals()

    def _show_glyph(self) -> None:
        name, bearings = self.view.name, self.fitting.shown_bearings(self.view.name)
        proposed = self.fitting.proposed_bearings(name)
        self.name.setText(self.fitting.side_text(name) if name else self.tr("Spacing"))
        self._bearings.setEnabled(bearings is not None)
        if bearings is None:
            self.note.setText(self.tr("Click a glyph in the line. Arrow keys move its edge, Up and Down go on."))
        elif proposed is not None:
            now, then = (" | ".join(map(signed, pair)) for pair in (proposed.now, proposed.proposed))
            self.note.setText(self.tr("Suggested: {0} instead of {1}").format(then, now))
        elif self.fitting.is_generated(name):
            self.note.setText(self.tr("Drawn by Fonte"))
        elif name in self.fitting.workbench.plan.bearings:
            self.note.setText(self.tr("Drawn by you; spaced anew when you save"))
        else:
            self.note.setText(self.tr("Drawn by you"))
        left, right = bearings or (0, 0)
        outline = self.fitting.outline(name)
        bounds = outline.bounds if outline is not None else None
        ink = bounds.width if bounds is not None else 0
        for box, value in ((self.left, left), (self.right, right), (self.width_box, left + ink + right)):
            with QSignalBlocker(box):
                box.setValue(round(value))

    def _show_pair(self) -> None:
        pair = self.view.pair
        self.name.setText(self.fitting.pair_text(pair) if pair else self.tr("Kerning"))
        kerned = self.fitting.elsewhere(*pair) if pair else None
        self._kern.setEnabled(pair is not None and kerned is None)
        self._levels = ()
        with QSignalBlocker(self.level):
            self.level.clear()
            if pair is not None:
                self._levels = self.fitting.proposed_table.levels(*pair)
                self.level.addItems([self.fitting.pair_text(level) for level in self._levels])
                teller = self.view.teller(pair)
                self.level.setCurrentIndex(self._levels.index(teller) if teller in self._levels else 0)
        if pair is None:
            self.note.setText(self.tr("Click between two glyphs. Left and Right kern them, Up and Down go on."))
        elif kerned is not None:
            text = self.tr("Kerned by {0} in the feature kern of your font, which Fonte leaves alone")
            self.note.setText(text.format(signed(kerned)))
        else:
            self.note.setText(self._told(pair))
        self._show_value()

    def _told(self, pair: tuple[str, str]) -> str:
        """Where the kern of a pair comes from."""
        teller = self.fitting.table.teller(*pair)
        if teller is not None:
            named = self.fitting.pair_text(teller)
            planned = teller in self.fitting.workbench.plan.pairs
            return (self.tr("Set by you: {0}") if planned else self.tr("In your font: {0}")).format(named)
        if (proposed := self._proposed(pair)) is not None:
            return self.tr("Suggested: {0}. The chance that you would kern it is {1} %.").format(*proposed)
        return self.tr("Not kerned")

    def _proposed(self, pair: tuple[str, str]) -> tuple[str, int] | None:
        teller = self.fitting.proposed_table.teller(*pair)
        for one in self.fitting.kerning.pairs:
            if (one.first, one.second) == teller:
                return signed(one.value), round(100 * one.chance)
        return None

    def _show_value(self) -> None:
        level = self._level
        with QSignalBlocker(self.kern):
            table, pair = self.fitting.table, self.view.pair
            value = table.pairs.get(level) if level else None
            self.kern.setValue(round(value if value is not None else self.fitting.shown_kern(*pair) if pair else 0))
        self.groups.setText(self.fitting.members(*level) if level else "")
        self.groups.setVisible(bool(self.groups.text()))

    @property
    def _level(self) -> Pair | None:
        """The pair that the number is about."""
        index = self.level.currentIndex()
        return self._levels[index] if 0 <= index < len(self._levels) else None

    def _count(self) -> int:
        fitting = self.fitting
        return len(fitting.spacing if fitting.mode is Mode.SPACE else fitting.kerning.pairs)

    def _show_proposals(self) -> None:
        fitting, mode = self.fitting, self.fitting.mode
        count, asked = self._count(), mode in fitting.asked
        again = self.tr("Suggest again") if asked and mode is Mode.SPACE else ""
        plain = self.tr("Suggest spacing") if mode is Mode.SPACE else self.tr("Suggest kerning")
        self.ask_button.setText(self.tr("Working…") if fitting.busy else again or plain)
        self.ask_button.setEnabled(not fitting.busy)
        self.ask_button.setVisible(not (asked and mode is Mode.KERN))
        for widget in (self.table, self.shown_box, self.accept_button, self.refuse_button, self.all_button):
            widget.setVisible(count > 0)
        self.all_button.setText(self.tr("Accept all {0}").format(count))
        self.outcome.setText(self._outcome(count, asked=asked))
        self.outcome.setVisible(bool(self.outcome.text()))
        proposals = fitting.spacing if mode is Mode.SPACE else fitting.kerning
        if proposals is self._listed:
            return
        self._listed = proposals
        if mode is Mode.SPACE:
            rows = [
                (
                    fitting.side_text(one.name),
                    *(f"{signed(a)} → {signed(b)}" for a, b in zip(one.now, one.proposed, strict=True)),
                )
                for one in fitting.spacing
            ]
            self.table.show_rows(
                (self.tr("Glyph"), self.tr("Left"), self.tr("Right")), rows, [""] * len(rows), numbers=True
            )
        else:
            pairs = fitting.kerning.pairs
            rows = [
                (fitting.pair_text((one.first, one.second)), signed(one.value), f"{round(100 * one.chance)} %")
                for one in pairs
            ]
            tips = [fitting.members(one.first, one.second) for one in pairs]
            self.table.show_rows((self.tr("Pair"), self.tr("Kern"), self.tr("Chance")), rows, tips, numbers=True)

    def _outcome(self, count: int, *, asked: bool) -> str:
        fitting = self.fitting
        if fitting.busy or not asked:
            return ""
        if fitting.mode is Mode.KERN and fitting.kerning.why:
            return translated(fitting.kerning.why)
        if fitting.mode is Mode.SPACE and fitting.notes:
            return translated(fitting.notes[0])
        if count:
            return ""
        return self.tr("Nothing is left to suggest.")

    # doing

    def _set_shown(self, shown: bool) -> None:
        self.fitting.shown = shown
        self.fitting.changed.emit()

    def _space(self) -> None:
        name, before = self.view.name, self.fitting.shown_bearings(self.view.name)
        if before is None:
            return
        outline = self.fitting.outline(name)
        bounds = outline.bounds if outline is not None else None
        ink = bounds.width if bounds is not None else 0
        if self.sender() is self.width_box:
            bearings = before[0], self.width_box.value() - ink - before[0]
        elif self.sender() is self.left:
            bearings = float(self.left.value()), before[1]
        else:
            bearings = before[0], float(self.right.value())
        self.fitting.set_bearings(name, bearings)

    def _set_kern(self, value: int) -> None:
        level = self._level
        if level is not None:
            self.fitting.set_kern(level, value)

    def decide(self, accepted: bool) -> None:
        """Decide about the selected rows of the list."""
        rows = self.table.rows
        if rows:
            count = len(rows)
            (self.fitting.accept if accepted else self.fitting.refuse)(rows)
            taken, left = self.tr("%n suggestions accepted.", "", count), self.tr("%n suggestions left out.", "", count)
            self.outcome.setText(taken if accepted else left)

    def _decide_picked(self, accepted: bool) -> None:
        """Decide about the glyph or pair that is picked in the line."""
        fitting, pair = self.fitting, self.view.pair
        if fitting.mode is Mode.SPACE:
            rows = [row for row, one in enumerate(fitting.spacing) if one.name == self.view.name]
        else:
            teller = fitting.proposed_table.teller(*pair) if pair else None
            rows = [row for row, one in enumerate(fitting.kerning.pairs) if (one.first, one.second) == teller]
        if rows:
            (fitting.accept if accepted else fitting.refuse)(rows)
            self.view.walk(1)

    def _look_at(self, row: int) -> None:
        """Show a proposal in the line, in a text of its own if it is not in this one."""
        fitting = self.fitting
        if not 0 <= row < self._count():
            return
        if fitting.mode is Mode.SPACE:
            name = fitting.spacing[row].name
            if not self.view.pick_glyph(name):
                self.sought.emit(fitting.spacing[row].char)
                self.view.pick_glyph(name)
            return
        one, groups = fitting.kerning.pairs[row], fitting.kerning.groups
        first, second = (groups.get(name, (name,))[0] for name in (one.first, one.second))
        if not self.view.pick_pair(first, second):
            self.sought.emit(fitting.char(first) + fitting.char(second))
            self.view.pick_pair(first, second)
