"""Locations at which a variable font is read: its named instances, and places along its axes."""

from __future__ import annotations

from fontTools.ttLib import TTFont

Location = dict[str, float]


def sample_locations(font: TTFont, most: int) -> list[Location]:
    """Up to `most` places in axis units; of a static font the one empty place.

    Half are named instances, spread evenly over those there are; the rest is filled with points of the Halton
    sequence (Halton 1960) over all axes, so that instances which nobody named are seen as well.
    """
    if "fvar" not in font:
        return [{}]
    axes = font["fvar"].axes
    named = [dict(instance.coordinates) for instance in font["fvar"].instances]
    named = named or [{axis.axisTag: axis.defaultValue for axis in axes}]
    keep = min(len(named), (most + 1) // 2)
    found = [named[index * len(named) // keep] for index in range(keep)]
    step = 1
    while len(found) < most and step <= 4 * most:
        place = {
            axis.axisTag: float(round(axis.minValue + halton(step, prime) * (axis.maxValue - axis.minValue)))
            for axis, prime in zip(axes, PRIMES, strict=False)
        }
        step += 1
        if place not in found:
            found.append(place)
    return found


PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53)


def halton(index: int, base: int) -> float:
    """The `index`th number (from 1) of the radical inverse in `base`, between 0 and 1."""
    result, share = 0.0, 1.0
    while index:
        index, digit = divmod(index, base)
        share /= base
        result += share * digit
    return result


def label(location: Location) -> str:
    """`wght=700,wdth=100`: how an instance is told apart in reports."""
    return ",".join(f"{tag}={value:g}" for tag, value in sorted(location.items()))
