"""The font a designer has begun: which characters are drawn, and how. It is only read."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

import ufoLib2
from fontTools import agl

from fonte_plugin.errors import SourceError
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.sources.formats import format_of
from fonte_plugin.workspace.sources.glyphs_file import read_glyphs_file
from fonte_plugin.workspace.sources.reading import Reading, fault, taken, unreadable
from fonte_plugin.workspace.sources.source_glyph import SourceGlyph, UnreadableGlyph
from fonte_plugin.workspace.sources.ufo_source import read_ufo

MIN_UPM = 16
"""The limits of unitsPerEm in the OpenType specification."""
MAX_UPM = 16384

MOST_SLANT = 45.0
"""Degrees beyond which a stated italic angle is taken for a mistake."""


@dataclass(frozen=True)
class Source:
    """A font as it stands on disk, in font units.

    A character is drawn (`drawn`), has an empty glyph, has a glyph that cannot be read
    (`unreadable`), or none: the four never overlap, and only the first can serve as a reference.
    """

    path: Path
    kind: str
    """ufo1, ufo2, ufo3, ufoz, glyphs, ttf, otf, woff, woff2 or ttc"""
    units_per_em: float
    family_name: str
    style_name: str
    _base: Callable[[], Path | ufoLib2.Font] = field(repr=False, compare=False)
    glyphs: Mapping[str, SourceGlyph]
    """By name, every glyph that can be read, components drawn out."""
    names_by_char: Mapping[str, str]
    """One glyph name a character: by code point first, then by standard name; unreadable glyphs too."""
    problems: tuple[SourceError, ...] = ()
    """One sentence for each glyph that cannot be read."""
    unreadable: frozenset[str] = frozenset()
    heights: Mapping[str, float] = field(default_factory=dict)
    """x_height, cap_height, ascender and descender, as far as the font states them."""
    ufo_path: Path | None = None
    """The UFO 3, folder or zip, that a layer can be added to; None for every other kind."""
    italic_angle: float | None = None
    """The italic angle that the font states, degrees to the right; None if it states none that makes sense."""
    notes: tuple[str, ...] = ()
    """Sentences about the font as a whole: which of several masters was taken."""
    composites: frozenset[str] = frozenset()
    """Names of glyphs that are made of components alone."""
    leaders: Mapping[str, str] = field(default_factory=dict)
    """Of those, such as an accented letter, that follow the side bearings of their first component: that one's name."""
    untypable: tuple[str, ...] = ()
    """Names of glyphs without a code point, which were understood by their name alone."""

    @cached_property
    def drawn(self) -> frozenset[str]:
        """Characters whose glyph has a contour or a component."""
        return frozenset(char for char, glyph in self._by_char() if glyph.is_drawn)

    def glyph(self, char: str) -> SourceGlyph:
        """Name, unicodes, width and `draw(pen)`: quadratic curves as they are. KeyError if there is none."""
        return self.glyphs[self.names_by_char[char]]

    def width(self, char: str) -> float:
        return self.glyph(char).width

    def outline(self, char: str) -> Outline:
        """The glyph with every quadratic piece raised to its own cubic. KeyError if there is none."""
        glyph = self.glyph(char)
        return Outline.from_drawable(glyph, glyph.width)

    def base_for_writing(self) -> Path | ufoLib2.Font:
        """The base of a new UFO: the UFO's own path, or a new UFO 3 converted from any other format.

        The conversion is made anew at every call and takes a moment.
        """
        return self._base()

    def _by_char(self) -> list[tuple[str, SourceGlyph]]:
        return [(char, self.glyphs[name]) for char, name in self.names_by_char.items() if name in self.glyphs]


def open_source(path: Path, master: str | None = None) -> Source:
    """Read a font in any of the formats above, changing nothing.

    `master` names a master of a .glyphs or .designspace file, or a font of a collection (also by its number);
    without it the first or the default one is taken, and `Source.notes` says so. Raises SourceError, one sentence
    that names the file, when the font as a whole cannot be used; what is wrong with single glyphs is in
    `Source.problems`.
    """
    path = Path(path)
    with told_missing(path):
        reading = _read(path, master)
    return _assembled(path, reading)


@contextmanager
def told_missing(path: Path) -> Iterator[None]:
    """Turn an OSError about a path into a SourceError: it is missing, may not be read, or is broken."""
    try:
        yield
    except FileNotFoundError as error:
        missing = Path(error.filename or path)
        named = "" if missing == path else f", which {path.name} names,"
        raise SourceError(
            f"{missing}{named} does not exist; check the path.", code="not-found", path=str(path)
        ) from error
    except PermissionError as error:
        raise SourceError(
            f"No permission to read {error.filename or path}; change its permissions or copy it elsewhere.",
            code="permission",
            path=str(path),
        ) from error
    except OSError as error:
        raise unreadable(path, "a font", error, "Check the disk and the path") from error


