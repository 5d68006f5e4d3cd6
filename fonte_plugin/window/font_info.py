"""What the open font says of itself, and what Fonte takes from it: to be read, not changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QGridLayout, QLabel, QVBoxLayout, QWidget

from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.window.bench.family import FamilyBench
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.look.sentences import translated
from fonte_plugin.workspace.review.session import Session

MOST_PROBLEMS = 6
KINDS = {
    "ufo1": "UFO 1",
    "ufo2": "UFO 2",
    "ufo3": "UFO 3",
    "ufoz": "UFOZ",
    "glyphs": "Glyphs",
    "ttf": "TrueType",
    "otf": "OpenType (CFF)",
    "woff": "WOFF",
    "woff2": "WOFF2",
    "ttc": "TrueType Collection",
}
"""Of `Source.kind`, names that are the same in all languages."""


class FontInfo(QDialog):
    """Names, glyphs, masters; and heights, as the font states them beside those that Fonte goes by."""

    def __init__(self, workbench: Workbench, family: FamilyBench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        session = workbench.session
        assert session is not None
        self.setWindowTitle(self.tr("Font info"))
        self.setMinimumWidth(460)
        form = QFormLayout()
        form.setSpacing(8)
        for name, text in (*self._names(session, workbench.title), *self._glyphs(session), *self._masters(family)):
            value = _text(text)
            value.setAccessibleName(f"{name}: {text}")
            form.addRow(name, value)
        used = QLabel(self.tr("Heights, font units"))
        used.setObjectName("heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(used)
        column.addLayout(self._heights(session))
        problems = [translated(note) for note in session.drawing.notes]
        if problems:
            more = len(problems) - MOST_PROBLEMS
            shown = problems[:MOST_PROBLEMS] + ([self.tr("and {0} more").format(more)] if more > 0 else [])
            column.addWidget(_text("\n".join(shown), muted=True))
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column.addWidget(box)

    def _names(self, session: Session, title: str) -> list[tuple[str, str]]:
        source = session.source
        if source is None:
            return [(self.tr("Font"), title), (self.tr("Units per em"), f"{session.upm:g}")]
        file = session.designspace or source.path
        kind = KINDS.get(source.kind, source.kind)
        return [
            (self.tr("Family"), source.family_name or "–"),
            (self.tr("Style"), source.style_name or "–"),
            (self.tr("File"), f"{file.name}  ({kind})"),
            (self.tr("Units per em"), f"{session.upm:g}"),
        ]

    def _glyphs(self, session: Session) -> list[tuple[str, str]]:
        source = session.source
        if source is None:
            return []
        drawn = sum(glyph.is_drawn for name, glyph in source.glyphs.items() if name != ".notdef")
        parts = [
            self.tr("%n in the font", "", len(source.glyphs) + len(source.unreadable)),
            self.tr("{0} drawn").format(drawn),
        ]
        if source.unreadable:
            parts.append(self.tr("{0} cannot be read").format(len(source.unreadable)))
        missing = [char for char in CHARACTERS if char not in source.drawn and char not in source.unreadable]
        can = self.tr("{0} of the {1} characters that it draws").format(len(missing), len(CHARACTERS))
        style = " ".join(session.suggested) or self.tr("nothing yet: draw some of n o H O first")
        return [
            (self.tr("Glyphs"), ", ".join(parts)),
            (self.tr("Fonte can add"), can),
            (self.tr("It takes the style from"), style),
        ]

    def _masters(self, family: FamilyBench) -> list[tuple[str, str]]:
        siblings, session = family.siblings, family.workbench.session
        if siblings is None or session is None:
            return []
        counts = [(siblings.name, session), *((other.name, other.session) for other in siblings.others)]
        text = self.tr("{0} ({1} drawn)")
        named = (
            text.format(name, len(one.source.drawn) if one.source is not None else 0) for name, one in counts
        )  # fmt: skip
        return [(self.tr("Masters"), ", ".join(named))]

    def _heights(self, session: Session) -> QGridLayout:
        stated = dict(session.source.heights) if session.source is not None else {}
        used = session.metrics
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        for column, head in enumerate(("", self.tr("In the font's info"), self.tr("Fonte goes by"))):
            grid.addWidget(_text(head, muted=True), 0, column)
        rows = (
            ("ascender", self.tr("Ascender"), used.ascender),
            ("cap_height", self.tr("Cap height"), used.cap_height),
            ("x_height", self.tr("x-height"), used.x_height),
            ("descender", self.tr("Descender"), used.descender),
        )
        for row, (key, name, value) in enumerate(rows, 1):
            grid.addWidget(QLabel(name), row, 0)
            grid.addWidget(_text(f"{stated[key]:g}" if key in stated else "–"), row, 1)
            grid.addWidget(_text(f"{value:g}"), row, 2)
        angle = session.source.italic_angle if session.source is not None else None
        if angle:
            grid.addWidget(QLabel(self.tr("Italic angle")), len(rows) + 1, 0)
            grid.addWidget(_text(f"{angle:g}°"), len(rows) + 1, 1)
        grid.setColumnStretch(2, 1)
        return grid


def _text(text: str, *, muted: bool = False) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if muted:
        label.setObjectName("muted")
    return label
