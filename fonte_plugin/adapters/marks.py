"""Whether a font says which of its glyphs Fonte drew: the designer's choice, and what it costs."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any

OFF_KEY = "org.fonte.unmarked"
"""Key of a font's lib: true if its designer wants no marks; the same as in a UFO that `fonte generate` writes."""
QUESTION = "Say in the font which glyphs Fonte drew?"
LOST = (
    "Without it nobody, Fonte included, can tell a glyph that you have accepted from one that you drew, and a report "
    "cannot either. A proposal is marked until you accept it."
)
NOT_MARKED = "As asked, nothing in the font tells what you have accepted from what you drew, for Fonte neither."


def marks_off(lib: MutableMapping[str, Any], *, wanted: bool) -> bool:
    """Whether what is accepted bears no mark: `wanted` now, which the font keeps in its lib, or once before."""
    if wanted:
        lib[OFF_KEY] = True
    return bool(lib.get(OFF_KEY))
