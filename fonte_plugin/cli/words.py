"""How many of something, in words."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """`1 glyph`, `2 glyphs`, `1,204 findings`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
