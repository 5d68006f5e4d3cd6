"""What the actions of the menus do, if it takes more than one line (`menus`)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QMessageBox

from fonte_export.check.findings import Finding
from fonte_plugin.engine import store
from fonte_plugin.window import dialogs
from fonte_plugin.window.bench.undo_commands import GenerateCommand
from fonte_plugin.window.outline_handlers import OutlineHandlers
from fonte_plugin.window.overview.grid import DEFAULT_CELL
from fonte_plugin.window.proof.line_state import Mode
from fonte_plugin.window.review.accept_above import AcceptAbove
from fonte_plugin.window.review.kin_dialog import KinDialog
from fonte_plugin.workspace.review.next_glyph import draw_next, kin_of
from fonte_plugin.workspace.review.status import Status


class Handlers(OutlineHandlers):
    """All menus but for File and Outline, whose methods it inherits."""

    # pages

    def show_overview(self) -> None:
        self.window.show_page(self.window.overview)

    def show_proof(self) -> None:
        self.window.show_page(self.window.proof)

    def fill_screen(self) -> None:
        from fonte_plugin.window.proof.full_proof import FullProof  # seldom asked for

        self.show_proof()
        FullProof(self.window.proof, self.window).showFullScreen()

    def invert_proof(self) -> None:
        self.show_proof()
        self.window.proof.invert()

    def show_font_info(self) -> None:
        from fonte_plugin.window.font_info import FontInfo  # seldom asked for

        FontInfo(self.bench, self.window.family, self.window).exec()

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

    def zoom_fit(self) -> None:
        if self.window.stack.currentWidget() is self.window.review_page:
            self.window.review_page.outline_view.fit()
        else:
            self.window.overview.grid.set_cell(DEFAULT_CELL)

    def select_all(self) -> None:
        page = self.window.stack.currentWidget()
        if page is self.window.overview:
            self.window.overview.grid.select_all()
        elif page is self.window.review_page:
            self.window.review_page.select_all_points()

    # glyphs

    def accept(self) -> None:
        self._decide(self.bench.accept)

    def accept_all(self) -> None:
        self.bench.accept(self.bench.review.undecided)
        self._all_decided()

    def accept_above(self) -> None:
        """Accept glyphs of high agreement, after a look at them; one step of undo."""
        assert self.window.theme is not None
        dialog = AcceptAbove(self.bench, self.window.theme, self.window)
        if dialog.exec():
            self.bench.accept(dialog.chars)

    def reject(self) -> None:
        """Reject generated glyphs; built signs are left out again."""
        signs = self.bench.subject_signs
        if signs:
            named = signs if len(signs) == 1 else self.tr("%n signs", "", len(signs))
            self.bench.replan(self.tr("Leave out {0}").format(named), self.bench.plan.without_signs(signs))
        copies = "".join(char for char in self.bench.subjects if char in self.bench.copies)
        if copies:
            self.bench.drop_copies(copies)
        if set(self.bench.subjects) - set(copies):
            self._decide(self.bench.reject)

    def _decide(self, decide: Callable[[str], None]) -> None:
        """Decide about one glyph or many; after one, go to the next undecided glyph."""
        chars, current = self.bench.subjects, self.bench.current
        decide(chars)
        if not self.bench.review.undecided:
            self._all_decided()
        elif len(chars) == 1 and self.bench.current is current:  # else a filter has hidden it, and the next is shown
            self.window.overview.grid.step_to(
                lambda entry: entry.in_charset and self.bench.review.status(entry.char) is Status.GENERATED
            )

    def _all_decided(self) -> None:
        review = self.bench.review
        accepted, rejected = len(review.having(Status.ACCEPTED)), len(review.having(Status.REJECTED))
        text = self.tr("All is decided: {0} accepted, {1} rejected.").format(accepted, rejected)
        self.window.message.show_message("done", text)

    def compare_kin(self) -> None:
        """All candidates of the glyphs that share strokes with this one."""
        glyph = self.bench.current_glyph
        assert self.window.theme is not None
        if glyph is not None:
            KinDialog(self.bench, glyph.char, self.window.theme, self.window).exec()

    def reroll(self) -> None:
        review = self.bench.review
        chars = "".join(
            char for char in self.bench.subjects if review.status(char) is not Status.DRAWN and not review[char].by_hand
        )
        named = chars if len(chars) == 1 else self.tr("%n glyphs", "", len(chars))
        self.bench.reroll(chars, self.tr("Re-roll {0}").format(named), self.window.panel.references.accepted)

    def reroll_alike(self) -> None:
        """The current glyph and its kin, if neither drawn nor accepted."""
        glyph, review = self.bench.current_glyph, self.bench.review
        if glyph is not None:
            settled = (Status.DRAWN, Status.ACCEPTED, Status.MISSING)
            chars = "".join(char for char in kin_of(glyph.char) if review.status(char) not in settled)
            references = self.window.panel.references.accepted
            self.bench.reroll(chars, self.tr("Re-roll all like {0}").format(glyph.char), references)

    def reroll_all(self) -> None:
        references = self.window.panel.references.accepted
        self.bench.reroll(self.bench.review.undecided, self.tr("Re-roll all undecided"), references)

    def use_reference(self) -> None:
        glyph = self.bench.current_glyph
        if glyph is None:
            return
        if glyph.status is not Status.DRAWN:
            self.bench.use_as_reference(glyph.char)
        elif self.window.panel.add_reference(glyph.char):
            self._say(self.tr("{0} is among the references, as you drew it.").format(glyph.char))
        else:
            self._say(self.tr("This model cannot be shown {0} as a reference.").format(glyph.char))

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

    # the font

    def build_signs(self) -> None:
        """Accents and signs from the present glyphs; they follow these, and are saved with the font."""
        from fonte_plugin.window.signs_dialog import SignsDialog  # slow to import

        assert self.window.theme is not None
        dialog = SignsDialog(self.bench, self.window.signs.worker, self.window.theme, self.window)
        if not dialog.exec():
            return
        if dialog.draw:
            self.window.panel.text_edit.setText(dialog.draw)
            self.window.panel.ask()
        elif dialog.build:
            count = len(dialog.build)
            one = self.tr("Build {0}").format(dialog.build)
            text = one if count == 1 else self.tr("Build %n signs", "", count)
            self.bench.replan(text, self.bench.plan.with_signs(dialog.build))
            self.show_overview()
            done = self.tr("%n signs are built; they stand at the end and are saved with the font.", "", count)
            self._say(done)

    def check(self) -> None:
        self.window.check.open()

    def show_finding(self, finding: Finding) -> None:
        """The glyph of a finding, with its points, and where it is."""
        session = self.bench.session
        entry = next((entry for entry in session.entries if entry.name == finding.glyph), None) if session else None
        if entry is None:
            return
        self.window.overview.show_entry(entry)
        self.window.show_page(self.window.review_page)
        self.window.review_page.points_box.setChecked(True)
        self.window.review_page.outline_view.mark(finding.point)
        self.window.check.table.setFocus()

    def space(self) -> None:
        """Suggest the spacing of all glyphs but H O n o, in the proof."""
        self._suggest(Mode.SPACE)

    def kern(self) -> None:
        self._suggest(Mode.KERN)

    def _suggest(self, mode: Mode) -> None:
        self.show_proof()
        self.window.proof.set_mode(mode)
        self.window.proof.fitting.ask(mode)

    # editing

    def undo(self) -> None:
        """Go to the glyph that is undone; a whole generation is undone only after a question."""
        stack = self.bench.undo_stack
        command = stack.command(stack.index() - 1) if stack.canUndo() else None
        if isinstance(command, GenerateCommand) and len(command.after) > 1 and not self._sure(command):
            return
        self._and_show(stack.undo, self.tr("Undone: {0}").format(stack.undoText()))

    def redo(self) -> None:
        stack = self.bench.undo_stack
        self._and_show(stack.redo, self.tr("Done again: {0}").format(stack.redoText()))

    def show_history(self) -> None:
        dialogs.HistoryDialog(self.bench.undo_stack, self.window).exec()

    def _sure(self, command: GenerateCommand) -> bool:
        count = len(command.after)
        text = self.tr("Undo “{0}” takes back %n glyphs that Fonte drew. Do that?", "", count)
        answer = QMessageBox.question(
            self.window,
            self.tr("Undo"),
            text.format(command.text()),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
            QMessageBox.StandardButton.No,
        )
        return answer == QMessageBox.StandardButton.Yes

    def _and_show(self, step: Callable[[], None], text: str) -> None:
        bench, before = self.bench, self.bench.review
        step()
        changed = bench.review.changed(before)
        if bench.session is None:
            return
        if not changed or self.window.stack.currentWidget() is self.window.proof:
            self._say(text)
            return
        if bench.current is None or bench.current.char not in changed:
            entry = next(entry for entry in bench.session.entries if entry.in_charset and entry.char in changed)
            self.window.overview.show_entry(entry)
        self._say(text)

    # the program

    def show_settings(self) -> None:
        before = self.bench.settings
        dialog = dialogs.SettingsDialog(before, self.window)
        if dialog.exec():
            self.bench.set_settings(dialog.settings)
            if dialog.settings.language != before.language:
                self._say(self.tr("Fonte speaks the other language when it is opened again."))

    def show_models(self) -> None:
        bench = self.bench

        def verified(model: store.InstalledModel) -> None:
            bench.files.start(
                lambda emit, cancellation: store.verify(model),
                failed=self._failed,
                done=lambda _: self.window.message.show_message("done", self.tr("{0} is whole.").format(model.name)),
            )

        def added(path: Path) -> None:
            bench.files.start(
                lambda emit, cancellation: store.add(path),
                failed=self._failed,
                done=lambda model: self.window.message.show_message(
                    "done", self.tr("{0} was added; choose it in the settings.").format(model.name)
                ),
            )

        dialogs.ModelsDialog(added, verified, self.window).exec()

    def show_shortcuts(self) -> None:
        dialogs.ShortcutsDialog(self.window.actions_by_name.values(), self.window).exec()

    def show_about(self) -> None:
        QMessageBox.about(self.window, self.tr("About Fonte"), dialogs.about_text())

    def toggle_dark(self) -> None:
        theme = self.window.theme
        assert theme is not None
        settings = replace(self.bench.settings, theme="light" if theme.dark else "dark")
        self.bench.set_settings(settings)
