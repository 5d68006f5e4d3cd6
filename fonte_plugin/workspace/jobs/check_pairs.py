"""Findings on pairs of glyphs: ink that runs into ink, and holes, with spacing and kerning as they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from fonte_export.check.findings import Finding, counted
from fonte_plugin.design.spacing.kern_model import KernModel
from fonte_plugin.design.spacing.kerning import FIRST, SECOND, Kerning, Pair
from fonte_plugin.design.spacing.margins import KERNED
from fonte_plugin.design.spacing.pair_gaps import odd_pairs
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.resources import kerning_model_file
from fonte_plugin.workspace.jobs.existing_kerning import existing_of_source
from fonte_plugin.workspace.jobs.kern_font import Kernable
from fonte_plugin.workspace.sources.source import Source


def source_pair_findings(source: Source) -> list[Finding]:
    """Pairs of letters, figures and points of a source that collide or gape. Raises ExportError for its kerning."""
    glyphs = {char: Glyph.read(source.glyph(char)) for char in KERNED if char in source.drawn}
    there = existing_of_source(source, Kernable.of(glyphs, source.units_per_em).glyphs)
    return pair_findings(glyphs, there.designed, there.elsewhere, source.units_per_em)


def pair_findings(
    glyphs: Mapping[str, Glyph], kerning: Kerning, elsewhere: Mapping[Pair, float], units_per_em: float
) -> list[Finding]:
    """Findings on `glyphs`, by character. `elsewhere`: pairs of glyphs that a feature kerns, font units."""
    known = {char: glyph for char, glyph in glyphs.items() if char in KERNED and glyph.contours}
    if len(known) < 2:
        return []
    names = [glyph.name for glyph in known.values()]
    kerns = _kerns(names, kerning, elsewhere)
    at = [KERNED.index(char) for char in known]
    frequencies = KernModel.load(kerning_model_file()).frequencies[np.ix_(at, at)].astype(float)
    odd = odd_pairs(known, kerns, frequencies, units_per_em)
    found = []
    for pair in odd.colliding:
        message = f"In {pair.text} its ink runs {counted(-pair.gap)} into that of {pair.second}."
        found.append(Finding(pair.first, "collision", message))
    for pair in odd.gaping:
        message = f"In {pair.text} it stands {counted(pair.gap)} from {pair.second}; {counted(pair.usual)} is usual."
        found.append(Finding(pair.first, "gap", message))
    return found


def _kerns(names: Sequence[str], kerning: Kerning, elsewhere: Mapping[Pair, float]) -> npt.NDArray[np.float64]:
    """[first, second]: the kern of two glyphs, font units; the most exact pair counts."""
    firsts, seconds = ([kerning.group_of(name, side) for name in names] for side in (FIRST, SECOND))
    found = np.zeros((len(names), len(names)))
    for i, a in enumerate(names):
        for j, b in enumerate(names):
            levels = ((a, b), (a, seconds[j]), (firsts[i], b), (firsts[i], seconds[j]))
            known = (kerning.pairs[pair] for pair in levels if pair in kerning.pairs)
            found[i, j] = elsewhere.get((a, b), next(known, 0.0))
    return found
