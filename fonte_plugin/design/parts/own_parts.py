"""The designer's own parts: where a drawn glyph has a part of a reference, but for a slip, it gets the reference's."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from fonte_plugin.design.parts.alike_runs import FEWEST, Run, alike_runs
from fonte_plugin.design.parts.transplant import transplanted
from fonte_plugin.outlines.contour import Contour
from fonte_plugin.outlines.geometry import crossings
from fonte_plugin.outlines.kinks import kinks
from fonte_plugin.outlines.outline import Outline

NEAR = 8.0
"""Thousandths of the em that a node may be off the reference's: of long parts of designers' own glyphs that are so
near, half are the same to the unit."""


@dataclass(frozen=True, slots=True)
class OwnPart:
    """Nodes of a contour of a drawn glyph that are those of the reference `char`, point for point."""

    char: str
    contour: int
    nodes: tuple[int, ...]

    def reversed(self, count: int) -> OwnPart:
        """The same nodes where the contour, which has so many, runs the other way (`Contour.reversed`)."""
        return OwnPart(self.char, self.contour, tuple(-node % count for node in self.nodes))


@dataclass(frozen=True)
class OwnParts:
    """The parts that the references offer: their outlines by character, `unit` being a thousandth of the em."""

    references: Mapping[str, Outline]
    unit: float = 1.0

    def taken(
        self, outline: Outline, accept: Callable[[Outline, Outline], bool] | None = None
    ) -> tuple[Outline, tuple[OwnPart, ...]]:
        """The outline with the parts of the references that it nearly has, long ones first, and what they are.

        Its structure stays, lines that are level stay level, and what would bend or cross it is not taken, nor what
        `accept` (of the outline before and after) does not like.
        """
        contours = list(outline.contours)
        parts: list[OwnPart] = []
        fixed: list[set[int]] = [set() for _ in contours]
        for char, place, model, run in self._runs(contours):
            for trial in _shortened(_free(run, fixed[place])):
                placed = transplanted(contours[place], model, trial, fixed[place], self.unit * NEAR)
                if placed is None or len(kinks([placed])) > len(kinks([contours[place]])):
                    continue
                after = [*contours[:place], placed, *contours[place + 1 :]]
                if crossings(after) > crossings(contours):
                    continue
                old, new = Outline(outline.width, tuple(contours)), Outline(outline.width, tuple(after))
                if accept is None or accept(old, new):
                    contours = after
                    fixed[place] |= {*trial.nodes}
                    parts.append(OwnPart(char, place, trial.nodes))
                break
        return Outline(outline.width, tuple(contours)), tuple(parts)

    def _runs(self, contours: list[Contour]) -> list[tuple[str, int, Contour, Run]]:
        """What is alike: reference, number of the drawn contour, contour of the reference, run; best first."""
        found = [
            (char, place, model, run)
            for place, drawn in enumerate(contours)
            for char, reference in self.references.items()
            for model in reference.contours
            for run in alike_runs(drawn, model, NEAR * self.unit)
        ]
        return sorted(found, key=lambda each: (-each[3].segments, each[3].miss))


def _free(run: Run, fixed: set[int]) -> Run | None:
    """The longest stretch of the run of which no node is taken yet; None where it is too short."""
    if fixed.isdisjoint(run.nodes):
        return run
    stretches, begun = [], 0
    for place, node in enumerate((*run.nodes, -1)):
        if node in fixed or node == -1:
            stretches.append((place - begun, begun))
            begun = place + 1
    length, first = max(stretches)
    return run.part(first, first + length) if length > FEWEST else None


def _shortened(run: Run | None) -> Iterator[Run]:
    """The run, and the same without one node at either end, since it may join badly where it ends."""
    if run is None:
        return
    yield run
    if run.closed:
        return
    size = len(run.nodes)
    for first, last in ((0, size - 1), (1, size), (1, size - 1)):
        if last - first > FEWEST:
            yield run.part(first, last)
