"""The planned changes to the font as a whole: side bearings of drawn glyphs, kerning, signs to build."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

from fonte_plugin.design.spacing.kerning import FIRST, SECOND, Pair

Bearings = tuple[float, float]
"""Left and right side bearing, font units; of a glyph without ink 0 and its advance."""
Groups = Mapping[str, tuple[str, ...]]

EMPTY: Mapping[Any, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class FontPlan:
    """Immutable; every action makes a new one.

    All values are what is meant to stand in the font, not what is added to it, so that they may be written twice.
    """

    bearings: Mapping[str, Bearings] = field(default_factory=lambda: EMPTY)
    """By glyph name, for glyphs that the designer drew; the bearings of generated glyphs are part of the review."""
    pairs: Mapping[Pair, float] = field(default_factory=lambda: EMPTY)
    """Glyphs or groups, left and right -> kern, font units."""
    groups: Groups = field(default_factory=lambda: EMPTY)
    """Members that the groups named in `pairs` need to have; the designer's own members stay in theirs."""
    refused: frozenset[Pair] = frozenset()
    """Pairs that are not to be proposed again."""
    signs: str = ""
    """Characters to be built from the others."""
    suggested: frozenset[str | Pair] = frozenset()
    """The names of `bearings` and the pairs whose values Fonte suggested, and which the designer took as they were: in
    other masters of a family these get values of their own."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it would be written."""
        return not (self.bearings or self.pairs or self.signs)

    def with_bearings(self, changed: Mapping[str, Bearings], *, suggested: bool = False) -> FontPlan:
        return replace(
            self,
            bearings=MappingProxyType({**self.bearings, **changed}),
            suggested=self._suggested(changed, suggested=suggested),
        )

    def without_bearings(self, names: Collection[str]) -> FontPlan:
        """As the designer has them in the font."""
        kept = {name: value for name, value in self.bearings.items() if name not in names}
        return replace(self, bearings=MappingProxyType(kept), suggested=self.suggested.difference(names))

    def with_pairs(self, pairs: Mapping[Pair, float], groups: Groups = EMPTY, *, suggested: bool = False) -> FontPlan:
        """More pairs, and the groups that they name; a glyph stays in the group of each side that it is in."""
        named = {name for pair in pairs for name in pair}
        grown = merged_groups(self.groups, {name: members for name, members in groups.items() if name in named})
        return replace(
            self,
            pairs=MappingProxyType({**self.pairs, **pairs}),
            groups=MappingProxyType(grown),
            refused=self.refused - pairs.keys(),
            suggested=self._suggested(pairs, suggested=suggested),
        )

    def without_pairs(self, pairs: Collection[Pair]) -> FontPlan:
        """As they are in the font."""
        kept = {pair: value for pair, value in self.pairs.items() if pair not in pairs}
        named = {name for pair in kept for name in pair}
        groups = {name: members for name, members in self.groups.items() if name in named}
        return replace(
            self,
            pairs=MappingProxyType(kept),
            groups=MappingProxyType(groups),
            suggested=self.suggested.difference(pairs),
        )

    def _suggested(self, keys: Iterable[str | Pair], *, suggested: bool) -> frozenset[str | Pair]:
        return self.suggested.union(keys) if suggested else self.suggested.difference(keys)

    def refusing(self, pairs: Iterable[Pair]) -> FontPlan:
        return replace(self, refused=self.refused | frozenset(pairs))

    def with_signs(self, chars: str) -> FontPlan:
        return replace(self, signs="".join(dict.fromkeys(self.signs + chars)))

    def without_signs(self, chars: str) -> FontPlan:
        return replace(self, signs="".join(char for char in self.signs if char not in chars))

    def to_dict(self) -> dict[str, Any]:
        return {
            "bearings": {name: list(value) for name, value in self.bearings.items()},
            "pairs": [[first, second, value] for (first, second), value in self.pairs.items()],
            "groups": {name: list(members) for name, members in self.groups.items()},
            "refused": sorted(map(list, self.refused)),
            "signs": self.signs,
            "suggested": sorted(([key] if isinstance(key, str) else list(key)) for key in self.suggested),
        }

    @classmethod
    def from_dict(cls, values: Any) -> FontPlan:
        """Read what `to_dict` made; an empty plan from anything else."""
        try:
            bearings = {str(name): (_number(a), _number(b)) for name, (a, b) in values["bearings"].items()}
            pairs = {(str(a), str(b)): _number(value) for a, b, value in values["pairs"]}
            groups = {str(name): tuple(map(str, members)) for name, members in values["groups"].items()}
            refused = frozenset((str(a), str(b)) for a, b in values["refused"])
            signs = str(values["signs"])
            keys = [tuple(map(str, key)) for key in values.get("suggested", ())]
            suggested = frozenset(key[0] if len(key) == 1 else (key[0], key[1]) for key in keys)
        except (TypeError, ValueError, KeyError, AttributeError, IndexError):
            return cls()
        kern, spaced = MappingProxyType(pairs), MappingProxyType(bearings)
        return cls(spaced, kern, MappingProxyType(groups), refused, signs, suggested)


NOTHING_PLANNED = FontPlan()


def merged_groups(theirs: Groups, more: Groups) -> dict[str, tuple[str, ...]]:
    """`theirs` with the members of `more`; a glyph stays in the group of each side that it is in already."""
    merged = {name: tuple(members) for name, members in theirs.items()}
    held = {(name[: len(FIRST)], glyph) for name, members in merged.items() for glyph in members}
    for name, members in more.items():
        side = name[: len(FIRST)]
        new = [glyph for glyph in members if (side, glyph) not in held]
        held |= {(side, glyph) for glyph in new}
        if new or name not in merged:
            merged[name] = (*merged.get(name, ()), *new)
    return merged


def is_group(name: str) -> bool:
    """A kerning group, not a glyph."""
    return name.startswith((FIRST, SECOND))


def _number(value: Any) -> float:
    number = float(value)
    if isinstance(value, str) or not math.isfinite(number):
        raise ValueError(value)
    return number
