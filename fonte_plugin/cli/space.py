"""`fonte space`: side bearings for a font that is drawn already, from its own rhythm."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from fonte_plugin.errors import Exit


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Write SOURCE with new side bearings to a new UFO. The control glyphs keep theirs, and every other "
        "letter and figure gets as much white beside it as they have. Accented letters follow their base letter; a "
        "fixed pitch, tabular figures, other layers and everything else stay."
    )
    add = parser.add_argument
    add("source", type=Path, metavar="SOURCE", help="UFO, UFOZ, .glyphs, .designspace, TTF or OTF")
    add("--out", type=Path, required=True, metavar="NEW.ufo", help="the UFO to write")
    add("--like", metavar="CHARS", help="drawn glyphs that are spaced well, e.g. nHO (default: HOno0)")
    add("--glyphs", metavar="CHARS", help="space these only, e.g. abc (default: all letters and figures)")
    add(
        "--master",
        "--font",
        metavar="NAME",
        help="a master of a .designspace or .glyphs file, or a font of a collection",
    )
    add("--force", action="store_true", help="overwrite what exists")
    add("--json", action="store_true", help="one JSON object a changed glyph, then one that ends")
    parser.set_defaults(run=command)


def command(args: argparse.Namespace) -> int:
    """Exit status 0, or 3 when some glyphs could not be read and were left as they are."""
    from fonte_plugin.workspace.jobs.space_font import SpacingJob, space_font

    job = SpacingJob(args.source, args.out, args.like, args.glyphs, args.master, args.force)
    done = space_font(job)
    for name, growth in sorted(done.respaced.grown.items()):
        width = done.respaced.widths[name]
        if args.json:
            follows = {"follows": growth.follows} if growth.follows else {}
            values = {"left": growth.left, "right": growth.right, "width": width, **follows}
            print(json.dumps({"event": "glyph", "name": name, **values}, ensure_ascii=False))
        else:
            like = f"  like {growth.follows}" if growth.follows else ""
            print(f"{name:20} left {growth.left:+5g}  right {growth.right:+5g}  width {width:g}{like}")
    if args.json:
        end = {"changed": len(done.respaced.grown), "like": done.like, "paths": [str(done.path)]}
        print(json.dumps({"event": "done", **end, "notes": list(done.notes)}, ensure_ascii=False))
    else:
        print(f"Wrote {done.path}: {len(done.respaced.grown)} glyphs have new side bearings, set by {done.like}.")
        for sentence in done.notes:
            print(f"fonte: {sentence}", file=sys.stderr)
    return Exit.SOME_FAILED if done.failed else Exit.DONE
