"""Points between others that move: they go with them, as TrueType's instruction IUP moves untouched points.

fontTools has the same as `varLib.iup.iup_contour`, but importing it loads all of varLib and the tables of OpenType.
"""

from __future__ import annotations

from collections.abc import Sequence


def interpolated(shifts: Sequence[float | None], places: Sequence[float]) -> list[float]:
    """How far each point of a closed contour moves along an axis, `shifts` where that is given.

    `places` are the points on that axis, in the order of the contour. A point between two given neighbours moves in
    proportion if it lies between them, and with the nearer one if not. If both neighbours lie in one place and move
    apart, it stays. If no shift is given, all points stay.
    """
    given = [index for index, shift in enumerate(shifts) if shift is not None]
    if not given:
        return [0.0] * len(places)
    moved = [0.0 if shift is None else shift for shift in shifts]
    for before, after in zip(given, [*given[1:], given[0] + len(places)], strict=True):
        ends = sorted((places[index % len(places)], moved[index % len(places)]) for index in (before, after))
        for index in range(before + 1, after):
            moved[index % len(places)] = _between(places[index % len(places)], *ends)
    return moved


def _between(place: float, low: tuple[float, float], high: tuple[float, float]) -> float:
    if low[0] == high[0]:
        return low[1] if low[1] == high[1] else 0.0
    if place <= low[0]:
        return low[1]
    if place >= high[0]:
        return high[1]
    return low[1] + (place - low[0]) * ((high[1] - low[1]) / (high[0] - low[0]))
