"""What `fonte space` and `fonte kern` would do to the font in its present state, as proposals to decide one by one."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType

from fonte_plugin.design.spacing.kern_model import KernModel, View
from fonte_plugin.design.spacing.kern_network import KEPT, Glimpse, Margin, Numbers
from fonte_plugin.design.spacing.kerning import Kerning
from fonte_plugin.design.spacing.learned_kerning import kern_as_designed
from fonte_plugin.design.spacing.margins import Margins
from fonte_plugin.errors import RequestError
from fonte_plugin.resources import kerning_model_file
from fonte_plugin.workspace.jobs.existing_kerning import ExistingKerning, existing_of_source
from fonte_plugin.workspace.jobs.kern_font import FIXED, Kernable
from fonte_plugin.workspace.jobs.space_font import CONTROLS, grown_by_rhythm
from fonte_plugin.workspace.review.font_plan import FontPlan
from fonte_plugin.workspace.review.kerning_table import KerningTable
from fonte_plugin.workspace.review.proposals import ProposedBearings, ProposedKerning
from fonte_plugin.workspace.review.standing import Standing, bearings_of
from fonte_plugin.workspace.review.status import Status


def propose_bearings(standing: Standing) -> tuple[tuple[ProposedBearings, ...], tuple[str, ...]]:
    """The glyphs that the rhythm would space differently, the largest change first, and sentences about the rest.

    H O n o and 0 set the rhythm, if drawn; if none is, the accepted ones do. They stay. Raises RequestError without
    any.
    """
    glyphs = standing.glyphs()
    controls = [char for char in CONTROLS if char in glyphs]
    accepted = set(standing.review.having(Status.ACCEPTED))
    like = "".join(
        [char for char in controls if standing.is_drawn(char)] or [char for char in controls if char in accepted]
    )
    if not like:
        raise RequestError(
            f"None of {' '.join(CONTROLS)} is drawn or accepted, and the others are spaced by them; draw one of them.",
            code="no-reference",
        )
    wanted = grown_by_rhythm(glyphs, like, standing.session.upm)
    found = []
    for char, glyph in glyphs.items():
        outline, growth = standing.outline(char), wanted.growths.get(glyph.name)
        if outline is None or growth is None or not (growth.left or growth.right):
            continue
        left, right = bearings_of(outline)
        found.append(ProposedBearings(glyph.name, char, (left, right), (left + growth.left, right + growth.right)))
    return tuple(sorted(found, key=lambda one: -one.change)), wanted.notes


MOST_VIEWS = 3
"""How many encodings of the glyphs are remembered: they depend on the kinds of pairs that are kerned."""


@dataclass(frozen=True)
class KerningBasis:
    """The input of kerning a font, measured once: its glyphs, and its existing kerning."""

    kernable: Kernable
    there: ExistingKerning

    @classmethod
    def measure(cls, standing: Standing, before: KerningBasis | None = None) -> KerningBasis:
        """Takes a second or two for a large font. `before`: of the same font, whose kerning need not be read again.

        Raises ExportError for damaged kerning.
        """
        source = standing.session.source
        kernable = Kernable.of(standing.glyphs(), standing.session.upm)
        if before is not None:
            return cls(kernable, before.there)
        there = ExistingKerning(Kerning()) if source is None else existing_of_source(source, kernable.glyphs)
        return cls(kernable, there)

    @property
    def table(self) -> KerningTable:
        """The kerning that the font has."""
        return KerningTable(self.there.designed.groups, self.there.designed.pairs)


@dataclass(frozen=True, slots=True)
class RememberingModel(KernModel):
    """Encodes the same glyphs only once, however often it is asked: encoding takes longer than answering."""

    views: dict[tuple[bytes, ...], View] = field(default_factory=dict)
    seen: dict[tuple[bytes, ...], tuple[Glimpse, ...]] = field(default_factory=dict)

    def look(self, margins: Margins, names: Numbers, kinds: Numbers, habits: Margin) -> View:
        glyphs = tuple(array.tobytes() for array in (margins.right, margins.left, margins.font, names))
        key = (*glyphs, kinds.tobytes(), habits.tobytes())
        if key not in self.views:
            while len(self.views) >= MOST_VIEWS:
                del self.views[next(iter(self.views))]
            self.views[key] = self.looked(self._glimpses(glyphs, margins, names), kinds, habits)
        return self.views[key]

    def _glimpses(self, key: tuple[bytes, ...], margins: Margins, names: Numbers) -> tuple[Glimpse, ...]:
        """Those of the last glyphs are remembered, if there are few: habits change with a pair that is set."""
        if key not in self.seen:
            glimpses = self.glimpses(margins, names)
            self.seen.clear()
            if len(names) ** 2 > KEPT:
                return glimpses
            self.seen[key] = glimpses
        return self.seen[key]


def kerning_networks() -> RememberingModel:
    """Raises FonteError where the installation is damaged."""
    model = KernModel.load(kerning_model_file())
    return RememberingModel(model.networks, model.scale, model.frequencies, model.tendencies)


def propose_kerning(basis: KerningBasis, plan: FontPlan, model: KernModel) -> ProposedKerning:
    """The pairs that the designer would probably set, going by the others; one more set pair changes them all.

    Refused pairs are not proposed again.
    """
    if basis.kernable.fixed:
        return ProposedKerning(why=FIXED)
    table = basis.table.planned(plan)
    designed = Kerning(table.groups, table.pairs)
    there = basis.there.elsewhere
    done = kern_as_designed(basis.kernable.glyphs, model, designed, elsewhere=there, joined=basis.kernable.joined)
    pairs = tuple(pair for pair in done.added if (pair.first, pair.second) not in plan.refused)
    return ProposedKerning(pairs, MappingProxyType(dict(done.kerning.groups)), done.why)
