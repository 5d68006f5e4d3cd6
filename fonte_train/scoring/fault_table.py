"""Faults counted over many glyphs: a row a style, how often each occurs, and what is free of all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fonte_train.scoring.faults import FAULTS, faults_of, twins
from fonte_train.scoring.records import ScoredFont
from fonte_train.scoring.summary import by_style

UPRIGHT_TEXT = ("sans-serif", "serif", "monospace")
"""Styles of upright text faces; scripts are held to other standards."""

COLUMNS = ("glyphs", *(f"{name} %" for name in FAULTS), "twins off %", "a glyph", "no fault %")


@dataclass(frozen=True, slots=True)
class FaultRow:
    """`shares` of the glyphs that have each fault, 0 to 1; `twins_off` of the pairs of twins, None without pairs.

    `each` is how many faults a glyph has, `faultless` the share without any.
    """

    name: str
    glyphs: int
    shares: Mapping[str, float]
    twins_off: float | None
    each: float
    faultless: float

    @classmethod
    def of(cls, name: str, fonts: Sequence[ScoredFont]) -> FaultRow:
        """Of all glyphs of the fonts, of which there is at least one."""
        found = [faults for font in fonts for faults in faults_of(font).values()]
        pairs = [off for font in fonts for glyph in font.glyphs for _, off in twins(font, glyph)]
        return cls(
            name,
            len(found),
            {fault: sum(fault in faults for faults in found) / len(found) for fault in FAULTS},
            sum(pairs) / len(pairs) if pairs else None,
            sum(map(len, found)) / len(found),
            sum(not faults for faults in found) / len(found),
        )

    def cells(self) -> list[str]:
        """The row as text, in the order of COLUMNS."""
        shares = [f"{100 * share:.1f}" for share in self.shares.values()]
        pairs = "" if self.twins_off is None else f"{100 * self.twins_off:.1f}"
        return [str(self.glyphs), *shares, pairs, f"{self.each:.2f}", f"{100 * self.faultless:.1f}"]


def fault_rows(fonts: Sequence[ScoredFont]) -> list[FaultRow]:
    """A row a style, most faultless first, then upright text faces together, and all."""
    styles = by_style(fonts)
    rows = sorted((FaultRow.of(style, group) for style, group in styles.items()), key=lambda row: -row.faultless)
    text = [font for style in UPRIGHT_TEXT for font in styles.get(style, ())]
    if text:
        rows.append(FaultRow.of("text faces", text))
    return [*rows, FaultRow.of("all glyphs", fonts)]
