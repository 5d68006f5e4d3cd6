"""`fonte space`: side bearings for a font that is drawn already, from its own rhythm."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fonte_plugin.errors import Exit

if TYPE_CHECKING:
    from fonte_plugin.workspace.jobs.space_font import Spacing


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Write SOURCE with new side bearings to a new UFO. The control glyphs keep theirs, and every other "
        "letter and figure gets as much white beside it as they have: with four of them or more as designers of open "
        "fonts have it, by small networks, else by rule. Accented letters follow their base letter, "
        "with more room where an accent would reach over a neighbour. Letters that join stay as they are; a "
        "fixed pitch, tabular figures, other layers and everything else stay."
    )
    add = parser.add_argument
    add("source", type=Path, metavar="SOURCE", help="UFO, UFOZ, .glyphs, .designspace, TTF or OTF")
    add(
        "--out",
        type=Path,
        required=True,
        metavar="NEW.ufo",
        help="the UFO to write; for all masters of a .designspace a new folder",
    )
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
    from fonte_plugin.workspace.jobs.fit_family import is_for_family, space_family
    from fonte_plugin.workspace.jobs.space_font import SpacingJob, space_font

    job = SpacingJob(args.source, args.out, args.like, args.glyphs, args.master, args.force)
    if is_for_family(args.source, args.out, args.master):
        masters = space_family(job)
        for name, done in masters.items():
            _say(args, done, name)
        return Exit.SOME_FAILED if any(done.failed for done in masters.values()) else Exit.DONE
    done = space_font(job)
    _say(args, done)
    return Exit.SOME_FAILED if done.failed else Exit.DONE


def _say(args: argparse.Namespace, done: Spacing, master: str | None = None) -> None:
    """What became of a font, or of one `master` of a family."""
    where = {} if master is None else {"master": master}
    place = args.out if master is not None else done.path
    if master is not None and not args.json:
        print(f"{master}:")
    for name, growth in sorted(done.respaced.grown.items()):
        width = done.respaced.widths[name]
        if args.json:
            follows = {"follows": growth.follows} if growth.follows else {}
            values = {"left": growth.left, "right": growth.right, "width": width, **follows}
            print(json.dumps({"event": "glyph", **where, "name": name, **values}, ensure_ascii=False))
        else:
            like = f"  like {growth.follows}" if growth.follows else ""
            print(f"{name:20} left {growth.left:+5g}  right {growth.right:+5g}  width {width:g}{like}")
    if args.json:
        end = {"changed": len(done.respaced.grown), "like": done.like, "paths": [str(place)]}
        print(json.dumps({"event": "done", **where, **end, "notes": list(done.notes)}, ensure_ascii=False))
    else:
        print(f"Wrote {place}: {len(done.respaced.grown)} glyphs have new side bearings, set by {done.like}.")
        for sentence in done.notes:
            print(f"fonte: {sentence}", file=sys.stderr)
