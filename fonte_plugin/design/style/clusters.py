"""Values that are meant to be one, found among measured ones."""

from __future__ import annotations

import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeVar

Owner = TypeVar("Owner")


def clusters(places: Sequence[tuple[float, Owner]], spread: float) -> Iterator[list[tuple[float, Owner]]]:
    """Split sorted (value, owner) wherever a cluster would grow wider than `spread`."""
    cluster: list[tuple[float, Owner]] = []
    for place in places:
        if cluster and place[0] - cluster[0][0] > spread:
            yield cluster
            cluster = []
        cluster.append(place)
    if cluster:
        yield cluster


def most_common(values: Sequence[float]) -> float:
    """The value that occurs most often; of equally common ones that nearest the median."""
    middle = statistics.median(values)
    counts = Counter(round(value) for value in values)
    return float(min(counts, key=lambda value: (-counts[value], abs(value - middle), value)))
