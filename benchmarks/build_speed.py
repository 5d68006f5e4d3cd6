"""How long a build takes compared with the bare work of its libraries, on the same fonts and in one process.

python benchmarks/build_speed.py --fonts FOLDER [--limit 100] [--repeat 5] [--journal | --whole PROCESSES]

The bare work is what its libraries take for the same glyphs: fontTools reads and draws them, skia-pathops removes
overlaps, fontTools.qu2cu makes the curves cubic. Ours is the whole function that a build runs for every font: that, and
licence, style, attributes, rounding, canonical order, tokens and their reasons. Each font is read both ways in turn, so
that other work of the machine slows both alike; times are of the processor. `--journal` takes the stages of
`fonte-train journal` on the same fonts besides, up to its .bin files, in the same process, and has all three read the
journal's 72 characters.

With `--whole 2` the clock on the wall instead, for two processes: the bare work shared by them, and all of a build,
with the start of its processes, doubles, splits and the data set on disk. That needs cores without other work.
"""

from __future__ import annotations

import argparse
import logging
import os
import shutil
import statistics
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import pathops
from fontTools.pens.basePen import NullPen
from fontTools.pens.filterPen import FilterPen
from fontTools.pens.qu2cuPen import Qu2CuPen
from fontTools.qu2cu.qu2cu import COMPILED
from fontTools.ttLib import TTFont
from rich.console import Console
from rich.progress import track
from rich.table import Table

from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.normalise import MAX_CURVE_ERROR
from fonte_plugin.notation.units import GRID_UPM
from fonte_train.corpus.build import CHUNK, BuildOptions, build
from fonte_train.corpus.extract import ExtractOptions, extract_chunk
from fonte_train.corpus.find_fonts import FontSource, find_sources, in_chunks
from fonte_train.journal.glyphs import EXTRACTED
from fonte_train.journal.stages import EXTRACT, NORMALISE, TOKENS, VOCABULARY, run_stages


@dataclass
class Seconds:
    """Of the processor, for all fonts: the three parts of the bare work, the whole function, the journal's stages.

    `journal_system` is what the system took of the last, to make and read some fifteen thousand small files a hundred
    fonts: it depends on the disk, and on what else is written.
    """

    reading: float = 0
    overlaps: float = 0
    curves: float = 0
    ours: float = 0
    journal: float = 0
    journal_system: float = 0

    @property
    def bare(self) -> float:
        return self.reading + self.overlaps + self.curves


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fonts", type=Path, nargs="+", required=True)
    parser.add_argument("--limit", type=int, default=100, help="static fonts, spread evenly over all there are")
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--journal", action="store_true")
    parser.add_argument("--whole", type=int, metavar="PROCESSES")
    args = parser.parse_args()
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    sources = choose(find_sources(args.fonts), args.limit)
    extract_chunk(sources[:1], ExtractOptions(any_licence=True))  # a first run, so that one-time loading is not counted
    if args.whole:
        whole_builds(sources, args.whole, args.repeat)
        return
    chars = EXTRACTED if args.journal else CHARACTERS
    runs = []
    for number in range(1, args.repeat + 1):
        runs.append(measured(sources, chars, f"{number} of {args.repeat}"))
        if args.journal:
            runs[-1].journal, runs[-1].journal_system = journal_work(sources)
    report(runs, len(sources))


