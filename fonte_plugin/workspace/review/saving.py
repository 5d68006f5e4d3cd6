"""From a review to files: a new UFO, a layer, the source itself, or a compiled font."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from fonte_export.errors import ExportError
from fonte_export.glyph_source import GeneratedGlyph
from fonte_export.proof.svg import write_svgs
from fonte_export.proof.write import write_proof
from fonte_export.ufo.accept import accept_into_default, back_up
from fonte_export.ufo.additions import marks_off
from fonte_export.ufo.files import open_ufo
from fonte_export.ufo.in_place import Changes, save_in_place
from fonte_export.ufo.snapshot import Snapshot
from fonte_plugin.completion.references import named
from fonte_plugin.resources import make_folder, user_state_dir
from fonte_plugin.workspace.jobs.write_glyphs import (
    COMPILED,
    Saved,
    compile_ufo,
    provenance,
    write_into_layer,
    write_new,
)
from fonte_plugin.workspace.review.font_plan import NOTHING_PLANNED, FontPlan
from fonte_plugin.workspace.review.plan_files import PlanFiles
from fonte_plugin.workspace.review.review import GlyphReview, Review
from fonte_plugin.workspace.review.session import Session

NOT_IN_A_LAYER = "Spacing, kerning and built signs belong to the font itself, not to a layer; they are kept for later."


def generated_glyphs(session: Session, review: Review, chars: Iterable[str]) -> list[GeneratedGlyph]:
    """The chosen outlines of `chars` in font units, edits included, with their provenance."""
    return [_generated(session, review[char]) for char in chars if review[char].candidates]


def save_new(
    session: Session,
    review: Review,
    chars: str,
    target: Path,
    *,
    force: bool,
    mark_color: str | None,
    unmarked: bool = False,
    plan: FontPlan = NOTHING_PLANNED,
    alike: bool = False,
) -> Saved:
    """All of the source and `chars` of the review as planned, in a new UFO or UFOZ. Raises ExportError, SourceError.

    `alike`: signs are built as in the other masters of a family.
    """
    base = session.source.base_for_writing() if session.source else None
    glyphs = generated_glyphs(session, review, chars)
    if base is None and not glyphs:
        raise ExportError("There is no glyph to save yet; generate some, and accept them.")
    planned = PlanFiles.of(plan, session, glyphs, mark_color, alike=alike)
    change = None if plan.is_empty else planned.changes
    saved = write_new(
        target,
        glyphs,
        base,
        force=force,
        mark_color=mark_color,
        unmarked=unmarked,
        replace=_by_hand(glyphs),
        change=change,
    )
    return replace(saved, notes=(*saved.notes, *planned.notes))


def save_layer(
    session: Session, review: Review, chars: str, *, mark_color: str | None, plan: FontPlan = NOTHING_PLANNED
) -> Saved:
    """`chars` into layer fonte.generated of the source; nothing else of it changes. Raises ExportError."""
    ufo, snapshot = writable(session)
    glyphs = generated_glyphs(session, review, chars)
    saved = write_into_layer(ufo, glyphs, snapshot, replace=_by_hand(glyphs), mark_color=mark_color)
    notes = (*saved.notes, *(() if plan.is_empty else (NOT_IN_A_LAYER,)))
    return replace(saved, notes=notes, snapshot=Snapshot.take(ufo))


def save_into_source(
    session: Session,
    review: Review,
    chars: str,
    *,
    mark_color: str | None,
    unmarked: bool = False,
    plan: FontPlan = NOTHING_PLANNED,
    alike: bool = False,
) -> Saved:
    """`chars` into the default layer of the source, and what is planned for it, after a backup of all of it.

    Raises ExportError, SourceError if the source cannot be read any more, FonteError without a place for the backup.
    """
    ufo, snapshot = writable(session)
    glyphs = generated_glyphs(session, review, chars)
    planned = PlanFiles.of(plan, session, glyphs, mark_color, alike=alike)
    backups = make_folder(user_state_dir() / "backups")
    snapshot.require_unchanged(sorted(snapshot.changed()))
    names = [glyph.source.name for glyph in glyphs]
    notes: list[str] = []
    backup, count = None, 0
    if glyphs or plan.is_empty:
        layered = write_into_layer(ufo, glyphs, snapshot, replace=names, mark_color=mark_color)
        accepted = accept_into_default(ufo, list(layered.names.values()), backup_folder=backups, unmarked=unmarked)
        backup, count = accepted.backup, len(accepted.accepted)
        notes += [*layered.notes, *accepted.skipped.values()]
    if not plan.is_empty:
        backup = _carry_out(ufo, planned, backup, backups, unmarked=unmarked)
        notes += planned.notes
    return Saved((ufo,), count, tuple(notes), backup=backup, snapshot=Snapshot.take(ufo))


def _carry_out(ufo: Path, planned: PlanFiles, backup: Path | None, backups: Path, *, unmarked: bool) -> Path | None:
    """The planned changes to the font as a whole, in one save; and the backup, made now if one is due."""
    snapshot = Snapshot.take(ufo)
    with open_ufo(ufo) as files:
        switched = marks_off(files) if unmarked else {}
        changed = {**planned.changes(files.with_files(switched)), **switched}
        if changed:
            backup = backup or back_up(files, backups)
            save_in_place(files, Changes(changed), snapshot)
    return backup


def export_font(
    session: Session,
    review: Review,
    chars: str,
    target: Path,
    plan: FontPlan = NOTHING_PLANNED,
    *,
    unmarked: bool = False,
) -> Saved:
    """The source with `chars`, as planned, as .ttf, .otf, .woff2 or proof .pdf, or as a folder of SVGs (no ending)."""
    try:
        with tempfile.TemporaryDirectory(prefix="fonte-") as folder:
            ufo = Path(folder, f"{session.path.stem if session.path else target.stem}.ufo")
            saved = save_new(session, review, chars, ufo, force=False, mark_color=None, unmarked=unmarked, plan=plan)
            return _exported(saved, target)
    except OSError as error:
        where = tempfile.gettempdir()
        message = f"{target.name} was not made, since {where} has no room for it or cannot be written to"
        raise ExportError(f"{message}: {error.strerror or error}.", path=target) from error


def _exported(saved: Saved, target: Path) -> Saved:
    ufo = saved.path
    suffix = target.suffix.lower()
    if suffix in COMPILED:
        notes = compile_ufo(ufo, target).sentences
    elif suffix == ".pdf":
        notes = write_proof(ufo, target, force=True).sentences
    elif not suffix:
        notes = tuple(write_svgs(ufo, target, force=True).skipped.values())
    else:
        raise ExportError(f"{target.name} should end in .ttf, .otf, .woff2 or .pdf.", path=target)
    return Saved((target,), saved.glyphs, (*saved.notes, *notes))


def _generated(session: Session, glyph: GlyphReview) -> GeneratedGlyph:
    outline = glyph.outline
    assert outline is not None
    if glyph.by_hand:
        return GeneratedGlyph(named(glyph.char, outline, session.drawing.name(glyph.char)), by_hand=True)
    candidate = glyph.candidates[glyph.chosen]
    known = provenance(glyph.origin, candidate, len(glyph.candidates), status=glyph.status.value, edited=glyph.edited)
    if glyph.edited:  # nobody knows any more which points are whose
        known["parts"] = None
    name = session.drawing.name(glyph.char)
    return GeneratedGlyph(named(glyph.char, outline, name), known, named(glyph.char, candidate.outline, name))


def _by_hand(glyphs: Iterable[GeneratedGlyph]) -> list[str]:
    """The names of copies that take the place of what they are copies of."""
    return [glyph.source.name for glyph in glyphs if glyph.by_hand]


def writable(session: Session) -> tuple[Path, Snapshot]:
    """The UFO of a session, and its files as they were read. Raises ExportError where there is none to write into."""
    source = session.source
    if source is None or source.ufo_path is None or session.snapshot is None:
        raise ExportError("Only a UFO 3 can be written into; save to a new file instead.")
    return source.ufo_path, session.snapshot
