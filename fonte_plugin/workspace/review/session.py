"""What the designer has open: a font or a style word, its readable glyphs, and the review so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from fonte_export.ufo.snapshot import Snapshot
from fonte_plugin import resources
from fonte_plugin.engine.base import Cancellation
from fonte_plugin.engine.store import find_model
from fonte_plugin.errors import FonteError
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.styles import STYLES
from fonte_plugin.notation.units import GRID_UPM
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.generate import Drawing
from fonte_plugin.workspace.review.drawing_job import suggested_references
from fonte_plugin.workspace.review.metrics import Metrics, measured
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.review.status import Status
from fonte_plugin.workspace.sources.source import Source, open_source
from fonte_plugin.workspace.sources.source_glyph import SourceGlyph

SECTIONS = ("capitals", "lower case", "figures", "punctuation", "other glyphs")
SIGNS = "accents and signs"
"""The section of glyphs that are built from others."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One cell of the overview: a character of the charset, a further glyph of the source (`char` may be ""), or a sign
    that is built."""

    name: str
    char: str
    section: str
    in_charset: bool
    built: Outline | None = None
    """Its outline in font units, if it is built from other glyphs."""
    made_of: str = ""
    """The characters that it is built from."""


@dataclass(frozen=True)
class Session:
    """An open font, never written to; `source` is None for a font that begins with a style word."""

    source: Source | None
    drawing: Drawing
    style: str = "auto"
    suggested: str = ""
    """References that would be chosen automatically."""
    snapshot: Snapshot | None = field(default=None, repr=False)
    """The files as they were read; None where nothing can be saved into them: no UFO 3, or one that is ours."""
    designspace: Path | None = None
    """Of which it is a master."""
    master: str = ""
    """Which one; the default master has no need of a name."""

    def prepare(self) -> None:
        """Compute now, on the reading thread, what the window needs first."""
        assert self.entries
        assert self.metrics

    @property
    def title(self) -> str:
        if self.source is None:
            return f"New {self.style} font"
        return f"{self.source.family_name} {self.source.style_name}".strip() or self.source.path.stem

    @property
    def path(self) -> Path | None:
        return self.source.path if self.source else None

    @property
    def upm(self) -> float:
        return self.source.units_per_em if self.source else GRID_UPM

    def begin(self) -> Review:
        """The review before anything is generated; an unreadable glyph counts as drawn: it is never replaced."""
        if self.source is None:
            return Review.begin()
        return Review.begin(self.source.drawn | self.source.unreadable)

    def glyph(self, name: str) -> SourceGlyph | None:
        """A drawn glyph of the source."""
        glyph = self.source.glyphs.get(name) if self.source else None
        return glyph if glyph is not None and glyph.is_drawn else None

    def status(self, entry: Entry, review: Review) -> Status | None:
        """The status of an entry; None for a space, which has nothing to draw."""
        if entry.built is not None:
            return Status.ACCEPTED
        if entry.in_charset:
            return review.status(entry.char)
        if self.glyph(entry.name) is not None:
            return Status.DRAWN
        return None if entry.char.isspace() else Status.MISSING

    def with_signs(self, signs: Collection[Entry]) -> list[Entry]:
        """All entries, `signs` in place of those that are not drawn."""
        names = {sign.name for sign in signs}
        return [*(entry for entry in self.entries if entry.name not in names), *signs]

    def tally(self, review: Review, signs: Collection[Entry] = ()) -> Counter[Status | None]:
        """How many entries have which status."""
        return Counter(self.status(entry, review) for entry in self.with_signs(signs))

    def outline(self, char: str) -> Outline | None:
        """A drawn character of the source, in font units."""
        return self.source.outline(char) if self.source and char in self.source.drawn else None

    def no_copy(self, char: str) -> bool:
        """A drawn character of which no copy can be edited: made of components, or of curves that are not cubic."""
        name = self.drawing.name(char)
        glyph = self.glyph(name)
        if self.source is None or glyph is None or name in self.source.composites:
            return True
        quadratic = any(call == "qCurveTo" for call, _ in glyph.operations)
        return quadratic and self.source.ufo_path is not None

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The charset first, in the order of Unicode, then every further glyph of the source, in its order."""
        return tuple(self._entries())

    def _entries(self) -> Iterator[Entry]:
        shown = set()
        for char in sorted(CHARACTERS, key=lambda char: (SECTIONS.index(_section(char)), ord(char))):
            name = self.drawing.name(char)
            shown.add(name)
            yield Entry(name, char, _section(char), True)
        if self.source is not None:
            chars = {name: char for char, name in self.source.names_by_char.items()}
            for name in self.source.glyphs:
                if name not in shown and name != ".notdef":
                    yield Entry(name, chars.get(name, ""), SECTIONS[-1], False)

    @cached_property
    def metrics(self) -> Metrics:
        return measured(self.upm, self.source.heights if self.source else {}, self.outline)


def open_session(
    path: Path, model: str | None = None, cancellation: Cancellation | None = None, master: str = ""
) -> Session:
    """Read a font, and what a generation would take from it. Raises SourceError; ExportError for its snapshot."""
    source = open_source(path, master or None)
    if master:  # kept and saved as the UFO that it is
        source = replace(source, path=source.ufo_path or path)
    drawing = Drawing.of_source(source, cancellation)
    try:
        suggested = suggested_references(drawing, find_model(model).manifest)
    except FonteError:
        suggested = ""  # a damaged model is reported when it is used; the font can be shown without it
    ours = is_shipped(path)
    snapshot = Snapshot.take(source.ufo_path) if source.ufo_path and not ours else None
    designspace = path if path.suffix.lower() == ".designspace" else None
    session = Session(source, drawing, "auto", suggested, snapshot, designspace, master)
    session.prepare()
    return session


def is_shipped(path: Path) -> bool:
    """A font that came with Fonte: nothing is saved into it or beside it."""
    try:
        return path.resolve().is_relative_to(resources.resource("examples").resolve())
    except FonteError:
        return False


def new_session(style: str) -> Session:
    """A font from nothing but a style word."""
    assert style in STYLES
    return Session(None, Drawing.nothing(), style)


def _section(char: str) -> str:
    if char.isdigit():
        return SECTIONS[2]
    if char.isalpha():
        return SECTIONS[0] if char.isupper() else SECTIONS[1]
    return SECTIONS[3]
