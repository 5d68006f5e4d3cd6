"""GLIF, the file of one glyph: writing a new one, or an outline into an existing one."""

from __future__ import annotations

import plistlib
from collections.abc import Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

from fontTools.misc.roundTools import otRound
from fontTools.pens.pointPen import SegmentToPointPen
from fontTools.pens.roundingPen import RoundingPen
from fontTools.ufoLib.glifLib import writeGlyphToString

from fonte_export.errors import ExportError, reason
from fonte_export.glyph_source import GlyphSource
from fonte_export.provenance import BUILT, DRAWN, LIB_KEY, note_of


@dataclass(frozen=True, slots=True)
class GlifFacts:
    """Facts about a glyph that decide whether it may be written to."""

    unicodes: tuple[int, ...]
    drawn: bool
    """It has a contour or a component."""


def read_facts(data: bytes) -> GlifFacts:
    """Code points and whether anything is drawn; ExportError if it is no readable GLIF."""
    root = _parse(data)
    try:
        unicodes = tuple(int(element.get("hex", ""), 16) for element in root.findall("unicode"))
    except ValueError as error:
        raise ExportError("The GLIF has a code point that is not a number.") from error
    outline = root.find("outline")
    return GlifFacts(unicodes, outline is not None and bool(_drawn(root, outline)))


def new_glif(name: str, source: GlyphSource, lib: Mapping[str, Any]) -> bytes:
    """A GLIF in whole units, smooth points marked, with the advance width, code points, anchors if any, and `lib`.

    The note repeats the provenance of `lib` in a line.
    """
    held = getattr(source, "anchors", None)  # of a composite: name -> point
    points = held if isinstance(held, Mapping) else {}
    anchors = [{"name": key, "x": otRound(x), "y": otRound(y)} for key, (x, y) in points.items()]
    glyph = SimpleNamespace(width=otRound(source.width), unicodes=list(source.unicodes), anchors=anchors, lib=dict(lib))
    if note := note_of(lib.get(LIB_KEY, {})):
        glyph.note = note
    return str(writeGlyphToString(name, glyph, lambda pen: draw_rounded(source, pen))).encode()


def draw_rounded(source: GlyphSource, point_pen: Any) -> None:
    """Draw `source` in whole units into a point pen; points where the tangent is continuous are smooth."""
    source.draw(RoundingPen(SegmentToPointPen(point_pen, guessSmooth=True)))


def with_outline(data: bytes, source: GlyphSource, lib: Mapping[str, Any], *, replace: bool = False) -> bytes:
    """The GLIF `data` with the outline and advance of `source` and the keys of `lib`; the rest stays.

    Code points are added only where it has none, and a mark colour that is there is kept. `replace` removes the old
    contours and components; anchors, guidelines, image and note always stay, but for what Fonte said of an older
    outline.
    """
    root = _parse(data)
    drawing = _parse(new_glif("_", source, lib))
    _child(root, "advance", first=True).set("width", str(otRound(source.width)))
    if root.find("unicode") is None:
        for element in reversed(drawing.findall("unicode")):
            root.insert(1, element)
    outline = _child(root, "outline")
    if replace:
        for child in _drawn(root, outline):
            outline.remove(child)
    outline.extend(drawing.findall("outline/*"))
    _forget(root)
    if root.find("note") is None:
        root.extend(drawing.findall("note"))
    _update_lib(root, lib)
    return _written(root)


def without_mark(data: bytes) -> bytes:
    """The GLIF `data` without our entry in its lib and our line in its note."""
    root = _parse(data)
    _forget(root)
    return _written(root)


def _written(root: ElementTree.Element) -> bytes:
    ElementTree.indent(root)
    text: str = ElementTree.tostring(root, "unicode")
    return f"<?xml version='1.0' encoding='UTF-8'?>\n{text.rstrip()}\n".encode()


def _forget(root: ElementTree.Element) -> None:
    """Remove what Fonte said of an outline: it goes, or is to bear no mark. Other lines of the note stay."""
    for dictionary in root.findall("lib/dict"):
        for index, key in enumerate(list(dictionary)):
            if key.tag == "key" and key.text == LIB_KEY:
                del dictionary[index : index + 2]
                break
    for note in root.findall("note"):
        lines = (note.text or "").split("\n")
        kept = [line for line in lines if not line.strip().startswith((DRAWN, BUILT))]
        if len(kept) < len(lines):
            note.text = "\n".join(kept)
            if not note.text.strip():
                root.remove(note)


def _parse(data: bytes) -> ElementTree.Element:
    try:
        parser = ElementTree.XMLParser(target=ElementTree.TreeBuilder(insert_comments=True))
        root: ElementTree.Element = ElementTree.fromstring(data, parser)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise ExportError(f"The GLIF cannot be read: {reason(error)}.") from error
    if root.tag != "glyph":
        raise ExportError("The file is not a GLIF.")
    return root


def _child(root: ElementTree.Element, tag: str, *, first: bool = False) -> ElementTree.Element:
    found = root.find(tag)
    if found is None:
        found = ElementTree.Element(tag)
        if first:
            root.insert(0, found)
        else:
            root.append(found)
    return found


def _update_lib(root: ElementTree.Element, lib: Mapping[str, Any]) -> None:
    holder = _child(root, "lib")
    dictionary = _child(holder, "dict")
    keys = {key.text: index for index, key in enumerate(dictionary) if key.tag == "key"}
    added = {key: value for key, value in lib.items() if key not in keys}
    if added:
        dictionary.extend(ElementTree.fromstring(plistlib.dumps(added)).findall("dict/*"))


def _drawn(root: ElementTree.Element, outline: ElementTree.Element) -> list[ElementTree.Element]:
    """Contours and components, without the anchors that GLIF 1 writes as a contour of one named point."""
    drawn = []
    for child in outline:
        points = child.findall("point")
        lone = len(points) == 1 and points[0].get("type") == "move" and points[0].get("name") is not None
        if child.tag in ("contour", "component") and not (lone and root.get("format") == "1"):
            drawn.append(child)
    return drawn
