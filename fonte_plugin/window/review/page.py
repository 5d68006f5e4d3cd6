"""Reviewing one glyph: large among its neighbours, its candidates below, the decisions beside it."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.bench.family import FamilyBench
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.look.theme import LIGHT, Theme
from fonte_plugin.window.review.candidate_strip import CandidateStrip
from fonte_plugin.window.review.inspector import Inspector
from fonte_plugin.window.review.masters_row import MastersRow
from fonte_plugin.window.review.measuring import stems
from fonte_plugin.window.review.outline_view import OutlineView
from fonte_plugin.workspace.review.review import GlyphReview
from fonte_plugin.workspace.review.session import Entry
from fonte_plugin.workspace.review.standing import bearings_of, leader_of, planned_bearings, with_bearings
from fonte_plugin.workspace.review.status import Status

BEFORE = "before"
"""Overlay: the chosen candidate as Fonte drew it."""
FIRST = "first"
"""Overlay: the candidate that agrees most with the others."""

DECISIONS = {
    Qt.Key.Key_A: "accept",
    Qt.Key.Key_Return: "accept",
    Qt.Key.Key_Enter: "accept",
    Qt.Key.Key_X: "reject",
    Qt.Key.Key_Delete: "reject",
    Qt.Key.Key_Backspace: "reject",
    Qt.Key.Key_R: "reroll",
}


class ReviewPage(QWidget):
    """Left and right arrows go through glyphs, up and down or digits through candidates, A accepts, X rejects,
    R re-rolls, P shows points. `decided(name)` asks for an action of that name."""

    stepped = Signal(int)
    decided = Signal(str)
    closed = Signal()

    def __init__(self, workbench: Workbench, family: FamilyBench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.theme: Theme = LIGHT
        self.setAccessibleName(self.tr("Review"))
        self.outline_view, self.strip, self.inspector = OutlineView(), CandidateStrip(), Inspector()
        self._shown = ""
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self._bar())
        main.addWidget(self.outline_view, 1)
        self.masters = MastersRow(family)
        family.changed.connect(self._show_masters)
        main.addWidget(self.masters)
        main.addWidget(self.strip)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(main, 1)
        row.addWidget(self.inspector)
        self.strip.chosen.connect(self._choose)
        self.outline_view.edited.connect(self._edited)
        self.outline_view.changed.connect(lambda outline, text: self._edit(outline, text, merge=False))
        self.outline_view.deleted.connect(lambda outline: self._edit(outline, self.tr("Delete points"), merge=False))
        self.inspector.edited.connect(self._space)
        self.inspector.entered.connect(self.outline_view.setFocus)
        workbench.selection_changed.connect(self.refresh)
        workbench.review_changed.connect(self._review_changed)
        workbench.session_changed.connect(self.refresh)
        workbench.plan_changed.connect(self.refresh)

    def _bar(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 6, 10, 6)
        row.setSpacing(5)
        for text, step, tip in (("‹", -1, self.tr("Previous glyph (Left)")), ("›", 1, self.tr("Next glyph (Right)"))):
            button = QToolButton()
            button.setObjectName("flat")
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _=False, step=step: self.stepped.emit(step))
            row.addWidget(button)
        self.place = QLabel()
        self.place.setObjectName("heading")
        row.addWidget(self.place)
        row.addStretch()
        self.overlay_box = QComboBox()
        self.overlay_box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.overlay_box.setMinimumContentsLength(8)
        self.overlay_box.setAccessibleName(self.tr("Overlay"))
        self.overlay_box.setToolTip(self.tr("Another outline as a line behind this one (O)"))
        for text, value in (
            (self.tr("No overlay"), ""),
            (self.tr("Over n"), "n"),
            (self.tr("Over o"), "o"),
            (self.tr("Over H"), "H"),
            (self.tr("Before edits"), BEFORE),
            (self.tr("First candidate"), FIRST),
        ):
            self.overlay_box.addItem(text, value)
        self.overlay_box.currentIndexChanged.connect(self.refresh)
        self.measure_box = QCheckBox(self.tr("Measure"))
        self.measure_box.setToolTip(self.tr("Stems and counters under the mouse, beside those of H and n (M)"))
        self.measure_box.toggled.connect(self._set_measuring)
        row.addWidget(self.overlay_box)
        row.addWidget(self.measure_box)
        self.neighbours_box = QCheckBox(self.tr("Neighbours"))
        self.neighbours_box.setChecked(True)
        self.neighbours_box.setToolTip(self.tr("Show drawn letters faintly on either side"))
        self.neighbours_box.toggled.connect(self.refresh)
        self.points_box = QCheckBox(self.tr("Points"))
        self.points_box.setToolTip(self.tr("Show the outline; points of generated glyphs can be moved (P)"))
        self.points_box.toggled.connect(self.outline_view.set_show_points)
        row.addWidget(self.neighbours_box)
        row.addWidget(self.points_box)
        return bar

    def set_theme(self, theme: Theme) -> None:
        self.theme = self.outline_view.theme = self.strip.theme = self.masters.theme = theme
        self._shown = ""
        self.refresh()

    def select_all_points(self) -> None:
        """Show the points, and select every one."""
        self.points_box.setChecked(True)
        self.outline_view.select_all()
        self.outline_view.setFocus()

    def refresh(self) -> None:
        """Show the current glyph in its present state."""
        session, entry = self.workbench.session, self.workbench.current
        if session is None or entry is None:
            return
        glyph = self.workbench.current_glyph
        status = session.status(entry, self.workbench.review)
        outline = glyph.outline if glyph and glyph.outline else None
        outline = outline or entry.built
        spaced = False
        if outline is None and status in (Status.DRAWN, None):
            outline = self._drawn(entry)
            planned = planned_bearings(session, self.workbench.plan, entry.name, outline) if outline else None
            if outline is not None and planned is not None:
                outline, spaced = with_bearings(outline, planned), True
        self.outline_view.overlay = self._overlay(glyph)
        left, right = self._neighbours(entry.char) if self.neighbours_box.isChecked() else ((), ())
        self.outline_view.parts = glyph.parts if glyph else ()
        self.outline_view.show_glyph(
            session,
            outline,
            (left, right),
            self.theme.muted if status is Status.REJECTED else self.theme.ink[status or Status.DRAWN],
            editable=bool(glyph and glyph.candidates),
            keep_view=self._shown == entry.name,
        )
        beside = left[-1] if left else None, right[0] if right else None
        copied = glyph is not None and glyph.char in self.workbench.copies
        self.strip.show_glyph(session, None if copied else glyph, beside, self._note(entry, status))
        pending = entry.in_charset and entry.char in self.workbench.pending
        self.inspector.show_glyph(entry, status, glyph, outline, pending=pending, spaced=spaced, copied=copied)
        self._show_masters()
        self.place.setText(entry.char or entry.name)
        self._shown = entry.name

    def _overlay(self, glyph: GlyphReview | None) -> Outline | None:
        """What is shown behind the glyph."""
        wanted = self.overlay_box.currentData()
        if wanted in (BEFORE, FIRST):
            if glyph is None or not glyph.candidates:
                return None
            return glyph.candidates[glyph.chosen].outline if wanted == BEFORE else glyph.candidate_outline(0)
        return self._outline_of(wanted) if wanted else None

    def _show_masters(self) -> None:
        entry = self.workbench.current
        shown = entry is not None and entry.in_charset and self.masters.family.siblings is not None
        if shown and entry is not None and self.isVisible():
            self.masters.show_char(entry.char)
        self.masters.setVisible(shown)

    def _set_measuring(self, on: bool) -> None:
        session, view = self.workbench.session, self.outline_view
        view.measures = on
        found = stems(self._outline_of, session.metrics) if on and session is not None else ""
        view.legend = self.tr("Stems: {0}").format(found) if found else ""
        view.update()

    def _drawn(self, entry: Entry) -> Outline | None:
        """As it is in the source."""
        session = self.workbench.session
        own = session.source.glyphs.get(entry.name) if session is not None and session.source is not None else None
        return Outline.from_drawable(own, own.width) if own is not None else None

    def _note(self, entry: Entry, status: Status | None) -> str:
        if entry.built is not None:
            return self.tr("Built of {0}, and always as these are. X leaves it out.").format(" ".join(entry.made_of))
        if status is Status.DRAWN:
            return self.tr("This glyph is your own, so there is nothing to choose.")
        if entry.char in self.workbench.copies:
            return self.tr("You are editing a copy. Before edits, among the overlays, shows what you drew behind it.")
        if not entry.in_charset:
            return self.tr("Fonte does not draw this glyph, so there is nothing to choose.")
        if status is Status.MISSING:
            return self.tr("Nothing here yet. Press Generate, or R to draw only this glyph.")
        return self.tr("Every candidate was refused. Press R to try another seed, or show Fonte more references.")

    def _neighbours(self, char: str) -> tuple[tuple[Outline, ...], tuple[Outline, ...]]:
        """Controls of the same kind on either side: straight and round, as far as they are drawn or accepted."""
        controls = "HO" if char.isupper() or char.isdigit() else "no"
        found = [outline for control in controls if (outline := self._outline_of(control)) is not None]
        if not found:
            return (), ()
        return (found[-1], found[0]), (found[-1], found[0])

    def _outline_of(self, char: str) -> Outline | None:
        session, glyph = self.workbench.session, self.workbench.review[char]
        assert session is not None
        return glyph.outline if glyph.by_hand else session.outline(char) or glyph.outline

    def _review_changed(self, chars: Collection[str]) -> None:
        entry = self.workbench.current
        if entry is not None and self.isVisible() and entry.char in chars:
            self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keys are for the outline; a focus proxy would take all else on the page out of the way of Tab."""
        self.outline_view.setFocus(event.reason())

    def showEvent(self, event: object) -> None:
        self.refresh()

    def _choose(self, index: int) -> None:
        entry = self.workbench.current
        if entry is not None and entry.in_charset:
            self.workbench.choose(entry.char, index)
            self.setFocus()

    def _edited(self, outline: Outline, merge: bool) -> None:
        self._edit(outline, self.tr("Nudge points") if merge else self.tr("Move points"), merge=merge)

    def _edit(self, outline: Outline, text: str, *, merge: bool) -> None:
        glyph = self.workbench.current_glyph
        if glyph is not None and glyph.candidates:
            self.workbench.edit(glyph.char, outline, text, merge=merge)

    def _leads(self, entry: Entry) -> bool:
        """Whether it has side bearings of its own."""
        session = self.workbench.session
        if session is None or leader_of(session, entry.name) == entry.name:
            return True
        text = self.tr("{0} has the spacing of {1}, of which it is made; change that one.")
        self.workbench.said.emit("info", text.format(entry.name, leader_of(session, entry.name)), "")
        self.refresh()
        return False

    def _space(self, outline: Outline, text: str) -> None:
        """A generated glyph is edited; for a drawn one, new side bearings are planned."""
        glyph, entry = self.workbench.current_glyph, self.workbench.current
        drawn = self._drawn(entry) if entry is not None else None
        if glyph is not None and glyph.candidates:
            self._edit(outline, text, merge=True)
        elif entry is not None and drawn is not None and self._leads(entry):
            self.workbench.space_drawn(entry.name, drawn, bearings_of(outline), text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, glyph = Qt.Key(event.key()), self.workbench.current_glyph
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and glyph is not None:
            self._choose(glyph.chosen + (-1 if key == Qt.Key.Key_Up else 1))
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            self._choose(key - Qt.Key.Key_1)
        elif key in DECISIONS and plain:
            self.decided.emit(DECISIONS[key])
        elif key == Qt.Key.Key_M and plain:
            self.measure_box.toggle()
        elif key == Qt.Key.Key_O and plain:
            self.overlay_box.setCurrentIndex((self.overlay_box.currentIndex() + 1) % self.overlay_box.count())
        elif key == Qt.Key.Key_P and plain:
            self.points_box.toggle()
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
