"""Writes every glyph of every font of a folder as tokens and reads it back: nothing may change.

    python benchmarks/corpus_round_trip.py --fonts FOLDER

The folder, or the environment variable FONTE_CORPUS, holds TTF and OTF files at any depth; of a variable font the
default instance is taken. Exit status 1 when a glyph comes back changed, is refused by the mask that a model writes
under, or cannot be read for another reason than a coordinate out of range.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from fontTools.ttLib import TTFont
from rich.progress import track

from fonte_plugin.errors import FonteError, NotationError
from fonte_plugin.notation import grammar
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.normalise import normalise
from fonte_plugin.notation.prompt import MAX_GLYPH_TOKENS
from fonte_plugin.notation.tokenizer import decode, encode
from fonte_plugin.notation.units import Units

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 1.0)
SHOWN = 40


@dataclass
class FontReport:
    """The results for the glyphs of one font: counts, a line for each failure, and the tokens each glyph took."""

    counts: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)
    tokens: list[int] = field(default_factory=list)
    charset_tokens: list[int] = field(default_factory=list)


def examine(path: Path) -> FontReport:
    """Every glyph of the font: normalised, encoded, accepted by the mask, decoded, compared."""
    report = FontReport()
    try:
        font = TTFont(path, lazy=True)
        glyphs, units = font.getGlyphSet(), Units(font["head"].unitsPerEm)
        wanted = {name for code, name in font.getBestCmap().items() if chr(code) in CHARACTERS}
        names = font.getGlyphOrder()
    except Exception as error:  # a damaged font is reported, and the others are read
        report.failures.append(f"{path}: {type(error).__name__}: {error}")
        return report
    for name in names:
        report.counts["glyphs"] += 1
        try:
            outline = normalise(glyphs[name], glyphs[name].width, units, glyphs, name)
            ids = encode(outline, name)
            fault = None if decode(ids) == outline else "comes back changed"
            if fault is None and outline.contours and not accepted(ids):
                fault = "is refused by the mask"
        except NotationError as error:
            if error.code == "out-of-range":
                report.counts["out of range"] += 1
                continue
            fault = str(error)
        except (FonteError, ValueError, TypeError, ArithmeticError, LookupError, AttributeError) as error:
            fault = f"{type(error).__name__}: {error}"
        if fault:
            report.failures.append(f"{path}: {name} {fault}")
            continue
        report.counts["exact"] += 1
        report.counts["empty"] += not outline.contours
        report.counts["too long"] += len(ids) > MAX_GLYPH_TOKENS
        if outline.contours:
            report.tokens.append(len(ids))
        if name in wanted:
            report.charset_tokens.append(1 + len(ids))
    return report


def accepted(ids: Sequence[int]) -> bool:
    """Whether the automaton lets a model write exactly this."""
    automaton = grammar.automaton()
    state = automaton.advance
    for token in ids:
        state = automaton.step(state, token)
        if state < 0:
            return False
    return state == automaton.character


def fonts_below(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in (".ttf", ".otf"))


def row(label: str, values: Sequence[float]) -> str:
    shown = "  ".join(f"{100 * q:g} % {np.quantile(values, q):.0f}" for q in QUANTILES) if values else "none"
    return f"{label:34} {shown}"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--fonts", type=Path, default=os.environ.get("FONTE_CORPUS"), help="default: $FONTE_CORPUS")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only every Nth font")
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    if not options.fonts or not Path(options.fonts).is_dir():
        parser.error("name a folder of fonts with --fonts or FONTE_CORPUS")
    paths = fonts_below(Path(options.fonts))[:: options.every]
    if not paths:
        parser.error(f"there is no TTF or OTF file in {options.fonts}")
    total = FontReport()
    font_means = []
    with multiprocessing.Pool(options.processes) as pool:
        reports = pool.imap_unordered(examine, paths, chunksize=4)
        for report in track(reports, "Reading fonts", len(paths), disable=not sys.stderr.isatty()):
            total.counts += report.counts
            total.failures += report.failures
            total.tokens += report.tokens
            total.charset_tokens += report.charset_tokens
            if report.charset_tokens:
                font_means.append(float(np.mean(report.charset_tokens)))
    print(f"fonts {len(paths)}")
    for name in ("glyphs", "exact", "empty", "out of range", "too long"):
        print(f"{name} {total.counts[name]}")
    print(f"failures {len(total.failures)}")
    print(row("tokens a glyph, all with ink", total.tokens))
    print(row("tokens a glyph, charset", total.charset_tokens))
    print(row("mean of a font, charset", font_means))
    for failure in sorted(total.failures)[:SHOWN]:
        print(failure)
    if len(total.failures) > SHOWN:
        print(f"... and {len(total.failures) - SHOWN} more")
    return 1 if total.failures else 0


if __name__ == "__main__":
    sys.exit(main())
