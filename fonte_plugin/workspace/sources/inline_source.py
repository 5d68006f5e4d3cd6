"""Outlines that an editor sends along, instead of a file: a Source that was never on disk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NoReturn

import ufoLib2

from fonte_plugin.errors import SourceError
from fonte_plugin.notation.charset import glyph_name
from fonte_plugin.workspace.sources.source import MAX_UPM, MIN_UPM, Source
from fonte_plugin.workspace.sources.source_glyph import Operation, SourceGlyph, UnreadableGlyph

CALLS = {1: "lineTo", 2: "qCurveTo", 3: "curveTo"}
"""By number of points of a segment: a line, a quadratic curve with one handle, a cubic curve."""


def read_inline(glyphs: object, units_per_em: object) -> Source:
    """The drawn glyphs by character, each `{"name": n, "width": w, "contours": [[start, segment, ...], ...]}`.

    Font units; a segment is a list of one, two or three points `[x, y]`, the last of them on the curve; contours are
    closed. `name` may be left out. A glyph that cannot be read becomes a problem of the Source; the others are read.
    Raises SourceError if the whole is not a mapping by character, or has no usable units per em.
    """
    if not isinstance(glyphs, Mapping) or not all(isinstance(char, str) and len(char) == 1 for char in glyphs):
        raise SourceError("'glyphs' has to be an object that maps single characters to glyphs.", code="inline")
    if isinstance(units_per_em, bool) or not isinstance(units_per_em, int | float):
        raise SourceError("'unitsPerEm' has to be a number, since 'glyphs' are in font units.", code="upm")
    if not MIN_UPM <= units_per_em <= MAX_UPM:
        raise SourceError(f"{units_per_em} units per em are not possible; {MIN_UPM} to {MAX_UPM} are.", code="upm")
    readable: dict[str, SourceGlyph] = {}
    names: dict[str, str] = {}
    faults: dict[str, SourceError] = {}
    for char, values in glyphs.items():
        given = values.get("name") if isinstance(values, Mapping) else None
        names[char] = name = given if isinstance(given, str) and given else glyph_name(char)
        try:
            readable[name] = _glyph(name, char, values)
        except UnreadableGlyph as error:
            sentence = f"Glyph {name} cannot be read and is not used: {error}."
            faults[char] = SourceError(sentence, code="glyph", glyph=name)
    return Source(
        path=Path(),
        kind="inline",
        units_per_em=units_per_em,
        family_name="",
        style_name="",
        glyphs=MappingProxyType(readable),
        names_by_char=MappingProxyType(names),
        problems=tuple(faults.values()),
        unreadable=frozenset(faults),
        _base=_no_base,
    )


def _no_base() -> Path | ufoLib2.Font:
    raise SourceError("Outlines without a file are no font to write.", code="inline")


def _glyph(name: str, char: str, values: Any) -> SourceGlyph:
    try:
        return SourceGlyph.checked(name, (ord(char),), float(values["width"]), _operations(values["contours"]))
    except KeyError as error:
        raise UnreadableGlyph(f"it has no {error}") from error
    except (TypeError, ValueError, OverflowError) as error:
        if isinstance(error, UnreadableGlyph):
            raise
        _malformed(error)


def _operations(contours: Any) -> Iterator[Operation]:
    for start, *segments in contours:
        yield "moveTo", (_point(start),)
        for segment in segments:
            if len(segment) not in CALLS:
                raise UnreadableGlyph(f"one of its segments has {len(segment)} points instead of 1, 2 or 3")
            yield CALLS[len(segment)], tuple(map(_point, segment))
        yield "closePath", ()


def _point(pair: Any) -> tuple[float, float]:
    x, y = pair
    if isinstance(x, str) or isinstance(y, str):
        _malformed()
    return float(x), float(y)


def _malformed(error: Exception | None = None) -> NoReturn:
    raise UnreadableGlyph("a number, point or contour of it is of another form than it has to be") from error
