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
import contextlib
import errno
import os
import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import ufoLib2
from fontTools.ttLib import TTFont, TTLibError

from fonte_export.compiled.compile import write_otf, write_ttf, write_woff2
from fonte_export.errors import ExportError
from fonte_export.glyph_source import GeneratedGlyph
from fonte_export.proof.svg import write_svgs
from fonte_export.proof.write import write_proof
from fonte_export.provenance import LIB_KEY
from fonte_export.ufo.accept import accept_into_default
from fonte_export.ufo.layer import write_layer
from fonte_export.ufo.write import write_ufo
from fonte_plugin.completion.references import named
from fonte_plugin.errors import FonteError
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import Candidate, GlyphResult, Origin
from fonte_plugin.workspace.report.write import ReportJob, write_report
from fonte_plugin.workspace.review.autosave import Autosave, read_review
from fonte_plugin.workspace.review.saving import export_font, save_into_source, save_layer, save_new
from fonte_plugin.workspace.review.session import open_session
from fonte_plugin.workspace.settings import Settings, load_settings, save_settings

WRITING = ("open", "write", "fsync", "replace", "rename", "unlink", "mkdir", "rmdir", "chmod")
ERRORS = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS, errno.EDQUOT, errno.EMFILE, errno.ENAMETOOLONG)
ORIGIN = Origin("model 1", 3, 0.5, "serif", "no", "0" * 64, "2026-01-01")
Tree = dict[str, bytes]


class Killed(BaseException):
    """The process is gone: no system call succeeds from here on, so no clean-up runs either."""


@dataclass
class Fault:
    """Lets `after` writing calls pass, then fails one with `code`, or all from there on, or kills."""

    after: int = 10**9
    code: int = 0
    lasting: bool = False
    kill: bool = False
    calls: int = 0
    struck: bool = False

    def strikes(self) -> bool:
        self.calls += 1
        due = self.calls > self.after if self.lasting or self.kill else self.calls == self.after + 1
        self.struck |= due
        return due


