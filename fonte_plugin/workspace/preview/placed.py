"""Glyphs of a line and where they stand."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class PlacedGlyph:
    """A glyph of a line: the place of its origin in font units, and the advance to the next."""

    name: str
    x: float
    y: float
    advance: float
    shift: float = 0.0
    """By how much its ink is moved to the right of where it was drawn."""
    kern: float = 0.0
    """Its kern with the next glyph; part of `advance`."""


@dataclass(frozen=True, slots=True)
class Line:
    glyphs: tuple[PlacedGlyph, ...]
    width: float
    space: str = "space"
    """Name of the glyph after which lines are broken."""

    def wrapped(self, width: float) -> list[Line]:
        """The line broken after spaces, so that each part is at most `width` font units wide where it can be."""
        lines: list[list[PlacedGlyph]] = [[]]
        begin = 0.0
        word: list[PlacedGlyph] = []
        for glyph in self.glyphs:
            word.append(glyph)
            if glyph.name == self.space or glyph is self.glyphs[-1]:
                end = glyph.x if glyph.name == self.space else glyph.x + glyph.advance
                if lines[-1] and end - begin > width:
                    lines.append([])
                    begin = word[0].x
                lines[-1] += [replace(placed, x=placed.x - begin) for placed in word]
                word = []
        return [Line(tuple(line), line[-1].x + line[-1].advance if line else 0, self.space) for line in lines]
