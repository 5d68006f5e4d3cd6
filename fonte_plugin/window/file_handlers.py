"""What the actions of the File menu do about the font that is open: open, begin again, name. (`save_dialogs` saves.)"""

from __future__ import annotations

import os
import shlex
from pathlib import Path

from PySide6.QtCore import QObject, QProcess
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox

from fonte_plugin import resources
from fonte_plugin.errors import FonteError
from fonte_plugin.window.bench.font_dialog import ask_font
from fonte_plugin.window.bench.worker import Failure, failure
from fonte_plugin.window.window import Window
from fonte_plugin.workspace.review.autosave import read_review


class FileHandlers(QObject):
    """Each method does one action of `menus.file`."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window, self.bench = window, window.workbench

    # opening

    def open_dialog(self) -> None:
        path = ask_font(self.window, self.tr("Open a font"), self._last_place())
        if path is not None:
            self.window.open_path(path)

    def open_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self.window, self.tr("Open a UFO folder"), str(self._last_place()))
        if name:
            self.window.open_path(Path(name))

    def _last_place(self) -> Path:
        """The folder of the font that was opened last, as far as it is there."""
        folders = (Path(name).parent for name in self.bench.settings.recent if not name.endswith(".json"))
        return next((folder for folder in folders if folder.is_dir()), Path.home())

    def open_example(self) -> None:
        try:
            self.window.open_path(resources.example_source())
        except FonteError as error:
            self._failed(failure(error))

    def reload(self) -> None:
        """Read the source again and keep the review, as far as its characters are still undrawn."""
        bench = self.bench
        if bench.session is not None and bench.session.path is not None:
            bench.reload()

    def open_in_editor(self) -> None:
        """The font, or its current glyph, in the designer's own editor; what is saved there is read again at once.

        In the command {font} and {glyph} stand for path and name; without {font} the path comes last.
        """
        bench, path = self.bench, self.bench.session.path if self.bench.session else None
        command = shlex.split(bench.settings.editor, posix=os.name != "nt")
        if path is None or not command:
            self.window.message.show_message(
                "info",
                self.tr("Which font editor is yours? Name its command in the settings."),
                "",
                ((self.tr("Settings…"), self.window.show_settings),),
            )
            return
        program, *arguments = command
        if not any("{font}" in argument for argument in arguments):
            arguments.append("{font}")
        glyph = bench.current.name if bench.current is not None else ""
        arguments = [argument.replace("{glyph}", glyph).replace("{font}", str(path)) for argument in arguments]
        if not QProcess.startDetached(program, arguments)[0]:
            text = self.tr("{0} could not be started; correct its command in the settings.").format(program)
            self.window.message.show_message("error", text)
            return
        bench.in_editor = True
        text = self.tr("{0} is open in {1}; what you save there comes back by itself.")
        self.window.message.show_message("done", text.format(path.name, Path(program).name))

    def start_afresh(self) -> None:
        """Put the review aside, after a question; it can be taken up again."""
        answer = QMessageBox.question(
            self.window,
            self.tr("Start the review afresh"),
            self.tr("Put all that Fonte drew and you decided aside? Your font is not touched."),
        )
        if answer != QMessageBox.StandardButton.Yes:
            return
        aside = self.bench.start_afresh()
        if aside is None:
            return

        def take_up() -> None:
            saved = read_review(aside)
            if saved is not None and saved.source is not None:
                self.bench.open(saved.source, saved)
            elif saved is not None:
                self.bench.new(saved.style, saved)

        self.window.message.show_message(
            "info", self.tr("The review was put aside."), "", ((self.tr("Take it up again"), take_up),)
        )

    def rename_font(self) -> None:
        """Name a font that began with a style word."""
        name, chosen = QInputDialog.getText(
            self.window, self.tr("Name the font"), self.tr("Family name"), text=self.bench.title
        )
        if chosen and name.strip():
            self.window.rename(name.strip())

    def _failed(self, failed: Failure) -> None:
        self.window.message.show_message("error", failed.sentence, failed.details)
