"""The fonts that were open last: which are there, and how they are called in a menu."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication


def recent_fonts(recent: tuple[str, ...]) -> list[str]:
    """Without fonts from a style word of which nothing was kept."""
    return [name for name in recent if not is_kept(Path(name)) or Path(name).exists()]


def recent_name(recent: str) -> str:
    """The name in a menu of a font that was open before."""
    path = Path(recent)
    if is_kept(path):
        from fonte_plugin.workspace.review.autosave import read_review

        saved = read_review(path)
        if saved is not None:
            return QCoreApplication.translate("Opener", "{0} (in no file yet)").format(saved.title)
    return path.name


def is_kept(path: Path) -> bool:
    """Whether this is the kept review of a font that began with a style word."""
    if path.suffix != ".json":
        return False
    from fonte_plugin.workspace.review.autosave import reviews_dir

    return path.parent == reviews_dir()
