"""The clean-up of a glyph: the listed filters in order, each reported, and undone where it does harm."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

import numpy as np

from fonte_plugin.design.cleanup import alignment, handles, integer, smooth, stems, symmetry, weight
from fonte_plugin.design.cleanup.guard import Shape
from fonte_plugin.design.style.reference_style import ReferenceStyle
from fonte_plugin.outlines.contour import Contours
from fonte_plugin.outlines.direction import directed
from fonte_plugin.outlines.extrema import with_extrema
from fonte_plugin.outlines.geometry import distance, sample
from fonte_plugin.outlines.glyph import Glyph
from fonte_plugin.outlines.needless_nodes import without_needless_nodes
from fonte_plugin.outlines.overlap import without_overlap
from fonte_plugin.outlines.specks import without_specks

if TYPE_CHECKING:
    from fonte_plugin.outlines.glyph_source import GlyphSource


class Filter(Protocol):
    """A pure function: it returns unchanged what it does not improve."""

    def __call__(self, contours: Contours, style: ReferenceStyle, glyph: GlyphSource) -> Contours: ...


@dataclass(frozen=True, slots=True)
class Step:
    """A filter and what it may change: share of the ink's area, and bounds in thousandths of the em."""

    apply: Filter
    area: float
    reach: float
    guarded: bool = True
    """False for a filter that is never undone: rounding, since a file holds whole units only"""


FILTERS: Mapping[str, Step] = {
    "overlap": Step(lambda contours, style, glyph: without_overlap(contours), area=1.0, reach=1),
    "direction": Step(lambda contours, style, glyph: directed(contours), area=1.0, reach=0),
    "tiny": Step(lambda contours, style, glyph: without_specks(contours, style.unit), area=0.02, reach=4),
    "handles": Step(handles.apply, area=0.04, reach=8),
    "extrema": Step(lambda contours, style, glyph: with_extrema(contours, style.unit), area=0.02, reach=3),
    "needless": Step(lambda contours, style, glyph: without_needless_nodes(contours, style.unit), area=0.02, reach=2),
    "weight": Step(weight.apply, area=1.0, reach=60),
    "alignment": Step(alignment.apply, area=0.3, reach=102),
    "stems": Step(stems.apply, area=0.5, reach=32),
    "symmetry": Step(symmetry.apply, area=0.03, reach=8),
    "smooth": Step(smooth.apply, area=0.03, reach=4),
    "integer": Step(integer.apply, area=1.0, reach=1, guarded=False),
}
"""name -> filter, in the order they run. A new filter is a module with `apply`, its test, and a line here."""


@dataclass(frozen=True, slots=True)
class Change:
    """What one filter did to one glyph: the outline before and after it."""

    glyph: str
    filter: str
    before: Contours
    after: Contours
    undone: str | None = None
    """why the result was not taken, None when it was"""

    @property
    def nodes_added(self) -> int:
        """How many on-curve points there are more, negative when there are fewer."""
        return sum(len(c.nodes) for c in self.after) - sum(len(c.nodes) for c in self.before)

    @property
    def farthest(self) -> float:
        """How far the new outline and the old one run apart at most, in font units; 0 where one of them is empty."""
        old, new = ({segment for contour in c for segment in contour.segments} for c in (self.before, self.after))
        gone, come = ([sample(segment, 12) for segment in each] for each in (old - new, new - old))
        if not gone or not come:
            return 0.0
        return max(distance(np.concatenate(come), gone), distance(np.concatenate(gone), come))

    def __str__(self) -> str:
        if self.undone is not None:
            return f"{self.glyph}: {self.filter} left out, because {self.undone}"
        added = self.nodes_added
        nodes = f", {abs(added)} node{'s' * (abs(added) != 1)} {'added' if added > 0 else 'removed'}" if added else ""
        return f"{self.glyph}: {self.filter} moved the outline by up to {self.farthest:.1f} units{nodes}"


@dataclass(frozen=True, slots=True)
class CleanResult:
    """The clean glyph and what was done to it, filters that found nothing to do left out."""

    glyph: Glyph
    changes: tuple[Change, ...]


def clean(glyph: GlyphSource, style: ReferenceStyle, *, skip: Collection[str] = ()) -> CleanResult:
    """Run the listed filters whose name is not in `skip`.

    A filter that fails, or that makes the outline worse, is undone for this glyph and reported; it never raises.
    Raises ValueError for a name in `skip` that no filter has.
    """
    unknown = set(skip) - set(FILTERS)
    if unknown:
        raise ValueError(f"There is no filter {sorted(unknown)[0]!r}; there are {', '.join(FILTERS)}.")
    result = Glyph.read(glyph)
    shape = Shape.measure(result.contours)
    changes = []
    for name, step in FILTERS.items():
        if name in skip:
            continue
        before = result.contours
        after, new_shape, undone = before, shape, None
        try:
            after = step.apply(before, style, result)
            if after == before:
                continue
            new_shape = Shape.measure(after)
            undone = shape.fault(new_shape, step.area, step.reach * style.unit) if step.guarded else None
        except Exception as error:  # an error in a filter must not lose the glyph
            undone = f"it failed ({type(error).__name__}: {error})"
        changes.append(Change(glyph.name, name, before, after, undone))
        if undone is None:
            result, shape = replace(result, contours=after), new_shape
    if "integer" not in skip:
        result = replace(result, width=round(result.width))
    return CleanResult(result, tuple(changes))
