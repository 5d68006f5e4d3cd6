"""Our fonts in the folder layout that DesigNet trains on (arXiv 2604.06494, github.com/TomasGuija/DesigNet, MIT).

    python benchmarks/designet_folder.py FONTS OUT [--split train] [--all-faces]

FONTS is a folder with an index.csv, as `fonte-train build` reads it. Written are OUT/fonts/FAMILY-FACE/CODEPOINT.svg,
cubic and in parts of the em with the baseline at 0, and OUT/SPLIT.csv with the columns that its loader wants: id, uni,
nb_groups (contours), max_len_group and total_len (commands: a move, and all lines and curves, the closing one too).
Printed is its coverage: a font with a letter of A-Z a-z that lacks, or is longer than the network takes (4 contours, 32
commands a contour, 64 in all), is not taken at all. Nothing of that repository is needed here, or kept.
"""

from __future__ import annotations

import argparse
import csv
import string
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from fonte_plugin.errors import FonteError
from fonte_plugin.notation.normalise import normalise
from fonte_plugin.notation.units import GRID_UPM, Units
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.outline import Outline
from fonte_train.corpus.font_files import Face, FontFile, choose_faces, read_index

LETTERS = string.ascii_letters
COLUMNS = ("id", "uni", "nb_groups", "max_len_group", "total_len")
MOST_CONTOURS, MOST_COMMANDS, MOST_IN_ALL = 4, 32, 64
PATH = '<path fill="none" stroke="black" stroke-width=".005" stroke-opacity="1.0" filling="0" d="{}"></path>'
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0.0 0.0 1.0 1.0" height="256px" width="256px">'
    '<g transform="scale(1,-1) translate(0, -1.0)">{}</g></svg>\n'
)


@dataclass(frozen=True, slots=True)
class Lengths:
    """Of one glyph, as the loader counts: contours, commands of the longest, and of all."""

    contours: int
    longest: int
    all: int

    @classmethod
    def of(cls, outline: Outline) -> Lengths:
        counts = [1 + len(list(contour.segments)) for contour in outline.contours]
        return cls(len(counts), max(counts, default=0), sum(counts))

    @property
    def fits(self) -> bool:
        return (
            0 < self.contours <= MOST_CONTOURS and self.longest <= MOST_COMMANDS and self.all <= MOST_IN_ALL
        )  # fmt: skip


def svg(outline: Outline, units_per_em: float = 1000) -> str:
    """The glyph as its loader reads it: absolute M, L and C, contours closed by a command of their own."""

    def told(contour: Contour) -> str:
        words = [f"M{_point(contour.start, units_per_em)}"]
        for segment in contour.segments:
            letter = "C" if len(segment) == 4 else "L"
            words.append(letter + " ".join(_point(point, units_per_em) for point in segment[1:]))
        return " ".join(words)

    return SVG.format("\n".join(PATH.format(told(contour)) for contour in outline.contours))


def _point(point: tuple[float, float], units_per_em: float) -> str:
    return f"{point[0] / units_per_em:.6g} {point[1] / units_per_em:.6g}"


def write_font(name: str, letters: Mapping[str, Outline], folder: Path) -> list[tuple[str, int, int, int, int]]:
    """Write the letters, grid units, and return their rows of the table."""
    place = folder / "fonts" / name
    place.mkdir(parents=True, exist_ok=True)
    rows = []
    for char, outline in letters.items():
        (place / f"{ord(char)}.svg").write_text(svg(outline), encoding="utf-8")
        lengths = Lengths.of(outline)
        rows.append((f"{name}/{ord(char)}", ord(char), lengths.contours, lengths.longest, lengths.all))
    return rows


def taken(letters: Mapping[str, Outline]) -> bool:
    """Whether the network would be shown the font: all letters are there, and none is too long."""
    return all(char in letters and Lengths.of(letters[char]).fits for char in LETTERS)


def drawn_letters(face: Face) -> dict[str, Outline]:
    """Cubic, without overlaps and needless nodes, as our own network reads them: the fewer, the more fonts fit."""
    found = {}
    with FontFile(face.path) as font:
        for char in LETTERS:
            try:
                drawn = font.drawn(char)
                outline = None if drawn is None else normalise(drawn, drawn.width, Units(GRID_UPM), name=char)
            except FonteError:
                continue
            if outline is not None and outline.contours:
                found[char] = outline
    return found


def convert(faces: Iterable[Face], out: Path, split: str) -> tuple[int, int]:
    """All faces that its network takes into `out`; how many these are, and of how many."""
    out.mkdir(parents=True, exist_ok=True)
    fitting = count = 0
    with (out / f"{split}.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(COLUMNS)
        for face in faces:
            count += 1
            try:
                letters = drawn_letters(face)
            except FonteError as error:
                print(f"Left out: {error}", file=sys.stderr)
                continue
            if taken(letters):
                fitting += 1
                table.writerows(write_font(f"{face.family}-{face.path.stem}", letters, out))
    return fitting, count


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("fonts", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--split", default="train")
    parser.add_argument("--all-faces", action="store_true", help="of each family, not only the regular one")
    args = parser.parse_args()
    faces = choose_faces(read_index(args.fonts), args.split, regular_only=not args.all_faces)
    fitting, count = convert(faces, args.out, args.split)
    print(f"{fitting} of {count} fonts of {args.split} have all of A-Z a-z within its limits.")
    return 0 if fitting else 1


if __name__ == "__main__":
    sys.exit(main())
