"""How many contours a character has in most typefaces, once overlaps are merged."""

from __future__ import annotations

from collections.abc import Mapping

_ONE = "CEFGHIJKLMNSTUVWXYZcfhklmnrstuvwxyz12357([{<,.'-_+*/\\|~^`)]}>"
_TWO = 'ADOPRabdegijopq469!?:;"=Q'
_THREE = "B8"
_ALSO = {"g": (2, 3), "Q": (2, 3), "0": (2, 3), "4": (1, 2), "%": (3, 5), "&": (1, 2, 3), "@": (1, 2, 3),
         "$": (1, 2, 3, 4, 5), "#": (2,), "f": (1, 2), "a": (2, 3), "k": (1, 2), "K": (1, 2), "R": (1, 2),
         "w": (1, 2), "W": (1, 2), "6": (1, 2), "9": (1, 2),
         "ß": (1, 2), "æ": (2, 3)}  # fmt: skip

USUAL_CONTOURS: Mapping[str, tuple[int, ...]] = {
    **dict.fromkeys(_ONE, (1,)),
    **dict.fromkeys(_TWO, (2,)),
    **dict.fromkeys(_THREE, (3,)),
    **_ALSO,
}
"""Character -> the usual numbers of contours; a stencil or an inline font has others."""
