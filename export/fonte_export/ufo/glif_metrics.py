"""Advance width, components and position of the drawing in a GLIF: read, and rewritten number by number.

Only the digits that change are replaced in the file; every other byte stays.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.parsers import expat

from fonte_export.errors import ExportError, reason

Move = tuple[float, float]
_WITH_X = {
    ("glyph", "outline", "contour", "point"): "x",
    ("glyph", "anchor"): "x",
    ("glyph", "guideline"): "x",
    ("glyph", "image"): "xOffset",
}
"""Elements that move with the drawing, and the attribute that says where they are; a level guideline has none."""


@dataclass(frozen=True, slots=True)
class Component:
    """`base` drawn through x' = x_scale x + yx_scale y + x, in font units; y likewise."""

    base: str
    x_scale: float
    xy_scale: float
    x: float
    y: float
    upright: bool
    """Neither scaled, turned nor sheared."""


@dataclass(frozen=True, slots=True)
class _Tag:
    path: tuple[str, ...]
    attributes: Mapping[str, str]
    start: int
    """Where its < is, in bytes."""


@dataclass(frozen=True, slots=True)
class GlifMetrics:
    """What spacing needs to know about one GLIF. Font units."""

    data: bytes
    width: float
    components: tuple[Component, ...]
    has_contours: bool
    _tags: tuple[_Tag, ...]

    @classmethod
    def read(cls, data: bytes) -> GlifMetrics:
        """Raises ExportError for what is no GLIF in UTF-8, or holds a number that is none."""
        tags = _tags(data)
        if not tags or tags[0].path != ("glyph",):
            raise ExportError("The file is not a GLIF.")
        try:
            width = next((float(tag.attributes.get("width", 0)) for tag in tags if tag.path[1:] == ("advance",)), 0.0)
            components = tuple(_component(tag) for tag in tags if tag.path[1:] == ("outline", "component"))
        except (ValueError, KeyError) as error:
            raise ExportError(f"The GLIF has an advance or component that cannot be read: {reason(error)}.") from error
        contours = any(tag.path[1:] == ("outline", "contour") for tag in tags)
        return cls(data, width, components, contours, tags)

    def moved(self, right: float, width: float, components: Sequence[Move]) -> bytes:
        """The file with contours, anchors, guidelines and image moved to the right, and the advance width set.

        `components`: for each, by how much its offset changes; the caller accounts for moves of its base.
        """
        moves = iter(components)
        edits: list[tuple[int, int, bytes]] = []
        advance = False
        for tag in self._tags:
            if tag.path in _WITH_X and _WITH_X[tag.path] in tag.attributes:
                edits += self._added(tag, {_WITH_X[tag.path]: right})
            elif tag.path == ("glyph", "image"):
                edits += self._added(tag, {"xOffset": right})
            elif tag.path == ("glyph", "outline", "component"):
                dx, dy = next(moves)
                edits += self._added(tag, {"xOffset": dx, "yOffset": dy})
            elif tag.path == ("glyph", "advance"):
                advance = True
                edits += self._added(tag, {"width": width - self.width})
        if not advance and width != self.width:
            end = self._end(self._tags[0])
            edits.append((end, end, f'\n  <advance width="{_number(width)}"/>'.encode()))
        result = self.data
        for start, end, text in sorted(edits, reverse=True):
            result = result[:start] + text + result[end:]
        return result

    def _added(self, tag: _Tag, amounts: Mapping[str, float]) -> list[tuple[int, int, bytes]]:
        """Edits that add amounts to attributes of a tag; one it lacks counts as 0."""
        edits = []
        inside = self.data[tag.start : self._end(tag)]
        name = re.match(rb"<\s*[^\s/>]+", inside)
        assert name is not None, "expat has found a tag here"
        for attribute, amount in amounts.items():
            if not amount:
                continue
            try:
                text = _number(float(tag.attributes.get(attribute, 0)) + amount).encode()
            except ValueError as error:
                raise ExportError(f"The GLIF has an {attribute} that is not a number: {reason(error)}.") from error
            found = re.search(rb"\s" + attribute.encode() + rb"\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", inside)
            if found:
                start, end = found.span(found.lastindex or 1)
                edits.append((tag.start + start, tag.start + end, text))
            else:
                place = tag.start + name.end()
                edits.append((place, place, b' %s="%s"' % (attribute.encode(), text)))
        return edits

    def _end(self, tag: _Tag) -> int:
        """Behind the > of a tag: one in quotes does not end it."""
        found = re.compile(rb"(?:[^>\"']|\"[^\"]*\"|'[^']*')*>").match(self.data, tag.start)
        assert found is not None, "expat has found the end"
        return found.end()


def _tags(data: bytes) -> tuple[_Tag, ...]:
    path: list[str] = []
    tags: list[_Tag] = []
    parser = expat.ParserCreate("UTF-8")

    def start(name: str, attributes: dict[str, str]) -> None:
        path.append(name)
        tags.append(_Tag(tuple(path), attributes, parser.CurrentByteIndex))

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda _: path.pop()
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise ExportError(f"The GLIF cannot be read: {reason(error)}.") from error
    return tuple(tags)


def _component(tag: _Tag) -> Component:
    number = {
        name: float(tag.attributes.get(name, default))
        for name, default in (
            *(("xScale", 1), ("xyScale", 0), ("yxScale", 0), ("yScale", 1)), ("xOffset", 0), ("yOffset", 0),
        )
    }  # fmt: skip
    linear = tuple(number[name] for name in ("xScale", "xyScale", "yxScale", "yScale"))
    return Component(
        tag.attributes["base"], linear[0], linear[1], number["xOffset"], number["yOffset"], linear == (1, 0, 0, 1)
    )


def _number(value: float) -> str:
    value = round(value, 4)
    return str(int(value)) if float(value).is_integer() else repr(value)
