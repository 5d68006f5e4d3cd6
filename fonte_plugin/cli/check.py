"""`fonte check`: problems for a type designer or an export, glyph by glyph."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from fonte_plugin.cli.words import counted
from fonte_plugin.errors import Exit


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="UFO, UFOZ, .designspace, .glyphs, TTF, OTF or WOFF")
    parser.add_argument("--layer", help="a layer of the UFO instead of the default one")
    parser.add_argument(
        "--master",
        "--font",
        metavar="NAME",
        help="a master of a .designspace or .glyphs file, or a font of a collection",
    )
    parser.add_argument("--json", action="store_true", help="one JSON object a finding")
    parser.set_defaults(run=command)


def command(args: argparse.Namespace) -> int:
    """Exit status 0 when there is nothing to find, 3 otherwise."""
    from fonte_plugin.workspace.jobs.check_font import check_source

    findings, notes = check_source(args.file, master=args.master, layer=args.layer)
    for note in notes:
        print(f"fonte: {note}", file=sys.stderr)
    for finding in findings:
        if args.json:
            print(json.dumps(finding.as_json(), ensure_ascii=False))
        else:
            place = f" at {finding.point[0]:g}, {finding.point[1]:g}" if finding.point else ""
            print(f"{finding.glyph:20} {finding.code:18} {finding.message}{place}")
    if not args.json:
        glyphs = len({finding.glyph for finding in findings})
        print(f"{counted(len(findings), 'finding')} in {counted(glyphs, 'glyph')}." if findings else "Nothing found.")
    return Exit.SOME_FAILED if findings else Exit.DONE
