"""The state of a glyph while it is drawn: its valid samples, and why the others are not valid."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from fonte_plugin.completion.choice import Sample
from fonte_plugin.completion.crossing_repair import repaired
from fonte_plugin.completion.forecast import Forecast
from fonte_plugin.completion.gate import Gate
from fonte_plugin.completion.veto import Limits, veto
from fonte_plugin.engine.base import Written
from fonte_plugin.errors import NotationError
from fonte_plugin.notation.frame import Frame
from fonte_plugin.notation.tokenizer import decode
from fonte_plugin.outlines.outline import Outline

CROSSINGS_MERGED = "contours that crossed were merged"


@dataclass
class Tries:
    """A glyph so far: its valid samples, those whose only fault is crossing contours, and why the others failed.

    `refused` are valid, but not offered (see `Gate`). `asked` samples were drawn in all, of `tokens` together.
    """

    samples: list[Sample] = field(default_factory=list)
    crossed: list[Sample] = field(default_factory=list)
    refused: list[Sample] = field(default_factory=list)
    vetoes: list[str] = field(default_factory=list)
    rounds: int = 0
    asked: int = 0
    tokens: int = 0

    @property
    def length(self) -> float:
        """Mean tokens of the samples that were asked for."""
        return self.tokens / max(1, self.asked)

    def add(
        self, char: str, rows: list[Written], limits: Limits, gate: Gate, frame: Frame, template: Outline | None
    ) -> None:
        samples, faults, crossing = _judged(char, rows, limits, frame)
        if template is not None:
            samples, strays = _following(samples, template)
            faults += strays
        else:
            self.crossed += crossing
            refusals = {id(sample): gate.fault(char, sample.written) for sample in samples}
            self.refused += [sample for sample in samples if refusals[id(sample)]]
            faults += [reason for reason in refusals.values() if reason]
            samples = [sample for sample in samples if not refusals[id(sample)]]
        self.samples += samples
        self.vetoes += faults
        self.asked += len(rows)
        self.tokens += sum(len(row.ids) for row in rows)

    def unsure(self, expected: Forecast | None, sure: float) -> bool:
        """Whether there are samples, and none overlaps with the forecast by `sure`."""
        if expected is None or not self.samples:
            return False
        return max(expected.overlap(sample.written) for sample in self.samples) < sure

    def repair(self, limits: Limits) -> None:
        """Take the samples whose only fault is crossing contours, repaired by merging."""
        self.samples = _mended(self.crossed, limits)


def _judged(
    char: str, rows: list[Written], limits: Limits, frame: Frame
) -> tuple[list[Sample], list[str], list[Sample]]:
    """The valid samples, the vetoes of the others, and those whose only fault is crossing contours."""
    samples, crossing = [], []
    faults: list[str] = []
    for row in rows:
        try:
            outline = frame.decoded(char, decode(row.ids))
        except NotationError as error:
            faults.append(error.code)
            continue
        fault = veto(outline, limits, forced=row.forced)
        sample = Sample(row.row.candidate, outline, outline, len(row.ids), row.log_probability)
        if fault is None:
            samples.append(sample)
            continue
        faults.append(fault)
        if fault == "crossing":
            crossing.append(sample)
    return samples, faults, crossing


def _mended(crossed: list[Sample], limits: Limits) -> list[Sample]:
    """The samples that merging makes valid."""
    outlines = [repaired(sample.written, limits) for sample in crossed]
    return [
        replace(sample, outline=outline, written=outline, changes=(CROSSINGS_MERGED,))
        for sample, outline in zip(crossed, outlines, strict=True)
        if outline is not None
    ]


def _following(samples: list[Sample], template: Outline) -> tuple[list[Sample], list[str]]:
    """The samples with the structure of `template`; a line may end at the start of its contour by chance."""
    following = [sample for sample in samples if sample.outline.structure == template.structure]
    return following, ["structure"] * (len(samples) - len(following))
