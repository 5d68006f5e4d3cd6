"""Side bearings of a generated letter: those of its twins, or values between the network's and those of the rhythm.

The network sees the letter and knows nothing of the white beside it; the rhythm knows the white alone. Each is off by
some 15 units, in different places; the values between them are off by 12 (right) to 14 (left).
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

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
STEADY = 8.0
"""Thousandths of the em that the references may stray from their own rhythm for it to be used."""


@dataclass(frozen=True)
class DrawnBearings:
    """What the references show about the white between letters; lengths in font units."""

    rhythm: Rhythm
    twins: TwinBearings

    @classmethod
    def measure(cls, references: Sequence[GlyphSource], rhythm: Rhythm, led: Collection[str] = "") -> DrawnBearings:
        """`led` are characters among the references whose bearings count less, as `TwinBearings` says."""
        return cls(rhythm, TwinBearings.measure(references, rhythm, led))

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
                notes.append(f"{glyph.name}: the {side} side bearing grew by {grown[side]} for the rhythm of the font")
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
        return growth
