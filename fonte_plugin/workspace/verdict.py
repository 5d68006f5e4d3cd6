"""Whether a typeface is beyond the model, by what came of a generation as a whole."""

from __future__ import annotations

import statistics
from collections.abc import Iterable

BEYOND = 0.5
"""Median score under which a face is beyond the model: of nine faces that a designer judged, the one under it (a
script, .25) had no glyph without a fault, and the one next to it (an italic, .52) one of 54."""
FEWEST = 8
"""Glyphs that a font is not judged by less than."""


def beyond(scores: Iterable[float | None]) -> float | None:
    """The median of the glyphs' scores, 0 to 1, where it is under BEYOND; None where it is not, or little is known."""
    known = [score for score in scores if score is not None]
    if len(known) < FEWEST:
        return None
    median = statistics.median(known)
    return median if median < BEYOND else None


def verdict(scores: Iterable[float | None]) -> tuple[str, ...]:
    """The sentence about it, if there is one to say."""
    median = beyond(scores)
    if median is None:
        return ()
    return (
        f"This typeface is beyond the model: half of the glyphs have a score under {100 * median:.0f} %. Take them as "
        f"sketches, or draw some more of the letters yourself and generate the rest again.",
    )
