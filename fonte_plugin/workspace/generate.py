"""The main path: a request and the drawn glyphs in, the missing glyphs out, one by one."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from fonte_plugin.completion.references import References, likeliest_style
from fonte_plugin.design.parts.own_parts import OwnPart
from fonte_plugin.engine.base import Cancellation, Engine, Sampling, Step
from fonte_plugin.errors import NotationError, RequestError, SourceError
from fonte_plugin.notation.charset import CHARACTERS, glyph_name
from fonte_plugin.notation.grammar import ANY
from fonte_plugin.notation.normalise import normalise
from fonte_plugin.notation.prompt import MAX_GLYPH_TOKENS
from fonte_plugin.notation.tokenizer import encode
from fonte_plugin.notation.units import GRID_UPM, Units
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import AUTO, Candidate, GenerateRequest, GenerationPlan, GlyphResult, Progress
from fonte_plugin.workspace.sources.source import Source

if TYPE_CHECKING:
    from fonte_plugin.completion.choice import Sample
    from fonte_plugin.completion.drawn import Drawn

DEFAULT_STYLE = "sans-serif"
PROGRESS_SECONDS = 0.1
"""Progress is reported this often at most."""

VETO_SENTENCES = {
    "forced": "it did not come to an end",
    "empty": "it came out empty",
    "area": "it came out without ink",
    "bounds": "it reached far beyond the height of the references",
    "crossing": "its contours crossed themselves",
    "direction": "its counters were filled",
    "syntax": "it could not be read",
    "contours": "it had a part too many or too few, or a counter was filled",
    "weight": "its strokes were far heavier or lighter than those of the references",
    "structure": "it did not interpolate with the other masters",
}


@dataclass(frozen=True)
class Drawing:
    """What a designer has drawn, ready for the network: outlines by character, in grid units.

    `notes` are sentences about glyphs that cannot be used; their characters are in `unusable`. `italic_angle` is that
    of the font info, degrees to the right. `clockwise`: its outer contours run clockwise, as those of TrueType, and so
    do those that are generated for it.
    """

    units: Units
    outlines: Mapping[str, Outline]
    names: Mapping[str, str]
    notes: tuple[str, ...] = ()
    unusable: frozenset[str] = frozenset()
    italic_angle: float | None = None
    clockwise: bool = False

    @classmethod
    def of_source(cls, source: Source, cancellation: Cancellation | None = None) -> Drawing:
        """Normalise every drawn glyph of the charset; one that cannot be encoded is noted and left out."""
        units = Units(source.units_per_em)
        outlines: dict[str, Outline] = {}
        notes = [str(problem) for problem in source.problems]
        for char in CHARACTERS:
            if cancellation is not None:
                cancellation.check()
            if char not in source.drawn:
                continue
            glyph = source.glyph(char)
            try:
                outline = normalise(glyph, glyph.width, units, name=glyph.name)
                tokens = len(encode(outline, glyph.name))
                if not outline.contours:
                    raise NotationError(f"{glyph.name}: nothing is left of it without overlaps.", code="empty")
                if tokens > MAX_GLYPH_TOKENS:
                    raise NotationError(
                        f"{glyph.name}: its outline takes {tokens} tokens and at most {MAX_GLYPH_TOKENS} can be "
                        f"read; it is kept as it is and not used as a reference.",
                        code="too-long",
                        glyph=glyph.name,
                    )
            except NotationError as error:
                notes.append(str(error))
            else:
                outlines[char] = outline
        drawn = frozenset(char for char in CHARACTERS if char in source.drawn)
        unusable = (drawn - outlines.keys()) | source.unreadable
        notes += (*source.notes, *_untypable(source.untypable))
        return cls(
            units,
            outlines,
            source.names_by_char,
            tuple(notes),
            unusable,
            source.italic_angle,
            _runs_clockwise(source, outlines),
        )

    @classmethod
    def nothing(cls) -> Drawing:
        """No reference at all: a font from a style word, at 1000 units to the em."""
        return cls(Units(GRID_UPM), {}, {})

    def with_glyph(self, char: str, outline: Outline) -> Drawing:
        """The same with one more glyph, in font units: an accepted or edited one becomes a reference."""
        added = normalise(outline, outline.width, self.units, name=self.name(char))
        return replace(self, outlines={**self.outlines, char: added}, unusable=self.unusable - {char})

    def parts_in_font(self, sample: Sample) -> tuple[OwnPart, ...]:
        """Its parts, as `in_font` has its outline."""
        if not self.clockwise:
            return sample.parts
        return tuple(part.reversed(len(sample.outline.contours[part.contour].nodes)) for part in sample.parts)

    def in_font(self, outline: Outline) -> Outline:
        """A drawn outline in font units, run the way that the font's own outlines run."""
        drawn = self.units.outline_to_font(outline)
        return Outline(drawn.width, tuple(c.reversed() for c in drawn.contours)) if self.clockwise else drawn

    def name(self, char: str) -> str:
        return self.names.get(char) or glyph_name(char)


