"""From reference outlines to the missing ones: rounds of candidates, vetoes, and what happens if none is left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace

from fonte_plugin.completion.brackets import COUNTERPARTS, PAIRS, mirrored
from fonte_plugin.completion.choice import Sample, ranked
from fonte_plugin.completion.drawn import Drawn
from fonte_plugin.completion.effort import LEVELS, Effort
from fonte_plugin.completion.figures import Figures
from fonte_plugin.completion.finishing import Finisher
from fonte_plugin.completion.forecast import forecasts
from fonte_plugin.completion.foreseen_tokens import foreseen_tokens
from fonte_plugin.completion.gate import Gate
from fonte_plugin.completion.references import References
from fonte_plugin.completion.target_metrics import DRAWN, LIVELY, SHOWS, TargetMetrics
from fonte_plugin.completion.tries import Tries
from fonte_plugin.engine.base import Cancellation, Engine, Row, Sampling, Step, Written
from fonte_plugin.engine.template import Template
from fonte_plugin.errors import NotationError
from fonte_plugin.levels import NORMAL
from fonte_plugin.notation.charset import glyph_name
from fonte_plugin.notation.frame import Frame
from fonte_plugin.notation.grammar import character, character_token
from fonte_plugin.notation.tokenizer import encode
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.outlines.slant import slant_of

REDRAWS = 2
"""How often a glyph of which every candidate was vetoed is drawn again."""
SEED_ROUNDS = ("n", "oH", "Oaes")
"""The characters that are drawn first, round by round, if nothing is drawn yet."""
LEADERS = (
    {"n": "acemnorsuvwxz", "H": "ABCDEFGHIJKLMNOPQRSTUVWXYZ"},
    {"l": "bdfhkl", "p": "gjpqy", "0": "0123456789", ".": ".,:;!?"},
)
"""Leaders: the glyph that is drawn first -> the glyphs that end on the same line, or share its dot, if no reference
shows it. Drawn each by itself, the ascenders of a font differ by some 40 units, figures by 100. l comes nearest to the
designer's own ascender; after another figure than 0 the rest got worse."""
RAMBLING = 4
"""How many times the tokens of the longest reference a glyph may take."""
SHORTEST_BUDGET = 256
"""Tokens that every glyph may take."""
STRAY = 3
"""A sample is given up beyond this many times the foreseen tokens, plus SLACK, and the glyph is drawn again. Of 1,216
samples of val-choose five got there, and all but one of them did not end; of 14,000 drawn glyphs .4 % are longer."""
SLACK = 64
"""Tokens added to that."""
REDRAW_CANDIDATES = 4
"""Least number of samples then, too."""
REDRAW_TEMPERATURE = 0.5
"""Least temperature for drawing again, since the likeliest outline has failed."""

MIRRORED = "mirrored from "
HANDWRITING = "handwriting"
"""Whose brackets are written, not mirrored."""


@dataclass(frozen=True, slots=True)
class CompletionOptions:
    """How many samples a glyph gets is a matter of the `level` (`LEVELS`), unless there are to be `candidates` of each.

    The first of several takes the likeliest token at every step, and so does the one of a draft. A character in
    `templates`, outlines in grid units, is drawn with the structure of that outline, point by point. With `together`,
    glyphs that end on a line without references follow the first of them, and brackets are mirror images of each other.
    `drawn` holds outlines beside the references that may be mirrored. Without references, `target_metrics` say what the
    n is to be like, which the other glyphs follow. With `own_parts` glyphs take over the parts
    of the references that they nearly have.
    """

    candidates: int = 0
    sampling: Sampling = field(default_factory=Sampling)
    raw: bool = False
    templates: Mapping[str, Outline] = field(default_factory=dict)
    together: bool = True
    drawn: Mapping[str, Outline] = field(default_factory=dict)
    target_metrics: TargetMetrics = field(default_factory=TargetMetrics)
    level: str = NORMAL
    own_parts: bool = True

    @property
    def effort(self) -> Effort:
        return Effort.exactly(self.candidates) if self.candidates else LEVELS[self.level]


