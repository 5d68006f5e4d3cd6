"""`fonte kern`: class-based kerning for a font that is drawn already."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any


def add_parser(subparsers: Any) -> None:
    parser = subparsers.add_parser(
        "kern", help="kern the clear gaps of a drawn font",
        description="Write SOURCE with kerning to a new UFO, as groups and kerning that 'fonte export' compiles. Only "
        "clear gaps behind capitals are kerned (AV, To, P.), by less than a designer would. The kerning and the groups "
        "that SOURCE has are kept: every pair of glyphs that occur in them keeps its value. A font that is meant to do "
        "almost without kerning is better left without this. Fixed-pitch fonts and tabular figures are not kerned.",
    )
    add = parser.add_argument
    add("source", type=Path, metavar="SOURCE", help="UFO, UFOZ, .glyphs, .designspace, TTF or OTF")
    add("--out", type=Path, required=True, metavar="NEW.ufo", help="the UFO to write")
    add("--master", "--font", metavar="NAME",
        help="a master of a .designspace or .glyphs file, or a font of a collection")
    add("--force", action="store_true", help="overwrite what exists")
    add("--json", action="store_true", help="one JSON object a new pair, then one that ends")
    parser.set_defaults(run=command)


def command(args: argparse.Namespace) -> int:
    """Exit status 0, or 3 when some glyphs could not be read and were not kerned."""
    from fonte_plugin.workspace.jobs.kern_font import KerningJob, kern_font

    done = kern_font(KerningJob(args.source, args.out, args.master, args.force))
    for (first, second), value in sorted(done.added.items()):
        if args.json:
            print(json.dumps({"event": "pair", "first": first, "second": second, "value": value}, ensure_ascii=False))
        else:
            print(f"{first:28} {second:28} {value:+g}")
    if args.json:
        end = {"added": len(done.added), "kept": done.kept, "paths": [str(done.path)], "notes": list(done.notes)}
        print(json.dumps({"event": "done", **end}, ensure_ascii=False))
    else:
        print(f"Wrote {done.path}: {len(done.added)} pairs added, {done.kept} kept as they were.")
        for sentence in done.notes:
            print(f"fonte: {sentence}", file=sys.stderr)
    return 3 if done.failed else 0
