"""The results of an evaluation: plain data about each glyph and each font, all outlines and lengths in grid units."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fonte_plugin.completion.choice import Sample
from fonte_plugin.completion.references import References
from fonte_plugin.outlines.outline import Outline
from fonte_train.corpus.font_files import TruthFont, TruthGlyph
from fonte_train.scoring.glyph_score import Score


@dataclass(frozen=True, slots=True)
class Comparison:
    """A glyph compared with the training fonts.

    `read_as` and `true_read_as` are what a recogniser takes the drawn and the true glyph for. `copy` scores the same
    character of the training font that is nearest by the references. `nearest` names the training font that draws this
    character most like the drawn glyph, with the overlap of the two; `true_overlap` is that of the true glyph with its
    own nearest: how alike fonts are anyway.
    """

    read_as: str
    true_read_as: str
    copy: Score
    nearest: str
    overlap: float
    true_overlap: float


@dataclass(frozen=True, slots=True)
class ScoredGlyph:
    """One glyph: what was drawn, what it should have been, and the scores.

    `sample` is None, or its outline is not counted, where nothing valid came: `fault` says why in a word. `score`
    is of what is written to the font, `written` of the same sample before clean-up, `floor` of the truth itself sent
    through tokens and clean-up. `samples` holds every sample that is valid after clean-up, with its IoU. `vetoes`
    names why samples were not taken, `rounds` how often the glyph was drawn.
    """

    char: str
    truth: TruthGlyph
    sample: Sample | None
    fault: str | None
    score: Score
    written: Score
    samples: tuple[tuple[Sample, float], ...]
    floor: Score
    floor_fault: str | None
    vetoes: tuple[str, ...]
    rounds: int
    comparison: Comparison | None = None

    @property
    def drawn(self) -> Outline | None:
        """What a user gets, None for a glyph that counts as empty."""
        return None if self.fault or self.sample is None else self.sample.outline

    @property
    def best(self) -> float:
        """The highest IoU among the samples, which nobody can know without the truth."""
        return max((iou for _, iou in self.samples), default=0.0)

    @property
    def forced(self) -> int:
        """Samples that were closed because they ran out of tokens."""
        return self.vetoes.count("forced")


@dataclass(frozen=True, slots=True)
class ScoredFont:
    """All scored glyphs of a font, in charset order.

    `stem_error` is the median vertical stem of the drawn glyphs less that of the references, `true_stem_error` the
    same of the true glyphs: what the typeface itself allows. `copied` names the training font nearest by the
    references, once the font has been compared.
    """

    font: TruthFont
    references: References
    glyphs: tuple[ScoredGlyph, ...]
    seconds: float
    stem_error: float | None
    true_stem_error: float | None
    copied: str | None = None


def to_json(font: ScoredFont, glyph: ScoredGlyph) -> dict[str, Any]:
    """All that was measured of a glyph, for one line of JSON."""
    truth, sample, compared = font.font, glyph.sample, glyph.comparison
    return {
        "font": truth.name,
        "family": truth.face.family,
        "style": truth.style,
        "char": glyph.char,
        "valid": glyph.fault is None,
        "fault": glyph.fault,
        "vetoes": glyph.vetoes,
        "rounds": glyph.rounds,
        "forced": glyph.forced,
        **{name: getattr(glyph.score, name) for name in glyph.score.__slots__},
        "width": glyph.drawn.width if glyph.drawn else None,
        "true_width": glyph.truth.drawn.width,
        "candidate": sample and sample.candidate,
        "tokens": sample and sample.tokens,
        "agreement": sample and sample.agreement,
        "foreseen": sample and sample.foreseen,
        "log_probability": sample and sample.log_probability,
        "changes": sample.changes if sample else (),
        "samples": [
            {
                "candidate": each.candidate,
                "iou": iou,
                "agreement": each.agreement,
                "foreseen": each.foreseen,
                "log_probability": each.log_probability,
                "tokens": each.tokens,
            }
            for each, iou in glyph.samples
        ],
        "best_iou": glyph.best,
        "written_iou": glyph.written.iou,
        "written_l1": glyph.written.l1,
        "floor_iou": glyph.floor.iou,
        "floor_l1": glyph.floor.l1,
        "floor_fault": glyph.floor_fault,
        "read_as": compared and compared.read_as,
        "true_read_as": compared and compared.true_read_as,
        "copy_iou": compared and compared.copy.iou,
        "copied": font.copied,
        "nearest": compared and compared.nearest,
        "nearest_iou": compared and compared.overlap,
        "true_nearest_iou": compared and compared.true_overlap,
    }
