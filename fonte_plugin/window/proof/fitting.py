"""Spacing and kerning the proof: what is set by hand, what is proposed, and how a line stands with it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from fonte_plugin.design.spacing.kerning import Pair
from fonte_plugin.engine.base import Cancellation
from fonte_plugin.outlines.outline import Outline
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.bench.worker import Emit, Failure, Worker
from fonte_plugin.window.look.words import counted
from fonte_plugin.workspace.preview.fitted_line import LineFit
from fonte_plugin.workspace.review.font_plan import Bearings
from fonte_plugin.workspace.review.kerning_table import KerningTable
from fonte_plugin.workspace.review.proposals import ProposedBearings, ProposedKerning
from fonte_plugin.workspace.review.standing import (
    WORK,
    Standing,
    bearings_of,
    leader_of,
    planned_bearings,
    with_bearings,
)

if TYPE_CHECKING:  # networks and a compiler, which the window need not wait for
    from fonte_plugin.design.spacing.kern_model import KernModel
    from fonte_plugin.workspace.review.fit_proposals import KerningBasis

ASK_MILLISECONDS = 60
"""Proposals follow what is set by hand after this long without another change."""


class Mode(StrEnum):
    """What the keys and the mouse do to the proof."""

    READ = "read"
    SPACE = "space"
    KERN = "kern"


class Side(StrEnum):
    """Which edge of a glyph is moved; of BOTH the ink moves between the edges, which stay."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


def moved(bearings: Bearings, side: Side, by: float) -> Bearings:
    """The bearings after an edge, or the ink, went so far to the right."""
    left, right = bearings
    if side is Side.LEFT:
        return left + by, right
    return (left, right + by) if side is Side.RIGHT else (left + by, right - by)


