"""`fonte check`: what a type designer, or an export, would stumble over, glyph by glyph."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser("check", help="look for outline problems, glyph by glyph")
    parser.add_argument("file", type=Path, metavar="FILE", help="UFO, UFOZ, .designspace, TTF, OTF, WOFF or WOFF2")
    parser.add_argument("--layer", help="a layer of the UFO instead of the default one")
    parser.add_argument("--json", action="store_true", help="one JSON object a finding")
    parser.set_defaults(run=command)


def command(args: argparse.Namespace) -> int:
    """Exit status 0 when there is nothing to find, 3 otherwise."""
    from fonte_export.check.check import check_file

    findings = check_file(args.file, layer=args.layer)
    for finding in findings:
        if args.json:
            print(json.dumps(finding.as_json(), ensure_ascii=False))
        else:
            place = f" at {finding.point[0]:g}, {finding.point[1]:g}" if finding.point else ""
            print(f"{finding.glyph:20} {finding.code:18} {finding.message}{place}")
    if not args.json:
        glyphs = len({finding.glyph for finding in findings})
        print(f"{len(findings)} findings in {glyphs} glyphs." if findings else "Nothing found.")
    return 3 if findings else 0
