"""Facts and settings of the glyph under review, and the four decisions about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.look.number_box import NumberBox
from fonte_plugin.window.look.sentences import translated
from fonte_plugin.window.look.words import QT_TRANSLATE_NOOP, word
from fonte_plugin.workspace.review.outline_edit import with_left_bearing, with_right_bearing, with_width
from fonte_plugin.workspace.review.review import GlyphReview
from fonte_plugin.workspace.review.session import Entry
from fonte_plugin.workspace.review.status import Status
from fonte_plugin.workspace.review.usual import GUESS, SURE, guess_below

WIDTH = 248

SENTENCES = {
    None: QT_TRANSLATE_NOOP("Inspector", "A space: nothing is drawn in it."),
    Status.MISSING: QT_TRANSLATE_NOOP("Inspector", "Not drawn yet."),
    Status.DRAWN: QT_TRANSLATE_NOOP("Inspector", "Drawn by you; its outline stays as it is."),
    Status.GENERATED: QT_TRANSLATE_NOOP("Inspector", "Drawn by Fonte; it is yours to decide."),
    Status.ACCEPTED: QT_TRANSLATE_NOOP("Inspector", "Accepted: it will be saved with your font."),
    Status.REJECTED: QT_TRANSLATE_NOOP("Inspector", "Rejected: it will not be saved."),
    Status.FAILED: QT_TRANSLATE_NOOP("Inspector", "No usable drawing came out."),
}

COPY = QT_TRANSLATE_NOOP("Inspector", "A copy of what you drew: it takes its place when you save. X drops it.")

SPACED = QT_TRANSLATE_NOOP("Inspector", "Drawn by you; it gets this spacing when you save.")

FILTER_NAMES = {
    "overlap": QT_TRANSLATE_NOOP("Inspector", "Removing overlaps"),
    "direction": QT_TRANSLATE_NOOP("Inspector", "Turning contours the right way round"),
    "tiny": QT_TRANSLATE_NOOP("Inspector", "Removing specks"),
    "handles": QT_TRANSLATE_NOOP("Inspector", "Straightening handles"),
    "extrema": QT_TRANSLATE_NOOP("Inspector", "Adding points at extremes"),
    "needless": QT_TRANSLATE_NOOP("Inspector", "Removing needless points"),
    "weight": QT_TRANSLATE_NOOP("Inspector", "Matching the weight"),
    "alignment": QT_TRANSLATE_NOOP("Inspector", "Aligning to the heights"),
    "stems": QT_TRANSLATE_NOOP("Inspector", "Matching the stems"),
    "symmetry": QT_TRANSLATE_NOOP("Inspector", "Making it symmetrical"),
    "smooth": QT_TRANSLATE_NOOP("Inspector", "Smoothing joins"),
    "integer": QT_TRANSLATE_NOOP("Inspector", "Rounding to whole units"),
}
"""By the name that `design.cleanup` gives each filter."""


class Inspector(QWidget):
    """Emits `edited(outline, text)` for a new width or side bearing; decisions are buttons that actions own."""

    edited = Signal(object, str)
    entered = Signal()
    """A number was typed in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self._outline: Outline | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(8)
        self.name = QLabel()
        self.name.setObjectName("glyphname")
        self.code = QLabel()
        self.code.setObjectName("muted")
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.agreement = QLabel()
        self.agreement.setObjectName("muted")
        self.agreement.setWordWrap(True)
        self.agreement.setToolTip(
            self.tr(
                "How far it overlaps, as Fonte drew it, with the other candidates and with what is foreseen of "
                "the glyph: the more, the nearer it is likely to come to what you would draw."
            )
        )
        for label in (self.name, self.code, self.status, self.agreement):
            column.addWidget(label)
        column.addSpacing(6)
        self.accept_button = QPushButton(self.tr("Accept"))
        self.accept_button.setObjectName("accept")
        self.reject_button = QPushButton(self.tr("Reject"))
        self.reroll_button = QPushButton(self.tr("Re-roll"))
        self.reference_button = QPushButton(self.tr("Learn from it, redraw the rest"))
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.addWidget(self.accept_button, 0, 0, 1, 2)
        grid.addWidget(self.reject_button, 1, 0)
        grid.addWidget(self.reroll_button, 1, 1)
        grid.addWidget(self.reference_button, 2, 0, 1, 2)
        self.copy_button = QPushButton(self.tr("Edit a copy"))
        grid.addWidget(self.copy_button, 3, 0, 1, 2)
        column.addLayout(grid)
        column.addSpacing(14)
        column.addWidget(_section(self.tr("SPACING")))
        column.addLayout(self._spacing())
        column.addSpacing(12)
        self.changes_title = _section(self.tr("CLEANED UP"))
        self.changes = QLabel()
        self.changes.setObjectName("muted")
        self.changes.setWordWrap(True)
        column.addWidget(self.changes_title)
        column.addWidget(self.changes)
        column.addStretch()
        self.origin = QLabel()
        self.origin.setObjectName("muted")
        self.origin.setWordWrap(True)
        self.origin.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.origin)

    def _spacing(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(7)
        self.left, self.right = NumberBox(-9999, 9999), NumberBox(-9999, 9999)
        self.width_box = NumberBox(0, 9999)
        for row, (text, box, spoken) in enumerate(
            (
                (self.tr("Left"), self.left, self.tr("Left side bearing")),
                (self.tr("Right"), self.right, self.tr("Right side bearing")),
                (self.tr("Width"), self.width_box, self.tr("Width")),
            )
        ):
            box.setKeyboardTracking(False)
            box.entered.connect(self.entered)
            label = QLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(spoken)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        self.left.valueChanged.connect(lambda value: self._spaced(with_left_bearing, value))
        self.right.valueChanged.connect(lambda value: self._spaced(with_right_bearing, value))
        self.width_box.valueChanged.connect(lambda value: self._spaced(with_width, value))
        grid.setColumnStretch(1, 1)
        return grid

    def show_glyph(
        self,
        entry: Entry,
        status: Status | None,
        glyph: GlyphReview | None,
        outline: Outline | None,
        *,
        pending: bool,
        spaced: bool,
        copied: bool = False,
    ) -> None:
        """`spaced`: it was drawn by the designer, and gets other side bearings when it is saved; `copied`: or another
        outline."""
        self._outline = outline
        self.name.setText(entry.name)
        self.code.setText(f"U+{ord(entry.char):04X}" if entry.char else "")
        self.status.setText(
            self.tr("Being drawn…")
            if pending
            else translated(glyph.message)
            if glyph and glyph.message
            else self.tr(COPY if copied else SPACED if spaced else SENTENCES[status])
        )
        self.agreement.setText(self._agreement(glyph))
        self.agreement.setVisible(bool(self.agreement.text()))
        self.copy_button.setVisible(status is Status.DRAWN and entry.in_charset)
        editable = bool(glyph and glyph.candidates) or (status is Status.DRAWN and outline is not None)
        bounds = outline.bounds if outline else None
        for box, value in (
            (self.left, bounds.left if bounds else 0),
            (self.right, outline.width - bounds.right if outline and bounds else 0),
            (self.width_box, outline.width if outline else 0),
        ):
            box.blockSignals(True)
            box.setValue(round(value))
            box.blockSignals(False)
            box.setEnabled(editable)
        changes = glyph.candidates[glyph.chosen].changes if glyph and glyph.candidates else ()
        self.changes.setText("\n".join(in_words(change.removeprefix(f"{entry.name}: ")) for change in changes[:6]))
        self.changes_title.setVisible(bool(changes))
        origin = glyph.origin if glyph else None
        self.origin.setText(
            ""
            if origin is None
            else self.tr("{0} · seed {1} · {2}\nlearned from {3}").format(
                origin.model, origin.seed, word(origin.style), " ".join(origin.references) or self.tr("the style word")
            )
        )

    def _agreement(self, glyph: GlyphReview | None) -> str:
        if glyph is None or glyph.agreement is None:
            return ""
        percent, least = round(100 * glyph.agreement), guess_below(glyph.char)
        if glyph.agreement >= SURE:
            return self.tr("{0} % agreement: Fonte is sure of this one.").format(percent)
        if glyph.agreement >= GUESS:
            return self.tr("{0} % agreement: look at the details.").format(percent)
        if glyph.agreement >= least:
            text = self.tr("{0} % agreement, as is usual for {1}: letters tell little of it. Look whether it fits.")
            return text.format(percent, glyph.char)
        return self.tr("{0} % agreement: Fonte is guessing here.").format(percent)

    def _spaced(self, change: Callable[[Outline, float], Outline], value: int) -> None:
        if self._outline is not None:
            self.edited.emit(change(self._outline, value), self.tr("Change the spacing"))


def in_words(change: str) -> str:
    """The report of a filter, with what it does in place of its name."""
    name, _, rest = change.partition(" ")
    if name not in FILTER_NAMES:
        return translated(change)
    return f"{QCoreApplication.translate('Inspector', FILTER_NAMES[name])} {translated(rest)}"


def _section(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("section")
    return label
