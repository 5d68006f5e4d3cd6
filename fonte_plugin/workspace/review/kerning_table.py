"""The kern of two glyphs: groups and pairs as a UFO has them, looked up as editors do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from fonte_plugin.design.spacing.kerning import FIRST, SECOND, Pair
from fonte_plugin.workspace.review.font_plan import FontPlan, Groups, merged_groups


@dataclass(frozen=True)
class KerningTable:
    """Groups and pairs; a pair of two glyphs comes before a pair of their groups."""

    groups: Groups = field(default_factory=lambda: MappingProxyType({}))
    pairs: Mapping[Pair, float] = field(default_factory=lambda: MappingProxyType({}))

    def planned(self, plan: FontPlan) -> KerningTable:
        """With the pairs of the plan, and the groups that they need."""
        if not plan.pairs:
            return self
        return KerningTable(
            MappingProxyType(merged_groups(self.groups, plan.groups)), MappingProxyType({**self.pairs, **plan.pairs})
        )

    def with_pairs(self, pairs: Mapping[Pair, float], groups: Groups) -> KerningTable:
        return self.planned(FontPlan().with_pairs(pairs, groups))

    @cached_property
    def firsts(self) -> Mapping[str, str]:
        """Glyph -> its group at the left of pairs."""
        return self._sides(FIRST)

    @cached_property
    def seconds(self) -> Mapping[str, str]:
        return self._sides(SECOND)

    def _sides(self, side: str) -> dict[str, str]:
        return {
            glyph: name for name, members in self.groups.items() if name.startswith(side) for glyph in reversed(members)
        }

    def value(self, first: str, second: str) -> float:
        """The kern of two glyphs, font units; 0 without any pair."""
        teller = self.teller(first, second)
        return float(self.pairs[teller]) if teller is not None else 0.0

    def levels(self, first: str, second: str) -> tuple[Pair, ...]:
        """The pairs that may set it, the most specific one first."""
        one, two = self.firsts.get(first), self.seconds.get(second)
        found = [(first, second)]
        if two is not None:
            found.append((first, two))
        if one is not None:
            found.append((one, second))
        if one is not None and two is not None:
            found.append((one, two))
        return tuple(found)

    def teller(self, first: str, second: str) -> Pair | None:
        """The pair that sets the kern of two glyphs; None without any."""
        return next((pair for pair in self.levels(first, second) if pair in self.pairs), None)

    def widest(self, first: str, second: str) -> Pair:
        """The pair of their groups, as far as they are in one."""
        return self.firsts.get(first, first), self.seconds.get(second, second)
