"""Keeps the review of the open font on disk as the designer works, so that it is there after a crash and tomorrow."""

from __future__ import annotations

import glob
import os
import threading
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer

from fonte_plugin.errors import FonteError
from fonte_plugin.window.bench.review_lock import ReviewLock, is_claimed
from fonte_plugin.window.bench.worker import Failure, Worker, failure
from fonte_plugin.workspace.review.autosave import Autosave, SavedReview, saved_reviews
from fonte_plugin.workspace.review.desk import Desk
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.review.session import Session

MILLISECONDS = 400

Contents = Callable[[], tuple[Review, Desk] | None]


class Keeper(QObject):
    """`contents` returns the review to keep, None for nothing; it is written on the thread of `files`."""

    def __init__(self, files: Worker, contents: Contents, failed: Callable[[Failure], None], parent: QObject) -> None:
        super().__init__(parent)
        self._files, self._contents, self._failed = files, contents, failed
        self.autosave: Autosave | None = None
        self.leftover: SavedReview | None = None
        """Another review of the open font, of a second window that is closed."""
        self.elsewhere = False
        """The font is open in another window too, which keeps its review."""
        self._review_lock = ReviewLock()
        self._writing = threading.Lock()
        self._latest = 0
        self._timer = QTimer(self, singleShot=True, interval=MILLISECONDS)
        self._timer.timeout.connect(self.now)

    @property
    def waiting(self) -> bool:
        return self._timer.isActive()

    def claim(self, session: Session, restore: SavedReview | None) -> SavedReview | None:
        """Take charge of another font; returns the review to continue: `restore`, or the kept one."""
        style = session.style if session.source is None else ""
        begun = restore is not None and restore.source is None and restore.path.suffix == ".json"
        path = restore.path if restore is not None and begun else None  # a review that was put aside gets a new file
        autosave = Autosave(session.path, style, path=path)
        self.elsewhere = not self._review_lock.take(autosave.path)
        if self.elsewhere:
            autosave.path = autosave.path.with_stem(f"{autosave.path.stem}-{os.getpid()}")
            self._review_lock.take(autosave.path)
        self.autosave = autosave
        if restore is not None and restore.path != autosave.path:
            autosave.set_aside()
        kept = restore or autosave.kept()
        others = (
            []
            if session.path is None or self.elsewhere
            else [
                saved
                for saved in saved_reviews(name=f"{glob.escape(autosave.path.stem)}-*")
                if saved.source == session.path and not is_claimed(saved.path)
            ]
        )
        if kept is None and others:
            kept = others.pop(0)
        self.leftover = next((saved for saved in others if kept is None or saved.path != kept.path), None)
        return kept

    def later(self) -> None:
        """Something has changed: write it soon."""
        self._timer.start()

    def now(self) -> None:
        """Write it on the other thread; of several that wait only the last is written."""
        self._timer.stop()
        autosave, contents = self.autosave, self._contents()
        if autosave is None:
            return
        self._latest += 1
        number = self._latest

        def write() -> None:
            with self._writing:
                if number == self._latest:
                    _write(autosave, contents)

        self._files.start(lambda emit, cancellation: write(), done=lambda _: None, failed=self._failed)

    def at_once(self, *, leaving: bool = False) -> Failure | None:
        """Write it on this thread; with `leaving`, the font is closed after that. Returns the failure, if any."""
        self._timer.stop()
        autosave, contents = self.autosave, self._contents()
        if autosave is None:
            return None
        with self._writing:
            self._latest += 1
            try:
                if contents is not None and leaving:
                    contents = contents[0], closed(contents[1])
                _write(autosave, contents)
            except FonteError as error:
                return failure(error)
        return None

    def remove(self, other: SavedReview) -> None:
        """A review that is wholly contained in this one; it is deleted once this one is on disk."""
        self._files.start(
            lambda emit, cancellation: other.path.unlink(missing_ok=True), done=lambda _: None, failed=lambda _: None
        )

    def release(self) -> None:
        self._timer.stop()
        self._review_lock.release()


def closed(desk: Desk) -> Desk:
    """The review as it is kept when its window closes properly."""
    return replace(desk, open=False)


def _write(autosave: Autosave, contents: tuple[Review, Desk] | None) -> None:
    if contents is None:
        autosave.discard()
    else:
        autosave.save(*contents)
