"""`fonte export`: a UFO to TTF, OTF, WOFF2, SVG files or a proof."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from fonte_plugin.errors import Exit, RequestError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("source", type=Path, metavar="SOURCE", help="UFO or UFOZ, or one master of a .designspace or .glyphs file")
    add("--ttf", type=Path, metavar="FILE", help="TrueType")
    add("--otf", type=Path, metavar="FILE", help="OpenType with cubic outlines")
    add("--woff2", type=Path, metavar="FILE", help="for the web")
    add("--svg", type=Path, metavar="DIR", help="one SVG a glyph")
    add("--proof", type=Path, metavar="FILE", help="a proof sheet, .pdf or .png")
    add("--text", help="text to set on the proof")
    add("--master", metavar="NAME", help="a master of a .designspace or .glyphs file")
    add("--layer", help="a layer of the UFO, e.g. fonte.generated, instead of the default one")
    add(
        "--no-mark", action="store_true", help="compile without the mark, in table meta, of which glyphs were generated"
    )
    add("--force", action="store_true", help="overwrite what exists")
    parser.set_defaults(run=command)


def command(args: argparse.Namespace) -> int:
    """Exit status 0, or 3 when some glyphs had to be left out (they are named)."""
    from fonte_export.atomic import check_target
    from fonte_export.compiled.compile import write_otf, write_ttf, write_woff2
    from fonte_export.proof.svg import write_svgs
    from fonte_export.proof.write import write_proof
    from fonte_plugin.workspace.sources.exportable import exportable

    targets = [path for path in (args.ttf, args.otf, args.woff2, args.proof) if path is not None]
    if not targets and args.svg is None:
        raise RequestError("Say what to make: --ttf, --otf, --woff2, --svg or --proof.", code="target")
    for path in targets:
        check_target(path, force=args.force)
    source = exportable(args.source, args.master)
    notes = dict.fromkeys(source.notes)
    skipped: dict[str, str] = {}
    for path, writer in ((args.ttf, write_ttf), (args.otf, write_otf), (args.woff2, write_woff2)):
        if path is not None:
            compiled = writer(source.base, path, layer=args.layer, force=args.force, marked=not args.no_mark)
            skipped |= compiled.skipped
            notes |= dict.fromkeys(compiled.notes)
            print(f"Wrote {path}.")
    if args.svg is not None:
        skipped |= write_svgs(source.base, args.svg, layer=args.layer, force=args.force).skipped
        print(f"Wrote SVG files to {args.svg}.")
    if args.proof is not None:
        text = args.text.splitlines() if args.text else None
        proof = write_proof(source.base, args.proof, layer=args.layer, text=text, force=args.force)
        skipped |= proof.skipped
        notes |= dict.fromkeys(proof.notes)
        print(f"Wrote {args.proof}.")
    for sentence in dict.fromkeys((*notes, *skipped.values())):
        print(f"fonte: {sentence}", file=sys.stderr)
    return Exit.SOME_FAILED if skipped else Exit.DONE