def choose(sources: list[FontSource], limit: int) -> list[FontSource]:
    """Static fonts alone: a variable one is read at many places."""
    step = max(1, len(sources) // max(1, limit))
    return [source for source in sources[::step] if is_static(source.path)][:limit]


def is_static(path: Path) -> bool:
    try:
        with TTFont(path, lazy=True) as font:
            return "fvar" not in font and font.getBestCmap() is not None
    except Exception:  # fonts that cannot be opened are left out
        return False


def measured(sources: list[FontSource], chars: str, name: str) -> Seconds:
    total = Seconds()
    for source in track(sources, name, transient=True):
        bare_work(source.path, chars, total)
        begun = time.process_time()
        extract_chunk((source,), ExtractOptions(chars, any_licence=True))
        total.ours += time.process_time() - begun
    return total


def bare_work(path: Path, chars: str, total: Seconds) -> None:
    """As anybody would write it with these libraries."""
    begun = time.process_time()
    with TTFont(path, lazy=True) as font:
        glyphs, names = font.getGlyphSet(), font.getBestCmap()
        paths = []
        for char in chars:
            if ord(char) in names:
                paths.append(pathops.Path())
                glyphs[names[ord(char)]].draw(paths[-1].getPen(glyphSet=glyphs))
        error = MAX_CURVE_ERROR * font["head"].unitsPerEm / GRID_UPM
    total.reading += (drawn := time.process_time()) - begun
    for outline in paths:
        try:
            outline.simplify(fix_winding=True, keep_starting_points=False)
        except pathops.PathOpsError:
            continue
    total.overlaps += (simple := time.process_time()) - drawn
    for outline in paths:
        outline.draw(StartingPen(Qu2CuPen(NullPen(), error, all_cubic=True)))
    total.curves += time.process_time() - simple


def whole_builds(sources: list[FontSource], processes: int, repeat: int) -> None:
    """Print what a build and the bare work take by the clock, in turn, with as many processes."""
    ratios = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, source in enumerate(sources):
            (folder / "fonts" / str(number)).mkdir(parents=True)
            shutil.copy(source.path, folder / "fonts" / str(number))
        copies = find_sources([folder / "fonts"])
        for number in range(repeat):
            begun = time.perf_counter()
            with ProcessPoolExecutor(processes) as pool:
                list(pool.map(bare_chunk, in_chunks(copies, CHUNK)))
            between = time.perf_counter()
            options = BuildOptions(ExtractOptions(CHARACTERS, any_licence=True), workers=processes)
            build([folder / "fonts"], folder / f"data{number}", options)
            bare, whole = between - begun, time.perf_counter() - between
            ratios.append(whole / bare)
            print(
                f"{len(copies)} fonts, {processes} processes: bare {bare:.1f} s, build {whole:.1f} s, "
                f"{whole / bare:.3f} times",
                flush=True,
            )
    print(f"{statistics.median(ratios):.2f} times the bare work (median)")


def bare_chunk(sources: tuple[FontSource, ...]) -> None:
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    for source in sources:
        bare_work(source.path, CHARACTERS, Seconds())


def journal_work(sources: list[FontSource]) -> tuple[float, float]:
    """SVG files, canvas, tokens and .bin files, as the journal had them; without pages to look at."""
    with tempfile.TemporaryDirectory() as folder:
        begun = os.times()
        run_stages([source.path for source in sources], Path(folder), (EXTRACT, NORMALISE, VOCABULARY, TOKENS), 1)
        ended = os.times()
    system = ended.system - begun.system
    return ended.user - begun.user + system, system


class StartingPen(FilterPen):  # type: ignore[misc]
    """Qu2CuPen refuses contours without a point on the curve; this gives them one."""

    def qCurveTo(self, *points: Any) -> None:  # noqa: N802
        if points[-1] is None:
            start = tuple((a + b) / 2 for a, b in zip(points[-2], points[0], strict=True))
            self._outPen.moveTo(start)
            points = (*points[:-1], start)
        self._outPen.qCurveTo(*points)


def report(runs: list[Seconds], fonts: int) -> None:
    table = Table("run", *(field.name for field in fields(Seconds)), "bare", "ours / bare", "fonts/s of a core")
    for number, run in enumerate(runs, 1):
        seconds = [f"{getattr(run, field.name):.2f}" for field in fields(Seconds)]
        table.add_row(str(number), *seconds, f"{run.bare:.2f}", f"{run.ours / run.bare:.3f}", f"{fonts / run.ours:.1f}")
    console = Console()
    console.print(table)
    if runs[0].journal:
        ratio = statistics.median(run.journal / run.ours for run in runs)
        alone = statistics.median((run.journal - run.journal_system) / run.ours for run in runs)
        console.print(
            f"The journal's stages take {ratio:.2f} times as long as ours (median), {alone:.2f} times "
            f"without what the system takes for their files",
            highlight=False,
        )
    ratio = statistics.median(run.ours / run.bare for run in runs)
    strict = statistics.median(run.ours / (run.overlaps + run.curves) for run in runs)
    console.print(
        f"{fonts} fonts, {'compiled' if COMPILED else 'interpreted'} qu2cu: {ratio:.2f} times the bare work "
        f"(median), {strict:.2f} times overlaps and curves without reading",
        highlight=False,
    )


if __name__ == "__main__":
    main()
