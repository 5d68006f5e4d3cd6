"""What composites are made of: glyphs of the font, and marks drawn in its style."""

from __future__ import annotations

import math
import statistics
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fontTools.misc.roundTools import otRound

from fonte_plugin.design.construction.marks import Brush
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import HALF_TURN, Contours, Point, moved, transformed
from fonte_plugin.outlines.edges import shear
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.ink import turn_of

Transformation = tuple[float, float, float, float, float, float]
"""xx, xy, yx, yy, dx, dy, as components have it"""


@dataclass(frozen=True, slots=True)
class Part:
    """Contours in place; where they are those of a glyph of the font, its name and how it is moved."""

    contours: Contours = ()
    glyph: str = ""
    transformation: Transformation = (1, 0, 0, 1, 0, 0)

    def shifted(self, x: float, y: float = 0) -> Part:
        """The same part moved by whole units."""
        x, y = otRound(x), otRound(y)
        *linear, dx, dy = self.transformation
        return Part(
            moved(self.contours, x, y), self.glyph, (linear[0], linear[1], linear[2], linear[3], dx + x, dy + y)
        )


@dataclass(frozen=True, slots=True)
class Composite:
    """A built glyph (a GlyphSource) in font units. `anchors`: where one mark more would be put."""

    name: str
    unicodes: tuple[int, ...]
    width: float
    parts: tuple[Part, ...]
    anchors: Mapping[str, Point]
    made_of: str = ""
    """the characters it was built from"""
    components: bool = False
    """Whether `draw` gives components for the parts that are glyphs of the font."""

    @property
    def base(self) -> Contours:
        return self.parts[0].contours

    @property
    def mark(self) -> Contours:
        return tuple(contour for part in self.parts[1:] for contour in part.contours)

    @property
    def decomposed(self) -> Glyph:
        """The same glyph as contours alone."""
        return Glyph(self.name, self.unicodes, self.width, self.base + self.mark)

    def draw(self, pen: Any) -> None:
        """Draw with a segment pen, decomposed unless `components`."""
        for part in self.parts:
            if self.components and part.glyph:
                pen.addComponent(part.glyph, part.transformation)
                continue
            for contour in part.contours:
                contour.draw(pen)


@dataclass(frozen=True, slots=True)
class Kit:
    """What is at hand to build with: glyphs by character, the composites among them, and the font's style.

    Both dictionaries grow as composites are built that others are made of.
    """

    drawn: dict[str, Glyph]
    built: dict[str, Composite]
    style: ReferenceStyle
    brush: Brush
    turn: int = 1
    """1 where ink runs counter-clockwise, -1 where it runs clockwise, as in TrueType"""
    compatible: bool = False
    """whether the built glyph must have the same nodes in all masters, even if an extra node would be right"""

    def finished(self, contours: Contours) -> Contours:
        """New contours in whole units, run as those of the font are."""
        whole = tuple(c.map(lambda p: (otRound(p[0]), otRound(p[1]))) for c in contours)
        return whole if turn_of(whole) == self.turn else tuple(contour.reversed() for contour in whole)

    @property
    def x_height(self) -> float:
        return self.style.font_lines.x_height or 500 * self.style.unit

    @property
    def cap_height(self) -> float:
        return self.style.font_lines.cap_height or self.style.font_lines.ascender or 700 * self.style.unit

    @property
    def ascender(self) -> float:
        return self.style.font_lines.ascender or self.cap_height

    @property
    def figure_width(self) -> float | None:
        """The one advance width of the figures, None where they differ or fewer than 3 are drawn."""
        widths = {glyph.width for figure in "0123456789" if (glyph := self.drawn.get(figure))}
        few = sum(figure in self.drawn for figure in "0123456789") < 3
        return self.style.pitch or (None if few or len(widths) != 1 else widths.pop())

    @property
    def aside(self) -> float:
        """How far glyphs are shifted sideways from where slanting about the baseline would put them; 0 in upright
        fonts.

        Many italics are slanted about half the x-height: there it is negative.
        """
        if not self.style.slant:
            return 0.0
        even = [glyph for character in "HIOonx0" if (glyph := self.drawn.get(character)) and glyph.contours]
        boxes = [(bounds(shear(glyph.contours, -self.style.slant)), glyph.width) for glyph in even]
        off = [(box.left + box.right - width) / 2 for box, width in boxes if box is not None]
        return float(otRound(statistics.median(off))) if off else 0.0

    def lean(self, y: float) -> float:
        """How far a slanted stem has moved aside at the height `y`."""
        return math.tan(math.radians(self.style.slant)) * y

    def parts(self, character: str) -> tuple[Part, ...]:
        """The glyph of a character as parts that are no composites themselves."""
        if character in self.built:
            return self.built[character].parts
        glyph = self.drawn[character]
        return (Part(glyph.contours, glyph.name),)

    def raised(self, character: str, y: float) -> tuple[Part, ...]:
        """The glyph moved up by `y`, along the slant."""
        return tuple(part.shifted(self.lean(y), y) for part in self.parts(character))

    def turned(self, character: str, y: float) -> tuple[Part, ...]:
        """The glyph turned by 180 degrees, its baseline on `y`, its side bearings exchanged."""
        glyph = self.drawn[character]
        dx, dy = otRound(glyph.width + self.lean(y)), otRound(y)
        contours = moved(transformed(glyph.contours, HALF_TURN), dx, dy)
        return (Part(contours, "" if character in self.built else glyph.name, (-1, 0, 0, -1, dx, dy)),)
