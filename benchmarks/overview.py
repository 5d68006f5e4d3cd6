"""One table of what takes time: start, first glyph, an alphabet by level, a family, many sources, long outlines.

python benchmarks/overview.py [--beside CHECKOUT] [--script FONT] [--sources 200] [--repeat 3] [--threads 1]

Each number is processor time (seconds, user and system, of the process and its children), the least of the repeats.
"bare" is what cannot be done without: of a start an empty Python, or an empty window of Qt; of drawing the float32
matrix products alone (`benchmarks/generation.py`), and, where the time of a whole command is measured, what loading
the model takes once a process; "times" is how often that goes into what it takes. With `--beside`, another checkout,
say a worktree of the commit before, is measured in the same run, turn by turn, so that other work of the machine
affects both alike; the last column is this checkout as a part of that. Peak memory is that of the alphabets.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from overview_programs import BARE, DRAW, EMPTY_WINDOW, LOAD, WINDOW

ROOT = Path(__file__).resolve().parents[1]
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
REFERENCES = "HOnoaegs"
MASTERS = 12
"""Masters of the family that is drawn."""
PYTHON = [sys.executable, "-c", "pass"]
FONTE = [sys.executable, "-m", "fonte_plugin.cli.main"]


@dataclass(frozen=True, slots=True)
class Alphabet:
    """Drawn by an engine that is loaded already; an older checkout leaves out the choices that it does not know."""

    name: str
    font: Path
    choices: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Command:
    """Start to end. What is bare is another command (`bare`), or a load of the model and the matrix products of what
    the words `counted` draw, `times` over."""

    name: str
    words: list[str]
    bare: list[str] | None = None
    counted: list[str] | None = None
    times: int = 1


@dataclass(frozen=True, slots=True)
class Measured:
    """Processor seconds; `bare` and `peak` (megabytes) where they were looked for."""

    seconds: float
    bare: float = 0.0
    peak: float = 0.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--beside", type=Path, help="another checkout, measured in turn with this one")
    parser.add_argument("--script", type=Path, help="a font of long outlines with the glyphs HOnoaegs")
    parser.add_argument("--sources", type=int, default=6, help="fonts that one command is given at once")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    trees = [ROOT, *([args.beside.resolve()] if args.beside else [])]
    for tree in trees:
        _compile(tree)
    least: dict[str, dict[Path, float]] = {}
    bare: dict[str, float] = {}
    peak: dict[Path, float] = {}
    with tempfile.TemporaryDirectory() as name:
        for turn in range(args.repeat):
            for number, tree in enumerate(trees):
                folder = Path(name, f"{turn}-{number}")
                for row, found in _measured(tree, args, folder):
                    print(
                        f"{turn + 1}/{args.repeat} {tree.name}: {row} {found.seconds:.2f}", file=sys.stderr, flush=True
                    )
                    mine = least.setdefault(row, {})
                    mine[tree] = min(mine.get(tree, found.seconds), found.seconds)
                    peak[tree] = max(peak.get(tree, 0), found.peak)
                    if found.bare:
                        bare[row] = min(bare.get(row, found.bare), found.bare)
                shutil.rmtree(folder)
    _print(least, bare, peak, trees)
    return 0


def _measured(tree: Path, args: argparse.Namespace, folder: Path) -> Iterator[tuple[str, Measured]]:
    """Every row for one checkout; what is bare is measured beside this one alone."""
    example = next((ROOT / "resources" / "examples").glob("*.ufo"))
    home = {"FONTE_HOME": str(folder / "home")}
    loading = _spent(tree, [sys.executable, "-c", LOAD, str(args.threads)], home) if tree == ROOT else 0.0
    for command in _commands(example, folder, args):
        seconds, bare = _spent(tree, command.words, home), 0.0
        if tree == ROOT and command.bare is not None:
            bare = _spent(tree, command.bare, home)
        elif tree == ROOT and command.counted is not None:
            bare = (loading + _said(tree, [sys.executable, "-c", BARE, *command.counted], home)["bare"]) * command.times
        yield command.name, Measured(seconds, bare)
    for case in _alphabets(example, args.script):
        wanted = "".join(char for char in ALPHABET if char not in REFERENCES)
        words = [str(case.font), REFERENCES, wanted, str(args.threads), json.dumps(case.choices), str(tree == ROOT)]
        said = _said(tree, [sys.executable, "-c", DRAW, *words], home)
        yield case.name, Measured(said["seconds"], said["bare"], said["peak"])


def _alphabets(example: Path, script: Path | None) -> list[Alphabet]:
    cases = [
        Alphabet("54 glyphs, one sample each", example, {"candidates": 1, "temperature": 0}),
        Alphabet("54 glyphs, draft", example, {"level": "draft"}),
        Alphabet("54 glyphs, normal (the default)", example, {"level": "normal"}),
        Alphabet("54 glyphs, five samples each", example, {"candidates": 5}),
    ]
    return [*cases, Alphabet("54 glyphs of a script face, normal", script, {"level": "normal"})] if script else cases


def _commands(example: Path, folder: Path, args: argparse.Namespace) -> list[Command]:
    """Whole commands, start to files."""
    threads = f"--threads={args.threads}"
    generate = ["generate", threads, "--refs", "noHO"]
    few = [*generate, "--chars", "abde", "--redraw", "abde", "--candidates", "1"]
    glyph = [*generate, str(example), "--chars", "l", "--redraw", "l", "--out"]
    family, fonts = _family(example, folder), _many(example, folder, args.sources)
    return [
        Command("fonte --help", [*FONTE, "--help"], PYTHON),
        Command("fonte generate --help", [*FONTE, "generate", "--help"], PYTHON),
        Command("window, start to first paint", [sys.executable, "-c", WINDOW], [sys.executable, "-c", EMPTY_WINDOW]),
        Command("first glyph, start to file", [*FONTE, *glyph, f"{folder}/l.ufo"], counted=[*glyph, f"{folder}/n.ufo"]),
        Command(
            f"{MASTERS} masters, 4 glyphs",
            [*FONTE, *few, str(family), "--out", f"{folder}/masters"],
            counted=[*few, str(family), "--out", f"{folder}/counted"],
        ),
        Command(
            f"{args.sources} sources, 4 glyphs",
            [*FONTE, *few, str(fonts), "--out", f"{folder}/many"],
            counted=[*few, str(example), "--out", f"{folder}/one.ufo"],
            times=args.sources,
        ),
    ]


def _many(example: Path, folder: Path, count: int) -> Path:
    for number in range(count):
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


def _compile(tree: Path) -> None:
    """As an installed Fonte is: no start compiles it anew."""
    for package in ("fonte_plugin", "export/fonte_export"):
        compileall.compile_dir(tree / package, quiet=2)


def _run(tree: Path, command: list[str], home: Mapping[str, str]) -> str:
    paths = os.pathsep.join(map(str, (tree, tree / "export", ROOT / "benchmarks")))
    environment = {**os.environ, "PYTHONPATH": paths, "FONTE_RESOURCES": str(tree / "resources"), **home}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, env=environment, cwd=tree, text=True).stdout


def _spent(tree: Path, command: list[str], home: Mapping[str, str]) -> float:
    """Seconds of the processor that a command takes, with its own children."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    _run(tree, command, home)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _said(tree: Path, command: list[str], home: Mapping[str, str]) -> Mapping[str, float]:
    """What a program of `overview_programs` prints last."""
    found: Mapping[str, float] = json.loads(_run(tree, command, home).splitlines()[-1])
    return found


def _print(
    least: Mapping[str, Mapping[Path, float]], bare: Mapping[str, float], peak: Mapping[Path, float], trees: list[Path]
) -> None:
    here, *others = trees
    print(f"{'':36}{'here':>9}{'bare':>9}{'times':>7}" + (f"{'beside':>9}{'part':>7}" if others else ""))
    for name, found in [*least.items(), ("peak memory, megabytes", peak)]:
        own = f"{bare[name]:9.2f}{found[here] / bare[name]:7.2f}" if name in bare else f"{'':16}"
        beside = "".join(f"{found[tree]:9.2f}{found[here] / found[tree]:7.2f}" for tree in others)
        print(f"{name:36}{found[here]:9.2f}{own}{beside}")


if __name__ == "__main__":
    sys.exit(main())
