"""Spacing and kerning the proof: values set by hand, and proposals that are accepted or refused."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from fonte_plugin.design.spacing.kerning import Pair
from fonte_plugin.engine.base import Cancellation
from fonte_plugin.window.bench.workbench import Workbench
from fonte_plugin.window.bench.worker import Emit, Failure, Worker
from fonte_plugin.window.proof.line_state import LineState, Mode, Side
from fonte_plugin.workspace.review.font_plan import Bearings
from fonte_plugin.workspace.review.proposals import ProposedBearings
from fonte_plugin.workspace.review.standing import Standing, bearings_of, leader_of, with_bearings

if TYPE_CHECKING:  # networks: imported late, the window need not wait for them
    from fonte_plugin.design.spacing.kern_model import KernModel

ASK_MILLISECONDS = 60
"""Proposals are updated after this long without another change by hand."""


def moved(bearings: Bearings, side: Side, by: float) -> Bearings:
    """The bearings after an edge, or the ink, is moved this far to the right."""
    left, right = bearings
    if side is Side.LEFT:
        return left + by, right
    return (left, right + by) if side is Side.RIGHT else (left + by, right - by)


class Fitting(LineState):
    """All that is slow happens on `worker`."""

    def __init__(self, workbench: Workbench, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(workbench, parent)
        self.worker = worker
        self.notes: tuple[str, ...] = ()
        self.asked: set[Mode] = set()
        """What proposals were asked for; those of kerning are kept current from then on."""
        self._asking = 0
        self._preparing = False
        self._measured: tuple[Any, Any] | None = None
        self._model: KernModel | None = None
        self._revision = 0
        self._timer = QTimer(self, singleShot=True, interval=ASK_MILLISECONDS)
        self._timer.timeout.connect(self._follow)
        workbench.session_changed.connect(self._reset)
        workbench.plan_changed.connect(self._planned)
        workbench.review_changed.connect(self._reviewed)

    def _reset(self) -> None:
        self._revision += 1
        self.forget()
        self._measured, self.notes, self._asking, self._preparing = None, (), 0, False
        self.asked.clear()
        self.changed.emit()

    def stop(self) -> None:
        """Results from now on are dropped."""
        self._revision += 1
        self._timer.stop()

    @property
    def busy(self) -> bool:
        """Proposals are being worked out."""
        return self._asking > 0

    # setting by hand

    def _led(self, name: str, bearings: Bearings) -> tuple[str, Bearings]:
        """The glyph that has to be spaced for `name` to have these bearings, and how."""
        session, before = self.workbench.session, self.bearings(name)
        leader = leader_of(session, name) if session is not None and not self.is_generated(name) else name
        now = self.bearings(leader)
        if leader == name or now is None or before is None:
            return name, bearings
        return leader, (now[0] + bearings[0] - before[0], now[1] + bearings[1] - before[1])

    def set_bearings(self, name: str, bearings: Bearings) -> None:
        """Set side bearings: of a generated glyph in its outline, of a drawn one in the plan for the font."""
        self._drafts.pop(name, None)
        name, bearings = self._led(name, bearings)
        bench, outline = self.workbench, self.outline(name)
        left_over = tuple(one for one in self.spacing if one.name != name)
        if outline is None or (bearings == self.bearings(name) and left_over == self.spacing):
            self.changed.emit()
            return
        self.spacing, before = left_over, (bench.plan, bench.review)
        text = self.tr("Space {0}").format(self.char(name) or name)
        if self.is_generated(name):
            bench.edit(self.char(name), with_bearings(outline, bearings), text, merge=True)
        else:
            bench.space_drawn(name, outline, bearings, text)
        if bench.plan is before[0] and bench.review is before[1]:  # else all who listen have been told
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
        """Set the kern of two glyphs, or of their groups, which the font gets if it lacks them."""
        bench, table = self.workbench, self.proposed_table
        text = self.tr("Kern {0}").format(self.pair_text(pair))
        bench.replan(text, bench.plan.with_pairs({pair: float(value)}, table.groups), f"kern {pair}")

    def drag_kern(self, pair: Pair, value: float) -> None:
        self._draft_pairs = {pair: float(value)}
        self.changed.emit()

    def own_kern(self, pair: Pair) -> None:
        """Back to the value in the font."""
        text = self.tr("Do not kern {0}").format(self.pair_text(pair))
        self.workbench.replan(text, self.workbench.plan.without_pairs([pair]))

    # proposals

    def prepare(self) -> None:
        """Read the kerning of the font, as soon as a line depends on it."""
        if self._basis is None and not self._preparing and (self.mode is not Mode.READ or self.workbench.plan.pairs):
            self._preparing = True
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
        """Remove proposals that have been decided, whatever the next answer is."""
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
            bench.replan(text, bench.plan.with_pairs(taken, self.kerning.groups, suggested=True))

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
        bench.edit_many(outlines, bench.plan.with_bearings(drawn, suggested=True), text)
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
        count = len(names)
        return self.tr("%n pairs", "", count) if pairs else self.tr("%n glyphs", "", count)

    def members(self, *names: str) -> str:
        """What is in those that are groups, the font's own or suggested ones, a line each."""
        groups = self.proposed_table.groups
        return "\n".join(
            f"{self.side_text(name)}: {' '.join(map(self.side_text, groups[name]))}" for name in names if name in groups
        )
