"""One generation as the window and the server run it: the request, its references, and how it changes a review."""

from __future__ import annotations

import contextlib
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from fonte_plugin.completion.references import References
from fonte_plugin.engine.base import Cancellation, Engine
from fonte_plugin.engine.store import find_model
from fonte_plugin.errors import FonteError, NotationError
from fonte_plugin.levels import DRAFT, NORMAL
from fonte_plugin.notation.charset import CHARACTERS, by_control_order
from fonte_plugin.notation.manifest import ModelManifest
from fonte_plugin.notation.prompt import choose_references
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import AUTO, GenerateRequest, GenerationPlan, GlyphResult, Origin, Progress
from fonte_plugin.workspace.generate import Drawing, generate
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.review.status import Status

MAX_SEED = 2**31 - 1
MOST_INVENTED = 8

Event = GenerationPlan | Progress | GlyphResult


@dataclass(frozen=True)
class Job:
    """A request, and the review and drawing it starts from.

    Generated characters among `request.references` are added to the drawing in their present state, edits included. If
    they are asked for as well, they are drawn again from the others. Where the
    designer edits a copy of a drawn glyph, the copy counts.
    """

    request: GenerateRequest
    drawing: Drawing
    review: Review
    model: str | None = None
    threads: int | None = None
    templates: Mapping[str, Outline] = field(default_factory=dict)
    """In grid units: glyphs of another master, whose points are taken."""

    def reference_drawing(self) -> Drawing:
        """The drawing with the generated references in it. Raises NotationError for one that cannot be encoded."""
        drawing, asked = self.drawing, self.request.references
        for char in self.drawing.outlines if asked == AUTO else asked:
            glyph = self.review.glyphs.get(char)
            if glyph is not None and glyph.outline is not None and (char not in drawing.outlines or glyph.by_hand):
                drawing = drawing.with_glyph(char, glyph.outline)
        return drawing

    def run(self, engine: Engine, cancellation: Cancellation) -> Iterator[Event]:
        """As `generate`, on the drawing with its generated references."""
        yield from generate(self.request, self.reference_drawing(), engine, cancellation, self.templates)

    def origin(self, plan: GenerationPlan, engine: Engine) -> Origin:
        return Origin.of(self.request, plan, engine.manifest)


def suggested_references(drawing: Drawing, manifest: ModelManifest) -> str:
    """The drawn characters that "auto" would show the network of this manifest, most telling first."""
    known = {char: outline for char, outline in drawing.outlines.items() if char in manifest.readable}
    if not known:
        return ""
    return References.encode(known, manifest.measures, drawing.italic_angle).choose(manifest.context).chars


class ReferenceRoom:
    """How many accepted glyphs fit into a prompt beside the drawn ones; each outline is normalised once."""

    def __init__(self, drawing: Drawing, model: str | None) -> None:
        self._drawing = drawing
        self._manifest: ModelManifest | None = None
        with contextlib.suppress(FonteError):  # reported when it is used
            self._manifest = find_model(model).manifest
        self._known: dict[Outline, Outline | None] = {}

    def fitting(self, begun: str, accepted: Mapping[str, Outline]) -> str:
        """The most telling of `accepted`, in font units, at most MOST_INVENTED, that fit beside the drawn `begun`."""
        drawn = {char: self._drawing.outlines[char] for char in begun if char in self._drawing.outlines}
        likely = by_control_order(accepted)[: 2 * MOST_INVENTED]
        more = {char: outline for char in likely if (outline := self._normalised(char, accepted[char])) is not None}
        if self._manifest is None or not more:
            return ""
        try:
            encoded = References.encode({**drawn, **more}, self._manifest.measures, self._drawing.italic_angle)
        except NotationError:  # reported when it is drawn from
            return ""
        taken = sum(len(encoded.tokens[char]) for char in drawn)
        tokens = {char: encoded.tokens[char] for char in more}
        return "".join(choose_references(tokens, self._manifest.context - taken, MOST_INVENTED))

    def _normalised(self, char: str, outline: Outline) -> Outline | None:
        """In grid units; None if it cannot be encoded."""
        if outline not in self._known:
            try:
                self._known[outline] = self._drawing.with_glyph(char, outline).outlines[char]
            except NotationError:
                self._known[outline] = None
        return self._known[outline]


def drawable(model: str | None) -> str:
    """The characters that a model draws; the whole charset if it cannot be read (reported when it is used)."""
    try:
        return find_model(model).manifest.characters
    except FonteError:
        return CHARACTERS


def readable(model: str | None) -> str:
    """The characters that a model can be shown as references, likewise."""
    try:
        return find_model(model).manifest.readable
    except FonteError:
        return CHARACTERS


def wanted_chars(review: Review, chars: str) -> str:
    """Those of `chars` that a generation would draw: what is missing, failed or rejected.

    If there is none, those that are generated and undecided, which are drawn anew. Drawn glyphs of the source and
    accepted ones always stay.
    """
    asked = [char for char in CHARACTERS if char in chars]
    lacking = [char for char in asked if review.status(char) in (Status.MISSING, Status.FAILED, Status.REJECTED)]
    return "".join(lacking or (char for char in asked if review.status(char) is Status.GENERATED))


def rerolled(request: GenerateRequest, chars: str) -> GenerateRequest:
    """The same request for `chars` alone, with the next seed: another result, but a repeatable one.

    A draft, which would be the same again, becomes a normal one. The glyphs themselves do not serve as references for
    their own new version.
    """
    references = request.references
    if references != AUTO:
        references = "".join(char for char in references if char not in chars) or AUTO
    level = NORMAL if request.level == DRAFT else request.level
    return replace(request, chars=chars, references=references, level=level, seed=(request.seed + 1) % MAX_SEED)


def invented_references(review: Review, chars: str, known: str) -> str:
    """The references of a typeface that began with a style word, when `chars` are drawn again: other glyphs of it.

    Up to MOST_INVENTED of those that a model knows how to read, accepted ones first, then the most telling; or AUTO.
    """
    found: list[str] = []
    for status in (Status.ACCEPTED, Status.GENERATED):
        found += by_control_order(char for char in review.having(status) if char in known and char not in chars)
    return "".join(found[:MOST_INVENTED]) or AUTO


def random_seed() -> int:
    """A seed that is short enough to write down."""
    return random.randrange(1, 100_000)
