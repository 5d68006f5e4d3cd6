"""A whole job: open the designer's font, draw the missing glyphs, and write them to disk once all are finished."""

from __future__ import annotations

import copy
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import ufoLib2

from fonte_export.atomic import check_target
from fonte_export.errors import ExportError
from fonte_export.glyph_source import GeneratedGlyph
from fonte_export.mark_color import MARK_COLOR
from fonte_export.ufo.layer import check_layer_target
from fonte_export.ufo.reading import open_font
from fonte_export.ufo.snapshot import Snapshot
from fonte_export.ufo.write import check_base, check_ufo_target
from fonte_plugin.completion.references import named
from fonte_plugin.engine.base import Cancellation
from fonte_plugin.engine.store import InstalledModel, find_model, load_engine
from fonte_plugin.errors import RequestError, SourceError
from fonte_plugin.request import AUTO, GenerateRequest, GenerationPlan, GlyphResult, Origin, Progress
from fonte_plugin.workspace.generate import Drawing, generate
from fonte_plugin.workspace.jobs.write_glyphs import Saved, compile_ufo, provenance, write_into_layer, write_new
from fonte_plugin.workspace.sources.source import Source, open_source
from fonte_plugin.workspace.verdict import verdict


@dataclass(frozen=True)
class FontJob:
    """What to draw, from what, and where to put it.

    `source` None invents a font from `request.style`. Either `out`, a new UFO, or `layer`, which adds layer
    fonte.generated to the source itself. `ttf` (.ttf or .otf) compiles the new UFO as well. Existing files are replaced
    only with `force`. `accents` names a repertoire of accented letters to build as well.
    """

    request: GenerateRequest
    source: Path | None = None
    out: Path | None = None
    layer: bool = False
    ttf: Path | None = None
    model: str | None = None
    threads: int = 0
    force: bool = False
    mark_color: str | None = MARK_COLOR
    unmarked: bool = False
    """The new font is to bear no marks of what was drawn."""
    accents: str = "none"
    master: str | None = None
    """one of a .designspace or .glyphs file, or a font of a collection"""

    def check(self) -> None:
        """Raise RequestError or ExportError for a job that cannot be done, before any work begins."""
        self.request.check()
        if self.layer and (self.out or self.ttf):
            raise RequestError("--layer writes into the source itself, so it excludes --out and --ttf.", code="target")
        if self.layer and self.accents != "none":
            raise RequestError(
                "--accents builds components, which cannot point out of a layer; use --out.", code="target"
            )
        if self.layer and self.unmarked:
            raise RequestError(
                "--unmarked is for a new font; proposals in a layer are marked, so that they can be told from yours.",
                code="target",
            )
        if self.layer and self.source is None:
            raise RequestError("--layer needs a source to write into.", code="target")
        if not self.layer and self.out is None:
            raise RequestError("Say where to write the font with --out NEW.ufo (or use --layer).", code="target")
        if self.source is None and self.request.style == AUTO:
            raise RequestError("Give a font to complete, or a style to invent one from with --style.", code="source")
        if self.source is None and self.request.references not in (AUTO, ""):
            raise RequestError("--refs needs a font to take references from.", code="references")
        if self.source is not None:
            self.request.check_without_target_metrics()
        if self.out is not None:
            check_ufo_target(self.out, self.source, force=self.force)
        if self.ttf is not None:
            if self.ttf.suffix.lower() not in (".ttf", ".otf"):
                raise RequestError(f"{self.ttf.name} should end in .ttf or .otf.", code="target")
            check_target(self.ttf, force=self.force)


@dataclass(frozen=True, slots=True)
class Started:
    """The job is sound, the model is read; drawing begins."""

    model: InstalledModel
    font: str


