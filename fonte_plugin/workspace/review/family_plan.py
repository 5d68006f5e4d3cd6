"""What is planned for one master of a designspace, carried over to the others: each gets values of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from fonte_plugin.design.spacing.family_kerning import kern_like_first
from fonte_plugin.design.spacing.kern_model import KernModel
from fonte_plugin.design.spacing.kerning import Kerning, Pair
from fonte_plugin.design.spacing.learned_kerning import KernSettings
from fonte_plugin.errors import RequestError
from fonte_plugin.resources import kerning_model_file
from fonte_plugin.workspace.jobs.build_signs import build_family_signs
from fonte_plugin.workspace.jobs.existing_kerning import existing_of_source
from fonte_plugin.workspace.jobs.kern_font import Kernable
from fonte_plugin.workspace.review.fit_proposals import propose_bearings
from fonte_plugin.workspace.review.font_plan import NOTHING_PLANNED, Bearings, FontPlan, Groups
from fonte_plugin.workspace.review.plan_files import PlanFiles
from fonte_plugin.workspace.review.review import Review
from fonte_plugin.workspace.review.saving import generated_glyphs
from fonte_plugin.workspace.review.session import Session
from fonte_plugin.workspace.review.standing import Standing


@dataclass(frozen=True)
class Member:
    """One master as it is to be saved: the characters of its review that go along, and what is planned for it."""

    name: str
    session: Session
    review: Review
    chars: str
    plan: FontPlan = NOTHING_PLANNED


def planned_for_all(first: Member, others: Sequence[Member]) -> tuple[list[Member], tuple[str, ...]]:
    """All members, the first before the others, with the plan of the first carried over; sentences about what is not.

    Glyphs whose suggested spacing was taken are spaced by the rhythm of each master; what was set by hand is that of
    one master alone. Pairs stand in all masters, or they could not be interpolated: those that were suggested with
    values that are likely there, those that were set by hand with the same. Signs are built of the glyphs of each
    master, all alike or in none. Raises SourceError and ExportError.
    """
    plan, notes = first.plan, list[str]()
    model = KernModel.load(kerning_model_file()) if plan.pairs and others else None
    members = [first]
    for other in others:
        bearings, told = _spaced(plan, other)
        own = NOTHING_PLANNED.with_bearings(bearings)
        if model is not None:
            own = own.with_pairs(*_kerned(plan, other, model))
        done = [f"spaced ({len(own.bearings)})"] * bool(own.bearings) + [f"kerned ({len(own.pairs)})"] * bool(own.pairs)
        if done:
            notes.append(f"{other.name} is {' and '.join(done)} too, by values of its own.")
        notes += (f"{other.name}: {note}" for note in told)
        members.append(replace(other, plan=own))
    if not plan.signs or not others:
        return members, tuple(notes)
    signs, told = _alike(members, plan.signs)
    return [replace(each, plan=replace(each.plan, signs=signs)) for each in members], (*notes, *told)


def _spaced(plan: FontPlan, other: Member) -> tuple[dict[str, Bearings], tuple[str, ...]]:
    names = {name for name in plan.bearings if name in plan.suggested}
    if not names:
        return {}, ()
    standing = Standing(other.session, other.review, NOTHING_PLANNED)
    try:
        proposed, notes = propose_bearings(standing)
    except RequestError as error:
        return {}, (str(error),)
    return {one.name: one.proposed for one in proposed if one.name in names and standing.is_drawn(one.char)}, notes


def _kerned(plan: FontPlan, other: Member, model: KernModel) -> tuple[dict[Pair, float], Groups]:
    source = other.session.source
    font = Kernable.of(Standing(other.session, other.review, other.plan).glyphs(), other.session.upm)
    there = existing_of_source(source, font.glyphs).designed if source is not None else Kerning()
    by_hand = {pair: value for pair, value in plan.pairs.items() if pair not in plan.suggested}
    first = Kerning(MappingProxyType(dict(plan.groups)), plan.pairs)
    kerning = kern_like_first(font.glyphs, model, there, first, by_hand, KernSettings())
    return {pair: kerning.pairs[pair] for pair in plan.pairs if pair not in there.pairs}, kerning.groups


def _alike(members: Sequence[Member], signs: str) -> tuple[str, tuple[str, ...]]:
    """Those of the signs that can be built in all masters with the same points, and sentences about the others."""
    masters = []
    for member in members:
        generated = generated_glyphs(member.session, member.review, member.chars)
        planned = PlanFiles.of(replace(member.plan, signs=signs), member.session, generated)
        assert planned.source is not None
        masters.append((planned.source, [glyph.source for glyph in generated], planned.growths()))
    built, notes = build_family_signs(masters, signs)
    alike = {chr(glyph.source.unicodes[0]) for one in built for glyph in one.glyphs}
    return "".join(char for char in signs if char in alike), notes
