"""A whole job: report on a font, as a page and as data, in a folder that appears once both are there."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from fonte_export import atomic
from fonte_export.errors import ExportError
from fonte_plugin.workspace.report.font_report import FontReport, gather
from fonte_plugin.workspace.report.page import page

PAGE_NAME = "report.html"
DATA_NAME = "provenance.json"


@dataclass(frozen=True, slots=True)
class ReportJob:
    """What to report on, and where to. `out`: a folder, beside the source unless given. `describe`: with a paragraph
    for name ID 10. `force` allows replacing an existing report; nothing else in its folder is ever touched."""

    source: Path
    out: Path | None = None
    master: str | None = None
    describe: bool = False
    force: bool = False

    @property
    def folder(self) -> Path:
        return self.out or self.source.resolve().with_suffix(".report")


@dataclass(frozen=True, slots=True)
class WrittenReport:
    """The two files, and what is in them."""

    page: Path
    data: Path
    report: FontReport


def write_report(job: ReportJob) -> WrittenReport:
    """Read, check and report; the source is left as it is. Raises SourceError or ExportError."""
    folder = job.folder
    targets = folder / PAGE_NAME, folder / DATA_NAME
    if folder.exists():
        if not folder.is_dir():
            raise ExportError(f"{folder} is a file; name a folder for the report with --out.", path=folder)
        for target in targets:
            atomic.check_target(target, force=job.force)
    else:
        atomic.check_target(folder, force=False)
    report = gather(job.source, job.master)
    data = json.dumps(report.to_dict(describe=job.describe), indent=1, ensure_ascii=False) + "\n"
    contents = dict(zip(targets, (page(report, describe=job.describe).encode(), data.encode()), strict=True))
    try:
        if folder.exists():
            for target, text in contents.items():
                atomic.write_bytes(target, text)
        else:
            with atomic.staged(folder) as place:
                place.mkdir()
                for target, text in contents.items():
                    atomic.write_new(place / target.name, text)
    except OSError as error:
        raise ExportError(f"{folder} could not be written: {error.strerror or error}.", path=folder) from error
    return WrittenReport(*targets, report)
