"""The foot of the sidebar: the button that generates or, while it does, how far it is and how to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from fonte_plugin.request import Progress
from fonte_plugin.window.bench.workbench import Workbench


class GenerationFoot(QWidget):
    """Emits `generate_asked` and `cancel_asked`."""

    generate_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, workbench: Workbench, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.note = QLabel()
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.generate_button = QPushButton(self.tr("Generate"))
        self.generate_button.setObjectName("primary")
        self.generate_button.clicked.connect(self.generate_asked)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Stop now and keep the glyphs that are finished (Ctrl+.)"))
        self.cancel_button.clicked.connect(self.cancel_asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 10, 18, 16)
        column.setSpacing(8)
        for widget in (self.progress, self.note, self.generate_button, self.cancel_button):
            column.addWidget(widget)
        workbench.job_changed.connect(self._job_changed)
        workbench.progressed.connect(self._progressed)
        self._job_changed()

    def _job_changed(self) -> None:
        running = self.workbench.generating
        for widget in (self.progress, self.note, self.cancel_button):
            widget.setVisible(running)
        self.generate_button.setVisible(not running)
        if running:
            self.progress.setRange(0, 0)
            self.note.setText(self.tr("Looking at the references…"))

    def _progressed(self, progress: Progress) -> None:
        if progress.stage != "drawing":
            return
        self.progress.setRange(0, max(1, progress.total))
        self.progress.setValue(progress.done)
        text = self.tr("{0} of {1} glyphs").format(progress.done, progress.total)
        if progress.seconds_left is not None:
            text += self.tr(" · about {0} left").format(self._duration(progress.seconds_left))
        self.note.setText(text)

    def _duration(self, seconds: float) -> str:
        """12 s, 2 min."""
        if seconds < 90:
            return self.tr("{0} s").format(max(1, round(seconds)))
        return self.tr("{0} min").format(round(seconds / 60))
