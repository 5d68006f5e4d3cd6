"""Proposals for the spacing and the kerning of a font, each to be accepted or refused."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from fonte_plugin.design.spacing.kerning import Pair
from fonte_plugin.workspace.review.font_plan import Bearings, Groups

if TYPE_CHECKING:  # the networks, which the window need not wait for
    from fonte_plugin.design.spacing.learned_kerning import ProposedPair


@dataclass(frozen=True, slots=True)
class ProposedBearings:
    """A glyph whose side bearings the rhythm would have otherwise, font units."""

    name: str
    char: str
    now: Bearings
    proposed: Bearings

    @property
    def change(self) -> float:
        """The larger of the changes of its two sides."""
        return max(abs(a - b) for a, b in zip(self.now, self.proposed, strict=True))


@dataclass(frozen=True)
class ProposedKerning:
    """Pairs that are not kerned yet, the most important first, and the groups that they name."""

    pairs: tuple[ProposedPair, ...] = ()
    groups: Groups = field(default_factory=lambda: MappingProxyType({}))
    why: str = ""
    """A sentence where a font is left alone."""

    @property
    def values(self) -> dict[Pair, float]:
        return {(pair.first, pair.second): pair.value for pair in self.pairs}
