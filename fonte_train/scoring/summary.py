"""Scores of many glyphs as one row of a table, and how far the row can be trusted."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from fonte_train.scoring.glyph_score import Score
from fonte_train.scoring.records import ScoredFont, ScoredGlyph

RESAMPLES = 10_000
BOOTSTRAP_SEED = 20_200


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report; lengths in grid units, shares from 0 to 1, None where there is nothing to measure.

    `points` is segments drawn over segments of the truth, `extrema` the share of curves without a missing node,
    `level` that of lines and handles exactly along an axis, where those of the truth are, `aligned` that of flat tops
    and bottoms exactly on a line of the references, where those of the truth are, `joins` that of the joins at curves
    of the truth that were drawn nearby with the same continuity, `lines` that of its lines, likewise by direction,
    `stem` the mean absolute difference of the drawn stems from those of the references, `recognised` the share
    that a recogniser reads right, over the share of the truth. `forced` and `redrawn` count samples closed for
    want of tokens and glyphs that took more than one round.
    """

    name: str
    glyphs: int
    valid: float
    iou: float
    iou_median: float
    l1: float
    ssim: float
    advance: float
    points: float
    extrema: float | None
    level: float | None
    aligned: float | None
    joins: float | None = None
    lines: float | None = None
    stem: float | None = None
    recognised: float | None = None
    forced: int | None = None
    redrawn: int | None = None
    seconds: float | None = None


def row_of(
    name: str, glyphs: Sequence[ScoredGlyph], stems: Sequence[float | None] = (), seconds: float | None = None
) -> Row:
    """The row of what was drawn for these glyphs, of which there is at least one."""
    row = row_of_scores(name, [glyph.score for glyph in glyphs], [glyph.fault for glyph in glyphs], stems)
    read = [(glyph.char, glyph.comparison) for glyph in glyphs if glyph.comparison]
    true_readings = sum(each.true_read_as == char for char, each in read)
    return replace(
        row,
        recognised=sum(each.read_as == char for char, each in read) / true_readings if true_readings else None,
        forced=sum(glyph.forced for glyph in glyphs),
        redrawn=sum(glyph.rounds > 1 for glyph in glyphs),
        seconds=seconds,
    )


def row_of_scores(
    name: str, scores: Sequence[Score], faults: Sequence[str | None], stems: Sequence[float | None] = ()
) -> Row:
    """The row of outlines of any origin, of which there is at least one; `faults` has None for what is valid.

    Shares are of all that is counted in them, whichever glyph it is of.
    """
    curves = sum(score.curves for score in scores)
    measured = [abs(stem) for stem in stems if stem is not None]
    return Row(
        name=name,
        glyphs=len(scores),
        valid=statistics.fmean(fault is None for fault in faults),
        iou=statistics.fmean(score.iou for score in scores),
        iou_median=statistics.median(score.iou for score in scores),
        l1=statistics.fmean(score.l1 for score in scores),
        ssim=statistics.fmean(score.ssim for score in scores),
        advance=statistics.fmean(score.advance_error for score in scores),
        points=sum(score.segments for score in scores) / max(1, sum(score.true_segments for score in scores)),
        extrema=_share(curves - sum(score.bulging for score in scores), curves),
        level=_share(sum(score.level for score in scores), sum(score.tangents for score in scores)),
        aligned=_share(sum(score.aligned for score in scores), sum(score.flats for score in scores)),
        joins=_share(sum(score.same_joins for score in scores), sum(score.joins for score in scores)),
        lines=_share(sum(score.same_lines for score in scores), sum(score.lines for score in scores)),
        stem=statistics.fmean(measured) if measured else None,
    )


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def font_row(font: ScoredFont) -> Row:
    return row_of(font.font.name, font.glyphs, [font.stem_error], font.seconds)


def total_row(name: str, fonts: Sequence[ScoredFont]) -> Row:
    """Mean over all glyphs of all fonts."""
    return row_of(name, all_glyphs(fonts), [font.stem_error for font in fonts], sum(font.seconds for font in fonts))