def _read(path: Path, master: str | None) -> Reading:
    """Most sources are UFOs; what reads other formats is loaded for these alone."""
    kind = format_of(path)
    if kind == "glyphs":
        return read_glyphs_file(path, master)
    if kind == "designspace":
        return _read_master(path, master)
    if kind == "ttc":
        return _read_binary(path, kind, master)
    if master is not None:
        raise SourceError(
            f"{path.name} has no masters to choose from; leave {master} out.", code="master", path=str(path)
        )
    return read_ufo(path) if kind == "ufo" else _read_binary(path, kind)


def _read_binary(path: Path, kind: str, font: str | None = None) -> Reading:
    from fonte_plugin.workspace.sources.binary_font import read_binary

    return read_binary(path, kind, font)


def _read_master(path: Path, master: str | None) -> Reading:
    from fonte_plugin.workspace.sources.designspace import Masters

    masters = Masters.read(path)
    chosen = masters.chosen(master)
    chosen.ufo.stat()  # so that a missing one is reported as such
    reading = read_ufo(chosen.ufo)
    if master is not None:
        return reading
    return replace(reading, taken=taken(path, "masters", [m.name for m in masters.masters], chosen.name, "--master"))


def _assembled(path: Path, reading: Reading) -> Source:
    faults = dict(reading.faults)
    glyphs: dict[str, SourceGlyph] = {}
    for name, glyph in reading.glyphs.items():
        try:
            glyphs[name] = glyph.decomposed(reading.glyphs)
        except UnreadableGlyph as error:
            faults[name] = fault(path, name, error)
    unicodes = {name: glyph.unicodes for name, glyph in reading.glyphs.items()} | reading.legible_unicodes
    names_by_char = _names_by_char(unicodes)
    untypable = [name for name in names_by_char.values() if name in glyphs and not unicodes[name]]
    return Source(
        path=path,
        kind=reading.kind,
        units_per_em=_checked_upm(reading.units_per_em, path),
        family_name=reading.family_name,
        style_name=reading.style_name,
        glyphs=MappingProxyType(glyphs),
        names_by_char=MappingProxyType(names_by_char),
        problems=tuple(faults.values()),
        unreadable=frozenset(char for char, name in names_by_char.items() if name in faults),
        heights=reading.heights,
        ufo_path=reading.ufo_path,
        italic_angle=_checked_angle(reading.italic_angle),
        notes=reading.taken,
        composites=frozenset(
            name
            for name, glyph in reading.glyphs.items()
            if glyph.operations and all(call == "addComponent" for call, _ in glyph.operations)
        ),
        leaders=MappingProxyType(_leaders(reading.glyphs)),
        untypable=tuple(untypable),
        _base=reading.base,
    )


def _leaders(glyphs: Mapping[str, SourceGlyph]) -> dict[str, str]:
    """As in `fonte_export.ufo.bearings`: the glyph is as wide as its first component, which stands at the origin."""
    found = {}
    for name, glyph in glyphs.items():
        if glyph.operations and all(call == "addComponent" for call, _ in glyph.operations):
            base, transformation = glyph.operations[0][1]
            if tuple(transformation) == (1, 0, 0, 1, 0, 0) and base in glyphs and glyphs[base].width == glyph.width:
                found[name] = base
    return found


def _checked_angle(angle: object) -> float | None:
    """Degrees to the right from those counter-clockwise of a font file."""
    if isinstance(angle, int | float) and not isinstance(angle, bool) and abs(angle) <= MOST_SLANT:
        return 0.0 - angle
    return None


def _names_by_char(unicodes: Mapping[str, tuple[int, ...]]) -> dict[str, str]:
    """The first glyph with a code point gets it; then glyphs without one, by their standard names."""
    names: dict[str, str] = {}
    for name, codes in unicodes.items():
        for code in codes:
            if code <= 0x10FFFF and (char := chr(code)) not in names:
                names[char] = name
    for name, codes in unicodes.items():
        if codes or "." in name or "_" in name:  # a.sc and f_i stand for no single character
            continue
        char = agl.toUnicode(name)
        if len(char) == 1 and char not in names:
            names[char] = name
    return names


def _checked_upm(value: object, path: Path) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        problem = f"is {value!r}, not a number"
    elif not MIN_UPM <= value <= MAX_UPM:
        problem = f"is {value:g}"
    else:
        return value
    raise SourceError(
        f"The units per em of {path} {problem}; set them to a value from {MIN_UPM} to {MAX_UPM} "
        "(1000 is usual) in its font info.",
        code="upm",
        path=str(path),
        upm=value,
    )