@contextlib.contextmanager
def injected(fault: Fault) -> Iterator[None]:
    """The writing functions of `os` with the fault in them; what shutil and pathlib write goes through these too."""
    real = {name: getattr(os, name) for name in WRITING}

    def wrapped(name: str) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            if name == "open" and not (arguments[1] if len(arguments) > 1 else options.get("flags", 0)) & os.O_CREAT:
                return real[name](*arguments, **options)
            first = not fault.struck
            if fault.strikes():
                if name == "write" and first:  # half of it is on the disk
                    real[name](arguments[0], bytes(arguments[1])[: len(arguments[1]) // 2])
                if fault.kill:
                    raise Killed
                raise OSError(fault.code, os.strerror(fault.code))
            return None if name == "fsync" else real[name](*arguments, **options)

        return call

    for name in WRITING:
        setattr(os, name, wrapped(name))
    try:
        yield
    finally:
        for name, function in real.items():
            setattr(os, name, function)


def tree(path: Path) -> Tree:
    """The bytes of a file or of all files of a folder; empty for nothing."""
    if path.is_file():
        return {"": path.read_bytes()}
    return {file.relative_to(path).as_posix(): file.read_bytes() for file in sorted(path.rglob("*")) if file.is_file()}


def drawings(path: Path) -> dict[str, dict[str, Any]]:
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


def glyph(char: str, step: int = 0) -> Glyph:
    corners = ((50.0 + step, 0.0), (450.0, 0.0), (450.0, 700.0), (50.0 + step, 700.0))
    return named(char, Outline(500, (Contour.path(corners[0], [(corner,) for corner in corners[1:]]),)))


def begun(path: Path) -> None:
    """Six drawn letters, an empty one, kerning and a feature."""
    write_ufo(path, [GeneratedGlyph(glyph(char)) for char in "noHOae"], mark_color=None)
    font = ufoLib2.Font.open(path)
    for name in "noHOae":
        font[name].lib.pop(LIB_KEY, None)
        font[name].note = None
    font.newGlyph("b").unicodes = [0x62]
    font.kerning[("n", "o")] = -10
    font.features.text = "feature liga { sub n by o; } liga;"
    font.save()


NEW = [GeneratedGlyph(glyph(char, 7), {"model": "model 1", "seed": 3}) for char in "bdpqR"]


@dataclass(frozen=True)
class SavingPath:
    """`save` writes; `source` may not be lost, `target` is what is made. `prepare` comes before the fault."""

    name: str
    save: Callable[[Path, Path], Any]
    target: str = ""
    prepare: Callable[[Path, Path], Any] = field(default=lambda _source, _target: None)
    in_place: bool = False
    """the source itself is written to"""
    repeatable: bool = True
    """the same save gives the same bytes, so that a target can be compared with what it should be"""


def _reviewed(source: Path) -> tuple[Any, Any]:
    session = open_session(source)
    review = session.begin()
    for char in "bdpqR":
        review = review.with_result(GlyphResult(char, char, (Candidate(0, glyph(char, 7).outline, 0.8),)), ORIGIN)
    return session, review.accept("bdpqR")


def _window(save: Callable[..., Any], *to: str, **options: Any) -> Callable[[Path, Path], Any]:
    def run(source: Path, target: Path) -> Any:
        session, review = _reviewed(source)
        return save(session, review, "bdpqR", *([target] if to else []), mark_color=None, **options)

    return run


def _exported(source: Path, target: Path) -> None:
    export_font(*_reviewed(source), "bdpqR", target)


def _autosave(source: Path, target: Path) -> None:
    Autosave(source, path=target).save(_reviewed(source)[1])


PATHS = (
    SavingPath("new UFO", lambda s, t: write_ufo(t, NEW, base=s), "New.ufo"),
    SavingPath("UFO over an old one", lambda s, t: write_ufo(t, NEW, base=s, force=True), "New.ufo",
               lambda s, t: write_ufo(t, NEW[:1], base=s)),
    SavingPath("new UFOZ", lambda s, t: write_ufo(t, NEW, base=s), "New.ufoz", repeatable=False),
    SavingPath("layer of the source", lambda s, t: write_layer(s, NEW), in_place=True),
    SavingPath("layer once more", lambda s, t: write_layer(s, NEW), in_place=True,
               prepare=lambda s, t: write_layer(s, [GeneratedGlyph(glyph("b", 3))])),
    SavingPath("accepted into the source", lambda s, t: accept_into_default(s, list("bdpqR")), in_place=True,
               prepare=lambda s, t: write_layer(s, NEW)),
    SavingPath("TTF", lambda s, t: write_ttf(s, t), "New.ttf", lambda s, t: t.write_bytes(b"old")),
    SavingPath("OTF", lambda s, t: write_otf(s, t), "New.otf"),
    SavingPath("WOFF2", lambda s, t: write_woff2(s, t), "New.woff2"),
    SavingPath("SVG files", lambda s, t: write_svgs(s, t), "svg"),
    SavingPath("proof", lambda s, t: write_proof(s, t, force=True), "New.pdf", lambda s, t: t.write_bytes(b"old")),
    SavingPath("report", lambda s, t: write_report(ReportJob(s, t)), "report"),
    SavingPath("window: new UFO", _window(save_new, "to", force=False), "New.ufo"),
    SavingPath("window: layer", _window(save_layer), in_place=True),
    SavingPath("window: the source itself", _window(save_into_source), in_place=True),
    SavingPath("window: TTF", _exported, "New.ttf"),
    SavingPath("window: review kept", _autosave, "review.json", _autosave, repeatable=False),
    SavingPath("window: settings", lambda s, t: save_settings(Settings(threads=2), t), "settings.json",
               lambda s, t: save_settings(Settings(threads=1), t)),
)  # fmt: skip


@dataclass
class Tally:
    faults: int = 0
    kills: int = 0
    lost: list[str] = field(default_factory=list)
    codes: Counter[str] = field(default_factory=Counter)


def trial(path: SavingPath, folder: Path, template: Path, fault: Fault, expected: Tree, tally: Tally) -> int:
    """One save with a fault; returns how many writing calls it made. What is wrong is added to the tally."""
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
    if path.in_place and any(now[""].get(name) != one for name, one in drawn[""].items()
                             if one[1]):  # fmt: skip
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
        except ExportError as error:
            if "exists" not in str(error):
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
        os.environ["FONTE_HOME"] = str(place / "home")
        os.environ.setdefault("SOURCE_DATE_EPOCH", "1577836800")
        template = place / "Template.ufo"
        begun(template)
        print(f"{'':28} {'faults':>7} {'kills':>6} {'calls':>6}  lost")
        for path in chosen:
            tally = Tally()
            clean = place / "clean"
            clean.mkdir()
            calls = trial(path, clean, template, Fault(), {}, Tally())
            expected = tree(clean / path.target) if path.target else {}
            shutil.rmtree(clean)
            wanted = args.faults // len(chosen)
            while tally.faults < wanted:
                kind = dice.random()
                fault = Fault(dice.randrange(calls), dice.choice(ERRORS), lasting=kind < 0.4, kill=kind > 0.7)
                folder = place / "trial"
                folder.mkdir()
                trial(path, folder, template, fault, expected, tally)
                shutil.rmtree(folder)
            print(f"{path.name:28} {tally.faults:7} {tally.kills:6} {calls:6}  {len(tally.lost)}", flush=True)
            for line, times in Counter(tally.lost).most_common(5):
                print(f"    {times} x {line}")
            wrong += len(tally.lost)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
