"""The references in the sidebar: suggested ones, glyphs accepted since, and the designer's choice."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import AUTO
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.generate.reference_picker import ReferencePicker
from fonte_plugin.workspace.review.drawing_job import ReferenceRoom, readable
from fonte_plugin.workspace.review.status import Status

MAX_TILE_ROWS = 4


class ReferenceSection(QWidget):
    """An accepted glyph becomes a reference while there is room; a reference that is switched off stays off."""

    changed = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self._accepted = ""
        self._readable = ""
        self._refused: set[str] = set()
        self._extra: set[str] = set()
        self._room: ReferenceRoom | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        row = QHBoxLayout()
        row.addWidget(section(self.tr("LEARN FROM")))
        row.addStretch()
        self.suggest_button = QToolButton()
        self.suggest_button.setObjectName("flat")
        self.suggest_button.setText(self.tr("Suggest"))
        self.suggest_button.setToolTip(self.tr("Let Fonte choose the most telling glyphs that fit"))
        self.suggest_button.clicked.connect(self.suggest)
        row.addWidget(self.suggest_button)
        column.addLayout(row)
        self.picker = ReferencePicker()
        self.picker.changed.connect(self._picked)
        self._tiles = QScrollArea()
        self._tiles.setWidgetResizable(True)
        self._tiles.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab goes to what is in it
        self._tiles.setFrameShape(QFrame.Shape.NoFrame)
        self._tiles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._tiles.setWidget(self.picker)
        column.addWidget(self._tiles)
        self.note = QLabel()
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        column.addWidget(self.note)

    # what it says

    @property
    def asked(self) -> str:
        """References for a request: AUTO if they are the ones that Fonte suggests."""
        chosen, session = self.picker.chosen, self.workbench.session
        if not chosen or (session is not None and session.source is not None and chosen == session.suggested):
            return AUTO
        return chosen

    @property
    def accepted(self) -> str | None:
        """References for drawing again, if accepted glyphs are among them; None for those of the last request."""
        return self.picker.chosen if set(self.picker.chosen) & set(self._accepted) else None

    @property
    def touched(self) -> bool:
        """Whether they differ from what Fonte suggests."""
        return set(self.picker.chosen) != set(self._suggested())

    def _suggested(self) -> str:
        """The most telling drawn glyphs, and the accepted ones that fit beside them."""
        session, bench = self.workbench.session, self.workbench
        if session is None:
            return ""
        accepted = {
            char: outline
            for char in bench.review.having(Status.ACCEPTED)
            if char not in session.suggested
            and char in self._readable
            and (outline := bench.review[char].outline) is not None
        }
        if not accepted or self._room is None:
            return session.suggested
        return session.suggested + self._room.fitting(session.suggested, accepted)

    # what changes it

    def begin(self, chosen: object) -> None:
        """Another font, with what was chosen when it was left, or with what is suggested."""
        session = self.workbench.session
        self._room = ReferenceRoom(session.drawing, self.workbench.settings.model) if session else None
        suggested = self._suggested()
        self._refused, self._extra = set(), set()
        if isinstance(chosen, str):
            self._refused, self._extra = set(suggested) - set(chosen), set(chosen) - set(suggested)
        self.show_again()

    def suggest(self) -> None:
        """Back to what Fonte would choose."""
        self._refused, self._extra = set(), set()
        self.show_again()

    def add(self, char: str) -> bool:
        """Turn one on; False if it has no tile."""
        self._refused.discard(char)
        self._extra.add(char)
        self.show_again()
        return char in self.picker.chosen

    def look_at_review(self) -> None:
        """Accepted glyphs are references now."""
        if self.workbench.review.having(Status.ACCEPTED) != self._accepted:
            self.show_again()

    def look_at_model(self, model: str | None) -> None:
        """Another model may be shown other glyphs."""
        known = readable(model)
        if known != self._readable:
            self._readable = known
            session = self.workbench.session
            self._room = ReferenceRoom(session.drawing, model) if session else None
            self.show_again()

    def show_again(self) -> None:
        """All tiles anew."""
        session, review = self.workbench.session, self.workbench.review
        if session is None:
            return
        suggested = self._suggested()
        self._accepted = review.having(Status.ACCEPTED)
        outlines: dict[str, Outline] = {}
        for char in (*suggested, *session.drawing.outlines, *self._accepted):
            glyph = review[char]
            outline = glyph.outline if glyph.by_hand else session.outline(char) or glyph.outline
            if char in self._readable and outline is not None:
                outlines[char] = outline
        on = (set(suggested) - self._refused) | self._extra
        self.picker.show_glyphs(outlines, session.metrics, on)
        before: QWidget = self.suggest_button  # tiles are made anew, and Tab would come to new widgets last
        for tile in self.picker.buttons:
            self.setTabOrder(before, tile)
            before = tile
        self._tiles.setFixedHeight(self.picker.height_of(MAX_TILE_ROWS))

    def _picked(self) -> None:
        """Remember what differs from the suggestion, also if the suggestion changes."""
        chosen, suggested, tiles = set(self.picker.chosen), set(self._suggested()), set(self.picker.tiles)
        self._refused = (self._refused - tiles) | (suggested - chosen)
        self._extra = (self._extra - tiles) | (chosen - suggested)
        self.note.setText(self._words())
        self.changed.emit()

    def _words(self) -> str:
        session, chosen = self.workbench.session, self.picker.chosen
        if session is None:
            return ""
        accepted = sum(char in self._accepted and char not in session.suggested for char in chosen)
        if session.source is None:
            if chosen:
                return self.tr("%n accepted glyphs show the style.", "", len(chosen))
            return self.tr("No references: the style word alone decides. Accepted glyphs can serve here.")
        if not chosen:
            return self.tr("Choose at least one glyph to learn from; n, o, H and O tell most.")
        if self.touched:
            return self.tr("%n chosen.", "", len(chosen))
        if accepted:
            return self.tr("Suggested, %n accepted ones among them. Click to leave one out.", "", accepted)
        return self.tr("Suggested. Click to leave one out.")


def section(text: str) -> QLabel:
    """The heading of a part of the sidebar."""
    label = QLabel(text)
    label.setObjectName("section")
    return label
