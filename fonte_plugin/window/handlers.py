"""What each action of the table does: one method for each, of the same name."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMessageBox, QStackedWidget, QWidget

from fonte_plugin import resources
from fonte_plugin.engine import store
from fonte_plugin.errors import FonteError
from fonte_plugin.window import dialogs
from fonte_plugin.window.bench.save_dialogs import SaveDialogs
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.bench.worker import Failure, failure
from fonte_plugin.window.generate.panel import GeneratePanel
from fonte_plugin.window.look.theme import Theme
from fonte_plugin.window.message_bar import MessageBar
from fonte_plugin.window.overview.page import OverviewPage
from fonte_plugin.window.proof.page import ProofPage
from fonte_plugin.window.review.page import ReviewPage
from fonte_plugin.workspace.preview.svg_text import glyph_svg
from fonte_plugin.workspace.review.next_glyph import draw_next, kin_of
from fonte_plugin.workspace.review.review import Status
from fonte_plugin.workspace.review.session import Entry

KINDS = "Fonts (*.ufo *.ufoz metainfo.plist *.glyphs *.designspace *.ttf *.otf *.woff *.woff2)"


class Window(QMainWindow):
    """What the actions use of the window; `MainWindow` builds it."""

    workbench: Workbench
    save_dialogs: SaveDialogs
    message: MessageBar
    panel: GeneratePanel
    overview: OverviewPage
    review_page: ReviewPage
    proof: ProofPage
    stack: QStackedWidget
    theme: Theme | None

    def open_path(self, path: Path) -> None:
        raise NotImplementedError

    def show_page(self, page: QWidget) -> None:
        raise NotImplementedError


class Handlers(QObject):
    """The methods that `actions.ACTIONS` names."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window, self.bench = window, window.workbench
        self._copied: QMimeData | None = None

    # opening

    def open_dialog(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self.window, self.tr("Open a font"), "", self.tr(KINDS))
        if name:
            path = Path(name)
            self.window.open_path(path.parent if path.name == "metainfo.plist" else path)

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

    def show_overview(self) -> None:
        self.window.show_page(self.window.overview)

    def show_review(self) -> None:
        if self.bench.current is None:
            self.window.overview.grid.select(0)
        self.window.show_page(self.window.review_page)

    def show_proof(self) -> None:
        self.window.show_page(self.window.proof)

    def show_points(self) -> None:
        self.show_review()
        self.window.review_page.points_box.toggle()

    def find(self) -> None:
        self.show_overview()
        self.window.overview.search.setFocus()
        self.window.overview.search.selectAll()

    def zoom_in(self) -> None:
        self.window.overview.grid.set_cell(self.window.overview.grid.cell + 12)

    def zoom_out(self) -> None:
        self.window.overview.grid.set_cell(self.window.overview.grid.cell - 12)

    def select_all(self) -> None:
        self.window.overview.grid.select_all()

    # glyphs

    def generate(self) -> None:
        self.window.panel.ask()

    def cancel(self) -> None:
        self.bench.cancel()

    def accept(self) -> None:
        current = self.bench.current
        self.bench.accept(self.bench.selected_chars)
        self._go_on(current)

    def accept_all(self) -> None:
        self.bench.accept(self.bench.review.undecided)

    def reject(self) -> None:
        current = self.bench.current
        self.bench.reject(self.bench.selected_chars)
        self._go_on(current)

    def _go_on(self, decided: Entry | None) -> None:
        """In the review, to the next glyph, unless a filter has hidden the one that was decided."""
        if self.window.stack.currentWidget() is self.window.review_page and self.bench.current is decided:
            self.window.overview.grid.step(1)

    def reroll(self) -> None:
        chars = "".join(
            char for char in self.bench.selected_chars if self.bench.review.status(char) is not Status.DRAWN
        )
        self.bench.reroll(chars, self.tr("Re-roll {0}").format(chars))

    def reroll_alike(self) -> None:
        """The current glyph and its kin, as far as they are neither drawn nor accepted."""
        glyph, review = self.bench.current_glyph, self.bench.review
        if glyph is not None:
            settled = (Status.DRAWN, Status.ACCEPTED, Status.MISSING)
            chars = "".join(char for char in kin_of(glyph.char) if review.status(char) not in settled)
            self.bench.reroll(chars, self.tr("Re-roll all like {0}").format(glyph.char))

    def reroll_all(self) -> None:
        self.bench.reroll(self.bench.review.undecided, self.tr("Re-roll all undecided"))

    def use_reference(self) -> None:
        glyph = self.bench.current_glyph
        if glyph is not None:
            self.bench.use_as_reference(glyph.char)

    def draw_next(self) -> None:
        char = draw_next(self.bench.review)
        session = self.bench.session
        if char is None or session is None:
            self.window.message.show_message("done", self.tr("Everything is drawn or accepted."))
            return
        entry = next(entry for entry in session.entries if entry.char == char)
        self.window.overview.show_entry(entry)
        self.window.message.show_message(
            "info", self.tr("Draw {0} next: it would tell Fonte most about what is undecided.").format(char)
        )

    # editing

    def undo(self) -> None:
        self.bench.undo_stack.undo()

    def redo(self) -> None:
        self.bench.undo_stack.redo()

    def copy_svg(self) -> None:
        bench = self.bench
        if bench.session is not None and bench.current is not None:
            glyph = bench.current_glyph
            drawable = (glyph.outline if glyph else None) or bench.session.glyph(bench.current.name)
            if drawable is not None:
                text = glyph_svg(drawable, drawable.width, bench.session.metrics)
                data = QMimeData()
                data.setText(text)
                data.setData("image/svg+xml", text.encode())
                QGuiApplication.clipboard().setMimeData(data)
                self._copied = data
                self.window.message.show_message("done", self.tr("Copied {0} as SVG.").format(bench.current.name))

    def settle_clipboard(self) -> None:
        """Leave what we copied as plain text: data made in Python that outlives Python crashes the process."""
        clipboard = QGuiApplication.clipboard()
        if self._copied is not None and clipboard.mimeData() is self._copied:
            clipboard.setText(self._copied.text())
        self._copied = None

    # files

    def save_new(self) -> None:
        self.window.save_dialogs.save_new()

    def save_layer(self) -> None:
        self.window.save_dialogs.save_layer()

    def save_source(self) -> None:
        self.window.save_dialogs.save_source()

    def export(self) -> None:
        self.window.save_dialogs.export()

    def export_svg(self) -> None:
        self.window.save_dialogs.export_svg()

    # the program

    def show_settings(self) -> None:
        dialog = dialogs.SettingsDialog(self.bench.settings, self.window)
        if dialog.exec():
            self.bench.set_settings(dialog.settings)

    def show_models(self) -> None:
        bench = self.bench

        def verified(model: store.InstalledModel) -> None:
            bench.files.start(
                lambda emit, cancellation: store.verify(model), failed=self._failed,
                done=lambda _: self.window.message.show_message("done", self.tr("{0} is whole.").format(model.name)),
            )

        def added(path: Path) -> None:
            bench.files.start(
                lambda emit, cancellation: store.add(path), failed=self._failed,
                done=lambda model: self.window.message.show_message(
                    "done", self.tr("{0} was added; choose it in the settings.").format(model.name)
                ),
            )

        dialogs.ModelsDialog(added, verified, self.window).exec()

    def _failed(self, failed: Failure) -> None:
        self.window.message.show_message("error", failed.sentence, failed.details)

    def show_shortcuts(self) -> None:
        dialogs.ShortcutsDialog(self.window).exec()

    def show_about(self) -> None:
        QMessageBox.about(self.window, self.tr("About Fonte"), dialogs.about_text())

    def toggle_dark(self) -> None:
        theme = self.window.theme
        assert theme is not None
        settings = replace(self.bench.settings, theme="light" if theme.dark else "dark")
        self.bench.set_settings(settings)

    def close(self) -> None:
        self.window.close()

