"""Which of several samples of a glyph to write: the one that agrees best with the others.

Minimum Bayes risk decoding (Kumar & Byrne 2004) with overlap of rasters as the gain: a slip of the sampler is an
outlier among the candidates, and the intended shape is where they agree.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fonte_plugin.completion.corrections import Corrections
from fonte_plugin.completion.finishing import Finisher
from fonte_plugin.completion.forecast import Forecast
from fonte_plugin.completion.veto import Limits, veto
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import Coverage, coverage, overlap

OFF_WEIGHT = 0.2
"""What a sample loses of its agreement for strokes e times as bold as the references', or as light: from val-choose."""
AMONG_SAMPLES = 0.15
"""Where there is a forecast: what agreement with the other samples counts beside agreement with the forecast. From
val-choose, as the two below; the choice hardly changes around these values."""
OFF_FORESEEN_WEIGHT = 0.1
"""What a sample loses for the deviation of its weight."""
OFF_ADVANCE = 0.01
"""What a sample loses for each deviation that its advance is off."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One candidate, in grid units: `outline` cleaned, `written` as the network wrote it.

    `agreement` is the mean overlap with the other candidates that were not vetoed, and `foreseen` the overlap with the
    forecast of the glyph, each None without any; `score` is the mean of the two, about what the overlap with the
    designer's own glyph will be.
    """

    candidate: int
    outline: Outline
    written: Outline
    tokens: int
    log_probability: float
    agreement: float | None = None
    changes: tuple[str, ...] = ()
    foreseen: float | None = None

    @property
    def score(self) -> float | None:
        known = [value for value in (self.agreement, self.foreseen) if value is not None]
        return sum(known) / len(known) if known else None


def ranked(
    char: str, samples: Sequence[Sample], finisher: Finisher, limits: Limits, expected: Forecast | None, *, keep: bool
) -> tuple[Sample, ...]:
    """The cleaned samples, best first: by agreement with the forecast, with one another, and with the weight of the
    references. Of equal ones, the earlier candidate comes first.

    Where clean-up would spoil a valid glyph, the glyph stays as it was written.
    """
    seen = [coverage(sample.written) for sample in samples]
    judged = [
        replace(sample, agreement=agreement, foreseen=expected.overlap(sample.written) if expected else None)
        for sample, agreement in zip(samples, agreements(seen), strict=True)
    ]

    def worth(sample: Sample) -> float:
        agreed, off = sample.agreement or 0, finisher.weight_error(char, sample.written)
        if expected is None:
            return agreed - OFF_WEIGHT * off
        off = OFF_FORESEEN_WEIGHT * off + OFF_ADVANCE * expected.advance_error(sample.written.width)
        return (sample.foreseen or 0) + AMONG_SAMPLES * agreed - off

    finished = []
    for sample in sorted(judged, key=lambda sample: (-worth(sample), sample.candidate)):
        corrections = Corrections.of(char, sample.written, finisher.style, expected) if expected else None
        outline, changes = finisher.finish(char, sample.written, corrections, keep_structure=keep)
        if changes and corrections and veto(outline, limits):
            outline, changes = finisher.finish(char, sample.written, keep_structure=keep)
        if changes and (fault := veto(outline, limits)):
            outline, changes = sample.written, (f"clean-up left out ({fault})",)
        finished.append(replace(sample, outline=outline, changes=sample.changes + changes))
    return tuple(finished)


def agreements(coverages: Sequence[Coverage]) -> list[float | None]:
    """Mean overlap (0 to 1) of each with all others; None where there is nothing to agree with."""
    count = len(coverages)
    if count < 2:
        return [None] * count
    table = [[0.0] * count for _ in range(count)]
    for i in range(count):
        for j in range(i):
            table[i][j] = table[j][i] = overlap(coverages[i], coverages[j])
    return [sum(row) / (count - 1) for row in table]
