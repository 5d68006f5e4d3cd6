"""How the line of the proof stands: side bearings and kerns as they are drawn, planned, dragged and proposed."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fonte_plugin.design.spacing.kerning import Pair
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.workspace.preview.fitted_line import LineFit
from fonte_plugin.workspace.review.font_plan import Bearings
from fonte_plugin.workspace.review.kerning_table import KerningTable
from fonte_plugin.workspace.review.proposals import ProposedBearings, ProposedKerning
from fonte_plugin.workspace.review.standing import WORK, bearings_of, leader_of, planned_bearings

if TYPE_CHECKING:  # a compiler: imported late, the window need not wait for it
    from fonte_plugin.workspace.review.fit_proposals import KerningBasis


class Mode(StrEnum):
    """What keys and mouse change in the proof."""

    READ = "read"
    SPACE = "space"
    KERN = "kern"


class Side(StrEnum):
    """Which edge of a glyph is moved; of BOTH the ink moves between the edges, which stay."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


class LineState(QObject):
    """The state of the line; nothing here changes the font. Values are whole font units."""

    changed = Signal()
    """The line or the proposals have changed."""

    def __init__(self, workbench: Workbench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workbench = workbench
        self.mode = Mode.READ
        self.spacing: tuple[ProposedBearings, ...] = ()
        self.kerning = ProposedKerning()
        self.shown = True
        """Proposals are shown in the line as if they were accepted."""
        self._basis: KerningBasis | None = None
        self._chars: dict[str, str] = {}
        self._outlines: dict[str, tuple[object, Outline]] = {}
        self._measured_bearings: dict[str, tuple[Outline, Bearings]] = {}
        self._proposed: tuple[tuple[ProposedBearings, ...], dict[str, ProposedBearings]] = ((), {})
        self._drafts: dict[str, Bearings] = {}
        self._draft_pairs: dict[Pair, float] = {}

    def forget(self) -> None:
        """Take another font."""
        session = self.workbench.session
        self._basis = None
        self.spacing, self.kerning = (), ProposedKerning()
        self._chars, self._outlines, self._measured_bearings = {}, {}, {}
        if session is not None:
            self._chars = {session.drawing.name(glyph.char): glyph.char for glyph in self.workbench.review}
            source = session.source.names_by_char if session.source else {}
            self._chars |= {name: char for char, name in source.items() if name not in self._chars}

    def char(self, name: str) -> str:
        """The character of a glyph, an empty string where it has none."""
        return self._chars.get(name, "")

    def is_generated(self, name: str) -> bool:
        glyph = self.workbench.review.glyphs.get(self.char(name))
        return glyph is not None and glyph.status in WORK and glyph.outline is not None

    def outline(self, name: str) -> Outline | None:
        """A glyph as Fonte or the designer drew it, without what is planned; None for one that is not drawn."""
        session = self.workbench.session
        if self.is_generated(name):
            return self.workbench.review[self.char(name)].outline
        drawn = session.source.glyphs.get(name) if session is not None and session.source is not None else None
        if drawn is None or name == ".notdef":
            return None
        known = self._outlines.get(name)
        if known is None or known[0] is not drawn:
            known = self._outlines[name] = drawn, Outline.from_drawable(drawn, drawn.width)
        return known[1]

    def _own_bearings(self, name: str) -> Bearings | None:
        """Those of the outline, measured once for each of its states."""
        outline = self.outline(name)
        if outline is None:
            return None
        known = self._measured_bearings.get(name)
        if known is None or known[0] is not outline:
            known = self._measured_bearings[name] = outline, bearings_of(outline)
        return known[1]

    def bearings(self, name: str) -> Bearings | None:
        """The side bearings of a glyph as they are set now; None for one that is not drawn."""
        if name in self._drafts:
            return self._drafts[name]
        outline, session = self.outline(name), self.workbench.session
        if outline is None or session is None or self.is_generated(name):
            return self._own_bearings(name)
        leader = leader_of(session, name)
        if leader in self._drafts and (before := self._own_bearings(leader)) is not None:
            (left, right), own = self._drafts[leader], bearings_of(outline)
            return own[0] + left - before[0], own[1] + right - before[1]
        return planned_bearings(session, self.workbench.plan, name, outline) or self._own_bearings(name)

    def proposed_bearings(self, name: str) -> ProposedBearings | None:
        if self._proposed[0] is not self.spacing:
            self._proposed = self.spacing, {one.name: one for one in self.spacing}
        return self._proposed[1].get(name)

    def shown_bearings(self, name: str) -> Bearings | None:
        """The side bearings that a glyph has in the line: what is proposed, if that is shown."""
        proposed = self.proposed_bearings(name) if self.shown and name not in self._drafts else None
        return proposed.proposed if proposed is not None else self.bearings(name)

    def shown_kern(self, first: str, second: str) -> float:
        """The kern of two glyphs in the line."""
        return (self.proposed_table if self.shown else self.table).value(first, second)

    @property
    def own_table(self) -> KerningTable:
        """The kerning that the font has."""
        return self._basis.table if self._basis is not None else KerningTable()

    @property
    def table(self) -> KerningTable:
        """The kerning as it is set now."""
        table = self.own_table.planned(self.workbench.plan)
        return table.with_pairs(self._draft_pairs, table.groups) if self._draft_pairs else table

    @property
    def proposed_table(self) -> KerningTable:
        """The same with what is proposed; what has been set since then goes before it."""
        table = self.table
        proposed = {pair: value for pair, value in self.kerning.values.items() if pair not in table.pairs}
        return table.with_pairs(proposed, self.kerning.groups) if proposed else table

    def elsewhere(self, first: str, second: str) -> float | None:
        """What a feature of the font that was written by hand kerns a pair by; None where it does not."""
        return self._basis.there.elsewhere.get((first, second)) if self._basis is not None else None

    def fit(self, widths: Mapping[str, float], *, kerned: bool) -> LineFit:
        """How a line stands that was shaped with advances `widths`, and with the font's own kerning if `kerned`."""
        bench = self.workbench
        wanted: dict[str, Bearings] = dict(bench.plan.bearings)
        if self.shown and self.mode is Mode.SPACE:
            wanted |= {one.name: one.proposed for one in self.spacing}
        wanted |= self._drafts
        wanted |= self._followers(wanted)
        growths: dict[str, float] = {}
        shifts: dict[str, float] = {}
        for char in bench.review.having(*WORK):
            glyph, name = bench.review[char], bench.session.drawing.name(char) if bench.session else ""
            if glyph.outline is not None and name in widths and name not in wanted:
                growths[name] = glyph.outline.width - widths[name]
        for name, (left, right) in wanted.items():
            outline = self.outline(name)
            if outline is None or name not in widths or (self.is_generated(name) and not self._is_wanted(name)):
                continue
            now = self._own_bearings(name) or (0.0, outline.width)
            shifts[name] = left - now[0] if outline.bounds is not None else 0.0
            growths[name] = outline.width + (left - now[0]) + (right - now[1]) - widths[name]
        shows = self.shown and self.mode is Mode.KERN
        before = self.own_table if kerned else KerningTable()
        return LineFit(growths, shifts, before, self.proposed_table if shows else self.table)

    def _followers(self, wanted: Mapping[str, Bearings]) -> dict[str, Bearings]:
        """Accented letters follow the letters that they are made of."""
        session = self.workbench.session
        if session is None or session.source is None or not wanted:
            return {}
        return {
            name: bearings
            for name in session.source.leaders
            if leader_of(session, name) in wanted and (bearings := self.bearings(name)) is not None
        }

    def _is_wanted(self, name: str) -> bool:
        """Something but an old plan concerns a generated glyph."""
        return name in self._drafts or (self.shown and self.proposed_bearings(name) is not None)

    def pair_text(self, pair: Pair) -> str:
        return " ".join(self.side_text(name) for name in pair)

    def side_text(self, name: str) -> str:
        """A glyph by its character, a group by its name in editors: @o."""
        if name.startswith("public.kern"):
            return "@" + name.split(".", 2)[2]
        char = self.char(name)
        return char if char.strip() and char.isprintable() else name
