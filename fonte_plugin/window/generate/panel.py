"""The sidebar: which references, what to draw, how, and the button that does it."""

from __future__ import annotations

import string
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fonte_plugin.errors import RequestError
from fonte_plugin.notation.charset import CHARACTERS, parse_chars
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import AUTO, GenerateRequest
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.generate.drawing_options import DrawingOptions
from fonte_plugin.window.generate.generation_foot import GenerationFoot
from fonte_plugin.window.generate.metric_boxes import MetricBoxes
from fonte_plugin.window.generate.reference_picker import ReferencePicker
from fonte_plugin.window.look.theme import Theme
from fonte_plugin.workspace.review.drawing_job import drawable, readable, wanted_chars
from fonte_plugin.workspace.review.review import Status

SETS = {
    "A–Z": string.ascii_uppercase,
    "a–z": "".join(char for char in CHARACTERS if char.islower()),
    "0–9": string.digits,
    ".,!?": "".join(char for char in CHARACTERS if not char.isalnum()),
}
WIDTH = 304
MAX_TILE_ROWS = 4


class GeneratePanel(QWidget):
    """Builds a GenerateRequest from what is set; the workbench draws it."""

    generate_asked = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Generate"))
        self._auto = True
        self._shown_accepted = ""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 16, 14, 10)
        column.setSpacing(7)
        self._add_references(column)
        self._add_what(column)
        self._add_wishes(column)
        column.addWidget(_section(self.tr("HOW")))
        self.how = DrawingOptions()
        column.addWidget(self.how)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)  # room for the border
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        self.foot = GenerationFoot(workbench)
        self.foot.generate_asked.connect(self.ask)
        self.foot.cancel_asked.connect(workbench.cancel)
        outer.addWidget(self.foot)
        workbench.session_changed.connect(self._session_changed)
        self._readable = ""
        workbench.settings_changed.connect(self._settings_changed)
        workbench.review_changed.connect(self._review_changed)
        workbench.selection_changed.connect(self._update)
        workbench.job_changed.connect(self._update)
        self.how.apply(workbench.settings)
        self._settings_changed()

    # what is in it

    def _add_references(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.addWidget(_section(self.tr("LEARN FROM")))
        row.addStretch()
        self.suggest_button = QToolButton()
        self.suggest_button.setObjectName("flat")
        self.suggest_button.setText(self.tr("Suggest"))
        self.suggest_button.setToolTip(self.tr("Let Fonte choose the most telling glyphs that fit"))
        self.suggest_button.clicked.connect(self.suggest)
        row.addWidget(self.suggest_button)
        column.addLayout(row)
        self.picker = ReferencePicker()
        self.picker.changed.connect(self._references_changed)
        tiles = QScrollArea()
        tiles.setWidgetResizable(True)
        tiles.setFrameShape(QFrame.Shape.NoFrame)
        tiles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tiles.setWidget(self.picker)
        self._tiles = tiles
        column.addWidget(tiles)
        self.reference_note = QLabel()
        self.reference_note.setObjectName("muted")
        self.reference_note.setWordWrap(True)
        column.addWidget(self.reference_note)
        column.addSpacing(10)

    def _add_what(self, column: QVBoxLayout) -> None:
        column.addWidget(_section(self.tr("DRAW")))
        row = QHBoxLayout()
        row.setSpacing(6)
        self.set_buttons: dict[str, QPushButton] = {}
        names = (self.tr("Capitals"), self.tr("Lower case"), self.tr("Figures"), self.tr("Punctuation"))
        for (text, chars), name in zip(SETS.items(), names, strict=True):
            button = QPushButton(text)
            button.setCheckable(True)
            button.setChecked(True)
            button.setStyleSheet("padding: 6px 0;")
            button.setAccessibleName(name)
            button.setToolTip(f"{name}: {chars}")
            button.toggled.connect(self._update)
            row.addWidget(button)
            self.set_buttons[text] = button
        column.addLayout(row)
        self.text_edit = QLineEdit()
        self.text_edit.setPlaceholderText(self.tr("or these: Hamburg, a-g, ?!"))
        self.text_edit.setClearButtonEnabled(True)
        self.text_edit.setAccessibleName(self.tr("Characters to draw"))
        self.text_edit.setToolTip(self.tr("Only these are drawn, whatever is on above; a-g is a range"))
        self.text_edit.textChanged.connect(self._update)
        column.addWidget(self.text_edit)
        self.selection_button = QPushButton(self.tr("Only what is selected"))
        self.selection_button.setCheckable(True)
        self.selection_button.setToolTip(self.tr("Draw only the glyphs that are selected in the overview"))
        self.selection_button.toggled.connect(self._update)
        column.addWidget(self.selection_button)
        self.what_note = QLabel()
        self.what_note.setObjectName("muted")
        self.what_note.setWordWrap(True)
        column.addWidget(self.what_note)
        column.addSpacing(10)

    def _add_wishes(self, column: QVBoxLayout) -> None:
        self.wished = QWidget()
        lines = QVBoxLayout(self.wished)
        lines.setContentsMargins(0, 0, 0, 10)
        lines.setSpacing(7)
        lines.addWidget(_section(self.tr("A TYPEFACE WHOSE n HAS")))
        self.target_metrics = MetricBoxes()
        lines.addWidget(self.target_metrics)
        column.addWidget(self.wished)

    # what it says

    @property
    def chars(self) -> str:
        """What would be drawn: what is missing or, if nothing is, what is undecided. Raises RequestError."""
        if self.text_edit.text().strip():
            asked = parse_chars(self.text_edit.text())
        elif self.selection_button.isChecked():
            asked = self.workbench.selected_chars
        else:
            sets = "".join(chars for text, chars in SETS.items() if self.set_buttons[text].isChecked())
            asked = "".join(char for char in sets if char in self._drawable)
        return wanted_chars(self.workbench.review, asked)

    def request(self) -> GenerateRequest:
        """Raises RequestError for a text that names what cannot be drawn."""
        references = AUTO if self._auto else self.picker.chosen or AUTO
        request = GenerateRequest(
            self.chars, style=self.how.style_word, references=references, candidates=self.how.candidates.value(),
            temperature=self.how.temperature, seed=self.how.seed.value(),
        )
        return replace(request, **self.target_metrics.target_metrics) if self._from_nothing else request

    @property
    def _from_nothing(self) -> bool:
        """The style word alone decides."""
        session = self.workbench.session
        return session is not None and session.source is None and not self.picker.chosen

    def ask(self) -> None:
        """Generate; the very same request again would draw the very same glyphs, so it gets another seed."""
        if self.foot.generate_button.isEnabled():
            if self.request() == self.workbench.request:
                self.how.roll()
            request, settings = self.request(), self.workbench.settings
            if (settings.candidates, settings.temperature) != (request.candidates, request.temperature):
                self.workbench.set_settings(
                    replace(settings, candidates=request.candidates, temperature=request.temperature)
                )
            self.generate_asked.emit(request)

    def suggest(self) -> None:
        """Back to the references that Fonte would choose."""
        session = self.workbench.session
        if session is not None:
            self.picker.choose(session.suggested)
            self._auto = True
            self._update()

    def set_theme(self, theme: Theme) -> None:
        self.picker.theme = theme
        self._show_references(self.picker.chosen)

    # what changes it

    def _session_changed(self) -> None:
        session = self.workbench.session
        if session is None:
            return
        self._show_references(session.suggested)
        self._auto = session.source is not None
        self.target_metrics.clear()
        self.how.choose_style(session.style)
        self._update()

    def _show_references(self, on: str) -> None:
        session = self.workbench.session
        if session is None:
            return
        auto = self._auto
        accepted = self.workbench.review.having(Status.ACCEPTED)
        outlines: dict[str, Outline] = {}
        for char in (*session.suggested, *session.drawing.outlines, *accepted):
            if char not in self._readable:
                continue
            outline = session.outline(char) or self.workbench.review[char].outline
            if outline is not None:
                outlines[char] = outline
        self.picker.show_glyphs(outlines, session.metrics, on)
        self._tiles.setFixedHeight(self.picker.height_of(MAX_TILE_ROWS))
        self._auto = auto
        self._shown_accepted = accepted
        self._update()

    def _references_changed(self) -> None:
        session = self.workbench.session
        self._auto = session is not None and set(self.picker.chosen) == set(session.suggested)
        self._update()

    def _review_changed(self) -> None:
        if self.workbench.review.having(Status.ACCEPTED) != self._shown_accepted:
            self._show_references(self.picker.chosen)
        self._update()

    def _settings_changed(self) -> None:
        model = self.workbench.settings.model
        before, self._readable = self._readable, readable(model)
        self._drawable = drawable(model)
        if self._readable != before:
            self._show_references(self.picker.chosen)
        self._update()

    def _update(self) -> None:
        session, workbench = self.workbench.session, self.workbench
        self.wished.setVisible(self._from_nothing)
        sets_matter = not self.text_edit.text().strip() and not self.selection_button.isChecked()
        for button in self.set_buttons.values():
            button.setEnabled(sets_matter)
        self.selection_button.setEnabled(not self.text_edit.text().strip())
        problem, count = "", 0
        try:
            count = len(self.chars)
        except RequestError as error:
            problem = str(error)
        self.what_note.setText(problem or self._what(count, self._again(problem)))
        if session is not None:
            self.reference_note.setText(self._references())
        ready = session is not None and count > 0 and not workbench.generating
        if session is not None and session.source is not None and not self.picker.chosen:
            ready = False
        self.foot.generate_button.setEnabled(ready)
        self.foot.generate_button.setText(self._button_text(count, problem))
        self.foot.generate_button.setToolTip(self.tr("Draw them (Ctrl+G)") if ready else self.what_note.text())

    def _again(self, problem: str) -> bool:
        """Everything that is asked for was generated before."""
        return not problem and any(self.workbench.review.status(char) is Status.GENERATED for char in self.chars)

    def _button_text(self, count: int, problem: str) -> str:
        if self._again(problem):
            return self.tr("Draw {0} again").format(count)
        return self.tr("Generate {0} glyphs").format(count) if count > 1 else self.tr("Generate")

    def _what(self, count: int, again: bool) -> str:
        if again:
            return self.tr("Nothing here is missing: what is undecided is drawn anew. Accept what you like first.")
        if count:
            return self.tr("What is drawn, generated or accepted stays as it is.")
        if self.selection_button.isChecked():
            return self.tr("Select glyphs in the overview that are not drawn yet.")
        return self.tr("Everything here is drawn or accepted already.")

    def _references(self) -> str:
        session, chosen = self.workbench.session, self.picker.chosen
        assert session is not None
        if session.source is None:
            if chosen:
                return self.tr("{0} accepted glyphs show the style.").format(len(chosen))
            return self.tr("No references: the style word alone decides. Accepted glyphs can serve here.")
        if not chosen:
            return self.tr("Choose at least one glyph to learn from; n, o, H and O tell most.")
        if self._auto:
            return self.tr("Suggested. Click to leave one out.")
        return self.tr("{0} chosen.").format(len(chosen))


def _section(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("section")
    return label
