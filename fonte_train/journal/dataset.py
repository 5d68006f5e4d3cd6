"""The research journal's data set from a folder of fonts: its tokens, its filter and its 80/10/10 split by glyph.

Kept as it was described, faults and all (raw font units of any em, coordinates clamped at 999, a split that puts
glyphs of every font everywhere), so that its figures can be set beside ours. Only the order is ours: sorted, so that
two runs give the same files.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.ttLib import TTFont

from fonte_train.journal.binary import LONGEST, write_bin
from fonte_train.journal.vocabulary import CHARACTERS, encode_glyph, vocabulary_json

SHORTEST = 10
WRAPPER = 4
"""SOS, style, character and EOS around a path."""
SEED = 42
_KEYWORDS = (
    ("monospace", "mono code courier consolas terminal typewriter fixed inconsolata cascadia hack menlo"),
    ("handwriting", "script hand brush cursive signature calligraphy handwritten handwriting dancing pacifico satisfy "
                    "allura sacramento cookie kaushan lobster caveat indie patrick marker"),
    ("display", "display decorative fancy artistic poster headline title black ultra compressed condensed extended "
                "stencil outline shadow retro vintage pixel graffiti comic cartoon fun kids playfair"),
    ("serif", "serif roman times georgia garamond bodoni didot caslon baskerville century palatino book classical "
              "traditional old antiqua mincho ming song"),
)


@dataclass
class JournalReport:
    """What became of the glyphs."""

    fonts: int = 0
    written: dict[str, int] = field(default_factory=dict)
    left_out: int = 0
    faults: list[str] = field(default_factory=list)


def style_of_name(name: str) -> str:
    """The journal's label: the first keyword that is anywhere in the name, so that "bold" holds "old"."""
    flat = name.lower().replace("-", " ").replace("_", " ")
    return next((style for style, words in _KEYWORDS if any(word in flat for word in words.split())), "sans-serif")


def build_journal(paths: Iterable[Path], out: Path) -> JournalReport:
    """Write vocabulary.json and train.bin, val.bin and test.bin of all fonts into `out`."""
    report = JournalReport()
    sequences: list[list[int]] = []
    for path in sorted(paths):
        try:
            sequences += _glyphs(path, report)
            report.fonts += 1
        except Exception as error:  # a damaged font raises whatever the parser of its tables trips over
            report.faults.append(f"{path}: {type(error).__name__}: {error}")
    random.Random(SEED).shuffle(sequences)
    first, second = int(0.8 * len(sequences)), int(0.9 * len(sequences))
    out.mkdir(parents=True, exist_ok=True)
    (out / "vocabulary.json").write_text(vocabulary_json(), encoding="utf-8")
    for name, part in (("train", sequences[:first]), ("val", sequences[first:second]), ("test", sequences[second:])):
        report.written[name] = write_bin(out / f"{name}.bin", part)
    return report


def _glyphs(path: Path, report: JournalReport) -> list[list[int]]:
    style = style_of_name(f"{path.parent.name}_{path.stem}")
    found = []
    with TTFont(path, lazy=True) as font:
        glyphs, names = font.getGlyphSet(), font.getBestCmap()
        for char in CHARACTERS:
            if ord(char) not in names:
                continue
            pen = SVGPathPen(glyphs)
            glyphs[names[ord(char)]].draw(pen)
            ids = encode_glyph(style, char, pen.getCommands())
            if SHORTEST <= len(ids) - WRAPPER <= LONGEST - WRAPPER:
                found.append(ids)
            else:
                report.left_out += 1
    return found
