"""Settings, the models on this machine, the shortcuts, and what this program is."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterable
from dataclasses import replace
from html import escape
from importlib import metadata
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence, QUndoStack
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QUndoView,
    QVBoxLayout,
    QWidget,
)

from fonte_plugin.engine.store import InstalledModel, installed_models
from fonte_plugin.window.look.language import LANGUAGES
from fonte_plugin.window.look.number_box import NumberBox
from fonte_plugin.window.look.words import QT_TRANSLATE_NOOP, word
from fonte_plugin.workspace.settings import THEMES, Settings

REVIEW_KEYS = (
    ("← →", QT_TRANSLATE_NOOP("ShortcutsDialog", "Previous, next glyph")),
    ("↑ ↓, 1–9", QT_TRANSLATE_NOOP("ShortcutsDialog", "Choose a candidate")),
    (QT_TRANSLATE_NOOP("ShortcutsDialog", "A or Return"), QT_TRANSLATE_NOOP("ShortcutsDialog", "Accept")),
    (QT_TRANSLATE_NOOP("ShortcutsDialog", "X or Delete"), QT_TRANSLATE_NOOP("ShortcutsDialog", "Reject")),
    ("R", QT_TRANSLATE_NOOP("ShortcutsDialog", "Re-roll, and keep what was there")),
    ("P", QT_TRANSLATE_NOOP("ShortcutsDialog", "Points and handles")),
    ("O, M", QT_TRANSLATE_NOOP("ShortcutsDialog", "Next overlay, measure at the mouse")),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Double-click, with points"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Add a point"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Delete, with points"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Remove the selected points"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Space, held"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "The glyph alone; drag to move it"),
    ),
    ("Esc", QT_TRANSLATE_NOOP("ShortcutsDialog", "Back to the overview")),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "arrows, Shift+arrows"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Nudge selected points by 1, by 10"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Alt+drag"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Move without snapping, a handle without the one across"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "← →, in a line"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Space or kern by 1, with Shift by 10"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "↑ ↓, in a line"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Previous, next glyph or pair"),
    ),
    (
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Delete, in a line"),
        QT_TRANSLATE_NOOP("ShortcutsDialog", "Back to what the font has"),
    ),
)


class SettingsDialog(QDialog):
    """`settings` is what the user chose, once accepted."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._mark = settings.mark_color
        self.setWindowTitle(self.tr("Settings"))
        form = QFormLayout()
        form.setSpacing(10)
        self.model = QComboBox()
        self.model.addItem(self.tr("the one that ships with Fonte"), None)
        for model in installed_models():
            if model.name != "default":
                self.model.addItem(model.name, model.name)
        self.model.setCurrentIndex(max(0, self.model.findData(settings.model)))
        self.threads = NumberBox(0, 256)
        self.threads.setSpecialValueText(self.tr("all but one"))
        self.threads.setValue(settings.threads or 0)
        self.theme = QComboBox()
        for theme in THEMES:
            self.theme.addItem(word(theme), theme)
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.language = QComboBox()
        self.language.addItem(self.tr("as the desktop"), "")
        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.language.setToolTip(
            self.tr(
                "Takes effect when Fonte is opened again. No native speaker has reviewed the translations yet; "
                "corrections are welcome."
            )
        )
        self.editor = QLineEdit(settings.editor)
        self.editor.setPlaceholderText(self.tr("such as fontforge"))
        self.editor.setToolTip(self.tr("The command of the font editor that File > Open in my editor starts"))
        self.mark = QPushButton()
        self.mark.setToolTip(self.tr("The colour that marks generated glyphs in other editors; cancel for no mark"))
        self.mark.clicked.connect(self._choose_mark)
        self._show_mark()
        self.marked = QCheckBox(self.tr("Say in the font which glyphs Fonte drew"))
        self.marked.setToolTip(
            self.tr(
                "Without it neither the saved font nor a compiled one tells them from yours, and a report cannot "
                "either. Proposals in a layer are always marked."
            )
        )
        self.marked.setChecked(not settings.unmarked)
        self.marked.toggled.connect(self.mark.setEnabled)
        self.mark.setEnabled(not settings.unmarked)
        for text, widget in (
            (self.tr("Model"), self.model),
            (self.tr("Processor threads"), self.threads),
            (self.tr("Appearance"), self.theme),
            (self.tr("Language"), self.language),
            (self.tr("Marks"), self.marked),
            (self.tr("Mark colour"), self.mark),
            (self.tr("Font editor"), self.editor),
        ):
            widget.setAccessibleName(text)
            form.addRow(text, widget)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(18)
        column.addLayout(form)
        column.addWidget(box)

    @property
    def settings(self) -> Settings:
        return replace(
            self._settings,
            model=self.model.currentData(),
            threads=self.threads.value() or None,
            theme=self.theme.currentData(),
            language=self.language.currentData(),
            mark_color=self._mark,
            unmarked=not self.marked.isChecked(),
            editor=self.editor.text().strip(),
        )

    def _choose_mark(self) -> None:
        color = QColorDialog.getColor(_color(self._mark), self, self.tr("Mark colour"))
        self._mark = ",".join(f"{part:.3g}" for part in color.getRgbF()) if color.isValid() else None  # type: ignore
        self._show_mark()

    def _show_mark(self) -> None:
        self.mark.setText(self.tr("no mark") if self._mark is None else "")
        ground = "" if self._mark is None else f"background: {_color(self._mark).name()};"
        self.mark.setStyleSheet(f"{ground} min-width: 90px;")