class Fitting(QObject):
    """All that is slow happens on `worker`. Values are whole font units."""

    changed = Signal()
    """Lines stand otherwise, or other things are proposed."""

    def __init__(self, workbench: Workbench, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workbench, self.worker = workbench, worker
        self.mode = Mode.READ
        self.spacing: tuple[ProposedBearings, ...] = ()
        self.kerning = ProposedKerning()
        self.notes: tuple[str, ...] = ()
        self.asked: set[Mode] = set()
        """What proposals were asked for; those of kerning are kept current from then on."""
        self._asking = 0
        self.shown = True
        """Proposals are shown in the line as if they were accepted."""
        self._basis: KerningBasis | None = None
        self._measured: tuple[Any, Any] | None = None
        self._model: KernModel | None = None
        self._chars: dict[str, str] = {}
        self._outlines: dict[str, tuple[object, Outline]] = {}
        self._measured_bearings: dict[str, tuple[Outline, Bearings]] = {}
        self._proposed: tuple[tuple[ProposedBearings, ...], dict[str, ProposedBearings]] = ((), {})
        self._drafts: dict[str, Bearings] = {}
        self._draft_pairs: dict[Pair, float] = {}
        self._revision = 0
        self._timer = QTimer(self, singleShot=True, interval=ASK_MILLISECONDS)
        self._timer.timeout.connect(self._follow)
        workbench.session_changed.connect(self._reset)
        workbench.plan_changed.connect(self._planned)
        workbench.review_changed.connect(self._reviewed)

    def _reset(self) -> None:
        session = self.workbench.session
        self._revision += 1
        self._basis = self._measured = None
        self.spacing, self.kerning, self.notes, self._asking = (), ProposedKerning(), (), 0
        self.asked.clear()
        self._chars, self._outlines, self._measured_bearings = {}, {}, {}
        if session is not None:
            self._chars = {session.drawing.name(glyph.char): glyph.char for glyph in self.workbench.review}
            source = session.source.names_by_char if session.source else {}
            self._chars |= {name: char for char, name in source.items() if name not in self._chars}
        self.changed.emit()

    def stop(self) -> None:
        """What comes from now on is dropped."""
        self._revision += 1
        self._timer.stop()

    @property
    def busy(self) -> bool:
        """Proposals are being worked out."""
        return self._asking > 0

    # how things stand

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

    def _led(self, name: str, bearings: Bearings) -> tuple[str, Bearings]:
        """The glyph that has to be spaced for `name` to have these bearings, and how."""
        session, before = self.workbench.session, self.bearings(name)
        leader = leader_of(session, name) if session is not None and not self.is_generated(name) else name
        now = self.bearings(leader)
        if leader == name or now is None or before is None:
            return name, bearings
        return leader, (now[0] + bearings[0] - before[0], now[1] + bearings[1] - before[1])

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
        for name in widths:  # an accented letter follows the letter that it is made of
            leader = leader_of(bench.session, name) if bench.session is not None else name
            if leader in wanted and leader != name and (bearings := self.bearings(name)) is not None:
                wanted[name] = bearings
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

    def _is_wanted(self, name: str) -> bool:
        """Something but an old plan concerns a generated glyph."""
        return name in self._drafts or (self.shown and self.proposed_bearings(name) is not None)

    # setting by hand

    def set_bearings(self, name: str, bearings: Bearings) -> None:
        """Of a glyph that Fonte drew in its outline, of a drawn one in the plan for the font."""
        self._drafts.pop(name, None)
        name, bearings = self._led(name, bearings)
        bench, outline = self.workbench, self.outline(name)
        left_over = tuple(one for one in self.spacing if one.name != name)
        if outline is None or (bearings == self.bearings(name) and left_over == self.spacing):
            self.changed.emit()
            return
        self.spacing = left_over
        text = self.tr("Space {0}").format(self.char(name) or name)
        if self.is_generated(name):
            bench.edit(self.char(name), with_bearings(outline, bearings), text, merge=True)
        else:
            bench.space_drawn(name, outline, bearings, text)
        self.changed.emit()

    def nudge(self, name: str, side: Side, by: float) -> None:
        bearings = self.shown_bearings(name)
        if bearings is not None:
            self.set_bearings(name, moved(bearings, side, by))

    def as_drawn(self, name: str) -> None:
        """Back to the bearings that the glyph was drawn with."""
        char, bench = self.char(name), self.workbench
        if self.is_generated(name):
            glyph = bench.review[char]
            self.set_bearings(name, bearings_of(glyph.candidates[glyph.chosen].outline))
        elif (outline := self.outline(name)) is not None:
            self.set_bearings(name, bearings_of(outline))

    def drag(self, name: str, side: Side, by: float) -> None:
        """Show what it would be, until it is dropped."""
        self._drafts = {}
        bearings = self.shown_bearings(name)
        if bearings is not None:
            name, bearings = self._led(name, moved(bearings, side, by))
            self._drafts = {name: bearings}
            self.changed.emit()

    def drop(self) -> None:
        """Set what was dragged, as one step of undo."""
        drafts, self._drafts = self._drafts, {}
        pairs, self._draft_pairs = self._draft_pairs, {}
        for name, bearings in drafts.items():
            self.set_bearings(name, bearings)
        for pair, value in pairs.items():
            self.set_kern(pair, value)

    def set_kern(self, pair: Pair, value: float) -> None:
        """Of two glyphs, or of their groups, which the font then gets if it has them not."""
        bench, table = self.workbench, self.proposed_table
        text = self.tr("Kern {0}").format(self.pair_text(pair))
        bench.replan(text, bench.plan.with_pairs({pair: float(value)}, table.groups), f"kern {pair}")

    def drag_kern(self, pair: Pair, value: float) -> None:
        self._draft_pairs = {pair: float(value)}
        self.changed.emit()

    def own_kern(self, pair: Pair) -> None:
        """Back to what the font says of it."""
        text = self.tr("Do not kern {0}").format(self.pair_text(pair))
        self.workbench.replan(text, self.workbench.plan.without_pairs([pair]))

    def pair_text(self, pair: Pair) -> str:
        return " ".join(self.side_text(name) for name in pair)

    def side_text(self, name: str) -> str:
        """A glyph by its character, a group by its name in editors: @o."""
        if name.startswith("public.kern"):
            return "@" + name.split(".", 2)[2]
        char = self.char(name)
        return char if char.strip() and char.isprintable() else name

    # proposals

    def prepare(self) -> None:
        """Read the kerning of the font, as soon as a line depends on it."""
        if self._basis is None and (self.mode is not Mode.READ or self.workbench.plan.pairs):
            self._start(propose=None)

    def ask(self, mode: Mode) -> None:
        """Have the spacing or the kerning of the font proposed."""
        if self.workbench.session is not None:
            self.asked.add(mode)
            self._start(propose=mode)

    def _start(self, propose: Mode | None) -> None:
        bench, revision = self.workbench, self._revision
        if bench.session is None:
            return
        standing = Standing(bench.session, bench.review, bench.plan)
        key = (bench.review, bench.plan.bearings)
        basis, known = self._basis, self._measured
        fresh = known is not None and known[0] is key[0] and known[1] is key[1]
        model = self._model

        def work(emit: Emit, cancellation: Cancellation) -> tuple[Any, ...]:
            from fonte_plugin.workspace.review.fit_proposals import (
                KerningBasis,
                kerning_networks,
                propose_bearings,
                propose_kerning,
            )

            if propose is Mode.SPACE:
                return propose, propose_bearings(standing)
            now = basis if basis is not None and (fresh or propose is None) else KerningBasis.measure(standing, basis)
            if propose is None:
                return None, (now, None, None)
            networks = model or kerning_networks()
            return propose, (now, networks, propose_kerning(now, standing.plan, networks))

        def done(outcome: tuple[Any, ...]) -> None:
            if revision != self._revision:
                return
            kind, found = outcome
            self._asking -= kind is not None
            if kind is Mode.SPACE:
                self.spacing, self.notes = found
            else:
                self._basis, networks, kerning = found
                self._measured = key
                self._model = networks or self._model
                self.kerning = kerning or self.kerning
            self.changed.emit()

        def fail(failed: Failure) -> None:
            if revision == self._revision:
                self._asking -= propose is not None
            self._tell(failed)

        self._asking += propose is not None
        self.worker.start(work, done=done, failed=fail)
        self.changed.emit()

    def _tell(self, failed: Failure) -> None:
        self.workbench.said.emit("error", failed.sentence, failed.details)
        self.changed.emit()

    def _planned(self) -> None:
        """What has been decided by now is no proposal any more, whatever the next answer is."""
        plan = self.workbench.plan
        left = tuple(
            pair
            for pair in self.kerning.pairs
            if (pair.first, pair.second) not in plan.pairs and (pair.first, pair.second) not in plan.refused
        )
        self.kerning = replace(self.kerning, pairs=left)
        if Mode.KERN in self.asked:
            self._timer.start()
        self.prepare()
        self.changed.emit()

    def _reviewed(self, chars: Collection[str]) -> None:
        if not chars:
            return
        if Mode.KERN in self.asked:
            self._timer.start()
        rejected = {one.name for one in self.spacing if not Standing(*self._now()).outline(one.char)}
        self.spacing = tuple(one for one in self.spacing if one.name not in rejected)
        self.changed.emit()

    def _now(self) -> tuple[Any, Any, Any]:
        return self.workbench.session, self.workbench.review, self.workbench.plan

    def _follow(self) -> None:
        if Mode.KERN in self.asked:
            self._start(propose=Mode.KERN)

    def accept(self, rows: Sequence[int]) -> None:
        """Take these proposals of the mode, by their place in the list, as one step of undo."""
        if self.mode is Mode.SPACE:
            self._accept_spacing([self.spacing[row] for row in rows])
        elif self.mode is Mode.KERN:
            taken = {(pair.first, pair.second): pair.value for pair in (self.kerning.pairs[row] for row in rows)}
            bench = self.workbench
            text = self.tr("Kern {0}").format(self._named([self.pair_text(pair) for pair in taken], pairs=True))
            bench.replan(text, bench.plan.with_pairs(taken, self.kerning.groups))

    def _accept_spacing(self, taken: Sequence[ProposedBearings]) -> None:
        bench = self.workbench
        generated = {one.char: one for one in taken if self.is_generated(one.name)}
        outlines = {
            char: with_bearings(outline, one.proposed)
            for char, one in generated.items()
            if (outline := bench.review[char].outline) is not None
        }
        drawn = {one.name: one.proposed for one in taken if one.char not in generated}
        self.spacing = tuple(one for one in self.spacing if one not in taken)
        text = self.tr("Space {0}").format(self._named([one.char for one in taken]))
        bench.edit_many(outlines, bench.plan.with_bearings(drawn), text)
        self.changed.emit()

    def refuse(self, rows: Sequence[int]) -> None:
        """Leave these out; refused kerns are not proposed again for this font."""
        if self.mode is Mode.SPACE:
            left_out = {self.spacing[row] for row in rows}
            self.spacing = tuple(one for one in self.spacing if one not in left_out)
            self.changed.emit()
        elif self.mode is Mode.KERN:
            pairs = [self.kerning.pairs[row] for row in rows]
            refused = [(pair.first, pair.second) for pair in pairs]
            text = self.tr("Refuse {0}").format(self._named([self.pair_text(pair) for pair in refused], pairs=True))
            self.workbench.replan(text, self.workbench.plan.refusing(refused))

    def _named(self, names: Sequence[str], *, pairs: bool = False) -> str:
        if len(names) == 1:
            return names[0]
        many = self.tr("{0} pairs") if pairs else self.tr("{0} glyphs")
        return counted(len(names), "", many)
