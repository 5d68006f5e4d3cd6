"""The dialogs for font files: a UFO is a folder on disk and one font to a designer, so it is chosen like a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from fonte_plugin.workspace.sources.formats import FOLDERS, SUFFIXES


def _kinds() -> str:
    """What can be opened, as dialogs want it."""
    return f"{QCoreApplication.translate('FontDialog', 'Fonts')} ({' '.join(f'*{suffix}' for suffix in SUFFIXES)})"


def font_of(path: Path) -> Path:
    """The font that a path leads to: the UFO around a file inside it, otherwise the path itself."""
    for place in (path, *path.parents):
        if place.suffix.lower() in FOLDERS and place.is_dir():
            return place
    if path.name == "metainfo.plist":  # a UFO without its ending
        return path.parent
    return path


class FontDialog(QFileDialog):
    """Opens or, with `saves`, names a font. Qt's own dialog: those of the desktops walk into a UFO.

    `path` is what was chosen, once accepted. A font that would be replaced is asked about.
    """

    def __init__(
        self, parent: QWidget, title: str, place: Path, kinds: str = "", *, saves: bool = False, suffix: str = ""
    ) -> None:
        inside = place.is_dir() and not saves and place.suffix.lower() not in FOLDERS
        super().__init__(parent, title, str(place if inside else place.parent), kinds or _kinds())
        self.path: Path | None = None
        self._suffix = suffix
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setOption(QFileDialog.Option.DontConfirmOverwrite)  # Qt asks about files alone; see `_may_replace`
        self.setFileMode(QFileDialog.FileMode.AnyFile if saves else QFileDialog.FileMode.ExistingFile)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave if saves else QFileDialog.AcceptMode.AcceptOpen)
        if saves:
            self.selectFile(place.name)
        self.directoryEntered.connect(self._entered)

    def _entered(self, folder: str) -> None:
        """A double click on a UFO chooses it, and does not open its folder."""
        font = font_of(Path(folder))
        if font.suffix.lower() in FOLDERS:
            self.setDirectory(str(font.parent))
            self._take(font)

    def accept(self) -> None:
        chosen = self.selectedFiles()
        path = Path(chosen[0]) if chosen else None
        if path is None:
            return
        saves = self.acceptMode() == QFileDialog.AcceptMode.AcceptSave
        if saves:
            path = self._with_ending(path)
        if font_of(path).suffix.lower() in FOLDERS or (saves and not path.is_dir()):
            self._take(path if saves else font_of(path))
        else:
            super().accept()
            if self.result() == QFileDialog.DialogCode.Accepted:
                self.path = font_of(path)

    def _take(self, path: Path) -> None:
        if self.acceptMode() == QFileDialog.AcceptMode.AcceptSave and not self._may_replace(path):
            return
        self.path = path
        self.done(QFileDialog.DialogCode.Accepted)

    def _with_ending(self, path: Path) -> Path:
        """The path with the ending of the chosen kind, unless it has a valid one."""
        known = [ending.strip("*() ") for ending in " ".join(self.nameFilters()).split() if "*." in ending]
        if path.suffix.lower() in known:
            return path
        chosen = self.selectedNameFilter().partition("*")[2].partition(")")[0].split(" ")[0]
        return path.with_name(path.name + (chosen or self._suffix))

    def _may_replace(self, path: Path) -> bool:
        if not path.exists():
            return True
        answer = QMessageBox.question(
            self,
            self.windowTitle(),
            self.tr("{0} is there already. Replace it?").format(path.name),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        return answer == QMessageBox.StandardButton.Yes


def ask_font(
    parent: QWidget, title: str, place: Path, kinds: str = "", *, saves: bool = False, suffix: str = ""
) -> Path | None:
    """Show the dialog and wait; None if it is cancelled."""
    dialog = FontDialog(parent, title, place, kinds, saves=saves, suffix=suffix)
    return dialog.path if dialog.exec() else None
