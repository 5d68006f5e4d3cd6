"""Figures belong together: they come out at once, and of one width where that is what the network meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from fonte_plugin.completion.choice import Sample
from fonte_plugin.completion.drawn import Drawn
from fonte_plugin.design.spacing.spacing import tabular_width
from fonte_plugin.engine.base import Step
from fonte_plugin.errors import Cancelled
from fonte_plugin.notation.units import GRID_UPM

FIGURES = "0123456789"
NEARLY_ALL = 0.9
"""Least share of figures of one width for all to get that width: with less, the designer's own figures were
proportional in each of three fonts."""


@dataclass
class Figures:
    """Holds back the figures among `chars` until all of them are drawn."""

    chars: str
    held: list[Drawn] = field(default_factory=list)

    def together(self, events: Iterable[Drawn | Step]) -> Iterator[Drawn | Step]:
        """The events, the figures behind one another."""
        waiting = {char for char in self.chars if char in FIGURES}
        try:
            for event in events:
                if isinstance(event, Step) or event.char not in waiting:
                    yield event
                    continue
                self.held.append(event)
                if {figure.char for figure in self.held} == waiting:
                    yield from self._released()
        except Cancelled:  # results that are there are kept
            yield from self._released()
            raise
        yield from self._released()

    def _released(self) -> list[Drawn]:
        held, self.held = self.held, []
        return evened(held)


def evened(figures: list[Drawn]) -> list[Drawn]:
    """The figures, all of one width if the network wrote nearly one."""
    best = [figure.samples[0] for figure in figures if figure.samples]
    width = tabular_width([sample.written.width for sample in best], GRID_UPM / 1000, NEARLY_ALL)
    if width is None:
        return figures
    return [replace(each, samples=tuple(_of_width(sample, width) for sample in each.samples)) for each in figures]


def _of_width(sample: Sample, width: float) -> Sample:
    """The sample brought to that width, by the same amount on both sides."""
    lacking = round(width - sample.outline.width)
    left = lacking // 2
    outline = sample.outline.map(lambda point: (point[0] + left, point[1]), sample.outline.width + lacking)
    return replace(
        sample, outline=outline, changes=(*sample.changes, f"the advance width became {width:g}, as of all figures")
    )
