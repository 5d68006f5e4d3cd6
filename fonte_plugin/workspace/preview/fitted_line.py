"""A shaped line with new side bearings and kerns, without shaping it again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import zip_longest
from types import MappingProxyType

from fonte_plugin.workspace.preview.placed import Line, PlacedGlyph
from fonte_plugin.workspace.review.kerning_table import KerningTable


@dataclass(frozen=True)
class LineFit:
    """The new spacing by glyph name, font units; other glyphs stay as they were shaped.

    `before` is the kerning that was shaped, `after` the wanted one.
    """

    growths: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    """By how much advances are larger than when they were shaped."""
    shifts: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    """By how much ink is moved to the right of where it was drawn."""
    before: KerningTable = field(default_factory=KerningTable)
    after: KerningTable = field(default_factory=KerningTable)


def fitted(line: Line, fit: LineFit) -> Line:
    """The line with the advances, ink and kerns of `fit`."""
    glyphs: list[PlacedGlyph] = []
    moved = 0.0
    for glyph, following in zip_longest(line.glyphs, line.glyphs[1:]):
        kern = more = 0.0
        if following is not None:
            kern = fit.after.value(glyph.name, following.name)
            more = kern - fit.before.value(glyph.name, following.name)
        more += fit.growths.get(glyph.name, 0.0)
        glyphs.append(
            replace(
                glyph, x=glyph.x + moved, advance=glyph.advance + more, shift=fit.shifts.get(glyph.name, 0.0), kern=kern
            )
        )
        moved += more
    return Line(tuple(glyphs), line.width + moved, line.space)
