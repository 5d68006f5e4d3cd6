"""From what the network wrote to what a designer would keep: the exporter's clean-up, in grid units."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from fonte_export.filters import ReferenceStyle, clean
from fonte_plugin.notation.charset import glyph_name
from fonte_plugin.notation.outline import Outline


@dataclass(frozen=True, slots=True)
class NamedOutline:
    """An outline with the name and code point that the exporter asks for."""

    name: str
    unicodes: tuple[int, ...]
    outline: Outline

    @classmethod
    def of(cls, char: str, outline: Outline, name: str | None = None) -> NamedOutline:
        return cls(name or glyph_name(char), (ord(char),), outline)

    @property
    def width(self) -> float:
        return self.outline.width

    def draw(self, pen: Any) -> None:
        self.outline.draw(pen)


@dataclass(frozen=True)
class Finisher:
    """Cleans glyphs to the measures of the references; with `skip` None, leaves them as they were written."""

    style: ReferenceStyle
    skip: Collection[str] | None = ()

    @classmethod
    def for_references(cls, outlines: Mapping[str, Outline], *, raw: bool) -> Finisher:
        named = [NamedOutline.of(char, outline) for char, outline in outlines.items()]
        return cls(ReferenceStyle.measure(named), None if raw else ())

    def finish(self, char: str, outline: Outline) -> tuple[Outline, tuple[str, ...]]:
        """The clean outline, and a line for each thing that was changed."""
        if self.skip is None:
            return outline, ()
        result = clean(NamedOutline.of(char, outline), self.style, skip=self.skip)
        cleaned = Outline.from_drawable(result.glyph, result.glyph.width)
        return cleaned, tuple(str(change) for change in result.changes)
