"""Checking the font that is open in the window: drawn glyphs as planned, accepted and undecided ones."""

from __future__ import annotations

from dataclasses import replace

from fonte_export.check.check import check_glyphs
from fonte_export.check.findings import Finding
from fonte_export.errors import ExportError
from fonte_plugin.design.spacing.kerning import Kerning
from fonte_plugin.design.spacing.margins import KERNED
from fonte_plugin.workspace.jobs.check_pairs import pair_findings
from fonte_plugin.workspace.jobs.existing_kerning import ExistingKerning, existing_of_source
from fonte_plugin.workspace.jobs.kern_font import Kernable
from fonte_plugin.workspace.review.kerning_table import KerningTable
from fonte_plugin.workspace.review.standing import Standing

LINES = {"x_height": "x-height", "cap_height": "cap height", "ascender": "ascender", "descender": "descender"}


def check_standing(standing: Standing) -> tuple[Finding, ...]:
    """The findings on each glyph; for glyphs made of components alone, on their spacing only."""
    source = standing.session.source
    stated = source.heights if source is not None else {}
    lines = {"baseline": 0.0} | {LINES[name]: value for name, value in stated.items() if name in LINES}
    composites = source.composites if source is not None else frozenset()
    glyphs = [
        replace(glyph, contours=()) if glyph.name in composites and standing.is_drawn(char) else glyph
        for char, glyph in standing.glyphs().items()
    ]
    found = check_glyphs(glyphs, lines=lines, upm=standing.session.upm)
    return (*found, *_pairs(standing))


def _pairs(standing: Standing) -> list[Finding]:
    """Pairs that collide or gape; none where the kerning of the source cannot be read."""
    source, upm = standing.session.source, standing.session.upm
    glyphs = {char: glyph for char, glyph in standing.glyphs().items() if char in KERNED}
    there = ExistingKerning(Kerning())
    if source is not None:
        try:
            there = existing_of_source(source, Kernable.of(glyphs, upm).glyphs)
        except ExportError:
            return []
    table = KerningTable(there.designed.groups, there.designed.pairs).planned(standing.plan)
    return pair_findings(glyphs, Kerning(table.groups, table.pairs), there.elsewhere, upm)