def baseline_rows(fonts: Sequence[ScoredFont]) -> list[Row]:
    """The values to compare the total with.

    The same samples before clean-up, the nearest training font copied, and the truth through tokens, vetoes and
    clean-up: what a perfect network would reach.
    """
    glyphs = all_glyphs(fonts)
    faults = [None if glyph.sample else glyph.fault for glyph in glyphs]
    rows = [row_of_scores("before clean-up", [glyph.written for glyph in glyphs], faults)]
    copies = [glyph.comparison.copy for glyph in glyphs if glyph.comparison]
    if len(copies) == len(glyphs):
        absent = [None if copy.segments else "absent" for copy in copies]
        rows.append(row_of_scores("nearest training font", copies, absent))
    floors, floor_faults = [glyph.floor for glyph in glyphs], [glyph.floor_fault for glyph in glyphs]
    rows.append(row_of_scores("codec floor", floors, floor_faults, [font.true_stem_error for font in fonts]))
    return rows


def all_glyphs(fonts: Sequence[ScoredFont]) -> list[ScoredGlyph]:
    return [glyph for font in fonts for glyph in font.glyphs]


def by_style(fonts: Sequence[ScoredFont]) -> dict[str, list[ScoredFont]]:
    styles: dict[str, list[ScoredFont]] = {}
    for font in fonts:
        styles.setdefault(font.font.style, []).append(font)
    return styles


def style_rows(fonts: Sequence[ScoredFont]) -> list[Row]:
    """A row a style, best IoU first."""
    return sorted((total_row(style, group) for style, group in by_style(fonts).items()), key=lambda row: -row.iou)


def character_rows(fonts: Sequence[ScoredFont]) -> list[Row]:
    """A row a character, worst IoU first."""
    chars: dict[str, list[ScoredGlyph]] = {}
    for font in fonts:
        for glyph in font.glyphs:
            chars.setdefault(glyph.char, []).append(glyph)
    return sorted((row_of(char, group) for char, group in chars.items()), key=lambda row: row.iou)


def fault_counts(fonts: Sequence[ScoredFont]) -> Counter[str]:
    """How many glyphs are not valid, by reason."""
    return Counter(glyph.fault for glyph in all_glyphs(fonts) if glyph.fault)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean with its 95 % interval."""

    mean: float
    low: float
    high: float


MEASURES: Mapping[str, Callable[[ScoredGlyph], float]] = {
    "valid": lambda glyph: float(glyph.fault is None),
    "iou": lambda glyph: glyph.score.iou,
    "l1": lambda glyph: glyph.score.l1,
    "ssim": lambda glyph: glyph.score.ssim,
    "advance": lambda glyph: glyph.score.advance_error,
    "best": lambda glyph: glyph.best,
    "written": lambda glyph: glyph.written.iou,
    "floor": lambda glyph: glyph.floor.iou,
}


@dataclass(frozen=True, slots=True)
class Trust:
    """A measure over glyphs and over families, both with intervals bootstrapped over families."""

    over_glyphs: Estimate
    over_families: Estimate


def trust(fonts: Sequence[ScoredFont], measure: Callable[[ScoredGlyph], float]) -> Trust:
    """Percentile bootstrap (Efron 1979), 10,000 resamples of whole families, always from the same seed."""
    families: dict[str, list[float]] = {}
    for font in fonts:
        families.setdefault(font.font.face.family, []).extend(measure(glyph) for glyph in font.glyphs)
    values = [family for family in families.values() if family]
    sums = np.array([sum(family) for family in values])
    counts = np.array([len(family) for family in values], float)
    drawn = np.random.default_rng(BOOTSTRAP_SEED).integers(len(values), size=(RESAMPLES, len(values)))
    pooled = sums[drawn].sum(1) / counts[drawn].sum(1)
    means = (sums / counts)[drawn].mean(1)
    return Trust(_estimate(float(sums.sum() / counts.sum()), pooled), _estimate(float((sums / counts).mean()), means))


def _estimate(mean: float, resampled: np.ndarray[tuple[int, ...], np.dtype[np.float64]]) -> Estimate:
    low, high = np.percentile(resampled, [2.5, 97.5]).tolist()
    return Estimate(mean, low, high)