def complete(
    references: References,
    style: str,
    chars: str,
    engine: Engine,
    options: CompletionOptions,
    cancellation: Cancellation | None = None,
) -> Iterator[Drawn | Step]:
    """Draw `chars` in the style of the references; each comes back once, as soon as its samples are finished.

    A glyph without a valid sample is drawn again, REDRAWS times; then samples whose contours cross are repaired, and if
    none can be it comes back empty. If the counterpart of a bracket is drawn already, its mirror image is the first
    sample. If the counterpart is drawn in this run, the mirror image is the only sample, except in handwriting. Raises
    Cancelled as soon as it is cancelled.
    """
    mirror = options.together and style != HANDWRITING
    known = {**options.drawn, **references.outlines} if mirror else {}
    taken = known.keys() | options.templates.keys()
    following = {pair[1] for pair in PAIRS if mirror and {*pair} <= {*chars} - taken}
    shown = dict(references.outlines)
    alone = ""
    leading = "".join(char for char in chars if char not in following)
    events = _in_rounds(references, style, leading, engine, options, cancellation)
    if options.together and not options.raw:
        events = Figures("".join(char for char in leading if char not in options.templates)).together(events)
    for event in events:
        if isinstance(event, Step):
            yield event
            continue
        if event.samples and not references.chars:
            shown[event.char] = event.samples[0].outline
        counterpart = COUNTERPARTS.get(event.char, "")
        image = mirrored(known[counterpart], slant_of(shown) or 0.0) if counterpart in known else None
        if image and options.templates.get(event.char, image).structure == image.structure:
            number = 1 + max((sample.candidate for sample in event.samples), default=-1)
            own = Sample(number, image, image, 0, 0.0, changes=(MIRRORED + glyph_name(counterpart),))
            event = replace(event, samples=(own, *event.samples))
        if event.char in chars:
            yield event
        if counterpart in following and event.samples:
            yield _image(event, counterpart, slant_of(shown) or 0.0)
        elif counterpart in following:
            alone += counterpart
    for event in _in_rounds(references, style, alone, engine, options, cancellation) if alone else ():
        if isinstance(event, Step) or event.char in alone:
            yield event


def _image(drawn: Drawn, counterpart: str, slant: float) -> Drawn:
    """The counterpart of a bracket, sample by sample."""
    note = (MIRRORED + glyph_name(drawn.char),)
    return replace(
        drawn,
        char=counterpart,
        samples=tuple(
            replace(
                sample,
                outline=mirrored(sample.outline, slant),
                written=mirrored(sample.written, slant),
                changes=note,
                parts=(),
            )
            for sample in drawn.samples
        ),
    )


def _in_rounds(
    references: References,
    style: str,
    chars: str,
    engine: Engine,
    options: CompletionOptions,
    cancellation: Cancellation | None,
) -> Iterator[Drawn | Step]:
    """Each glyph as the network draws it; glyphs that others follow come first, wanted or not.

    Without references the style word leaves weight, width and all else open. So the control glyphs come first, a few at
    a time, and each round shows the network the glyphs of the rounds before. The same holds for glyphs that lead others
    to a line.
    """
    left = chars
    for leading in _leading(references.chars, chars, options):
        # agreement among samples of a first glyph would choose the same average face for every seed
        few = options if references.chars else replace(options, candidates=1)
        wished = leading == SHOWS and not references.chars and bool(options.target_metrics)
        if wished:
            warm = max(LIVELY, options.sampling.temperature)
            few = replace(options, candidates=DRAWN, sampling=replace(options.sampling, temperature=warm))
        for event in _draw(references, style, leading, engine, few, cancellation):
            if isinstance(event, Step):
                yield event
                continue
            if wished and event.samples:
                chosen = options.target_metrics.chosen(event.samples, references.limits)
                event = replace(event, samples=chosen[: options.effort.most])
            if event.samples:
                with suppress(NotationError):  # clean-up may have moved a point out of range
                    references = references.with_glyph(event.char, event.samples[0].outline)
            left = left.replace(event.char, "")
            yield event
    if left:
        yield from _draw(references, style, left, engine, options, cancellation)


def _leading(shown: str, chars: str, options: CompletionOptions) -> list[str]:
    """The characters that have to be drawn before the other `chars`, round by round, if the characters `shown` are
    drawn."""
    rounds = [] if shown else list(SEED_ROUNDS)
    for leaders in LEADERS if options.together else ():
        known = {*shown, *"".join(rounds)}
        rounds.append("".join(char for char, led in leaders.items() if {*led} & {*chars} and not {*led} & known))
    return [leading for leading in rounds if leading]


