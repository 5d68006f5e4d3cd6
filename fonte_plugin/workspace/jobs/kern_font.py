"""A whole job: kern a drawn font as its designer probably would, beside the pairs that are there, in a new UFO."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from fonte_export.ufo.files import UfoFiles
from fonte_export.ufo.includes import relocated
from fonte_export.ufo.kerning_files import kerning_files
from fonte_export.ufo.write import check_ufo_target, rewrite_ufo
from fonte_plugin.design.spacing.family_kerning import kern_like_first
from fonte_plugin.design.spacing.kern_glyphs import KernGlyphs
from fonte_plugin.design.spacing.kern_model import KernModel
from fonte_plugin.design.spacing.kerning import Kerning, Pair
from fonte_plugin.design.spacing.learned_kerning import (
    AskedPair,
    KernSettings,
    LearnedKerning,
    ProposedPair,
    kern_as_designed,
    letters_join,
    pairs_to_ask,
)
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.errors import RequestError
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.resources import kerning_model_file
from fonte_plugin.workspace.jobs.existing_kerning import (
    BESIDE,
    FEATURES,
    ExistingKerning,
    existing_of_files,
    existing_of_source,
)
from fonte_plugin.workspace.sources.source import Source, open_source

UNTOLD = (
    "No pair is set yet, so only what nearly everybody kerns was kerned; set the pairs that --ask 10 names, or name "
    "kinds of pairs with --kinds."
)
FIXED = "The font is of fixed pitch, so it is not kerned."


@dataclass(frozen=True)
class KerningJob:
    """`master` names one of a .designspace or .glyphs file. `settings`: which kinds of pairs, and how strongly."""

    source: Path
    out: Path
    master: str | None = None
    force: bool = False
    settings: KernSettings = field(default_factory=KernSettings)


@dataclass(frozen=True, slots=True)
class Kerned:
    """What was done: the pairs `added`, the most important first; how many were `kept`, the mean difference `cost`
    between pairs and their classes in thousandths of the em, and glyphs that could not be read."""

    path: Path
    added: tuple[ProposedPair, ...]
    kept: int
    cost: float
    mended: tuple[Pair, ...]
    notes: tuple[str, ...]
    failed: int
    kerning: Kerning = field(default_factory=Kerning)
    """all of it, and what of it the designer set"""
    designed: Kerning = field(default_factory=Kerning)


@dataclass(frozen=True, slots=True)
class Kernable:
    """What kerning needs to know of a font. `fixed`: all advances are equal; `joined`: its letters are to touch."""

    glyphs: KernGlyphs
    fixed: bool
    joined: bool

    @classmethod
    def of(cls, glyphs: Mapping[str, Glyph], units_per_em: float) -> Kernable:
        """Measure glyphs, by the character that each is known by; of several with one name the first counts."""
        named: dict[str, Glyph] = {}
        for char, glyph in glyphs.items():
            named.setdefault(glyph.name, _as(glyph, char))
        letters = [glyph for glyph in named.values() if chr(glyph.unicodes[0]).isalpha()]
        measured = KernGlyphs.measure(named.values(), units_per_em)
        fixed = ReferenceStyle.measure(letters, round(units_per_em)).pitch is not None
        return cls(measured, fixed, letters_join(measured))

    @classmethod
    def read(cls, source: Source) -> Kernable:
        drawn = {source.names_by_char[char]: char for char in sorted(source.drawn)}
        return cls.of({char: Glyph.read(source.glyphs[name]) for name, char in drawn.items()}, source.units_per_em)


def kern_font(job: KerningJob) -> Kerned:
    """Write the font with more kerning to a new UFO, whole or not at all; the source is never written to.

    Every pair that the source has keeps its value. Raises SourceError or ExportError, one sentence each.
    """
    check_ufo_target(job.out, job.source, force=job.force)
    return kern_source(job, open_source(job.source, job.master), KernModel.load(kerning_model_file()))


def kern_source(job: KerningJob, source: Source, model: KernModel) -> Kerned:
    """The same, of a source that is open."""
    font = Kernable.read(source)

    def kerned(there: ExistingKerning) -> LearnedKerning:
        if font.fixed:
            return LearnedKerning(there.designed, why=FIXED)
        return kern_as_designed(
            font.glyphs, model, there.designed, job.settings, there.elsewhere, joined=font.joined
        )  # fmt: skip

    return _written(job, source, font, kerned)


def kern_master(job: KerningJob, source: Source, model: KernModel, first: Kerned) -> Kerned:
    """Kern another master of a family in the groups and pairs of the `first` one."""
    font = Kernable.read(source)

    def kerned(there: ExistingKerning) -> LearnedKerning:
        if font.fixed:
            return LearnedKerning(there.designed, why=FIXED)
        known = first.designed.pairs
        kerning = kern_like_first(font.glyphs, model, there.designed, first.kerning, known, job.settings)
        described = {(pair.first, pair.second): pair for pair in first.added}
        order = [pair for pair in {**described, **known} if pair not in there.designed.pairs]  # what matters most first
        added = (described.get(pair, ProposedPair(*pair, 0.0, 1.0, 0.0)) for pair in order)
        return LearnedKerning(
            kerning, tuple(replace(pair, value=kerning.pairs[pair.first, pair.second]) for pair in added)
        )

    return _written(job, source, font, kerned)


def _written(
    job: KerningJob, source: Source, font: Kernable, kerned: Callable[[ExistingKerning], LearnedKerning]
) -> Kerned:
    """The UFO with what `kerned` makes of the kerning that is there."""
    base = source.base_for_writing()

    def change(files: UfoFiles) -> tuple[Mapping[str, bytes], tuple[ExistingKerning, LearnedKerning]]:
        there = existing_of_files(source, files, font.glyphs)
        done = kerned(there)
        changed = dict(kerning_files(files, done.kerning.groups, done.kerning.pairs))
        if changed and there.needs_marker and not font.fixed:
            beside = (there.features + BESIDE).encode("utf-8")
            changed[FEATURES] = relocated(beside, base, job.out.resolve()) if isinstance(base, Path) else beside
        return changed, (there, done)

    (there, kerning), unreadable = rewrite_ufo(job.out, base, change, force=job.force)
    faults = {str(error.facts.get("glyph")): str(error) for error in source.problems}
    faults |= {name: text for name, text in unreadable.items() if name not in faults}
    untold = job.settings.kinds is None and not there.designed.pairs and not there.elsewhere
    why = (kerning.why,) if kerning.why else (UNTOLD,) if untold else ()
    return Kerned(
        job.out, kerning.added, len(there.designed.pairs), kerning.cost, kerning.mended,
        (*source.notes, *why, *there.notes, *faults.values()), len(faults), kerning.kerning, there.designed,
    )  # fmt: skip


def ask_pairs(source: Path, count: int, master: str | None = None) -> tuple[AskedPair, ...]:
    """The `count` pairs that tell most about the others if the designer kerns them next. Raises SourceError or
    RequestError."""
    if count < 1:
        raise RequestError("At least one pair has to be asked for; give --ask a number from 1.", code="ask")
    opened = open_source(source, master)
    font = Kernable.read(opened)
    if font.fixed:
        return ()
    there = existing_of_source(opened, font.glyphs)
    model = KernModel.load(kerning_model_file())
    return pairs_to_ask(font.glyphs, model, there.designed, count, elsewhere=there.elsewhere)


def _as(glyph: Glyph, char: str) -> Glyph:
    """The glyph, known by `char` before its other characters."""
    others = tuple(code for code in glyph.unicodes if code != ord(char))
    return Glyph(glyph.name, (ord(char), *others), glyph.width, glyph.contours)
