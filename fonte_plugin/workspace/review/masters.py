"""The other masters of a designspace beside the one under review: how each has a glyph, and what is drawn for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from fonte_export.ufo.snapshot import Snapshot
from fonte_plugin.engine.base import Cancellation, Engine
from fonte_plugin.notation.units import Units
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.request import AUTO, Candidate, GenerateRequest, GenerationPlan, GlyphResult, Origin
from fonte_plugin.workspace.generate import Drawing, generate
from fonte_plugin.workspace.jobs.family import on_grid
from fonte_plugin.workspace.review.review import GlyphReview, Review
from fonte_plugin.workspace.review.session import Session
from fonte_plugin.workspace.review.status import Status
from fonte_plugin.workspace.sources.designspace import Masters
from fonte_plugin.workspace.sources.source import open_source


@dataclass(frozen=True)
class Sibling:
    """One of the other masters, read like the one under review."""

    name: str
    session: Session


@dataclass(frozen=True)
class Follower:
    """A glyph drawn for another master with the points of the one under review; without an outline, why not."""

    outline: Outline | None
    message: str = ""
    origin: Origin | None = None


@dataclass(frozen=True)
class Siblings:
    """All masters but the one under review, in the order of the designspace; `name` is that one."""

    name: str
    others: tuple[Sibling, ...]
    default: str = ""
    """The name of the default master, if there is one."""

    @classmethod
    def read(cls, designspace: Path, cancellation: Cancellation | None = None, name: str = "") -> Siblings:
        """Raises SourceError for a designspace or UFO that cannot be read."""
        masters = Masters.read(designspace)
        chosen = masters.chosen(name or None)
        others = []
        for master in masters.masters:
            if master is chosen:
                continue
            source = open_source(master.ufo)
            drawing = Drawing.of_source(source, cancellation)
            snapshot = Snapshot.take(source.ufo_path) if source.ufo_path else None
            others.append(Sibling(master.name, Session(source, drawing, snapshot=snapshot)))
        return cls(chosen.name, tuple(others), masters.default.name if masters.default is not None else "")

    def lacking(self, char: str) -> tuple[Sibling, ...]:
        """The masters in which a character is not drawn."""
        return tuple(other for other in self.others if other.session.outline(char) is None)

    @property
    def templates(self) -> dict[str, Outline]:
        """In grid units, what is drawn in one of them: a master that lacks it takes its points."""
        found: dict[str, Outline] = {}
        for other in self.others:
            for char in other.session.drawing.outlines:
                outline = other.session.outline(char)
                if char not in found and outline is not None and not other.session.no_copy(char):
                    found[char] = on_grid(outline, Units(other.session.upm))
        return found

    def follow(
        self, char: str, outline: Outline, upm: float, base: GenerateRequest, engine: Engine, cancellation: Cancellation
    ) -> dict[str, Follower]:
        """Draw a glyph for each master that lacks it, with the points of `outline`, in font units of the master under
        review; by the master's name.

        `base` is how the one under review was drawn. Raises GenerationError and Cancelled as `generate` does.
        """
        template = {char: on_grid(outline, Units(upm))}
        request = replace(base, chars=char, redraw="", references=AUTO)
        found: dict[str, Follower] = {}
        for other in self.lacking(char):
            plan_origin: Origin | None = None
            for event in generate(request, other.session.drawing, engine, cancellation, template):
                if isinstance(event, GlyphResult):
                    found[other.name] = Follower(event.best.outline if event.ok else None, event.message, plan_origin)
                elif isinstance(event, GenerationPlan):
                    plan_origin = Origin.of(request, event, engine.manifest)
        return found


def review_of(session: Session, followers: Iterable[tuple[str, Follower]]) -> Review:
    """The glyphs that are drawn for a master, accepted, as they are saved into it."""
    review = session.begin()
    return review.with_glyphs(
        GlyphReview(
            char,
            Status.ACCEPTED,
            (Candidate(0, follower.outline),),
            origins=(follower.origin,) if follower.origin is not None else (),
        )
        for char, follower in followers
        if follower.outline is not None and review.status(char) is not Status.DRAWN
    )


def difference(one: Outline, other: Outline) -> str:
    """Why two outlines cannot be interpolated, as the end of a sentence; an empty string where they can."""
    if one.structure == other.structure:
        return ""
    here, there = one.structure, other.structure
    if len(here) != len(there):
        return f"{len(there)} contours, not {len(here)}"
    place = next(number for number, pair in enumerate(zip(here, there, strict=True)) if pair[0] != pair[1])
    if len(here[place]) != len(there[place]):
        return f"contour {place + 1} has {len(there[place])} segments, not {len(here[place])}"
    return f"contour {place + 1} has its curves or its start elsewhere"
