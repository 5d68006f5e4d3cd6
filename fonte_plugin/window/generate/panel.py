"""The sidebar: which references, what to draw, how, and the button that does it."""

from __future__ import annotations

import string
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fonte_plugin.errors import RequestError
from fonte_plugin.levels import DRAFT, NORMAL
from fonte_plugin.notation.charset import CHARACTERS, parse_chars
from fonte_plugin.request import GenerateRequest
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.generate.drawing_options import DrawingOptions
from fonte_plugin.window.generate.generation_foot import GenerationFoot
from fonte_plugin.window.generate.metric_boxes import MetricBoxes
from fonte_plugin.window.generate.reference_section import ReferenceSection, section
from fonte_plugin.window.look.sentences import translated
from fonte_plugin.window.look.theme import Theme
from fonte_plugin.workspace.review.drawing_job import drawable, wanted_chars
from fonte_plugin.workspace.review.status import Status

SETS = {
    "A–Z": string.ascii_uppercase,
    "a–z": "".join(char for char in CHARACTERS if char.islower()),
    "0–9": string.digits,
    ".,!?": "".join(char for char in CHARACTERS if not char.isalnum()),
}
WIDTH = 304


class GeneratePanel(QWidget):
    """Builds a GenerateRequest from the settings; the workbench draws it."""

    generate_asked = Signal(object)

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Generate"))
        self._taking_up = True
        """Whether the kept settings of a font are being restored."""
        self._shown_for: object = None
        """What the open font is kept by, once its settings are shown."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 16, 14, 10)
        column.setSpacing(7)
        self.references = ReferenceSection(workbench)
        self.references.changed.connect(self._update)
        self.picker, self.reference_note = self.references.picker, self.references.note
        column.addWidget(self.references)
        column.addSpacing(10)
        self._add_what(column)
        self._add_wishes(column)
        column.addWidget(section(self.tr("HOW")))
        self.how = DrawingOptions()
        self.how.style_box.currentIndexChanged.connect(self._update)
        column.addWidget(self.how)
        column.addStretch()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        workbench.settings_changed.connect(self._settings_changed)
        workbench.review_changed.connect(self._review_changed)
        workbench.selection_changed.connect(self._update)
        workbench.job_changed.connect(self._update)
        self.how.apply(workbench.settings)
        self._taking_up = False
        self._settings_changed()

    # what is in it

    def _add_what(self, column: QVBoxLayout) -> None:
        column.addWidget(section(self.tr("DRAW")))
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
        lines.addWidget(section(self.tr("A TYPEFACE WHOSE n HAS")))
        self.target_metrics = MetricBoxes()
        self.target_metrics.changed.connect(self._update)
        lines.addWidget(self.target_metrics)
        column.addWidget(self.wished)

    # what it says

    @property
    def chars(self) -> str:
        """The characters that would be drawn: missing ones or, without any, undecided ones. Raises RequestError."""
        if self.text_edit.text().strip():
            asked = parse_chars(self.text_edit.text())
        elif self.selection_button.isChecked():
            asked = self.workbench.selected_chars
        else:
            sets = "".join(chars for text, chars in SETS.items() if self.set_buttons[text].isChecked())
            asked = "".join(char for char in sets if char in self._drawable)
        return wanted_chars(self.workbench.review, asked)

    def request(self) -> GenerateRequest:
        """Raises RequestError for a text with characters that cannot be drawn."""
        request = GenerateRequest(
            self.chars,
            style=self.how.style_word,
            references=self.references.asked,
            level=self.how.level,
            candidates=self.how.candidates.value(),
            temperature=self.how.temperature,
            seed=self.how.seed.value(),
            own_parts=self.how.own_parts.isChecked(),
        )
        return replace(request, **self.target_metrics.target_metrics) if self._from_nothing else request

    @property
    def _from_nothing(self) -> bool:
        """Whether the style word alone decides."""
        session = self.workbench.session
        return session is not None and session.source is None and not self.picker.chosen

    def ask(self) -> None:
        """Generate; the very same request again would draw the very same glyphs, so it gets another seed.

        A draft is the same whatever the seed, and becomes a normal one.
        """
        if self.foot.generate_button.isEnabled():
            if self.request() == self.workbench.request:
                self.how.roll()
                self.how.choose_level(NORMAL if self.how.level == DRAFT else self.how.level)
            request, settings = self.request(), self.workbench.settings
            chosen = replace(
                settings,
                level=request.level,
                candidates=request.candidates or None,
                temperature=request.temperature,
                own_parts=request.own_parts,
            )
            if chosen != settings:
                self.workbench.set_settings(chosen)
            self.generate_asked.emit(request)

    def suggest(self) -> None:
        """Back to the references that Fonte would choose."""
        self.references.suggest()

    def add_reference(self, char: str) -> bool:
        """Show this one to the network as well; False if it cannot be."""
        return self.references.add(char)

    def set_theme(self, theme: Theme) -> None:
        self.picker.theme = theme
        self.references.show_again()

    @property
    def asked(self) -> dict[str, Any]:
        """The settings that differ from the defaults, which are kept with a font."""
        session = self.workbench.session
        asked: dict[str, Any] = {}
        if self.references.touched:
            asked["references"] = self.picker.chosen
        if self.text_edit.text():
            asked["chars"] = self.text_edit.text()
        if off := [text for text, button in self.set_buttons.items() if not button.isChecked()]:
            asked["off"] = off
        if session is not None and self.how.style_word != session.style:
            asked["style"] = self.how.style_word
        if self.target_metrics.target_metrics:
            asked["target_metrics"] = self.target_metrics.target_metrics
        return asked

    # what changes it

    def _session_changed(self) -> None:
        session, kept, request = self.workbench.session, dict(self.workbench.asked), self.workbench.request
        if session is None:
            return
        self._taking_up, self._shown_for = True, self.workbench.keeper.autosave
        self.target_metrics.clear()
        self.target_metrics.apply(kept.get("target_metrics", {}))
        self.how.choose_style(str(kept.get("style", session.style)))
        if request is not None:
            self.how.choose_level(request.level)
            self.how.candidates.setValue(request.candidates)
            self.how.seed.setValue(request.seed)
        for text, button in self.set_buttons.items():
            button.setChecked(text not in kept.get("off", ()))
        self.text_edit.setText(str(kept.get("chars", "")))
        self.selection_button.setChecked(False)
        self.references.begin(kept.get("references"))
        self._taking_up = False
        self._update()

    def _review_changed(self) -> None:
        self.references.look_at_review()
        self._update()

    def _settings_changed(self) -> None:
        model = self.workbench.settings.model
        self._drawable = drawable(model)
        self.references.look_at_model(model)
        self._update()

    def _update(self) -> None:
        session, workbench = self.workbench.session, self.workbench
        self.wished.setVisible(self._from_nothing)
        if not self._taking_up and self._shown_for is workbench.keeper.autosave:
            workbench.ask(self.asked)
        sets_matter = not self.text_edit.text().strip() and not self.selection_button.isChecked()
        for button in self.set_buttons.values():
            button.setEnabled(sets_matter)
        self.selection_button.setEnabled(not self.text_edit.text().strip())
        problem, count = "", 0
        try:
            count = len(self.chars)
        except RequestError as error:
            problem = translated(str(error))
        self.what_note.setText(problem or self._what(count, again=self._again(problem)))
        ready = session is not None and count > 0 and not workbench.generating
        if session is not None and session.source is not None and not self.picker.chosen:
            ready = False
        self.foot.generate_button.setEnabled(ready)
        self.foot.generate_button.setText(self._button_text(count, problem))
        self.foot.generate_button.setToolTip(self.tr("Draw them (Ctrl+G)") if ready else self.what_note.text())

    def _again(self, problem: str) -> bool:
        """Whether all that is asked for was generated before."""
        return not problem and any(self.workbench.review.status(char) is Status.GENERATED for char in self.chars)

    def _button_text(self, count: int, problem: str) -> str:
        if self._again(problem):
            return self.tr("Draw %n again", "", count)
        return self.tr("Generate %n glyphs", "", count) if count > 1 else self.tr("Generate")

    def _what(self, count: int, *, again: bool) -> str:
        if again:
            return self.tr("Nothing here is missing: what is undecided is drawn anew. Accept what you like first.")
        if count:
            return self.tr("What is drawn, generated or accepted stays as it is.")
        if self.selection_button.isChecked():
            return self.tr("Select glyphs in the overview that are not drawn yet.")
        return self.tr("Everything here is drawn or accepted already.")