def _runs_clockwise(source: Source, chars: Collection[str]) -> bool:
    """Whether most of the drawn glyphs do; one or two may be slips."""
    areas = [source.outline(char).signed_area for char in chars]
    return len(areas) >= 3 and sum(area < 0 for area in areas) > len(areas) / 2


def generate(
    request: GenerateRequest,
    drawing: Drawing,
    engine: Engine,
    cancellation: Cancellation | None = None,
    templates: Mapping[str, Outline] = MappingProxyType({}),
) -> Iterator[GenerationPlan | Progress | GlyphResult]:
    """Draw what `request` asks for and `drawing` lacks: first a plan, then glyphs as they are finished.

    A character in `templates`, outlines in grid units, gets the points of that outline, so that both interpolate.
    Outlines come back in font units. A glyph that cannot be drawn is a result with an error. Raises RequestError for a
    request that makes no sense, SourceError without any usable reference, ModelError and GenerationError from the
    engine, Cancelled as soon as it is cancelled.
    """
    from fonte_plugin.completion.all_capitals import Doubles  # imported late: opening a font does not need it
    from fonte_plugin.completion.completer import CompletionOptions, complete
    from fonte_plugin.completion.foreseen_tokens import foreseen_tokens
    from fonte_plugin.completion.target_metrics import TargetMetrics

    started = time.monotonic()
    request.check()
    cancellation = cancellation or Cancellation()
    chars, kept, lacking = wanted(request, drawing, engine.manifest.characters)
    notes = drawing.notes
    if lacking and request.chars != CHARACTERS:  # without a selection, all that the model knows is meant
        notes += (f"The model cannot draw {' '.join(lacking)}; a newer one may.",)
    references = _references(request, drawing, engine)
    target_metrics = TargetMetrics(**request.target_metrics)
    if target_metrics and references.chars and request.references == AUTO:
        notes += (f"The glyphs that are drawn say how heavy and wide the font is; {target_metrics} was not looked at.",)
    unseen = [char for char in dict.fromkeys(request.references) if char not in references.chars]
    if unseen and request.references != AUTO:
        notes += (f"{' '.join(unseen)} could not be shown to the model beside the others: that is more than it reads.",)
    if not chars:
        notes += ("There is nothing to draw: all that was asked for is in the font already.",)
    notes += references.shown_style.passed_over if chars else ()
    sampling = Sampling(
        request.temperature, request.top_k, request.top_p, request.repetition_penalty, request.seed, MAX_GLYPH_TOKENS
    )
    kept_outlines = {char: outline for char, outline in drawing.outlines.items() if char not in request.redraw}
    options = CompletionOptions(
        request.candidates,
        sampling,
        request.raw,
        templates,
        drawn=kept_outlines,
        target_metrics=target_metrics,
        level=request.level,
        own_parts=request.own_parts,
    )
    if references.chars and (spared := options.effort.spared(foreseen_tokens(references.tokens, chars))):
        notes += (spared,)
    yield Progress("style", 0, len(chars), time.monotonic() - started)
    style = request.style
    if style == AUTO:  # asking the network takes a while: not if there is nothing to draw
        style = likeliest_style(references, engine, cancellation) if references.chars and chars else DEFAULT_STYLE
    yield GenerationPlan(chars, kept, references.chars, AUTO if style == ANY else style, notes)
    if not chars:
        return
    clock = _Clock(len(chars), started)
    yield clock.progress()
    doubles = Doubles.among("" if templates else chars, kept_outlines, engine.manifest.characters)
    for double in doubles.at_once():
        yield _result(double, drawing)
        clock.done += 1
    left = doubles.to_draw(chars)
    for event in complete(references, style, left, engine, options, cancellation) if left else ():
        if isinstance(event, Step):
            if clock.step(event):
                yield clock.progress()
            continue
        for drawn in ((event,) if event.char in chars else (), doubles.behind(event)):
            for each in drawn:
                yield _result(each, drawing)
                clock.done += 1
        yield clock.progress()


