"""Rings: the degree sign, ¤ with its rays, and © ® with a letter inside that keeps its weight as its size allows.

Numbers that the font does not give are medians of some 130 open fonts.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from fonte_plugin.design.construction.kit import Kit, Part
from fonte_plugin.design.construction.recipe import Built, Sign
from fonte_plugin.design.construction.scaled_letters import leaning, shrunken, size, upright
from fonte_plugin.outlines.contour import Contours, moved
from fonte_plugin.outlines.geometry import flatten
from fonte_plugin.outlines.primitives import ellipse, polygon

OVER = 0.013
"""how far a ring overshoots the capitals at both ends, in cap heights"""
BEARING = 47.0
"""side bearing of a ring, in thousandths of the em"""
LEAST = 15.0
"""the smallest in a fixed-pitch font, in thousandths of the em"""
THICK = 0.92
"""thickness of a ring, in level strokes of letters"""
THICKEST = 0.13
"""its largest thickness, in its own height"""
C_SHARE = 0.6
"""height of C in ©, in heights of the ring"""
R_SHARE = 0.555
"""height of R in ®, in heights of the ring"""
WIDER = 1.03
"""how much wider both are than in proportion"""
C_ASIDE = -0.022
"""how far the middle of C lies to the right of that of the ring, in heights of the ring"""
R_ASIDE = 0.019
"""the same of R"""
WHITE = 0.045
"""least white between letter and ring, in heights of the ring"""
SMALLER = (1.0, 0.9, 0.8, 0.7)
"""sizes of the letter that are tried until there is as much"""
DEGREE = 0.33
"""height of the degree sign, in cap heights"""
DEGREE_HEAVY = 0.42
"""what is added to it, in stems"""
DEGREE_THICKEST = 0.3
"""its largest thickness, in its own height"""

CURRENCY = 0.69
"""height and width of ¤, in cap heights"""
CURRENCY_MIDDLE = 0.48
"""height of its middle, in cap heights"""
CURRENCY_RING = 0.8
"""size of its ring, in its own size"""
CURRENCY_THICK = 1.1
"""thickness of its strokes, in level strokes of letters"""
CURRENCY_THICKEST = 0.17
"""their largest thickness, in its own size"""


def ring(left: float, bottom: float, size: float, thick: float) -> Contours:
    """Two circles, the inner one run the other way."""
    outer = ellipse(left, bottom, left + size, bottom + size)
    right, top = left + size - thick, bottom + size - thick
    return outer, ellipse(left + thick, bottom + thick, right, top).reversed()


def _degree(kit: Kit) -> Built:
    """A small ring that ends where capitals do."""
    size = round(DEGREE * kit.cap_height + DEGREE_HEAVY * kit.brush.heavy)
    size += size % 2
    bottom = round((1 + OVER) * kit.cap_height) - size
    bearing = round(BEARING * kit.style.unit)
    thick = round(min(THICK * kit.brush.level, DEGREE_THICKEST * size))
    left = bearing + round(kit.lean(bottom + size / 2) + kit.aside)
    return Built((Part(ring(left, bottom, size, thick)),), size + 2 * bearing)


def _encircled(character: str, share: float, aside: float) -> Sign:
    def build(kit: Kit) -> Built | None:
        unit, pitch = kit.style.unit, kit.style.pitch
        bearing = round(BEARING * unit)
        height = round((1 + 2 * OVER) * kit.cap_height)
        if pitch is not None and height + 2 * bearing > pitch:
            bearing = round(LEAST * unit)
            height = min(height, round(pitch - 2 * bearing))
        height -= height % 2  # a whole middle
        middle = round(kit.cap_height / 2)
        thick = round(min(THICK * kit.brush.level, THICKEST * height))
        letter = _letter(kit, character, share, height, thick)
        if letter is None:
            return None
        wide, tall = size(letter)
        x, y = bearing + height / 2, float(middle)
        inside = leaning(kit, moved(letter, -wide / 2, -tall / 2))
        round_ = ring(bearing, middle - height / 2, height, thick)
        drawn = moved((*round_, *moved(inside, x + aside * height, y)), round(kit.lean(middle) + kit.aside))
        return Built((Part(drawn),), height + 2 * bearing)

    return Sign(character, build)


def _letter(kit: Kit, character: str, share: float, height: float, thick: float) -> Contours | None:
    """The letter at the size that leaves white all round it, None where it would be a speck."""
    drawn = upright(kit, character)
    _, tall = size(drawn)
    if not tall:
        return None
    for smaller in SMALLER:
        made = shrunken(kit, [drawn], smaller * share * height / tall, WIDER)
        if made is None:
            return None
        (letter,), (wide, high) = made, size(made[0])
        placed = leaning(kit, moved(letter, -wide / 2, -high / 2))
        reach = max(math.hypot(x, y) for contour in placed for x, y in flatten(contour))
        if reach <= height / 2 - thick - WHITE * height:
            return letter
    return None


def _currency(kit: Kit) -> Built:
    """A ring about the middle of figures, with four rays that would end in the corners of a square."""
    size = round(CURRENCY * kit.cap_height)
    size += size % 2
    pitch, bearing = kit.style.pitch, round(BEARING * kit.style.unit)
    width = kit.figure_width or size + 2 * bearing
    if width < size + 2 * LEAST * kit.style.unit:
        width = size + 2 * bearing if pitch is None else pitch
        size = min(size, 2 * int(width / 2 - LEAST * kit.style.unit))
    thick = round(min(CURRENCY_THICK * kit.brush.level, CURRENCY_THICKEST * size))
    wide = CURRENCY_RING * size
    middle, x = round(CURRENCY_MIDDLE * kit.cap_height), width / 2
    circle = ring(x - wide / 2, middle - wide / 2, wide, thick)
    start, end, half = (wide - thick) / 2, size / math.sqrt(2), thick / 2  # along the diagonal
    end -= half  # the corners of its end lie on the sides of the square
    rays: list[Contours] = []
    for quarter in range(4):
        angle = math.radians(45 + 90 * quarter)
        c, s = math.cos(angle), math.sin(angle)
        corners = ((start, -half), (end, -half), (end, half), (start, half))
        rays.append((polygon(*((x + c * u - s * v, middle + s * u + c * v) for u, v in corners)),))
    aside = round(kit.lean(middle) + kit.aside)
    over = moved(tuple(contour for ray in rays for contour in ray), aside)
    return Built((Part(kit.finished(moved(circle, aside))),), width, over=over)


ENCIRCLED: Mapping[str, Sign] = {
    "°": Sign("", _degree), "¤": Sign("", _currency),
    "©": _encircled("C", C_SHARE, C_ASIDE), "®": _encircled("R", R_SHARE, R_ASIDE),
}  # fmt: skip
"""sign -> the letter it is made of, and how"""
