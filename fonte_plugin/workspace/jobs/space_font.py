"""A whole job: give a drawn font side bearings from its own rhythm, in a new UFO."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fonte_export.ufo.bearings import Growth, Respaced, respace
from fonte_export.ufo.files import UfoFiles
from fonte_export.ufo.write import check_ufo_target, rewrite_ufo
from fonte_plugin.design.spacing.accented_bearings import follow_bases
from fonte_plugin.design.spacing.bearing_model import BearingModel
from fonte_plugin.design.spacing.kern_glyphs import base_of
from fonte_plugin.design.spacing.learned_bearings import enough_spaced, learned_growth, spaced_letters_join
from fonte_plugin.design.spacing.spacing import Rhythm, space
from fonte_plugin.design.style.letter_kinds import case_of
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.errors import RequestError, SourceError
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.resources import bearing_model_file
from fonte_plugin.workspace.sources.source import Source, open_source

CONTROLS = "HOno0"
"""The glyphs that a designer spaces first, by eye; of these, the drawn ones set the rhythm unless told otherwise."""


JOINED = "The small letters that set the rhythm touch each other, as in a script, so all bearings stay as they are."


@dataclass(frozen=True)
class SpacingJob:
    """`like`: characters that keep their bearings and set the rhythm; `chars`: the only ones to space, None for all
    letters and figures. `master` names one of a .designspace or .glyphs file."""

    source: Path
    out: Path
    like: str | None = None
    chars: str | None = None
    master: str | None = None
    force: bool = False


@dataclass(frozen=True, slots=True)
class Wanted:
    """By how much bearings are to grow, by glyph name; of glyphs that follow another only what is `apart` from that,
    to keep an accent off its neighbours. `notes`: what stays as it is, and why."""

    growths: Mapping[str, Growth] = field(default_factory=dict)
    apart: Mapping[str, Growth] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Spacing:
    """What was done: `respaced` by glyph name, `like` set the rhythm; `notes` name glyphs that were left alone."""

    path: Path
    like: str
    respaced: Respaced
    notes: tuple[str, ...]
    failed: int
    """Glyphs that cannot be read and are as they were."""


def space_font(job: SpacingJob) -> Spacing:
    """Write the font with new side bearings to a new UFO, whole or not at all; the source is never written to.

    Accented letters follow the letter they are built on. A fixed pitch and tabular figures are kept. Raises
    RequestError, SourceError or ExportError, one sentence each.
    """
    check_ufo_target(job.out, job.source, force=job.force)
    return space_source(job, open_source(job.source, job.master))


def space_source(job: SpacingJob, source: Source) -> Spacing:
    """The same, of a source that is open."""
    glyphs = {char: Glyph.read(source.glyph(char)) for char in sorted(source.drawn)}
    like = _controls(job, source)
    wanted = grown_by_rhythm(glyphs, like, source.units_per_em, _asked(job, source))

    def change(files: UfoFiles) -> tuple[Mapping[str, bytes], Respaced]:
        spaced = respace(files, wanted.growths, wanted.apart)
        return spaced.files, spaced

    spaced, unreadable = rewrite_ufo(job.out, source.base_for_writing(), change, force=job.force)
    faults = {str(error.facts.get("glyph")): str(error) for error in source.problems}
    faults |= {name: text for name, text in {**unreadable, **spaced.problems}.items() if name not in faults}
    return Spacing(job.out, like, spaced, (*source.notes, *wanted.notes, *faults.values()), len(faults))


def _controls(job: SpacingJob, source: Source) -> str:
    if job.like is None:
        like = "".join(char for char in CONTROLS if char in source.drawn)
        if not like:
            raise SourceError(
                f"None of {' '.join(CONTROLS)} is drawn in {job.source.name}; name the glyphs that are spaced well "
                "with --like.",
                code="no-reference",
                path=str(job.source),
            )
        return like
    like = "".join(dict.fromkeys(job.like))
    missing = [char for char in like if char not in source.drawn]
    if missing or not like:
        raise RequestError(
            f"{' '.join(missing) or 'Nothing'} cannot set the rhythm, since it is not drawn; name drawn glyphs with "
            "--like.",
            code="references",
            missing=missing,
        )
    return like


def _asked(job: SpacingJob, source: Source) -> str:
    if job.chars is None:
        return "".join(source.drawn)
    missing = [char for char in dict.fromkeys(job.chars) if char not in source.drawn]
    if missing or not job.chars:
        raise RequestError(
            f"{' '.join(missing) or 'Nothing'} cannot be spaced, since it is not drawn in {job.source.name}.",
            code="charset",
            missing=missing,
        )
    return job.chars


def grown_by_rhythm(glyphs: Mapping[str, Glyph], like: str, units_per_em: float, chars: str | None = None) -> Wanted:
    """The growth of each of `chars`, and a sentence for each letter case that `like` says nothing about.

    `glyphs` by character; those of `like` set the rhythm and keep their bearings. `chars`: None for all others. From
    four letters of `like` on the networks say how a designer would go on; with fewer the rules do.
    """
    style = ReferenceStyle.measure(glyphs.values(), round(units_per_em))
    if style.pitch is None and spaced_letters_join(glyphs, like, units_per_em):
        return Wanted(notes=(*style.passed_over, JOINED))
    rhythm = Rhythm.measure([glyphs[char] for char in like], style)
    asked = {char: glyph for char, glyph in glyphs.items() if (chars is None or char in chars) and char not in like}
    bases = {char: glyph for char, glyph in asked.items() if base_of(char) not in glyphs or base_of(char) == char}
    beside = [glyph for char, glyph in glyphs.items() if char not in asked and char.isalnum() and char.isascii()]
    learned = {}
    if style.pitch is None and enough_spaced(like):
        model = BearingModel.load(bearing_model_file())
        figures = any(char.isdigit() for char in like)
        told = {char: glyph for char, glyph in glyphs.items() if figures or not char.isdigit()}
        learned = learned_growth(told, like, model, units_per_em)
    wanted, notes = _wanted(bases, rhythm, beside, learned)
    if style.pitch is not None:
        others, _ = _wanted({c: g for c, g in asked.items() if c not in bases}, rhythm, [], {})
        return Wanted(wanted | others, {}, tuple(notes))
    grown = {name: (growth.left, growth.right) for name, growth in wanted.items()}
    following = follow_bases(glyphs, grown, units_per_em)
    apart = {name: Growth(round(left), round(right)) for name, (left, right) in following.apart.items()}
    for char, glyph in asked.items():
        if char not in bases and glyph.name in following.growths:
            left, right = following.growths[glyph.name]
            wanted[glyph.name] = Growth(round(left), round(right))
    alone = {c: g for c, g in asked.items() if c not in bases and g.name not in following.growths}
    wanted |= _wanted(alone, rhythm, beside, learned)[0]
    return Wanted(wanted, apart, tuple(notes))


def _wanted(
    glyphs: Mapping[str, Glyph], rhythm: Rhythm, beside: Sequence[Glyph], learned: Mapping[str, tuple[float, float]]
) -> tuple[dict[str, Growth], list[str]]:
    """The growth of each glyph by name, and a sentence for each letter case that no control glyph tells of."""
    spaced = space(glyphs.values(), rhythm, clearly=0, beside=beside, learned=learned)
    wanted = {one.glyph.name: Growth(one.left, one.right) for one in spaced}
    notes = [*rhythm.style.passed_over]
    for case, called in (("upper", "capitals"), ("lower", "small letters"), ("figure", "figures")):
        concerned = [glyph.name for glyph in glyphs.values() if case_of(glyph.unicodes) == case]
        untold = rhythm.style.pitch is None and (case, "left") not in rhythm.sides
        if concerned and untold and all(wanted[name] == Growth() for name in concerned):
            notes.append(f"The {called} stay as they are: none of them is among the glyphs that set the rhythm.")
    return wanted, notes
