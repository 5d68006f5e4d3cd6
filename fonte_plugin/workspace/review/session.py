"""What the designer has open: a font or a style word, what can be read of it, and the review so far."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from fonte_export.ufo.snapshot import Snapshot
from fonte_plugin.engine.base import Cancellation
from fonte_plugin.engine.store import find_model
from fonte_plugin.errors import FonteError
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.grammar import STYLES
from fonte_plugin.notation.units import GRID_UPM
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.generate import Drawing
from fonte_plugin.workspace.review.drawing_job import suggested_references
from fonte_plugin.workspace.review.review import Review, Status
from fonte_plugin.workspace.sources.source import Source, open_source
from fonte_plugin.workspace.sources.source_glyph import SourceGlyph

SECTIONS = ("capitals", "lower case", "figures", "punctuation", "other glyphs")


@dataclass(frozen=True, slots=True)
class Metrics:
    """Heights in font units, as drawn or, where the font says nothing, as is usual."""

    upm: float
    ascender: float
    descender: float
    x_height: float
    cap_height: float


@dataclass(frozen=True, slots=True)
class Entry:
    """One cell of the overview: a character of the charset, or a further glyph of the source (`char` may be "")."""

    name: str
    char: str
    section: str
    in_charset: bool


@dataclass(frozen=True)
class Session:
    """An open font, never written to; `source` is None for a font that begins with a style word."""

    source: Source | None
    drawing: Drawing
    style: str = "auto"
    suggested: str = ""
    """References that would be chosen automatically."""
    snapshot: Snapshot | None = field(default=None, repr=False)
    """The files as they were read; None where nothing can be saved into them."""

    def prepare(self) -> None:
        """Work out now, on the reading thread, what is asked for as soon as the font is shown."""
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
        """Where an entry stands; None for a space, of which nothing is drawn and nothing missing."""
        if entry.in_charset:
            return review.status(entry.char)
        if self.glyph(entry.name) is not None:
            return Status.DRAWN
        return None if entry.char.isspace() else Status.MISSING

    def tally(self, review: Review) -> Counter[Status | None]:
        """How many entries stand where."""
        return Counter(self.status(entry, review) for entry in self.entries)

    def outline(self, char: str) -> Outline | None:
        """A drawn character of the source, in font units."""
        return self.source.outline(char) if self.source and char in self.source.drawn else None

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """The charset first, then every further glyph of the source, in its order."""
        return tuple(self._entries())

    def _entries(self) -> Iterator[Entry]:
        shown = set()
        for char in CHARACTERS:
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
        """Measured from what is drawn: what the font claims may differ from what it does."""
        upm = self.upm

        def reach(chars: str, usual: float, *, top: bool = True) -> float:
            """Of the first of these that is drawn: its highest or lowest flat edge, or else its bounds."""
            for char in chars:
                outline = self.outline(char)
                bounds = outline.bounds if outline else None
                if outline and bounds:
                    edges = _flat_edges(outline)
                    return (max if top else min)(edges) if edges else bounds[3 if top else 1]
            return usual * upm

        x_height = reach("xzvwnumri", 0.5)
        cap_height = reach("HIEFTZ", 0.7)
        ascender, descender = reach("dhlbk", 0.74), reach("pqgyj", -0.22, top=False)
        return Metrics(upm, max(ascender, cap_height), min(descender, 0), x_height, cap_height)


def _flat_edges(outline: Outline) -> list[float]:
    """Heights of horizontal lines: there a stem ends, without the overshoot of round shapes."""
    heights = []
    for contour in outline.contours:
        before = contour.start
        for segment in contour.closed_segments:
            if not segment.is_curve and segment.end[1] == before[1] and segment.end != before:
                heights.append(before[1])
            before = segment.end
    return heights


def open_session(path: Path, model: str | None = None, cancellation: Cancellation | None = None) -> Session:
    """Read a font, and what a generation would take from it. Raises SourceError; ExportError for its snapshot."""
    source = open_source(path)
    drawing = Drawing.of_source(source, cancellation)
    try:
        suggested = suggested_references(drawing, find_model(model).manifest)
    except FonteError:
        suggested = ""  # a damaged model is told when it is used; the font can be looked at without it
    snapshot = Snapshot.take(source.ufo_path) if source.ufo_path else None
    session = Session(source, drawing, "auto", suggested, snapshot)
    session.prepare()
    return session


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
