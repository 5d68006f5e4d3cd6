"""When an action can be done: questions to the workbench."""

from __future__ import annotations

from collections.abc import Callable

from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.workspace.review.status import Status

WORK = (Status.GENERATED, Status.ACCEPTED)
JUDGED = (Status.GENERATED, Status.ACCEPTED, Status.REJECTED)


def font_open(bench: Workbench) -> bool:
    return bench.session is not None


def has_work(bench: Workbench) -> bool:
    return bool(bench.review.having(*WORK))


def can_save(bench: Workbench) -> bool:
    """There are generated glyphs, or something is planned for the font."""
    return has_work(bench) or (bench.session is not None and not bench.plan.is_empty)


def in_place(bench: Workbench) -> bool:
    session = bench.session
    return can_save(bench) and session is not None and session.snapshot is not None


def subjects(*statuses: Status) -> Callable[[Workbench], bool]:
    return lambda bench: any(bench.review.status(char) in statuses for char in bench.subjects)


def acceptable(bench: Workbench) -> bool:
    """Something is undecided or rejected; or one glyph is looked at that failed and has drawings all the same."""
    refused = len(bench.subjects) == 1 and bool(bench.review[bench.subjects].candidates)
    return subjects(Status.GENERATED, Status.REJECTED)(bench) or (refused and subjects(Status.FAILED)(bench))


def rejectable(bench: Workbench) -> bool:
    return bool(bench.subject_signs) or subjects(*WORK)(bench)


def rerollable(bench: Workbench) -> bool:
    redrawable = (Status.MISSING, Status.GENERATED, Status.ACCEPTED, Status.REJECTED, Status.FAILED)
    glyphs = (bench.review[char] for char in bench.subjects)
    return not bench.generating and any(glyph.status in redrawable and not glyph.by_hand for glyph in glyphs)


def copyable(bench: Workbench) -> bool:
    """The glyph that is looked at is the designer's own, and of contours alone."""
    glyph, session = bench.current_glyph, bench.session
    return (
        session is not None and glyph is not None and glyph.status is Status.DRAWN and not session.no_copy(glyph.char)
    )


def current_has_outline(bench: Workbench) -> bool:
    session, entry = bench.session, bench.current
    if session is None or entry is None:
        return False
    glyph = bench.current_glyph
    return session.glyph(entry.name) is not None or bool(glyph and glyph.candidates)


def current_judged(bench: Workbench) -> bool:
    glyph = bench.current_glyph
    return not bench.generating and glyph is not None and glyph.status in JUDGED


def current_shows_style(bench: Workbench) -> bool:
    glyph = bench.current_glyph
    return not bench.generating and glyph is not None and glyph.status in (*JUDGED, Status.DRAWN)


def outline_editable(bench: Workbench) -> bool:
    """One glyph is looked at that Fonte drew."""
    glyph = bench.current_glyph
    return bench.one_glyph and glyph is not None and bool(glyph.candidates)


def undecided(bench: Workbench) -> bool:
    return not bench.generating and bool(bench.review.undecided)
