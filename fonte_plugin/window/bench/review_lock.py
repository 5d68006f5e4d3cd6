"""Locks on reviews: a review that belongs to an open window is left alone by others."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile

from fonte_plugin.errors import FonteError
from fonte_plugin.resources import make_folder
from fonte_plugin.workspace.review.autosave import SavedReview, saved_reviews


class ReviewLock:
    """Holds a lock beside a review for as long as its window lives; the system frees it if the window dies."""

    def __init__(self) -> None:
        self._lock: QLockFile | None = None

    def take(self, review: Path) -> bool:
        """Claim this one instead of what was held; False if another window has it."""
        self.release()
        with suppress(FonteError):  # where no folder can be made no other window has one
            make_folder(review.parent)
            return self._locked(_lock(review))
        return True

    def _locked(self, lock: QLockFile) -> bool:
        if not lock.tryLock(0):
            return False
        self._lock = lock
        return True

    def release(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None


def interrupted_reviews() -> list[SavedReview]:
    """Reviews whose window has crashed, the last saved first."""
    return [saved for saved in saved_reviews() if saved.desk.open and not is_claimed(saved.path)]


def is_claimed(review: Path) -> bool:
    """Whether an open window has it."""
    lock = _lock(review)
    free = lock.tryLock(0)
    if free:
        lock.unlock()
    return not free


def _lock(review: Path) -> QLockFile:
    lock = QLockFile(str(review.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
    return lock
