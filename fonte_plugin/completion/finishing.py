"""Clean-up of what the network wrote, in grid units."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import lru_cache

from fonte_plugin.completion.corrections import Corrections
from fonte_plugin.completion.forecast import Forecast
from fonte_plugin.completion.references import References, named
from fonte_plugin.design.cleanup.cleaning import clean
from fonte_plugin.design.parts.own_parts import OwnPart, OwnParts
from fonte_plugin.design.spacing.bearing_model import BearingModel
from fonte_plugin.design.spacing.drawn_bearings import DrawnBearings
from fonte_plugin.design.spacing.spacing import Rhythm
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.design.style.stroke_weight import thickness
from fonte_plugin.notation.charset import glyph_name
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.kinks import kinks
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.resources import bearing_model_file

RESTRUCTURING = ("overlap", "direction", "tiny", "extrema", "needless")
"""Filters that may add, remove or reverse points or contours."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A clean outline, a line for each thing that was changed, and the parts of it that are those of references."""

    outline: Outline
    changes: tuple[str, ...] = ()
    parts: tuple[OwnPart, ...] = ()


@lru_cache(maxsize=1)
def bearing_model() -> BearingModel:
    """The networks for side bearings, read once. Raises FonteError where the installation is damaged."""
    return BearingModel.load(bearing_model_file())


@dataclass(frozen=True)
class Finisher:
    """Cleans glyphs to the measures of the references, or, when `raw`, leaves them as they were written.

    `skip` names filters to leave out. `parts` are those that drawn glyphs may take over, and `kinks` is how many a
    reference has, in the mean.
    """

    style: ReferenceStyle
    bearings: DrawnBearings
    raw: bool = False
    skip: Collection[str] = ()
    parts: OwnParts = field(default_factory=lambda: OwnParts({}))
    kinks: float = 0.0

    @classmethod
    def for_references(cls, references: References, *, raw: bool, own_parts: bool = True) -> Finisher:
        style = references.shown_style
        rhythm = Rhythm.measure(references.glyphs, style)
        bearings = DrawnBearings.measure(references.glyphs, rhythm, references.led, bearing_model())
        bent = [len(kinks(outline.contours)) for outline in references.outlines.values()]
        parts = OwnParts(references.outlines if own_parts else {}, style.unit)
        return cls(style, bearings, raw, parts=parts, kinks=sum(bent) / max(1, len(bent)))

    def finish(
        self, char: str, outline: Outline, expected: Forecast | None = None, *, keep_structure: bool = False
    ) -> Finished:
        """The cleaned glyph, with parts and bearings of the references; with `keep_structure` its points stay the same.

        With a forecast (`expected`) it corrects weight and width, and the weight filter is left out. A part with which
        it does not agree is not taken.
        """
        if self.raw:
            return Finished(outline)
        skip = {*self.skip, *RESTRUCTURING} if keep_structure else {*self.skip}
        changes = []
        mended = outline
        if expected is not None:
            skip.add("weight")
            corrections = Corrections.of(char, outline, self.style, expected)
            mended = corrections.applied(outline, self.style)
            changes += corrections.sentences(glyph_name(char))
        result = clean(named(char, mended), self.style, skip=skip)
        changes += [str(change) for change in result.changes]
        whole, parts = self.parts.taken(result.glyph.outline, None if expected is None else expected.prefers)
        changes += _sentences(glyph_name(char), parts)
        glyph, spaced = self.bearings.spaced(named(char, whole))
        changes += spaced
        if keep_structure and glyph.outline.structure != outline.structure:
            return Finished(outline)
        return Finished(glyph.outline, tuple(changes), parts)

    def weight_error(self, char: str, outline: Outline) -> float:
        """How much bolder or lighter the strokes are than in the references, as a logarithm; 0 without references to
        tell."""
        wanted = self.style.weight.of((ord(char),))
        found = thickness(Glyph.read(named(char, outline)).contours)
        return abs(math.log(found / wanted)) if wanted and found else 0.0


def _sentences(name: str, parts: tuple[OwnPart, ...]) -> list[str]:
    """What was taken of each reference."""
    points = Counter[str]()
    for part in parts:
        points[part.char] += len(part.nodes)
    return [f"{name}: {count} points became those of {glyph_name(char)}" for char, count in points.items()]
