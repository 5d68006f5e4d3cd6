"""The proof alone on the whole screen, without anything beside it."""

# ruff: noqa: N802 - the names of Qt
from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from fonte_plugin.window.proof.page import ProofPage
from fonte_plugin.window.proof.proof_view import ProofView

LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_Q)


class FullProof(ProofView):
    """Shows what the page shows, and follows it. I inverts; Escape, F11 and a double click go back."""

    def __init__(self, page: ProofPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.setWindowFlag(Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Proof"))
        self.setToolTip(self.tr("Escape goes back, I inverts"))
        page.updated.connect(self.follow)
        page.looked.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """The same lines, in the same look."""
        view = self.page.view
        self.theme, self.tinted, self.inverted = view.theme, view.tinted, view.inverted
        self.generated = view.generated
        self.show_same(view)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in LEAVE:
            self.close()
        elif event.key() == Qt.Key.Key_I:
            self.page.invert()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.close()