def run(
    job: FontJob, cancellation: Cancellation | None = None
) -> Iterator[Started | GenerationPlan | Progress | GlyphResult | Saved]:
    """Do the job, reporting as it goes. Files appear at the very end, whole; a cancelled job writes none.

    Raises FonteError or ExportError when the job as a whole cannot be done.
    """
    started = time.monotonic()
    job.check()
    model = find_model(job.model)
    source = open_source(job.source, job.master) if job.source else None
    base = source.base_for_writing() if source and not job.layer else None
    snapshot = _snapshot(source) if job.layer and source else None
    drawing = Drawing.of_source(source, cancellation) if source else Drawing.nothing()
    if base is not None:
        drawing = replace(drawing, notes=(*drawing.notes, *_blockers(job, base, drawing)))
    name = f"{source.family_name} {source.style_name}".strip() if source else job.request.style
    yield Started(model, name)
    engine = load_engine(model, job.threads)
    results: list[GlyphResult] = []
    plan: GenerationPlan | None = None
    for event in generate(job.request, drawing, engine, cancellation):
        if isinstance(event, GlyphResult):
            results.append(event)
        elif isinstance(event, GenerationPlan):
            plan = event
        yield event
    assert plan is not None
    glyphs = [drawn_glyph(result, job.request, plan, model) for result in results if result.ok]
    drawn = {glyph.source.name for glyph in glyphs}
    accents, sentences = _accents(job, source, glyphs, drawing)
    glyphs += accents
    done = _write_layer(job, source, glyphs, snapshot) if job.layer else _write_font(job, base, glyphs)
    written = len(drawn & done.names.keys())
    unreadable = [char for char in job.request.chars if source is not None and char in source.unreadable]
    failed = len(results) - written + sum(char not in job.request.redraw for char in unreadable) + done.failed
    sentences = (*verdict(result.best.agreement for result in results if result.ok), *sentences)
    notes = [note for note in (*sentences, *done.notes) if note not in plan.notes]
    seconds = time.monotonic() - started
    yield replace(done, glyphs=written, failed=failed, seconds=seconds, notes=tuple(notes))


def _blockers(job: FontJob, base: Path | ufoLib2.Font, drawing: Drawing) -> tuple[str, ...]:
    """Sentences about parts of the source that cannot be written back. Raises ExportError if none of it can.

    If a font is to be compiled as well, a trial is compiled with empty glyphs in place of those to be drawn.
    """
    lost = tuple(text for text in check_base(base).values() if text not in drawing.notes)
    if job.ttf is not None:
        from fonte_export.compiled.compile import compile_font

        trial = open_font(base) if isinstance(base, Path) else copy.deepcopy(base)
        for name in map(drawing.name, job.request.chars):
            if name not in trial:
                trial.newGlyph(name)
        compile_font(trial, "otf" if job.ttf.suffix.lower() == ".otf" else "ttf", path=job.source)
    return lost


def _snapshot(source: Source) -> Snapshot:
    if source.ufo_path is None and source.kind != "ufoz":
        raise SourceError(
            f"{source.path.name} is a {source.kind} and holds no layers; use --out to make a new UFO.", code="layer"
        )
    check_layer_target(source.path)
    return Snapshot.take(source.path.resolve())


def drawn_glyph(
    result: GlyphResult, request: GenerateRequest, plan: GenerationPlan, model: InstalledModel
) -> GeneratedGlyph:
    """The best candidate, with its provenance."""
    origin = Origin.of(request, plan, model.manifest)
    source = named(result.char, result.best.outline, result.name)
    return GeneratedGlyph(source, provenance(origin, result.best, len(result.candidates)))


def _accents(
    job: FontJob, source: Source | None, glyphs: list[GeneratedGlyph], drawing: Drawing
) -> tuple[tuple[GeneratedGlyph, ...], tuple[str, ...]]:
    """The accented letters that were asked for, and sentences about them."""
    if job.accents == "none":
        return (), ()
    from fonte_plugin.workspace.jobs.build_signs import build_accents  # its recipes take as long to load as numpy

    accents = build_accents(source, [glyph.source for glyph in glyphs], job.accents, drawing.units.upm)
    built = (f"Built {len(accents.glyphs)} accented letters and signs.",) if accents.glyphs else ()
    return accents.glyphs, (*built, *accents.notes)


def _write_layer(job: FontJob, source: Source | None, glyphs: list[GeneratedGlyph], snapshot: Snapshot | None) -> Saved:
    assert source is not None
    redrawn = [source.names_by_char[char] for char in job.request.redraw if char in source.names_by_char]
    return write_into_layer(source.path, glyphs, snapshot, replace=redrawn, mark_color=job.mark_color)


def _write_font(job: FontJob, base: Path | ufoLib2.Font | None, glyphs: list[GeneratedGlyph]) -> Saved:
    assert job.out is not None
    if not glyphs and base is None:
        raise ExportError("No glyph could be drawn, so there is no font to write; try another seed.", path=job.out)
    redrawn = {glyph.source.name for glyph in glyphs if chr(glyph.source.unicodes[0]) in job.request.redraw}
    saved = write_new(
        job.out, glyphs, base, force=job.force, replace=redrawn, mark_color=job.mark_color, unmarked=job.unmarked
    )
    if job.ttf is None:
        return saved
    try:
        check_target(job.ttf, force=job.force)
        compiled = compile_ufo(saved.path, job.ttf)
    except ExportError as error:  # the drawn glyphs are safe in the UFO
        return replace(saved, notes=(*saved.notes, f"{job.ttf} was not made: {error}"), failed=1)
    return replace(
        saved, paths=(*saved.paths, job.ttf), notes=(*saved.notes, *compiled.sentences), failed=len(compiled.skipped)
    )
