"""Kerning of the other masters of a family: the groups and pairs of the first, each master with its own values."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from fonte_plugin.design.spacing.kern_glyphs import KernGlyphs
from fonte_plugin.design.spacing.kern_model import KernModel
from fonte_plugin.design.spacing.kerning import FIRST, SECOND, Kerning, Pair
from fonte_plugin.design.spacing.learned_kerning import KernSettings, probable_values

Groups = Mapping[str, tuple[str, ...]]


def shared_groups(first: Groups, own: Groups) -> dict[str, tuple[str, ...]]:
    """The groups of the first master and those of another, in which no glyph changes the group that it is in."""
    groups = dict(own)
    for side in (FIRST, SECOND):
        held = {glyph for name, members in own.items() if name.startswith(side) for glyph in members}
        for name, members in first.items():
            if name.startswith(side):
                old = groups.get(name, ())
                groups[name] = (*old, *(glyph for glyph in members if glyph not in held))
    return {name: members for name, members in sorted(groups.items()) if members}


def kern_like_first(
    glyphs: KernGlyphs,
    model: KernModel,
    designed: Kerning,
    first: Kerning,
    set_in_first: Mapping[Pair, float],
    settings: KernSettings,
) -> Kerning:
    """The pairs of the `first` master's kerning for the glyphs of another, beside `designed`, its own kerning.

    Pairs of `designed` keep their values. `set_in_first`: what its designer set there; where the other master says
    nothing of it, it stands here as well and counts as set. All other pairs get what is probable of these glyphs.
    """
    groups = shared_groups(first.groups, designed.groups)
    known = Kerning(groups, {**set_in_first, **designed.pairs})
    values = probable_values(glyphs, model, known, settings) * glyphs.units_per_em / 1000.0
    by_name = glyphs.by_name

    def members(name: str) -> list[int]:
        return [by_name[glyph] for glyph in groups.get(name, (name,)) if glyph in by_name]

    pairs = dict(designed.pairs)
    for pair, value in first.pairs.items():
        if pair in pairs:
            continue
        rows, columns = members(pair[0]), members(pair[1])
        if pair in set_in_first or not rows or not columns:
            pairs[pair] = value
        else:
            pairs[pair] = float(round(float(np.median(values[np.ix_(rows, columns)]))))
    return Kerning(groups, dict(sorted(pairs.items())))
