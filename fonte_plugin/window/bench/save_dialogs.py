"""Saving and exporting: asks where, does it on another thread, and reports the result."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from fonte_plugin.engine.base import Cancellation
from fonte_plugin.resources import user_state_dir
from fonte_plugin.window.bench.family import FamilyBench
from fonte_plugin.window.bench.font_dialog import ask_font
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.bench.worker import Emit, Failure
from fonte_plugin.window.look.sentences import translated
from fonte_plugin.workspace.review.desk import FAMILY, LAYER, NEW, NEW_FILES, SOURCE, SavePlace
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.review.session import Session, is_shipped
from fonte_plugin.workspace.review.status import Status

if TYPE_CHECKING:
    from fonte_plugin.workspace.jobs.write_glyphs import Saved
    from fonte_plugin.workspace.review.family_plan import Member

DESIGNSPACE = ".designspace"


class SaveDialogs(QObject):
    """`saved(path)` once files are written."""

    saved = Signal(object)
    told = Signal(str, str, str, object)
    """A sentence for the message bar, with buttons."""

    def __init__(self, workbench: Workbench, family: FamilyBench, window: QWidget) -> None:
        super().__init__(window)
        self.workbench, self.family, self.window = workbench, family, window
        self._last_folder: Path | None = None
        workbench.session_changed.connect(self._forget)

    # what to save

    def chars_to_save(self) -> str | None:
        """Accepted characters; asks about undecided ones. None if the designer cancels."""
        undecided = self.workbench.review.undecided
        chosen = self._ask_undecided(
            self.tr("Save"),
            self.tr("Save them as well? What is not saved is kept for the next time."),
            self.tr("Accept and save all"),
        )
        if chosen and undecided and set(undecided) <= set(chosen):
            self.workbench.accept(undecided)
            return self.workbench.review.having(Status.ACCEPTED)
        return chosen

    def chars_to_export(self) -> str | None:
        """As `chars_to_save`; undecided glyphs that go along stay undecided."""
        return self._ask_undecided(
            self.tr("Export"), self.tr("Should they be in the exported font?"), self.tr("Export all"), nothing=True
        )

    def _ask_undecided(self, title: str, question: str, all_text: str, *, nothing: bool = False) -> str | None:
        review = self.workbench.review
        accepted, undecided = review.having(Status.ACCEPTED), review.undecided
        if not undecided:
            return accepted
        box = QMessageBox(self.window)
        box.setWindowTitle(title)
        box.setText(self.tr("%n generated glyphs are neither accepted nor rejected.", "", len(undecided)))
        box.setInformativeText(question)
        both = box.addButton(all_text, QMessageBox.ButtonRole.AcceptRole)
        text = self.tr("Only the %n accepted", "", len(accepted))
        only = box.addButton(text if accepted else self.tr("Without them"), QMessageBox.ButtonRole.AcceptRole)
        only.setEnabled(bool(accepted) or nothing or self.workbench.unsaved_plan)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is both:
            return "".join(glyph.char for glyph in review if glyph.char in accepted + undecided)
        return accepted if box.clickedButton() is only else None

    # saving

    def save(self) -> None:
        """Save to the last place without a question; the first time, ask where."""
        place, accepted = self.workbench.place, self.workbench.review.having(Status.ACCEPTED)
        if place is None or not (accepted or self.workbench.unsaved_plan):
            self.save_new()
        elif place.kind == LAYER:
            self.save_layer(accepted)
        elif place.kind == SOURCE:
            self.save_source(accepted, asked=True)
        else:
            self._save_again(place, accepted)

    def _save_again(self, place: SavePlace, chars: str) -> None:
        """Over the UFO that was written before, unless another program has written to it since."""
        target = Path(place.path)

        def looked(changed: object) -> None:
            if not changed or self._sure(
                self.tr("{0} was changed by another program since Fonte saved it. Replace it, and lose that?").format(
                    target.name
                )
            ):
                self.save_new(target, chars)

        self.workbench.files.start(lambda emit, cancellation: place.changed(), done=looked, failed=self._failed)

    def save_new(self, target: Path | None = None, chars: str | None = None) -> None:
        """A new UFO or, of a designspace, a new one with all masters, unless `target` is a UFO."""
        if self.family.is_family and (target is None or target.suffix.lower() == DESIGNSPACE):
            self.family.when_read(
                lambda: self.save_family(target, chars), lambda: self._save_ufo(None, chars) if target is None else None
            )
            return
        self._save_ufo(target, chars)

    def _save_ufo(self, target: Path | None, chars: str | None) -> None:
        """Of a designspace the master under review alone."""
        session = self._session()
        chars = self.chars_to_save() if chars is None else chars
        if chars is None:
            return
        if target is None:
            target = ask_font(
                self.window,
                self.tr("Save as a new UFO"),
                self._suggested(".ufo"),
                "UFO (*.ufo);;UFOZ (*.ufoz)",
                saves=True,
                suffix=".ufo",
            )
        if target is None:
            return
        place, plan, marks = target, self.workbench.plan, self._marks()

        def write(review: Review) -> Saved:
            from fonte_plugin.workspace.review import saving  # compilers are slow to import

            return self._of_one(saving.save_new(session, review, chars, place, force=True, plan=plan, **marks))

        self._start(write, NEW, chars)

    def save_family(self, target: Path | None = None, chars: str | None = None) -> None:
        """All masters in a new folder, with a designspace that names them."""
        session, siblings = self._session(), self.family.siblings
        chars = self.chars_to_save() if chars is None else chars
        if chars is None or siblings is None or session.designspace is None:
            return
        if target is None:
            target = ask_font(
                self.window,
                self.tr("Save as a new designspace, in a folder of its own"),
                self._suggested(DESIGNSPACE),
                self.tr("Designspace (*.designspace);;UFO of {0} alone (*.ufo)").format(siblings.name),
                saves=True,
                suffix=DESIGNSPACE,
            )
            if target is None or not self._may_fill(target):
                return
            if target.suffix.lower() != DESIGNSPACE:
                self.save_new(target, chars)
                return
        place = target
        if self.family.lacking(chars):
            self.family.when_drawn(chars, lambda: self.save_family(place, chars))
            return
        designspace, marks = session.designspace, self._marks()
        first, others, missing = self._members(chars)

        def write(review: Review) -> Saved:
            from fonte_plugin.workspace.review import family_saving

            saved = family_saving.save_family(designspace, first, others, place, force=True, **marks)
            return replace(saved, notes=(*saved.notes, *missing))

        self._start(write, FAMILY, first.chars)

    def _may_fill(self, target: Path) -> bool:
        """Whether the folder for a new designspace is free, or the designer wants it replaced."""
        if target.suffix.lower() != DESIGNSPACE or target.exists():
            return True  # of files the dialog has asked
        from fonte_plugin.workspace.review.family_saving import family_folder

        folder = family_folder(target)
        free = not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
        return free or self._sure(self.tr("The folder {0} is there already. Replace it?").format(folder.name))

    def _members(self, chars: str) -> tuple[Member, list[Member], list[str]]:
        """What is to be saved of the master under review, and of the others; and what cannot be, in sentences."""
        from fonte_plugin.workspace.review.family_plan import Member

        bench, siblings = self.workbench, self.family.siblings
        alone = [char for char in chars if self.family.missing(char)]
        chars = "".join(char for char in chars if char not in alone)
        name = siblings.name if siblings is not None else ""
        others = [
            Member(other, session, review, review.having(Status.ACCEPTED))
            for other, session, review in self.family.to_save(chars)
        ]
        text = self.tr("{0} could not be drawn for every master, and is saved in none.")
        first = Member(name, self._session(), bench.review, chars, bench.plan)
        return first, others, [text.format(char) for char in alone]

    def _of_one(self, saved: Saved) -> Saved:
        """Says of a designspace that one master alone was written."""
        siblings = self.family.siblings
        if siblings is None:
            return saved
        text = self.tr("That is {0} alone; a new designspace, or saving into the source itself, has all masters.")
        return replace(saved, notes=(text.format(siblings.name), *saved.notes))

    def save_layer(self, chars: str | None = None) -> None:
        session, mark, plan = self._session(), self.workbench.settings.mark_color, self.workbench.plan
        chars = self.chars_to_save() if chars is None else chars
        if chars is None:
            return

        def write(review: Review) -> Saved:
            from fonte_plugin.workspace.review import saving

            return self._of_one(saving.save_layer(session, review, chars, mark_color=mark, plan=plan))

        self._start(write, LAYER, chars)

    def save_source(self, chars: str | None = None, *, asked: bool = False, alone: bool = False) -> None:
        """Into the source, all masters of a designspace; `alone`: the others cannot be read."""
        if self.family.is_family and self.family.siblings is None and not alone:
            self.family.when_read(
                lambda: self.save_source(chars, asked=asked), lambda: self.save_source(chars, asked=asked, alone=True)
            )
            return
        session, marks, siblings = self._session(), self._marks(), self.family.siblings
        chars = self.chars_to_save() if chars is None else chars
        if chars is None:
            return
        text = self.tr("Write {0} into {1} itself? A backup of the whole font is made first.")
        names = session.path.name if session.path else ""
        if siblings is not None:
            text = self.tr("Write {0} into the masters {1} themselves? A backup of each is made first.")
            names = ", ".join((siblings.name, *(other.name for other in siblings.others)))
        if not asked and not self._sure(text.format(self._glyphs(len(chars)), names)):
            return
        if self.family.lacking(chars):
            self.family.when_drawn(chars, lambda: self.save_source(chars, asked=True))
            return
        first, others, missing = self._members(chars)
        if alone:
            missing.append(self.tr("The other masters cannot be read, so they stay as they are."))

        def write(review: Review) -> Saved:
            from fonte_plugin.workspace.review import family_saving

            saved = family_saving.save_into_masters(first, others, **marks)
            return replace(saved, notes=(*saved.notes, *missing))

        self._start(write, SOURCE, first.chars)

    def _marks(self) -> dict[str, Any]:
        """How what was generated is told apart in a file, as the designer chose."""
        settings = self.workbench.settings
        return {"mark_color": None if settings.unmarked else settings.mark_color, "unmarked": settings.unmarked}

    def _sure(self, question: str) -> bool:
        return QMessageBox.question(self.window, self.tr("Save"), question) == QMessageBox.StandardButton.Yes

    def export(self, target: Path | None = None, chars: str | None = None) -> None:
        """Drawn and accepted glyphs, and undecided ones if wanted, compiled; nothing of it counts as saved."""
        chars = self.chars_to_export() if chars is None else chars
        if chars is None:
            return
        if target is None:
            kinds = self.tr("TrueType (*.ttf);;OpenType (*.otf);;Web font (*.woff2);;Proof (*.pdf)")
            target = ask_font(self.window, self.tr("Export"), self._suggested(".ttf"), kinds, saves=True, suffix=".ttf")
        if target is not None:
            self._export(target, chars)

    def export_svg(self, folder: Path | None = None) -> None:
        chars = self.chars_to_export()
        if chars is None:
            return
        if folder is None:
            name = QFileDialog.getExistingDirectory(self.window, self.tr("Export SVG files into"), str(self._folder()))
            folder = Path(name) / f"{self.workbench.title} SVG".replace(" ", "-").replace(".", "-") if name else None
        if folder is not None:
            self._export(folder, chars)

    def report(self, folder: Path | None = None) -> None:
        """Which glyph was drawn by whom, from what: a page and its data, in a folder; nothing of it counts as saved."""
        chars = self.chars_to_export()
        if chars is None:
            return
        if folder is None:
            name = QFileDialog.getExistingDirectory(self.window, self.tr("Write the report into"), str(self._folder()))
            if not name:
                return
            folder = Path(name) / f"{self.workbench.title} report".replace(" ", "-").replace(".", "-")
        session, plan, target = self._session(), self.workbench.plan, folder

        def write(review: Review) -> Saved:
            from fonte_plugin.workspace.report.reviewed import report_reviewed

            return report_reviewed(session, review, chars, target, plan)

        self._start(write, None, chars)

    def _export(self, target: Path, chars: str) -> None:
        session, plan, unmarked = self._session(), self.workbench.plan, self.workbench.settings.unmarked

        def write(review: Review) -> Saved:
            from fonte_plugin.workspace.review import saving

            return saving.export_font(session, review, chars, target, plan, unmarked=unmarked)

        self._start(write, None, chars)

    def _start(self, write: Callable[[Review], Saved], kind: str | None, chars: str) -> None:
        """Write on the other thread; `kind` is that of the place, None for an export."""
        bench, review, session, plan = self.workbench, self.workbench.review, self._session(), self.workbench.plan

        def work(emit: Emit, cancellation: Cancellation) -> tuple[Saved, SavePlace | None]:
            saved = write(review)
            return saved, SavePlace.of(kind, saved.path) if kind else None

        def done(outcome: tuple[Saved, SavePlace | None]) -> None:
            saved, place = outcome
            self._last_folder = saved.path.parent.parent if kind == FAMILY else saved.path.parent
            if bench.session is session and place is not None:  # not another one that was opened meanwhile
                now = replace(session, snapshot=saved.snapshot) if saved.snapshot else session
                bench.saved(now, review, chars, place, plan)
            if kind in NEW_FILES:
                bench.remember(saved.path)
            self._tell(saved, kind, len(review.undecided))
            self.saved.emit(saved.path)

        bench.files.start(work, done=done, failed=self._failed)

    def _tell(self, saved: Saved, kind: str | None, undecided: int) -> None:
        texts = {
            LAYER: self.tr("Wrote {0} into layer fonte.generated of {1}."),
            SOURCE: self.tr("Wrote {0} into {1} itself."),
            FAMILY: self.tr("Wrote {1} and all its masters into the folder {2}, with {0}."),
        }
        text = texts.get(kind or "", self.tr("Wrote {1}, with {0}."))
        text = text.format(self._glyphs(saved.glyphs), saved.path.name, saved.path.parent.name)
        actions: tuple[tuple[str, Callable[[], object]], ...] = ()
        if saved.backup is not None:
            text += self.tr(" The font as it was is in {0}.").format(saved.backup.name)
            actions = ((self.tr("Show the backup"), self.show_backups),)
        if saved.path.suffix == ".html":
            page = QUrl.fromLocalFile(str(saved.path))
            actions = ((self.tr("Show the report"), lambda: QDesktopServices.openUrl(page)),)
        if undecided and kind is not None:
            text += " " + self.tr("%n undecided glyphs are kept for later.", "", undecided)
        if saved.notes:
            text += " " + " ".join(map(translated, saved.notes[:2]))
        self.told.emit(
            "info" if saved.notes or actions else "done", text, "\n".join(map(translated, saved.notes)), actions
        )

    def _glyphs(self, number: int) -> str:
        return self.tr("%n generated glyphs", "", number)

    def show_backups(self) -> None:
        """The folder of backups, in the desktop's file manager."""
        folder = user_state_dir() / "backups"
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    # leaving

    def may_leave(self) -> bool:
        """Keep what is not in a file; ask about accepted glyphs, and if it cannot be kept. True if one may leave."""
        bench = self.workbench
        failed = bench.keeper.at_once() if bench.session is not None else None
        accepted = bench.unsaved_accepted
        planned = bench.unsaved_plan
        if failed is None and not accepted and not planned:
            return True
        box = QMessageBox(self.window)
        box.setWindowTitle(self.tr("Unsaved glyphs"))
        leave_text = self.tr("Keep for next time")
        if failed is not None:
            if not bench.unsaved:
                return True
            box.setText(self.tr("What is not saved would be lost: {0}").format(failed.sentence))
            leave_text = self.tr("Lose it")
        else:
            text = self.tr("%n accepted glyphs are in no font file yet.", "", len(accepted))
            more = self.tr("New spacing, kerning or built signs are in no font file yet.") if planned else ""
            box.setText(" ".join(filter(None, (text if accepted else "", more))))
            kept = self.tr("Fonte keeps what is not saved, and brings it back when you open this font again.")
            box.setInformativeText(kept)
        save = box.addButton(self.tr("Save…"), QMessageBox.ButtonRole.AcceptRole)
        save.setEnabled(bool(accepted) or planned)
        leave = box.addButton(leave_text, QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is save:
            self.save()
            return False  # once it is written, the designer closes again
        return box.clickedButton() is leave

    def _forget(self) -> None:
        self._last_folder = None

    def _session(self) -> Session:
        assert self.workbench.session is not None
        return self.workbench.session

    def _folder(self) -> Path:
        """Where a designer would look: the place of the last save, else beside the source, unless that came with
        Fonte."""
        place, path = self.workbench.place, self._session().path
        if self._last_folder is not None:
            return self._last_folder
        if place is not None and place.kind in NEW_FILES:
            return Path(place.path).parents[place.kind == FAMILY]
        if path is None or is_shipped(path):
            documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            return Path(documents) if documents and Path(documents).is_dir() else Path.home()
        return path.parent

    def _suggested(self, suffix: str) -> Path:
        path = self._session().path
        if suffix == DESIGNSPACE:
            path = self._session().designspace
        if path is None:
            return self._folder() / f"{self.workbench.title.replace(' ', '-')}{suffix}"
        return self._folder() / f"{path.stem}-Fonte{suffix}"

    def _failed(self, failed: Failure) -> None:
        self.workbench.said.emit("error", failed.sentence, failed.details)
