"""Reviews on disk, beside the program's state: the designer finds them again after closing or a crash."""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import dataclass, field
from pathlib import Path

from fonte_export import atomic
from fonte_plugin.errors import FonteError
from fonte_plugin.resources import user_state_dir
from fonte_plugin.workspace.review.desk import Desk
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
    desk: Desk = field(default_factory=Desk)

    @property
    def title(self) -> str:
        """The file of its source or, of a font from a style word, its name."""
        return self.source.name if self.source else self.desk.name or f"New {self.style} font"


class Autosave:
    """Writes one review again and again; each glyph is turned into text once for each of its states.

    The file is JSON: `source` (a path or null), `style`, `saved` (seconds since the epoch), `desk`, `review`.
    """

    def __init__(
        self, source: Path | None, style: str = "", folder: Path | None = None, path: Path | None = None
    ) -> None:
        """`path` is that of a review to continue; without it, a font from a style word gets a new one."""
        self.source, self.style = source, style
        self.path = path or _place_of(source, style, folder or reviews_dir())
        self._texts: dict[str, tuple[GlyphReview, str]] = {}

    def save(self, review: Review, desk: Desk | None = None) -> None:
        """Put the review on disk, whole or not at all. Raises FonteError."""
        head = {
            "source": str(self.source) if self.source else None,
            "style": self.style,
            "saved": time.time(),
            "desk": (desk or Desk()).to_dict(),
        }
        text = f'{json.dumps(head)[:-1]}, "review": {review.to_json(self._encode)}}}'
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            atomic.write_bytes(self.path, text.encode())
        except OSError as error:
            raise FonteError(
                f"Your work could not be kept in {self.path} ({error.strerror}); save your font soon.",
                code="autosave",
                path=str(self.path),
            ) from error

    def kept(self) -> SavedReview | None:
        """The kept review of this font; None if there is none. A file that cannot be read is moved out of the way."""
        found = read_review(self.path)
        if found is None and self.path.exists():
            self.set_aside()
        return found

    def set_aside(self) -> Path | None:
        """Move a kept review out of the way of a new one; returns its new path, None if there was none."""
        if not self.path.exists():
            return None
        number = 1
        while (aside := self.path.with_name(f"{self.path.stem}.{number}.aside")).exists():
            number += 1
        self.path.replace(aside)
        return aside

    def discard(self) -> None:
        """Delete the kept review: there is nothing to keep."""
        self.path.unlink(missing_ok=True)

    def _encode(self, glyph: GlyphReview) -> str:
        known = self._texts.get(glyph.char)
        if known is None or known[0] is not glyph:
            known = self._texts[glyph.char] = glyph, glyph_json(glyph)
        return known[1]


def reviews_dir() -> Path:
    return user_state_dir() / "reviews"


def saved_reviews(folder: Path | None = None, name: str = "*") -> list[SavedReview]:
    """The reviews on disk whose file has such a name, the last saved first; other files are skipped."""
    found = map(read_review, (folder or reviews_dir()).glob(f"{name}.json"))
    return sorted((saved for saved in found if saved is not None), key=lambda saved: -saved.saved)


def read_review(path: Path) -> SavedReview | None:
    """A review on disk; None for another file."""
    try:
        values = json.loads(path.read_bytes())
        source = Path(values["source"]) if values["source"] else None
        review = json.dumps(values["review"], ensure_ascii=False)
        desk = Desk.from_dict(values.get("desk"))
        return SavedReview(path, source, str(values["style"]), review, float(values["saved"]), desk)
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _place_of(source: Path | None, style: str, folder: Path) -> Path:
    """The same file for the same font, named after it; another one for every font that begins with a style word."""
    if source is not None:
        digest = hashlib.sha256(str(source.absolute()).encode()).hexdigest()[:12]
        return folder / f"{source.stem[:40]}-{digest}.json"
    number = 1
    while (place := folder / f"new-{style}{f'-{number}' if number > 1 else ''}.json").exists():
        number += 1
    return place
