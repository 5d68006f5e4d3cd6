"""Side bearings of a generated letter: those of its twins, or values between the network's, those of the rhythm, and
those that networks for side bearings expect.

The network sees the letter and knows nothing of the white beside it; the rhythm knows the white alone. Each is off by
some 15 units, in different places; the values between them are off by 12 (right) to 14 (left).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from fonte_plugin.design.spacing.bearing_model import BearingModel
from fonte_plugin.design.spacing.bearing_network import CONTROLS
from fonte_plugin.design.spacing.learned_bearings import enough_spaced
from fonte_plugin.design.spacing.margins import Sketch
from fonte_plugin.design.spacing.spacing import Rhythm, space
from fonte_plugin.design.spacing.twin_bearings import TwinBearings
from fonte_plugin.design.style.letter_kinds import case_of
from fonte_plugin.outlines.contour import moved
from fonte_plugin.outlines.glyph import Glyph

if TYPE_CHECKING:
    from fonte_plugin.outlines.glyph_source import GlyphSource

SHARE = 0.6
"""How far a bearing goes from the network's towards that of the rhythm: on 594 glyphs of val-choose 36 % had one that
was off by more than 18 units, 30 % afterwards, and neither overlap nor advance lost by it."""
DIAGONAL = frozenset("AVWYTvwy")
"""Letters beside which the rhythm asks for more white than designers give; it may only take some away."""
OUT_OF_SIGHT = frozenset("1j")
"""The rhythm does not see a flag or a hook below the baseline; the network's bearings stay."""
LEARNED = 0.6
"""How far a bearing without a twin goes on towards what the networks for side bearings expect: on 972 glyphs of
val-choose such bearings were off by 14.9 units without it, by 13.0 with it, 13.1 all the way."""
MOST_SHOWN = 24
"""letters and figures that the networks go by: more of them say little more"""
STEADY = 8.0
"""Thousandths of the em that the references may stray from their own rhythm for it to be used."""


@dataclass(frozen=True)
class DrawnBearings:
    """What the references show about the white between letters; lengths in font units."""

    rhythm: Rhythm
    twins: TwinBearings
    model: BearingModel | None = None
    spaced_letters: Mapping[str, Sketch] = field(default_factory=dict)
    """by character: what the networks of the model go by, empty where it is too little"""

    @classmethod
    def measure(
        cls,
        references: Sequence[GlyphSource],
        rhythm: Rhythm,
        led: Collection[str] = "",
        model: BearingModel | None = None,
    ) -> DrawnBearings:
        """`led` are characters among the references whose bearings count less, as `TwinBearings` says; the `model`
        is not told of them."""
        read = {chr(min(glyph.unicodes)): Glyph.read(glyph) for glyph in references if glyph.unicodes}
        shown = {char: glyph for char, glyph in read.items() if char.isalnum() and glyph.contours and char not in led}
        unit = 1000.0 * rhythm.style.unit
        enough = model is not None and rhythm.style.pitch is None and enough_spaced(list(shown))
        known = sorted(shown, key=lambda char: char not in CONTROLS)[:MOST_SHOWN] if enough else []
        letters = {char: Sketch.of(shown[char], unit) for char in known}
        return cls(rhythm, TwinBearings.measure(references, rhythm, led), model, letters)

    def spaced(self, glyph: Glyph) -> tuple[Glyph, list[str]]:
        """The glyph with its bearings, and a sentence for each thing that was changed.

        The width of a fixed-pitch font, and that of tabular figures among the references, is kept.
        """
        fixed = space([glyph], self.rhythm, clearly=math.inf)[0]
        figure = case_of(glyph.unicodes) == "figure"
        if self.rhythm.style.pitch is not None or (figure and self.rhythm.figure_width is not None):
            changed = fixed.left or fixed.right
            return fixed.glyph, [f"{glyph.name}: the advance width became {fixed.glyph.width:g}"] if changed else []
        grown, notes = {"left": 0, "right": 0}, []
        twins, growth = self.twins.twins(glyph), self._growth(glyph)
        for side in grown:
            if side in twins:
                char, amount = twins[side]
                grown[side] = round(amount)
                notes += [f"{glyph.name}: the {side} side bearing became that of {char}"] if round(amount) else []
            elif round(growth[side]):
                grown[side] = round(growth[side])
                notes.append(
                    f"{glyph.name}: the {side} side bearing changed by {grown[side]:+} for the rhythm of the font"
                )
        left, right = grown["left"], grown["right"]
        return replace(glyph, contours=moved(glyph.contours, left), width=glyph.width + left + right), notes

    def _growth(self, glyph: Glyph) -> dict[str, float]:
        """By how much each bearing goes towards the rhythm; not at all if the references follow none."""
        case, chars = case_of(glyph.unicodes), {chr(code) for code in glyph.unicodes}
        if case == "figure" and ("figure", "left") not in self.rhythm.sides:
            case = "upper"  # without drawn figures, figures of the cap height are spaced as capitals are
        expected = None if chars & OUT_OF_SIGHT else self.rhythm.expected(glyph, case)
        growth = {"left": 0.0, "right": 0.0}
        for side, amount in zip(growth, expected or (), strict=False):
            if self.rhythm.sides[case, side].spread <= STEADY * self.rhythm.style.unit:
                growth[side] = SHARE * (min(amount, 0.0) if chars & DIAGONAL else amount)
        learned = self._learned(glyph)
        for side, amount in zip(growth, learned or (), strict=False):
            growth[side] += LEARNED * (amount - growth[side])
        return growth

    def _learned(self, glyph: Glyph) -> tuple[float, float] | None:
        """The growth that the networks ask for; None where they are not asked."""
        char = chr(min(glyph.unicodes)) if glyph.unicodes else ""
        if self.model is None or not self.spaced_letters or not char.isalnum() or not glyph.contours:
            return None
        unit = self.rhythm.style.unit
        sketches = {**self.spaced_letters, char: Sketch.of(glyph, 1000.0 * unit)}
        told = [shown for shown in self.spaced_letters if shown != char]
        expected = self.model.expect(sketches, {}, told)
        left, right = expected.growth[expected.chars.index(char)] * unit
        return float(left), float(right)
