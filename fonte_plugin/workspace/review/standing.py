"""The glyphs of a font in their present state: drawn ones with planned side bearings, and generated ones."""

from __future__ import annotations

from dataclasses import dataclass

from fonte_export.ufo.bearings import Growth
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.workspace.review.font_plan import Bearings, FontPlan
from fonte_plugin.workspace.review.outline_edit import with_left_bearing, with_right_bearing
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.review.session import Session
from fonte_plugin.workspace.review.status import Status

WORK = (Status.GENERATED, Status.ACCEPTED)


@dataclass(frozen=True)
class Standing:
    """A session, its review and the plan for the font, at one moment."""

    session: Session
    review: Review
    plan: FontPlan

    def outline(self, char: str) -> Outline | None:
        """A drawn, accepted or undecided glyph, font units; None where there is none or it was rejected."""
        glyph = self.review.glyphs.get(char)
        if glyph is not None and glyph.status in WORK:
            return glyph.outline
        drawn = self.session.outline(char)
        if drawn is None:
            return None
        planned = planned_bearings(self.session, self.plan, self.name(char), drawn)
        return drawn if planned is None else with_bearings(drawn, planned)

    def glyphs(self) -> dict[str, Glyph]:
        """By character, in the order of code points: all drawn, accepted or undecided glyphs."""
        source = self.session.source
        chars = set(self.review.having(*WORK)) | (source.drawn if source else set())
        found: dict[str, Glyph] = {}
        for char in sorted(chars):
            outline = self.outline(char)
            if outline is not None:
                found[char] = Glyph.of(self.name(char), (ord(char),), outline)
        return found

    def name(self, char: str) -> str:
        return self.session.drawing.name(char)

    def is_drawn(self, char: str) -> bool:
        """Whether the designer drew it."""
        glyph = self.review.glyphs.get(char)
        generated = glyph is not None and glyph.status in WORK
        return not generated and self.session.source is not None and char in self.session.source.drawn


def bearings_of(outline: Outline) -> Bearings:
    """Left and right side bearing; of a glyph without ink 0 and its advance."""
    bounds = outline.bounds
    return (0.0, outline.width) if bounds is None else (bounds.left, outline.width - bounds.right)


def leader_of(session: Session, name: str) -> str:
    """The glyph whose side bearings a drawn one follows, itself for most."""
    leaders = session.source.leaders if session.source is not None else {}
    seen = {name}
    while (leader := leaders.get(name)) is not None and leader not in seen:
        name = leader
        seen.add(name)
    return name


def planned_bearings(session: Session, plan: FontPlan, name: str, drawn: Outline) -> Bearings | None:
    """The planned bearings of a drawn glyph, or of the glyph that it follows; None for no change."""
    leader = leader_of(session, name)
    planned = plan.bearings.get(leader)
    if planned is None or leader == name:
        return planned
    base = session.glyph(leader)
    if base is None:
        return None
    grown = growth_to(Outline.from_drawable(base, base.width), planned)
    left, right = bearings_of(drawn)
    return left + grown.left, right + grown.right


def with_bearings(outline: Outline, bearings: Bearings) -> Outline:
    """The outline with these side bearings, its advance following; of one without ink the advance alone."""
    if outline.bounds is None:
        return Outline(max(0.0, bearings[0] + bearings[1]), outline.contours)
    return with_right_bearing(with_left_bearing(outline, bearings[0]), bearings[1])


def growth_to(outline: Outline, bearings: Bearings) -> Growth:
    """By how much the bearings of a drawn glyph have to grow to equal these, in whole font units."""
    left, right = bearings_of(outline)
    return Growth(round(bearings[0] - left), round(bearings[1] - right))
