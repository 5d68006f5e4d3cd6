"""Faults injected into every path that saves: a full disk, a disk that fails, a folder that became read-only, a kill.

    python benchmarks/faults.py [--faults N] [--seed N] [PATH ...]

Each trial copies a small font, lets a random number of writing system calls pass, and then fails one (or it and all
that follow), or kills the process, in the middle of a write as well. Afterwards the designer's file has to be what it
was or what it was to become, readable whole; a target absent, old or new; after an error no temporary file may lie
about and the error has to be a sentence; and the same save without a fault has to go through. Prints a table, exit
status 1 for a loss.
"""

from __future__ import annotations

import argparse
import errno
import os
import random
import shutil
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import ufoLib2
from faulting.injection import ERRORS, Fault, Killed, injected
from faulting.paths import PATHS, SavingPath, begun
from fontTools.ttLib import TTFont, TTLibError

from fonte_export.errors import ExportError
from fonte_export.provenance import LIB_KEY
from fonte_plugin.errors import FonteError
from fonte_plugin.workspace.review.autosave import read_review
from fonte_plugin.workspace.settings import load_settings

Tree = dict[str, bytes]
Drawn = dict[str, Any]
"""Glyph to what is drawn of it."""


def tree(path: Path) -> Tree:
    """The bytes of a file or of all files of a folder; empty for nothing."""
    if path.is_file():
        return {"": path.read_bytes()}
    return {file.relative_to(path).as_posix(): file.read_bytes() for file in sorted(path.rglob("*")) if file.is_file()}


def drawings(path: Path) -> dict[str, Drawn]:
    """Layer ("" for the default one) to glyph to what is drawn; that it can be read at all is the point."""
    font = ufoLib2.Font.open(path, lazy=False)
    return {
        "" if layer is font.layers.defaultLayer else layer.name: {
            str(glyph.name): (glyph.width, [(p.x, p.y) for contour in glyph for p in contour], LIB_KEY in glyph.lib)
            for glyph in layer
        }
        for layer in font.layers
    }


def is_font(path: Path) -> bool:
    """Whether a compiled font can be read to its last table: without its helper, CFF is written in another form."""
    if path.suffix not in (".ttf", ".otf", ".woff2"):
        return False
    try:
        with TTFont(path, lazy=False) as font:
            return {"cmap", "hmtx"} <= {tag for tag in font.keys() if font[tag] is not None}  # noqa: SIM118
    except (TTLibError, OSError, ValueError):
        return False


@dataclass
class Tally:
    faults: int = 0
    kills: int = 0
    lost: list[str] = field(default_factory=list)
    codes: Counter[str] = field(default_factory=Counter)


def trial(
    path: SavingPath, folder: Path, template: Path, fault: Fault, expected: Tree, become: Drawn, tally: Tally
) -> int:
    """One save with a fault; returns how many writing calls it made. What is wrong is added to the tally.

    `expected`: the target as it has to become; `become`: the drawn glyphs of the source, where the save moves some.
    """
    os.environ["FONTE_HOME"] = str(folder / "home")
    source, target = folder / "Mine.ufo", folder / (path.target or "Mine.ufo")
    shutil.copytree(template, source)
    path.prepare(source, target)
    before, old = tree(source), tree(target) if target != source else {}
    drawn = drawings(source)
    here = f"{path.name}, call {fault.after}, {'kill' if fault.kill else errno.errorcode.get(fault.code, 'none')}"
    failed = False
    with injected(fault):
        try:
            path.save(source, target)
        except Killed:
            failed = True
        except (ExportError, FonteError) as error:
            failed = True
            if not str(error).strip().endswith((".", "\u201d")):
                tally.lost.append(f"{here}: no sentence: {error}")
        except Exception as error:
            failed = True
            tally.lost.append(f"{here}: {type(error).__name__}: {error}")
    if fault.struck:
        tally.faults += 1
        tally.kills += fault.kill
        tally.codes["kill" if fault.kill else errno.errorcode[fault.code]] += 1
    try:
        now = drawings(source)
    except Exception as error:
        tally.lost.append(f"{here}: the source cannot be read: {error}")
        return fault.calls
    if not path.in_place and tree(source) != before:
        tally.lost.append(f"{here}: the source changed")
    changed = (name for name, one in drawn[""].items() if now[""].get(name) != one)
    if path.in_place and any(drawn[""][name][1] and now[""].get(name) != become.get(name) for name in changed):
        tally.lost.append(f"{here}: a drawn glyph changed")
    if target != source:
        made = tree(target)
        whole = not path.repeatable or made in ({}, old, expected) or is_font(target)
        if not whole:
            tally.lost.append(f"{here}: half a target")
        if path.name == "window: review kept" and read_review(target) is None:
            tally.lost.append(f"{here}: the review cannot be read")
        if path.name == "window: settings" and load_settings(target).threads not in (1, 2):
            tally.lost.append(f"{here}: the settings are gone")
    # one call may fail and the next not: then whoever made a temporary file has to have removed it
    if failed and not fault.kill and not fault.lasting and (left := [one.name for one in folder.rglob("*.tmp")]):
        tally.lost.append(f"{here}: left {left[0]}")
    if failed:
        try:
            path.save(source, target)
        except (ExportError, FonteError) as error:
            if "exists" not in str(error) and "already" not in str(error):
                tally.lost.append(f"{here}: the next save fails: {error}")
        except Exception as error:
            tally.lost.append(f"{here}: the next save fails: {error}")
        drawings(source)
    return fault.calls


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="*", help=f"of: {', '.join(path.name for path in PATHS)}; default: all")
    parser.add_argument("--faults", type=int, default=1000, help="in all")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    chosen = [path for path in PATHS if not args.paths or path.name in args.paths]
    dice, wrong = random.Random(args.seed), 0
    with tempfile.TemporaryDirectory(prefix="fonte-faults-") as name:
        place = Path(name)
        os.environ.setdefault("SOURCE_DATE_EPOCH", "1577836800")
        template = place / "Template.ufo"
        begun(template)
        print(f"{'':28} {'faults':>7} {'kills':>6} {'calls':>6}  lost")
        for path in chosen:
            tally = Tally()
            clean = place / "clean"
            clean.mkdir()
            calls = trial(path, clean, template, Fault(), {}, {}, Tally())
            expected = tree(clean / path.target) if path.target else {}
            become = drawings(clean / "Mine.ufo")[""] if path.in_place else {}
            shutil.rmtree(clean)
            wanted = args.faults // len(chosen)
            while tally.faults < wanted:
                kind = dice.random()
                fault = Fault(dice.randrange(calls), dice.choice(ERRORS), lasting=kind < 0.4, kill=kind > 0.7)
                folder = place / "trial"
                folder.mkdir()
                trial(path, folder, template, fault, expected, become, tally)
                shutil.rmtree(folder)
            print(f"{path.name:28} {tally.faults:7} {tally.kills:6} {calls:6}  {len(tally.lost)}", flush=True)
            for line, times in Counter(tally.lost).most_common(5):
                print(f"    {times} x {line}")
            wrong += len(tally.lost)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