def _draw(
    references: References,
    style: str,
    chars: str,
    engine: Engine,
    options: CompletionOptions,
    cancellation: Cancellation | None,
) -> Iterator[Drawn | Step]:
    finisher = Finisher.for_references(references, raw=options.raw, own_parts=options.own_parts)
    fitting = references.choose(engine.manifest.context, references.chars)  # long first glyphs may not all fit
    prompt, limits = fitting.prompt(style), references.limits
    gate = Gate.of(references.outlines, finisher)
    expected = forecasts(engine.forecaster, references.outlines, chars, references.frame)
    options = replace(options, sampling=replace(options.sampling, max_tokens=_budget(fitting, options)))
    effort, foreseen = options.effort, foreseen_tokens(references.tokens, chars)
    begun = effort.first(foreseen, blind=not expected)
    tries = {char: Tries() for char in chars}

    def done(char: str) -> Drawn:
        mine = tries[char]
        best_first, refused = (
            ranked(char, each, finisher, limits, expected.get(char), keep=char in options.templates)
            for each in (mine.samples, [] if mine.samples else mine.refused)
        )
        return Drawn(char, best_first, tuple(mine.vetoes), mine.rounds, refused)

    asked = dict.fromkeys(chars, begun)
    for attempt in range(1 + REDRAWS):
        if attempt:
            options = _for_redrawing(options)
            left = (char for char in chars if not tries[char].samples)
            asked = dict.fromkeys(left, max(begun, REDRAW_CANDIDATES))
        while asked:
            rows = _rows(asked, tries, foreseen, options, references, strays=attempt > 0)
            unsure: dict[str, float] = {}
            for event in _by_char(engine.write(prompt, rows, options.sampling, cancellation), asked):
                if isinstance(event, Step):
                    yield event
                    continue
                char, written = event
                mine = tries[char]
                mine.add(char, written, limits, gate, references.frame, options.templates.get(char))
                mine.rounds = attempt + 1
                if mine.asked == begun < effort.most and mine.unsure(expected.get(char), effort.sure):
                    unsure[char] = mine.length
                    continue
                if not mine.samples and attempt == REDRAWS:
                    mine.repair(limits)
                if mine.samples or attempt == REDRAWS:
                    yield done(char)
            asked = effort.more(unsure, len(chars), begun, sum(mine.tokens for mine in tries.values()))
            yield from (done(char) for char in unsure if char not in asked)


def _budget(references: References, options: CompletionOptions) -> int:
    """The token budget of a glyph: a sample far longer than the references has lost its way, and would take long to
    end."""
    longest = max(map(len, references.tokens.values()), default=options.sampling.max_tokens)
    templates = max((len(encode(outline)) for outline in options.templates.values()), default=0)
    return min(options.sampling.max_tokens, max(RAMBLING * longest, SHORTEST_BUDGET, templates))


def _for_redrawing(options: CompletionOptions) -> CompletionOptions:
    warmer = max(options.sampling.temperature, REDRAW_TEMPERATURE)
    return replace(options, sampling=replace(options.sampling, temperature=warmer))


def _rows(
    asked: Mapping[str, int],
    tries: Mapping[str, Tries],
    foreseen: Mapping[str, float],
    options: CompletionOptions,
    references: References,
    *,
    strays: bool,
) -> list[Row]:
    """So many more candidates of each character.

    Number 0 is greedy, except for a glyph of which one candidate was asked for. A sample far beyond the foreseen tokens
    is given up, unless `strays` are waited for.
    """
    rows = []
    for char in asked:
        template = _template(char, options.templates[char], references.frame) if char in options.templates else None
        most = None
        if template is None and references.chars and not strays:
            most = min(options.sampling.max_tokens, round(STRAY * foreseen[char]) + SLACK)
        for candidate in range(tries[char].asked, tries[char].asked + asked[char]):
            greedy = candidate == 0 and options.candidates != 1
            rows.append(Row(character_token(char), candidate, greedy, template, most))
    return rows


def _template(char: str, outline: Outline, frame: Frame) -> Template:
    """A template keeps no coordinates, so one that leaves the range of the frame can be used as it is."""
    try:
        return Template.of(encode(frame.point_by_point(char, outline)))
    except NotationError:
        return Template.of(encode(outline))


def _by_char(events: Iterator[Written | Step], counts: Mapping[str, int]) -> Iterator[tuple[str, list[Written]] | Step]:
    """The events, with the rows of a character, as many as `counts` says, gathered until the last is finished."""
    gathered: dict[int, list[Written]] = {}
    for event in events:
        if isinstance(event, Step):
            yield event
            continue
        rows = gathered.setdefault(event.row.first, [])
        rows.append(event)
        if len(rows) == counts[character(event.row.first)]:
            del gathered[event.row.first]
            rows.sort(key=lambda written: written.row.candidate)
            yield character(event.row.first), rows
