"""Complete held-out fonts from a few of their glyphs, exactly as users get it, and score every glyph."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from fonte_plugin.completion.completer import CompletionOptions, complete
from fonte_plugin.completion.drawn import Drawn
from fonte_plugin.completion.finishing import Finisher
from fonte_plugin.completion.references import References
from fonte_plugin.completion.veto import Limits, veto
from fonte_plugin.engine.base import Engine, Step
from fonte_plugin.errors import NotationError, SourceError
from fonte_plugin.notation.grammar import ANY
from fonte_plugin.notation.manifest import ModelManifest
from fonte_plugin.notation.prompt import MAX_GLYPH_TOKENS
from fonte_plugin.notation.tokenizer import decode, encode
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.raster import EM_FRAME, Frame
from fonte_plugin.outlines.stems import STEM_CHARACTERS, half_x_height, median_stem
from fonte_train.corpus.font_files import Face, TruthFont, TruthGlyph, read_truth
from fonte_train.scoring.glyph_score import Score, score
from fonte_train.scoring.records import ScoredFont, ScoredGlyph

DEFAULT_REFERENCES = "HOnoaegs"


@dataclass(frozen=True, slots=True)
class EvaluateOptions:
    """`references` are shown and never scored; with `limit`, only that many glyphs of a font are scored, spread over
    all.

    `chars` are all that count, None those that the model draws: two models are compared on the same. The network is
    told the style of the font where that is `named`.
    """

    references: str = DEFAULT_REFERENCES
    completion: CompletionOptions = field(default_factory=CompletionOptions)
    limit: int | None = None
    frame: Frame = EM_FRAME
    chars: str | None = None
    named: bool = True


def evaluate(
    faces: Iterable[Face], engine: Engine, options: EvaluateOptions
) -> Iterator[ScoredGlyph | ScoredFont | SourceError]:
    """Score each face: its glyphs as they are done, then the font; a face that cannot be scored gives its error."""
    for face in faces:
        try:
            yield from evaluate_font(read_truth(face, engine.manifest.characters), engine, options)
        except SourceError as error:
            yield error


def scored_characters(font: TruthFont, options: EvaluateOptions) -> str:
    """The characters that count: all that the font draws and that are no references, or `limit` of them."""
    chars = [
        char
        for char in font.glyphs
        if char not in options.references and (options.chars is None or char in options.chars)
    ]
    if options.limit is not None and options.limit < len(chars):
        chars = [chars[index * len(chars) // options.limit] for index in range(options.limit)]
    return "".join(chars)


def encode_references(font: TruthFont, wanted: str, manifest: ModelManifest) -> References:
    """Those of the wanted references that the font has and the notation holds; SourceError when none is left."""
    outlines = {}
    for char in wanted:
        outline = font.glyphs[char].normalised if char in font.glyphs else None
        if outline is not None and fits(outline):
            outlines[char] = outline
    if not outlines:
        raise SourceError(
            f"{font.face.path} has none of the reference glyphs {wanted}; choose others with --refs.",
            code="references",
            path=str(font.face.path),
        )
    return References.encode(outlines, manifest.measures).choose(manifest.context, "".join(outlines))


def fits(outline: Outline) -> bool:
    """Whether every coordinate is in range."""
    try:
        encode(outline)
    except NotationError:
        return False
    return True


def evaluate_font(font: TruthFont, engine: Engine, options: EvaluateOptions) -> Iterator[ScoredGlyph | ScoredFont]:
    """Complete and score one font; SourceError when it has none of the references."""
    references = encode_references(font, options.references, engine.manifest)
    judge = Judge(font, references, options)
    scored = []
    seconds = 0.0
    begun = time.perf_counter()
    style = font.style if options.named else ANY
    for event in complete(references, style, scored_characters(font, options), engine, options.completion):
        if isinstance(event, Step):
            continue
        seconds += time.perf_counter() - begun
        glyph = judge.scored(event)
        scored.append(glyph)
        yield glyph
        begun = time.perf_counter()
    order = {char: place for place, char in enumerate(font.glyphs)}
    scored.sort(key=lambda glyph: order[glyph.char])
    drawn = {glyph.char: glyph.drawn for glyph in scored if glyph.drawn is not None}
    truth = {glyph.char: glyph.truth.drawn for glyph in scored}
    yield ScoredFont(font, references, tuple(scored), seconds, judge.stem_error(drawn), judge.stem_error(truth))


class Judge:
    """Scores outlines of one font by what does not change within it: vetoes, clean-up, lines, height of stems."""

    def __init__(self, font: TruthFont, references: References, options: EvaluateOptions) -> None:
        self.font, self.references, self.frame = font, references, options.frame
        self.limits: Limits = references.limits
        completion = options.completion
        self.finisher = Finisher.for_references(references, raw=completion.raw, own_parts=completion.own_parts)
        self.stem_height = half_x_height({char: glyph.drawn for char, glyph in font.glyphs.items()})
        stems = [outline for char, outline in references.outlines.items() if char in STEM_CHARACTERS]
        self.reference_stem = None if self.stem_height is None else median_stem(stems, self.stem_height)

    def scored(self, drawn: Drawn) -> ScoredGlyph:
        truth = self.font.glyphs[drawn.char]
        sample = drawn.samples[0] if drawn.samples else None
        fault: str | None
        if sample is None:
            fault = drawn.vetoes[-1] if drawn.vetoes else "empty"
        else:  # clean-up may break what was valid
            fault = veto(sample.outline, self.limits)
        passed = [each for each in drawn.samples if not veto(each.outline, self.limits)]
        floor, floor_fault = self._floor(truth)
        chosen = None if sample is None or fault else sample.outline
        return ScoredGlyph(
            char=drawn.char,
            truth=truth,
            sample=sample,
            fault=fault,
            score=self.score(truth, chosen),
            written=self.score(truth, sample.written if sample else None),
            samples=tuple((each, self.score(truth, each.outline).iou) for each in passed),
            floor=self.score(truth, floor),
            floor_fault=floor_fault,
            vetoes=drawn.vetoes,
            rounds=drawn.rounds,
        )

    def score(self, truth: TruthGlyph, outline: Outline | None) -> Score:
        """One outline in grid units, None for a glyph that is not valid, against the true glyph of its character."""
        measured = self.stem_height if truth.char in STEM_CHARACTERS else None
        return score(
            outline,
            truth.drawn,
            self.frame,
            measured,
            normalised=truth.normalised,
            references=self.references.outlines.values(),
        )

    def _floor(self, truth: TruthGlyph) -> tuple[Outline | None, str | None]:
        """The truth as it comes out of tokens, vetoes and clean-up: what a perfect network would get."""
        if truth.normalised is None:
            return None, "outline"
        try:
            ids = encode(truth.normalised)
        except NotationError as error:
            return None, error.code
        if len(ids) > MAX_GLYPH_TOKENS:
            return None, "long"
        outline = decode(ids)
        fault = veto(outline, self.limits)
        if fault is None:
            outline = self.finisher.finish(truth.char, outline).outline
            fault = veto(outline, self.limits)
        return (None, fault) if fault else (outline, None)

    def stem_error(self, glyphs: Mapping[str, Outline]) -> float | None:
        """Median vertical stem of the glyphs, by character, less that of the references; None without stems."""
        if self.stem_height is None or self.reference_stem is None:
            return None
        stems = [outline for char, outline in glyphs.items() if char in STEM_CHARACTERS]
        median = median_stem(stems, self.stem_height)
        return None if median is None else median - self.reference_stem
