"""A report on what the designer has open, before it is saved: the source with the accepted glyphs of the review."""

from __future__ import annotations

import tempfile
from pathlib import Path

from fonte_export.errors import ExportError
from fonte_plugin.workspace.jobs.write_glyphs import Saved
from fonte_plugin.workspace.report.write import PAGE_NAME, ReportJob, write_report
from fonte_plugin.workspace.review.font_plan import NOTHING_PLANNED, FontPlan
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.review.saving import save_new
from fonte_plugin.workspace.review.session import Session


def report_reviewed(
    session: Session, review: Review, chars: str, folder: Path, plan: FontPlan = NOTHING_PLANNED
) -> Saved:
    """Report on the source with `chars`, as planned, into `folder`, over a report that is there. Raises ExportError."""
    try:
        with tempfile.TemporaryDirectory(prefix="fonte-") as place:
            ufo = Path(place, f"{session.path.stem if session.path else 'New'}.ufo")
            saved = save_new(session, review, chars, ufo, force=False, mark_color=None, plan=plan)
            written = write_report(ReportJob(ufo, folder, describe=True, force=True))
    except OSError as error:
        raise ExportError(f"{folder / PAGE_NAME} was not made: {error.strerror or error}.", path=folder) from error
    return Saved((written.page,), saved.glyphs, (*saved.notes, *written.report.notes))
