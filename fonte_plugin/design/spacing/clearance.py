"""No ink over a neighbour: a glyph that is spaced by its zone may still reach over the next letter above or below
it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from fonte_plugin.design.spacing.silhouette import Silhouette
from fonte_plugin.outlines.glyph import Glyph

BANDS = 160
"""levels at which neighbours are compared, over the whole height of the font"""
ROUNDS = 8

Growths = npt.NDArray[np.float64]
"""left and right growth of each glyph, shape (glyphs, 2), font units"""


def keep_clear(glyphs: Sequence[Glyph], growths: Growths, movable: Sequence[bool]) -> Growths:
    """The growths, made larger where a glyph would overlap a neighbour, or overlap it more than it was drawn to.

    `glyphs` are as they were drawn, all that may stand beside one another; those not `movable` keep their bearings.
    Only sides that are made tighter are looked at. Whole font units.
    """
    boxes = [glyph.bounds for glyph in glyphs]
    heights = [height for box in boxes if box is not None for height in (box.bottom, box.top)]
    if not heights or not (growths[np.array(movable)] < 0).any():
        return growths
    edges = np.linspace(min(heights), max(heights), BANDS + 1)
    traced = [Silhouette.of_bands(glyph, edges) for glyph in glyphs]
    left, right = np.array([s.left for s in traced]), np.array([s.right for s in traced])
    grown, free = growths.copy(), np.array(movable)
    for _ in range(ROUNDS):
        before = grown.copy()
        for number in np.flatnonzero(free):
            for side, (mine, theirs) in enumerate(((left, right), (right, left))):
                gaps = (mine[number] + theirs).min(1)  # as drawn; infinite where they share no level
                short = np.minimum(gaps, 0.0) - (gaps + grown[number, side] + grown[:, 1 - side])
                # the side that was moved nearer is moved back; if a neighbour moved too, its own turn comes
                short = np.where(np.isfinite(gaps) & (grown[number, side] <= grown[:, 1 - side]), short, 0.0)
                worst = float(short.max(initial=0.0))
                if worst > 0 and grown[number, side] < 0:
                    grown[number, side] = np.ceil(min(grown[number, side] + worst, 0.0))
        if (grown == before).all():
            break
    return grown
