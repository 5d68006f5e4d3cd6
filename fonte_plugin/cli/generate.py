"""`fonte generate`: complete a font that a designer has begun, or invent one from a style word."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fonte_plugin.design.construction.repertoire import REPERTOIRES
from fonte_plugin.errors import Exit, RequestError
from fonte_plugin.levels import LEVELS, NORMAL
from fonte_plugin.notation.charset import CHARACTERS, parse_chars
from fonte_plugin.notation.styles import STYLES
from fonte_plugin.request import AUTO, DEFAULT_TEMPERATURE, GenerateRequest

if TYPE_CHECKING:
    from fonte_plugin.cli.reporting import Event


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Draw the glyphs that SOURCE lacks, in its style, into a new UFO. Without SOURCE, invent a font."
    )
    add = parser.add_argument
    add(
        "source",
        type=Path,
        nargs="*",
        metavar="SOURCE",
        help="UFO, UFOZ, .glyphs, .designspace, TTF or OTF; of many, or of a folder of them, each is completed",
    )
    add(
        "--out",
        type=Path,
        metavar="NEW.ufo",
        help="the UFO to write: SOURCE and what was drawn; for a .designspace a new folder for all of its masters; "
        "for many sources the folder that all go to",
    )
    add(
        "--master",
        "--font",
        metavar="NAME",
        help="a master of a .designspace or .glyphs file, or a font of a collection",
    )
    add("--chars", default=CHARACTERS, help="what to draw, e.g. A-Za-z0-9; a hyphen itself stands first or last")
    add("--refs", default=AUTO, help='drawn glyphs to show the network, e.g. "HOno" (default: the most telling)')
    add("--style", default=AUTO, help=f"{', '.join(STYLES)}, or auto (default)")
    add("--stem", type=float, metavar="U", help="of a font from a style word: how thick the stem of its n is, in units")
    add("--x-height", type=float, metavar="U", help="how high its n is")
    add("--width", type=float, metavar="U", help="the advance width of its n")
    add("--slant", type=float, metavar="DEGREES", help="how far it leans to the right")
    add(
        "--level",
        choices=LEVELS,
        default=NORMAL,
        help="draft: what is likeliest of each glyph; normal: some samples of each, more of hard ones; best: many "
        "more; the best sample is written (default %(default)s)",
    )
    add(
        "--candidates",
        type=int,
        default=0,
        metavar="N",
        help="exactly N samples of each glyph, whatever the level says",
    )
    add(
        "--temperature",
        type=float,
        default=DEFAULT_TEMPERATURE,
        metavar="T",
        help="0 careful to 1 adventurous (default %(default)s)",
    )
    add("--top-k", type=int, default=0, help="choose among the K likeliest tokens only")
    add("--top-p", type=float, default=1.0, help="choose among the likeliest tokens that make up this probability")
    add("--repetition-penalty", type=float, default=1.0, help="above 1, avoid coordinates used just before")
    add("--seed", type=int, default=0, help="another seed, another drawing (default %(default)s)")
    add("--model", metavar="PATH", help="folder or name of a model (default: the one that ships)")
    add("--threads", type=int, default=0, metavar="N", help="CPU threads (default: all cores)")
    add("--jobs", type=int, default=0, metavar="N", help="of many sources, draw N at a time (default: 1)")
    add("--dask", metavar="ADDRESS", help="draw many sources on a Dask cluster that sees the same folders")
    add("--layer", action="store_true", help="write into SOURCE itself, layer fonte.generated; nothing else changes")
    add("--ttf", type=Path, metavar="FILE", help="compile NEW.ufo as well, to .ttf or .otf")
    add(
        "--accents",
        choices=tuple(REPERTOIRES),
        default="none",
        help="build accented letters and signs as well, from what is drawn (default %(default)s)",
    )
    add("--redraw", default="", metavar="CHARS", help="draw these although they are drawn")
    add("--force", action="store_true", help="overwrite what exists")
    add("--raw", action="store_true", help="without clean-up filters and spacing")
    add("--no-own-parts", action="store_true", help="without parts of drawn glyphs, point for point, in new ones")
    add("--no-mark", action="store_true", help="without a mark colour on generated glyphs")
    add(
        "--unmarked",
        action="store_true",
        help="without any mark: neither colour, lib entry and note in the UFO, nor table meta in a compiled font",
    )
    add("--json", action="store_true", help="one JSON object a line on stdout")
    parser.set_defaults(run=command)


def command(args: argparse.Namespace) -> int:
    """Exit status 0, or 3 when some glyphs could not be drawn or written; of many sources, when some failed."""
    from fonte_plugin.cli.many_sources import are_many, complete_many

    if are_many(args.source):
        return complete_many(args)
    if args.jobs:
        raise RequestError("--jobs is for many sources.", code="jobs")
    if args.dask is not None:
        raise RequestError("--dask is for many sources.", code="jobs")
    from fonte_plugin.cli.reporting import JsonReporter, TextReporter
    from fonte_plugin.workspace.jobs.write_glyphs import Saved

    reporter = JsonReporter() if args.json else TextReporter()
    with reporter:
        failed = False
        for event in _events(args):
            reporter.show(event)
            if isinstance(event, Saved):
                failed = event.failed > 0
    return Exit.SOME_FAILED if failed else Exit.DONE


def _events(args: argparse.Namespace) -> Iterator[Event]:
    """Run the job that is asked for."""
    path: Path | None = args.source[0] if args.source else None
    request = GenerateRequest(
        chars=parse_chars(args.chars),
        style=args.style,
        references=AUTO if args.refs == AUTO else parse_chars(args.refs) and args.refs,
        redraw=parse_chars(args.redraw) if args.redraw else "",
        level=args.level,
        candidates=args.candidates,
        temperature=args.temperature,
        top_k=args.top_k,
        top_p=args.top_p,
        repetition_penalty=args.repetition_penalty,
        seed=args.seed,
        raw=args.raw,
        own_parts=not args.no_own_parts,
        stem=args.stem,
        x_height=args.x_height,
        width=args.width,
        slant=args.slant,
    )
    mark: dict[str, Any] = {"unmarked": args.unmarked} | ({"mark_color": None} if args.no_mark else {})
    threads = max(0, args.threads)
    family = path is not None and path.suffix.lower() == ".designspace"
    if path is not None and family and args.out is not None and args.out.suffix.lower() not in (".ufo", ".ufoz"):
        if args.master is not None:
            raise RequestError("A family goes to a new folder; --master is for a single UFO.", code="target")
        if args.layer or args.ttf:
            raise RequestError("A family goes to a new folder; --layer and --ttf are for a single UFO.", code="target")
        from fonte_plugin.workspace.jobs.complete_family import FamilyJob, run_family

        yield from run_family(
            FamilyJob(request, path, args.out, args.model, threads, args.force, accents=args.accents, **mark)
        )
        return
    from fonte_plugin.workspace.jobs.complete_font import FontJob, run

    yield from run(
        FontJob(
            request,
            source=path,
            out=args.out,
            layer=args.layer,
            ttf=args.ttf,
            model=args.model,
            threads=threads,
            force=args.force,
            accents=args.accents,
            master=args.master,
            **mark,
        )
    )
