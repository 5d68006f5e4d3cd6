"""Clean-up of what the network wrote, in grid units."""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass

from fonte_plugin.completion.corrections import Corrections
from fonte_plugin.completion.references import References, named
from fonte_plugin.design.cleanup.cleaning import clean
from fonte_plugin.design.spacing.drawn_bearings import DrawnBearings
from fonte_plugin.design.spacing.spacing import Rhythm
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.design.style.stroke_weight import thickness
from fonte_plugin.notation.charset import glyph_name
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.outline import Outline

RESTRUCTURING = ("overlap", "direction", "tiny", "extrema", "needless")
"""Filters that may add, remove or reverse points or contours."""


@dataclass(frozen=True)
class Finisher:
    """Cleans glyphs to the measures of the references, or, when `raw`, leaves them as they were written.

    `skip` names filters to leave out.
    """

    style: ReferenceStyle
    bearings: DrawnBearings
    raw: bool = False
    skip: Collection[str] = ()

    @classmethod
    def for_references(cls, references: References, *, raw: bool) -> Finisher:
        style = references.shown_style
        return cls(style, DrawnBearings.measure(references.glyphs, Rhythm.measure(references.glyphs, style)), raw)

    def finish(
        self, char: str, outline: Outline, corrections: Corrections | None = None, *, keep_structure: bool = False
    ) -> tuple[Outline, tuple[str, ...]]:
        """The clean outline, and a line for each thing that was changed; with `keep_structure` its points stay the
        same.

        With `corrections` they set the weight, and the weight filter is left out.
        """
        if self.raw:
            return outline, ()
        skip = {*self.skip, *RESTRUCTURING} if keep_structure else {*self.skip}
        changes = []
        mended = outline
        if corrections is not None:
            skip.add("weight")
            mended = corrections.applied(outline, self.style)
            changes += corrections.sentences(glyph_name(char))
        result = clean(named(char, mended), self.style, skip=skip)
        changes += [str(change) for change in result.changes]
        glyph, spaced = self.bearings.spaced(result.glyph)
        changes += spaced
        finished = glyph.outline
        if keep_structure and finished.structure != outline.structure:
            return outline, ()
        return finished, tuple(changes)

    def weight_error(self, char: str, outline: Outline) -> float:
        """How much bolder or lighter the strokes are than in the references, as a logarithm; 0 without references to
        tell."""
        wanted = self.style.weight.of((ord(char),))
        found = thickness(Glyph.read(named(char, outline)).contours)
        return abs(math.log(found / wanted)) if wanted and found else 0.0
