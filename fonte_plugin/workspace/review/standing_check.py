"""Checking the font that is open in the window: drawn glyphs as planned, accepted and undecided ones."""

from __future__ import annotations

from dataclasses import replace

from fonte_export.check.check import check_glyphs
from fonte_export.check.findings import Finding
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
    return tuple(check_glyphs(glyphs, lines=lines, upm=standing.session.upm))
