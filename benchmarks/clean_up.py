"""The effect of the clean-up filters: the outlines a network wrote, before and after, and with each filter left out.

python benchmarks/clean_up.py --fonts FOLDER [--split val-report] [--limit 12] [--chars hl] [--save FILE]

FOLDER holds an index.csv (path, family, license, split) and the fonts it names. For one regular face a family, the
references are shown and the other glyphs drawn, one greedy sample each; a FILE named by --save keeps them, and the next
run reads them instead of drawing. Prints a row for the outlines as written, as cleaned, and with each filter left out:

    IoU       mean overlap with the designer's own glyph, 0 to 1
    points    segments of the outlines over those of the designer's
    extrema   share of curves with a node at every extremum
    level     share of lines and handles that are exactly horizontal or vertical, where the designer's are
    aligned   share of flat tops and bottoms exactly on a line of the references, where the designer's are
    stem      median over the fonts of how far the median vertical stem is from that of the references, units
    truth     mean overlap of the designer's own glyphs with themselves, once through the filters: the harm they do
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from fonte_plugin.completion.completer import CompletionOptions, complete
from fonte_plugin.completion.drawn import Drawn
from fonte_plugin.completion.finishing import Finisher
from fonte_plugin.design.cleanup.cleaning import FILTERS
from fonte_plugin.engine.base import Engine, Sampling
from fonte_plugin.engine.store import find_model, load_engine
from fonte_plugin.errors import NotationError, SourceError
from fonte_plugin.notation.prompt import MAX_GLYPH_TOKENS
from fonte_plugin.notation.tokenizer import decode, encode
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import coverage, overlap
from fonte_train.corpus.font_files import choose_faces, read_index, read_truth
from fonte_train.scoring.evaluate import (
    DEFAULT_REFERENCES,
    EvaluateOptions,
    Judge,
    encode_references,
    scored_characters,
)
from fonte_train.scoring.summary import row_of_scores

COLUMNS = ("IoU", "points", "extrema", "level", "aligned", "stem", "truth")


@dataclass(frozen=True)
class Trial:
    """What the network wrote for a font, by character, in grid units, and what judges it."""

    judge: Judge
    written: Mapping[str, Outline]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fonts", type=Path, required=True, help="folder with index.csv")
    parser.add_argument("--split", default="val-report")
    parser.add_argument("--limit", type=int, default=12, help="glyphs of each font")
    parser.add_argument("--chars", default="", help="draw these as well")
    parser.add_argument("--threads", type=int, default=0, help="0 means all cores")
    parser.add_argument("--save", type=Path, help="file to keep what was drawn, or to read it from")
    options = parser.parse_args()
    trials = list(read_trials(options))
    if not any(trial.written for trial in trials):
        sys.exit("There is nothing to clean up: no glyph was drawn, or kept, of these fonts.")
    print("".join(f"{name:>9}" for name in ("", *COLUMNS)))
    for name, skip in rows():
        finishers = [replace(trial.judge.finisher, raw=skip is None, skip=skip or ()) for trial in trials]
        print(f"{name:>9}" + "".join(f"{cell:>9}" for cell in measured(trials, finishers)), flush=True)


def rows() -> Iterator[tuple[str, Sequence[str] | None]]:
    """Name of the row and the filters that are left out of it, None for no clean-up at all."""
    yield "written", None
    yield "cleaned", ()
    for name in FILTERS:
        yield f"-{name}", (name,)


def read_trials(options: argparse.Namespace) -> Iterator[Trial]:
    """The regular face of each family of the split, with what was drawn for it now, or kept."""
    kept = read_kept(options.save) if options.save and options.save.exists() else None
    model = find_model()
    engine = None if kept is not None else load_engine(model, options.threads)
    drawn: list[dict[str, object]] = []
    for face in choose_faces(read_index(options.fonts), options.split):
        name = face.path.relative_to(options.fonts).as_posix()
        try:
            font = read_truth(face)
            references = encode_references(font, DEFAULT_REFERENCES, model.manifest)
        except SourceError as error:
            print(f"{name} left out: {error}")
            continue
        judge = Judge(font, references, EvaluateOptions())
        if kept is not None:
            written = {char: outline for char, outline in kept.get(name, {}).items() if char in font.glyphs}
        else:
            assert engine is not None
            written = draw(judge, engine, options)
            drawn += [{"font": name, "char": char, "ids": encode(outline)} for char, outline in written.items()]
            print(f"{name}: {len(written)} glyphs drawn", flush=True)
        yield Trial(judge, written)
    if options.save and kept is None:
        options.save.write_text("".join(f"{json.dumps(line)}\n" for line in drawn), encoding="utf-8")


def read_kept(path: Path) -> dict[str, dict[str, Outline]]:
    """Outlines by font and character, from lines of JSON with the token ids."""
    kept: dict[str, dict[str, Outline]] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        fields = json.loads(line)
        kept.setdefault(fields["font"], {})[fields["char"]] = decode(fields["ids"])
    return kept


def draw(judge: Judge, engine: Engine, options: argparse.Namespace) -> dict[str, Outline]:
    """The first valid sample of each character, as the network wrote it; characters without one are left out."""
    font, drawable = judge.font, engine.manifest.characters
    chars = scored_characters(font, EvaluateOptions(limit=options.limit, chars=drawable))
    wanted = scored_characters(font, EvaluateOptions(chars="".join(set(options.chars) & set(drawable))))
    chars += "".join(char for char in wanted if char not in chars)
    completion = CompletionOptions(1, Sampling(temperature=0), raw=True)
    events = complete(judge.references, font.style, chars, engine, completion)
    return {event.char: event.samples[0].written for event in events if isinstance(event, Drawn) and event.samples}


def measured(trials: Sequence[Trial], finishers: Sequence[Finisher]) -> Iterator[str]:
    """The cells of a row, in the order of COLUMNS."""
    scores, stems, kept = [], [], []
    for trial, finisher in zip(trials, finishers, strict=True):
        clean = {char: finisher.finish(char, outline).outline for char, outline in trial.written.items()}
        truths = {char: trial.judge.font.glyphs[char] for char in clean}
        scores += [trial.judge.score(truths[char], outline) for char, outline in clean.items()]
        stems.append(trial.judge.stem_error(clean))
        for char, truth in truths.items():
            if truth.normalised is not None and is_short(truth.normalised):
                cleaned = finisher.finish(char, truth.normalised).outline
                kept.append(overlap(coverage(cleaned), coverage(truth.normalised)))
    row = row_of_scores("", scores, [None] * len(scores))
    errors = [abs(error) for error in stems if error is not None]
    for value, form in (
        (row.iou, ".4f"),
        (row.points, ".3f"),
        (row.extrema, ".1%"),
        (row.level, ".1%"),
        (row.aligned, ".1%"),
        (statistics.median(errors) if errors else None, ".1f"),
        (statistics.fmean(kept) if kept else None, ".4f"),
    ):
        yield "" if value is None else format(value, form)


def is_short(outline: Outline) -> bool:
    """Whether the network could write it."""
    try:
        return len(encode(outline)) <= MAX_GLYPH_TOKENS
    except NotationError:
        return False


if __name__ == "__main__":
    main()