def _color(mark: str | None) -> QColor:
    return QColor.fromRgbF(*map(float, mark.split(","))) if mark else QColor()


class ModelsDialog(QDialog):
    """What each model is: licence, data, size, hash. `add` copies another one in, `verify` checks its file."""

    def __init__(
        self, add: Callable[[Path], None], verify: Callable[[InstalledModel], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        self.resize(620, 480)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(10)
        for model in installed_models():
            label = QLabel(self._text(model))
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
            check = QPushButton(self.tr("Verify"))
            check.setToolTip(self.tr("Read the whole file and compare its hash"))
            check.clicked.connect(lambda _=False, model=model: verify(model))
            column.addWidget(check, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        button = box.addButton(self.tr("Add a model…"), QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(lambda: self._add(add))
        box.rejected.connect(self.reject)
        column.addWidget(box)

    def _text(self, model: InstalledModel) -> str:
        """A model in a few lines of rich text."""
        manifest, data, locale = model.manifest, model.manifest.data, QLocale()
        if "fonts" in data and "families" in data:
            fonts, families = (locale.toString(int(data[key])) for key in ("fonts", "families"))
            learned = self.tr("Learned from {0} fonts of {1} families").format(fonts, families)
        else:
            learned = self.tr("Learned from what its maker knows")
        licences = ", ".join(f"{name} {count}" for name, count in data.get("fonts_by_licence", {}).items())
        lines = (
            self.tr("Licence: {0}; weights: {1}").format(manifest.licence, manifest.weights),
            f"{learned} ({licences})" if licences else learned,
            f"SHA-256: {manifest.sha256[:32]}…",
            self.tr("Draws: {0}").format(manifest.characters),
        )
        head = f"<b>{escape(manifest.name)} {escape(manifest.version)}</b> · {escape(model.name)}"
        return "<br>".join((head, *map(escape, lines)))

    def _add(self, add: Callable[[Path], None]) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Add a model"), "", self.tr("Models (*.zip *.onnx)"))
        if name:
            add(Path(name))
            self.accept()


class HistoryDialog(QDialog):
    """All steps by name; the font follows the one that is chosen."""

    def __init__(self, stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Steps of undo"))
        self.steps = QUndoView(stack)
        self.steps.setEmptyLabel(self.tr("As the font was opened"))
        self.steps.setAccessibleName(self.windowTitle())
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(14)
        column.addWidget(self.steps)
        column.addWidget(box)
        self.resize(380, 440)


class ShortcutsDialog(QDialog):
    """Every action that has a key, and the keys of the review."""

    def __init__(self, actions: Iterable[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        content = QWidget()
        form = QFormLayout(content)
        form.setVerticalSpacing(6)
        form.setHorizontalSpacing(26)
        for action in actions:
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if keys:
                form.addRow(f"<b>{escape(keys)}</b>", QLabel(action.iconText().rstrip("…")))
        title = QLabel(self.tr("In the review"))
        title.setObjectName("heading")
        form.addRow(title)
        for keys, text in REVIEW_KEYS:
            form.addRow(f"<b>{escape(self.tr(keys))}</b>", QLabel(self.tr(text)))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.addWidget(scroll)
        bar = scroll.verticalScrollBar().sizeHint().width()
        self.resize(content.sizeHint().width() + bar + 2 * column.contentsMargins().left(), 620)


def versions() -> str:
    """What a bug report needs to know."""
    names = ("fonte", "onnxruntime", "fonttools", "ufoLib2", "ufo2ft", "uharfbuzz")
    lines = [f"Python {platform.python_version()}, {platform.platform()}", f"PySide6 {PySide6.__version__}"]
    for name in names:
        try:
            lines.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            lines.append(f"{name} (not installed as a package)")
    return "\n".join(lines)


def about_text() -> str:
    translate = QCoreApplication.translate
    paragraphs = (
        translate(
            "About", "Draw a few letters; Fonte draws the rest, in the same style, as outlines a designer would keep."
        ),
        translate("About", "Everything happens on this computer. What Fonte draws from your letters is yours."),
        translate("About", "Apache-2.0. Qt is used under the LGPL 3."),
    )
    return f"<h3>Fonte</h3>{''.join(f'<p>{escape(text)}</p>' for text in paragraphs)}<pre>{versions()}</pre>"
