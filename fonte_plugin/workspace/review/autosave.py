"""The state of unfinished reviews on disk: after a crash nothing is lost, after a proper end nothing is left."""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import dataclass, replace
from pathlib import Path

from fonte_export import atomic
from fonte_plugin.errors import FonteError
from fonte_plugin.resources import user_state_dir
from fonte_plugin.workspace.review.review import GlyphReview, Review, glyph_json


@dataclass(frozen=True, slots=True)
class SavedReview:
    """A review found on disk. `source` is None for a font that began with a style word."""

    path: Path
    source: Path | None
    style: str
    review: str
    """What `Review.restored` reads."""
    saved: float
    """Seconds since the epoch."""


class Autosave:
    """Writes one review over and over; each glyph is turned into text once for each of its states."""

    def __init__(self, source: Path | None, style: str = "", folder: Path | None = None) -> None:
        self.source, self.style = source, style
        self.path = (folder or reviews_dir()) / f"{_key(source, style)}.json"
        self._texts: dict[str, tuple[GlyphReview, str]] = {}

    def save(self, review: Review) -> None:
        """Put the review on disk, whole or not at all. Raises FonteError."""
        head = {"source": str(self.source) if self.source else None, "style": self.style, "saved": time.time()}
        text = f'{json.dumps(head)[:-1]}, "review": {review.to_json(self._encode)}}}'
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            atomic.write_bytes(self.path, text.encode())
        except OSError as error:
            raise FonteError(
                f"The unfinished review could not be saved to {self.path} ({error.strerror}); save your work soon.",
                code="autosave", path=str(self.path),
            ) from error

    def set_aside(self) -> SavedReview | None:
        """A review of this font that was never finished, moved out of the way of the new one; None without any."""
        found = _read(self.path)
        if found is None:
            return None
        number = 1
        while (aside := self.path.with_name(f"{self.path.stem}.{number}.json")).exists():
            number += 1
        self.path.replace(aside)
        return replace(found, path=aside)

    def discard(self) -> None:
        """The review was saved or given up."""
        self.path.unlink(missing_ok=True)

    def _encode(self, glyph: GlyphReview) -> str:
        known = self._texts.get(glyph.char)
        if known is None or known[0] is not glyph:
            known = self._texts[glyph.char] = glyph, glyph_json(glyph)
        return known[1]


def reviews_dir() -> Path:
    return user_state_dir() / "reviews"


def saved_reviews(folder: Path | None = None) -> list[SavedReview]:
    """The reviews on disk, the last saved first; a file that is none is passed over."""
    found = map(_read, (folder or reviews_dir()).glob("*.json"))
    return sorted((saved for saved in found if saved is not None), key=lambda saved: -saved.saved)


def _read(path: Path) -> SavedReview | None:
    try:
        values = json.loads(path.read_bytes())
        source = Path(values["source"]) if values["source"] else None
        review = json.dumps(values["review"], ensure_ascii=False)
        return SavedReview(path, source, str(values["style"]), review, float(values["saved"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _key(source: Path | None, style: str) -> str:
    """A file name that is the same for the same font, and says which it is."""
    if source is None:
        return f"new-{style}"
    digest = hashlib.sha256(str(source.absolute()).encode()).hexdigest()[:12]
    return f"{source.stem[:40]}-{digest}"
