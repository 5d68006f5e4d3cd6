"""The state of every character: immutable, and replaced by a new one with every action."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from types import MappingProxyType
from typing import Any

from fonte_plugin.design.parts.own_parts import OwnPart
from fonte_plugin.errors import RequestError
from fonte_plugin.notation.charset import CHARACTERS
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import Candidate, GlyphResult, Origin, outline_from_dict, outline_to_dict
from fonte_plugin.workspace.review.status import Status
from fonte_plugin.workspace.review.usual import guess_below

VERSION = 1
MOST_CANDIDATES = 18
"""Candidates that a glyph keeps over several drawings; the chosen and the edited ones always stay."""


@dataclass(frozen=True, slots=True)
class GlyphReview:
    """One character: its candidates, by agreement, which one is chosen, and what the designer edited.

    `edits` holds edited outlines, in font units, by the index of the candidate; `message` says why it failed. `origins`
    says how each candidate came about; for a generation that failed there is one.
    `by_hand`: the designer drew it, in another program or as a copy; it replaces what the font has.
    """

    char: str
    status: Status
    candidates: tuple[Candidate, ...] = ()
    chosen: int = 0
    edits: Mapping[int, Outline] = field(default_factory=lambda: MappingProxyType({}))
    message: str = ""
    origins: tuple[Origin, ...] = ()
    by_hand: bool = False

    @property
    def origin(self) -> Origin | None:
        """How the chosen candidate came about."""
        return self.origins[self.chosen] if self.chosen < len(self.origins) else None

    @property
    def outline(self) -> Outline | None:
        """The present outline of the glyph, in font units; None if it has no candidate."""
        return self.candidate_outline(self.chosen) if self.candidates else None

    @property
    def edited(self) -> bool:
        return self.chosen in self.edits

    @property
    def parts(self) -> tuple[OwnPart, ...]:
        """The parts of the chosen candidate that are those of drawn glyphs; none of an edited one."""
        return self.candidates[self.chosen].parts if self.candidates and not self.edited else ()

    @property
    def agreement(self) -> float | None:
        """The agreement of the chosen candidate, before any edit; None if not known."""
        return self.candidates[self.chosen].agreement if self.candidates else None

    def candidate_outline(self, index: int) -> Outline:
        return self.edits.get(index) or self.candidates[index].outline

    def to_dict(self) -> dict[str, Any]:
        return {
            "char": self.char,
            "status": self.status.value,
            "chosen": self.chosen,
            "message": self.message,
            "by_hand": self.by_hand,
            "candidates": [candidate.to_dict() for candidate in self.candidates],
            "edits": {str(index): outline_to_dict(outline) for index, outline in self.edits.items()},
            "origins": [asdict(origin) for origin in self.origins],
        }

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> GlyphReview:
        candidates = tuple(map(Candidate.from_dict, values["candidates"]))
        edits = {int(index): outline_from_dict(outline) for index, outline in values["edits"].items()}
        if candidates and not 0 <= values["chosen"] < len(candidates):
            raise ValueError(f"candidate {values['chosen']} of {len(candidates)}")
        if "origins" in values:
            origins = [Origin(**origin) for origin in values["origins"]]
        else:  # versions before 0.2 wrote one for all
            origins = [Origin(**values["origin"])] * max(1, len(candidates)) if values["origin"] else []
        return cls(
            values["char"],
            Status(values["status"]),
            candidates,
            values["chosen"],
            MappingProxyType(edits),
            values["message"],
            tuple(origins),
            bool(values.get("by_hand", False)),
        )

    def with_drawing(self, result: GlyphResult, origin: Origin) -> GlyphReview:
        """With the candidates of one more generation, of which the best is chosen; earlier candidates stay.

        All are sorted by their agreement; of equal outlines that nobody edited the new one is kept. What the designer
        brought along is no candidate.
        """
        if self.by_hand:
            return GlyphReview(self.char, Status.MISSING).with_drawing(result, origin)
        known = {candidate.outline for candidate in result.candidates}
        old = [
            index
            for index, candidate in enumerate(self.candidates)
            if index in self.edits or candidate.outline not in known
        ]
        dear = {*self.edits, self.chosen}
        old.sort(key=lambda index: (index not in dear, -(self.candidates[index].agreement or 0)))
        room = max(MOST_CANDIDATES - len(result.candidates), len(dear))
        pool: list[tuple[Candidate, Origin | None, Outline | None]] = [
            (candidate, origin, None) for candidate in result.candidates
        ]
        for index in sorted(old[:room]):
            of = self.origins[index] if index < len(self.origins) else None
            pool.append((self.candidates[index], of, self.edits.get(index)))
        pool.sort(key=lambda item: (item[0].agreement is None, -(item[0].agreement or 0)))
        chosen = next(place for place, item in enumerate(pool) if item[0] is result.best)
        return GlyphReview(
            self.char,
            Status.GENERATED,
            tuple(item[0] for item in pool),
            chosen,
            MappingProxyType({place: item[2] for place, item in enumerate(pool) if item[2] is not None}),
            result.message,
            tuple(item[1] or origin for item in pool),
        )


@dataclass(frozen=True)
class Review:
    """The state of every character, in charset order. Each method returns a new review; none changes this one."""

    glyphs: Mapping[str, GlyphReview]

    @classmethod
    def begin(cls, drawn: Iterable[str] = ()) -> Review:
        """The state before anything was generated: `drawn` characters are drawn, all others of the charset missing."""
        known = frozenset(drawn)
        return cls(
            MappingProxyType(
                {char: GlyphReview(char, Status.DRAWN if char in known else Status.MISSING) for char in CHARACTERS}
            )
        )

    def __getitem__(self, char: str) -> GlyphReview:
        return self.glyphs[char]

    def __iter__(self) -> Iterator[GlyphReview]:
        return iter(self.glyphs.values())

    def status(self, char: str) -> Status:
        return self.glyphs[char].status

    def having(self, *statuses: Status) -> str:
        """The characters with one of these statuses, in charset order."""
        return "".join(glyph.char for glyph in self if glyph.status in statuses)

    @property
    def undecided(self) -> str:
        """Generated, and neither accepted nor rejected: a designer might lose these unnoticed."""
        return self.having(Status.GENERATED)

    def undecided_above(self, least: float) -> str:
        """Undecided characters of at least this agreement, 0 to 1."""
        return "".join(char for char in self.undecided if (self.glyphs[char].agreement or 0) >= least)

    @property
    def touched(self) -> str:
        """Characters that were generated or failed, whatever was decided about them."""
        return self.having(Status.GENERATED, Status.ACCEPTED, Status.REJECTED, Status.FAILED)

    def least_agreed(self, chars: Iterable[str] | None = None) -> list[str]:
        """Generated and accepted characters, least usual agreement first, unknown agreement last."""
        wanted = self.having(Status.GENERATED, Status.ACCEPTED) if chars is None else chars
        known = {char: self.glyphs[char].agreement for char in wanted}
        return sorted(known, key=lambda char: (known[char] is None, (known[char] or 0) - guess_below(char)))

    def with_glyphs(self, glyphs: Iterable[GlyphReview]) -> Review:
        return Review(MappingProxyType({**self.glyphs, **{glyph.char: glyph for glyph in glyphs}}))

    def with_result(self, result: GlyphResult, origin: Origin) -> Review:
        """With the result of a generation for one glyph; earlier candidates stay, even if it failed."""
        before = self.glyphs[result.char]
        if result.ok:
            return self.with_glyphs([before.with_drawing(result, origin)])
        if before.candidates:
            return self.with_glyphs([replace(before, message=result.message)])
        origins = (origin,) * max(1, len(result.candidates))
        failed = GlyphReview(result.char, Status.FAILED, result.candidates, message=result.message, origins=origins)
        return self.with_glyphs([failed])

    def accept(self, chars: Iterable[str]) -> Review:
        return self._with_status(chars, Status.ACCEPTED)

    def reject(self, chars: Iterable[str]) -> Review:
        return self._with_status(chars, Status.REJECTED)

    def choose(self, char: str, index: int) -> Review:
        """Choose another candidate; a rejected glyph becomes undecided again. IndexError if there is no such
        candidate."""
        glyph = self.glyphs[char]
        if not 0 <= index < len(glyph.candidates):
            raise IndexError(index)
        status = Status.GENERATED if glyph.status is Status.REJECTED else glyph.status
        return self.with_glyphs([replace(glyph, chosen=index, status=status)])

    def edit(self, char: str, outline: Outline) -> Review:
        """Replace the outline of the chosen candidate by the designer's own; its original is kept beside it."""
        glyph = self.glyphs[char]
        edits = dict(glyph.edits)
        if outline == glyph.candidates[glyph.chosen].outline:
            edits.pop(glyph.chosen, None)
        else:
            edits[glyph.chosen] = outline
        return self.with_glyphs([replace(glyph, edits=MappingProxyType(edits))])

    def drawn_by_hand(self, char: str, outline: Outline) -> Review:
        """A glyph that the designer pasted, or copied from the font: accepted, with no generated candidate."""
        glyph = GlyphReview(char, Status.ACCEPTED, (Candidate(0, outline),), by_hand=True)
        return self.with_glyphs([glyph])

    def changed(self, other: Review) -> frozenset[str]:
        """The characters whose state differs between the two."""
        return frozenset(char for char, glyph in self.glyphs.items() if other.glyphs[char] is not glyph)

    def to_json(self, encode: Callable[[GlyphReview], str] | None = None) -> str:
        """Every character that a generation touched; `encode` may keep the text of glyphs that did not change."""
        encode = encode or glyph_json
        touched = [self.glyphs[char] for char in self.touched]
        return f'{{"version": {VERSION}, "glyphs": [{", ".join(map(encode, touched))}]}}'

    def restored(self, text: str, drawn: Callable[[str], Outline | None] = lambda char: None) -> Review:
        """This review with the state that `to_json` wrote. Raises RequestError for anything else.

        A character that has been drawn in the source since then stays drawn; so does one of which a copy was edited,
        once the source has it as it was edited. `drawn`: a character as the source has it.
        """
        try:
            values = json.loads(text)
            if values["version"] != VERSION:
                raise ValueError
            glyphs = [GlyphReview.from_dict(glyph) for glyph in values["glyphs"]]
        except (ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
            raise RequestError(
                "The saved review cannot be read (it is damaged, or of a newer version).", code="review"
            ) from error
        return self.with_glyphs(glyph for glyph in glyphs if glyph.char in self.glyphs and self._lacks(glyph, drawn))

    def _lacks(self, glyph: GlyphReview, drawn: Callable[[str], Outline | None]) -> bool:
        """The source has not got it yet."""
        if self.status(glyph.char) is not Status.DRAWN:
            return True
        there = drawn(glyph.char) if glyph.by_hand and glyph.status is Status.ACCEPTED else None
        return there is not None and glyph.outline is not None and not _alike(there, glyph.outline)

    def _with_status(self, chars: Iterable[str], status: Status) -> Review:
        """Only glyphs with a candidate can be judged; the others stay as they are."""
        return self.with_glyphs(
            replace(glyph, status=status, message="" if glyph.status is Status.FAILED else glyph.message)
            for glyph in map(self.glyphs.__getitem__, chars)
            if glyph.candidates and glyph.status is not status
        )

    def without_copies(self, chars: Iterable[str]) -> Review:
        """The designer's own drawings again in place of their copies."""
        return self.with_glyphs(GlyphReview(char, Status.DRAWN) for char in chars)


def _alike(one: Outline, other: Outline) -> bool:
    """The same points in whole units, which is what is written."""

    def rounded(outline: Outline) -> Outline:
        return outline.map(lambda point: (round(point[0]), round(point[1])), round(outline.width))

    return rounded(one) == rounded(other)


def glyph_json(glyph: GlyphReview) -> str:
    return json.dumps(glyph.to_dict(), ensure_ascii=False)
