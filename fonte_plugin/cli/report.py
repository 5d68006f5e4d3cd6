"""`fonte report`: who drew which glyphs of a font, and from what, for those who publish it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from fonte_plugin.cli.words import counted


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Write report.html, a page that needs nothing else, and provenance.json: every glyph as drawn, generated, "
        "accepted, edited or built, the models behind them and what these were trained on, what 'fonte check' finds, "
        "and a paragraph for a submission to Google Fonts. The source is left as it is."
    )
    add = parser.add_argument
    add("source", type=Path, metavar="SOURCE", help="UFO or UFOZ, or one master of a .designspace or .glyphs file")
    add("--out", type=Path, metavar="DIR", help="folder to write to; default: SOURCE with .report, beside it")
    add("--master", metavar="NAME", help="a master of a .designspace or .glyphs file")
    add("--describe", action="store_true", help="add a paragraph for the font's description, name ID 10")
    add("--force", action="store_true", help="overwrite a report that exists")
    parser.set_defaults(run=command)


def command(args: argparse.Namespace) -> int:
    """Exit status 0, or 3 where some glyphs could not be read."""
    from fonte_plugin.workspace.report.glyph_record import Maker
    from fonte_plugin.workspace.report.write import ReportJob, write_report

    written = write_report(ReportJob(args.source, args.out, args.master, args.describe, args.force))
    summary = {Maker(maker): number for maker, number in written.report.summary.items()}
    told = ", ".join(f"{number} {maker}" for maker, number in summary.items() if number)
    print(f"{counted(len(written.report.glyphs), 'glyph')}: {told}.")
    print(f"Wrote {written.page} and {written.data}.")
    for note in written.report.notes:
        print(f"fonte: {note}", file=sys.stderr)
    return 3 if summary[Maker.UNREADABLE] else 0
