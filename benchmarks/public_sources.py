"""Every command on whole public sources: no traceback, the exit status that is right, and the source as it was.

    python benchmarks/public_sources.py FOLDER [NAME ...] [--most N] [--formats .ufo,.glyphs] [--model PATH] [--said]

FOLDER holds a checkout of each repository of public_sources.toml, as OWNER+NAME. Prints a line for each source
and for each command that did not end as it should, with --said what each command said of trouble; exit status 1 if
there is any that did not.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import io
import os
import shutil
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fonte_plugin.cli.main import main
from fonte_plugin.errors import Exit

LIST = Path(__file__).with_suffix(".toml")
SUFFIXES = (".ufo", ".ufoz", ".designspace", ".glyphs", ".glyphspackage", ".sfd", ".vfb", ".vfj", ".fontra", ".ttf",
            ".otf", ".ttc", ".woff", ".woff2")  # fmt: skip
LIBRARY_WORDS = ("Traceback", "Warning: ", "fs '/", "NoneType", "<class", " object at 0x", "fault of Fonte's")
"""words that a designer should never read"""


@dataclass(frozen=True)
class Fault:
    """A command that did not end as expected."""

    source: Path
    command: str
    status: int
    why: str


def sources(folder: Path, most: int, suffixes: tuple[str, ...]) -> Iterator[Path]:
    """Up to `most` fonts of each format of `suffixes` below `folder`, spread over its folders."""
    found: dict[str, list[Path]] = {}
    for place, folders, files in os.walk(folder):
        inside = [name for name in folders if name.lower().endswith(SUFFIXES)]
        folders[:] = sorted(set(folders) - set(inside) - {".git"})
        for name in [*inside, *files]:
            if name.lower().endswith(suffixes):
                found.setdefault(Path(name).suffix.lower(), []).append(Path(place, name))
    for paths in found.values():
        paths.sort()
        step = max(1, len(paths) // most)
        yield from paths[::step][:most]


def attempt(source: Path, model: str | None) -> Iterator[tuple[str, int, str, Fault | None]]:
    """Each command on `source`: its name, its exit status, what it said, and what was wrong with how it ended."""
    before = digest(source)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        chosen = ["--model", model] if model else []
        commands = {
            "check": ["check", source],
            "ttf": ["export", source, "--ttf", out / "a.ttf"],
            "otf": ["export", source, "--otf", out / "a.otf"],
            "proof": ["export", source, "--proof", out / "a.png"],
            "svg": ["export", source, "--svg", out / "svg"],
            "space": ["space", source, "--out", out / "spaced.ufo"],
            "kern": ["kern", source, "--out", out / "kerned.ufo"],
            "report": ["report", source, "--out", out / "report"],
            "generate": ["generate", source, "--out", out / "new.ufo", "--chars", "r", "--candidates", "1",
                         "--accents", "latin1", *chosen],
        }  # fmt: skip
        for name, words in commands.items():
            said, told = io.StringIO(), io.StringIO()
            with contextlib.redirect_stdout(said), contextlib.redirect_stderr(told):
                status = main([str(word) for word in words])
            if status == Exit.INTERRUPTED:
                raise KeyboardInterrupt
            text = said.getvalue() + told.getvalue()
            wrong = next((word for word in LIBRARY_WORDS if word in text), None)
            why = None
            if status not in (0, 2, 3):
                why = text.strip().splitlines()[-2:]
            elif wrong is not None:
                why = [line for line in text.splitlines() if wrong in line][:1]
            elif status == 2 and sum(line.startswith("fonte: ") for line in told.getvalue().splitlines()) != 1:
                why = ["not one sentence", *told.getvalue().strip().splitlines()[-3:]]
            elif digest(source) != before:
                why = ["the source was changed"]
            yield name, status, told.getvalue(), Fault(source, name, status, " / ".join(why)) if why else None
            for folder_made in ("svg", "report"):
                shutil.rmtree(out / folder_made, ignore_errors=True)


def digest(path: Path) -> str:
    """SHA-256 over names and contents of a file or of a folder."""
    total = hashlib.sha256()
    for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
        if file.is_file():
            total.update(str(file.relative_to(path)).encode() + file.read_bytes())
    return total.hexdigest()


def run() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--most", type=int, default=3, help="fonts of each format of a repository")
    parser.add_argument("--formats", default="", help="e.g. .ufo,.glyphs instead of all")
    parser.add_argument("--model")
    parser.add_argument("--said", action="store_true", help="print the sentences of each command")
    args = parser.parse_intermixed_args()
    suffixes = tuple(args.formats.split(",")) if args.formats else SUFFIXES
    listed = tomllib.loads(LIST.read_text())["source"]
    faults = count = tried = 0
    for entry in listed:
        place = args.folder / entry["repository"].replace("/", "+")
        if not place.is_dir() or (args.names and entry["repository"] not in args.names):
            continue
        for source in sources(place, args.most, suffixes):
            tried += 1
            started = time.monotonic()
            ended = []
            for name, status, told, fault in attempt(source, args.model):
                count += 1
                ended.append(f"{name} {status}")
                for line in told.splitlines() if args.said else ():
                    if line.startswith("fonte: "):
                        print(f"    {name} {status}: {line[7:300]}", flush=True)
                if fault is not None:
                    faults += 1
                    where = fault.source.relative_to(args.folder)
                    print(f"{where} {fault.command} ({fault.status}): {fault.why}", flush=True)
            where = source.relative_to(args.folder)
            print(f"{where} ({time.monotonic() - started:.0f} s): {', '.join(ended)}", flush=True)
    print(f"{count} commands on {tried} sources, {faults} faults.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(run())
