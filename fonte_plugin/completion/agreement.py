"""Which of several samples of a glyph to write: the one that agrees best with the others.

Minimum Bayes risk decoding (Kumar & Byrne 2004) with overlap of rasters as the gain: a slip of the sampler is
an outlier among the candidates, what the network means is where they meet.
"""

from __future__ import annotations

from collections.abc import Sequence

from fonte_plugin.completion.raster import Coverage, overlap


def agreements(coverages: Sequence[Coverage]) -> list[float | None]:
    """Mean overlap (0 to 1) of each with all others; None where there is nothing to agree with."""
    count = len(coverages)
    if count < 2:
        return [None] * count
    table = [[0.0] * count for _ in range(count)]
    for i in range(count):
        for j in range(i):
            table[i][j] = table[j][i] = overlap(coverages[i], coverages[j])
    return [sum(row) / (count - 1) for row in table]
