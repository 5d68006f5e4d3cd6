"""One table of what takes time: start, first glyph, an alphabet by level, a family, many sources, long outlines.

python benchmarks/overview.py [--beside CHECKOUT] [--script FONT] [--repeat 3] [--threads 1]

Each number is processor time (seconds, user and system, of the process and its children), the least of the repeats.
With `--beside`, another checkout, say a worktree of the commit before, is measured in the same run, turn by turn, so
that other work of the machine affects both alike; the last column is this checkout as a part of that. Peak memory is
that of the alphabet. `benchmarks/generation.py` has the bare products that an alphabet cannot do without.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
REFERENCES = "HOnoaegs"
MASTERS = 12
"""Masters of the family that is drawn."""
SOURCES = 6
"""Fonts that one command is given at once."""
DRAW = """
import json, resource, sys
from pathlib import Path
from fonte_plugin.engine.store import find_model, load_engine
from fonte_plugin.request import GenerateRequest, GlyphResult
from fonte_plugin.workspace.generate import Drawing, generate
from fonte_plugin.workspace.sources.source import open_source

source, shown, wanted, threads, choices = sys.argv[1:]
drawing = Drawing.of_source(open_source(Path(source)))
engine = load_engine(find_model(), int(threads))
known = set(GenerateRequest.__dataclass_fields__)
asked = {name: value for name, value in json.loads(choices).items() if name in known}
request = GenerateRequest(wanted, style="sans-serif", references=shown, redraw=wanted, **asked)
before = resource.getrusage(resource.RUSAGE_SELF)
for _ in generate(request, drawing, engine):
    pass
