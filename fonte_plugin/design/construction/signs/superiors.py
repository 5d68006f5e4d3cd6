"""Superior letters: ª º ™ at the cap height, their strokes as heavy as their size allows.

Ordinals have no bar, as in three quarters of some 130 open fonts, whose medians the numbers are where they are not the
designer's own.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from fonte_plugin.design.construction.kit import Kit, Part
from fonte_plugin.design.construction.recipe import Built, Sign
from fonte_plugin.design.construction.scaled_letters import leaning, shrunken, size, upright
from fonte_plugin.outlines.box import bounds
from fonte_plugin.outlines.contour import moved

ORDINAL = 0.64
"""Height of the letters of ª and º beside those they are made of."""
TRADE = 0.55
"""The same of the letters of ™."""
LEAST = 12.0
"""side bearing at least, in thousandths of the em"""
BEARING = 45.0
"""Side bearing of ™, in thousandths of the em."""
APART = 0.14
"""White between its letters, in their height."""


def _ordinal(character: str) -> Sign:
    """The letter reaches from x-height to cap height; side bearings shrink with the strokes."""

    def build(kit: Kit) -> Built | None:
        glyph, drawn = kit.drawn[character], upright(kit, character)
        frame, made = bounds(drawn), shrunken(kit, [drawn], ORDINAL)
        if frame is None or made is None:
            return None
        (letter,), (wide, tall) = made, size(made[0])
        whites = frame.left - kit.aside, glyph.width - frame.right + kit.aside
        shares = (math.sqrt(ORDINAL) * white for white in whites)
        left, right = (round(max(white, LEAST * kit.style.unit)) for white in shares)
        top = kit.cap_height + ORDINAL * (frame.top - kit.x_height)
        return Built((Part(leaning(kit, moved(letter, left + kit.aside, top - tall))),), round(left + wide + right))

    return Sign(character, build)


def _trade_mark(kit: Kit) -> Built | None:
    """T and M side by side, at the cap height; smaller where a fixed pitch asks for it."""
    capitals, bearing, scale = [upright(kit, character) for character in "TM"], BEARING * kit.style.unit, TRADE
    ink = sum(size(letter)[0] for letter in capitals) + APART * kit.cap_height
    if kit.style.pitch is not None and ink * scale + 2 * bearing > kit.style.pitch:
        bearing = LEAST * kit.style.unit
        scale = min(scale, (kit.style.pitch - 2 * bearing) / ink)
    letters = shrunken(kit, capitals, scale) if scale > TRADE / 2 else None
    if letters is None:
        return None
    (t, m), start = letters, bearing + size(letters[0])[0] + scale * APART * kit.cap_height
    placed = ((t, bearing), (m, start))
    drawn = (moved(letter, x + kit.aside, kit.cap_height - size(letter)[1]) for letter, x in placed)
    return Built((Part(leaning(kit, tuple(c for one in drawn for c in one))),), round(start + size(m)[0] + bearing))


SUPERIORS: Mapping[str, Sign] = {"ª": _ordinal("a"), "º": _ordinal("o"), "™": Sign("TM", _trade_mark)}
"""sign -> the letters it is made of, and how"""
