"""Which of several samples of a glyph to write: the one that agrees best with the others.

Minimum Bayes risk decoding (Kumar & Byrne 2004) with overlap of rasters as the gain: a slip of the sampler is an
outlier among the candidates, and the intended shape is where they agree.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from fonte_plugin.completion.finishing import Finished, Finisher
from fonte_plugin.completion.forecast import Forecast
from fonte_plugin.completion.veto import Limits, veto
from fonte_plugin.design.parts.own_parts import OwnPart
from fonte_plugin.outlines.kinks import kinks
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

KINK = 0.03
"""What a sample loses for each kink that the references do not have. From val-choose."""
MOST_KINKS = 3.0
"""How many of them count."""


@dataclass(frozen=True, slots=True)
class Sample:
    """One candidate, in grid units: `outline` cleaned, `written` as the network wrote it.

    `agreement` is the mean overlap with the other candidates that were not vetoed, and `foreseen` the overlap with the
    forecast of the glyph, each None without any; `score` is the mean of the two, about what the overlap with the
    designer's own glyph will be. `parts` of the outline are those of references.
    """

    candidate: int
    outline: Outline
    written: Outline
    tokens: int
    log_probability: float
    agreement: float | None = None
    changes: tuple[str, ...] = ()
    foreseen: float | None = None
    parts: tuple[OwnPart, ...] = ()

    @property
    def score(self) -> float | None:
        known = [value for value in (self.agreement, self.foreseen) if value is not None]
        return sum(known) / len(known) if known else None


def ranked(
    char: str, samples: Sequence[Sample], finisher: Finisher, limits: Limits, expected: Forecast | None, *, keep: bool
) -> tuple[Sample, ...]:
    """The cleaned samples, best first: by agreement with the forecast, with one another, and with the references. Of
    equal ones, the earlier candidate comes first.

    They are judged as they are offered, by the forecast, the weight and the kinks that are left; only the agreement of
    samples is that of what was written. Where clean-up would spoil a valid glyph, the glyph stays as it was written.
    """
    seen = [coverage(sample.written) for sample in samples]
    finished = [
        _finished(char, replace(sample, agreement=agreement), finisher, limits, expected, keep=keep)
        for sample, agreement in zip(samples, agreements(seen), strict=True)
    ]

    def worth(sample: Sample) -> float:
        agreed, off = sample.agreement or 0, finisher.weight_error(char, sample.outline)
        bent = KINK * min(max(0.0, len(kinks(sample.outline.contours)) - finisher.kinks), MOST_KINKS)
        if expected is None:
            return agreed - OFF_WEIGHT * off - bent
        off = OFF_FORESEEN_WEIGHT * off + OFF_ADVANCE * expected.advance_error(sample.outline.width)
        return expected.overlap(sample.outline) + AMONG_SAMPLES * agreed - off - bent

    return tuple(sorted(finished, key=lambda sample: (-worth(sample), sample.candidate)))


def _finished(
    char: str, sample: Sample, finisher: Finisher, limits: Limits, expected: Forecast | None, *, keep: bool
) -> Sample:
    """The sample with a clean outline that is valid."""
    done = finisher.finish(char, sample.written, expected, keep_structure=keep)
    if expected and done.changes and veto(done.outline, limits):
        done = finisher.finish(char, sample.written, keep_structure=keep)
    if done.changes and (fault := veto(done.outline, limits)):
        done = Finished(sample.written, (f"clean-up left out ({fault})",))
    foreseen = expected.overlap(sample.written) if expected else None
    changes = sample.changes + done.changes
    return replace(sample, outline=done.outline, changes=changes, parts=done.parts, foreseen=foreseen)


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