after = resource.getrusage(resource.RUSAGE_SELF)
spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
print(json.dumps({"seconds": spent, "peak": after.ru_maxrss / 1024}))
"""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--beside", type=Path, help="another checkout, measured in turn with this one")
    parser.add_argument("--script", type=Path, help="a font of long outlines with the glyphs HOnoaegs")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    trees = [ROOT, *([args.beside.resolve()] if args.beside else [])]
    example = next((ROOT / "resources" / "examples").glob("*.ufo"))
    least: dict[str, dict[Path, float]] = {}
    peak: dict[Path, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        fonts, family = _many(example, Path(folder)), _family(example, Path(folder))
        for turn in range(args.repeat):
            for tree in trees:
                out = Path(folder, f"out-{turn}-{tree.name}-{trees.index(tree)}")
                found = _start(tree) | _commands(tree, example, fonts, family, out, args.threads)
                for name, source, choices in _drawn(example, args.script):
                    seconds, megabytes = _draw(tree, source, choices, args.threads)
                    found[name], peak[tree] = seconds, max(peak.get(tree, 0), megabytes)
                for name, seconds in found.items():
                    mine = least.setdefault(name, {})
                    mine[tree] = min(mine.get(tree, seconds), seconds)
    _print(least, peak, trees)
    return 0


def _drawn(example: Path, script: Path | None) -> list[tuple[str, Path, Mapping[str, object]]]:
    """Name, font and choices of each alphabet that is drawn; an older checkout leaves out what it does not know."""
    cases: list[tuple[str, Path, Mapping[str, object]]] = [
        ("54 glyphs, draft", example, {"level": "draft"}),
        ("54 glyphs, normal", example, {"level": "normal"}),
        ("54 glyphs, five samples each", example, {"candidates": 5}),
    ]
    return [*cases, ("54 glyphs, long outlines, normal", script, {"level": "normal"})] if script else cases


def _start(tree: Path) -> dict[str, float]:
    program = [sys.executable, "-m", "fonte_plugin.cli.main"]
    return {
        "an empty Python": _spent(tree, [sys.executable, "-c", "pass"]),
        "fonte --help": _spent(tree, [*program, "--help"]),
        "fonte generate --help": _spent(tree, [*program, "generate", "--help"]),
    }


def _commands(tree: Path, example: Path, fonts: Path, family: Path, out: Path, threads: int) -> dict[str, float]:
    """Whole commands, start to files; a checkout that completes no folder has each of its fonts completed in turn."""
    generate = [sys.executable, "-m", "fonte_plugin.cli.main", "generate", f"--threads={threads}", "--refs", "noHO"]
    few = [*generate, "--chars", "abde", "--candidates", "1"]
    found = {
        "first glyph, start to file": _spent(
            tree, [*generate, str(example), "--chars", "l", "--redraw", "l", "--out", f"{out}.ufo"]
        ),
        f"{MASTERS} masters, 4 glyphs": _spent(tree, [*few, "--redraw", "abde", str(family), "--out", f"{out}-family"]),
    }
    name = f"{SOURCES} sources, 4 glyphs"
    redrawn = [*few, "--redraw", "abde"]
    if (tree / "fonte_plugin" / "cli" / "many_sources.py").is_file():
        found[name] = _spent(tree, [*redrawn, str(fonts), "--out", f"{out}-many"])
    else:
        each = [[*redrawn, str(font), "--out", f"{out}-{font.name}"] for font in sorted(fonts.iterdir())]
        found[name] = sum(_spent(tree, command) for command in each)
    return found


def _many(example: Path, folder: Path) -> Path:
    for number in range(SOURCES):
        shutil.copytree(example, folder / "fonts" / f"Font{number}.ufo")
    return folder / "fonts"


def _family(example: Path, folder: Path) -> Path:
    """A designspace of masters that are all alike: the cost depends on their number."""
    places = [f"Master{number}.ufo" for number in range(MASTERS)]
    for place in places:
        shutil.copytree(example, folder / "family" / place)
    sources = "".join(
        f'<source filename="{place}" name="{place}" stylename="{place}"><location>'
        f'<dimension name="Weight" xvalue="{number}"/></location></source>'
        for number, place in enumerate(places)
    )
    axis = f'<axis tag="wght" name="Weight" minimum="0" default="0" maximum="{MASTERS - 1}"/>'
    path = folder / "family" / "Family.designspace"
    path.write_text(f'<designspace format="4.1"><axes>{axis}</axes><sources>{sources}</sources></designspace>')
    return path


def _environment(tree: Path) -> dict[str, str]:
    paths = os.pathsep.join(map(str, (tree, tree / "export")))
    return {**os.environ, "PYTHONPATH": paths, "FONTE_RESOURCES": str(tree / "resources")}


def _spent(tree: Path, command: list[str]) -> float:
    """Seconds of the processor that a command takes, with its own children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, capture_output=True, env=_environment(tree), cwd=tree)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _draw(tree: Path, source: Path, choices: Mapping[str, object], threads: int) -> tuple[float, float]:
    """Seconds of the processor from a loaded engine, and peak memory in megabytes."""
    wanted = "".join(char for char in ALPHABET if char not in REFERENCES)
    command = [sys.executable, "-c", DRAW, str(source), REFERENCES, wanted, str(threads), json.dumps(choices)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=_environment(tree), cwd=tree)
    found = json.loads(done.stdout.splitlines()[-1])
    return float(found["seconds"]), float(found["peak"])


def _print(least: Mapping[str, Mapping[Path, float]], peak: Mapping[Path, float], trees: list[Path]) -> None:
    here, *others = trees
    print(f"{'':34}{'here':>9}{'beside':>9}{'part':>7}" if others else f"{'':34}{'here':>9}")
    for name, found in [*least.items(), ("peak memory, megabytes", peak)]:
        beside = "".join(f"{found[tree]:9.2f}{found[here] / found[tree]:7.2f}" for tree in others)
        print(f"{name:34}{found[here]:9.2f}{beside}")
    print(f"fonte --help takes {least['fonte --help'][here] / least['an empty Python'][here]:.1f} empty Pythons")


if __name__ == "__main__":
    sys.exit(main())
