"""A whole job for a family: each master of a designspace completed, all of them with the same points."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from fonte_export.glyph_source import GeneratedGlyph
from fonte_export.mark_color import MARK_COLOR
from fonte_export.ufo.write import check_base
from fonte_plugin.engine.base import Cancellation
from fonte_plugin.engine.store import InstalledModel, find_model, load_engine
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.prompt import MAX_GLYPH_TOKENS
from fonte_plugin.notation.tokenizer import encode
from fonte_plugin.notation.units import Units
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import GenerateRequest, GenerationPlan, GlyphResult, Progress
from fonte_plugin.workspace.generate import Drawing, generate
from fonte_plugin.workspace.jobs.build_signs import build_family_accents
from fonte_plugin.workspace.jobs.complete_font import Started, drawn_glyph
from fonte_plugin.workspace.jobs.family import Family, Master, check_family_target, on_grid
from fonte_plugin.workspace.jobs.write_glyphs import NOT_MARKED, Saved, write_new
from fonte_plugin.workspace.verdict import verdict


@dataclass(frozen=True)
class FamilyJob:
    """What to draw in every master of `source`, a .designspace, and the new folder `out` for all of them.

    Masters stay point-compatible. A glyph takes its contours, segments and start points from the master in which it is
    drawn, or else from the outline generated for the default master; only its coordinates differ. `accents` names a
    repertoire of accented letters and signs to build in all of them as well.
    """

    request: GenerateRequest
    source: Path
    out: Path
    model: str | None = None
    threads: int = 0
    force: bool = False
    mark_color: str | None = MARK_COLOR
    unmarked: bool = False
    """The new font is to bear no marks of what was drawn."""
    accents: str = "none"

    def check(self) -> None:
        """Raise RequestError or ExportError for a job that cannot be done, before any work begins."""
        self.request.check()
        self.request.check_without_target_metrics()
        check_family_target(self.out, self.source, force=self.force)


@dataclass
class _Completed:
    """One master, and what was drawn for it."""

    master: Master
    plan: GenerationPlan | None = None
    results: dict[str, GlyphResult] = field(default_factory=dict)


def run_family(
    job: FamilyJob, cancellation: Cancellation | None = None
) -> Iterator[Started | GenerationPlan | Progress | GlyphResult | Saved]:
    """Do the job, reporting as it goes: Started and a plan for each master. Files appear at the very end, whole.

    A glyph that is missing in one master in the end is written to none of them. Raises FonteError or ExportError when
    the job as a whole cannot be done.
    """
    started = time.monotonic()
    job.check()
    model = find_model(job.model)
    family = Family.open(job.source)
    engine = load_engine(model, job.threads)
    request = job.request
    kept = "".join(char for char in dict.fromkeys(request.chars) if char not in request.redraw)
    templates, problems = family.templates(kept)
    completed = [_Completed(master) for master in family.masters]
    blockers = {master.name: _blockers(master) for master in family.masters}
    apart = family.apart(CHARACTERS)
    for one in completed:
        request = _without(request, problems)
        if not request.chars and not request.redraw:
            break
        source = one.master.source
        yield Started(model, f"{source.family_name} {one.master.name}".strip())
        drawing = Drawing.of_source(source, cancellation)
        told = (*drawing.notes, *blockers[one.master.name], *(apart if one is completed[0] else ()))
        # masters follow one another's points, which run counter-clockwise in the notation
        drawing = replace(drawing, clockwise=False, notes=tuple(dict.fromkeys(told)))
        for event in generate(request, drawing, engine, cancellation, templates):
            if isinstance(event, GlyphResult):
                one.results[event.char] = event
                if not event.ok:
                    problems[event.char] = f"{event.message[:-1]}, so no master was given it."
            elif isinstance(event, GenerationPlan):
                one.plan = event
            yield event
        if one.plan is not None and one.plan.chars:
            request = replace(request, style=one.plan.style)  # one style for all masters
        for char, result in one.results.items():
            if result.ok and char not in templates:
                templates[char] = outline = on_grid(result.best.outline, Units(source.units_per_em))
                if len(encode(outline)) > MAX_GLYPH_TOKENS:
                    problems[char] = f"{result.name} has too many points for the other masters to follow."
    problems |= _incompatible(completed, templates)
    drawn = [_sound(one, problems, job, model) for one in completed]
    accents, notes = build_family_accents(
        [(one.master.source, [g.source for g in added]) for one, added in zip(completed, drawn, strict=True)],
        job.accents,
    )
    glyphs = [[*one, *more.glyphs] for one, more in zip(drawn, accents, strict=True)]
    written = write_family(job, family, glyphs)
    count = len(accents[0].glyphs)
    built = (f"Built {count} accented letters and signs in each master.",) if count else ()
    yield Saved(
        (written,),
        _count(completed, problems),
        (*_beyond(completed), *built, *notes, *problems.values(), *((NOT_MARKED,) if job.unmarked else ())),
        failed=len(problems),
        seconds=time.monotonic() - started,
    )


def _blockers(master: Master) -> tuple[str, ...]:
    """Sentences about parts of a master that cannot be written back. Raises ExportError if none of it can."""
    return tuple(check_base(master.source.base_for_writing()).values())


def _beyond(completed: Sequence[_Completed]) -> tuple[str, ...]:
    """The sentence about a typeface that is beyond the model, judged by all of its masters."""
    return verdict(result.best.agreement for one in completed for result in one.results.values() if result.ok)


def _without(request: GenerateRequest, problems: Mapping[str, str]) -> GenerateRequest:
    chars, redraw = ("".join(char for char in text if char not in problems) for text in (request.chars, request.redraw))
    return replace(request, chars=chars, redraw=redraw)


def _incompatible(completed: list[_Completed], templates: Mapping[str, Outline]) -> dict[str, str]:
    """A sentence for each glyph whose outlines have different points after all; there should be none."""
    found = {}
    for one in completed:
        for char, result in one.results.items():
            if result.ok and char in templates and result.best.outline.structure != templates[char].structure:
                found[char] = f"{result.name} of {one.master.name} lost a point when it was rounded to font units."
    return found


def _count(completed: list[_Completed], problems: Mapping[str, str]) -> int:
    return sum(char not in problems for one in completed for char in one.results)


def _sound(one: _Completed, problems: Mapping[str, str], job: FamilyJob, model: InstalledModel) -> list[GeneratedGlyph]:
    results = [result for char, result in one.results.items() if char not in problems]
    assert one.plan is not None or not results
    return [drawn_glyph(result, job.request, one.plan, model) for result in results if one.plan is not None]


def write_family(job: FamilyJob, family: Family, glyphs: list[list[GeneratedGlyph]]) -> Path:
    """The new folder: every master with its new glyphs, and the designspace that names them."""
    of_master = {master.place: added for master, added in zip(family.masters, glyphs, strict=True)}

    def write(master: Master, target: Path) -> Saved:
        added, base = of_master[master.place], master.source.base_for_writing()
        redrawn = {g.source.name for g in added if chr(g.source.unicodes[0]) in job.request.redraw}
        return write_new(
            target, added, base, force=False, replace=redrawn, mark_color=job.mark_color, unmarked=job.unmarked
        )

    family.write(job.out, write, force=job.force)
    return job.out / job.source.name
