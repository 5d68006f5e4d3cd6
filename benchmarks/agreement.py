"""Does the agreement of candidates tell how right a glyph is? Rank correlation with the overlap with the truth.

    FONTE_CORPUS=path/to/corpus python benchmarks/agreement.py [--split val-choose] [--chars bhmtRSkGy5] [--usual]

The corpus has an index.csv (path, family, split) and the fonts it names. For one regular face of each family the
eight references are shown, the characters drawn with five candidates, and the best candidate laid over the
designer's own glyph. Prints Spearman's rho over all glyphs, the mean rho within fonts, and the overlap by bands of
agreement, as the window names them. With `--usual`, of each character the lower quartile of its agreement (which
`workspace/review/usual.py` has for signs), the median, and how often it comes near: within NEAR units of 1000 of the
designer's own edge in the mean. `--rows FILE` keeps all that was measured.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from fonte_plugin.engine.base import Cancellation
from fonte_plugin.errors import FonteError
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.notation.normalise import normalise
from fonte_plugin.outlines.geometry import edges
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import EM_FRAME, Coverage, coverage, overlap
from fonte_plugin.request import GenerateRequest, GlyphResult
from fonte_plugin.workspace.engines import EngineShelf
from fonte_plugin.workspace.generate import Drawing
from fonte_plugin.workspace.review.drawing_job import Job
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.sources.source import open_source

REFERENCES = "HOnoaegs"
NEAR = 12
BANDS = ((0.0, 0.7), (0.7, 0.8), (0.8, 1.01))
DRAWS = 1000


def faces(corpus: Path, split: str) -> list[Path]:
    """One face a family, the one that calls itself regular if there is one."""
    chosen: dict[str, Path] = {}
    with (corpus / "index.csv").open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["split"] == split and (row["family"] not in chosen or "Regular" in row["path"]):
                chosen[row["family"]] = corpus / row["path"]
    return [chosen[family] for family in sorted(chosen)]


def measured(path: Path, chars: str, engines: EngineShelf) -> Iterator[tuple[str, float, float, float]]:
    """Character, agreement, overlap of the best candidate with the truth, both 0 to 1, and how far its edge is off."""
    drawing = Drawing.of_source(open_source(path))
    known = {char: outline for char, outline in drawing.outlines.items() if char in REFERENCES}
    wanted = "".join(char for char in chars if char in drawing.outlines)
    begun = Drawing(drawing.units, known, drawing.names)
    job = Job(GenerateRequest(wanted), begun, Review.begin(known))
    for event in job.run(engines(None, 1), Cancellation()):
        if isinstance(event, GlyphResult) and event.ok and event.best.agreement is not None:
            drawn = normalise(event.best.outline, event.best.outline.width, drawing.units, name=event.name)
            true = drawing.outlines[event.char]
            one, other = coverage(drawn), coverage(true)
            yield event.char, event.best.agreement, overlap(one, other), distance(one, other, true)


def distance(one: Coverage, other: Coverage, true: Outline) -> float:
    """How far two edges are apart in the mean, grid units: the area between them by the length of the true one."""
    area = float(np.abs(one - other).sum()) * (EM_FRAME.side / EM_FRAME.pixels) ** 2
    lines = edges(true.contours, 16)
    return area / max(1.0, float(np.hypot(*(lines[:, 1] - lines[:, 0]).T).sum()))


def usual(rows: Sequence[tuple[str, float, float, float]]) -> dict[str, list[float]]:
    """Of each character the lower quartile and the median of its agreement, and the share that comes near."""
    found: dict[str, list[tuple[float, float]]] = {}
    for char, said, _, off in rows:
        found.setdefault(char, []).append((said, off))
    return {
        char: [
            *(round(float(share), 3) for share in np.percentile([said for said, _ in seen], (25, 50))),
            round(float(np.mean([off <= NEAR for _, off in seen])), 2),
        ]
        for char, seen in sorted(found.items())
    }


def spearman(first: Sequence[float], second: Sequence[float]) -> float:
    """Rank correlation; nan where one of them is constant."""
    ranks = [np.argsort(np.argsort(values)).astype(float) for values in (first, second)]
    return float(np.corrcoef(ranks[0], ranks[1])[0, 1])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", default="val-choose")
    parser.add_argument("--chars", default="bhmtRSkGy5")
    parser.add_argument("--usual", action="store_true", help="draw all characters, and say what is usual for each")
    parser.add_argument("--rows", type=Path, help="a CSV for all that is measured")
    options = parser.parse_args()
    chars = "".join(char for char in CHARACTERS if char not in REFERENCES) if options.usual else options.chars
    engines, fonts = EngineShelf(), []
    for path in faces(Path(os.environ["FONTE_CORPUS"]), options.split):
        try:
            rows = list(measured(path, chars, engines))
        except FonteError as error:
            print(f"{path.name}: {error}")
            continue
        if rows:
            fonts.append(rows)
        print(f"{path.name}: " + " ".join(f"{char} {said:.2f}/{true:.2f}" for char, said, true, _ in rows), flush=True)
        if options.rows:
            with options.rows.open("a", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows([path.name, *row] for row in rows)
    if options.usual:
        print(json.dumps(usual([row for rows in fonts for row in rows]), ensure_ascii=False))
    pairs = [(said, true) for rows in fonts for _, said, true, _ in rows]
    rho = spearman(*zip(*pairs, strict=True))
    within = [spearman([row[1] for row in rows], [row[2] for row in rows]) for rows in fonts if len(rows) > 3]
    dice = random.Random(0)
    drawn = []
    for _ in range(DRAWS):  # whole families: glyphs of one font are no independent witnesses
        sample = [(said, true) for rows in dice.choices(fonts, k=len(fonts)) for _, said, true, _ in rows]
        drawn.append(spearman(*zip(*sample, strict=True)))
    low, high = np.nanpercentile(drawn, (2.5, 97.5))
    print(
        f"{len(pairs)} glyphs of {len(fonts)} families: rho {rho:.2f} ({low:.2f} to {high:.2f}), "
        f"within a font {np.nanmean(within):.2f}"
    )
    for least, most in BANDS:
        band = [true for said, true in pairs if least <= said < most]
        if band:
            print(
                f"agreement {least:.2f} to {min(most, 1):.2f}: {len(band)} glyphs, mean overlap {np.mean(band):.2f}, "
                f"below 0.7: {np.mean([true < 0.7 for true in band]):.0%}"
            )


if __name__ == "__main__":
    main()
