"""How a generated glyph came about, kept in its lib; and whether it was edited since."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from fontTools.misc.roundTools import otRound
from fontTools.pens.pointPen import SegmentToPointPen
from fontTools.pens.recordingPen import RecordingPointPen
from fontTools.pens.svgPathPen import SVGPathPen

LIB_KEY = "org.fonte.generated"
"""Lib key of a glyph that Fonte drew: model, sha256 of it, date, seed, temperature, style, references, score, version,
outlineHash, `parts` (the characters whose parts it has point for point), and `drawn`, the outline of the network as SVG
path data, with `drawnWidth`, its advance."""

OFF_KEY = "org.fonte.unmarked"
"""Lib key of a font: true if its designer wants no marks. Then no glyph is given an entry, a line in its note or a
colour, and compiled fonts have none either; the key itself stays, so that a report can say what it cannot know."""

OFF_LINE = "Not marked by Fonte, as its designer asked"
"""The same as a line of the font's note, for FontForge, which keeps no lib."""

COMPOSITE = "composite"
"""Key of the entry of a glyph that was built of others: its parts as code points, "U+0061 U+0301"."""

DRAWN, BUILT = "Drawn by Fonte:", "Built by Fonte:"
"""How our line in the note of a glyph begins."""


def is_unmarked(lib: Mapping[str, Any], note: object = None) -> bool:
    """Whether the lib or the note (of fontinfo) of a font says that its designer wants no marks.

    Glyphs files hold 1 for true.
    """
    return lib.get(OFF_KEY) == 1 or (isinstance(note, str) and OFF_LINE in note.splitlines())


class Drawable(Protocol):
    def draw(self, pen: Any) -> None: ...


def outline_hash(drawable: Drawable, width: float) -> str:
    """SHA-256 (hexadecimal) of the drawn points, components and advance width, in whole font units.

    Implied closing lines, the order of components and contours, smooth flags and identifiers do not matter: the hash
    changes if the drawing was edited, not if another program saved the file.
    """
    recorder = RecordingPointPen()
    drawable.draw(SegmentToPointPen(recorder))
    lines, components = [f"width {otRound(width)}"], []
    for command, arguments, _ in recorder.value:
        if command == "addPoint":
            (x, y), kind = arguments[0], arguments[1]
            lines.append(f"{kind or 'off'} {otRound(x)} {otRound(y)}")
        elif command == "addComponent":
            components.append(f"component {arguments[0]} {' '.join(f'{value:g}' for value in arguments[1])}")
        else:
            lines.append(str(command))
    return hashlib.sha256("\n".join([*lines, *components]).encode()).hexdigest()


def path_data(drawable: Drawable) -> str:
    """The contours as SVG path data, y up, in whole font units, as the lib of a glyph keeps them."""
    pen = SVGPathPen(None, ntos=lambda value: str(otRound(value)))
    drawable.draw(pen)
    return str(pen.getCommands())


def lib_entry(provenance: Mapping[str, Any], outline: str) -> dict[str, Any]:
    """The value of `LIB_KEY`: `provenance` fit for a property list, the outline hash and our version."""
    entry = {key: _plain(value) for key, value in provenance.items() if value is not None}
    return dict(sorted({"version": _version(), **entry, "outlineHash": outline}.items()))


def note_of(entry: Mapping[str, Any]) -> str:
    """A line for the note of a glyph, for programs that drop foreign lib keys (FontForge 2023 does)."""
    if COMPOSITE in entry:
        return f"{BUILT} Fonte {entry.get('version')}, of {entry[COMPOSITE]}"
    if "model" not in entry:
        return ""
    words = [f"Fonte {entry.get('version')}, model {entry['model']}"]
    words += [f"{key} {entry[key]}" for key in ("seed", "temperature", "style") if key in entry]
    references = entry.get("references")
    return f"{DRAWN} {', '.join(words)}" + (f", after {' '.join(references)}" if references else "")


def is_untouched(drawable: Drawable, width: float, lib: Mapping[str, Any]) -> bool:
    """True if Fonte drew this glyph and it was not edited since: it may be generated again."""
    entry = lib.get(LIB_KEY)
    return isinstance(entry, Mapping) and entry.get("outlineHash") == outline_hash(drawable, width)


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items() if item is not None}
    if isinstance(value, (str, bool, bytes)):
        return value
    if isinstance(value, Sequence | set | frozenset):
        return [_plain(item) for item in value]
    if isinstance(value, int):
        return int(value)
    try:
        return round(float(value), 6)  # numbers of numpy included
    except (TypeError, ValueError):
        return str(value)


def _version() -> str:
    from importlib import metadata  # slow to import

    try:
        return metadata.version("fonte")
    except metadata.PackageNotFoundError:
        return "unknown"
