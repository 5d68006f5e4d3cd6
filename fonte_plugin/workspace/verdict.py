"""Whether a typeface is beyond the model, judged by a generation as a whole."""

from __future__ import annotations

import statistics
from collections.abc import Iterable

BEYOND = 0.5
"""Median score below which a typeface is beyond the model. Of nine that a designer judged, the one below it (a script,
.25) had no glyph without a fault, and the next one (an italic, .52) one of 54."""
FEWEST = 8
"""The fewest glyphs that a font is judged by."""


def beyond(scores: Iterable[float | None]) -> float | None:
    """The median of the glyphs' scores, 0 to 1, if it is below BEYOND; None if not, or if there are too few glyphs."""
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
