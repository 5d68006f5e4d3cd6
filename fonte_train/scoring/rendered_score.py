"""The rendered score of a network on families it has never seen: what checkpoints are chosen by.

Validation loss is a bad judge (two runs of one loss differed by .03 IoU), so glyphs are drawn and compared: one greedy
sample each, as written, on the val-choose fonts of the data set. The truth is the normalised outline of the data set,
which differs from the font's own by less than a pixel of the comparison, so that no font file has to travel.
"""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fonte_plugin.completion.completer import CompletionOptions
from fonte_plugin.engine.base import Cancellation, Forecaster, Row, Sampling, Step, Written
from fonte_plugin.errors import FonteError
from fonte_plugin.notation.frame import Frame
from fonte_plugin.notation.grammar import ANY, character, character_token
from fonte_plugin.notation.manifest import ModelManifest
from fonte_plugin.notation.prompt import MAX_GLYPH_TOKENS
from fonte_plugin.notation.tokenizer import decode
from fonte_train.corpus.dataset import Dataset
from fonte_train.corpus.font_files import REGULAR_WEIGHT, Face, TruthFont, TruthGlyph
from fonte_train.corpus.framing import Framing
from fonte_train.corpus.split import CHOOSE
from fonte_train.network.torch_engine import Request, TorchEngine
from fonte_train.scoring.evaluate import (
    DEFAULT_REFERENCES,
    EvaluateOptions,
    encode_references,
    evaluate_font,
    scored_characters,
)
from fonte_train.scoring.records import ScoredFont


@dataclass(frozen=True, slots=True)
class RenderedScore:
    """Mean and median IoU over glyphs, share that is valid, mean advance error in grid units, IoU by style."""

    iou: float
    median: float
    valid: float
    advance_error: float
    glyphs: int
    by_style: dict[str, float]


def choose_fonts(dataset: Dataset, split: str = CHOOSE, framing: Framing | None = None) -> list[TruthFont]:
    """The regular face of each family of the split, read from its tokens; with `framing` in its references' frame.

    An affine map changes no overlap, so scores in the frame are those in the em but for the pixels.
    """
    families: dict[str, list[int]] = defaultdict(list)
    for font in dataset.fonts_of(split):
        families[dataset.fonts[font]["family"]].append(font)

    def distance(font: int) -> tuple[bool, float, str]:
        facts = dataset.fonts[font]
        return bool(facts["italic"]), abs(facts["weight"] - REGULAR_WEIGHT), facts["name"]

    return [truth_of(dataset, min(fonts, key=distance), framing) for _, fonts in sorted(families.items())]


def truth_of(dataset: Dataset, font: int, framing: Framing | None = None) -> TruthFont:
    facts = dataset.fonts[font]
    outlines = {}
    for row in dataset.glyphs[dataset.bounds[font] : dataset.bounds[font + 1]]:
        ids = dataset.glyph_tokens(row).tolist()
        outlines[character(ids[0])] = decode(ids[1:])
    if framing:
        shown = {char: outlines[char] for char in DEFAULT_REFERENCES if char in outlines}
        frame = Frame.of(shown, framing.measures, float(framing.slants[font]))
        outlines = {char: frame.encoded(char, outline) for char, outline in outlines.items()}
    glyphs = {char: TruthGlyph(char, outline, outline) for char, outline in outlines.items()}
    face = Face(Path(facts["name"]), facts["family"], facts["licence"], facts["split"])
    return TruthFont(face, facts["name"], facts["style"], glyphs, ())


def measure(
    engine: TorchEngine, fonts: Sequence[TruthFont], glyphs: int, tokens: int = MAX_GLYPH_TOKENS, *, named: bool = True
) -> RenderedScore | None:
    """Draw up to `glyphs` glyphs of each font, all fonts in one batch, and score them; None without references."""
    sampling = Sampling(temperature=0, max_tokens=tokens)
    options = EvaluateOptions(
        completion=CompletionOptions(1, sampling, raw=True, together=False), limit=glyphs, named=named
    )
    requests, answered = [], []
    for font in fonts:
        try:
            references = encode_references(font, options.references, engine.manifest)
        except FonteError:
            continue
        chars = scored_characters(font, options)
        fitting = references.choose(engine.manifest.context, references.chars)
        prompt = fitting.prompt(font.style if named else ANY)
        requests.append(Request(tuple(prompt), tuple(Row(character_token(c)) for c in chars)))
        answered.append(font)
    if not requests:
        return None
    answers = engine.write_many(requests, sampling)
    scored = []
    for font, request, written in zip(answered, requests, answers, strict=True):
        replay = _Replay(engine.manifest, request.prompt, written)
        scored += [found for found in evaluate_font(font, replay, options) if isinstance(found, ScoredFont)]
    return _summary(scored)


class _Replay:
    """An engine that repeats recorded tokens; asking twice for a glyph gives the same."""

    def __init__(self, manifest: ModelManifest, prompt: tuple[int, ...], written: Sequence[Written]) -> None:
        self.manifest = manifest
        self.forecaster: Forecaster | None = None
        self._prompt, self._written = prompt, {found.row.first: found for found in written}

    def log_likelihood(self, ids: Sequence[int], start: int, cancellation: Cancellation | None = None) -> float:
        raise AssertionError("a font that is scored has a style")

    def write(
        self, prompt: Sequence[int], rows: Sequence[Row], sampling: Sampling, cancellation: Cancellation | None = None
    ) -> Iterator[Written | Step]:
        assert tuple(prompt) == self._prompt, "the prompt that was written behind is the one that is scored"
        for row in rows:
            found = self._written[row.first]
            yield Written(row, found.ids, found.forced, found.log_probability)


def _summary(fonts: Sequence[ScoredFont]) -> RenderedScore:
    glyphs = [glyph for font in fonts for glyph in font.glyphs]
    ious = [glyph.score.iou for glyph in glyphs]
    styles: dict[str, list[float]] = defaultdict(list)
    for font in fonts:
        styles[font.font.style] += [glyph.score.iou for glyph in font.glyphs]
    drawn = [glyph.score.advance_error for glyph in glyphs if glyph.fault is None]
    return RenderedScore(
        iou=statistics.fmean(ious),
        median=statistics.median(ious),
        valid=sum(glyph.fault is None for glyph in glyphs) / len(glyphs),
        advance_error=statistics.fmean(drawn) if drawn else 0.0,
        glyphs=len(glyphs),
        by_style={style: statistics.fmean(found) for style, found in sorted(styles.items())},
    )