def wanted(request: GenerateRequest, drawing: Drawing, characters: str = CHARACTERS) -> tuple[str, str, str]:
    """Characters to draw, those that are drawn already and stay, and those left out.

    Characters that the model does not know are left out; RequestError if that leaves nothing.
    """
    drawn = drawing.outlines.keys() | drawing.unusable
    unknown = set(request.chars + request.redraw) - set(CHARACTERS)
    if unknown:
        raise RequestError(f"The model cannot draw {' '.join(sorted(unknown))}; it draws {CHARACTERS}", code="charset")
    asked = [char for char in CHARACTERS if char in request.chars or char in request.redraw]
    kept = "".join(char for char in asked if char in drawn and char not in request.redraw)
    lacking = "".join(char for char in asked if char not in kept and char not in characters)
    chars = "".join(char for char in asked if char not in kept and char not in lacking)
    if lacking and not chars and not kept:
        raise RequestError(f"The model cannot draw {' '.join(lacking)}; it draws {characters}", code="charset")
    return chars, kept, lacking


def _untypable(names: Sequence[str]) -> tuple[str, ...]:
    """The sentence about glyphs that are known by name alone; none if all have code points."""
    if not names:
        return ()
    shown = " ".join(names[:12]) + (f" and {len(names) - 12} more" if len(names) > 12 else "")
    have, those = ("has", "it") if len(names) == 1 else ("have", "them")
    return (f"{shown} {have} no code point and cannot be typed; give {those} one in your font editor.",)


def _references(request: GenerateRequest, drawing: Drawing, engine: Engine) -> References:
    known = engine.manifest.readable
    usable = {char: drawing.outlines[char] for char in drawing.outlines if char in known and char not in request.redraw}
    chosen = None if request.references == AUTO else "".join(dict.fromkeys(request.references))
    if chosen is not None:
        missing = [char for char in chosen if char not in drawing.outlines or char not in known]
        if missing:
            raise RequestError(
                f"{' '.join(missing)} cannot serve as a reference, since it is not drawn, cannot be read, or is not "
                f"what the network reads; choose among "
                f"{''.join(char for char in drawing.outlines if char in known) or 'none'}.",
                code="references",
                missing=missing,
            )
        usable = {char: drawing.outlines[char] for char in chosen}
    if not usable:
        if drawing.notes or request.style == AUTO or chosen is not None:
            why = f" {drawing.notes[0]}" if drawing.notes else ""
            raise SourceError(
                f"No glyph can serve as a reference: draw some of n o H O first, or give a style instead of a "
                f"source.{why}",
                code="no-reference",
            )
        return References.none()
    encoded = References.encode(usable, engine.manifest.measures, drawing.italic_angle)
    references = encoded.choose(engine.manifest.context, chosen)
    if not references.chars:
        raise SourceError(
            "The glyphs chosen as references are too long to be read; choose others.", code="no-reference"
        )
    return references


def _result(drawn: Drawn, drawing: Drawing) -> GlyphResult:
    name = drawing.name(drawn.char)
    candidates = tuple(
        Candidate(
            sample.candidate,
            drawing.in_font(sample.outline),
            sample.score,
            sample.changes,
            drawing.parts_in_font(sample),
        )
        for sample in drawn.samples or drawn.refused
    )
    if drawn.samples:
        return GlyphResult(drawn.char, name, candidates, rounds=drawn.rounds)
    code = max(set(drawn.vetoes), key=drawn.vetoes.count) if drawn.vetoes else "empty"
    message = (
        f"{name} could not be drawn: {VETO_SENTENCES.get(code, code)} in each of {len(drawn.vetoes)} tries; "
        f"try another seed or more references{', or look at what came' if candidates else ''}."
    )
    return GlyphResult(drawn.char, name, candidates, code, message, drawn.rounds)


class _Clock:
    """Progress and the time left, from the finished glyphs and the tokens that rows took so far."""

    def __init__(self, total: int, started: float) -> None:
        self.done, self.total, self.started = 0, total, started
        self._drawing = time.monotonic()
        self._last = 0.0

    def step(self, step: Step) -> bool:
        """Whether it is time to report."""
        now = time.monotonic()
        if now - self._last < PROGRESS_SECONDS:
            return False
        self._last = now
        return True

    def progress(self) -> Progress:
        now = time.monotonic()
        left = (now - self._drawing) / self.done * (self.total - self.done) if self.done else None
        return Progress("drawing", self.done, self.total, now - self.started, left)
