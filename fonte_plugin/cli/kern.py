"""`fonte kern`: the kerning that the designer of a font would probably set, beside the existing pairs."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fonte_plugin.errors import Exit, RequestError

if TYPE_CHECKING:
    from fonte_plugin.workspace.jobs.kern_font import Kerned


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Write SOURCE with kerning to a new UFO, as groups and kerning that 'fonte export' compiles. The "
        "kerning and the groups that SOURCE has are kept, and they tell how to kern all other pairs; a pair that is "
        "not there counts as unknown, a pair of 0 as set. Where there is none, only pairs that nearly everybody kerns "
        "are kerned. Best is to set the pairs by hand that --ask names, some ten, and then to run this. Fonts of fixed "
        "pitch, tabular figures and letters that join are not kerned."
    )
    add = parser.add_argument
    add("source", type=Path, metavar="SOURCE", help="UFO, UFOZ, .glyphs, .designspace, TTF or OTF")
    add("--out", type=Path, metavar="NEW.ufo", help="the UFO to write; for all masters of a .designspace a new folder")
    add("--ask", type=int, metavar="N", help="write nothing; name the N pairs that tell most if you set them next")
    add("--kinds", metavar="LIST", help="kern pairs of these kinds alone: capitals, small, figures, points, quotes, "
        "brackets, with commas between; capitals-small for one order; default: those that SOURCE shows")  # fmt: skip
    add("--strength", type=float, default=1.0, metavar="X", help="multiply what is proposed, .25 to 2; default: 1")
    add(
        "--master",
        "--font",
        metavar="NAME",
        help="a master of a .designspace or .glyphs file, or a font of a collection",
    )
    add("--force", action="store_true", help="overwrite what exists")
    add("--json", action="store_true", help="one JSON object a pair, then one that ends")
    parser.set_defaults(run=command)


def command(args: argparse.Namespace) -> int:
    """Exit status 0, or 3 when some glyphs could not be read and were not kerned."""
    return _ask(args) if args.ask is not None else _kern(args)


def _ask(args: argparse.Namespace) -> int:
    from fonte_plugin.workspace.jobs.kern_font import ask_pairs

    if args.out is not None:
        raise RequestError("--ask writes nothing; leave --out away.", code="ask")
    asked = ask_pairs(args.source, args.ask, args.master)
    for pair in asked:
        if args.json:
            event = {"first": pair.first, "second": pair.second, "text": pair.text, "likely": pair.value}
            print(json.dumps({"event": "ask", **event, "chance": round(pair.chance, 2)}, ensure_ascii=False))
        else:
            names = f"{pair.text:4} {pair.first:20} {pair.second:20}"
            print(f"{names} likely {pair.value:+4g}, kerned at all {pair.chance:.0%}")
    if args.json:
        print(json.dumps({"event": "done", "asked": len(asked)}))
    return 0


def _kern(args: argparse.Namespace) -> int:
    from fonte_plugin.design.spacing.learned_kerning import KernSettings
    from fonte_plugin.workspace.jobs.fit_family import is_for_family, kern_family
    from fonte_plugin.workspace.jobs.kern_font import KerningJob, kern_font

    if args.out is None:
        raise RequestError("Name the UFO to write with --out, or ask for pairs with --ask N.", code="out")
    if not 0.25 <= args.strength <= 2:
        raise RequestError("--strength has to be from .25 to 2; 1 is what is likely.", code="strength")
    settings = KernSettings(None if args.kinds is None else _kinds(args.kinds), args.strength)
    job = KerningJob(args.source, args.out, args.master, args.force, settings)
    if is_for_family(args.source, args.out, args.master):
        masters = kern_family(job)
        for name, done in masters.items():
            _say(args, done, name)
        return Exit.SOME_FAILED if any(done.failed for done in masters.values()) else Exit.DONE
    done = kern_font(job)
    _say(args, done)
    return Exit.SOME_FAILED if done.failed else Exit.DONE


def _say(args: argparse.Namespace, done: Kerned, master: str | None = None) -> None:
    """What became of a font, or of one `master` of a family."""
    where = {} if master is None else {"master": master}
    place = args.out if master is not None else done.path
    if master is not None and not args.json:
        print(f"{master}:")
    for pair in done.added:
        if args.json:
            event = {"first": pair.first, "second": pair.second, "value": pair.value, "chance": round(pair.chance, 2)}
            print(json.dumps({"event": "pair", **where, **event}, ensure_ascii=False))
        else:
            print(f"{pair.first:28} {pair.second:28} {pair.value:+5g}   {pair.chance:.0%}")
    mended = f", {len(done.mended)} pairs of accented letters moved apart" if done.mended else ""
    if args.json:
        end = {"added": len(done.added), "kept": done.kept, "cost": round(done.cost, 3), "mended": len(done.mended),
               "paths": [str(place)], "notes": list(done.notes)}  # fmt: skip
        print(json.dumps({"event": "done", **where, **end}, ensure_ascii=False))
    else:
        print(f"Wrote {place}: {len(done.added)} pairs added, {done.kept} kept as they were{mended}.")
        if done.added:
            print(f"Classes cost {done.cost:.2f} thousandths of the em a pair against kerning each by itself.")
        for sentence in done.notes:
            print(f"fonte: {sentence}", file=sys.stderr)


def _kinds(text: str) -> frozenset[tuple[int, int]]:
    """Pairs of the kinds that `text` lists; RequestError for an unknown kind."""
    from fonte_plugin.design.spacing.pair_kinds import KINDS

    alone: set[int] = set()
    pairs: set[tuple[int, int]] = set()
    for item in filter(None, (item.strip() for item in text.split(","))):
        numbers = [KINDS.index(word) if word in KINDS else -1 for word in item.split("-")]
        if -1 in numbers or len(numbers) > 2:
            raise RequestError(
                f"{item} is no kind of pairs; --kinds takes {', '.join(KINDS)}, or two of them as capitals-small.",
                code="kinds",
            )
        if len(numbers) == 1:
            alone.add(numbers[0])
        else:
            pairs.add((numbers[0], numbers[1]))
    if not alone and not pairs:
        raise RequestError(f"--kinds names nothing; it takes {', '.join(KINDS)}.", code="kinds")
    return frozenset(pairs | {(a, b) for a in alone for b in alone})
