"""How many samples a glyph gets: more if none comes out as expected, within a budget of tokens for the font."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from fonte_plugin.levels import BEST, DRAFT, NORMAL
from fonte_plugin.notation.charset import by_control_order


@dataclass(frozen=True, slots=True)
class Effort:
    """`begin` samples of every glyph, and up to `most` of one that is unsure: none of its samples overlaps with its
    forecast by `sure`.

    `tokens` is the mean budget of the glyphs that are drawn together, None for no limit; hard glyphs get what easy ones
    leave of it. Budgets are tokens, not seconds, so that every machine draws the same.
    """

    begin: int
    most: int
    sure: float = 0.0
    tokens: int | None = None

    @classmethod
    def exactly(cls, candidates: int) -> Effort:
        """The same number of samples of every glyph, whatever they cost."""
        return cls(candidates, candidates)

    def first(self, foreseen: Mapping[str, float], *, blind: bool = False) -> int:
        """Samples of every glyph to begin with, at least one, given the tokens that each will probably take.

        `blind`: there is no forecast to tell which of them are unsure, so all get a middling number.
        """
        wished = (self.begin + self.most + 1) // 2 if blind else self.begin
        if self.tokens is None or not foreseen:
            return wished
        return max(1, min(wished, int(self.tokens * len(foreseen) / sum(foreseen.values()))))

    def more(self, unsure: Mapping[str, float], glyphs: int, begun: int, spent: int) -> dict[str, int]:
        """How many samples each unsure glyph gets besides the `begun`, by the tokens that one of its samples took.

        `spent` tokens were for all the `glyphs`. All get the same number. If the budget does not allow one more for
        each, the most telling glyphs come first.
        """
        if self.tokens is None:
            return {char: self.most - begun for char in unsure if self.most > begun}
        left = self.tokens * glyphs - spent
        each = min(self.most - begun, int(left / max(1.0, sum(unsure.values()))))
        if each > 0:
            return dict.fromkeys(unsure, each)
        found = {}
        for char in by_control_order(unsure) if self.most > begun else ():
            if unsure[char] <= left:
                found[char] = 1
                left -= round(unsure[char])
        return found

    def spared(self, foreseen: Mapping[str, float]) -> str:
        """A sentence about samples that long outlines do without, empty if there are none."""
        if self.tokens is None or not foreseen:
            return ""
        length = sum(foreseen.values()) / len(foreseen)
        most = max(1, int(self.tokens / length))
        if most >= self.most:
            return ""
        return (
            f"The outlines of this font are long, about {length:.0f} tokens a glyph: {most} samples of each are drawn "
            f"in the mean at most, not up to {self.most}; the level {BEST} draws more."
        )


LEVELS = {DRAFT: Effort(1, 1), NORMAL: Effort(2, 6, 0.75, 1000), BEST: Effort(4, 16, 0.8, 3000)}
