"""A whole job: kern the clear gaps of a drawn font, in a new UFO."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from fonte_export.ufo.files import UfoFiles
from fonte_export.ufo.kerning_files import kerning_files, read_kerning
from fonte_export.ufo.own_kern import OWN_KERN, own_kern
from fonte_export.ufo.write import check_ufo_target, rewrite_ufo
from fonte_plugin.design.spacing.kerning import CLEAR, FIRST, SECOND, Kerning, Pair, kern
from fonte_plugin.design.style.letter_kinds import case_of
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.contour import CleanGlyph
from fonte_plugin.workspace.sources.source import Source, open_source

KERNED = ("Lu", "Ll", "Nd", "Pd")
POINTS = ".,\u2026'\"\u2018\u2019\u201a\u201c\u201d\u201e"
"""Unicode categories of what is kerned, and the points beside which clear gaps open: others are left alone."""


@dataclass(frozen=True)
class KerningJob:
    """`master` names one of a .designspace or .glyphs file."""

    source: Path
    out: Path
    master: str | None = None
    force: bool = False


@dataclass(frozen=True, slots=True)
class Kerned:
    """What was done: the pairs `added`, in font units, how many were `kept`, and sentences; what did not come of it."""

    path: Path
    added: Mapping[Pair, float]
    kept: int
    notes: tuple[str, ...]
    failed: int


def kern_font(job: KerningJob) -> Kerned:
    """Write the font with more kerning to a new UFO, whole or not at all; the source is never written to.

    Glyphs that occur in the kerning of the source count as kerned: every pair of two of them keeps its value. Raises
    SourceError or ExportError, one sentence each.
    """
    check_ufo_target(job.out, job.source, force=job.force)
    source = open_source(job.source, job.master)
    glyphs, style = _kernable(source)
    found: list[tuple[Kerning, Kerning]] = []
    own: list[str] = []

    def change(files: UfoFiles) -> Mapping[str, bytes]:
        designed = Kerning(*read_kerning(files))
        kerning = kern(glyphs, style, drawn=_in_pairs(designed), designed=designed, clearness=CLEAR)
        found.append((designed, kerning))
        own.extend([OWN_KERN] if own_kern(files) and kerning.pairs != designed.pairs else [])
        return kerning_files(files, kerning.groups, kerning.pairs)

    unreadable = rewrite_ufo(job.out, source.base_for_writing(), change, force=job.force)
    designed, kerning = found[0]
    added = {pair: value for pair, value in kerning.pairs.items() if pair not in designed.pairs}
    faults = {str(error.facts.get("glyph")): str(error) for error in source.problems}
    faults |= {name: text for name, text in unreadable.items() if name not in faults}
    fixed = ["The font is of fixed pitch, so it is not kerned."] if style.pitch is not None else []
    notes = (*source.notes, *fixed, *own, *faults.values())
    return Kerned(job.out, added, len(designed.pairs), notes, len(faults) + len(own))


def _kernable(source: Source) -> tuple[list[CleanGlyph], ReferenceStyle]:
    """The drawn letters, figures and points, a glyph once, and the style they show; tabular figures are left out."""
    named = {source.names_by_char[char]: char for char in sorted(source.drawn)}
    glyphs = [
        CleanGlyph.read(source.glyphs[name])
        for name, char in named.items()
        if char in POINTS or unicodedata.category(char) in KERNED
    ]
    widths = {round(glyph.width) for glyph in glyphs if case_of(glyph.unicodes) == "figure"}
    if len(widths) == 1:
        glyphs = [glyph for glyph in glyphs if case_of(glyph.unicodes) != "figure"]
    return glyphs, ReferenceStyle.measure(glyphs, round(source.units_per_em))


def _in_pairs(kerning: Kerning) -> frozenset[str]:
    """The glyphs that occur in a pair, by themselves or through their group."""
    sides = {side for pair in kerning.pairs for side in pair}
    grouped = (glyph for side in sides if side.startswith((FIRST, SECOND)) for glyph in kerning.groups.get(side, ()))
    return frozenset((*(side for side in sides if not side.startswith((FIRST, SECOND))), *grouped))
